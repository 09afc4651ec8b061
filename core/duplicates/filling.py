"""Short lines that two copies have in their midst, in whatever order: too short to be found, they ride along."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import pairwise

from core.duplicates.cutting import GAP, STORY, Cut
from core.duplicates.matching import Matcher

_BESIDE = 2
"""Blocks beside a copy among which its last lines are looked for."""


def with_lines(matcher: Matcher, cuts: Sequence[Cut]) -> list[Cut]:
    """The runs with the short lines that their copies have in common. No block is in two of them.

    Runs of a few words get none: those may be entries of a list, which have their labels in common.
    """
    taken = {block for cut in cuts for copy in cut.copies for block in copy}
    grown = []
    for cut in cuts:
        long = min(map(matcher.length, cut.copies[:2])) >= STORY
        one = _filled(matcher, cut, taken) if long else cut
        taken.update(one.place)
        grown.append(one)
    return grown


def _filled(matcher: Matcher, cut: Cut, taken: AbstractSet[int]) -> Cut:
    """The run with what several of its copies have between its places, word for word and each once."""
    midst = {at: number for number, copy in enumerate(cut.copies) for at in _between(copy)}
    beside = {at: number for number, copy in enumerate(cut.copies) for at in _beside(copy, len(matcher))}
    held: defaultdict[str, dict[int, list[int]]] = defaultdict(dict)
    for at, number in {**beside, **midst}.items():
        if at not in taken:
            held[matcher.keys[at]].setdefault(number, []).append(at)
    inside = {matcher.keys[at] for at in midst if at not in taken} - {""}
    copies = [set(copy) for copy in cut.copies]
    place = dict(cut.place)
    for key in sorted(inside):
        standings = held[key]
        if len(standings) > 1 and all(len(blocks) == 1 for blocks in standings.values()):
            home = min(blocks[0] for blocks in standings.values())
            for number, (at,) in standings.items():
                copies[number].add(at)
                place[at] = home
    return Cut([sorted(copy) for copy in copies], place)


def _between(copy: Sequence[int]) -> Iterator[int]:
    for one, other in pairwise(copy):
        if other - one <= GAP:
            yield from range(one + 1, other)


def _beside(copy: Sequence[int], count: int) -> Iterator[int]:
    yield from range(max(0, copy[0] - _BESIDE), copy[0])
    yield from range(copy[-1] + 1, min(count, copy[-1] + 1 + _BESIDE))
