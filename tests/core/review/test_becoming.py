"""A block becomes the headline, the byline, the date or the credit, as one step."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.model import Fate, FieldName, FieldValue, GalleyproofError, Reason, Review, Verdict
from core.review import apply, article, become_field, edit, ledger, open_review, undo
from tests.core.review.building import block, copy_of, gone, headline, keep, page_of, proposal_of, reviews, title

FOUND = FieldValue(FieldName.DATE, "2026-03-04", "block 5", "b5", 0.5)


def review_of() -> Review:
    page = page_of(
        block(1, "Ferries sail"),
        block(2, "By Edmund Sayle"),
        block(3, "The ferry sails again."),
        block(4, "Ferries sail again, says the board"),
        block(5, "Posted on 4.3.26"),
        block(6, "Posted on 5 March 2026 at noon"),
        block(7, "The ferry sails again."),
    )
    judged = (headline(1), gone(2, Reason.CREDIT), keep(3), keep(4), gone(5), gone(6), copy_of(7, 3))
    return open_review("x", page, proposal_of(*judged, fields=[title("Ferries sail"), FOUND]))


def become(review: Review, block_id: str, name: FieldName) -> Review:
    decision = become_field(review, block_id, name)
    assert decision is not None
    return apply(review, decision)


def test_a_kept_block_becomes_the_headline_and_leaves_the_body() -> None:
    review = become(review_of(), "b4", FieldName.TITLE)
    assert review.fields[FieldName.TITLE] == "Ferries sail again, says the board"
    assert [passage.block_id for passage in article(review).body] == ["b3"]
    account = ledger(review)
    assert account.adds_up
    assert next(each for each in account.entries if each.block_id == "b4").fate is Fate.FIELD
    # What was the headline before goes as plain metadata.
    assert (review.rulings["b1"].field, review.rulings["b1"].reason) == (None, Reason.METADATA)
    assert review.decisions[-1].name == "Make block 4 the headline"
    assert review.decisions[-1].blocks[0].block_id == "b4"
    assert undo(review).rulings == review_of().rulings
    assert undo(review).fields == review_of().fields


@pytest.mark.parametrize(
    ("block_id", "name", "value"),
    [
        ("b2", FieldName.BYLINE, "Edmund Sayle"),
        ("b4", FieldName.BYLINE, "Ferries sail again, says the board"),
        ("b5", FieldName.DATE, "2026-03-04"),  # as it was found by the proposal
        ("b6", FieldName.DATE, "2026-03-05"),
        ("b2", FieldName.CREDIT, "By Edmund Sayle"),
    ],
)
def test_the_value_is_what_the_block_says_for_that_field(block_id: str, name: FieldName, value: str) -> None:
    review = become(review_of(), block_id, name)
    assert review.fields[name] == value
    assert review.rulings[block_id].field is name
    assert review.rulings[block_id].verdict is Verdict.REMOVE
    assert ledger(review).adds_up


def test_the_words_that_the_editor_gave_it_are_the_value() -> None:
    before = review_of()
    decision = edit(before, "b3", "Ferries to sail in May")
    assert decision is not None
    assert become(apply(before, decision), "b3", FieldName.TITLE).fields[FieldName.TITLE] == "Ferries to sail in May"


def test_a_block_without_a_day_is_no_date_and_one_without_words_is_nothing() -> None:
    with pytest.raises(GalleyproofError, match="Block 3 names no day that could be the date"):
        become_field(review_of(), "b3", FieldName.DATE)
    review = open_review("x", page_of(block(1, " "), block(2, "One.")), proposal_of(gone(1), keep(2)))
    with pytest.raises(GalleyproofError, match="Block 1 has no words"):
        become_field(review, "b1", FieldName.TITLE)


def test_what_is_that_field_already_changes_nothing() -> None:
    again = become(review_of(), "b2", FieldName.BYLINE)
    assert become_field(again, "b2", FieldName.BYLINE) is None


@given(reviews(), st.data())
def test_the_ledger_adds_up_as_it_did_and_undo_is_exact(review: Review, data: st.DataObject) -> None:
    block_id = data.draw(st.sampled_from(list(review.rulings)))
    name = data.draw(st.sampled_from([FieldName.TITLE, FieldName.BYLINE, FieldName.CREDIT]))
    before = ledger(review)
    try:
        decision = become_field(review, block_id, name)
    except GalleyproofError:
        return
    if decision is not None:
        after = apply(review, decision)
        assert set(ledger(after).faults) <= set(before.faults)
        assert undo(after).rulings == review.rulings
        assert undo(after).fields == review.fields
