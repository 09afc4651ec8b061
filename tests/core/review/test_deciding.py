"""What each of an editor's decisions does, and what it is called."""

import pytest

from core.model import (
    Decision,
    Evidence,
    FieldName,
    FieldValue,
    GalleyproofError,
    Judgement,
    Reason,
    Review,
    ReviewState,
    Ruling,
    Verdict,
)
from core.review import (
    accept,
    apply,
    edit,
    ledger,
    open_review,
    other_copy,
    reverse,
    set_field,
    set_reason,
    set_state,
    toggle,
)
from tests.core.review.building import block, copy_of, gone, keep, page_of, proposal_of, title, wire_review


def _after(review: Review, decision: Decision | None) -> Review:
    assert decision is not None
    return apply(review, decision)


def _name(decision: Decision | None) -> str:
    assert decision is not None
    return decision.name


def test_a_review_opens_as_proposed() -> None:
    review = wire_review()
    assert list(review.rulings) == ["b1", "b2", "b3", "b4", "b5", "b6"]
    assert review.rulings["b5"] == Ruling(Verdict.REMOVE, Reason.DUPLICATE, "b4")
    assert review.rulings["b2"].field is FieldName.TITLE
    assert review.fields == {FieldName.TITLE: "Harbour council delays the ferry vote"}


def test_the_first_candidate_of_a_field_holds() -> None:
    proposal = proposal_of(keep(1), fields=[title(""), title("First"), title("Second")])
    review = open_review("x", page_of(block(1, "Words.")), proposal)
    assert review.fields == {FieldName.TITLE: "First"}


def test_accepting_settles_and_nothing_else() -> None:
    review = _after(wire_review(), accept(wire_review(), ["b4", "b6"]))
    assert review.rulings["b4"] == Ruling(Verdict.KEEP, settled=True)
    assert review.rulings["b6"] == Ruling(Verdict.REMOVE, Reason.RELATED, settled=True)
    assert accept(review, ["b4", "b6"]) is None


def test_toggling_removes_what_is_kept_and_keeps_what_is_removed() -> None:
    review = wire_review()
    removed = _after(review, toggle(review, ["b3"]))
    assert removed.rulings["b3"] == Ruling(Verdict.REMOVE, Reason.JUNK, settled=True)
    assert _after(removed, toggle(removed, ["b3"])).rulings["b3"] == Ruling(Verdict.KEEP, settled=True)


def test_reversing_is_toggling() -> None:
    assert reverse(wire_review(), ["b1"]) == toggle(wire_review(), ["b1"])


def test_a_kept_block_goes_for_the_reason_with_the_strongest_evidence() -> None:
    evidence = (
        Evidence("repeats", Verdict.REMOVE, 0.9, "again", Reason.DUPLICATE),
        Evidence("lexicon", Verdict.REMOVE, 0.3, "a share word", Reason.SHARE),
        Evidence("structure", Verdict.REMOVE, 0.6, "in a menu", Reason.NAVIGATION),
    )
    proposal = proposal_of(Judgement("b1", Verdict.KEEP, 0.6, evidence=evidence))
    review = open_review("x", page_of(block(1, "Home")), proposal)
    assert _after(review, toggle(review, ["b1"])).rulings["b1"].reason is Reason.NAVIGATION


def test_a_headline_that_is_kept_becomes_body_and_goes_back_to_its_field() -> None:
    review = wire_review()
    kept = _after(review, toggle(review, ["b2"]))
    assert kept.rulings["b2"] == Ruling(Verdict.KEEP, settled=True)
    assert kept.fields == review.fields
    assert _after(kept, toggle(kept, ["b2"])).rulings["b2"].field is FieldName.TITLE


def test_a_block_does_not_go_back_to_a_field_that_was_cleared() -> None:
    review = wire_review()
    kept = _after(review, toggle(review, ["b2"]))
    cleared = _after(kept, set_field(kept, FieldName.TITLE, " "))
    again = _after(cleared, toggle(cleared, ["b2"]))
    assert again.rulings["b2"] == Ruling(Verdict.REMOVE, Reason.METADATA, settled=True)


