"""Decisions as an editor makes them. Each function makes the value; nothing changes until it is applied.

Every one returns None where nothing would change. A decision that changes what an approved, exported or rejected
review holds also opens it again: nothing leaves the desk in a form that nobody approved.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from core.duplicates import fold
from core.model import (
    BlockChange,
    Decision,
    FieldChange,
    FieldName,
    Reason,
    Review,
    ReviewState,
    StateChange,
    Verdict,
)
from core.review.changing import changes_of, decision_of
from core.review.days import kept_as
from core.review.rulings import flipped, gone, kept, removed_as
from core.review.wording import FIELDS, REASONS, STATE_STEPS, number, one_line, these


def accept(review: Review, block_ids: Iterable[str]) -> Decision | None:
    """Settle blocks as they stand."""
    changes = changes_of(review, block_ids, lambda block_id: replace(review.rulings[block_id], settled=True))
    return decision_of(review, f"Accept {_these(changes)}", changes) if changes else None


def toggle(review: Review, block_ids: Iterable[str]) -> Decision | None:
    """Keep what is removed and remove what is kept, and settle it.

    A block that became a field becomes body; its field keeps its value. A restored duplicate leaves the other
    copy as it is. A block removed again goes as it was proposed to.
    """
    changes = changes_of(review, block_ids, lambda block_id: flipped(review, block_id))
    return decision_of(review, _flip_name(changes), changes) if changes else None


def reverse(review: Review, block_ids: Iterable[str]) -> Decision | None:
    """Settle blocks against the verdict that holds: the same step as ``toggle``, the opposite of ``accept``."""
    return toggle(review, block_ids)


def set_reason(review: Review, block_ids: Iterable[str], reason: Reason) -> Decision | None:
    """Remove blocks for this reason.

    Raises:
        GalleyproofError: the reason is ``duplicate`` and a block has no known copy.
    """
    changes = changes_of(review, block_ids, lambda block_id: removed_as(review, block_id, reason))
    return decision_of(review, f"Remove {_these(changes)} as {REASONS[reason]}", changes) if changes else None


def other_copy(review: Review, block_id: str) -> Decision | None:
    """Let a removed duplicate stay instead of the block it repeats, which goes as its duplicate.

    Other duplicates of that block now point to the one that stays. None for a block that is no duplicate.
    """
    first = review.rulings[block_id].duplicate_of
    if first is None or first not in review.rulings:
        return None
    goes = gone(review.rulings[first], Reason.DUPLICATE, block_id)
    after = {first: goes, block_id: kept(review.rulings[block_id])}
    for other, ruling in review.rulings.items():
        if ruling.duplicate_of == first and other != block_id:
            after[other] = replace(ruling, duplicate_of=block_id)
    changes = changes_of(review, after, after.__getitem__)
    return decision_of(review, f"Keep block {number(block_id)} instead of block {number(first)}", changes)


def set_field(review: Review, name: FieldName, value: str) -> Decision | None:
    """Give a field a value; an empty one clears it. Blocks that had become a cleared field go as plain metadata.

    A date is kept as ``YYYY-MM-DD`` however it was typed, if it can be but one day.

    Where the value is what another block says, and that block is removed, that one has become the field instead.
    """
    before, after = review.fields.get(name, ""), kept_as(name, " ".join(one_line(value).split()))
    if before == after:
        return None
    became = [block_id for block_id, ruling in review.rulings.items() if ruling.field is name]
    source = _source(review, name, after)
    rulings = {block_id: replace(review.rulings[block_id], field=None) for block_id in became if source or not after}
    if source is not None:
        rulings[source] = replace(review.rulings[source], reason=Reason.METADATA, field=name)
    changes = changes_of(review, rulings, rulings.__getitem__)
    step = f"Change the {FIELDS[name]}" if after else f"Clear the {FIELDS[name]}"
    return decision_of(review, step, changes, (FieldChange(name, before, after),))


def _source(review: Review, name: FieldName, value: str) -> str | None:
    """The removed block that a value was read from, if it says nothing else, and is no copy and no field already."""
    texts = {block.id: block.text for block in review.page.blocks}
    for each in review.proposal.fields:
        ruling = review.rulings.get(each.block_id or "")
        if (each.name, each.value) == (name, value) and ruling is not None and each.block_id is not None:
            free = ruling.verdict is Verdict.REMOVE and ruling.duplicate_of is None and ruling.field in {None, name}
            return each.block_id if free and fold(texts[each.block_id]) == fold(value) else None
    return None


def set_state(review: Review, value: ReviewState, why: str = "") -> Decision | None:
    """Move the review: approve, reject, park, open again."""
    if value is review.state:
        return None
    return Decision(STATE_STEPS[value], state=StateChange(review.state, value, one_line(why).strip()))


def _flip_name(changes: Sequence[BlockChange]) -> str:
    reasons = {change.after.reason for change in changes}
    if len(reasons) > 1:
        both = any(change.after.verdict is Verdict.KEEP for change in changes)
        return f"{'Reverse' if both else 'Remove'} {_these(changes)}"
    reason = reasons.pop() if reasons else None
    return f"Remove {_these(changes)} as {REASONS[reason]}" if reason else f"Keep {_these(changes)}"


def _these(changes: Sequence[BlockChange]) -> str:
    return these([change.block_id for change in changes]) if changes else ""
