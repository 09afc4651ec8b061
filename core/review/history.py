"""Decisions taken, taken back and made again: functions from review to review."""

from collections.abc import Mapping
from dataclasses import replace

from core.model import (
    BlockChange,
    Decision,
    FieldChange,
    FieldName,
    GalleyproofError,
    Review,
    Ruling,
    StaleDecisionError,
    StateChange,
)


def apply(review: Review, decision: Decision) -> Review:
    """The review after a decision; what could have been made again no longer can.

    Raises:
        StaleDecisionError: a ``before`` of the decision is not what holds in the review.
    """
    return replace(_changed(review, decision), decisions=(*review.decisions, decision), undone=())


def undo(review: Review) -> Review:
    """The review before its newest decision in force.

    Raises:
        GalleyproofError: no decision is in force.
    """
    if not review.decisions:
        raise GalleyproofError(f"There is nothing to undo in {review.name}.")
    *earlier, newest = review.decisions
    return replace(_changed(review, invert(newest)), decisions=tuple(earlier), undone=(*review.undone, newest))


def redo(review: Review) -> Review:
    """The review with the decision last undone in force again.

    Raises:
        GalleyproofError: nothing was undone, or something was decided since.
    """
    if not review.undone:
        raise GalleyproofError(f"There is nothing to redo in {review.name}.")
    *rest, newest = review.undone
    return replace(_changed(review, newest), decisions=(*review.decisions, newest), undone=tuple(rest))


def invert(decision: Decision) -> Decision:
    """The decision that takes this one back."""
    state = decision.state
    return Decision(
        decision.name,
        tuple(BlockChange(change.block_id, change.after, change.before) for change in decision.blocks),
        tuple(FieldChange(change.name, change.after, change.before) for change in decision.fields),
        StateChange(state.after, state.before, state.why) if state else None,
    )


def _changed(review: Review, decision: Decision) -> Review:
    state = decision.state
    if state and state.before is not review.state:
        raise _stale(decision, f"it is {review.state.value} now, not {state.before.value}")
    return replace(
        review,
        rulings=_ruled(review.rulings, decision),
        fields=_filled(review.fields, decision),
        state=state.after if state else review.state,
    )


def _ruled(rulings: Mapping[str, Ruling], decision: Decision) -> Mapping[str, Ruling]:
    if not decision.blocks:
        return rulings
    changed = dict(rulings)
    for change in decision.blocks:
        if changed.get(change.block_id) != change.before:
            raise _stale(decision, f"block {change.block_id[1:]} has changed since")
        changed[change.block_id] = change.after
    return changed


def _filled(fields: Mapping[FieldName, str], decision: Decision) -> Mapping[FieldName, str]:
    changed = dict(fields)
    for change in decision.fields:
        if changed.get(change.name, "") != change.before:
            raise _stale(decision, f"the {change.name.value} has changed since")
        changed[change.name] = change.after
    return {name: value for name, value in changed.items() if value}


def _stale(decision: Decision, why: str) -> StaleDecisionError:
    return StaleDecisionError(f"“{decision.name}” no longer fits: {why}.")
