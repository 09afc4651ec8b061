"""The runs of a review: where a block stands in them, what of them stands, how two copies compare."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from core.compare import Called, Change, Discrepancy
from core.model import Pairing, RepeatedRun, RunCopy, RunKind
from core.review import (
    Aligned,
    compared,
    copy_of,
    is_resolved,
    matched,
    other_copies,
    run_of,
    standing,
    toggle,
)
from core.review.runs import in_order
from tests.core.duplicates.making import LONG, OTHERS, STORY, VOTE, ids, patient
from tests.core.review.repeating import Sheet, decided, only_run, review_of, sheets

FIVE = STORY[1].replace("four", "five")
OWN = "Only here it says that the lighthouse keeper's daughter spoke against the plan."


def pair(first: str, other: str, alike: float = 1.0) -> Pairing:
    return Pairing((first,), (other,), alike)


def run_with(*copies: RunCopy) -> RepeatedRun:
    return RepeatedRun(copies)


def test_a_block_is_found_in_its_run_and_copy() -> None:
    review = review_of(*STORY[:3], *OTHERS, *STORY[:3])
    run = only_run(review)
    assert run_of(review, "b2") is run
    assert run_of(review, "b5") is None
    assert [copy_of(run, block) for block in ("b1", "b3", "b13", "b15")] == [0, 0, 1, 1]
    with pytest.raises(KeyError):
        copy_of(run, "b5")


def test_what_a_copy_shares_is_told_from_what_it_alone_has() -> None:
    run = only_run(review_of(*STORY, *STORY[:2], OWN, *STORY[2:]))
    assert run.copies[1].blocks == ids(7, 13)
    assert matched(run, 0) == ids(1, 6)
    assert matched(run, 1) == (*ids(7, 8), *ids(10, 13))


def test_the_copy_that_others_are_paired_with_shares_what_they_do() -> None:
    run = run_with(RunCopy(("b1",), (pair("b3", "b1", 0.9),)), RunCopy(("b3", "b4")), RunCopy(("b6",), ()))
    assert matched(run, 0) == ("b1",)
    assert matched(run, 1) == ("b3",)


def test_the_copies_that_stand_are_told() -> None:
    review = review_of(*STORY[:3], *STORY[:3], *STORY[:3])
    run = only_run(review)
    assert standing(review, run) == (0,)
    assert standing(decided(review, toggle(review, ["b8"])), run) == (0, 2)
    assert standing(decided(review, toggle(review, ids(1, 3))), run) == ()


def test_a_copy_of_which_only_its_own_paragraph_stands_does_not_stand() -> None:
    review = review_of(*STORY, *STORY[:2], OWN, *STORY[2:])
    assert review.rulings["b9"].reason is None
    assert standing(review, only_run(review)) == (0,)


def test_a_run_is_resolved_while_nothing_stands_twice() -> None:
    review = review_of(*STORY, *STORY)
    run = only_run(review)
    assert is_resolved(review, run)
    twice = decided(review, toggle(review, ["b8"]))
    assert not is_resolved(twice, run)
    assert is_resolved(decided(twice, toggle(twice, ["b2"])), run)


def test_a_run_is_resolved_where_the_editor_kept_both_on_purpose() -> None:
    review = review_of(STORY[0], FIVE, STORY[0], STORY[1])
    run = only_run(review)
    both = decided(review, toggle(review, ids(3, 4)))
    assert not is_resolved(both, run)
    settled = decided(decided(both, toggle(both, ids(1, 2))), toggle(decided(both, toggle(both, ids(1, 2))), ids(1, 2)))
    assert is_resolved(settled, run)


def test_a_refrain_asks_for_no_decision() -> None:
    review = review_of(STORY[0], STORY[0], runs=(run_with(RunCopy(("b1",)), RunCopy(("b2",), (pair("b1", "b2"),))),))
    run = only_run(review)
    both = decided(review, toggle(review, ["b2"])) if len(standing(review, run)) == 1 else review
    refrain = RepeatedRun(run.copies, run.stays, RunKind.REFRAIN)
    assert is_resolved(both, refrain)
    assert not is_resolved(both, RepeatedRun(run.copies, run.stays, RunKind.EITHER))


def test_the_other_copies_of_a_block_are_told_one_a_copy() -> None:
    review = review_of(STORY[0], LONG, STORY[0], *VOTE, STORY[0], LONG)
    assert other_copies(review, "b1") == ("b3", "b6")
    assert other_copies(review, "b2") == ("b4", "b7")
    assert other_copies(review, "b5") == ("b2", "b7")


def test_a_block_without_a_counterpart_has_none() -> None:
    review = review_of(*STORY, *STORY[:2], OWN, *STORY[2:])
    assert other_copies(review, "b9") == ()
    assert other_copies(review_of(*STORY), "b2") == ()


def test_two_copies_are_compared_place_by_place() -> None:
    review = review_of(STORY[0], STORY[1], STORY[0], FIVE)
    same, differs = compared(review, only_run(review), 0, 1)
    assert same == Aligned(("b1",), ("b3",))
    assert (differs.one, differs.other) == (("b2",), ("b4",))
    changed = [(one.change, one.text) for one in differs.differences if one.change is not Change.SAME]
    assert changed == [(Change.REMOVED, "four"), (Change.ADDED, "five")]


def test_compared_the_other_way_round_the_differences_are_turned() -> None:
    review = review_of(STORY[0], STORY[1], STORY[0], FIVE)
    differs = compared(review, only_run(review), 1, 0)[1]
    assert (differs.one, differs.other) == (("b4",), ("b2",))
    assert "five" in [one.text for one in differs.differences if one.change is Change.REMOVED]


def test_figures_names_and_quotes_that_differ_are_called() -> None:
    one = "On Tuesday Oda Lindqvist said “we will wait” for the 40 boats that lie behind the northern pier."
    other = one.replace("Oda", "Ada").replace("40", "45").replace("wait", "go")
    review = review_of(STORY[0], one, STORY[0], other)
    assert compared(review, only_run(review), 0, 1)[1].calls == (
        Discrepancy(Called.FIGURE, "40", "45"),
        Discrepancy(Called.NAME, "Oda", "Ada"),
        Discrepancy(Called.QUOTE, "we will wait", "we will go"),
    )


def test_other_quotes_spaces_and_capitals_are_no_difference() -> None:
    plain = STORY[2].replace("“", '"').replace("”", '"').upper()
    review = review_of(STORY[0], STORY[2], STORY[0], plain)
    assert compared(review, only_run(review), 0, 1)[1] == Aligned(("b2",), ("b4",))


def test_a_split_paragraph_is_compared_with_the_whole() -> None:
    review = review_of(STORY[0], LONG, STORY[0], *VOTE)
    assert compared(review, only_run(review), 0, 1)[1] == Aligned(("b2",), ("b4", "b5"))


def test_what_only_one_copy_has_stands_alone_after_what_it_follows() -> None:
    review = review_of(*STORY[:4], *STORY[:2], OWN, *STORY[2:4])
    run = only_run(review)
    assert compared(review, run, 0, 1)[2] == Aligned((), ("b7",))
    assert compared(review, run, 1, 0)[2] == Aligned(("b7",), ())


def test_the_order_of_the_first_named_copy_holds() -> None:
    review = review_of(*STORY[:4], *STORY[3::-1])
    run = only_run(review)
    assert [one.one[0] for one in compared(review, run, 0, 1)] == list(ids(1, 4))
    assert [one.one[0] for one in compared(review, run, 1, 0)] == list(ids(5, 8))


def test_what_neither_of_two_copies_has_is_not_compared() -> None:
    review = review_of(*STORY[:3], "Page 2", *STORY[:2], "Page 3", *STORY[:3])
    run = only_run(review)
    assert len(compared(review, run, 0, 1)) == 2 + 1
    assert len(in_order(run, 1, (0, 2))) == 3


@patient
@given(sheets(), st.data())
def test_every_block_of_two_copies_is_compared_once(sheet: Sheet, data: st.DataObject) -> None:
    review = sheet.review()
    assume(review.proposal.runs)
    run = data.draw(st.sampled_from(review.proposal.runs))
    one, other = data.draw(st.permutations(range(len(run.copies))))[:2]
    aligned = compared(review, run, one, other)
    assert all(each.one or each.other for each in aligned)
    assert sorted(block for each in aligned for block in each.one) == sorted(run.copies[one].blocks)
    assert sorted(block for each in aligned for block in each.other) == sorted(run.copies[other].blocks)
    firsts = [int(each.one[0][1:]) for each in aligned if each.one]
    assert firsts == sorted(firsts)


@patient
@given(sheets(), st.data())
def test_differences_make_the_other_text_of_the_one(sheet: Sheet, data: st.DataObject) -> None:
    review = sheet.review()
    assume(review.proposal.runs)
    run = data.draw(st.sampled_from(review.proposal.runs))
    texts = {block.id: block.text for block in review.page.blocks}
    for each in compared(review, run, 0, 1):
        if each.differences:
            made = "".join(one.text for one in each.differences if one.change is not Change.REMOVED)
            assert made == " ".join(texts[block] for block in each.other)


@patient
@given(sheets())
def test_other_copies_are_of_other_copies_of_the_same_run(sheet: Sheet) -> None:
    review = sheet.review()
    for block in review.page.blocks:
        run = run_of(review, block.id)
        others = other_copies(review, block.id)
        assert others == () or run is not None
        homes = [copy_of(run, other) for other in others] if run else []
        assert len(set(homes)) == len(homes)
        assert not run or copy_of(run, block.id) not in homes
