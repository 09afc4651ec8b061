"""Places counted as Qt counts them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCharFormat

from gui.flow.units import characters, format_range, places, units


@pytest.mark.parametrize("text", ["", "abc", "مرحبا", "a😀b", "\ud83d", "e\u0301\n"])
def test_units_are_those_of_utf_16(text: str) -> None:
    assert units(text) == len(text.encode("utf-16-le", "surrogatepass")) // 2


@given(text=st.text(), data=st.data())
def test_the_unit_of_a_character_leads_back_to_it(text: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(text)))
    assert characters(text, units(text[:at])) == at
    assert len(places(text)) == units(text) + 1


def test_beyond_the_end_is_the_end() -> None:
    assert characters("a😀", 99) == 2


def test_a_format_begins_behind_what_stands_before_it(qapp: object) -> None:
    style = QTextCharFormat()
    style.setFontItalic(True)
    made = format_range("😀a", "b😀", style)
    assert (made.start, made.length, made.format.fontItalic()) == (3, 3, True)
