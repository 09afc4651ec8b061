"""Repeated runs: every manner in which a page says something twice is one run, and what is no copy is none."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.duplicates import fold, repeated_runs, tokens
from tests.core.duplicates.making import (
    ADVERTISEMENT,
    LONG,
    OTHERS,
    STORY,
    VOTE,
    blocks,
    copies_of,
    ids,
    pages,
    pairs_of,
    patient,
)

SONG = [line for verse in STORY[1:5] for line in (STORY[0], verse)]


def one_run(*texts):
    (run,) = repeated_runs(blocks(*texts))
    return run


def words_of(page, side):
    return [word for block in side for word in tokens(fold(page[block].text))]


def likenesses(run, copy=1):
    return [pair.similarity for pair in run.copies[copy].pairs]


def test_a_story_standing_twice_is_one_run():
    run = one_run(*STORY, *STORY)
    assert copies_of(run) == [ids(1, 6), ids(7, 12)]
    assert run.copies[0].pairs == ()
    assert pairs_of(run, 1) == [((f"b{n}",), (f"b{n + 6}",)) for n in range(1, 7)]
    assert likenesses(run) == [1.0] * 6


def test_quotes_case_and_spaces_make_no_difference():
    plain = 'We have waited  ELEVEN years for this," said the harbour master, Oda Lindqvist, after the vote.'
    assert likenesses(one_run(STORY[2], plain)) == [1.0]


def test_a_changed_word_makes_a_near_copy():
    run = one_run(*STORY[:4], *OTHERS, STORY[0], STORY[1].replace("four", "five"), STORY[2])
    assert copies_of(run) == [("b1", "b2", "b3"), ("b14", "b15", "b16")]
    same, near, again = likenesses(run)
    assert same == again == 1.0
    assert 0.8 <= near < 1.0


def test_an_added_sentence_makes_a_near_copy_of_the_fuller_one():
    run = one_run(*STORY, STORY[0], f"{STORY[1]} It had been a long day.", *STORY[2:])
    assert copies_of(run) == [ids(1, 6), ids(7, 12)]
    assert (("b2",), ("b8",)) in pairs_of(run, 1) or (("b8",), ("b2",)) in pairs_of(run, 0)


def test_a_paragraph_split_in_two_is_paired_with_the_whole():
    run = one_run(STORY[0], LONG, *STORY[1:], STORY[0], *VOTE, *STORY[1:])
    assert copies_of(run) == [ids(1, 7), ids(8, 15)]
    assert pairs_of(run, 1)[1] == (("b2",), ("b9", "b10"))
    assert likenesses(run) == [1.0] * 7


def test_paragraphs_merged_into_one_are_paired_with_it():
    run = one_run(*STORY, f"{STORY[0]} {STORY[1]}", STORY[2], " ".join(STORY[3:]))
    assert copies_of(run) == [ids(1, 6), ids(7, 9)]
    assert pairs_of(run, 1) == [(("b1", "b2"), ("b7",)), (("b3",), ("b8",)), (("b4", "b5", "b6"), ("b9",))]


@pytest.mark.parametrize("texts", [(*STORY, " ".join(STORY)), (" ".join(STORY), *STORY)], ids=["after", "before"])
def test_a_whole_story_as_one_paragraph_is_paired_with_all_of_it(texts):
    run = one_run(*texts)
    assert {len(copy) for copy in copies_of(run)} == {1, 6}
    assert [sorted(map(len, pair)) for pair in pairs_of(run, 1)] == [[1, 6]]


@pytest.mark.parametrize("order", [(3, 1, 0, 5, 2, 4), (5, 4, 3, 2, 1, 0), (2, 3, 4, 5, 0, 1)])
def test_copies_in_another_order_are_one_run(order):
    run = one_run(*STORY, *(STORY[n] for n in order))
    assert copies_of(run) == [ids(1, 6), ids(7, 12)]
    assert pairs_of(run, 1) == [((f"b{n + 1}",), (f"b{at}",)) for at, n in enumerate(order, 7)]


@patient
@given(st.integers(3, 6).flatmap(lambda count: st.permutations(range(count))))
def test_a_copy_in_any_order_is_one_run(order):
    run = one_run(*STORY[: len(order)], *(STORY[n] for n in order))
    assert copies_of(run) == [ids(1, len(order)), ids(len(order) + 1, 2 * len(order))]
    assert pairs_of(run, 1) == [((f"b{n + 1}",), (f"b{at}",)) for at, n in enumerate(order, len(order) + 1)]


@pytest.mark.parametrize("times", [3, 4, 7])
def test_any_number_of_copies_is_one_run(times):
    run = one_run(*STORY[:2] * times)
    assert copies_of(run) == [ids(2 * n + 1, 2 * n + 2) for n in range(times)]
    assert all(pairs_of(run, copy)[0][0] == ("b1",) for copy in range(1, times))


def test_a_near_copy_among_exact_ones_is_of_their_run():
    changed = STORY[1].replace("four", "five")
    run = one_run(*STORY[:3], "Page 2", *STORY[:3], "Page 3", STORY[0], changed, STORY[2])
    assert copies_of(run) == [ids(1, 3), ids(5, 7), ids(9, 11)]


def test_a_copy_may_start_in_mid_story():
    run = one_run(*STORY, "Read on below", *STORY[2:])
    assert copies_of(run) == [ids(3, 6), ids(8, 11)]


def test_a_copy_may_start_in_mid_paragraph():
    run = one_run(STORY[0], LONG, *STORY[1:], "Read on below", VOTE[1], *STORY[1:])
    assert copies_of(run) == [ids(2, 7), ids(9, 14)]
    assert pairs_of(run, 1)[0] == (("b2",), ("b9",))


def test_a_teaser_is_a_copy_of_the_paragraph_it_begins():
    run = one_run(VOTE[0], "Menu", STORY[0], LONG, *STORY[1:])
    assert copies_of(run) == [("b1",), ("b4",)]
    assert pairs_of(run, 0) == [(("b4",), ("b1",))]
    assert run.copies[1].pairs == ()
    assert likenesses(run, 0)[0] < 1


def test_a_teaser_before_a_story_that_stands_twice_is_of_the_same_run():
    run = one_run(VOTE[0], "Menu", STORY[0], LONG, *STORY[1:], STORY[0], LONG, *STORY[1:])
    assert copies_of(run) == [("b1",), ids(3, 9), ids(10, 16)]


def test_a_page_that_says_each_paragraph_twice_in_a_row_is_one_run():
    run = one_run(*(text for paragraph in STORY for text in (paragraph, paragraph)))
    assert copies_of(run) == [tuple(f"b{n}" for n in range(1, 12, 2)), tuple(f"b{n}" for n in range(2, 13, 2))]


def test_what_stands_between_paragraphs_twice_in_a_row_is_of_no_copy():
    run = one_run(STORY[0], STORY[0], LONG, STORY[1], STORY[1])
    assert copies_of(run) == [("b1", "b4"), ("b2", "b5")]


def test_a_song_that_stands_twice_is_one_run_with_its_refrain():
    run = one_run(*SONG, "---", *SONG)
    assert copies_of(run) == [ids(1, 8), ids(10, 17)]
    assert pairs_of(run, 1) == [((f"b{n}",), (f"b{n + 9}",)) for n in range(1, 9)]


def test_an_advertisement_inside_a_copy_is_that_copy_s_own():
    run = one_run(*STORY, "Page 2", *STORY[:3], "Boots at half the price", *STORY[3:])
    assert copies_of(run) == [ids(1, 6), ids(8, 14)]
    assert {block for pair in pairs_of(run, 1) for block in pair[1]} == {*ids(8, 10), *ids(12, 14)}


def test_an_advertisement_that_stands_elsewhere_in_the_copy_is_of_the_run():
    run = one_run(*STORY[:3], ADVERTISEMENT, *STORY[3:], *STORY[:2], ADVERTISEMENT, *STORY[2:])
    assert copies_of(run) == [ids(1, 7), ids(8, 14)]
    assert pairs_of(run, 1)[2] == (("b4",), ("b10",))


def test_halves_of_a_copy_with_an_advertisement_between_them_are_one_copy():
    run = one_run(*STORY[:3], "Boots at half the price", *STORY[3:], *OTHERS[:5], *STORY)
    assert copies_of(run) == [ids(1, 7), ids(13, 18)]
    assert pairs_of(run, 1) == [((f"b{n + (n > 3)}",), (f"b{n + 12}",)) for n in range(1, 7)]


def test_a_paragraph_that_only_one_copy_has_is_of_that_copy():
    own = "Only here it says that the lighthouse keeper's daughter spoke against the plan."
    run = one_run(*STORY, *STORY[:2], own, *STORY[2:])
    assert copies_of(run) == [ids(1, 6), ids(7, 13)]
    assert all("b9" not in (*first, *other) for first, other in pairs_of(run, 1))


def test_a_block_left_out_of_a_copy_does_not_break_the_run():
    run = one_run(*STORY[:4], "Page 2", STORY[0], STORY[1], STORY[3])
    assert copies_of(run) == [ids(1, 4), ids(6, 8)]
    assert pairs_of(run, 1) == [(("b1",), ("b6",)), (("b2",), ("b7",)), (("b4",), ("b8",))]


def test_a_block_left_out_of_one_copy_may_repeat_another():
    page = blocks(*(STORY[n] for n in (0, 0, 1, 0, 1, 0)))
    assert {"b3", "b5"} <= {block for run in repeated_runs(page) for copy in run.copies for block in copy.blocks}


@pytest.mark.parametrize("merged_first", [False, True])
def test_a_short_paragraph_merged_into_the_one_before_it_is_of_the_same_place(merged_first):
    one, short = f"{STORY[0]} {STORY[1]}", "Nobody in the hall left before midnight."
    apart, merged = (STORY[2], one, short, STORY[3]), (STORY[2], f"{one} {short}", STORY[3])
    run = one_run(*((*merged, *apart) if merged_first else (*apart, *merged)))
    assert sorted(sum(map(len, pair)) for pair in pairs_of(run, 1)) == [2, 2, 3]


def test_a_paragraph_with_a_sentence_of_its_own_in_either_copy_is_one_place():
    one, other = f"{STORY[1]} Own one sentence stands here.", f"Another one of its own first. {STORY[1]}"
    run = one_run(STORY[0], one, STORY[2], STORY[0], other, STORY[2])
    assert pairs_of(run, 1) == [(("b1",), ("b4",)), (("b2",), ("b5",)), (("b3",), ("b6",))]


def test_an_exact_copy_is_not_passed_over_for_a_part():
    page = blocks(LONG, STORY[1], f"{STORY[0]} {STORY[1]}", VOTE[0], STORY[0], LONG)
    assert {"b1", "b6"} <= {block for run in repeated_runs(page) for copy in run.copies for block in copy.blocks}


def test_paragraphs_cut_at_other_places_say_the_same_together():
    one, two, three = STORY[:3]
    run = one_run(f"{one} {two}", three, one, two, three, one, f"{two} {three}")
    assert copies_of(run) == [("b1", "b2"), ("b3", "b4", "b5"), ("b6", "b7")]
    assert {pair.similarity for copy in run.copies for pair in copy.pairs} == {1.0}


@pytest.mark.parametrize(
    ("texts", "doubled"),
    [
        ((*STORY[:3], STORY[2], *STORY[3:], *STORY), ("b4",)),
        ((*STORY, *STORY[:3], STORY[2], *STORY[3:]), ("b10",)),
        ((*STORY[:4], *STORY[2:], *STORY), ("b5", "b6")),
        ((*STORY[:3], STORY[2], *STORY[3:], *STORY, *STORY), ("b4",)),
    ],
    ids=["in the first", "in the second", "two paragraphs", "of three"],
)
def test_a_paragraph_doubled_inside_a_copy_does_not_tear_it(texts, doubled):
    copies = copies_of(one_run(*texts))
    assert doubled in copies
    said = [[texts[int(block[1:]) - 1] for block in copy] for copy in copies if copy != doubled]
    assert said == [list(STORY)] * len(said)


def test_two_stories_that_stand_twice_each_in_two_parts_of_a_page_are_two_runs():
    gap = OTHERS[:6]
    first, second = STORY[:3], STORY[3:]
    runs = repeated_runs(blocks(*first, *gap, *first, *OTHERS[6:], *second, "Page 2", *second))
    assert [copies_of(run) for run in runs] == [[ids(1, 3), ids(10, 12)], [ids(16, 18), ids(20, 22)]]


@pytest.mark.parametrize("short", ["Yes.", "3–1", "Come back to me", "Read more", "Dear reader,"])
def test_short_repeats_alone_are_left_in_peace(short):
    assert repeated_runs(blocks(short, STORY[0], short, STORY[1], short)) == ()


def test_short_items_and_equal_cells_are_left_in_peace():
    assert repeated_runs(blocks(*["Bread | 3 | 3", "Milk | 2 | 2", "Bread | 3 | 3", "Milk | 2 | 2"] * 20)) == ()


def test_short_lines_inside_a_run_ride_along():
    run = one_run("No.", STORY[0], "Yes.", STORY[1], "No.", STORY[0], "Yes.", STORY[1])
    assert copies_of(run) == [ids(1, 4), ids(5, 8)]


@pytest.mark.parametrize("lines", [("Pier", "Quay"), ("Quay", "Pier")])
def test_short_lines_between_paragraphs_in_another_order_are_of_the_run(lines):
    one = [STORY[0], lines[0], STORY[1], lines[1], *STORY[2:]]
    run = one_run(*one, *OTHERS, *STORY[2:], "Pier", STORY[1], "Quay", STORY[0])
    assert copies_of(run) == [ids(1, 8), ids(18, 25)]
    assert {block for pair in pairs_of(run, 1) for block in pair[1]} == set(ids(18, 25))


def test_a_short_line_beside_a_copy_is_of_it_where_another_has_it_inside():
    run = one_run(STORY[0], "Pier", *STORY[1:], *OTHERS, "Pier", *STORY, "Menu")
    assert copies_of(run) == [ids(1, 7), ids(17, 23)]


def test_a_box_of_short_lines_between_two_parts_of_a_copy_does_not_make_two_runs():
    run = one_run(*STORY, *(f"Box {n}" for n in range(9)), *VOTE, *OTHERS, *STORY, *VOTE)
    assert copies_of(run) == [(*ids(1, 6), *ids(16, 17)), ids(27, 34)]


def test_entries_of_a_few_words_with_a_box_between_them_stay_runs_of_their_own():
    page = blocks(*STORY[:2], *(f"Box {n}" for n in range(9)), *STORY[2:4], *OTHERS, *STORY[:4])
    assert len(repeated_runs(page)) == 2


def test_lines_that_count_on_chain_nothing():
    number = "#{} of 21 best local movers"
    rows = [line for n in (9, 10, 11) for line in (number.format(n), STORY[n - 9])]
    run = one_run(*rows, *OTHERS, STORY[0], number.format(3), STORY[1], number.format(4))
    assert {block for pair in pairs_of(run, 1) for block in pair[1]} == {"b16", "b18"}


@pytest.mark.parametrize(("one", "other"), [("Step 2:", "Step 3:"), ("2.", "3."), ("#9 of 21:", "#10 of 21:")])
def test_steps_that_say_the_same_are_no_copies(one, other):
    assert repeated_runs(blocks(f"{one} {STORY[0]}", f"{other} {STORY[0]}")) == ()


def test_passages_that_begin_with_another_year_are_near_copies():
    assert one_run(f"In 2021 {STORY[0]}", f"In 2022 {STORY[0]}")
    assert one_run(f"A 60-year-old said: {STORY[0]}", f"A 63-year-old said: {STORY[0]}")


def test_paragraphs_that_share_their_subject_are_no_copies():
    assert repeated_runs(blocks(*STORY, *OTHERS[::3])) == ()


@pytest.mark.parametrize("page", [(), ("",), ("", "", ""), ("…", "…"), (STORY[0],)])
def test_a_page_with_nothing_to_repeat_has_no_runs(page):
    assert repeated_runs(blocks(*page)) == ()


def test_a_script_without_spaces_is_compared_by_character():
    text = "乌克兰总统周六宣布基辅提议下周举行新一轮和平谈判"
    run = one_run(text, "其他", text)
    assert copies_of(run) == [("b1",), ("b3",)]


@pytest.mark.parametrize(
    "text",
    [
        "Совет гавани собрался во вторник вечером, чтобы уладить давний спор о северном причале.",
        "اجتمع مجلس الميناء مساء الثلاثاء لتسوية الخلاف الطويل حول الرصيف الشمالي في المدينة.",
    ],
)
def test_every_script_is_compared(text):
    assert copies_of(one_run(text, "—", text)) == [("b1",), ("b3",)]


@pytest.mark.parametrize(
    "texts",
    [
        [STORY[0]] * 5000,
        ["Yes."] * 10_000,
        [f"{STORY[n % 4]} item {n}" for n in range(5000)],
        [f"word{n} " * 12 for n in range(5000)],
        [STORY[n % 6] for n in range(5000)],
        [STORY[n % 6] for n in range(5000) for _ in (0, 1)],
        [text for n in range(2500) for text in (STORY[0], f"Item {n}")],
        [*(f"{STORY[0]} number {n}" for n in range(2500)), *(f"{STORY[0]} number {n}" for n in range(2500))],
        [" ".join(STORY[: n % 6 + 1]) for n in range(2000)],
        ["the same words come again and again in here " * 200] * 200,
        ["a b " * 200_000, "a b " * 200_000 + "c"],
        [" ".join(f"w{n}" for n in range(200_000))],
        [" ".join(f"w{n}" for n in range(20_000)), *(f"w{n} w{n + 1} w{n + 2} w{n + 3}" for n in range(0, 20_000, 4))],
    ],
    ids=[
        "equal",
        "short",
        "alike",
        "different",
        "periodic",
        "in a row",
        "interleaved",
        "numbered",
        "nested",
        "repetitive",
        "enormous",
        "one block",
        "one for many",
    ],
)
def test_no_page_is_too_much(texts):
    page = blocks(*texts)
    known = {block.id for block in page}
    for run in repeated_runs(page):
        assert all(known.issuperset(copy.blocks) for copy in run.copies)


@patient
@given(pages())
def test_no_block_stands_in_two_copies_or_runs_and_all_of_them_exist(texts):
    page = blocks(*texts)
    named = [block for run in repeated_runs(page) for copy in run.copies for block in copy.blocks]
    assert len(named) == len(set(named))
    assert {block.id for block in page}.issuperset(named)


@patient
@given(pages())
def test_runs_copies_and_blocks_stand_in_page_order(texts):
    runs = repeated_runs(blocks(*texts))
    starts = [[int(copy[0][1:]) for copy in copies_of(run)] for run in runs]
    assert all(one < other for copies in starts for one, other in pairwise(copies))
    assert [copies[0] for copies in starts] == sorted(copies[0] for copies in starts)
    for run in runs:
        assert all(list(copy) == sorted(copy, key=lambda block: int(block[1:])) for copy in copies_of(run))


@patient
@given(pages())
def test_a_run_has_two_copies_or_more_and_each_says_what_another_says(texts):
    for run in repeated_runs(blocks(*texts)):
        assert len(run.copies) >= 2
        said = {block for copy in run.copies for pair in copy.pairs for block in (*pair.first, *pair.other)}
        assert all(said.intersection(copy.blocks) for copy in run.copies)


@patient
@given(pages())
def test_a_pairing_joins_blocks_of_its_copy_and_of_one_other(texts):
    for run in repeated_runs(blocks(*texts)):
        home = {block: at for at, copy in enumerate(run.copies) for block in copy.blocks}
        for at, copy in enumerate(run.copies):
            others = [block for pair in copy.pairs for block in pair.other]
            assert len(others) == len(set(others))
            for pair in copy.pairs:
                assert {home[block] for block in pair.other} == {at}
                assert {home[block] for block in pair.first} != {at}
                assert len({home[block] for block in pair.first}) == 1
                assert 0 < pair.similarity <= 1


@patient
@given(pages())
def test_what_a_copy_is_paired_with_says_it_in_full_and_is_paired_with_nothing(texts):
    for run in repeated_runs(blocks(*texts)):
        firsts: dict[str, tuple[str, ...]] = {}
        for pair in (pair for copy in run.copies for pair in copy.pairs):
            assert all(firsts.setdefault(block, pair.first) == pair.first for block in pair.first)
        assert firsts.keys().isdisjoint(block for copy in run.copies for pair in copy.pairs for block in pair.other)


@patient
@given(pages())
def test_word_for_word_means_the_same_words(texts):
    page = {block.id: block for block in blocks(*texts)}
    for run in repeated_runs(list(page.values())):
        for pair in (pair for copy in run.copies for pair in copy.pairs):
            assert (words_of(page, pair.first) == words_of(page, pair.other)) == (pair.similarity == 1)


@given(st.lists(st.sampled_from([*STORY[:3], "Yes.", ""]), max_size=20))
def test_a_paragraph_that_stands_again_word_for_word_is_in_a_run(texts):
    page = blocks(*texts)
    found = {block for run in repeated_runs(page) for copy in run.copies for block in copy.blocks}
    for story in STORY[:3]:
        twins = {block.id for block in page if block.text == story}
        assert len(twins) < 2 or twins <= found
