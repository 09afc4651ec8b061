"""Wording as an editor types it. Each function makes a decision; every edit belongs to the block it was made in.

Every one returns None where nothing would change.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from core.model import BlockKind, Decision, Inline, Reason, Review, Ruling, Shape, Verdict
from core.review.changing import changes_of, decision_of
from core.review.finding import block_of
from core.review.lines import Line, cut_lines, lines_of, own_shape, shaped, storable_wording, worded
from core.review.retyping import retyped
from core.review.rulings import gone, kept, unworded
from core.review.wording import SHAPES, number, these


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
    lines = cut_lines(wording, marks, [shaped(each.kind, each.level) for each in shapes], own_shape(block))
    return decided(review, f"Edit block {number(block_id)}", {block_id: given(review, block_id, lines)})


def retype(  # noqa: PLR0913, PLR0917 - a passage has a place, words, marks and a shape
    review: Review,
    block_id: str,
    part: int,
    text: str,
    inline: Sequence[Inline] = (),
    shape: Shape | None = None,
) -> Decision | None:
    """Give a passage of the article another wording: the blocks it is made of each get what was typed in theirs.

    Args:
        review: the review.
        block_id: the block the passage begins with.
        part: which line of that block it begins with.
        text: its words; each line of it becomes a passage.
        inline: markup of ``text``, in code points.
        shape: what the passage is from now on; None for what it is.
    """
    after = retyped(review, block_id, part, text, inline, shape)
    rulings = {
        each: replace(given(review, each, lines), joined=joined and bool(lines))
        for each, (lines, joined) in after.items()
    }
    return decided(review, f"Edit block {number(block_id)}", rulings)


def set_shape(review: Review, block_id: str, part: int, kind: BlockKind, level: int = 0) -> Decision | None:
    """Make a line of a block a paragraph, heading, list item, quote …; ``level`` is a heading's or a list's depth."""
    lines = list(lines_of(block_of(review.page, block_id), review.rulings[block_id]))
    lines[part] = replace(lines[part], shape=_shaped_for(review, block_id, kind, level))
    return decided(review, f"Make block {number(block_id)} {SHAPES[kind]}", {block_id: given(review, block_id, lines)})


def set_shapes(review: Review, block_ids: Iterable[str], kind: BlockKind, level: int = 0) -> Decision | None:
    """Make every line of some blocks a paragraph, heading, list item, quote …; removed ones are left alone."""
    after = {}
    for block_id in block_ids:
        if review.rulings[block_id].verdict is Verdict.KEEP:
            lines = lines_of(block_of(review.page, block_id), review.rulings[block_id])
            shape = _shaped_for(review, block_id, kind, level)
            after[block_id] = given(review, block_id, [replace(line, shape=shape) for line in lines])
    return decided(review, f"Make {these([*after])} {SHAPES[kind]}", after) if after else None


def _shaped_for(review: Review, block_id: str, kind: BlockKind, level: int) -> Shape:
    """A shape for a block; a line of a text page that is to be a paragraph is what it was: no other sort of one."""
    own = own_shape(block_of(review.page, block_id))
    return own if kind is BlockKind.PARAGRAPH and own.kind is BlockKind.LINE else shaped(kind, level)


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
