"""Undo is exact, and the ledger adds up, whatever an editor decides."""

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.model import (
    BlockChange,
    Decision,
    FieldName,
    GalleyproofError,
    Reason,
    Review,
    ReviewState,
    Ruling,
    StaleDecisionError,
    Verdict,
)
from core.review import (
    accept,
    apply,
    article,
    edit,
    invert,
    ledger,
    other_copy,
    redo,
    reverse,
    set_field,
    set_reason,
    set_state,
    toggle,
    undo,
)
from tests.core.review.building import reviews, wire_review
from tests.core.review.keying import typed

_REASONS = [reason for reason in Reason if reason is not Reason.DUPLICATE]
_WORDING = st.text(max_size=20)


def _some_decision(data: st.DataObject, review: Review) -> Decision | None:
    ids = list(review.rulings)
    several = st.lists(st.sampled_from(ids), max_size=4)
    makers: list[Callable[[], Decision | None]] = [
        lambda: accept(review, data.draw(several)),
        lambda: toggle(review, data.draw(several)),
        lambda: reverse(review, data.draw(several)),
        lambda: set_reason(review, data.draw(several), data.draw(st.sampled_from(_REASONS))),
        lambda: edit(review, data.draw(st.sampled_from(ids)), data.draw(_WORDING)),
        lambda: typed(data, review),
        lambda: other_copy(review, data.draw(st.sampled_from(ids))),
        lambda: set_field(review, data.draw(st.sampled_from(FieldName)), data.draw(_WORDING)),
        lambda: set_state(review, data.draw(st.sampled_from(ReviewState)), data.draw(_WORDING)),
    ]
    return data.draw(st.sampled_from(makers))()


def _walk(data: st.DataObject, review: Review) -> list[Review]:
    """The reviews that a sequence of decisions passes through, each other than the one before."""
    passed = [review]
    for _ in range(data.draw(st.integers(1, 8))):
        decision = _some_decision(data, passed[-1])
        if decision is not None:
            passed.append(apply(passed[-1], decision))
    return passed


def _without_undone(review: Review) -> Review:
    return replace(review, undone=())


@given(reviews(), st.data())
def test_undo_restores_exactly_and_redo_repeats_exactly(review: Review, data: st.DataObject) -> None:
    passed = _walk(data, review)
    now = passed[-1]
    for earlier in reversed(passed[:-1]):
        now = undo(now)
        assert _without_undone(now) == earlier
    for later in passed[1:]:
        now = redo(now)
        assert _without_undone(now) == later
    assert now == passed[-1]


@given(reviews(), st.data())
def test_the_ledger_adds_up_for_any_decisions(review: Review, data: st.DataObject) -> None:
    for now in _walk(data, review):
        account = ledger(now)
        assert account.faults == ()
        assert [entry.block_id for entry in account.entries] == [block.id for block in now.page.blocks]
        assert sum(entry.characters for entry in account.entries) == now.page.characters


@given(reviews(), st.data())
def test_every_decision_changes_something(review: Review, data: st.DataObject) -> None:
    passed = _walk(data, review)
    for before, after in pairwise(passed):
        assert (before.rulings, before.fields, before.state) != (after.rulings, after.fields, after.state)
        assert after.decisions[-1].name.strip()


@given(reviews(), st.data())
def test_nothing_changes_in_a_closed_review_without_opening_it(review: Review, data: st.DataObject) -> None:
    closed = {ReviewState.APPROVED, ReviewState.EXPORTED}
    passed = _walk(data, review)
    for before, after in pairwise(passed):
        if before.state in closed and after.state in closed:
            assert article(before) == article(after)


def test_a_new_decision_ends_what_could_be_made_again() -> None:
    review = undo(apply(wire_review(), _must(toggle(wire_review(), ["b3"]))))
    assert len(review.undone) == 1
    assert apply(review, _must(toggle(review, ["b4"]))).undone == ()


def test_inverting_twice_is_the_decision() -> None:
    review = wire_review()
    made = toggle(review, ["b3", "b5"]), set_field(review, FieldName.TITLE, ""), set_state(review, ReviewState.PARKED)
    for decision in made:
        assert invert(invert(_must(decision))) == decision


def test_nothing_to_undo_or_redo_is_said_so() -> None:
    with pytest.raises(GalleyproofError, match=r"nothing to undo in wire\.txt"):
        undo(wire_review())
    with pytest.raises(GalleyproofError, match=r"nothing to redo in wire\.txt"):
        redo(wire_review())


def test_a_decision_on_a_state_that_is_gone_is_stale() -> None:
    review = wire_review()
    toggled = apply(review, _must(toggle(review, ["b3"])))
    approved = apply(toggled, _must(set_state(toggled, ReviewState.APPROVED)))
    retitled = apply(toggled, _must(set_field(toggled, FieldName.TITLE, "Ferry")))
    with pytest.raises(StaleDecisionError, match="block 3 has changed"):
        apply(toggled, _must(toggle(review, ["b3"])))
    with pytest.raises(StaleDecisionError, match="approved now"):
        apply(approved, _must(set_state(toggled, ReviewState.PARKED)))
    with pytest.raises(StaleDecisionError, match="title has changed"):
        apply(retitled, _must(set_field(toggled, FieldName.TITLE, "Boat")))


def test_a_decision_on_a_block_that_is_not_there_is_stale() -> None:
    change = BlockChange("b99", Ruling(Verdict.KEEP), Ruling(Verdict.KEEP, settled=True))
    with pytest.raises(StaleDecisionError, match="block 99"):
        apply(wire_review(), Decision("Accept block 99", (change,)))


def _must(decision: Decision | None) -> Decision:
    assert decision is not None
    return decision
