"""``python -m tests.eval.lengths``: stories made longer, proposed for by models that have seen no page of their site.

Gold has few long reads. So lines of other stories go into an article's own container, and what is lost is counted.
"""

import argparse
import random
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from core.model import Medium
from core.training import FOLDS, GoldPage, fold_of, summary
from core.training.flatten import flattened
from core.training.lengthening import Stock, longer_story, stocks_of
from core.training.measures import Mark
from tests.eval.bench import corpus_pages
from tests.eval.engine import Engine, Standard
from tests.eval.flagging import ARTICLE
from tests.eval.hearing import hear
from tests.eval.heldout import held_out, trained
from tests.eval.options import CORPORA
from tests.eval.results import OURS
from tests.shared import ROOT

LENGTHS = (0, 50, 200, 600, 1500)
"""How many lines are put into a story."""
SAMPLE = 12
"""Articles a fold."""
_PEERS = {Medium.HTML: ("trafilatura", "readability-lxml"), Medium.TEXT: ("trafilatura", "boilerpy3")}
_NAMES = {Medium.HTML: "HTML", Medium.TEXT: "text"}


def main(arguments: Sequence[str] | None = None, engine: Engine | None = None) -> int:
    """Measures and prints."""
    options = _parsed(arguments)
    engine = engine or Standard(options.jobs)
    gold = [page for corpus in options.corpus for page in corpus_pages(corpus)]
    models = trained(engine, gold, options.models)
    stocks = stocks_of(gold)
    print(f"| as | lines put in | pages | {' | '.join(('voice', 'F1', 'corrections', 'lost'))} |")
    print("|---|--:|--:|---|--:|--:|--:|")
    for medium in Medium:
        for many in options.lengths:
            pages = made(gold, stocks, many, medium, options.limit)
            found = held_out(engine, models, pages, options.jobs)
            ours = [found[page.corpus, page.id].mark for page in pages]
            heard = hear(pages, _PEERS[medium] if options.peers else (), options.jobs)
            marks = {OURS: ours, **{name: [one.mark for one in said] for name, said in heard.items()}}
            print("\n".join(_rows(medium, many, marks)), flush=True)
    return 0


def made(
    gold: Sequence[GoldPage], stocks: Mapping[int, Stock], many: int, medium: Medium, limit: int
) -> list[GoldPage]:
    """Articles of every fold with so many lines put in, the same ones for every length.

    Args:
        gold: HTML pages.
        stocks: what pages of each fold lend each other.
        many: lines put into each story.
        medium: of what is made; texts are flattened without other damage.
        limit: articles a fold.
    """
    pages: list[GoldPage] = []
    for fold in range(FOLDS):
        able = [page for page in gold if page.type == ARTICLE and fold_of(page.site) == fold]
        random.Random(fold).shuffle(able)  # the same each time
        longer = (_longer(page, stocks[fold], many) for page in able)
        found = [page for page in longer if page is not None][:limit]
        pages += [flattened(page, kinds=()) if medium is Medium.TEXT else page for page in found]
    return pages


def _longer(page: GoldPage, stock: Stock, many: int) -> GoldPage | None:
    chance = random.Random(f"{page.corpus}/{page.id}/measured")  # the same each time
    return longer_story(page, stock, many, chance)


def _rows(medium: Medium, many: int, marks: Mapping[str, Sequence[Mark]]) -> list[str]:
    rows = []
    for name, found in marks.items():
        scores = summary(found)
        figures = f"{scores.f1:.3f} | {scores.corrections_mean:.1f} | {scores.lost:.2%}"
        rows.append(f"| {_NAMES[medium]} | {many} | {len(found)} | {name} | {figures} |")
    return rows


def _parsed(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.eval.lengths", description=__doc__)
    add = parser.add_argument
    add("--corpus", action="append", help="a folder with gold pages, or its name beside the checkout; repeatable")
    add("--limit", type=int, default=SAMPLE, help="articles a fold (%(default)s)")
    add("--lengths", type=int, nargs="*", default=list(LENGTHS), help="lines put in (%(default)s)")
    add("--models", type=Path, help="keep the folds' models here, and use those that lie there as they are")
    add("--jobs", type=int, default=2, help="processes at work (%(default)s)")
    add("--no-peers", dest="peers", action="store_false", help="score ours alone")
    options = parser.parse_args(arguments)
    options.corpus = options.corpus or [str(ROOT / "corpora" / name) for name in CORPORA]
    return options


if __name__ == "__main__":
    sys.exit(main())
