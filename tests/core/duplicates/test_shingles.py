"""The index of what earlier blocks say, three words at a time."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.duplicates.shingles import ShingleIndex, shingles

_WORDS = st.lists(st.sampled_from("abcd"), max_size=8)


def test_blocks_that_share_three_words_in_a_row_are_found_with_how_often():
    index = ShingleIndex()
    index.add(0, shingles(["the", "old", "pier", "is", "closed"]))
    index.add(1, shingles(["the", "old", "pier", "was", "sold"]))
    assert index.shared(shingles(["now", "the", "old", "pier", "is", "open"])) == {0: 2, 1: 1}


def test_words_in_another_order_share_nothing():
    index = ShingleIndex()
    index.add(0, shingles(["one", "two", "three"]))
    assert not index.shared(shingles(["three", "two", "one"]))


@pytest.mark.parametrize("words", [["yes"], ["yes", "no"], []])
def test_fewer_words_than_three_are_one_shingle(words):
    assert len(shingles(words)) == 1
    assert shingles(words) == shingles(words)
    assert shingles(words) != shingles([*words, "more"])


def test_a_shingle_that_stands_everywhere_is_remembered_a_few_times_only():
    index = ShingleIndex()
    for block in range(100):
        index.add(block, shingles(["again", "and", "again"]))
    assert list(index.shared(shingles(["again", "and", "again"]))) == list(range(8))


@given(_WORDS, _WORDS)
def test_shingles_are_equal_exactly_where_the_words_three_by_three_are(one, other):
    both = [{tuple(words[at : at + 3]) for at in range(len(words) - 2)} or {tuple(words)} for words in (one, other)]
    shared = shingles(one) & shingles(other)
    assert len(shingles(one)) == len(both[0])
    assert len(shared) == len(both[0] & both[1])
