"""The places of a repeated run: what each copy has where the others say the same."""

from collections.abc import Hashable, Sequence
from typing import TypeVar

from core.model import RepeatedRun

_Member = TypeVar("_Member", bound=Hashable)

Place = tuple[tuple[str, ...], ...]
"""For every copy of a run the blocks that say one thing; empty for a copy that lacks it."""


def places(run: RepeatedRun) -> list[Place]:
    """Every place of a run, by where it first stands among the copies."""
    roots: dict[str, str] = {}
    for copy in run.copies:
        for pair in copy.pairs:
            tie(roots, (*pair.first, *pair.other))
    found: dict[str, list[list[str]]] = {}
    for at, copy in enumerate(run.copies):
        for block in copy.blocks:
            of = root(roots, block)
            if of not in found:
                found[of] = [[] for _ in run.copies]
            found[of][at].append(block)
    return [tuple(tuple(blocks) for blocks in place) for place in found.values()]


def tie(roots: dict[_Member, _Member], members: Sequence[_Member]) -> None:
    """Puts members into one set."""
    first = root(roots, members[0])
    for member in members[1:]:
        roots[root(roots, member)] = first


def root(roots: dict[_Member, _Member], member: _Member) -> _Member:
    """The one that stands for a member's set; paths are halved on the way, so that long chains stay short."""
    while (up := roots.get(member, member)) != member:
        roots[member] = roots.get(up, up)
        member = up
    return member
