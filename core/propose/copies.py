"""Which copy of a repeated run stays: decided after the verdicts, for the run as a whole."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from core.model import Block, Medium, RepeatedRun, RunKind
from core.propose.blockmodel import standard
from core.propose.blockmodel.table import Table
from core.propose.blockmodel.trees import Trees
from core.propose.runs import Copy, Page, Run
from core.propose.standing import Surroundings

TITLES = ("meta og:title", "json-ld headline", "title")
"""Where a page says what it calls itself."""
_WANTED = 0.5


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
    titles: Sequence[str] = (),
    trees: Trees | None = None,
) -> Resolved:
    """What goes as a copy. A copy whose twin does not stay is left alone, and so is a refrain.

    Args:
        blocks: the page's blocks.
        kept: probability of each block belonging in the article, by id.
        runs: the page's repeated runs.
        titles: what the page calls itself.
        trees: those that tell which copy of a run is the article's; the desk's own unless given.
    """
    weighed = _weighed(blocks, kept, runs)
    chosen = _best(_choices(weighed, blocks, kept, titles), _standard(blocks) if trees is None else trees)
    copies: dict[str, Copy] = {}
    doubted: dict[str, float] = {}
    told = []
    for number, (run, one) in enumerate(zip(runs, weighed, strict=True)):
        stays = chosen.get(number, one.home)
        found = dict(one.copies(stays))
        doubts = {block: sure for block, sure in one.doubted().items() if block not in found}
        copies |= found
        doubted |= doubts
        if found or any(kept[block] >= _WANTED for copy in run.copies for block in copy.blocks):
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
    blocks: Sequence[Block], kept: Mapping[str, float], runs: Sequence[RepeatedRun], titles: Sequence[str] = ()
) -> list[Choice]:
    """The choices that a page asks for.

    Args:
        blocks: the page's blocks.
        kept: probability of each block belonging in the article, by id.
        runs: the page's repeated runs.
        titles: what the page calls itself.
    """
    return _choices(_weighed(blocks, kept, runs), blocks, kept, titles)


def _weighed(blocks: Sequence[Block], kept: Mapping[str, float], runs: Sequence[RepeatedRun]) -> list[Run]:
    page = Page(blocks, kept)
    return [Run(page, run) for run in runs]


def _choices(
    runs: Sequence[Run], blocks: Sequence[Block], kept: Mapping[str, float], titles: Sequence[str]
) -> list[Choice]:
    asked = {number: one for number, one in enumerate(runs) if len(one.whole) > 1}
    repeated = {block for one in asked.values() for block in one.repeated}
    around = Surroundings(blocks, kept, titles, repeated)
    return [
        Choice(number, one.in_question, said := one.said(), around.measures(said, one.shares()))
        for number, one in asked.items()
    ]


def _best(asked: Sequence[Choice], trees: Trees) -> dict[int, int]:
    """The copy of each run that is likeliest the article's; of those that are so alike, the first."""
    if not asked:
        return {}
    together = Table(asked[0].measures.names, np.concatenate([one.measures.values for one in asked]))
    log_odds = np.split(trees.log_odds(together), np.cumsum([len(one.copies) for one in asked])[:-1])
    return {one.run: one.copies[int(np.argmax(odds))] for one, odds in zip(asked, log_odds, strict=True)}


def _standard(blocks: Sequence[Block]) -> Trees:
    medium = Medium.HTML if any(block.structure.tags for block in blocks) else Medium.TEXT
    return standard().looks[medium].copies
