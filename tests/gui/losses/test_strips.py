"""What was left in stands beside what would be lost, and leads to its block or removes it."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.model import Evidence, Reason, Verdict
from core.review import Leftover, Loss
from gui.app import Desktop
from gui.controls import ElidingLabel
from gui.losses import LeftoverStrip, LossStrip, StripRow
from tests.gui.conftest import Opener
from tests.gui.samples import Line, ferry_review
from tests.gui.samples import review_of as made_review
from tests.gui.shell import CTRL, let_windows_go, press, put_review, review_of

LOSSES = (Loss("b10", 0.8, ("a figure",)), Loss("b12", 0.5, ("a quote",)), Loss("b2", 0.4, ()))
LEFT = (
    Leftover("b6", 0.8, Reason.RELATED, ("It begins with “read more:”", "It has links")),
    Leftover("b7", 0.6, Reason.JUNK, ("It stands among blocks that go",)),
)


@pytest.fixture
def row(qtbot: QtBot) -> StripRow:
    made = StripRow(LeftoverStrip(), LossStrip())
    qtbot.addWidget(made)
    made.resize(1440, made.sizeHint().height())
    made.show()
    return made


def strips(row: StripRow) -> tuple[LossStrip, LeftoverStrip]:
    (losses,), (left_in,) = row.findChildren(LossStrip), row.findChildren(LeftoverStrip)
    return losses, left_in


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("width", [1440, 900, 500, 240])
def test_both_share_the_row_and_neither_covers_the_other(
    row: StripRow, width: int, direction: Qt.LayoutDirection
) -> None:
    losses, left_in = strips(row)
    row.setLayoutDirection(direction)
    row.resize(width, row.height())
    losses.show_losses(ferry_review(), LOSSES)
    left_in.show_leftovers(ferry_review(), LEFT)
    QApplication.processEvents()
    assert left_in.isVisible()
    assert not losses.geometry().intersects(left_in.geometry())
    assert losses.width() + left_in.width() == width
    assert (left_in.x() < losses.x()) == (direction is Qt.LayoutDirection.LeftToRight)


def named_key(strip: LossStrip | LeftoverStrip) -> str:
    """What stands beside the strip's heading."""
    return [label.text() for label in strip.findChildren(ElidingLabel)][1]


def test_the_key_beside_each_heading_is_the_one_that_leads_there(row: StripRow) -> None:
    losses, left_in = strips(row)
    losses.show_losses(ferry_review(), LOSSES)
    left_in.show_leftovers(ferry_review(), LEFT)
    assert (named_key(left_in), named_key(losses)) == ("W", "Shift+W")
    left_in.show_leftovers(ferry_review(), ())
    assert named_key(losses) == "W"


def test_without_leftovers_the_losses_have_the_whole_row(row: StripRow) -> None:
    losses, left_in = strips(row)
    left_in.show_leftovers(ferry_review(), LEFT)
    left_in.show_leftovers(ferry_review(), ())
    assert not left_in.isVisible()
    assert losses.width() == row.width()


def test_a_leftover_says_why_and_is_removed_by_its_minus(qtbot: QtBot, row: StripRow) -> None:
    _, left_in = strips(row)
    left_in.show_leftovers(ferry_review(), LEFT)
    chip = left_in.chips[0]
    assert chip.text().endswith("It begins with “read more:”")
    assert chip.words.accessibleName() == "Go to Block 6, kept"
    assert chip.turn.accessibleName() == "Remove Block 6"
    assert chip.turn.text() == "−"
    with qtbot.waitSignal(left_in.removeRequested, timeout=500) as got:
        qtbot.keyClick(chip.turn, Qt.Key.Key_Return)
    assert got.args == ["b6"]
    with qtbot.waitSignal(left_in.blockClicked, timeout=500) as got:
        qtbot.mouseClick(chip.words, Qt.MouseButton.LeftButton)
    assert got.args == ["b6"]


@pytest.fixture
def desktop(open_desktop: Opener, tmp_path: Path) -> Desktop:
    """A page of whose three blocks the second may have been left in."""
    let_windows_go()
    signs = (Evidence("lexicon", Verdict.REMOVE, 0.7, "It asks to subscribe", Reason.SUBSCRIBE),)
    lines = [
        Line("The ferry sails again, and nobody asked for it."),
        Line("Never miss a sailing: leave us your address.", confidence=0.62, evidence=signs),
        Line("Fares stay what they were in March."),
    ]
    put_review(tmp_path / "test.galleyproof", made_review(lines))
    return open_desktop()


def test_in_the_window_a_leftover_is_gone_to_and_removed_and_comes_back_by_undo(desktop: Desktop, qtbot: QtBot) -> None:
    left_in = desktop.window.left_in
    qtbot.waitUntil(lambda: bool(left_in.chips))
    (chip,) = left_in.chips
    assert chip.block_id == "b2"
    desktop.window.inspector.area.setFocus()
    chip.words.setFocus()
    press(Qt.Key.Key_Return)
    assert desktop.bench.block_id == "b2"
    chip.turn.setFocus()
    press(Qt.Key.Key_Return)
    review = review_of(desktop)
    assert (review.rulings["b2"].verdict, len(review.decisions)) == (Verdict.REMOVE, 1)
    qtbot.waitUntil(lambda: not left_in.chips)
    assert not left_in.isVisible()
    press(Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: bool(left_in.chips))


def test_the_pane_key_reaches_what_was_left_in(desktop: Desktop, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bool(desktop.window.left_in.chips))
    desktop.window.page.setFocus()
    for _ in range(4):
        press(Qt.Key.Key_F6)
        if desktop.window.left_in.isAncestorOf(QApplication.focusWidget()):
            break
    assert desktop.window.left_in.isAncestorOf(QApplication.focusWidget())
