"""How alike two passages are, and how much of one stands in another."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.duplicates import containment, likeness

_WORDS = st.lists(st.sampled_from("abcd"), max_size=12)


@given(_WORDS, _WORDS)
def test_likeness_is_a_share_alike_both_ways_and_whole_for_equal_words_only(one, other):
    alike = likeness(one, other)
    assert 0 <= alike <= 1
    assert alike == likeness(other, one)
    assert (alike == 1) == (one == other)


@given(_WORDS, _WORDS, _WORDS)
def test_a_passage_stands_wholly_in_one_that_has_it_with_more_around(part, before, after):
    assert containment(part, [*before, *part, *after]) == (1 if part else 0)


@pytest.mark.parametrize(
    ("part", "whole", "share"),
    [("a b c d", "a x b y", 0.5), ("a b", "b a", 0.5), ("a b", "c d", 0.0), ("a b", "", 0.0), ("a a", "a", 0.5)],
)
def test_what_stands_in_another_is_counted_in_order(part, whole, share):
    assert containment(part.split(), whole.split()) == share


def test_less_than_what_is_asked_for_is_nothing():
    one, other = list("abcde"), list("abcdf")
    assert likeness(one, other) == pytest.approx(0.8)
    assert likeness(one, other, 0.79) == pytest.approx(0.8)
    assert likeness(one, other, 0.81) == 0


def test_long_passages_are_judged_by_how_they_begin():
    begin = [f"w{n}" for n in range(4000)]
    assert likeness([*begin, "a"], [*begin, "b"]) == 1
    assert containment([*begin, "a"] * 100, begin) == 1
