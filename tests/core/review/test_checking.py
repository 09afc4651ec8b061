"""What an editor is told before approving."""

from dataclasses import replace

import pytest

from core.model import (
    Evidence,
    FieldName,
    FieldValue,
    Pairing,
    Reason,
    RepeatedRun,
    Review,
    RunCopy,
    RunKind,
    Verdict,
)
from core.review import Check, accept, apply, checks, choose_copy, holds_up, open_review, toggle, unite
from tests.core.duplicates.making import OTHERS, STORY, ids
from tests.core.review.building import block, copy_of, gone, headline, keep, page_of, proposal_of, title, wire_review
from tests.core.review.repeating import decided, only_run, review_of, stands


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
    told = "3 characters of the source stand in no block."
    assert first == Check("ledger", told, blocks_export=True)


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


def pair(first: str, other: str) -> Pairing:
    return Pairing((first,), (other,), 1.0)


def _twice(review: Review) -> list[str]:
    return [check.message for check in _named(review, "runs")]


def _message(one: str, other: str) -> str:
    return f"The article says the same twice: {one} and {other}."


def test_a_passage_that_stands_twice_is_pointed_out_where_it_does() -> None:
    review = review_of(*STORY, *STORY)
    assert _twice(review) == []
    both = decided(review, toggle(review, ["b7", "b8"]))
    assert [(check.message, check.block_id) for check in _named(both, "runs")] == [
        (_message("blocks 1–2", "blocks 7–8"), "b7")
    ]
    assert _twice(decided(both, choose_copy(both, only_run(both), 1))) == []


@pytest.mark.parametrize("copy", [0, 1])
@pytest.mark.parametrize("number", [2, 8])
def test_a_slip_of_one_key_after_a_run_was_decided_is_pointed_out(copy: int, number: int) -> None:
    """One paragraph twice where it went before, or nowhere where it stood; and the same key again mends it."""
    review = review_of(*STORY, *STORY)
    chosen = decided(review, choose_copy(review, only_run(review), copy))
    assert [check.name for check in checks(chosen)] == ["headline"]
    slipped = decided(chosen, toggle(chosen, [f"b{number}"]))
    goes = stands(chosen, f"b{number}")
    assert [check.name for check in checks(slipped)] == ["headline", "copies" if goes else "runs"]
    lost = "No copy of this passage stays: blocks 2 and 8 are all removed."
    assert checks(slipped)[-1].message == (lost if goes else _message("block 2", "block 8"))
    assert [check.name for check in checks(decided(slipped, toggle(slipped, [f"b{number}"])))] == ["headline"]


def test_a_slip_in_a_passage_of_one_paragraph_is_pointed_out_as_well() -> None:
    review = review_of(OTHERS[0], STORY[0], *OTHERS[1:3], STORY[0])
    chosen = decided(review, choose_copy(review, only_run(review), 0))
    assert _twice(decided(chosen, toggle(chosen, ["b5"]))) == [_message("block 2", "block 5")]


def test_a_slip_in_what_may_be_said_twice_is_pointed_out_once_a_copy_was_chosen() -> None:
    copies = (RunCopy(("b1", "b2")), RunCopy(("b3", "b4"), (pair("b1", "b3"), pair("b2", "b4"))))
    review = review_of(*STORY[:2], *STORY[:2], runs=())
    run = RepeatedRun(copies, 0, RunKind.EITHER)
    review = replace(review, proposal=replace(review.proposal, runs=(run,)))
    assert _twice(review) == [_message("blocks 1–2", "blocks 3–4")]
    all_stay = decided(review, accept(review, ids(1, 4)))
    assert _twice(all_stay) == []
    chosen = decided(review, choose_copy(review, run, 0))
    assert _twice(decided(chosen, toggle(chosen, ["b4"]))) == [_message("block 2", "block 4")]


def test_a_whole_copy_brought_back_and_accepted_is_meant() -> None:
    review = review_of(*STORY, *STORY)
    both = decided(review, toggle(review, ids(7, 12)))
    assert _twice(both) == [_message("blocks 1–6", "blocks 7–12")]
    assert _twice(decided(both, accept(both, ids(1, 6)))) == []


