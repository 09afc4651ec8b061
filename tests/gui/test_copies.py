"""What can be chosen for a repeated passage, and what then holds, as values."""

from dataclasses import replace

import pytest

from core.model import RepeatedRun, Review, RunKind, Verdict
from core.review import apply, edit, toggle
from gui import copies
from gui.copies import Choice, Way
from tests.gui.samples import doubled_review, ferry_review, ids, run_of_pairs, tripled_review

FIRST, SECOND, UNION, ALL = Choice(Way.COPY, 0), Choice(Way.COPY, 1), Choice(Way.UNION), Choice(Way.ALL)


def the_run(review: Review) -> RepeatedRun:
    (run,) = review.proposal.runs
    return run


def after(review: Review, choice: Choice) -> Review:
    step = copies.decision(review, the_run(review), choice)
    return apply(review, step) if step else review


def test_the_digits_choose_copies_then_the_union_then_all_where_that_is_asked() -> None:
    assert copies.choices(the_run(doubled_review())) == (FIRST, SECOND, UNION)
    assert copies.choices(the_run(doubled_review(RunKind.EITHER))) == (FIRST, SECOND, UNION, ALL)
    assert copies.choices(the_run(tripled_review())) == (FIRST, SECOND, Choice(Way.COPY, 2), UNION)
    assert copies.choices(the_run(doubled_review(RunKind.REFRAIN))) == ()
    assert copies.choices(None) == ()


def test_of_very_many_copies_the_union_keeps_a_digit() -> None:
    many = run_of_pairs([(f"b{n}",) for n in range(1, 13)], [[("b1", f"b{n}")] for n in range(2, 13)])
    offered = copies.choices(many)
    assert offered[8] == UNION
    assert sorted(each.copy for each in offered if each.way is Way.COPY) == list(range(12))


@pytest.mark.parametrize("choice", [FIRST, SECOND, UNION])
def test_what_was_chosen_is_in_force_and_choosing_it_again_is_no_step(choice: Choice) -> None:
    review = after(tripled_review(), choice)
    run = the_run(review)
    assert copies.in_force(review, run) == choice
    assert copies.decision(review, run, choice) is None


def test_the_copy_proposed_to_stay_is_in_force_before_anybody_spoke() -> None:
    review = doubled_review()
    assert copies.in_force(review, the_run(review)) == FIRST


def test_nothing_is_in_force_while_something_stands_twice_or_is_lost_or_what_one_alone_has_stands_beside() -> None:
    twice = apply(doubled_review(), toggle(doubled_review(), ["b9"]))
    lost = apply(doubled_review(), toggle(doubled_review(), ["b6"]))
    for review in (twice, lost, tripled_review()):
        assert copies.in_force(review, the_run(review)) is None


def test_a_copy_in_the_editors_words_is_still_that_copy() -> None:
    review = doubled_review()
    edited = apply(review, edit(review, "b6", "Cars leave the road."))
    assert copies.in_force(edited, the_run(edited)) == FIRST


def test_a_question_is_open_until_it_is_answered() -> None:
    review = doubled_review(RunKind.EITHER)
    assert copies.in_force(review, the_run(review)) is None
    assert copies.in_force(after(review, ALL), the_run(review)) == ALL
    first = after(review, FIRST)
    assert copies.in_force(first, the_run(review)) == FIRST
    again = after(first, ALL)
    assert {again.rulings[each].verdict for each in (*ids(5, 7), *ids(9, 11))} == {Verdict.KEEP}
    assert copies.in_force(again, the_run(review)) == ALL


def test_beside_the_copy_that_stays_stands_the_one_the_editor_is_in_else_the_next() -> None:
    review = tripled_review()
    run = the_run(review)
    assert [copies.shown_pair(review, run, here) for here in range(3)] == [(0, 1), (0, 1), (0, 2)]
    third = after(review, Choice(Way.COPY, 2))
    assert [copies.shown_pair(third, run, here) for here in range(3)] == [(0, 2), (1, 2), (0, 2)]


def test_copies_are_visited_down_the_page_and_round() -> None:
    review = tripled_review()
    assert [copies.next_copy(review, each) for each in ("b3", "b7", "b11")] == ["b7", "b11", "b3"]
    assert copies.next_copy(review, "b8") is None
    assert copies.next_copy(review, "b1") is None
    assert copies.next_copy(review, None) is None


@pytest.mark.parametrize("make", [tripled_review, doubled_review, ferry_review])
def test_whether_a_block_is_repeated_is_told_without_looking_where(make: type) -> None:
    review = make()
    for block_id in review.rulings:
        assert copies.is_repeated(review, block_id) == bool(copies.counterparts(review, block_id)), block_id
    assert not copies.is_repeated(review, None)


def test_of_a_page_without_runs_copies_are_told_by_the_duplicates_from_either_side_whatever_was_decided() -> None:
    review = ferry_review()
    kept_too = apply(review, toggle(review, ["b9"]))
    for each in (review, kept_too):
        assert copies.counterparts(each, "b9") == ("b5",)
        assert copies.counterparts(each, "b5") == ("b9",)


def test_what_went_is_stood_for_by_its_counterpart_and_what_only_it_had_by_the_block_before() -> None:
    review = after(tripled_review(), FIRST)
    run = the_run(review)
    places = {each: copies.standing_for(review, run, each) for each in ("b3", "b7", "b8", "b12")}
    assert places == {"b3": "b3", "b7": "b3", "b8": "b3", "b12": "b4"}


def test_every_copy_is_tied_to_what_stays() -> None:
    review = tripled_review()
    assert copies.ties(review, the_run(review)) == {"b6": "b2", "b7": "b3", "b9": "b4", "b11": "b3", "b12": "b4"}
    assert copies.ties(after(review, SECOND), the_run(review))["b3"] == "b7"
    assert copies.ties(review, None) == {}


def test_how_often_a_blocks_words_stand_on_the_page() -> None:
    said = copies.times_said(tripled_review().proposal)
    assert said == {"b2": 2, "b6": 2} | dict.fromkeys(("b3", "b4", "b7", "b9", "b11", "b12"), 3)
    assert copies.times_said(doubled_review(RunKind.REFRAIN).proposal) == {}
    assert copies.times_said(replace(tripled_review().proposal, runs=())) == {}
