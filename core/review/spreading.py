"""One answer for blocks and for all like them: one step, which leaves alone what the editor has decided already."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from core.model import BlockChange, Decision, Reason, Review, Ruling, Verdict
from core.review.alike import likenesses
from core.review.changing import changes_of, decision_of
from core.review.rulings import flipped, kept, removed_as
from core.review.wording import REASONS, number, these


def accept_alike(review: Review, block_ids: Sequence[str]) -> Decision | None:
    """Settle blocks as they stand, and give what holds for them to all like them that nobody has decided on.

    None where nothing would change. The step names these blocks first, in the order given: taking it back leads there.
    """
    return _spread(review, block_ids, lambda block_id: replace(review.rulings[block_id], settled=True))


def reverse_alike(review: Review, block_ids: Sequence[str]) -> Decision | None:
    """Settle blocks against the verdict that holds, and all like them that nobody has decided on the same way."""
    return _spread(review, block_ids, lambda block_id: flipped(review, block_id))


def _spread(review: Review, block_ids: Sequence[str], ruled: Callable[[str], Ruling]) -> Decision | None:
    seeds = {block_id: ruled(block_id) for block_id in dict.fromkeys(block_ids)}
    others = {each: _given(review, each, seeds[seed]) for seed, found in likenesses(review, seeds) for each in found}
    after = seeds | others
    changes = changes_of(review, [*seeds, *(each for each in review.rulings if each in others)], after.__getitem__)
    if not changes:
        return None
    return decision_of(review, _name(changes, list(seeds), len(others)), changes)


def _given(review: Review, block_id: str, of: Ruling) -> Ruling:
    """The verdict and reason of another block, given to this one."""
    if of.verdict is Verdict.KEEP:
        return kept(review.rulings[block_id])
    return removed_as(review, block_id, of.reason or Reason.JUNK)


def _name(changes: Sequence[BlockChange], seeds: Sequence[str], others: int) -> str:
    """What the step is called: by what it changes, or as an acceptance where nothing comes or goes by it."""
    what = _these(seeds, others)
    if all(replace(each.before, settled=True) == each.after for each in changes):
        return f"Accept {what}"
    reasons = {each.after.reason for each in changes}
    if reasons == {None}:
        return f"Keep {what}"
    if None in reasons:
        return f"Reverse {what}"
    reason = reasons.pop()
    return f"Remove {what}" if reasons or reason is None else f"Remove {what} as {REASONS[reason]}"


def _these(seeds: Sequence[str], others: int) -> str:
    """``"block 9 and 11 like it"``, ``"3 blocks and 11 like them"``."""
    if not others:
        return these(seeds)
    one = f"block {number(seeds[0])} and {others} like it"
    return one if len(seeds) == 1 else f"{len(seeds)} blocks and {others} like them"
