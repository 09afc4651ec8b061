"""What was typed in a passage, given to the blocks it is made of."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from core.compare import word_differences
from core.model import Block, BlockKind, Inline, Review, Shape
from core.review.finding import block_of
from core.review.lines import Line, before_break, following, lines_of, plain_as, storable_wording
from core.review.marking import place_of, within
from core.review.seams import Piece, pieces

Lines = tuple[Line, ...]


def retyped(  # noqa: PLR0913, PLR0917 - a passage has a place, words, marks and a shape
    review: Review, block_id: str, part: int, text: str, inline: Sequence[Inline], shapes: Sequence[Shape | None]
) -> dict[str, tuple[Lines, bool]]:
    """For each block of a passage the lines it has once the passage reads ``text``, and whether it is joined.

    A place between two blocks stays between the words it stood between; what was typed over it belongs to the first.
    """
    found = pieces(review, block_id, part)
    wording, marks = storable_wording(text, inline, block_of(review.page, block_id).kind)
    result: dict[str, tuple[Lines, bool]] = {}
    for piece, (start, end) in zip(found, pairwise(_edges(found, wording)), strict=True):
        is_code = block_of(review.page, piece.block_id).kind is BlockKind.CODE
        typed = Line(wording[start:end], within(marks, start, end), piece.line.shape)
        begins = start > 0 and not is_code and "\n" in wording[start - 1 : start + 1]
        own = shapes[wording.count("\n", 0, start) :]
        own = own if begins or start == 0 else (None, *own[1:])
        new = (typed,) if is_code else tuple(parted_in(block_of(review.page, piece.block_id), typed, own))
        joined = review.rulings[piece.block_id].joined and not begins
        result[piece.block_id] = (_put(review, piece, new), joined)
    return result


def _edges(found: Sequence[Piece], wording: str) -> list[int]:
    """Where each piece of a passage begins in its new wording, and where the last one ends."""
    differences = word_differences("".join(piece.line.text for piece in found), wording) if len(found) > 1 else ()
    return [0, *(place_of(differences, piece.start) for piece in found[1:]), len(wording)]


def parted_in(block: Block, line: Line, shapes: Sequence[Shape | None]) -> Iterator[Line]:
    """A line of a block as several where line feeds part it, some of them of a shape of their own."""
    given = [plain_as(block, replace(line, shape=each)).shape if each is not None else None for each in shapes]
    return paragraphs_of(line, given)


def paragraphs_of(line: Line, shapes: Sequence[Shape | None] = ()) -> Iterator[Line]:
    """A line as several where line feeds part it: behind a heading they are paragraphs, but those given a shape."""
    start, shape = 0, line.shape
    for place, text in enumerate(line.text.split("\n")):
        end = start + len(text)
        shape = (shapes[place] if place < len(shapes) else None) or shape
        yield Line(text, within(line.inline, start, end), shape)
        start = end + 1
        shape = following(shape) if text.strip() else shape


def _put(review: Review, piece: Piece, new: Lines) -> Lines:
    """The lines of a block with one typed anew; the spaces behind it that are not shown before a break stay."""
    lines = lines_of(block_of(review.page, piece.block_id), review.rulings[piece.block_id])
    behind = lines[piece.part + 1 :]
    old = piece.line.text
    hidden = old[len(before_break(old)) :] if behind else ""
    if hidden and not new[-1].text.endswith(" "):
        new = (*new[:-1], replace(new[-1], text=new[-1].text + hidden))
    return (*lines[: piece.part], *new, *behind)
