"""Which copy of a repeated run stays: decided after the verdicts, for the run as a whole."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from core.model import Block, Medium, RepeatedRun, RunKind
from core.propose.blockmodel import standard
from core.propose.blockmodel.table import Table, Vector
from core.propose.blockmodel.trees import Trees
from core.propose.joining import joined
from core.propose.runs import Copy, Page, Run
from core.propose.standing import Surroundings
from core.propose.telling import NOTHING_STATED, Stated
from core.propose.threshold import WANTED

_SITS = ("own", "before-mean-2", "after-mean-2", "before-story", "after-story")
_AS_WELL = 0.01
"""How far copies may be from each other in these measures to sit alike: then paragraphs tell, not the order."""


@dataclass(frozen=True, slots=True)
class Resolved:
    """What becomes of a page's repeated passages.

    Attributes:
        copies: the blocks that go as copies, by id.
        doubted: how sure it is at most that a block stays, by id: where it may be a copy or a refrain.
        runs: the runs of which something stays, with what they are taken for and which copy that is.
    """

    copies: Mapping[str, Copy]
    doubted: Mapping[str, float]
    runs: tuple[RepeatedRun, ...]


def resolve(
    blocks: Sequence[Block],
    kept: Mapping[str, float],
    runs: Sequence[RepeatedRun],
    stated: Stated = NOTHING_STATED,
    trees: Trees | None = None,
) -> Resolved:
    """What goes as a copy. A copy whose twin does not stay is left alone, and so is a refrain.

    Args:
        blocks: the page's blocks.
        kept: probability of each block belonging in the article, by id.
        runs: the page's repeated runs.
        stated: what the page states of its article.
        trees: those that tell which copy of a run is the article's; the desk's own unless given.
    """
    runs = joined(blocks, kept, runs)
    weighed = _weighed(blocks, kept, runs)
    medium = Medium.HTML if any(block.structure.tags for block in blocks) else Medium.TEXT
    asked = _choices(weighed, blocks, kept, stated)
    chosen = _best(asked, standard().looks[medium].copies if trees is None else trees, medium)
    copies: dict[str, Copy] = {}
    doubted: dict[str, float] = {}
    told = []
    for number, (run, one) in enumerate(zip(runs, weighed, strict=True)):
        stays = chosen.get(number, one.home)
        found = dict(one.copies(stays))
        doubts = {block: sure for block, sure in one.doubted().items() if block not in found}
        copies |= found
        doubted |= doubts
        if found or any(kept[block] >= WANTED for copy in run.copies for block in copy.blocks):
            told.append(replace(run, stays=stays, kind=_kind(found, doubts)))
    return Resolved(copies, doubted, tuple(told))


def _kind(copies: Mapping[str, Copy], doubted: Mapping[str, float]) -> RunKind:
    if copies:
        return RunKind.COPY
    return RunKind.EITHER if doubted else RunKind.REFRAIN


@dataclass(frozen=True, slots=True)
class Choice:
    """A run of which one copy is to stay.

    Attributes:
        run: its number among the page's.
        copies: those in question, by number.
        said: of each the blocks that others say as well.
        measures: of each, a row.
    """

    run: int
    copies: tuple[int, ...]
    said: tuple[tuple[str, ...], ...]
    measures: Table


def choices(
    blocks: Sequence[Block], kept: Mapping[str, float], runs: Sequence[RepeatedRun], stated: Stated = NOTHING_STATED
) -> list[Choice]:
    """The choices that a page asks for.

    Args:
        blocks: the page's blocks.
        kept: probability of each block belonging in the article, by id.
        runs: the page's repeated runs.
        stated: what the page states of its article.
    """
    return _choices(_weighed(blocks, kept, joined(blocks, kept, runs)), blocks, kept, stated)


def _weighed(blocks: Sequence[Block], kept: Mapping[str, float], runs: Sequence[RepeatedRun]) -> list[Run]:
    page = Page(blocks, kept)
    return [Run(page, run) for run in runs]


def _choices(runs: Sequence[Run], blocks: Sequence[Block], kept: Mapping[str, float], stated: Stated) -> list[Choice]:
    asked = {number: one for number, one in enumerate(runs) if len(one.whole) > 1}
    repeated = {block for one in asked.values() for block in one.repeated}
    around = Surroundings(blocks, kept, stated, repeated)
    return [
        Choice(number, one.in_question, said := one.said(), around.measures(said, one.shares()))
        for number, one in asked.items()
    ]


def _best(asked: Sequence[Choice], trees: Trees, medium: Medium) -> dict[int, int]:
    """The copy of each run that is likeliest the article's; of those that are so alike, the first.

    On pages with markup, of copies that sit as well, it is one with its paragraphs apart. In a text nothing tells
    paragraphs that were run together from lines that were broken.
    """
    if not asked:
        return {}
    together = Table(asked[0].measures.names, np.concatenate([one.measures.values for one in asked]))
    log_odds = np.split(trees.log_odds(together), np.cumsum([len(one.copies) for one in asked])[:-1])
    apart = medium is Medium.HTML
    return {one.run: one.copies[_one_of(one, odds, apart)] for one, odds in zip(asked, log_odds, strict=True)}


def _one_of(choice: Choice, log_odds: Vector, apart: bool) -> int:
    best = int(np.argmax(log_odds))
    if not apart:
        return best
    paragraphs = np.round(choice.measures.column("sentences") * choice.measures.column("size"))
    sits = np.stack([choice.measures.column(name) for name in _SITS], axis=1)
    able = np.flatnonzero((np.abs(sits - sits[best]) <= _AS_WELL).all(axis=1)).tolist()
    return max(able, key=lambda at: (paragraphs[at], at == best))
