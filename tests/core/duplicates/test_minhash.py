"""A passage's numbers: the same for the same words, a shared band for nearly the same, none for others."""

import random

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.duplicates.minhash import passage, passages
from core.duplicates.passage import ALGORITHM, BANDS, LEAST_WORDS, Passage

words = st.text(st.characters(categories=("Ll", "Nd")), min_size=1, max_size=8)
texts = st.lists(words, max_size=40).map(" ".join)


def made(chance: random.Random, count: int) -> list[str]:
    return ["".join(chance.choices("abcdefghijklmnop", k=chance.randint(2, 9))) for _ in range(count)]


def numbers_of(text: str) -> Passage:
    found = passage(text)
    assert found is not None
    return found


def near(first: list[str], second: list[str]) -> bool:
    """Whether the two share a band in its place."""
    pairs = zip(numbers_of(" ".join(first)).bands, numbers_of(" ".join(second)).bands, strict=True)
    return any(one == other for one, other in pairs)


def changed(chance: random.Random, text: list[str], count: int) -> list[str]:
    places = set(chance.sample(range(len(text)), count))
    return [f"{word}x" if place in places else word for place, word in enumerate(text)]


@given(st.lists(texts, max_size=12))
def test_a_text_has_the_same_numbers_alone_and_among_others(several: list[str]) -> None:
    assert passages(several) == tuple(passage(text) for text in several)


@given(st.lists(texts, max_size=12))
def test_the_order_of_texts_makes_no_difference(several: list[str]) -> None:
    assert passages(several[::-1]) == passages(several)[::-1]


@given(texts)
def test_numbers_fit_the_columns_they_are_kept_in(text: str) -> None:
    found = passage(text)
    if found is not None:
        assert -(2**63) <= found.exact < 2**63
        assert len(found.bands) == BANDS
        assert all(-(2**47) <= band < 2**47 for band in found.bands)


@given(st.integers(0, 30))
def test_only_texts_of_eight_words_and_more_are_passages(count: int) -> None:
    found = passage(" ".join(f"word{number}" for number in range(count)))
    assert (found is not None) == (count >= LEAST_WORDS)
    assert found is None or found.words == count


def test_quotes_capitals_dashes_and_spaces_make_no_difference() -> None:
    one = "“We’ll be back – on Monday,” said the harbour master of Aldmouth."
    other = '  "WE\'LL be back - on\u00a0Monday", said the  harbour master of Aldmouth '
    assert passage(one) == passage(other)


def test_another_order_of_the_words_is_another_text() -> None:
    text = made(random.Random(1), 12)
    assert numbers_of(" ".join(text)).exact != numbers_of(" ".join(reversed(text))).exact


@pytest.mark.parametrize(
    ("text", "exact", "band"),
    [
        ("The quick brown fox jumps over the lazy dog today", -2213257342884140159, -96419117814759),
        ("قال مسؤولون في الميناء إن خط العبارات سيفتح في الربيع", 1333694083960293264, -127633743944629),
        ("港口委員會週二晚上開會", 712581955988195993, -107996412412837),
    ],
)
def test_numbers_are_those_that_desks_hold(text: str, exact: int, band: int) -> None:
    """Other numbers make every index there is wrong: they want another ALGORITHM."""
    found = numbers_of(text)
    assert (ALGORITHM, found.exact, found.bands[0]) == (1, exact, band)


@pytest.mark.parametrize(("length", "count", "least"), [(30, 1, 0.98), (30, 2, 0.9), (60, 3, 0.94), (12, 1, 0.8)])
def test_passages_with_few_words_changed_nearly_always_share_a_band(length: int, count: int, least: float) -> None:
    chance = random.Random(length)
    pairs = [(text, changed(chance, text, count)) for text in (made(chance, length) for _ in range(400))]
    assert sum(near(*pair) for pair in pairs) >= least * len(pairs)


def test_a_sentence_added_to_a_paragraph_is_mostly_found() -> None:
    chance = random.Random(4)
    pairs = [(text, text + made(chance, 10)) for text in (made(chance, 40) for _ in range(300))]
    assert sum(near(*pair) for pair in pairs) >= 0.9 * len(pairs)


def test_strangers_hardly_ever_share_a_band_even_of_few_words() -> None:
    """A thousand passages of the same two hundred words, as stories of one trade are."""
    chance = random.Random(5)
    vocabulary = made(chance, 200)
    found = passages(" ".join(chance.choices(vocabulary, k=30)) for _ in range(1000))
    bands = np.array([one.bands for one in found if one])
    assert all(len(np.unique(bands[:, place])) > 998 for place in range(BANDS))


def test_bands_of_different_places_are_never_equal() -> None:
    """A text of one word over and over has one pair alone, so every row's smallest is of the same pair."""
    assert len(set(numbers_of("again " * 30).bands)) == BANDS


def test_a_very_long_passage_has_numbers_like_any() -> None:
    text = made(random.Random(6), 20_000)
    longer = [*text, "end"]
    assert numbers_of(" ".join(text)).bands == numbers_of(" ".join(longer)).bands
    assert numbers_of(" ".join(text)).exact != numbers_of(" ".join(longer)).exact
