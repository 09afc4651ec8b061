"""Two lists that should be the same, and where they are not."""

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from core.export.record.finding import named

ValueT = TypeVar("ValueT")

_NAMED = 5
"""Blocks of one part that are named one by one."""


def differences(recorded: Sequence[ValueT], made: Sequence[ValueT], block_of: Callable[[ValueT], str]) -> list[str]:
    """What is missing, too much, different or elsewhere, by the block it is of.

    Args:
        recorded: what the record has.
        made: what the events lead to.
        block_of: the id of the block that a value is of; several may be of one.
    """
    ours, theirs = _by_block(recorded, block_of), _by_block(made, block_of)
    found = [f"{named(each)} is missing" for each in theirs if each not in ours]
    found += [f"{named(each)} is too much" for each in ours if each not in theirs]
    found += [
        f"{named(each)} is not as the events leave it" for each in ours if ours[each] != theirs.get(each, ours[each])
    ]
    if not found and [*map(block_of, recorded)] != [*map(block_of, made)]:
        found.append("its blocks are not in their order")
    return found


def _by_block(values: Sequence[ValueT], block_of: Callable[[ValueT], str]) -> dict[str, list[ValueT]]:
    found: dict[str, list[ValueT]] = {}
    for each in values:
        found.setdefault(block_of(each), []).append(each)
    return found


def few(faults: Sequence[str]) -> Iterator[str]:
    """The first faults of one kind, and how many more there are."""
    yield from faults[:_NAMED]
    if len(faults) > _NAMED:
        yield f"… and {len(faults) - _NAMED} more of this kind"
