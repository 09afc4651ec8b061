"""``python -m tests.eval.repeats``: repeated passages alone, as tables."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from core.training.repeats.making import KINDS
from tests.eval.bench import corpus_pages
from tests.eval.engine import Engine, Standard
from tests.eval.flagging import ARTICLE
from tests.eval.heldout import trained
from tests.eval.options import CORPORA
from tests.eval.repeats.outcomes import NATURAL, detail_lines
from tests.eval.repeats.running import ask, outcomes
from tests.eval.repeats.sampling import SAMPLE
from tests.eval.repeats.tables import section
from tests.eval.voices import DEDUPLICATING
from tests.shared import ROOT


def main(arguments: Sequence[str] | None = None, engine: Engine | None = None) -> int:
    """Measures and prints."""
    options = _parsed(arguments)
    engine = engine or Standard(options.jobs)
    gold = [page for corpus in options.corpus for page in corpus_pages(corpus)]
    models = trained(engine, gold, options.models)
    asked = ask([page for page in gold if page.type == ARTICLE], options.kinds, options.limit)
    found = outcomes(engine, models, asked, options.voice, options.jobs)
    if options.details:
        options.details.write_text("".join(detail_lines(found)), "utf-8")
    print(section(found))
    return int(any(one.failed for one in found))


def _parsed(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.eval.repeats", description=__doc__)
    add = parser.add_argument
    add("--corpus", action="append", help="a folder with gold pages, or its name beside the checkout; repeatable")
    add("--limit", type=int, default=SAMPLE, help="pages a kind, medium and corpus; 0 for all (%(default)s)")
    add("--kinds", nargs="*", choices=[*KINDS, NATURAL], metavar="KIND", help=f"of {', '.join([*KINDS, NATURAL])}; all")
    add("--models", type=Path, help="keep the folds' models here, and use those that lie there as they are")
    add("--jobs", type=int, default=2, help="processes at work (%(default)s)")
    add("--no-peers", dest="voice", action="store_const", const=[], help="score ours alone")
    parser.set_defaults(voice=list(DEDUPLICATING))
    add("--details", type=Path, help="write a JSON line for each page on which something went wrong")
    options = parser.parse_args(arguments)
    options.kinds = options.kinds or [*KINDS, NATURAL]
    options.corpus = options.corpus or [str(ROOT / "corpora" / name) for name in CORPORA]
    return options


if __name__ == "__main__":
    sys.exit(main())
