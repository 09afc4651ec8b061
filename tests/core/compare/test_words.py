"""Word differences: exact in what they say, bounded in what they cost."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.compare import Change, Difference, word_differences

_TEXT = st.text(st.sampled_from("ab é😀\u0301 .,-\n中"), max_size=60)


@given(_TEXT, _TEXT)
def test_the_runs_make_both_texts_again(a: str, b: str) -> None:
    runs = word_differences(a, b)
    assert "".join(run.text for run in runs if run.change is not Change.ADDED) == a
    assert "".join(run.text for run in runs if run.change is not Change.REMOVED) == b


@given(_TEXT, _TEXT)
def test_every_run_stands_where_it_says(a: str, b: str) -> None:
    runs = word_differences(a, b)
    for run in runs:
        assert run.text
        if run.change is not Change.ADDED:
            assert a[run.first : run.first + len(run.text)] == run.text
        if run.change is not Change.REMOVED:
            assert b[run.second : run.second + len(run.text)] == run.text
    assert all(one.change is not next_.change for one, next_ in pairwise(runs))


def test_whole_words_differ() -> None:
    assert word_differences("The council met on Monday.", "The council sat on Monday.") == (
        Difference(Change.SAME, "The council ", 0, 0),
        Difference(Change.REMOVED, "met", 12, 12),
        Difference(Change.ADDED, "sat", 15, 12),
        Difference(Change.SAME, " on Monday.", 15, 15),
    )


def test_equal_texts_are_one_run_and_empty_ones_none() -> None:
    assert word_differences("Same.", "Same.") == (Difference(Change.SAME, "Same.", 0, 0),)
    assert word_differences("", "") == ()


def test_changes_far_apart_are_told_apart() -> None:
    middle = " and then a good deal of text that is the same in both stands between them "
    runs = word_differences(f"One{middle}two.", f"Uno{middle}dos.")
    assert [run.text for run in runs if run.change is Change.ADDED] == ["Uno", "dos"]


def test_more_words_than_the_surrogates_leave_room_for_are_compared() -> None:
    a = " ".join(f"a{number}" for number in range(1400))
    b = " ".join(f"b{number}" for number in range(1400))
    runs = word_differences(a, b)
    assert "".join(run.text for run in runs if run.change is not Change.ADDED) == a


@pytest.mark.parametrize("times", [700, 50_000])
def test_a_repetitive_text_comes_back_whole(times: int) -> None:
    a, b = "a b " * times + "c", "x" + "b a " * times
    runs = word_differences(a, b)
    assert "".join(run.text for run in runs if run.change is not Change.ADDED) == a
    assert "".join(run.text for run in runs if run.change is not Change.REMOVED) == b
