"""Where to go next, as values."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.model import Reason, Review
from core.review import accept, apply, questions
from gui import walking
from tests.gui.samples import Line, doubled_review, review_of

ORDER = ("a", "b", "c")


def doubtful(*confidences: float) -> Review:
    """A page of kept blocks, each as sure as given."""
    return review_of([Line(f"Sentence {at}.", confidence=value) for at, value in enumerate(confidences)])


@pytest.mark.parametrize(
    ("here", "by", "there"),
    [("a", 1, "b"), ("c", 1, "c"), ("a", -1, "a"), ("b", -5, "a"), (None, 1, "a"), ("gone", -1, "a")],
)
def test_a_step_stays_inside_the_order(here: str | None, by: int, there: str) -> None:
    assert walking.stepped(ORDER, here, by) == there


def test_in_nothing_there_is_nowhere_to_step() -> None:
    assert walking.stepped((), "a", 1) is None


def test_a_review_is_begun_at_its_first_question_else_its_first_kept_block_else_its_first() -> None:
    doubt = doubtful(0.9, 0.5, 0.5)
    assert walking.first_block(doubt) == "b2"
    settled = apply(doubt, accept(doubt, ["b2", "b3"]))
    assert walking.first_block(settled) == "b1"
    assert walking.first_block(review_of([Line("x", Reason.LEGAL), Line("y", Reason.LEGAL)])) == "b1"
    assert walking.first_block(review_of([])) is None


def test_questions_are_walked_around_the_end_both_ways() -> None:
    review = doubtful(0.5, 0.9, 0.5, 0.9)
    assert questions(review) == ("b1", "b3")
    assert walking.next_question(review, "b1", 1) == "b3"
    assert walking.next_question(review, "b3", 1) == "b1"
    assert walking.next_question(review, "b1", -1) == "b3"
    assert walking.next_question(review, "b2", -1) == "b1"
    assert walking.next_question(review, None, 1) == "b1"
    assert walking.next_question(doubtful(0.9), "b1", 1) is None


@given(st.lists(st.sampled_from([0.4, 0.95]), min_size=1, max_size=12), st.data())
def test_walking_the_questions_meets_every_one_and_nothing_else(sure: list[float], data: st.DataObject) -> None:
    review = doubtful(*sure)
    left = questions(review)
    by = data.draw(st.sampled_from([1, -1]))
    here: str | None = data.draw(st.sampled_from(list(review.rulings)))
    met = []
    for _ in left:
        here = walking.next_question(review, here, by)
        met.append(here)
    assert sorted(met) == sorted(left)


def test_questions_that_one_answer_fits_are_walked_as_one() -> None:
    review = doubtful(0.5, 0.5, 0.9, 0.5)
    assert walking.next_asked(review, None, 1) == ("b1", "b2", "b4")
    parted = review_of([Line("One.", confidence=0.5), Line("Two.", Reason.LEGAL), Line("Three.", confidence=0.5)])
    assert walking.next_asked(parted, "b1", 1) == ("b3",)
    assert walking.next_asked(parted, "b3", 1) == ("b1",)
    assert walking.next_asked(parted, "b2", -1) == ("b1",)
    assert walking.next_asked(doubtful(0.9), "b1", 1) == ()


def test_after_a_decision_comes_the_next_question_or_the_next_block() -> None:
    review = doubtful(0.5, 0.9, 0.5, 0.9)
    assert walking.past(review, ["b2", "b1"]) == "b3"
    calm = doubtful(0.9, 0.9, 0.9)
    assert walking.past(calm, ["b1", "b2"]) == "b3"
    assert walking.past(calm, ["b3"]) == "b3"


def test_after_undo_an_editor_is_at_the_first_change_but_stays_in_a_passage_decided_as_a_whole() -> None:
    review = doubled_review()
    assert walking.after_travel(review, "b2", ["b5", "b9"]) == "b5"
    assert walking.after_travel(review, "b12", ["b4", "b12"]) == "b4"
    assert walking.after_travel(review, "b9", ["b5", "b9"]) == "b9"
    assert walking.after_travel(review, "b2", []) == "b2"


def test_only_questions_answered_together_are_asked_together_again() -> None:
    review = doubtful(0.5, 0.5, 0.9, 0.5)
    assert walking.asks_again(review, "b2", ["b1", "b2", "b4"])
    assert not walking.asks_again(review, "b1", ["b1"])
    assert not walking.asks_again(review, "b4", ["b3", "b4"])


def test_taking_back_what_changed_one_block_does_not_go_over_the_page(monkeypatch: pytest.MonkeyPatch) -> None:
    review = doubtful(0.5, 0.5)
    gone_over: list[Review] = []

    def groups(each: Review) -> tuple[tuple[str, ...], ...]:
        gone_over.append(each)
        return ()

    monkeypatch.setattr(walking, "question_groups", groups)
    assert not walking.asks_again(review, "b1", ["b1"])
    assert gone_over == []
    walking.asks_again(review, "b1", ["b1", "b2"])
    assert gone_over == [review]


def test_a_moved_block_is_at_home_where_it_was_put_however_often_that_was_moved_too() -> None:
    review = doubtful(0.9, 0.9, 0.9)
    moved = {"b2": replace(review.rulings["b2"], after="b1"), "b3": replace(review.rulings["b3"], after="b2")}
    put = replace(review, rulings={**review.rulings, **moved})
    assert [walking.at_home(put, each) for each in put.rulings] == ["b1", "b1", "b1"]
    assert [walking.is_moved(put, each) for each in put.rulings] == [False, True, True]
    circle = replace(put, rulings={**put.rulings, "b1": replace(review.rulings["b1"], after="b3")})
    assert walking.at_home(circle, "b2") in circle.rulings


def test_a_block_that_is_not_shown_is_stood_for_by_the_next_else_the_last_that_is() -> None:
    review = doubtful(0.9, 0.9, 0.9, 0.9)
    assert walking.nearest_shown(review, "b2", {"b2", "b3"}) == "b2"
    assert walking.nearest_shown(review, "b2", {"b1", "b4"}) == "b4"
    assert walking.nearest_shown(review, "b4", {"b1", "b2"}) == "b2"
    assert walking.nearest_shown(review, "b4", set()) is None


def test_the_last_of_several_blocks_is_what_is_gone_past() -> None:
    review = doubtful(0.9, 0.9, 0.9, 0.5, 0.9)
    assert walking.past(review, ("b5", "b2")) == "b4"
    assert walking.past(review, ("b3", "b1")) == "b4"
