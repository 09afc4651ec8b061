"""``python -m tests.eval.libraries``: which library's model judges blocks best, on pages of sites it has not seen.

Every library that is installed is given the same table, that of the block model's first look, and its verdicts are
compared; scikit-learn, CatBoost and python-crfsuite are no part of this project and are passed over where they are not.
"""

import argparse
import importlib.util
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from core.propose.blockmodel.table import Matrix, Table, Vector
from core.propose.blockmodel.trees import probability
from core.training.boosting import FIRST, Growth, Lessons, filled, fit
from core.training.crossing import Crossed
from core.training.examples import Example, examples
from core.training.train import copies
from core.training.wording import Wording
from tests.eval.bench import corpus_pages
from tests.shared import ROOT

_CORPORA = [str(ROOT / "corpora" / name) for name in ("news-2023", "wcxb-dev")]
_LEAST = 1e-4
_STEPS = 20
"""Steps of a probability that the CRF is told; it takes names, not numbers."""


@dataclass(frozen=True)
class Ground:
    """One fold held out.

    Attributes:
        lessons: pages of the other folds.
        held: tables of the held-out articles, gaps filled.
        gold: what is kept on each.
        known: blocks of which gold tells.
        growth: how the block model's own trees are grown.
    """

    lessons: Lessons
    held: Sequence[Matrix]
    gold: Sequence[npt.NDArray[np.bool_]]
    known: Sequence[npt.NDArray[np.bool_]]
    growth: Growth

    def rows(self) -> tuple[Matrix, npt.NDArray[np.bool_], Vector]:
        """All that is learned from: measures, what is kept, how much each row counts."""
        count = self.lessons.counts
        rows = [filled(one.values[c > 0]) for one, c in zip(self.lessons.tables, count, strict=True)]
        kept = [one[c > 0] for one, c in zip(self.lessons.kept, count, strict=True)]
        return np.concatenate(rows), np.concatenate(kept), np.concatenate([c[c > 0] for c in count])


Judge = Callable[[Ground, int], list[Vector]]
"""From a ground and a number of threads to the probabilities of the held-out articles' blocks."""


def ours(ground: Ground, jobs: int) -> list[Vector]:
    """LightGBM as the block model grows it, read with numpy."""
    trees = fit(ground.lessons, ground.growth, jobs)
    names = ground.lessons.tables[0].names
    return [probability(trees.log_odds(Table(names, rows))) for rows in ground.held]


def histograms(ground: Ground, jobs: int) -> list[Vector]:
    """scikit-learn's boosted trees over histograms, grown alike."""
    grown = ground.growth
    model = importlib.import_module("sklearn.ensemble").HistGradientBoostingClassifier(
        max_iter=grown.trees, learning_rate=grown.rate, max_leaf_nodes=grown.leaves, min_samples_leaf=grown.rows,
        max_depth=grown.depth, max_features=grown.columns, l2_regularization=5.0, max_bins=63, early_stopping=False,
        random_state=1,
    )  # fmt: skip
    return _by(model, ground)


def catboost(ground: Ground, jobs: int) -> list[Vector]:
    """CatBoost, with trees of depth 6."""
    model = importlib.import_module("catboost").CatBoostClassifier(
        iterations=300, learning_rate=0.1, depth=6, rsm=ground.growth.columns, random_seed=1, thread_count=jobs,
        verbose=False, allow_writing_files=False,
    )  # fmt: skip
    return _by(model, ground)


def logistic(ground: Ground, jobs: int) -> list[Vector]:
    """scikit-learn's logistic regression over quantiles, twenty of each measure."""
    pipeline = importlib.import_module("sklearn.pipeline").make_pipeline
    processing = importlib.import_module("sklearn.preprocessing")
    bins = processing.KBinsDiscretizer(
        20, encode="onehot", strategy="quantile", quantile_method="averaged_inverted_cdf", subsample=50_000,
        random_state=1,
    )  # fmt: skip
    linear = importlib.import_module("sklearn.linear_model").LogisticRegression(C=0.02, solver="liblinear")
    return _by(pipeline(bins, linear), ground, "logisticregression__sample_weight")


def chain(ground: Ground, jobs: int) -> list[Vector]:
    """A chain over each page: python-crfsuite, told our trees' probabilities of a block and those around it."""
    suite = importlib.import_module("pycrfsuite")
    trainer = suite.Trainer(verbose=False)
    trainer.set_params({"c1": 0.1, "c2": 0.1, "max_iterations": 80})
    for shares, kept in _crossed(ground, jobs):
        trainer.append(_steps(shares), ["+" if one else "-" for one in kept.tolist()])
    with tempfile.TemporaryDirectory() as folder:
        model = str(Path(folder) / "chain")
        trainer.train(model)
        with suite.Tagger().open(model) as tagger:
            return [_marginals(tagger, _steps(shares)) for shares in ours(ground, jobs)]


