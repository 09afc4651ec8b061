"""Repeated runs: what counts as a copy, what does not, and how long finding them takes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.duplicates import repeated_runs
from core.model import Anchor, Block, BlockKind

STORY = [
    "The harbour council met on Tuesday night to settle the long quarrel over the northern pier.",
    "Members agreed to spend four million crowns on new pilings before the winter storms arrive.",
    "“We have waited eleven years for this,” said the harbour master, Oda Lindqvist, after the vote.",
    "Work is to begin in March and will close the inner basin to ferries for about six weeks.",
]
OTHERS = [
    f"Unrelated paragraph number {n} speaks of subject {n * 7} at some {n * n} words of length." for n in range(9)
]


def blocks(*texts: str) -> tuple[Block, ...]:
    return tuple(Block(f"b{n}", BlockKind.LINE, text, Anchor(), len(text)) for n, text in enumerate(texts, 1))


def test_a_story_standing_twice_is_one_run():
    (run,) = repeated_runs(blocks(*STORY, *STORY))
    assert run.first == ("b1", "b2", "b3", "b4")
    assert run.second == ("b5", "b6", "b7", "b8")
    assert run.similarity == (1.0,) * 4


def test_quotes_case_and_spaces_make_no_difference():
    (run,) = repeated_runs(
        blocks(
            STORY[2], 'We have waited  ELEVEN years for this," said the harbour master, Oda Lindqvist, after the vote.'
        )
    )
    assert run.similarity == (1.0,)


def test_a_changed_word_makes_a_near_copy():
    (run,) = repeated_runs(blocks(*STORY, *OTHERS, STORY[0], STORY[1].replace("four", "five"), STORY[2]))
    assert run.second == ("b14", "b15", "b16")
    assert run.similarity[0] == 1.0
    assert 0.8 <= run.similarity[1] < 1.0


def test_a_block_left_out_of_a_copy_does_not_break_the_run():
    (run,) = repeated_runs(blocks(*STORY, "Page 2", STORY[0], STORY[1], STORY[3]))
    assert run.first == ("b1", "b2", "b4")
    assert run.second == ("b6", "b7", "b8")


def test_copies_in_another_order_are_runs_of_their_own():
    runs = repeated_runs(blocks(*STORY, STORY[2], STORY[3], STORY[0], STORY[1]))
    assert [run.first for run in runs] == [("b3", "b4"), ("b1", "b2")]


def test_three_copies_all_point_at_the_first():
    runs = repeated_runs(blocks(*STORY[:2], *STORY[:2], *STORY[:2]))
    assert [run.first for run in runs] == [("b1", "b2"), ("b1", "b2")]


@pytest.mark.parametrize("short", ["Yes.", "3–1", "Come back to me", "Read more"])
def test_short_repeats_alone_are_left_in_peace(short):
    assert repeated_runs(blocks(short, STORY[0], short, STORY[1], short)) == ()


def test_short_lines_inside_a_run_ride_along():
    (run,) = repeated_runs(blocks("No.", STORY[0], "Yes.", STORY[1], "No.", STORY[0], "Yes.", STORY[1]))
    assert run.second == ("b5", "b6", "b7", "b8")


def test_a_script_without_spaces_is_compared_by_character():
    text = "乌克兰总统周六宣布基辅提议下周举行新一轮和平谈判"
    (run,) = repeated_runs(blocks(text, "其他", text))
    assert run.second == ("b3",)


@pytest.mark.parametrize(
    "texts",
    [
        [STORY[0]] * 5000,
        ["Yes."] * 10_000,
        [f"{STORY[n % 4]} item {n}" for n in range(10_000)],
        [f"word{n} " * 12 for n in range(10_000)],
        ["the same words come again and again in here " * 200] * 200,
        ["a b " * 200_000, "a b " * 200_000 + "c"],
    ],
    ids=["equal", "short", "alike", "different", "repetitive", "enormous"],
)
def test_no_page_is_too_much(texts):
    page = blocks(*texts)
    known = {block.id for block in page}
    for run in repeated_runs(page):
        assert known.issuperset((*run.first, *run.second))


@given(st.lists(st.sampled_from([*STORY, *OTHERS[:2], "Yes.", ""]), max_size=30))
def test_a_later_copy_stands_after_its_first_and_only_once(texts):
    page = blocks(*texts)
    seen: set[str] = set()
    for run in repeated_runs(page):
        assert len(run.first) == len(run.second) == len(run.similarity)
        assert all(int(a[1:]) < int(b[1:]) for a, b in zip(run.first, run.second, strict=True))
        assert seen.isdisjoint(run.second)
        seen.update(run.second)
