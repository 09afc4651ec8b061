"""One answer goes to all blocks like one, as one step that is called by what it did and taken back whole."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.model import Fate, Reason, Review, ReviewState, Ruling, Verdict
from core.review import (
    accept_alike,
    alike,
    apply,
    ledger,
    open_review,
    questions,
    reverse,
    reverse_alike,
    set_reason,
    undo,
)
from core.review.history import redo
from tests.core.review.building import block, gone, keep, page_of, proposal_of
from tests.core.review.test_alike import HEADINGS, PROSE, pages

DOUBT = 0.6


@pytest.fixture
def review() -> Review:
    """Three subheadings taken for captions between two paragraphs."""
    texts = (HEADINGS[0], PROSE, HEADINGS[1], PROSE, HEADINGS[2])
    judged = [keep(n) if n % 2 == 0 else gone(n, Reason.CAPTION, DOUBT) for n in range(1, 6)]
    return open_review("page", page_of(*(block(n, text) for n, text in enumerate(texts, 1))), proposal_of(*judged))


def done(review: Review, *block_ids: str, reverse: bool = False) -> Review:
    decision = (reverse_alike if reverse else accept_alike)(review, block_ids)
    assert decision is not None
    return apply(review, decision)


def test_all_alike_are_kept_as_one_step(review: Review) -> None:
    after = done(review, "b1", reverse=True)
    assert {each for each, ruling in after.rulings.items() if ruling.verdict is Verdict.KEEP} == set(after.rulings)
    assert [step.name for step in after.decisions] == ["Keep block 1 and 2 like it"]
    assert questions(after) == ()
    assert undo(after).rulings == review.rulings


def test_all_alike_are_settled_as_one_step(review: Review) -> None:
    after = done(review, "b3")
    assert after.decisions[-1].name == "Accept block 3 and 2 like it"
    assert [each for each, ruling in after.rulings.items() if ruling.settled] == ["b1", "b3", "b5"]


def test_a_reason_given_by_hand_goes_to_all_alike(review: Review) -> None:
    given_reason = set_reason(review, ["b1"], Reason.SUBSCRIBE)
    assert given_reason is not None
    after = done(apply(review, given_reason), "b1")
    assert {after.rulings[each].reason for each in ("b1", "b3", "b5")} == {Reason.SUBSCRIBE}
    assert after.decisions[-1].name == "Remove block 1 and 2 like it as subscription box"


def test_what_was_decided_by_hand_stays_as_it_is(review: Review) -> None:
    by_hand = reverse(review, ["b3"])
    assert by_hand is not None
    after = done(apply(review, by_hand), "b1")
    assert after.rulings["b3"].verdict is Verdict.KEEP
    assert after.rulings["b5"].settled
    assert after.decisions[-1].name == "Accept block 1 and 1 like it"


def test_several_blocks_and_those_like_them_are_named_by_their_numbers(review: Review) -> None:
    assert done(review, "b1", "b3", reverse=True).decisions[-1].name == "Keep 2 blocks and 1 like them"


def test_blocks_that_nothing_is_like_are_answered_alone(review: Review) -> None:
    assert done(review, "b2", reverse=True).decisions[-1].name == "Remove block 2 as junk"


def test_nothing_is_made_of_what_is_settled_alone(review: Review) -> None:
    assert accept_alike(done(review, "b1"), ["b1"]) is None


def test_an_approved_review_opens_again(review: Review) -> None:
    approved = open_review(review.name, review.page, review.proposal, state=ReviewState.APPROVED)
    assert done(approved, "b1", reverse=True).state is ReviewState.OPEN
    assert done(approved, "b1").state is ReviewState.APPROVED


@given(pages(), st.booleans(), st.data())
def test_it_changes_those_alike_and_no_other_and_is_taken_back_whole(
    review: Review, reverse: bool, data: st.DataObject
) -> None:
    chosen = data.draw(st.lists(st.sampled_from(list(review.rulings)), min_size=1, max_size=3, unique=True))
    decision = (reverse_alike if reverse else accept_alike)(review, chosen)
    if decision is None:
        return
    after = apply(review, decision)
    assert {change.block_id for change in decision.blocks} <= set(alike(review, chosen))
    assert all(after.rulings[each].settled for each in alike(review, chosen))
    assert undo(after).rulings == review.rulings
    assert redo(undo(after)).rulings == after.rulings
    assert all(_with_the_verdict_of(change.before, change.after) == change.after for change in decision.blocks)
    by_hand = {each for each, ruling in review.rulings.items() if ruling.settled} - set(chosen)
    assert by_hand.isdisjoint(change.block_id for change in decision.blocks)
    kept = sum(one.characters for one in review.page.blocks if after.rulings[one.id].verdict is Verdict.KEEP)
    assert sum(one.characters for one in ledger(after).entries if one.fate is Fate.KEPT) == kept


def _with_the_verdict_of(ruling: Ruling, other: Ruling) -> Ruling:
    """The ruling with nothing of another but what it says of keeping or removing."""
    return replace(ruling, verdict=other.verdict, reason=other.reason, settled=True)


@given(pages(), st.booleans(), st.data())
def test_all_alike_come_to_hold_what_holds_for_the_block(review: Review, reverse: bool, data: st.DataObject) -> None:
    block_id = data.draw(st.sampled_from(list(review.rulings)))
    decision = (reverse_alike if reverse else accept_alike)(review, [block_id])
    after = apply(review, decision) if decision is not None else review
    held = {(after.rulings[each].verdict, after.rulings[each].reason) for each in alike(review, [block_id])}
    assert held == {(after.rulings[block_id].verdict, after.rulings[block_id].reason)}
