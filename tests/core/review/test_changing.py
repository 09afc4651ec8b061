"""Decisions are made of what really changes, and open what was closed."""

from dataclasses import replace

import pytest

from core.model import BlockChange, FieldChange, FieldName, Reason, ReviewState, Ruling, StateChange, Verdict
from core.review.changing import changes_of, decision_of, joining_decision_of
from tests.core.review.building import wire_review
from tests.core.review.test_editing import joined

KEPT, GONE = Ruling(Verdict.KEEP, settled=True), Ruling(Verdict.REMOVE, Reason.JUNK, settled=True)


def test_only_what_changes_is_a_change_each_block_once_in_the_order_given() -> None:
    review = wire_review()
    now = review.rulings
    after = {"b1": now["b1"], "b3": GONE, "b4": GONE}
    found = changes_of(review, ["b4", "b1", "b3", "b4"], after.__getitem__)
    assert found == (BlockChange("b4", now["b4"], GONE), BlockChange("b3", now["b3"], GONE))


def test_no_blocks_make_no_changes() -> None:
    assert changes_of(wire_review(), [], lambda _: KEPT) == ()


@pytest.mark.parametrize("state", [ReviewState.APPROVED, ReviewState.EXPORTED, ReviewState.REJECTED])
def test_a_closed_review_opens_again_where_what_it_holds_changes(state: ReviewState) -> None:
    review = replace(wire_review(), state=state)
    decision = decision_of(review, "Remove block 3", [BlockChange("b3", review.rulings["b3"], GONE)])
    assert decision.state == StateChange(state, ReviewState.OPEN, "changed afterwards")
    fields = (FieldChange(FieldName.TITLE, "Harbour council delays the ferry vote", "Ferry"),)
    assert decision_of(review, "Change the headline", [], fields).state is not None


@pytest.mark.parametrize("state", [ReviewState.OPEN, ReviewState.FLAGGED, ReviewState.PARKED])
def test_an_open_review_stays_as_it_is(state: ReviewState) -> None:
    review = replace(wire_review(), state=state)
    assert decision_of(review, "x", [BlockChange("b3", review.rulings["b3"], GONE)]).state is None


def test_settling_alone_opens_nothing() -> None:
    review = replace(wire_review(), state=ReviewState.APPROVED)
    change = BlockChange("b3", review.rulings["b3"], replace(review.rulings["b3"], settled=True))
    assert decision_of(review, "Accept block 3", [change]).state is None


def test_a_block_put_elsewhere_opens_a_closed_review() -> None:
    review = replace(wire_review(), state=ReviewState.APPROVED)
    change = BlockChange("b3", review.rulings["b3"], replace(review.rulings["b3"], after="b4"))
    assert decision_of(review, "x", [change]).state is not None


def test_a_step_that_says_what_its_blocks_continue_leaves_no_other_continuing_what_it_was_not_joined_to() -> None:
    review = joined("One.", "Two.", "Three.")
    removed = replace(review.rulings["b2"], verdict=Verdict.REMOVE, reason=Reason.JUNK, joined=False)
    alone = joining_decision_of(review, "x", {"b2": removed})
    assert alone is not None
    assert {each.block_id: each.after.joined for each in alone.blocks} == {"b2": False, "b3": False}
    sure = joining_decision_of(review, "x", {"b2": removed, "b3": review.rulings["b3"]})
    assert sure is not None
    assert [each.block_id for each in sure.blocks] == ["b2"]
    assert joining_decision_of(review, "x", {"b3": review.rulings["b3"]}) is None
