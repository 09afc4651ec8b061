"""Where blocks stand to the story: above it, at its head, inside, below it, at the page's foot."""

from collections.abc import Sequence
from enum import StrEnum
from math import sqrt

from core.model import BlockKind
from core.propose.context import Context
from core.propose.shape import Prose

_HEAD, _HEAD_OF_TEXT = 25, 12
"""Blocks above the story among which its headline is looked for, with markup and without."""
_CLOSE = 4
"""Blocks above the story that are its head where no headline is found."""
_FOOT = 0.85
"""Share of the page from which what is not the story's is its foot."""
_LONG = 40
"""Words of a block beyond which more of them add no weight."""
_PROSE, _GONE = 1.5, -0.7
"""How much a kept paragraph, and a removed block, count towards and against the stretch that is the story."""


class Zone(StrEnum):
    """Where a block stands to the story."""

    ABOVE = "above"
    HEAD = "head"
    INSIDE = "inside"
    BELOW = "below"
    FOOT = "foot"


def zones(context: Context, removed: Sequence[bool], story: range) -> list[Zone]:
    """The zone of every block, in page order.

    Args:
        context: the page.
        removed: whether each block is to go.
        story: numbers of the blocks of the story, for a page of which nothing stays.
    """
    start, end = _span(_values(context, removed)) or (story.start, story.stop)
    head = _head(context, start)
    total = len(context.page.blocks)
    foot = max(end, int(total * _FOOT))
    bounds = ((head, Zone.ABOVE), (start, Zone.HEAD), (end, Zone.INSIDE), (foot, Zone.BELOW), (total, Zone.FOOT))
    found: list[Zone] = []
    for until, zone in bounds:
        found += [zone] * (until - len(found))
    return found


def _values(context: Context, removed: Sequence[bool]) -> list[float]:
    """How much each block speaks for the story standing there."""
    values = []
    for block, gone in zip(context.page.blocks, removed, strict=True):
        shape = context.shape(block)
        factor = _GONE if gone else _PROSE if shape.prose is Prose.PROSE else 1.0
        values.append(factor * sqrt(min(_LONG, shape.length) + 1))
    return values


def _span(values: Sequence[float]) -> tuple[int, int] | None:
    """First and past-last number of the stretch with the greatest sum; None where no sum is above 0."""
    best, most, start, total = None, 0.0, 0, 0.0
    for number, value in enumerate(values):
        if total <= 0:
            start, total = number, 0.0
        total += value
        if total > most:
            best, most = (start, number + 1), total
    return best


def _head(context: Context, start: int) -> int:
    """Number of the headline over the story, or of the first block close above it."""
    text = context.tree is None
    for number in range(max(0, start - (_HEAD_OF_TEXT if text else _HEAD)), start):
        block = context.page.blocks[number]
        main = block.level == 1 or text
        if block.kind is BlockKind.HEADING and main and context.shape(block).length >= 3:
            return number
    return max(0, start - _CLOSE)
