"""What peers make of pages, with what it cost them; kept in a folder between runs where one is named."""

import json
import sys
import time
import warnings
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import ClassVar, NamedTuple

from core.model import Medium
from core.training import GoldPage, Mark, mark
from core.training.measures import Words, neutral_blocks
from tests.eval.voices import PEERS
from tests.eval.working import worked

_WARMING = "<html><body><article><h1>Pier</h1>" + "<p>The ferry pier is shut, said the board.</p>" * 9 + "</article>"


@dataclass(frozen=True)
class Heard:
    """One voice on one page.

    Attributes:
        mark: the measures of its text.
        seconds: of processor time, to the text.
        failed: it raised; its text is empty then.
    """

    mark: Mark
    seconds: float
    failed: bool = False


class Said(NamedTuple):
    """What a peer answered, as it is kept."""

    text: str
    seconds: float
    failed: bool


class _Desk:
    """What a process was told at its beginning."""

    names: tuple[str, ...] = ()
    cache: Path | None = None
    warm: ClassVar[set[str]] = set()


def hear(
    pages: Sequence[GoldPage], names: Sequence[str], jobs: int = 1, cache: Path | None = None
) -> Mapping[str, list[Heard]]:
    """Peers on pages: for each name a row a page, in the order of the pages.

    Args:
        pages: in any shape.
        names: of ``PEERS``.
        jobs: processes at work.
        cache: where answers are kept by voice, version and content; None to ask anew.
    """
    rows = worked(_all_on, pages, jobs, _begin, (tuple(names), cache))
    return {name: [row[n] for row in rows] for n, name in enumerate(names)}


def _begin(names: tuple[str, ...], cache: Path | None) -> None:
    _Desk.names, _Desk.cache = names, cache


def _all_on(page: GoldPage) -> list[Heard]:
    cut = neutral_blocks(page)
    return [_one_on(page, name, cut) for name in _Desk.names]


def _one_on(page: GoldPage, name: str, cut: Sequence[Words]) -> Heard:
    said = _kept(page, name) if _Desk.cache else _said(page, name)
    return Heard(mark(page, said.text, cut), said.seconds, said.failed)


def _said(page: GoldPage, name: str) -> Said:
    if name not in _Desk.warm:
        # What a voice loads when it first speaks is no page's time.
        _Desk.warm.add(name)
        _answered("warming", _WARMING, Medium.HTML, name)
    return _answered(f"{page.corpus}/{page.id}", page.raw, page.medium, name)


def _answered(called: str, raw: str, medium: Medium, name: str) -> Said:
    began = time.process_time()
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            text, failed = PEERS[name].speak(raw, medium), False
    except Exception as error:
        print(f"{name}: {called}: {type(error).__name__}: {error}"[:200], file=sys.stderr)
        text, failed = "", True
    return Said(text, time.process_time() - began, failed)


def _kept(page: GoldPage, name: str) -> Said:
    """The answer kept from an earlier run; asked for, and kept, where there is none."""
    key = sha256("\0".join([name, PEERS[name].version, page.medium, page.raw]).encode("utf-8", "replace")).hexdigest()
    file = Path(_Desk.cache or "") / key[:2] / f"{key[2:]}.json"
    if file.exists():
        return Said(*json.loads(file.read_text("utf-8")))
    said = _said(page, name)
    file.parent.mkdir(parents=True, exist_ok=True)
    part = file.with_suffix(".part")
    part.write_text(json.dumps(said), "utf-8")
    part.replace(file)
    return said
