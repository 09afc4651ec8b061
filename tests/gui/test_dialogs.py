"""The key sheet, exporting, and the pictures for the documents."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLabel, QMessageBox, QScrollArea
from pytestqt.qtbot import QtBot

from core.model import ReviewState
from gui import screenshots
from gui.app import Desktop
from gui.commands import COMMANDS, name_of
from gui.exporting.dialog import ExportDialog
from gui.key_sheet import KeySheet
from tests.gui.conftest import Opener
from tests.gui.shell import CTRL, FERRY, STORM, accept_questions, open_prepared, press, type_in


def approve_first(desktop: Desktop) -> str:
    first = desktop.bench.review_id
    accept_questions(desktop)
    press(Qt.Key.Key_Return, CTRL)
    return first


def export_to(desktop: Desktop, qtbot: QtBot, folder: str) -> None:
    """Ctrl+E, the folder typed, Enter."""
    press(Qt.Key.Key_E, CTRL)
    dialog = desktop.window.findChild(ExportDialog)
    qtbot.waitUntil(lambda: dialog.isAncestorOf(QApplication.focusWidget()))
    press(Qt.Key.Key_A, CTRL)
    type_in(folder)
    with qtbot.waitSignal(desktop.exporter.finished, timeout=20_000):
        press(Qt.Key.Key_Return)
    desktop.window.activateWindow()  # offscreen no window manager does it
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)


def test_a_folder_that_cannot_be_used_is_told_and_the_next_one_works(
    open_desktop: Opener, qtbot: QtBot, tmp_path: Path
) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY, STORM)
    first = approve_first(desktop)
    (tmp_path / "file").write_text("in the way")
    export_to(desktop, qtbot, str(tmp_path / "file" / "out"))
    assert str(tmp_path / "file" / "out") in desktop.window.notice.text()
    assert desktop.desk.review(first).state is ReviewState.APPROVED
    before = desktop.bench.block_id
    press(Qt.Key.Key_J)
    assert desktop.bench.block_id != before

    export_to(desktop, qtbot, str(tmp_path / "out"))
    assert desktop.desk.review(first).state is ReviewState.EXPORTED
    assert len(list((tmp_path / "out").glob("*.html"))) == 1
    assert "1 article written" in desktop.window.status.left.text()
    assert desktop.actions["file.export"].isEnabled()  # in another format
    assert {row.state for row in desktop.bench.rows} == {ReviewState.EXPORTED, desktop.bench.review.state}


def test_exporting_while_the_open_page_is_being_prepared_goes_on_quietly(
    open_desktop: Opener, qtbot: QtBot, tmp_path: Path
) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY, STORM)
    approve_first(desktop)
    desktop.bench.review = None
    desktop.bench.waiting.emit(STORM.name)
    export_to(desktop, qtbot, str(tmp_path / "out"))
    assert len(list((tmp_path / "out").glob("*.html"))) == 1
    assert STORM.name in desktop.window.page.notice.title.text()


def test_folder_and_format_are_those_of_the_last_time(open_desktop: Opener, qtbot: QtBot, tmp_path: Path) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY, STORM)
    approve_first(desktop)
    desktop.settings.change(export_format="json")
    export_to(desktop, qtbot, str(tmp_path / "out"))
    desktop.window.close()
    again = open_desktop()
    approve_first(again)
    press(Qt.Key.Key_E, CTRL)
    dialog = again.window.findChild(ExportDialog)
    assert dialog.folder() == tmp_path / "out"
    assert dialog.findChild(QComboBox).currentText() == "JSON"
    assert "1 approved article" in dialog.once.findChild(QLabel).text()
    dialog.reject()


def test_escape_leaves_the_dialog_and_writes_nothing(open_desktop: Opener, qtbot: QtBot, tmp_path: Path) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY, STORM)
    approve_first(desktop)
    press(Qt.Key.Key_E, CTRL)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), ExportDialog))
    QTest.keyClick(QApplication.activeModalWidget(), Qt.Key.Key_Escape)
    assert not isinstance(QApplication.activeModalWidget(), ExportDialog)
    assert desktop.bench.counts().by_state[ReviewState.APPROVED] == 1
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert desktop.window.findChild(ExportDialog) is None


@pytest.mark.parametrize("key", [Qt.Key.Key_F1, Qt.Key.Key_Question])
def test_the_sheet_of_keys_names_every_command_that_has_a_key(
    open_desktop: Opener, tmp_path: Path, key: Qt.Key
) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY)
    press(key)
    sheet = desktop.window.findChild(KeySheet)
    assert sheet.isVisible()
    assert {name_of(entry.text) for entry in COMMANDS if entry.keys} <= words_on(sheet)
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def words_on(sheet: KeySheet) -> set[str]:
    return {label.text() for label in sheet.findChildren(QLabel) if label.isVisibleTo(sheet)}


def test_the_sheet_shows_the_keys_in_force_and_finds_them(open_desktop: Opener, qtbot: QtBot, tmp_path: Path) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY)
    desktop.settings.change(keys={"review.park": ("F9",), "review.reject": ()})
    press(Qt.Key.Key_F1)
    sheet = desktop.window.findChild(KeySheet)
    assert {"F9", "Park"} <= words_on(sheet)
    assert "Reject" not in words_on(sheet)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is sheet.search)
    type_in("f9")
    assert {"F9", "Park", "Review"} <= words_on(sheet)
    assert not {"Next block", "Go"} & words_on(sheet)
    sheet.reject()
    desktop.settings.reset("keys")


def test_the_sheet_prints_on_a_few_pages(open_desktop: Opener, tmp_path: Path) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY)
    press(Qt.Key.Key_F1)
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "keys.pdf"))
    desktop.window.findChild(KeySheet).print_on(printer)
    written = (tmp_path / "keys.pdf").read_bytes()
    assert written.startswith(b"%PDF")
    assert 1 <= written.count(b"/Type /Page\n") <= 3


@pytest.mark.parametrize("size", [100, 200])
def test_the_sheet_fits_a_small_screen_and_scrolls(open_desktop: Opener, tmp_path: Path, size: int) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY)
    desktop.window.resize(1280, 720)
    desktop.settings.change(text_size=size)
    press(Qt.Key.Key_F1)
    sheet = desktop.window.findChild(KeySheet)
    assert (sheet.width() <= 1280, sheet.height() <= 720) == (True, True)
    area = sheet.findChild(QScrollArea)
    assert area.widget().width() <= area.viewport().width()
    assert area.verticalScrollBar().maximum() > 0
    sheet.reject()
    desktop.settings.reset("text_size")


def test_opening_asks_for_files_and_for_a_folder(
    open_desktop: Opener, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    desktop = open_desktop()
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(FERRY)], ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    with qtbot.waitSignal(desktop.intake.finished, timeout=20_000) as done:
        desktop.actions["file.open"].trigger()
    assert done.args == [1, 0]
    desktop.actions["file.open_folder"].trigger()
    assert [row.name for row in desktop.bench.rows] == [FERRY.name]


def test_about_names_the_version_and_the_desk(open_desktop: Opener, monkeypatch: pytest.MonkeyPatch) -> None:
    desktop = open_desktop()
    told: list[str] = []
    monkeypatch.setattr(QMessageBox, "about", lambda _parent, _title, text: told.append(text))
    desktop.actions["help.about"].trigger()
    assert str(desktop.desk.path) in told[0]


def test_the_pictures_for_the_documents_are_drawn(tmp_path: Path) -> None:
    assert screenshots.draw(tmp_path / "pictures", ["empty"]) == 0
    assert [each.name for each in (tmp_path / "pictures").iterdir()] == ["empty.png"]
    picture = QImage(str(tmp_path / "pictures" / "empty.png"))
    assert picture.width() >= 1200
    assert len({picture.pixel(x, y) for x in range(0, 1200, 7) for y in range(0, 800, 7)}) > 2
