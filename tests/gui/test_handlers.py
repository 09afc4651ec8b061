"""What an editor meets at the edges: a removed block's text, a second format, the place where the page was left."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from core.model import ReviewState, Verdict
from gui.app import Desktop
from gui.exporting.dialog import ExportDialog
from tests.gui.conftest import Opener
from tests.gui.shell import CTRL, FERRY, TAX, accept_questions, begin_typing, go_to_row, open_prepared, press, review_of


def export(desktop: Desktop, qtbot: QtBot, folder: Path, format_name: str) -> bool:
    """Ctrl+E, folder and format, Enter; says whether those exported before went along."""
    press(Qt.Key.Key_E, CTRL)
    dialog = next(each for each in desktop.window.findChildren(ExportDialog) if each.isVisible())
    dialog.once.folder.line.setText(str(folder))
    formats = dialog.findChild(QComboBox)
    formats.setCurrentIndex(formats.findText(format_name))
    again = bool(dialog.again())
    with qtbot.waitSignal(desktop.exporter.finished, timeout=20_000):
        dialog.accept()
    desktop.window.activateWindow()  # offscreen no window manager does it
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    return again


def test_the_text_of_a_removed_block_is_refused_aloud(open_desktop: Opener, tmp_path: Path) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY)
    rulings = review_of(desktop).rulings
    desktop.bench.go_to(next(each for each, ruling in rulings.items() if ruling.verdict is Verdict.REMOVE))
    press(Qt.Key.Key_E)
    assert not desktop.window.article.editing
    assert "Space keeps it" in desktop.window.status.left.text()


def test_a_selection_that_shrank_to_one_block_is_no_longer_told_as_several(
    open_desktop: Opener, tmp_path: Path
) -> None:
    desktop = open_prepared(open_desktop, tmp_path, TAX)
    press(Qt.Key.Key_BracketRight)
    assert "blocks selected" in desktop.window.status.left.text()
    press(Qt.Key.Key_BracketLeft)
    assert "selected" not in desktop.window.status.left.text()
    assert "Block" in desktop.window.status.left.text()


def test_what_was_exported_is_exported_again_in_another_format(
    open_desktop: Opener, qtbot: QtBot, tmp_path: Path
) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY, TAX)
    first = go_to_row(desktop, FERRY.name)
    accept_questions(desktop)
    press(Qt.Key.Key_Return, CTRL)
    assert not export(desktop, qtbot, tmp_path / "out", "HTML")
    assert desktop.desk.review(first).state is ReviewState.EXPORTED
    assert export(desktop, qtbot, tmp_path / "out", "Text")
    assert len(list((tmp_path / "out").glob("*.html"))) == 1
    assert len(list((tmp_path / "out").glob("*.txt"))) == 1
    assert not desktop.window.notice.text()


def test_a_page_opens_scrolled_as_it_was_left(open_desktop: Opener, qtbot: QtBot, tmp_path: Path) -> None:
    desktop = open_prepared(open_desktop, tmp_path, TAX)
    view, block_id = desktop.window.page.view, desktop.bench.block_id
    view.scroll_to_block(list(review_of(desktop).rulings)[50], 0.5)
    left_at = view.top_block()
    assert not any(each == block_id for each in view.visible_blocks())
    desktop.window.close()
    again = open_desktop()
    assert again.bench.block_id == block_id
    top, fraction = again.window.page.view.top_block()
    assert top == left_at[0]
    assert abs(fraction - left_at[1]) < 0.2


def test_what_is_being_typed_is_not_called_saved(open_desktop: Opener, qtbot: QtBot, tmp_path: Path) -> None:
    desktop = open_prepared(open_desktop, tmp_path, TAX)
    told = desktop.window.status.right
    begin_typing(desktop, "More.")
    assert "not saved" in told.text()
    press(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: told.text().endswith("· saved"))