def test_what_was_proposed_to_stand_twice_is_meant_once_it_is_accepted() -> None:
    review = review_of(*STORY, *STORY)
    judged = {"b8": keep(8)}
    proposed = replace(
        review.proposal, judgements=tuple(judged.get(one.block_id, one) for one in review.proposal.judgements)
    )
    review = open_review("page", review.page, proposed)
    assert _twice(review) == [_message("block 2", "block 8")]
    assert _twice(decided(review, accept(review, ["b2", "b8"]))) == []


def test_a_figure_that_differs_in_a_copy_that_goes_unseen_is_pointed_out() -> None:
    review = review_of(*STORY, FOUR, *STORY, FIVE)
    (check,) = _named(review, "figures")
    assert check.message == "Two copies differ in a figure: “4” and “5”, block 7 and block 14."
    assert (check.block_id, check.blocks_export) == ("b14", False)


def test_a_name_that_only_the_copy_that_goes_has_is_pointed_out_and_one_that_stays_is_not() -> None:
    one, other = (f"The council met late and {name} on the old pier by the harbour." for name in ("Oda spoke", "spoke"))
    (check,) = _named(review_of(*STORY, other, *STORY, one), "figures")
    assert check.message == "Two copies differ in a name: “Oda”, block 7 and block 14."
    assert _named(review_of(*STORY, one, *STORY, other), "figures") == []


ERROR = Evidence("banner", Verdict.REMOVE, 0.4, "It names the status code 404", Reason.ERROR_BANNER)


def test_a_request_error_left_in_is_pointed_out_until_somebody_keeps_or_removes_it() -> None:
    page = page_of(block(1, "Error 404"), block(2, "The pier is closed."))
    told = replace(keep(1, 0.6), evidence=(ERROR,))
    review = open_review("x", page, proposal_of(told, keep(2), fields=[title("T")]))
    (check,) = _named(review, "error")
    assert check.block_id == "b1"
    assert check.message == ("Block 1 may be an error of the request: It names the status code 404.")
    for decision in (accept(review, ["b1"]), toggle(review, ["b1"])):
        assert _named(decided(review, decision), "error") == []


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


def test_what_is_wrong_is_told_before_what_is_only_in_doubt() -> None:
    banner = replace(keep(1, 0.6), evidence=(ERROR,))
    doubt = keep(2, 0.6)
    page = page_of(block(1, "Error 404."), block(2, "One."), block(3, "Two \N{REPLACEMENT CHARACTER} three."))
    review = open_review("x", page, proposal_of(banner, doubt, keep(3)))
    assert [check.name for check in checks(review)] == ["headline", "error", "damage", "questions"]


def test_copies_that_differ_are_told_before_questions() -> None:
    review = review_of(*STORY, FOUR, *STORY, FIVE)
    doubt = tuple(replace(one, confidence=0.6) for one in review.proposal.judgements[:1])
    proposed = replace(review.proposal, judgements=(*doubt, *review.proposal.judgements[1:]))
    names = [check.name for check in checks(open_review("page", review.page, proposed))]
    assert names.index("figures") < names.index("questions") == len(names) - 1


_QUESTIONS = Check("questions", "2 questions left.", "b4")
_HEADLINE = Check("headline", "The article has no headline.")
_EMPTY = Check("body", "No paragraph is kept.", blocks_export=True)


@pytest.mark.parametrize(
    ("found", "been_asked", "is_told", "holds"),
    [
        ((), False, False, False),
        ((_QUESTIONS,), False, False, True),
        ((_QUESTIONS,), True, False, False),
        ((_QUESTIONS,), False, True, False),
        ((_HEADLINE, _QUESTIONS), True, False, True),
        ((_HEADLINE, _QUESTIONS), True, True, False),
        ((_EMPTY, _QUESTIONS), True, True, True),
    ],
)
def test_what_is_found_holds_up_once_and_open_questions_only_who_has_not_been_at_one(
    found: tuple[Check, ...], been_asked: bool, is_told: bool, holds: bool
) -> None:
    assert holds_up(found, been_asked=been_asked, is_told=is_told) is holds
