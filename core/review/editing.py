"""Wording as an editor types it. Each function makes a decision; every edit belongs to the block it was made in.

Every one returns None where nothing would change.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from core.model import BlockKind, Decision, Inline, Reason, Review, Ruling, Shape, Verdict
from core.review.changing import changes_of, decision_of
from core.review.finding import block_of
from core.review.lines import Line, cut_lines, lines_of, own_shape, shaped, storable_wording, worded
from core.review.retyping import retyped
from core.review.rulings import gone, kept, unworded
from core.review.wording import SHAPES, number


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
    lines[part] = replace(lines[part], shape=shaped(kind, level))
    return decided(review, f"Make block {number(block_id)} {SHAPES[kind]}", {block_id: given(review, block_id, lines)})


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
