"""What a page says is shown as plain text, on one line, in its own direction."""

from hypothesis import given
from hypothesis import strategies as st

from gui.controls import is_right_to_left, menu_text, one_line, tip
from gui.controls.words import as_told


def test_a_tooltip_shows_markup_and_never_obeys_it() -> None:
    assert "<img" not in tip("<img src=file:///dev/zero>")
    assert tip("") == ""


def test_a_menu_entry_shows_its_ampersands_on_one_line() -> None:
    assert menu_text("Fish\n& chips") == "Fish && chips"


@given(st.text(), st.integers(min_value=2, max_value=60))
def test_one_line_is_one_line_of_the_length_asked_for(text: str, longest: int) -> None:
    line = one_line(text, longest)
    assert len(line) <= longest
    assert len(line.splitlines()) <= 1


def test_a_very_long_word_is_cut_before_qt_measures_it() -> None:
    assert len(one_line("x" * 1_000_000)) == 400


def test_the_first_letter_with_a_direction_decides() -> None:
    assert is_right_to_left("12 — مفاوضات about")
    assert not is_right_to_left("12 — about مفاوضات")
    assert not is_right_to_left("2026")


def test_a_sentence_reads_as_the_window_does_whatever_it_begins_with() -> None:
    assert is_right_to_left(as_told("minutes.html: فارغ", from_right=True))
    assert as_told("minutes.html: فارغ", from_right=False) == "minutes.html: فارغ"
    assert as_told("فارغ: minutes.html", from_right=True) == "فارغ: minutes.html"
    assert as_told("minutes.html", from_right=True) == "minutes.html"