def test_restoring_a_duplicate_leaves_the_other_copy() -> None:
    review = _after(wire_review(), toggle(wire_review(), ["b5"]))
    assert review.rulings["b4"].verdict is Verdict.KEEP
    assert review.rulings["b5"].verdict is Verdict.KEEP


def test_toggling_keeps_the_wording_for_when_the_block_comes_back() -> None:
    review = wire_review()
    edited = _after(review, edit(review, "b3", "Shorter."))
    removed = _after(edited, toggle(edited, ["b3"]))
    assert _after(removed, toggle(removed, ["b3"])).rulings["b3"].text == "Shorter."


def test_the_other_copy_takes_the_place_of_the_first() -> None:
    page = page_of(*(block(number, "The same words.") for number in (1, 2, 3)))
    review = open_review("x", page, proposal_of(keep(1), copy_of(2, 1), copy_of(3, 1)))
    swapped = _after(review, other_copy(review, "b2"))
    assert swapped.rulings["b2"] == Ruling(Verdict.KEEP, settled=True)
    assert swapped.rulings["b1"] == Ruling(Verdict.REMOVE, Reason.DUPLICATE, "b2", settled=True)
    assert swapped.rulings["b3"].duplicate_of == "b2"
    assert other_copy(swapped, "b2") is None


def test_removing_for_a_reason() -> None:
    review = _after(wire_review(), set_reason(wire_review(), ["b3", "b6", "b6"], Reason.LEGAL))
    assert review.rulings["b3"] == Ruling(Verdict.REMOVE, Reason.LEGAL, settled=True)
    assert review.rulings["b6"].reason is Reason.LEGAL
    assert set_reason(review, ["b3", "b6"], Reason.LEGAL) is None


def test_removing_as_duplicate_finds_the_copy_that_stays() -> None:
    page = page_of(block(1, "“Yes,” she said."), block(2, "Else."), block(3, '"YES,"  she said.'))
    review = open_review("x", page, proposal_of(gone(1), keep(2), keep(3)))
    assert _after(review, set_reason(review, ["b1"], Reason.DUPLICATE)).rulings["b1"].duplicate_of == "b3"
    with pytest.raises(GalleyproofError, match="Block 2 repeats no other block"):
        set_reason(review, ["b2"], Reason.DUPLICATE)


def test_editing_gives_a_wording_and_the_original_takes_it_back() -> None:
    review = wire_review()
    edited = _after(review, edit(review, "b3", "The council waited."))
    assert edited.rulings["b3"] == Ruling(Verdict.KEEP, text="The council waited.", settled=True)
    assert edit(edited, "b3", "The council waited.") is None
    back = _after(edited, edit(edited, "b3", review.page.blocks[2].text))
    assert back.rulings["b3"] == Ruling(Verdict.KEEP, settled=True)


def test_the_wording_that_stands_is_no_edit() -> None:
    review = wire_review()
    assert edit(review, "b3", review.page.blocks[2].text) is None


def test_editing_away_every_word_removes_the_block() -> None:
    review = _after(wire_review(), edit(wire_review(), "b3", " \n"))
    assert review.rulings["b3"] == Ruling(Verdict.REMOVE, Reason.JUNK, settled=True)
    assert edit(review, "b3", "") is None


def test_editing_a_removed_block_keeps_it() -> None:
    review = _after(wire_review(), edit(wire_review(), "b6", "Ten bridges"))
    assert review.rulings["b6"] == Ruling(Verdict.KEEP, text="Ten bridges", settled=True)


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("two\r\nlines\rthree\x0bfour", "two\nlines\nthree\nfour"),
        ("empty\n \nlines", "empty\nlines"),
        ("line\u2028and paragraph\u2029separator", "line\u2028and paragraph\u2029separator"),
        ("bell\x07 null\x00", "bell null"),
        ("joined \ud83d\ude00", "joined 😀"),
        ("alone \ud83d", "alone \N{REPLACEMENT CHARACTER}"),
        ("no\u00a0break", "no\u00a0break"),
    ],
)
def test_a_wording_is_made_fit_to_store(typed: str, stored: str) -> None:
    assert _after(wire_review(), edit(wire_review(), "b3", typed)).rulings["b3"].text == stored


