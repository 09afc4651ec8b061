"""One decision a run: this copy, that copy, or what they say between them; and nothing said is lost on the way."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from core.compare import sentences
from core.duplicates import places
from core.model import Decision, Inline, Reason, RepeatedRun, Review, ReviewState, Ruling, RunKind, Verdict
from core.review import (
    apply,
    article,
    checks,
    choose_copy,
    compared,
    edit,
    is_resolved,
    ledger,
    matched,
    redo,
    run_of,
    set_state,
    standing,
    toggle,
    undo,
    unite,
    would_lose,
)
from core.review.articles import order_of
from tests.core.duplicates.making import ADVERTISEMENT, LONG, OTHERS, STORY, VOTE, ids, patient, says
from tests.core.review.repeating import (
    Sheet,
    body,
    body_ids,
    decided,
    only_run,
    review_of,
    sheets,
    stands,
)

FOUR, FIVE = STORY[1], STORY[1].replace("four", "five")
OWN = "Only here it says that the lighthouse keeper's daughter spoke against the plan."
BOTH = (*STORY[:1], FOUR, *STORY[2:])
TWICE = (*BOTH, *STORY[:1], FIVE, *STORY[2:])


def chosen(review: Review, copy: int, run: RepeatedRun | None = None) -> Review:
    return decided(review, choose_copy(review, run or only_run(review), copy))


def united(review: Review, run: RepeatedRun | None = None) -> Review:
    return decided(review, unite(review, run or only_run(review)))


def test_the_first_copy_chosen_settles_what_was_proposed() -> None:
    review = chosen(review_of(*TWICE), 0)
    assert body(review) == list(BOTH)
    assert all(ruling.settled for ruling in review.rulings.values())
    assert review.rulings["b8"].duplicate_of == "b2"


def test_the_second_copy_chosen_stays_and_the_first_goes_as_its_duplicate() -> None:
    review = chosen(review_of(*TWICE), 1)
    assert body(review) == list(TWICE[6:])
    assert review.rulings["b2"] == Ruling(Verdict.REMOVE, Reason.DUPLICATE, "b8", settled=True)
    assert ledger(review).adds_up


def test_any_of_three_copies_can_be_chosen() -> None:
    for copy in range(3):
        review = review_of(*STORY, *STORY, *STORY)
        assert body_ids(chosen(review, copy) if copy else review) == list(ids(6 * copy + 1, 6 * copy + 6))


def test_a_copy_chosen_after_both_were_removed_stands_where_it_is_on_the_page() -> None:
    long_story = [OTHERS[at % len(OTHERS)] + f" It was said {at} times." for at in range(6)]
    for copy in range(2):
        review = review_of(*STORY, *long_story, *STORY)
        run = only_run(review)
        out = [each for each in body_ids(review) if any(each in one.blocks for one in run.copies)]
        review = decided(review, toggle(review, out))
        assert not standing(review, run)
        review = chosen(review, copy, run)
        assert all(review.rulings[each].after is None for each in run.copies[copy].blocks)
        assert body_ids(review) == sorted(body_ids(review), key=lambda each: int(each[1:]))


def test_a_choice_is_one_step_and_taken_back_by_one() -> None:
    before = review_of(*TWICE)
    after = chosen(before, 1)
    assert len(after.decisions) == 1
    assert after.decisions[0].name == "Keep the second copy, blocks 7–12"
    assert replace(undo(after), undone=()) == before
    assert redo(undo(after)) == after


def test_choosing_what_is_chosen_changes_nothing() -> None:
    review = chosen(review_of(*TWICE), 1)
    assert choose_copy(review, only_run(review), 1) is None


def test_what_only_the_other_copy_has_goes_with_it_and_comes_back_with_it() -> None:
    review = review_of(*STORY, *STORY[:2], OWN, *STORY[2:])
    assert OWN in body(review)
    first = chosen(review, 0)
    assert body(first) == list(STORY)
    assert first.rulings["b9"] == Ruling(Verdict.REMOVE, Reason.JUNK)
    assert "b9" in [loss.block_id for loss in would_lose(first)]
    second = chosen(first, 1)
    assert body(second) == [*STORY[:2], OWN, *STORY[2:]]


def test_an_advertisement_that_goes_for_a_reason_of_its_own_is_not_brought_in_by_a_choice() -> None:
    review = review_of(*STORY, *STORY[:2], "Boots at half the price", *STORY[2:], kept={9: 0.1})
    assert body(chosen(review, 1)) == list(STORY)
    assert chosen(review, 1).rulings["b9"].reason is Reason.RELATED
    assert chosen(review, 0).rulings["b9"].reason is Reason.RELATED


def test_a_headline_that_was_said_again_stays_a_field() -> None:
    review = review_of(*STORY, *STORY, headline=1)
    for after in (chosen(review, 1), united(review)):
        assert after.rulings["b1"] == review.rulings["b1"]
        assert after.fields == review.fields
        assert ledger(after).adds_up


def test_a_copy_that_starts_in_mid_story_stands_where_the_other_did() -> None:
    review = chosen(review_of(*STORY, "Read on below", *STORY[2:]), 1)
    assert body(review) == [*STORY, "Read on below"]
    assert body_ids(review)[:3] == ["b1", "b2", "b8"]
    assert ledger(review).adds_up


def test_a_copy_chosen_back_stands_where_it_did() -> None:
    before = review_of(*STORY, "Read on below", *STORY[2:])
    after = chosen(chosen(before, 1), 0)
    assert body_ids(after) == body_ids(before)


def test_a_copy_next_to_the_other_stands_in_page_order() -> None:
    review = chosen(review_of("Menu", *STORY, *STORY), 1)
    assert all(ruling.after is None for ruling in review.rulings.values())


def test_a_teaser_can_be_chosen_or_the_paragraph_it_begins() -> None:
    review = review_of(VOTE[0], OTHERS[0], LONG)
    assert matched(only_run(review), 1) == ("b3",)
    assert sorted(body(chosen(review, 0))) == sorted([VOTE[0], OTHERS[0]])
    assert body(chosen(review, 1)) == [OTHERS[0], LONG]


def test_a_choice_opens_a_closed_review_again_if_it_changes_the_article() -> None:
    review = decided(review_of(*TWICE), set_state(review_of(*TWICE), ReviewState.APPROVED))
    assert chosen(review, 1).state is ReviewState.OPEN
    assert chosen(review, 0).state is ReviewState.APPROVED


def test_the_union_has_what_all_copies_say_once_and_what_only_one_has_in_its_place() -> None:
    review = united(review_of(*STORY[:4], *STORY[:2], OWN, *STORY[2:]))
    assert body(review) == [*STORY[:2], OWN, *STORY[2:]]
    assert review.decisions[0].name.startswith("Unite 2 copies, blocks 1–")
    assert len(review.decisions) == 1


def test_halves_that_two_copies_have_between_them_are_united() -> None:
    review = review_of(*STORY[:4], ADVERTISEMENT, *STORY[2:], kept={5: 0.1})
    assert body(united(review)) == list(STORY)


def test_the_union_has_the_fuller_version_of_a_paragraph() -> None:
    fuller = f"{FOUR} Nobody had thought this would be possible."
    review = united(review_of(*STORY, STORY[0], fuller, *STORY[2:]))
    assert body(review) == [STORY[0], fuller, *STORY[2:]]
    assert body_ids(review) == ["b1", "b8", *ids(3, 6)]
    assert review.rulings["b2"].duplicate_of == "b8"
    assert review.rulings["b8"].after == "b1"
    assert ledger(review).adds_up


def test_words_that_merely_differ_stay_as_the_copy_that_stands_has_them() -> None:
    assert body(united(review_of(*TWICE))) == list(BOTH)
    second = chosen(review_of(*TWICE), 1)
    assert body(united(second) if unite(second, only_run(second)) else second) == list(TWICE[6:])


def test_sentences_that_each_version_has_alone_stand_together_in_the_union() -> None:
    begin = " ".join(STORY[:3])
    review = united(review_of(OTHERS[0], f"{begin} {VOTE[0]}", STORY[4], OTHERS[0], f"{begin} {VOTE[1]}", STORY[4]))
    (passage,) = [passage for passage in article(review).body if passage.text.startswith(begin)]
    assert passage.edited
    assert sorted(each.strip() for each in sentences(passage.text)) == sorted([*STORY[:3], *VOTE])


def test_a_paragraph_with_a_sentence_of_its_own_in_either_copy_is_united_into_one() -> None:
    one, other = f"{FOUR} Own one sentence stands here.", f"Another one of its own first. {FOUR}"
    text = " ".join(body(united(review_of(STORY[0], one, STORY[2], STORY[0], other, STORY[2]))))
    assert [text.count(each) for each in (FOUR, "Own one", "Another one")] == [1, 1, 1]


def test_a_short_paragraph_merged_into_the_one_before_it_is_said_once() -> None:
    short = "Nobody in the hall left before midnight."
    apart, merged = (STORY[2], FOUR, short, STORY[3]), (STORY[2], f"{FOUR} {short}", STORY[3])
    for texts in ((*apart, *merged), (*merged, *apart)):
        review = review_of(*texts)
        assert " ".join(body(review)).count(short) == 1
        assert " ".join(body(united(review) if unite(review, only_run(review)) else review)).count(short) == 1


def test_a_paragraph_that_begins_with_the_headline_s_words_is_not_united_away() -> None:
    review = review_of(VOTE[0], *STORY[:2], LONG, *STORY[:2], headline=1)
    for run in review.proposal.runs:
        decision = unite(review, run)
        review = apply(review, decision) if decision else review
    assert says(" ".join(body(review)), VOTE[1])


def test_a_piece_of_a_paragraph_that_does_not_stand_is_not_taken_for_said() -> None:
    review = review_of(*VOTE, *STORY, LONG, *STORY, kept={1: 0.1})
    assert not stands(review, "b1")
    assert says(" ".join(body(united(review))), VOTE[0])


@pytest.mark.parametrize("copy", range(4))
def test_a_union_is_in_the_order_of_the_copy_that_stands(copy: int) -> None:
    story = [*STORY, *VOTE, OTHERS[0]]
    fuller = f"{story[0]} Nobody had thought this would be possible."
    review = review_of(*story, *story, fuller, *story[1:], *story[:-1], "Menu")
    review = _applied(review, choose_copy(review, only_run(review), copy))
    review = _applied(review, unite(review, only_run(review)))
    assert [text for text in body(review) if text != "Menu"] == [fuller, *story[1:]]


def test_a_union_is_taken_back_by_one_step_and_by_choosing_a_copy() -> None:
    begin = " ".join(STORY[:3])
    texts = (STORY[3], f"{begin} {VOTE[0]}", STORY[4], STORY[3], f"{begin} {VOTE[1]}", STORY[4])
    before = review_of(*texts)
    after = united(before)
    assert replace(undo(after), undone=()) == before
    assert body(chosen(after, 0)) == list(texts[:3])
    assert body(chosen(after, 1)) == list(texts[3:])


def test_a_union_made_is_not_made_again() -> None:
    review = united(review_of(*STORY[:4], *STORY[:2], OWN, *STORY[2:]))
    assert unite(review, only_run(review)) is None


def test_an_advertisement_that_goes_for_a_reason_of_its_own_is_not_united() -> None:
    review = review_of(*STORY, *STORY[:2], "Boots at half the price", *STORY[2:], kept={9: 0.1})
    assert body(united(review)) == list(STORY)


def test_a_paragraph_removed_by_the_editor_is_brought_back_by_uniting_the_copies() -> None:
    review = review_of(*STORY, *STORY)
    review = decided(review, toggle(review, ["b3"]))
    assert body(united(review)) == list(STORY)


def test_an_edit_of_the_copy_that_stays_is_kept() -> None:
    review = review_of(*STORY, *STORY)
    review = decided(review, edit(review, "b2", "Members agreed to spend 4 million crowns."))
    assert chosen(review, 0).rulings["b2"].text == "Members agreed to spend 4 million crowns."


def test_an_edit_of_a_copy_that_goes_is_there_when_it_comes_back() -> None:
    review = review_of(*STORY, *STORY)
    review = decided(review, edit(review, "b2", "Members agreed to spend 4 million crowns."))
    review = chosen(review, 1)
    assert body(review) == list(STORY)
    assert body(decided(review, toggle(review, ["b2"])))[0] == "Members agreed to spend 4 million crowns."


def test_a_union_keeps_paragraphs_and_markup_that_the_editor_made() -> None:
    begin = " ".join(STORY[:2])
    review = review_of(STORY[3], f"{begin} {VOTE[0]}", STORY[4], STORY[3], f"{begin} {VOTE[1]}", STORY[4])
    stays = next(block for block in ("b2", "b5") if block in order_of(review))
    words = review.page.blocks[int(stays[1:]) - 1].text
    marked = Inline(0, len(STORY[0]), "bold")
    review = decided(review, edit(review, stays, f"{STORY[0]}\n{words[len(STORY[0]) + 1 :]}", (marked,)))
    after = united(review)
    assert after.rulings[stays].text is not None
    assert after.rulings[stays].text.split("\n")[0] == STORY[0]
    assert after.rulings[stays].inline == (marked,)
    assert ledger(after).adds_up


def test_all_copies_can_be_kept_by_hand_and_the_run_is_then_resolved() -> None:
    review = review_of(STORY[0], FOUR, STORY[0], FIVE)
    run = only_run(review)
    review = decided(review, toggle(review, ["b3", "b4"]))
    assert standing(review, run) == (0, 1)
    assert not is_resolved(review, run)
    assert is_resolved(chosen(review, 1), run)


def test_of_two_that_both_stood_the_one_chosen_last_stands_as_if_it_had_been_chosen_first() -> None:
    review = review_of(*STORY[:3], *OTHERS[:3], *STORY[:3])
    run = replace(only_run(review), kind=RunKind.EITHER)
    rulings = {block: Ruling(Verdict.KEEP) for block in review.rulings}
    review = replace(review, rulings=rulings, proposal=replace(review.proposal, runs=(run,)))
    for one, other in ((0, 1), (1, 0)):
        at_once, after_the_other = chosen(review, one, run), chosen(chosen(review, other, run), one, run)
        assert body(after_the_other) == body(at_once)


@pytest.mark.parametrize(
    "texts",
    [
        [STORY[0]] * 5000,
        [f"{STORY[n % 4]} item {n}" for n in range(5000)],
        [text for n in range(2500) for text in (STORY[0], f"Item {n}")],
        [f"{STORY[n % 6]} In the year {n % 2500} so it was." for n in range(5000)],
        [" ".join(f"w{n}" for n in range(200_000)), " ".join(f"w{n}" for n in range(1, 200_000))],
        [". ".join(f"Boat {n} of the {n * 7} lay behind the pier" for n in range(5000))] * 2,
    ],
    ids=["equal", "alike", "interleaved", "twice", "one block", "many sentences"],
)
def test_a_page_of_many_copies_or_words_is_decided(texts: list[str]) -> None:
    review = review_of(*texts)
    run = review.proposal.runs[0]
    last = len(run.copies) - 1
    assert compared(review, run, 0, last)
    assert checks(review)
    for decision in (unite(review, run), choose_copy(review, run, last)):
        now = _applied(review, decision)
        assert ledger(now).adds_up
        assert is_resolved(now, run)


@patient
@given(sheets(), st.data())
def test_after_a_choice_the_copy_stands_alone_and_as_on_the_page(sheet: Sheet, data: st.DataObject) -> None:
    review = sheet.review()
    run = _some(review, data)
    copy = data.draw(st.integers(0, len(run.copies) - 1))
    now = _applied(review, choose_copy(review, run, copy))
    texts = {block.id: block.text for block in review.page.blocks}
    written = {passage.block_id: passage.text for passage in article(now).body}
    for place in (place for place in places(run) if place[copy] and sum(map(bool, place)) > 1):
        for at, blocks in enumerate(place):
            for block in (block for block in blocks if now.rulings[block].field is None):
                if any(now.rulings[each].field for other in place for each in other):
                    continue  # a line that became a field is said there for all
                assert stands(now, block) == (at == copy)
                assert at != copy or written[block] == texts[block]
    again = choose_copy(now, run, copy)
    assert again is None or article(apply(now, again)).body == article(now).body


@patient
@given(sheets(), st.data())
def test_after_a_union_no_place_stands_twice(sheet: Sheet, data: st.DataObject) -> None:
    review = sheet.review()
    run = _some(review, data)
    now = _applied(review, unite(review, run))
    assert all(sum(any(stands(now, block) for block in blocks) for blocks in place) <= 1 for place in places(run))
    assert is_resolved(now, run)


@patient
@given(sheets(), st.data())
def test_after_a_union_no_sentence_that_stood_or_should_stand_is_lost(sheet: Sheet, data: st.DataObject) -> None:
    review = sheet.review()
    run = _some(review, data)
    now = _applied(review, unite(review, run))
    texts = {block.id: block.text for block in review.page.blocks}
    whole = " ".join((*body(now), *now.fields.values()))
    for place in places(run):
        if any(stands(review, block) for blocks in place for block in blocks):
            for block in (block for blocks in place for block in blocks):
                assert all(says(whole, sentence) for sentence in sentences(texts[block]))


@patient
@given(sheets(), st.data())
def test_the_union_pressed_twice_says_what_it_said(sheet: Sheet, data: st.DataObject) -> None:
    review = Sheet(sheet.texts, frozenset(), 0).review()
    run = _some(review, data)
    once = _applied(review, unite(review, run))
    assert sorted(body(_applied(once, unite(once, run)))) == sorted(body(once))


@patient
@given(sheets(), st.data())
def test_what_stands_in_no_copy_of_the_run_is_left_alone(sheet: Sheet, data: st.DataObject) -> None:
    review = sheet.review()
    run = _some(review, data)
    now = _applied(review, _decision(review, data))
    touched = {change.block_id for decision in now.decisions for change in decision.blocks}
    assert touched <= {block for run in review.proposal.runs for copy in run.copies for block in copy.blocks}
    assert run in now.proposal.runs


@patient
@given(sheets(), st.data())
def test_a_decision_on_a_run_is_one_step_and_taken_back_exactly(sheet: Sheet, data: st.DataObject) -> None:
    review = sheet.review()
    decision = _decision(review, data)
    assume(decision is not None)
    now = decided(review, decision)
    assert len(now.decisions) == 1
    assert now.decisions[0].name
    assert replace(undo(now), undone=()) == review
    assert redo(undo(now)) == now


@patient
@given(sheets(), st.data())
def test_the_ledger_adds_up_after_any_steps(sheet: Sheet, data: st.DataObject) -> None:
    review = now = sheet.review()
    for _ in range(data.draw(st.integers(1, 8))):
        now = data.draw(st.sampled_from([_taken_back, _made_again, _stepped, _stepped, _stepped]))(now, data)
        account = ledger(now)
        assert account.faults == ()
        assert sum(entry.characters for entry in account.entries) == review.page.characters


def _some(review: Review, data: st.DataObject) -> RepeatedRun:
    assume(review.proposal.runs)
    return data.draw(st.sampled_from(review.proposal.runs))


def _decision(review: Review, data: st.DataObject) -> Decision | None:
    run = _some(review, data)
    copies = st.integers(0, len(run.copies) - 1)
    return unite(review, run) if data.draw(st.booleans()) else choose_copy(review, run, data.draw(copies))


def _applied(review: Review, decision: Decision | None) -> Review:
    return review if decision is None else apply(review, decision)


def _taken_back(review: Review, data: st.DataObject) -> Review:
    return undo(review) if review.decisions else review


def _made_again(review: Review, data: st.DataObject) -> Review:
    return redo(review) if review.undone else review


def _stepped(review: Review, data: st.DataObject) -> Review:
    block = data.draw(st.sampled_from([block.id for block in review.page.blocks]))
    steps: list[Callable[[], Decision | None]] = [
        lambda: toggle(review, [block]),
        lambda: edit(review, block, data.draw(st.sampled_from(["", "In other words.", STORY[0]]))),
    ]
    run = run_of(review, block)
    if run:
        steps += [
            lambda: choose_copy(review, run, data.draw(st.integers(0, len(run.copies) - 1))),
            lambda: unite(review, run),
        ] * 2
    return _applied(review, data.draw(st.sampled_from(steps))())


def test_a_union_keeps_the_words_of_the_editor_and_adds_what_only_the_other_says() -> None:
    fuller = f"{STORY[1]} It gave no date."
    review = review_of(*STORY, STORY[0], fuller, *STORY[2:])
    worded = decided(review, edit(review, "b2", "Members agreed to spend 4.5 million crowns on new pilings."))
    text = " ".join(body(united(worded)))
    assert "4.5 million crowns" in text
    assert "It gave no date." in text


@pytest.mark.parametrize("block", ["b2", "b3"])
def test_a_union_after_a_copy_was_swapped_by_hand_is_in_the_story_s_order(block: str) -> None:
    other = f"b{int(block[1:]) + len(STORY) + 1}"
    review = review_of(*STORY, "Read on below", *STORY)
    swapped = decided(review, toggle(review, [block]))
    swapped = decided(swapped, toggle(swapped, [other]))
    assert [text for text in body(united(swapped)) if text in STORY] == list(STORY)


def test_a_chosen_copy_stands_where_the_other_stood_where_the_story_goes_on_between_them() -> None:
    review = chosen(review_of(*STORY[:3], OWN, *STORY[:3]), 1)
    assert body(review) == [*STORY[:3], OWN]
