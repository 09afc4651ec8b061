"""One change taken back, and nothing else."""

from collections.abc import Mapping
from dataclasses import replace

from core.compare import Change as Step
from core.model import TOP, Block, BlockKind, Decision, FieldChange, Inline, Reason, Review, Ruling, Shape, Verdict
from core.review.articles import order_of
from core.review.changes import Change, ChangeKind, base_of, changes, differences_of, differing_marks
from core.review.changing import changes_of, decision_of
from core.review.finding import block_of
from core.review.lines import cut_lines, lines_of, own_shape, worded
from core.review.marking import shifted, tidied, within
from core.review.rulings import gone, kept
from core.review.seams import parted
from core.review.wording import FIELDS, these


def take_back(review: Review, change: Change) -> Decision | None:
    """The step that undoes this change and leaves all others; the blocks concerned are settled by it.

    None where the change does not hold any more, as when it was made of a review as it was before.
    """
    if change not in changes(review, change.against):
        return None
    if change.kind is ChangeKind.FIELD:
        return _field_back(review, change)
    if change.kind is ChangeKind.MOVED:
        after: Mapping[str, Ruling] = _moved_back(review, change.block_ids)
    else:
        (block_id,) = change.block_ids
        after = {block_id: replace(_back(review, block_of(review.page, block_id), change), settled=True)}
    made = changes_of(review, after, after.__getitem__)
    return decision_of(review, f"Take back {_named(change)}", made)


def _named(change: Change) -> str:
    """What the step is called: ``"the move of block 9"``."""
    blocks = these(change.block_ids)
    return {
        ChangeKind.KEPT: f"the keeping of {blocks}",
        ChangeKind.REMOVED: f"the removal of {blocks}",
        ChangeKind.REASON: f"the reason of {blocks}",
        ChangeKind.MOVED: f"the move of {blocks}",
        ChangeKind.JOINED: f"the merging of {blocks}",
        ChangeKind.SPLIT: f"the splitting of {blocks}",
        ChangeKind.SHAPE: f"the kind of {blocks}",
        ChangeKind.MARKUP: f"the markup of {blocks}",
    }.get(change.kind, f"an edit of {blocks}")


def _field_back(review: Review, change: Change) -> Decision:
    """The field as proposed; blocks that were it, and went as plain metadata when it was cleared, are it again."""
    assert change.field is not None  # noqa: S101 - a change of a field names it
    became = [
        block_id
        for block_id, ruling in review.rulings.items()
        if (ruling.verdict, ruling.reason, ruling.field) == (Verdict.REMOVE, Reason.METADATA, None)
        and base_of(review, block_id, change.against).field is change.field
    ]
    made = changes_of(review, became, lambda block_id: replace(review.rulings[block_id], field=change.field))
    name = f"Take back the change of the {FIELDS[change.field]}"
    return decision_of(review, name, made, (FieldChange(change.field, change.after, change.before),))


def _back(review: Review, block: Block, change: Change) -> Ruling:
    """The ruling of a block without the change."""
    now, base = review.rulings[block.id], base_of(review, block.id, change.against)
    if change.kind is ChangeKind.REMOVED:
        return kept(now)
    if change.kind in {ChangeKind.KEPT, ChangeKind.REASON}:
        return gone(now, base.reason or Reason.JUNK, base.duplicate_of, base.field)
    if change.kind is ChangeKind.JOINED:
        return parted(block, now)
    if change.kind is ChangeKind.SHAPE:
        lines = list(lines_of(block, now))
        lines[change.part] = replace(lines[change.part], shape=own_shape(block))
        return worded(block, now, lines)
    if change.kind is ChangeKind.MARKUP:
        return _unmarked(block, now)
    return _unworded(block, now, change)


def _unworded(block: Block, now: Ruling, change: Change) -> Ruling:
    """The wording with what went put back in place of what came, marks and all."""
    wording = now.text or ""
    start, end = change.second, change.second + len(change.after)
    own = tidied(block.inline, len(block.text))
    back = within(own, change.first, change.first + len(change.before))
    text = wording[:start] + change.before + wording[end:]
    behind = shifted(within(now.inline, end, len(wording)), start + len(change.before))
    if text == block.text and not differing_marks(block, now):
        return worded(block, now, cut_lines(text, own, _without_lines(block, now, change), own_shape(block)))
    inline = tidied((*within(now.inline, 0, start), *shifted(back, start), *behind), len(text))
    shapes = _without_lines(block, now, change)
    return worded(block, now, cut_lines(text, inline, shapes, own_shape(block)))


def _without_lines(block: Block, now: Ruling, change: Change) -> list[Shape]:
    """The shapes of the lines that are left when the line breaks that came with a change are gone."""
    shapes = [line.shape for line in lines_of(block, now)]
    breaks = change.after.count("\n") if block.kind is not BlockKind.CODE else 0
    line = (now.text or "")[: change.second].count("\n")
    whole = change.after.endswith("\n") and (change.second == 0 or (now.text or "")[change.second - 1] == "\n")
    first = line if whole else line + 1
    del shapes[first : first + breaks]
    return shapes


def _unmarked(block: Block, now: Ruling) -> Ruling:
    """The wording with the page's marks on the words that stayed, and the editor's on those that came."""
    own = tidied(block.inline, len(block.text))
    inline: list[Inline] = []
    for each in differences_of(block, now):
        if each.change is Step.SAME:
            inline += shifted(within(own, each.first, each.first + len(each.text)), each.second)
        elif each.change is Step.ADDED:
            inline += shifted(within(now.inline, each.second, each.second + len(each.text)), each.second)
    text = now.text or ""
    shapes = [line.shape for line in lines_of(block, now)]
    return worded(block, now, cut_lines(text, tidied(inline, len(text)), shapes, own_shape(block)))


def _moved_back(review: Review, block_ids: tuple[str, ...]) -> Mapping[str, Ruling]:
    """The blocks in page order again; what was put behind them stays where it is."""
    order = order_of(review)
    at = order.index(block_ids[0])
    before = order[at - 1] if at else TOP
    behind = {
        each: replace(ruling, after=before)
        for each, ruling in review.rulings.items()
        if ruling.after in block_ids and each not in block_ids
    }
    return behind | {each: replace(review.rulings[each], after=None, settled=True) for each in block_ids}
