"""The editor is led only to what is in doubt."""

from core import propose
from core.review import QUESTION_BELOW, accept, apply, describe, questions
from tests.core.review.building import wire_review


def test_blocks_in_doubt_are_questions_in_page_order() -> None:
    assert questions(wire_review()) == ("b4", "b6")


def test_proposals_are_flagged_by_the_threshold_that_asks() -> None:
    assert propose.QUESTION_BELOW == QUESTION_BELOW


def test_the_threshold_can_be_another() -> None:
    assert questions(wire_review(), 0.65) == ("b4",)
    assert questions(wire_review(), 0.5) == ()
    assert questions(wire_review(), 0.95) == ("b1", "b2", "b3", "b4", "b6")


def test_a_settled_block_is_no_question() -> None:
    decision = accept(wire_review(), ["b4"])
    assert decision is not None
    review = apply(wire_review(), decision)
    assert questions(review) == ("b6",)
    assert describe(review, "b4") == "Block 4, paragraph, kept, decided"
