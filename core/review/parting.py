"""Passages split, merged and added. Each function makes a decision, or None where nothing would change."""

from collections.abc import Sequence
from dataclasses import replace

from core.model import BlockKind, Decision, Inline, Review, Shape, Verdict
from core.review.articles import order_of
from core.review.editing import decided, given
from core.review.finding import block_of
from core.review.lines import (
    Line,
    before_break,
    following,
    lines_of,
    merged,
    next_item,
    plain_as,
    storable_wording,
)
from core.review.marking import within
from core.review.retyping import parted_in
from core.review.seams import before_in_article, joined, parted, pieces
from core.review.wording import number


def split(review: Review, block_id: str, part: int, at: int) -> Decision | None:
    """Make two passages of one, parted before character ``at``. None where one of them would have no words.

    In code this breaks the line. Where two blocks were joined, it takes them apart again. Spaces at that place stay
    with the first of the two, where nobody sees them until the two are merged.

    Args:
        review: the review.
        block_id: the block the passage begins with.
        part: which line of that block it begins with.
        at: a place in the passage's text, in code points.
    """
    found = pieces(review, block_id, part)
    text = "".join(piece.line.text for piece in found)
    if not text[:at].strip() or not text[at:].strip():
        return None
    at += len(text[at:]) - len(text[at:].lstrip(" "))
    piece = next(piece for piece in reversed(found) if piece.start <= at)
    block, now = block_of(review.page, piece.block_id), review.rulings[piece.block_id]
    if piece is not found[0] and not piece.line.text[: at - piece.start].strip():
        after = replace(parted(block, now), settled=True)
    else:
        lines = list(lines_of(block, now))
        lines[piece.part : piece.part + 1] = _halves(piece.line, at - piece.start, block.kind)
        after = given(review, piece.block_id, lines)
    return decided(review, f"Split block {number(block_id)}", {piece.block_id: after})


def _halves(line: Line, at: int, kind: BlockKind) -> tuple[Line, ...]:
    first = replace(line, text=line.text[:at], inline=within(line.inline, 0, at))
    second = Line(line.text[at:], within(line.inline, at, len(line.text)), next_item(line.shape))
    return (merged(first, second, "\n"),) if kind is BlockKind.CODE else (first, second)


def merge(review: Review, block_id: str, part: int = 0) -> Decision | None:
    """Make a passage continue the one before it in the article. None for the first passage.

    Args:
        review: the review.
        block_id: the block the passage begins with.
        part: which line of that block it begins with.
    """
    block, now = block_of(review.page, block_id), review.rulings[block_id]
    if part > 0:
        lines = list(lines_of(block, now))
        lines[part - 1 : part + 1] = [merged(lines[part - 1], lines[part])]
        name = f"Merge two paragraphs of block {number(block_id)}"
        return decided(review, name, {block_id: given(review, block_id, lines)})
    before = before_in_article(review, block_id)
    if before is None or now.joined:
        return None
    last = lines_of(block_of(review.page, before), review.rulings[before])[-1]
    name = f"Merge block {number(block_id)} with block {number(before)}"
    return decided(review, name, {block_id: joined(last, block, now)})


def add_paragraph(  # noqa: PLR0913, PLR0917 - a paragraph has a place, words, marks and a shape
    review: Review,
    after: str,
    text: str,
    inline: Sequence[Inline] = (),
    part: int | None = None,
    shapes: Sequence[Shape | None] = (),
) -> Decision | None:
    """Put words of the editor's behind a passage: they belong to the block that the passage ends with.

    Code has no paragraphs: what is put behind it belongs to the next block that can have one, else becomes code. A
    block that is removed comes back with these words alone: they stand where it stood.

    Args:
        review: the review.
        after: the block.
        text: the words; each line of them is a passage. None is made of no words.
        inline: markup of ``text``, in code points.
        part: the line of the block they stand behind; None for its last, -1 for before its first.
        shapes: what each line of them is; None, and beyond the last, for what the line before is, but a paragraph
            behind a heading.
    """
    wording, marks = storable_wording(text, inline, BlockKind.PARAGRAPH)
    if not wording.strip():
        return None
    if review.rulings[after].verdict is Verdict.REMOVE:
        return _in_place_of(review, after, Line(wording, marks, Shape(BlockKind.PARAGRAPH)), shapes)
    host, line = _host(review, after, part)
    block = block_of(review.page, host)
    lines = list(lines_of(block, review.rulings[host]))
    if block.kind is BlockKind.CODE:
        lines = [merged(lines[0], Line(wording, marks, lines[0].shape), "\n")]
    else:
        added = Line(wording, marks, following(lines[max(line, 0)].shape))
        lines[line + 1 : line + 1] = parted_in(block, added, shapes)
    name = f"Add a paragraph {'before' if part == -1 else 'after'} block {number(after)}"
    return decided(review, name, {host: given(review, host, lines)})


def _in_place_of(review: Review, block_id: str, line: Line, shapes: Sequence[Shape | None]) -> Decision | None:
    """A removed block back in the article with these words for its own."""
    block = block_of(review.page, block_id)
    lines = (line,) if block.kind is BlockKind.CODE else tuple(parted_in(block, plain_as(block, line), shapes))
    return decided(review, f"Edit block {number(block_id)}", {block_id: given(review, block_id, lines)})


def _host(review: Review, after: str, part: int | None) -> tuple[str, int]:
    """The block an added paragraph belongs to, and the line of it that it stands behind."""
    if part is None:
        part = len(lines_of(block_of(review.page, after), review.rulings[after])) - 1
    if part >= 0:  # what continues this block would else continue the paragraph
        last = pieces(review, after, part)[-1]
        after, part = last.block_id, last.part
    if block_of(review.page, after).kind is not BlockKind.CODE:
        return after, part
    order = order_of(review)
    for each in order[order.index(after) + 1 :] if after in order else ():
        if block_of(review.page, each).kind is not BlockKind.CODE and not review.rulings[each].joined:
            return each, -1
    return after, part


def move_line(review: Review, block_id: str, part: int, by: int) -> Decision | None:
    """Let a paragraph change places with the one before it (``by`` -1) or behind it (1) in the same block."""
    lines = list(lines_of(block_of(review.page, block_id), review.rulings[block_id]))
    if not (0 <= part < len(lines) and 0 <= part + by < len(lines)):
        return None
    lines = [replace(line, text=before_break(line.text)) for line in lines]  # no space is to be seen at the new end
    lines[part], lines[part + by] = lines[part + by], lines[part]
    name = f"Move a paragraph of block {number(block_id)}"
    return decided(review, name, {block_id: given(review, block_id, lines)})
