"""Wording as an editor types it. Each function makes a decision; every edit belongs to the block it was made in.

Every one returns None where nothing would change.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from core.model import BlockKind, Decision, Inline, Reason, Review, Ruling, Shape, Verdict
from core.review.articles import article
from core.review.changing import changes_of, decision_of
from core.review.finding import block_of
from core.review.lines import (
    Line,
    cut_lines,
    lines_of,
    looks_like,
    next_item,
    own_shape,
    shaped,
    storable_wording,
    worded,
)
from core.review.numbering import FIRST
from core.review.retyping import retyped
from core.review.rulings import gone, kept, unworded
from core.review.wording import named, number, these


def edit(
    review: Review, block_id: str, text: str, inline: Sequence[Inline] = (), shapes: Sequence[Shape] = ()
) -> Decision | None:
    """Give a block a wording of the editor's, and keep it. No words at all remove it as junk.

    Args:
        review: the review.
        block_id: the block.
        text: its words; line feeds part its paragraphs, or in code its lines. Control characters go.
        inline: markup of ``text``, in code points; what is not in it is plain.
        shapes: what each line is; those beyond the last are what the block is.
    """
    block = block_of(review.page, block_id)
    wording, marks = storable_wording(text, inline, block.kind)
    lines = cut_lines(wording, marks, [shaped(each.kind, each.level, each.number) for each in shapes], own_shape(block))
    return decided(review, f"Edit block {number(block_id)}", {block_id: given(review, block_id, lines)})


def retype(  # noqa: PLR0913, PLR0917 - a passage has a place, words, marks and a shape
    review: Review,
    block_id: str,
    part: int,
    text: str,
    inline: Sequence[Inline] = (),
    shapes: Sequence[Shape | None] = (),
) -> Decision | None:
    """Give a passage of the article another wording: the blocks it is made of each get what was typed in theirs.

    Args:
        review: the review.
        block_id: the block the passage begins with.
        part: which line of that block it begins with.
        text: its words; each line of it becomes a passage.
        inline: markup of ``text``, in code points.
        shapes: what each line of it is from now on; None, and beyond the last, for what the passage is, or what
            follows the line before.
    """
    after = retyped(review, block_id, part, text, inline, shapes)
    rulings = {
        each: replace(given(review, each, lines), joined=joined and bool(lines))
        for each, (lines, joined) in after.items()
    }
    return decided(review, f"Edit block {number(block_id)}", rulings)


def set_shape(  # noqa: PLR0913 - a line has a place, and a shape three parts
    review: Review, block_id: str, part: int, kind: BlockKind, level: int = 0, *, numbered: bool = False
) -> Decision | None:
    """Make a line of a block a paragraph, heading, list item or another sort of passage.

    Args:
        review: the review.
        block_id: the block.
        part: the line.
        kind: what it is to be.
        level: a heading's, or a list's depth; an item that only changes between bullet and number keeps its depth.
        numbered: a list item has a number: the next one behind a numbered item of its depth, else the first of a list.
    """
    lines = list(lines_of(block_of(review.page, block_id), review.rulings[block_id]))
    first = number_at(review, block_id, part, level) if numbered else None
    shape = shaped(kind, level, first)
    lines[part] = reshaped(review, block_id, lines[part], shape)
    name = f"Make block {number(block_id)} {named(shape)}"
    return decided(review, name, {block_id: given(review, block_id, lines)})


def set_shapes(
    review: Review, block_ids: Iterable[str], kind: BlockKind, level: int = 0, *, numbered: bool = False
) -> Decision | None:
    """Make every line of some blocks a paragraph, heading, list item, quote …; removed ones are left alone."""
    kept_ids = [block_id for block_id in block_ids if review.rulings[block_id].verdict is Verdict.KEEP]
    if not kept_ids:
        return None
    first = number_at(review, kept_ids[0], 0, level) if numbered else None
    shape = shaped(kind, level, first)
    after = {}
    for block_id in kept_ids:
        lines = []
        for line in lines_of(block_of(review.page, block_id), review.rulings[block_id]):
            lines.append(reshaped(review, block_id, line, shape))
            shape = next_item(shape)
        after[block_id] = given(review, block_id, lines)
    return decided(review, f"Make {these([*after])} {named(shape)}", after)


def number_at(review: Review, block_id: str, part: int, level: int) -> int:
    """The number of a line that becomes a numbered item: the next one behind an item that stands right before it."""
    line = lines_of(block_of(review.page, block_id), review.rulings[block_id])[part]
    depth = line.shape.level if line.shape.kind is BlockKind.LIST_ITEM else shaped(BlockKind.LIST_ITEM, level).level
    number_before = depth_before = None
    for passage in article(review).body:
        if (passage.block_id, passage.part) == (block_id, part):
            break
        if not (passage.continues and passage.number is None):
            number_before, depth_before = passage.number, passage.level
    return FIRST if number_before is None or depth_before != depth else number_before + 1


def reshaped(review: Review, block_id: str, line: Line, shape: Shape) -> Line:
    """A line of a block in this shape.

    A line of a text page that is to be a paragraph is what it was: no other sort of one. A numbered item of the page
    that is to be one has the page's number again, and one that only gets or loses its number keeps its depth.
    """
    own = own_shape(block_of(review.page, block_id))
    if shape.kind is BlockKind.PARAGRAPH and own.kind is BlockKind.LINE:
        return replace(line, shape=own)
    if shape.kind is line.shape.kind is BlockKind.LIST_ITEM and not looks_like(shape, line.shape):
        shape = replace(shape, level=line.shape.level)
    return replace(line, shape=own if shape.number is not None and looks_like(shape, own) else shape)


def given(review: Review, block_id: str, lines: Sequence[Line]) -> Ruling:
    """The ruling that gives a block these lines, and keeps it; removed as junk where they have no words."""
    now = review.rulings[block_id]
    if any(line.text.strip() for line in lines):
        return worded(block_of(review.page, block_id), kept(now), lines)
    return gone(unworded(now), Reason.JUNK) if now.verdict is Verdict.KEEP else now


def decided(review: Review, name: str, after: Mapping[str, Ruling]) -> Decision | None:
    """A step to these rulings; None where nothing but its being settled would change."""
    changes = changes_of(review, after, after.__getitem__)
    if all(replace(each.before, settled=True) == replace(each.after, settled=True) for each in changes):
        return None
    return decision_of(review, name, changes)
