"""``python -m tests.bench``: how fast the real window and its parts answer, each beside a peer of the same run.

Machines differ and are shared: read the ratios first. Nothing here passes or fails.
"""

import argparse
import gc
import os
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from tests.bench import measures
from tests.bench.registry import MEASURES, Plan
from tests.bench.table import Line, as_json, as_table

__all__ = ["main", "measures"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Takes the measures asked for and prints one table."""
    options = _options(arguments)
    with tempfile.TemporaryDirectory(prefix="galleyproof-bench-") as folder:
        lines = list(_lines(options, _plan(options, Path(folder))))
    print(as_json(lines) if options.json else as_table(lines))
    return 0


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--only", action="append", choices=list(MEASURES), metavar="NAME", help=", ".join(MEASURES))
    parser.add_argument("--json", action="store_true", help="print JSON, with every sample")
    parser.add_argument("--reviews", type=_positive, nargs="+", default=Plan.reviews, help="on the desks started on")
    parser.add_argument(
        "--blocks", type=_positive, nargs="+", default=Plan.blocks, help="of the pages keys are struck on"
    )
    parser.add_argument("--megabytes", type=float, default=Plan.megabytes, help="of the big page (%(default)s)")
    parser.add_argument("--pages", type=_positive, default=Plan.pages, help="prepared, and parsed (%(default)s)")
    parser.add_argument("--articles", type=_positive, default=Plan.articles, help="opened one by one (%(default)s)")
    parser.add_argument("--passages", type=_positive, default=Plan.passages, help="on the indexed desk (%(default)s)")
    parser.add_argument("--rounds", type=_positive, help="samples of every measure; each has its own number")
    return parser.parse_args(arguments)


def _positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("at least 1")
    return number


def _plan(options: argparse.Namespace, folder: Path) -> Plan:
    return Plan(
        folder,
        tuple(options.reviews),
        tuple(options.blocks),
        options.megabytes,
        options.pages,
        options.articles,
        options.passages,
        options.rounds,
    )


def _lines(options: argparse.Namespace, plan: Plan) -> Iterator[Line]:
    for name in options.only or MEASURES:
        print(f"{name}…", file=sys.stderr, flush=True)
        gc.collect()  # no measure pays for what another left behind
        yield from (Line(MEASURES[name], row) for row in MEASURES[name].take(plan))


if __name__ == "__main__":
    raise SystemExit(main())
