from itertools import pairwise

import pytest
from PySide6.QtGui import QFont

from gui.flow import SHOWN_CHARACTERS, Face, TextSetter, reads_right_to_left
from gui.flow.texts import CACHED, SHOWN_LINES, shown


@pytest.fixture
def face(qapp: object) -> Face:
    return Face(QFont("Noto Sans", 10))


@pytest.mark.parametrize(
    ("text", "from_right"),
    [("abc", False), ("مرحبا abc", True), ("123 שלום", True), ("«(…) abc مرحبا", False), ("", False), ("12", False)],
)
def test_a_text_reads_the_way_of_its_first_letter(text: str, from_right: bool) -> None:
    assert reads_right_to_left(text) is from_right


def test_a_right_to_left_text_stands_at_the_right_of_its_column(face: Face) -> None:
    laid = TextSetter().lay("مرحبا", face, 400)

    line = laid.layout.lineAt(0)
    assert laid.right_to_left
    assert line.naturalTextRect().right() > 395


@pytest.mark.parametrize("unit", ["x", "word ", "a\u0301", "\n", "مرحبا ", "\u202e\u202d", "😀\u200d"])
def test_a_megabyte_in_one_row_is_cut_and_says_so(face: Face, unit: str) -> None:
    text = unit * (1_000_000 // len(unit))

    laid = TextSetter().lay(text, face, 250)

    assert len(laid.layout.text()) < 2 * SHOWN_CHARACTERS + 100
    assert laid.layout.text().endswith(" more characters")
    assert laid.height > 0


def test_the_note_counts_what_is_not_shown() -> None:
    assert shown("x" * 1_000_000).endswith("x … 980,000 more characters")
    assert shown("ab\n" * (SHOWN_LINES + 10)).endswith("ab … 31 more characters")
    assert shown("short\ntext") == "short\u2028text"


@pytest.mark.parametrize(("text", "laid"), [("\ufffeab", "\ufffdab"), ("\ufeffab", "\u200bab"), ("a\ufffe", "a\ufffe")])
def test_a_byte_order_mark_does_not_scramble_a_row(face: Face, text: str, laid: str) -> None:
    assert TextSetter().lay(text, face, 200).layout.text() == laid


def test_a_run_without_spaces_breaks_within_its_column(face: Face) -> None:
    laid = TextSetter().lay("x" * 3000, face, 250)

    lines = [laid.layout.lineAt(number) for number in range(laid.layout.lineCount())]
    assert len(lines) > 10
    assert all(line.naturalTextWidth() <= 250 for line in lines)


def test_lines_stand_a_line_height_apart(face: Face) -> None:
    laid = TextSetter().lay("word " * 100, Face(face.font, 31), 200)

    tops = [laid.layout.lineAt(number).y() for number in range(laid.layout.lineCount())]
    assert {round(after - before) for before, after in pairwise(tops)} == {31}
    assert laid.height == 31 * len(tops)


def test_markup_counts_astral_characters_as_one(face: Face) -> None:
    laid = TextSetter().lay("😀😀 bold", face, 200, ((3, 7, "bold"),))

    run = laid.layout.formats()[0]
    assert (run.start, run.length) == (5, 4)
    assert run.format.fontWeight() == QFont.Weight.Bold


def test_a_text_is_laid_out_once_for_each_way_it_is_set(face: Face) -> None:
    setter = TextSetter()
    struck = QFont(face.font)
    struck.setStrikeOut(True)

    first = setter.lay("text", face, 200)

    assert setter.lay("text", face, 200) is first
    assert setter.lay("text", face, 201) is not first
    assert setter.lay("text", Face(struck), 200) is not first


def test_only_so_many_layouts_are_kept(face: Face) -> None:
    setter = TextSetter()
    first = setter.lay("text", face, 200)
    for width in range(300, 300 + CACHED):
        setter.lay("text", face, width)

    assert setter.lay("text", face, 200) is not first
