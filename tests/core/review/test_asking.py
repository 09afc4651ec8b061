"""Neighbouring questions that one answer fits are asked as one."""

from itertools import chain

from hypothesis import given

from core.model import Reason, Review, Verdict
from core.review import between, open_review, questions
from core.review.asking import MOST_BLOCKS, group_of, question_groups
from tests.core.review.building import block, copy_of, gone, headline, keep, page_of, proposal_of, reviews, title

DOUBT = 0.6


def review_of(*judgements: object) -> Review:
    blocks = [block(number, f"Line {number}") for number in range(1, len(judgements) + 1)]
    return open_review("page", page_of(*blocks), proposal_of(*judgements, fields=[title("Line 1")]))  # type: ignore[arg-type]


def test_neighbours_that_go_are_one_question_whatever_their_reasons() -> None:
    review = review_of(gone(1, Reason.RELATED, DOUBT), gone(2, Reason.LEGAL), gone(3, Reason.SHARE, DOUBT))
    assert question_groups(review) == (("b1", "b3"),)


def test_what_stays_between_two_that_go_parts_them() -> None:
    review = review_of(gone(1, confidence=DOUBT), keep(2), gone(3, confidence=DOUBT))
    assert question_groups(review) == (("b1",), ("b3",))


def test_what_stands_between_them_is_what_the_desk_is_sure_of() -> None:
    review = review_of(keep(1), keep(2, DOUBT), keep(3), keep(4, DOUBT), keep(5), keep(6, DOUBT), keep(7))
    assert between(review, question_groups(review)[0]) == ("b3", "b5")
    assert between(review, ["b6", "b4"]) == ("b5",)
    assert between(review, ["b4"]) == between(review, []) == ()


def test_what_stays_and_what_goes_are_two_questions() -> None:
    review = review_of(keep(1, DOUBT), keep(2, DOUBT), gone(3, confidence=DOUBT), gone(4, confidence=DOUBT))
    assert question_groups(review) == (("b1", "b2"), ("b3", "b4"))


def test_copies_are_asked_about_as_copies() -> None:
    review = review_of(keep(1), gone(2, confidence=DOUBT), copy_of(3, 1, DOUBT), copy_of(4, 1, DOUBT))
    assert question_groups(review) == (("b2",), ("b3", "b4"))


def test_a_field_is_asked_about_alone() -> None:
    review = review_of(headline(1, DOUBT), gone(2, confidence=DOUBT))
    assert question_groups(review) == (("b1",), ("b2",))


def test_no_group_reaches_further_than_the_eye() -> None:
    review = review_of(*(gone(number, confidence=DOUBT) for number in range(1, MOST_BLOCKS + 3)))
    first, second = question_groups(review)
    assert len(first) == MOST_BLOCKS
    assert second == (f"b{MOST_BLOCKS + 1}", f"b{MOST_BLOCKS + 2}")


def test_the_group_of_a_block_that_is_no_question_is_itself() -> None:
    review = review_of(keep(1), keep(2, DOUBT), keep(3, DOUBT))
    assert group_of(review, "b3") == ("b2", "b3")
    assert group_of(review, "b1") == ("b1",)


@given(reviews())
def test_groups_hold_every_question_once_and_in_order(review: Review) -> None:
    assert tuple(chain.from_iterable(question_groups(review))) == questions(review)


@given(reviews())
def test_one_answer_fits_a_whole_group_and_what_stands_in_it(review: Review) -> None:
    for group in question_groups(review):
        low, high = int(group[0][1:]), int(group[-1][1:])
        between = [review.rulings[f"b{number}"] for number in range(low, high + 1)]
        assert high - low < MOST_BLOCKS
        assert len({ruling.verdict for ruling in between}) == 1
        assert len({ruling.reason is Reason.DUPLICATE for ruling in between}) == 1
        assert between[0].verdict is not Verdict.KEEP or all(ruling.reason is None for ruling in between)