def test_clearing_a_field_turns_its_blocks_to_plain_metadata() -> None:
    review = _after(wire_review(), set_field(wire_review(), FieldName.TITLE, "  "))
    assert review.fields == {}
    assert review.rulings["b2"] == Ruling(Verdict.REMOVE, Reason.METADATA)
    assert set_field(review, FieldName.TITLE, "") is None


def _with_two_bylines() -> Review:
    """A page whose first line became the byline, and whose second, another name, goes as related."""
    names = [
        FieldValue(FieldName.BYLINE, name, f"block {n}", f"b{n}") for n, name in enumerate(("Ada Holm", "Bo Lind"), 1)
    ]
    page = page_of(block(1, "By Ada Holm"), block(2, "Bo  Lind"), block(3, "The ferry sails."))
    proposal = proposal_of(gone(1, Reason.METADATA, field=FieldName.BYLINE), gone(2), keep(3), fields=names)
    return open_review("page", page, proposal)


def test_the_block_that_a_chosen_value_came_from_has_become_the_field() -> None:
    review = _with_two_bylines()
    chosen = _after(review, set_field(review, FieldName.BYLINE, "Bo Lind"))
    assert chosen.rulings["b2"] == Ruling(Verdict.REMOVE, Reason.METADATA, field=FieldName.BYLINE)
    assert chosen.rulings["b1"] == Ruling(Verdict.REMOVE, Reason.METADATA)
    assert ledger(chosen).adds_up


def test_a_value_that_was_typed_comes_from_no_block() -> None:
    review = _with_two_bylines()
    typed = _after(review, set_field(review, FieldName.BYLINE, "Bo Lindh"))
    assert typed.rulings == review.rulings


def test_a_block_that_stays_does_not_become_a_field() -> None:
    review = _with_two_bylines()
    kept = _after(review, toggle(review, ["b2"]))
    assert _after(kept, set_field(kept, FieldName.BYLINE, "Bo Lind")).rulings == kept.rulings


def test_changing_an_approved_article_opens_it_again() -> None:
    review = _after(wire_review(), set_state(wire_review(), ReviewState.APPROVED))
    assert _after(review, accept(review, ["b3"])).state is ReviewState.APPROVED
    assert _after(review, edit(review, "b3", "Else.")).state is ReviewState.OPEN
    assert _after(review, set_field(review, FieldName.DATE, "2026-11-02")).state is ReviewState.OPEN


def test_a_state_it_is_in_is_no_step() -> None:
    assert set_state(wire_review(), ReviewState.OPEN) is None


def test_nothing_selected_is_no_step() -> None:
    assert accept(wire_review(), []) is None
    assert toggle(wire_review(), []) is None


def test_steps_have_names_for_the_undo_list() -> None:
    review = wire_review()
    assert _name(toggle(review, ["b6"])) == "Keep block 6"
    assert _name(toggle(review, ["b1", "b6"])) == "Keep 2 blocks"
    assert _name(toggle(review, ["b3"])) == "Remove block 3 as junk"
    assert _name(toggle(review, ["b3", "b6"])) == "Reverse 2 blocks"
    assert _name(accept(review, ["b3"])) == "Accept block 3"
    assert _name(set_reason(review, ["b1", "b3", "b4"], Reason.RELATED)) == "Remove 3 blocks as related"
    assert _name(edit(review, "b4", "Less.")) == "Edit block 4"
    assert _name(other_copy(review, "b5")) == "Keep block 5 instead of block 4"
    assert _name(set_field(review, FieldName.TITLE, "Ferry")) == "Change the headline"
    assert _name(set_field(review, FieldName.TITLE, "")) == "Clear the headline"
    assert _name(set_state(review, ReviewState.APPROVED)) == "Approve"
    assert _name(set_state(review, ReviewState.PARKED, "ask the desk")) == "Park"