def _crossed(ground: Ground, jobs: int) -> Iterator[tuple[Vector, npt.NDArray[np.bool_]]]:
    """Each page's probabilities by trees of the other half of the pages, and what is kept of it."""
    lessons = ground.lessons
    half = len(lessons.tables) // 2
    for here, there in ((slice(half), slice(half, None)), (slice(half, None), slice(half))):
        other = Lessons(lessons.tables[there], lessons.kept[there], lessons.counts[there])
        held = [filled(one.values) for one in lessons.tables[here]]
        yield from zip(ours(Ground(other, held, (), (), ground.growth), jobs), lessons.kept[here], strict=True)


def _steps(shares: Vector) -> list[list[str]]:
    steps = [str(min(_STEPS - 1, int(one * _STEPS))) for one in shares.tolist()]
    near = range(-2, 3)
    return [[f"{by}:{steps[at + by]}" for by in near if 0 <= at + by < len(steps)] for at in range(len(steps))]


def _marginals(tagger: Any, steps: Sequence[Sequence[str]]) -> Vector:
    tagger.set(steps)
    return np.array([tagger.marginal("+", at) for at in range(len(steps))], np.float32)


def _by(model: Any, ground: Ground, weights: str = "sample_weight") -> list[Vector]:
    rows, kept, counts = ground.rows()
    model.fit(rows, kept, **{weights: counts})
    return [model.predict_proba(held)[:, 1].astype(np.float32) for held in ground.held]


JUDGES: Mapping[str, tuple[str, Judge]] = {
    "LightGBM, read with numpy": ("lightgbm", ours),
    "scikit-learn, histogram trees": ("sklearn", histograms),
    "CatBoost": ("catboost", catboost),
    "scikit-learn, logistic regression": ("sklearn", logistic),
    "LightGBM, then a CRF": ("pycrfsuite", chain),
}
"""By name: the module that must be there, and what judges with it."""


def ground(found: Sequence[Example], wording: Wording, fold: int) -> Ground:
    """One fold held out of examples of one medium."""
    crossed, without = Crossed(found, wording, 1), frozenset({fold})
    others = [one for one in found if one.fold != fold]
    held = [one for one in found if one.fold == fold and one.type == "article"]
    tables = [crossed.told(one, without | {one.fold}) for one in others]
    return Ground(
        Lessons(tables, [one.kept for one in others], [one.counts for one in others]),
        [filled(crossed.told(one, without).values) for one in held],
        [one.kept for one in held],
        [one.known for one in held],
        FIRST[found[0].measured.medium],
    )


def row(name: str, judge: Judge, given: Ground, jobs: int) -> str:
    """One line of the table: how well a judge does, by page, and how long it takes to learn and to judge."""
    began = time.monotonic()
    shares = judge(given, jobs)
    seconds = time.monotonic() - began
    losses, wrong = [], []
    for one, kept, known in zip(shares, given.gold, given.known, strict=True):
        sure = np.clip(np.where(kept, one, 1 - one), _LEAST, 1)[known]
        if len(sure):
            losses.append(-np.log(sure).mean())
            wrong.append((sure < 0.5).mean())
    none = sum(one == 0 for one in wrong) / len(wrong)
    return f"| {name} | {np.mean(losses):.4f} | {np.mean(wrong):.2%} | {none:.1%} | {seconds:.0f} |"


def main(arguments: Sequence[str] | None = None) -> None:
    """Prints a table for each medium."""
    parser = argparse.ArgumentParser(prog="python -m tests.eval.libraries", description=__doc__)
    parser.add_argument("--corpus", action="append", help="a folder with gold pages; repeatable")
    parser.add_argument("--limit", type=int, default=0, help="pages of each corpus at most")
    parser.add_argument("--fold", type=int, default=0, help="the fold held out (%(default)s)")
    parser.add_argument("--jobs", type=int, default=2, help="processes and threads at work (%(default)s)")
    options = parser.parse_args(arguments)
    pages = [page for corpus in options.corpus or _CORPORA for page in corpus_pages(corpus, options.limit)]
    html = examples(pages, options.jobs)
    wording = Wording(html)
    there = {name: judge for name, (module, judge) in JUDGES.items() if importlib.util.find_spec(module)}
    for medium, found in (("HTML", html), ("text", examples(copies(pages), options.jobs))):
        given = ground(found, wording, options.fold)
        print(f"\n{medium}: {len(given.held)} articles held out, {len(given.lessons.tables)} pages learned from\n")
        print("| library | log loss | wrong | pages all right | seconds |\n| --- | --: | --: | --: | --: |", flush=True)
        for name, judge in there.items():
            print(row(name, judge, given, options.jobs), flush=True)


if __name__ == "__main__":
    main()
