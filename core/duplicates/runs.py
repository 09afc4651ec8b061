"""Repeated runs: where a stretch of a page stands again, as one thing with all its copies."""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet

from core.duplicates.cutting import GAP, Cut, cut_runs
from core.duplicates.filling import with_lines
from core.duplicates.matching import PART, Matcher
from core.duplicates.stretches import stretches
from core.model import Block, Pairing, RepeatedRun, RunCopy


def repeated_runs(blocks: Sequence[Block]) -> tuple[RepeatedRun, ...]:
    """Every repeated run of a page, by where it first stands. No block is in two of them.

    A run has all copies of a stretch, exact or near, whole or in part, whatever their order inside. Which of them
    stays, and whether they are meant to stand again, is not decided here. Time grows with the number of words.
    """
    matcher = Matcher(blocks)
    cuts = with_lines(matcher, cut_runs(matcher, list(stretches(matcher))))
    taken = {block for cut in cuts for copy in cut.copies for block in copy}
    names = [block.id for block in blocks]
    return tuple(_run(matcher, cut, taken, names) for cut in cuts)


def _run(matcher: Matcher, cut: Cut, taken: AbstractSet[int], names: Sequence[str]) -> RepeatedRun:
    """The run; what each copy says is paired with the first copy that says it in full."""
    there = [_by_place(copy, cut) for copy in cut.copies]
    full = _full(matcher, there)
    copies = []
    for at, (copy, said) in enumerate(zip(cut.copies, there, strict=True)):
        pairs = tuple(
            Pairing(_ids(first, names), _ids(own, names), matcher.compare(first, own))
            for place, own in said.items()
            for home, first in [full[place]]
            if home != at
        )
        copies.append(RunCopy(_ids(_with_own(copy, taken), names), pairs))
    return RepeatedRun(tuple(copies))


def _by_place(copy: Sequence[int], cut: Cut) -> dict[int, list[int]]:
    there: dict[int, list[int]] = {}
    for block in copy:
        there.setdefault(cut.place[block], []).append(block)
    return there


def _full(matcher: Matcher, there: Sequence[Mapping[int, Sequence[int]]]) -> dict[int, tuple[int, Sequence[int]]]:
    """For every place, the first copy that says it in full, and its blocks."""
    longest: dict[int, int] = {}
    for said in there:
        for place, blocks in said.items():
            longest[place] = max(longest.get(place, 0), matcher.length(blocks))
    found: dict[int, tuple[int, Sequence[int]]] = {}
    for at, said in enumerate(there):
        for place, blocks in said.items():
            if place not in found and matcher.length(blocks) >= PART * longest[place]:
                found[place] = (at, blocks)
    return found


def _ids(blocks: Sequence[int], names: Sequence[str]) -> tuple[str, ...]:
    return tuple(names[block] for block in blocks)


def _with_own(blocks: Sequence[int], taken: AbstractSet[int]) -> list[int]:
    """A copy's blocks with those between them that only it has."""
    filled = [blocks[0]]
    for block in blocks[1:]:
        between = range(filled[-1] + 1, block)
        filled += between if len(between) < GAP and taken.isdisjoint(between) else []
        filled.append(block)
    return filled
