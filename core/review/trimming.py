"""Where the story ends, or begins: what stands beyond goes in one step."""

from collections.abc import Sequence
from dataclasses import replace

from core.model import Decision, Reason, Review, Ruling, Verdict
from core.review.changes import standing_order
from core.review.changing import changes_of, decision_of
from core.review.rulings import gone, removed
from core.review.wording import number


def trim_after(review: Review, block_id: str) -> Decision | None:
    """This block goes, and all that stands after it: the story has ended.

    What the editor decided to keep beyond stays, fields stay fields, and what was to go anyway is settled as it goes,
    for the reason it had; a duplicate of what goes now is none any more, and goes for the same reason. None where
    nothing would change.
    """
    return _trimmed(review, _from(review, block_id), f"Remove all from block {number(block_id)} on")


def trim_before(review: Review, block_id: str) -> Decision | None:
    """This block goes, and all that stands before it: the story begins below. As ``trim_after``."""
    return _trimmed(review, _up_to(review, block_id), f"Remove all up to block {number(block_id)}")


def standing_after(review: Review, block_id: str) -> tuple[str, ...]:
    """The blocks of the article from this one on; once all was trimmed those that the editor decided to keep."""
    return _standing(review, _from(review, block_id))


def standing_before(review: Review, block_id: str) -> tuple[str, ...]:
    """The blocks of the article up to this one, the nearest first. As ``standing_after``."""
    return _standing(review, _up_to(review, block_id))


def _standing(review: Review, block_ids: Sequence[str]) -> tuple[str, ...]:
    return tuple(each for each in block_ids if review.rulings[each].verdict is Verdict.KEEP)


def _from(review: Review, block_id: str) -> tuple[str, ...]:
    order = standing_order(review)
    return order[order.index(block_id) :]


def _up_to(review: Review, block_id: str) -> tuple[str, ...]:
    order = standing_order(review)
    return tuple(reversed(order[: order.index(block_id) + 1]))


def _trimmed(review: Review, beyond: Sequence[str], name: str) -> Decision | None:
    """A step on the blocks beyond; the one that they begin at comes first, so that taking it back leads there."""
    goes = {each: removed(review, each) for each in beyond if _goes(review.rulings[each], chosen=each == beyond[0])}

    def ruled(block_id: str) -> Ruling:
        now = review.rulings[block_id]
        if block_id in goes:
            return goes[block_id]
        copy = goes.get(now.duplicate_of or "")
        if copy is not None:
            return gone(now, copy.reason or Reason.JUNK)
        return now if now.field is not None else replace(now, settled=True)

    changes = changes_of(review, beyond, ruled)
    return decision_of(review, name, changes) if changes else None


def _goes(now: Ruling, *, chosen: bool) -> bool:
    """Whether a block goes now: it stands, and nobody but who chose it said that it does."""
    return now.verdict is Verdict.KEEP and (chosen or not now.settled)
