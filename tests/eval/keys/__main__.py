"""``python -m tests.eval.keys``: the keys of an editor who knows gold, by models that have seen no page of the site.

From where the window opens an article, the fewest keys to the next run of wrong blocks, to select it and to turn it,
until all of them are mended, and those that approve. Nothing is counted of looking: whoever knows gold needs none.
"""

import argparse
import random
import statistics
import sys
from collections.abc import Sequence
from pathlib import Path

from core.model import Medium
from core.training import FOLDS, GoldPage, flattened, fold_of
from tests.eval.bench import corpus_pages
from tests.eval.engine import Engine, Standard
from tests.eval.flagging import ARTICLE
from tests.eval.heldout import trained
from tests.eval.keys.running import Counted, counted_pages
from tests.eval.markdown import share, table
from tests.eval.options import CORPORA
from tests.shared import ROOT

SAMPLE = 20
"""Articles a fold."""
FEW = 4
"""Keys that an article is meant to take at most."""
_NAMES = {Medium.HTML: "HTML", Medium.TEXT: "text"}
_HEADINGS = (
    *("as", "which", "pages", "wrong runs, median", "keys, median", "mean", f"{FEW} keys or fewer"),
    *("to get there", "to select", "to turn", "to approve"),
)


def main(arguments: Sequence[str] | None = None, engine: Engine | None = None) -> int:
    """Measures and prints."""
    options = _parsed(arguments)
    engine = engine or Standard(options.jobs)
    gold = [page for corpus in options.corpus for page in corpus_pages(corpus)]
    models = trained(engine, gold, options.models)
    rows: list[list[str]] = []
    for medium in Medium:
        found = counted_pages(engine, models, drawn(gold, medium, options.limit), options.jobs)
        rows.append(_row(medium, "all", found))
        rows.append(_row(medium, "flagged", [one for one in found if one.is_flagged]))
    print(table(_HEADINGS, rows, left=2))
    return 0


def drawn(gold: Sequence[GoldPage], medium: Medium, limit: int) -> list[GoldPage]:
    """Articles of every fold, the same ones for both media; as texts flattened and damaged.

    Args:
        gold: HTML pages.
        medium: of what is made.
        limit: articles a fold; 0 for all.
    """
    pages: list[GoldPage] = []
    for fold in range(FOLDS):
        able = [page for page in gold if page.type == ARTICLE and fold_of(page.site) == fold]
        random.Random(fold).shuffle(able)  # the same each time
        pages += able[: limit or None]
    return [flattened(page) for page in pages] if medium is Medium.TEXT else pages


def _row(medium: Medium, which: str, found: Sequence[Counted]) -> list[str]:
    """A row of the table: of keys the median and the mean, and what they were struck for, as means."""
    if not found:
        return [_NAMES[medium], which, "0", *["-"] * (len(_HEADINGS) - 3)]
    keys = [one.all for one in found]
    parts = zip(*((one.there, one.selecting, one.turning, one.approving) for one in found), strict=True)
    return [
        _NAMES[medium],
        which,
        str(len(found)),
        f"{statistics.median(one.runs for one in found):g}",
        f"{statistics.median(keys):g}",
        f"{statistics.mean(keys):.1f}",
        share(sum(each <= FEW for each in keys) / len(keys), 0),
        *(f"{statistics.mean(part):.1f}" for part in parts),
    ]


def _parsed(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.eval.keys", description=__doc__)
    add = parser.add_argument
    add("--corpus", action="append", help="a folder with gold pages, or its name beside the checkout; repeatable")
    add("--limit", type=int, default=SAMPLE, help="articles a fold; 0 for all (%(default)s)")
    add("--models", type=Path, help="keep the folds' models here, and use those that lie there as they are")
    add("--jobs", type=int, default=2, help="processes at work (%(default)s)")
    options = parser.parse_args(arguments)
    options.corpus = options.corpus or [str(ROOT / "corpora" / name) for name in CORPORA]
    return options


if __name__ == "__main__":
    sys.exit(main())
