"""The scores of an evaluation as tables: ours beside our peers'."""

from collections.abc import Sequence
from statistics import mean, quantiles

from core.training import Scores
from tests.eval.bench import TITLES, Shape
from tests.eval.markdown import bold, share, table
from tests.eval.results import OURS, Answer, Results

_FEWEST = 5
"""Pages of a kind of damage from which its figures are worth a row."""


def in_short(results: Results) -> str:
    """Ours and the best peer's of each measure, articles of each corpus in each shape."""
    rows = [_short(results, shape, corpus) for shape in results.pages for corpus in results.corpora]
    headings = ("articles of", "F1", "best peer", "corrections", "best peer", "none needed", "best peer", "lost")
    return table(headings, rows)


def _short(results: Results, shape: Shape, corpus: str) -> list[str]:
    wanted = results.articles(shape, corpus)
    ours = results.chosen(shape, OURS, wanted)
    f1, corrections, none = (
        results.best_peer(shape, wanted, measure) for measure in ("f1", "corrections_mean", "none_needed")
    )
    return [
        f"{corpus}, {TITLES[shape]}",
        bold(f"{ours.f1:.3f}"),
        f"{f1[1]:.3f} {f1[0]}",
        bold(f"{ours.corrections_mean:.2f}"),
        f"{corrections[1]:.2f} {corrections[0]}",
        bold(share(ours.none_needed)),
        f"{share(none[1])} {none[0]}",
        bold(share(ours.lost, 2)),
    ]


def voices(results: Results, shape: Shape, corpus: str) -> str:
    """Every voice on the articles of a corpus, the fewest corrections first."""
    wanted = results.articles(shape, corpus)
    found = [(name, results.chosen(shape, name, wanted)) for name in results.voices(shape)]
    found.sort(key=lambda row: row[1].corrections_mean)
    headings = ("", "F1", "P", "R", "word F1", "corrections, median", "mean", "none needed", "lost", "failed")
    return table(headings, [_voice(results, shape, wanted, *row) for row in found])


def _voice(results: Results, shape: Shape, wanted: Sequence[bool], name: str, scores: Scores) -> list[str]:
    failed = sum(one.failed for one, want in zip(results.answers(shape, name), wanted, strict=True) if want)
    return [bold(name, name == OURS), *scores_cells(scores), str(failed or "-")]


def scores_cells(scores: Scores) -> list[str]:
    """The measures but the number of pages, as cells."""
    return [
        *(f"{value:.4f}" for value in (scores.f1, scores.precision, scores.recall, scores.word_f1)),
        f"{scores.corrections_median:g}",
        f"{scores.corrections_mean:.2f}",
        share(scores.none_needed),
        share(scores.lost, 2),
    ]


def types(results: Results, shape: Shape) -> str:
    """Every voice on every type of page but articles, all corpora together: F1 and mean corrections."""
    names = results.voices(shape)
    return table(("type", "pages", *names), [_type(results, shape, kind, names) for kind in results.types(shape)])


def _type(results: Results, shape: Shape, kind: str, names: Sequence[str]) -> list[str]:
    wanted = [page.type == kind for page in results.pages[shape]]
    found = [results.chosen(shape, name, wanted) for name in names]
    return [kind, str(sum(wanted)), *(f"{one.f1:.3f} / {one.corrections_mean:.1f}" for one in found)]


def damages(results: Results, shape: Shape) -> str:
    """Our figures on articles by kind of damage, all corpora together; a page counts for each kind it suffers."""
    articles = results.articles(shape)
    suffered = [frozenset(page.damage.split("+")) for page in results.pages[shape]]
    kinds = sorted({kind for one in suffered for kind in one})
    rows = []
    for kind in kinds:
        wanted = [article and kind in one for article, one in zip(articles, suffered, strict=True)]
        if sum(wanted) >= _FEWEST:
            rows.append(_damage(results, shape, kind, wanted))
    rows.sort(key=lambda row: -float(row[3]))
    return table(("damage", "pages", "F1", "corrections", "none needed", "lost", "best peer's F1", "corrections"), rows)


def _damage(results: Results, shape: Shape, kind: str, wanted: Sequence[bool]) -> list[str]:
    ours = results.chosen(shape, OURS, wanted)
    f1, corrections = (results.best_peer(shape, wanted, measure) for measure in ("f1", "corrections_mean"))
    cells = [f"{ours.f1:.3f}", f"{ours.corrections_mean:.2f}", share(ours.none_needed), share(ours.lost, 2)]
    return [kind, str(ours.pages), *cells, f"{f1[1]:.3f}", f"{corrections[1]:.2f}"]


def times(results: Results) -> str:
    """Processor time a page, every voice in every shape, all pages."""
    names = list(dict.fromkeys(name for shape in results.pages for name in results.voices(shape)))
    headings = ["ms a page", *(f"{TITLES[shape]}{what}" for shape in results.pages for what in (", mean", ", p95"))]
    return table(headings, [[name, *_times(results, name)] for name in names])


def _times(results: Results, name: str) -> list[str]:
    cells = []
    for shape in results.pages:
        spent = [one.seconds * 1000 for one in results.answers(shape, name)]
        cells += [f"{mean(spent):.0f}", f"{nearly_worst(spent):.0f}"] if spent else ["-", "-"]
    return cells


def nearly_worst(values: Sequence[float]) -> float:
    """The 95th percentile."""
    return quantiles(values, n=20, method="inclusive")[-1] if len(values) > 1 else max(values, default=0.0)


def steps(results: Results, shape: Shape) -> str:
    """Where our time goes: mean and 95th percentile of every step, the longest first."""
    spent: dict[str, list[float]] = {}
    for one in results.ours[shape]:
        for step, seconds in (one.steps or {}).items():
            spent.setdefault(step, []).append(seconds * 1000)
    rows = sorted(spent.items(), key=lambda row: -sum(row[1]))
    pages = max(1, len(results.ours[shape]))
    cells = [[step, f"{sum(took) / pages:.1f}", f"{nearly_worst(took):.1f}"] for step, took in rows]
    return table(("step", "mean ms", "p95 ms"), cells)


def slowest(results: Results, shape: Shape, many: int = 5) -> str:
    """The pages that took us longest."""
    rows: list[tuple[float, str, Answer, int]] = [
        (one.seconds, f"{page.corpus}/{page.id}", one, len(page.raw))
        for page, one in zip(results.pages[shape], results.ours[shape], strict=True)
    ]
    rows.sort(key=lambda row: -row[0])
    cells = [[name, f"{seconds * 1000:.0f}", f"{size / 1000:.0f}"] for seconds, name, _, size in rows[:many]]
    return table(("page", "ms", "thousand characters"), cells)
