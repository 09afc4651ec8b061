from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from core.spelling import words_in
from core.spelling.words import LONGEST


def _texts(text: str, skipped: tuple[tuple[int, int], ...] = ()) -> list[str]:
    return [word.text for word in words_in(text, skipped)]


def test_words_are_told_from_what_stands_around_them() -> None:
    assert _texts("“Please,” she said — (again) and/or later…now.") == [
        "Please", "she", "said", "again", "and", "or", "later", "now",
    ]  # fmt: skip


def test_a_word_is_found_where_it_stands() -> None:
    text = "The editor’s (letter)."
    assert [text[word.start : word.end] for word in words_in(text)] == ["The", "editor’s", "letter"]
    assert [word.text for word in words_in(text)] == ["The", "editor's", "letter"]


def test_addresses_numbers_and_capitals_are_no_words() -> None:
    told = "See https://example.org/a-page or www.example.org or desk@example.org @handle #tag a.pdf C:\\temp file_name"
    assert _texts(told) == ["See", "or", "or"]
    assert _texts("the 3rd mp3 Covid-19 UNESCO U.S. X rays") == ["the", "rays"]


def test_the_parts_of_a_hyphenated_word_are_looked_up() -> None:
    assert _texts("a well-known Anglo-Dutch treaty") == ["well", "known", "Anglo", "Dutch", "treaty"]


def test_words_that_touch_a_stretch_left_out_are_left_out() -> None:
    assert _texts("call the prnt function", ((9, 13),)) == ["call", "the", "function"]


def test_accents_and_vowel_signs_belong_to_their_words() -> None:
    assert _texts("cafe\u0301 हिन्दी العَرَبِيّة") == ["cafe\u0301", "हिन्दी", "العَرَبِيّة"]


def test_what_joins_or_breaks_lines_is_not_looked_up() -> None:
    assert _texts("news\u00adpaper می\u200cخواهم") == ["newspaper", "میخواهم"]


def test_what_is_too_long_is_no_word() -> None:
    assert _texts("a" * LONGEST + " " + "a" * (LONGEST + 1)) == ["a" * LONGEST]


@given(st.text())
def test_words_stand_in_order_and_apart(text: str) -> None:
    found = words_in(text)
    assert all(0 <= word.start < word.end <= len(text) for word in found)
    assert all(one.end <= other.start for one, other in pairwise(found))
