"""What the evaluation can be asked for."""

import argparse
import os
import shlex
from collections.abc import Sequence
from pathlib import Path

from tests.eval.bench import Shape, has_flattener
from tests.eval.repeats.sampling import SAMPLE
from tests.eval.voices import PEERS
from tests.shared import ROOT

CHECKOUT = Path(__file__).parents[2]
CORPORA = ("news-2023", "wcxb-dev")
"""The corpora of a whole run, by name."""
DOCUMENT = CHECKOUT / "docs" / "EVALUATION.md"


def parsed(arguments: Sequence[str] | None, description: str | None) -> argparse.Namespace:
    """The options, with what was not given filled in."""
    parser = argparse.ArgumentParser(prog="python -m tests.eval", description=description)
    _what(parser)
    _how(parser)
    _gate(parser)
    options = parser.parse_args(arguments)
    options.corpus = options.corpus or [str(ROOT / "corpora" / name) for name in CORPORA]
    options.shape = [Shape(name) for name in options.shape or [s for s in Shape if _at_hand(s)]]
    options.voice = list(PEERS) if options.voice is None else options.voice
    if options.lower_floors and not options.pin:
        parser.error("--lower-floors goes with --pin")
    return options


def is_whole(options: argparse.Namespace) -> bool:
    """Whether every page, shape and voice was asked for."""
    named = {Path(corpus).resolve().name for corpus in options.corpus}
    every = (
        not options.limit
        and options.repeats == SAMPLE
        and set(options.voice) == set(PEERS)
        and set(options.shape) == set(Shape)
    )
    return every and named >= set(CORPORA)


def command(options: argparse.Namespace) -> str:
    """The command that makes the same figures, given in the checkout; where it keeps things is left out."""
    corpora = [_from_checkout(corpus) for corpus in options.corpus]
    if is_whole(options):
        return f"make eval CORPORA={shlex.quote(' '.join(corpora))}"
    given = [*_each("--corpus", corpora), "--limit", str(options.limit)]
    if set(options.shape) != set(Shape):
        given += _each("--shape", options.shape)
    if set(options.voice) != set(PEERS):
        given += _each("--voice", options.voice) or ["--no-peers"]
    if options.repeats != SAMPLE:
        given += ["--repeats", str(options.repeats)]
    return shlex.join(["python", "-m", "tests.eval", *given])


def _each(option: str, values: Sequence[str]) -> list[str]:
    return [word for value in values for word in (option, str(value))]


def _from_checkout(corpus: str) -> str:
    return os.path.relpath(corpus, CHECKOUT) if Path(corpus).exists() else corpus


def _at_hand(shape: Shape) -> bool:
    return shape is not Shape.FLATTENED or has_flattener()


def _what(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("--corpus", action="append", help="a folder with gold pages, or its name beside the checkout; repeatable")
    add("--limit", type=int, default=0, help="pages of each corpus at most")
    add("--shape", action="append", choices=[str(s) for s in Shape], help="how pages are given; all where not given")
    add("--voice", action="append", choices=list(PEERS), help="the peers to hear; all where not given")
    add("--repeats", type=int, default=SAMPLE, help="pages with repeated passages a kind; 0 for none (%(default)s)")
    add("--no-peers", dest="voice", action="store_const", const=[], help="score ours alone")


def _how(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("--jobs", type=int, default=2, help="processes at work (%(default)s)")
    add("--cache", type=Path, help="keep peers' answers here, by voice, version and page, and use them")
    add("--models", type=Path, help="keep the folds' models here, and use those that lie there as they are")
    add("--out", type=Path, help="the document; docs/EVALUATION.md for a whole run, standard output for a part")
    add("--details", type=Path, help="write a JSON line for each of our proposals, with its wrong blocks")


def _gate(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("--pin", action="store_true", help="evaluate nothing; raise the gate's floors to what is reached now")
    add("--lower-floors", action="store_true", help="with --pin: lower them as well, where less is reached")
