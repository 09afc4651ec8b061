"""Which way each piece of a line reads."""

import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.export.office.word.turns import turns

MIXED = st.text(st.sampled_from("ab אבج. ,12\u0301\u200f\u200e\n\t(٣"), max_size=30)


@pytest.mark.parametrize(
    ("text", "right", "pieces"),
    [
        ("All of it.", False, ["All of it."]),
        ("שלום, עולם", True, ["שלום, עולם"]),
        ("שלום Sound Ferries 24.", True, ["שלום ", "Sound Ferries 24", "."]),
        ("He said שלום, עולם 24 twice.", False, ["He said ", "שלום, עולם 24", " twice."]),
        ("12–15", True, ["12–15"]),
        ("שלום cafe\u0301 שלום", True, ["שלום ", "cafe\u0301", " שלום"]),
        ("שלום a\nb", True, ["שלום ", "a", "\n", "b"]),
        ("", True, []),
    ],
)
def test_a_line_is_cut_where_it_turns(text: str, right: bool, pieces: list[str]) -> None:
    assert [text[start:end] for start, end, _ in turns(text, right=right)] == pieces


@given(MIXED, st.booleans())
def test_no_character_is_lost_and_every_letter_reads_its_own_way(text: str, right: bool) -> None:
    found = turns(text, right=right)
    assert "".join(text[start:end] for start, end, _ in found) == text
    assert all(one[2] != other[2] for one, other in pairwise(found))
    for start, end, turned in found:
        kinds = {unicodedata.bidirectional(letter) for letter in text[start:end]}
        assert kinds.isdisjoint({"L"} if turned else {"R", "AL"})
