"""What an editor is told before approving."""

from dataclasses import replace

from core.model import FieldName, FieldValue, Review
from core.review import Check, accept, apply, checks, choose_copy, open_review, toggle, unite
from tests.core.duplicates.making import STORY
from tests.core.review.building import block, copy_of, gone, headline, keep, page_of, proposal_of, title, wire_review
from tests.core.review.repeating import decided, only_run, review_of


def _named(review: Review, name: str) -> list[Check]:
    return [check for check in checks(review) if check.name == name]


def test_a_clean_page_has_nothing_to_check() -> None:
    proposal = proposal_of(keep(1), fields=[title("Ferry"), FieldValue(FieldName.DATE, "2026-11-02", "test")])
    assert checks(open_review("x", page_of(block(1, "One.")), proposal)) == ()


def test_questions_left_are_counted_and_lead_to_the_first() -> None:
    assert _named(wire_review(), "questions") == [Check("questions", "2 questions left.", "b4")]
    assert [check.message for check in checks(wire_review(), 0.65)] == ["1 question left."]


def test_a_missing_headline_warns() -> None:
    review = open_review("x", page_of(block(1, "One.")), proposal_of(keep(1)))
    assert checks(review) == (Check("headline", "The article has no headline."),)


def test_an_empty_article_cannot_leave() -> None:
    review = open_review("x", page_of(block(1, "One.")), proposal_of(gone(1), fields=[title("T")]))
    assert [(check.name, check.blocks_export) for check in checks(review)] == [("body", True)]


def test_a_ledger_that_does_not_add_up_comes_first_and_holds_the_article_back() -> None:
    review = wire_review()
    short = replace(review, page=replace(review.page, characters=review.page.characters + 3))
    first = checks(short)[0]
    assert first == Check("ledger", "3 characters of the source stand in no block.", blocks_export=True)


def test_a_duplicate_of_a_removed_block_is_pointed_out() -> None:
    decision = toggle(wire_review(), ["b4"])
    assert decision is not None
    found = _named(apply(wire_review(), decision), "copies")
    assert found == [Check("copies", "Block 5 is a duplicate of block 4, which is removed too.", "b5")]


def test_a_duplicate_of_the_headline_is_not() -> None:
    page = page_of(block(1, "Head"), block(2, "Head"), block(3, "Body."))
    review = open_review("x", page, proposal_of(headline(1), copy_of(2, 1), keep(3), fields=[title("Head")]))
    assert checks(review) == ()


def test_damage_in_what_stays_is_pointed_out() -> None:
    page = page_of(block(1, "Caf\ufffd."), block(2, "\ufffd"))
    review = open_review("x", page, proposal_of(keep(1), gone(2), fields=[title("T")]))
    assert [(check.name, check.block_id) for check in checks(review)] == [("damage", "b1")]


def test_an_incomplete_page_and_a_loose_date_warn() -> None:
    page = page_of(block(1, "One."), incomplete="too deeply nested")
    fields = [title("T"), FieldValue(FieldName.DATE, "last Monday", "test")]
    review = open_review("x", page, proposal_of(keep(1), fields=fields))
    assert [check.name for check in checks(review)] == ["incomplete", "date"]
    assert not any(check.blocks_export for check in checks(review))


FOUR, FIVE = (f"The council spent {figure} million crowns on the old pier by the harbour." for figure in (4, 5))


def test_a_passage_that_stands_twice_is_pointed_out_until_the_editor_has_spoken() -> None:
    review = review_of(*STORY, *STORY)
    assert _named(review, "runs") == []
    both = decided(review, toggle(review, ["b7", "b8"]))
    found = _named(both, "runs")
    assert found == [Check("runs", "The article says the same twice: block 1 and block 7.", "b7")]
    assert _named(decided(both, accept(both, ["b1", "b2"])), "runs") == []
    assert _named(decided(both, choose_copy(both, only_run(both), 1)), "runs") == []


def test_a_figure_that_differs_in_a_copy_that_goes_unseen_is_pointed_out() -> None:
    review = review_of(*STORY, FOUR, *STORY, FIVE)
    (check,) = _named(review, "figures")
    assert check.message == "Two copies differ in a figure: “4” and “5”, block 7 and block 14."
    assert (check.block_id, check.blocks_export) == ("b14", False)


def test_a_name_that_only_one_copy_has_is_pointed_out_with_the_one() -> None:
    one, other = (f"The council met late and {name} on the old pier by the harbour." for name in ("Oda spoke", "spoke"))
    (check,) = _named(review_of(*STORY, one, *STORY, other), "figures")
    assert check.message == "Two copies differ in a name: “Oda”, block 7 and block 14."


def test_a_difference_that_the_editor_has_decided_on_is_not() -> None:
    review = review_of(*STORY, FOUR, *STORY, FIVE)
    for decision in (
        choose_copy(review, only_run(review), 0),
        choose_copy(review, only_run(review), 1),
        unite(review, only_run(review)),
        accept(review, ["b14"]),
    ):
        assert _named(decided(review, decision), "figures") == []


def test_copies_that_differ_in_plain_words_are_not_pointed_out() -> None:
    words = FOUR.replace("old", "small")
    assert _named(review_of(*STORY, FOUR, *STORY, words), "figures") == []
