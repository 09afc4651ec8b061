"""What reaches over several passages of the article: from where to where, and the lines it is made of."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from core.model import Block, BlockKind, Review, Ruling, Shape
from core.review.articles import article
from core.review.editing import given
from core.review.finding import block_of
from core.review.lines import Line, before_break, lines_of
from core.review.marking import within
from core.review.retyping import parted_in
from core.review.seams import Piece, pieces_of

LineKey = tuple[str, int]
"""A line of a block's wording: the block and its part."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in the article's text.

    Attributes:
        block_id: the block that the passage begins with.
        part: which line of that block it begins with.
        at: before which character of the passage, in code points.
    """

    block_id: str
    part: int
    at: int


def reached(review: Review, start: Spot, end: Spot) -> list[tuple[Piece, ...]]:
    """The passages from one place to another, each as the lines it is made of.

    Raises:
        ValueError: the places are not in two passages in this order.
    """
    body = article(review).body
    order = [(passage.block_id, passage.part) for passage in body]
    low, high = order.index((start.block_id, start.part)), order.index((end.block_id, end.part))
    if low >= high:
        raise ValueError("the places are not in two passages in this order")
    return pieces_of(review, body[low : high + 1])


def key_of(piece: Piece) -> LineKey:
    """Which line of which block a piece is."""
    return piece.block_id, piece.part


def given_lines(
    review: Review, now: Mapping[LineKey, Line], shapes: Mapping[LineKey, Sequence[Shape | None]] | None = None
) -> dict[str, Ruling]:
    """The rulings that give blocks these lines in place of those they have.

    Where line feeds part one of them, ``shapes`` says what each part is, or leaves it (None) to what is before it.

    A line that others followed, and that ends its block now, is seen as it was: without the space that its break hid.
    """
    blocks = dict.fromkeys(block_id for block_id, _part in now)
    return {block_id: given(review, block_id, _lines(review, block_id, now, shapes or {})) for block_id in blocks}


def _lines(
    review: Review, block_id: str, now: Mapping[LineKey, Line], shapes: Mapping[LineKey, Sequence[Shape | None]]
) -> list[Line]:
    """The lines of a block up to the last that has words, those that were reached as they are now."""
    block = block_of(review.page, block_id)
    had = lines_of(block, review.rulings[block_id])
    lines: list[Line] = []
    for part, line in enumerate(had):
        lines += _parted(block, now.get((block_id, part), line), shapes.get((block_id, part), ()))
    while lines and not lines[-1].text.strip():
        lines.pop()
    if lines and any(lines[-1] is each for each in had[:-1]):
        text = before_break(lines[-1].text)
        lines[-1] = replace(lines[-1], text=text, inline=within(lines[-1].inline, 0, len(text)))
    return lines


def _parted(block: Block, line: Line, shapes: Sequence[Shape | None]) -> Iterable[Line]:
    is_one = block.kind is BlockKind.CODE or not (shapes or "\n" in line.text)
    return (line,) if is_one else parted_in(block, line, shapes)
