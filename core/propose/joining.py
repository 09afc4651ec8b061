"""Repeated runs put together once it is known what stays: what stands between them on the page may all go.

The finder looks at words alone. A box of forty lines in the midst of one copy makes two runs of one passage, or two
copies of one; each would then be judged and chosen by itself.
"""

from collections.abc import Mapping, Sequence
from itertools import accumulate, pairwise

from core.duplicates import places
from core.model import Block, RepeatedRun, RunCopy
from core.propose.numbers import number_of
from core.propose.threshold import WANTED

_FARTHEST = 60
"""Blocks that may stand between two parts of one copy, at most."""
_LOOKED_AT = 60
"""Copies of one run among which one is looked for that is whole."""


def joined(blocks: Sequence[Block], kept: Mapping[str, float], runs: Sequence[RepeatedRun]) -> list[RepeatedRun]:
    """The runs, by where they first stand; those that are parts of one are one.

    Args:
        blocks: the page's blocks.
        kept: probability of each block belonging in the article, by id.
        runs: the page's repeated runs.
    """
    room = _Room(blocks, kept)
    found = [_with_whole_copies(run, room) for run in runs]
    while True:
        fewer = _together(found, room)
        if len(fewer) == len(found):
            return fewer
        found = fewer


class _Room:
    """What of the article stands between two places of a page."""

    def __init__(self, blocks: Sequence[Block], kept: Mapping[str, float]) -> None:
        self._numbers = {block.id: number for number, block in enumerate(blocks)}
        self._lengths = {block.id: len(block.text.split()) for block in blocks}
        self._until = [
            0, *accumulate(self._lengths[block.id] if kept[block.id] >= WANTED else 0 for block in blocks)
        ]  # fmt: skip

    def between(self, before: RunCopy, after: RunCopy) -> int | None:
        """Words that stay between two copies; None where they are far apart, or one does not end before the other."""
        last, first = self._numbers[before.blocks[-1]], self._numbers[after.blocks[0]]
        if not 0 <= first - last - 1 <= _FARTHEST:
            return None
        return self._until[first] - self._until[last + 1]

    def words(self, copy: RunCopy) -> int:
        """The words of a copy."""
        return sum(self._lengths[block] for block in copy.blocks)


def _together(runs: Sequence[RepeatedRun], room: _Room) -> list[RepeatedRun]:
    """The runs, each put together with one that goes on from it at most."""
    standing = sorted((number_of(copy.blocks[0]), run) for run, one in enumerate(runs) for copy in one.copies)
    gone: set[int] = set()
    found = []
    for one, other in dict.fromkeys((one, other) for (_, one), (_, other) in pairwise(standing) if one != other):
        if gone.isdisjoint((one, other)) and _go_together(runs[one], runs[other], room):
            gone |= {one, other}
            found.append(_one(runs[one], runs[other]))
    found += [run for number, run in enumerate(runs) if number not in gone]
    return sorted(found, key=lambda run: number_of(run.copies[0].blocks[0]))


def _go_together(one: RepeatedRun, other: RepeatedRun, room: _Room) -> bool:
    """Whether one goes on from the other in all copies, right away in one, with less between than either has."""
    if len(one.copies) != len(other.copies):
        return False
    starts = sorted(number_of(copy.blocks[0]) for run in (one, other) for copy in run.copies)
    rank = {start: at for at, start in enumerate(starts)}
    apart = []
    for mine, its in zip(one.copies, other.copies, strict=True):
        first, last = sorted((mine, its), key=lambda copy: number_of(copy.blocks[0]))
        between = room.between(first, last)
        follows = rank[number_of(last.blocks[0])] - rank[number_of(first.blocks[0])] == 1
        if between is None or not follows:
            return False
        apart.append(between)
    return not min(apart) and sum(apart) <= min(room.words(copy) for run in (one, other) for copy in run.copies)


def _one(one: RepeatedRun, other: RepeatedRun) -> RepeatedRun:
    """Two runs as one, copy by copy."""
    copies = [_copy(mine, its) for mine, its in zip(one.copies, other.copies, strict=True)]
    return RepeatedRun(tuple(sorted(copies, key=lambda copy: number_of(copy.blocks[0]))))


def _copy(one: RunCopy, other: RunCopy) -> RunCopy:
    first, last = sorted((one, other), key=lambda copy: number_of(copy.blocks[0]))
    return RunCopy((*first.blocks, *last.blocks), (*first.pairs, *last.pairs))


def _with_whole_copies(run: RepeatedRun, room: _Room) -> RepeatedRun:
    """The run; two copies in a row that say different things, with nothing of the article between them, are one."""
    if len(run.copies) < 3:
        return run
    said = _said(run)
    copies, says = [run.copies[0]], [said[0]]
    for copy, mine in zip(run.copies[1:], said[1:], strict=True):
        both = says[-1] | mine
        apart = says[-1].isdisjoint(mine) and room.between(copies[-1], copy) == 0
        if apart and any(each >= both for each in said[:_LOOKED_AT]):
            copies[-1], says[-1] = _copy(copies[-1], copy), both
        else:
            copies.append(copy)
            says.append(mine)
    return RepeatedRun(tuple(copies)) if len(copies) > 1 else run


def _said(run: RepeatedRun) -> list[frozenset[int]]:
    """The places that each copy has, by number."""
    shared = [place for place in places(run) if sum(map(bool, place)) > 1]
    return [frozenset(n for n, place in enumerate(shared) if place[at]) for at in range(len(run.copies))]
