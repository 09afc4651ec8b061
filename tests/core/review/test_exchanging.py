"""One passage of a repeated run is taken from another copy."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.duplicates import places
from core.model import Reason
from core.review import apply, article, checks, choose_copy, choose_place, edit, is_resolved, ledger, next_version, undo
from tests.core.duplicates.making import ADVERTISEMENT, LONG, OTHERS, STORY, VOTE, ids, patient
from tests.core.review.repeating import Sheet, body, body_ids, decided, only_run, review_of, sheets, stands

FOUR, FIVE = (f"The council spent {figure} million crowns on the old pier by the harbour." for figure in (4, 5))


def test_one_paragraph_comes_from_the_other_copy_and_stands_where_the_first_one_stood():
    review = review_of(*STORY[:2], FOUR, *STORY[2:], OTHERS[0], *STORY[:2], FIVE, *STORY[2:])
    run = only_run(review)
    taken = choose_place(review, run, "b11")
    now = decided(review, taken)
    assert taken.name == "Take block 11 for block 3"
    assert body_ids(now) == ["b1", "b2", "b11", *ids(4, 8)]
    assert (now.rulings["b3"].reason, now.rulings["b3"].duplicate_of) == (Reason.DUPLICATE, "b11")
    assert is_resolved(now, run)
    assert [check.name for check in checks(now)] == ["headline"]
    assert ledger(now).adds_up


def test_the_paragraph_taken_back_stands_as_it_did_on_the_page():
    review = review_of(*STORY[:2], FOUR, *STORY[2:], OTHERS[0], *STORY[:2], FIVE, *STORY[2:])
    run = only_run(review)
    there = decided(review, choose_place(review, run, "b11"))
    back = decided(there, choose_place(there, run, "b3"))
    assert article(back).body == article(review).body
    assert choose_place(back, run, "b3") is None


def test_a_paragraph_that_was_split_comes_as_all_its_parts():
    review = review_of(STORY[0], LONG, STORY[1], STORY[0], *VOTE, STORY[1], OTHERS[0])
    run = only_run(review)
    now = decided(review, choose_place(review, run, "b6"))
    assert body(now) == [STORY[0], *VOTE, STORY[1], OTHERS[0]]
    back = decided(now, choose_place(now, run, "b2"))
    assert body(back) == [STORY[0], LONG, STORY[1], OTHERS[0]]


def test_what_stands_behind_a_paragraph_stays_behind_the_one_that_is_taken():
    review = review_of(*STORY, OTHERS[0], *STORY)
    run = only_run(review)
    second = decided(review, choose_copy(review, run, 1))
    assert body(second) == [*STORY, OTHERS[0]]
    for block in ("b2", "b3", "b9", "b1", "b8"):
        taken = choose_place(second, run, block)
        second = second if taken is None else apply(second, taken)
        assert body(second) == [*STORY, OTHERS[0]]
        assert stands(second, block)


def test_the_editors_words_go_and_come_with_their_copy():
    review = review_of(*STORY, *STORY)
    run = only_run(review)
    review = decided(review, edit(review, "b2", "Four million crowns."))
    away = decided(review, choose_place(review, run, "b8"))
    assert body(away) == list(STORY)
    assert body(decided(away, choose_place(away, run, "b2")))[1] == "Four million crowns."


def test_nothing_is_taken_of_what_only_one_copy_has_or_of_a_headline():
    review = review_of(*STORY[:3], ADVERTISEMENT, *STORY[3:], *STORY)
    run = only_run(review)
    assert choose_place(review, run, "b1") is None
    if any("b4" in copy.blocks for copy in run.copies):
        assert choose_place(review, run, "b4") is None
        assert next_version(review, run, "b4") is None
    headed = review_of(*STORY, *STORY, headline=1)
    assert choose_place(headed, only_run(headed), "b7") is None


def test_the_key_takes_the_next_copy_or_the_one_the_editor_is_in():
    review = review_of(*STORY[:3], *STORY[:3], *STORY[:3])
    run = only_run(review)
    assert [next_version(review, run, block) for block in ("b2", "b5", "b8")] == ["b5", "b5", "b8"]
    second = decided(review, choose_place(review, run, "b5"))
    assert next_version(second, run, "b5") == "b8"
    third = decided(second, choose_place(second, run, "b8"))
    assert next_version(third, run, "b8") == "b2"


def test_a_block_in_no_copy_is_an_error():
    review = review_of(*STORY, *STORY, OTHERS[0])
    with pytest.raises(KeyError):
        choose_place(review, only_run(review), "b13")


@patient
@given(sheets(), st.data())
def test_after_taking_any_passage_it_stands_once_and_the_rest_is_as_it_was(sheet: Sheet, data: st.DataObject) -> None:
    review = sheet.review()
    if not review.proposal.runs:
        return
    run = data.draw(st.sampled_from(review.proposal.runs))
    chosen = choose_copy(review, run, data.draw(st.integers(0, len(run.copies) - 1)))
    now = review if chosen is None else apply(review, chosen)
    for _ in range(3):
        block = data.draw(st.sampled_from([block for copy in run.copies for block in copy.blocks]))
        step = choose_place(now, run, block)
        if step is None:
            continue
        after = apply(now, step)
        place = next(place for place in places(run) if any(block in blocks for blocks in place))
        own = {block for blocks in place for block in blocks}
        assert [stands(after, each) for blocks in place if block in blocks for each in blocks].count(False) == 0
        assert not any(stands(after, each) for blocks in place if block not in blocks for each in blocks)
        assert [each for each in body_ids(now) if each not in own] == [
            each for each in body_ids(after) if each not in own
        ]
        assert ledger(after).adds_up
        assert undo(after).rulings == now.rulings
        now = after
