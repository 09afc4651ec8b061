"""Decisions put together from rulings: what changes, and that a closed review opens again by it."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from core.model import BlockChange, Decision, FieldChange, Review, ReviewState, Ruling, StateChange
from core.review.seams import seamed

_CLOSED = frozenset({ReviewState.APPROVED, ReviewState.EXPORTED, ReviewState.REJECTED})


def changes_of(review: Review, block_ids: Iterable[str], ruled: Callable[[str], Ruling]) -> tuple[BlockChange, ...]:
    """A change for each of the blocks that the rule changes, each once, in the order given."""
    changes = (BlockChange(one, review.rulings[one], ruled(one)) for one in dict.fromkeys(block_ids))
    return tuple(change for change in changes if change.before != change.after)


def decision_of(
    review: Review, name: str, blocks: Sequence[BlockChange], fields: tuple[FieldChange, ...] = ()
) -> Decision:
    """A step of this name; a review that was closed opens again where the step changes what it holds."""
    return _decision(review, name, seamed(review, blocks), fields)


def joining_decision_of(review: Review, name: str, after: Mapping[str, Ruling]) -> Decision | None:
    """A step to rulings that say themselves which of these blocks are joined to what; None where nothing would change.

    Any other block that would continue another than it was joined to stands alone, as in every step.
    """
    changes = changes_of(review, after, after.__getitem__)
    return _decision(review, name, seamed(review, changes, sure=after.keys())) if changes else None


def _decision(
    review: Review, name: str, blocks: tuple[BlockChange, ...], fields: tuple[FieldChange, ...] = ()
) -> Decision:
    touched = bool(fields) or any(
        replace(one.before, settled=True) != replace(one.after, settled=True) for one in blocks
    )
    state = None
    if touched and review.state in _CLOSED:
        state = StateChange(review.state, ReviewState.OPEN, "changed afterwards")
    return Decision(name, blocks, fields, state)
