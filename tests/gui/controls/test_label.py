"""Labels cut or wrap plain text, and say all of it to a screen reader."""

from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from core.model import Reason
from gui.controls import Chip, ElidingLabel, WrappingLabel


def test_an_elided_line_is_whole_in_its_tooltip_and_to_a_screen_reader(qtbot: QtBot) -> None:
    label = ElidingLabel("Aldmouth ferry to open two months early")
    qtbot.addWidget(label)
    label.resize(60, 20)
    label.grab()
    assert label.is_elided()
    assert "months early" in label.toolTip()
    assert QAccessible.queryAccessibleInterface(label).text(QAccessible.Text.Name) == label.text()


def test_a_line_that_fits_needs_no_tooltip(qtbot: QtBot) -> None:
    label = ElidingLabel("16 blocks · 10 removed")
    qtbot.addWidget(label)
    label.resize(label.sizeHint())
    label.grab()
    assert not label.is_elided()
    assert label.toolTip() == ""


def test_markup_in_a_label_is_text(qtbot: QtBot) -> None:
    label = WrappingLabel("<b>not bold</b>")
    qtbot.addWidget(label)
    assert label.text() == "<b>not bold</b>"


def test_wrapped_text_grows_as_it_narrows_even_within_one_endless_word(qtbot: QtBot) -> None:
    label = WrappingLabel("x" * 300)
    qtbot.addWidget(label)
    assert label.heightForWidth(100) > label.heightForWidth(300) > label.heightForWidth(3000)
    assert label.minimumSizeHint().width() < 100


def test_lines_of_their_own_stay_apart(qtbot: QtBot) -> None:
    one, two = WrappingLabel("one"), WrappingLabel("one\ntwo")
    for label in (one, two):
        qtbot.addWidget(label)
    assert two.heightForWidth(400) == 2 * one.heightForWidth(400)


def test_a_chip_says_its_reason_in_words_beside_the_colour(qtbot: QtBot) -> None:
    chip = Chip()
    qtbot.addWidget(chip)
    chip.show_reason(Reason.ERROR_BANNER)
    assert chip.accessibleName() == "error banner"
    assert chip.shown().endswith(" error banner")
    assert len(chip.shown()) > len("error banner")
