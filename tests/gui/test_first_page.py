"""An empty desk: every way to fill it by keys, and where it lies."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from gui.app import Desktop
from gui.controls import KeyButton, QuietButton
from tests.gui.conftest import Opener
from tests.gui.shell import FERRY, STORM, desk_file, open_prepared, press


def is_first(desktop: Desktop) -> bool:
    return desktop.window.first.isVisible() and not desktop.window.panes.isVisible()


def test_an_empty_desk_shows_what_to_do_and_the_keys_are_on_it(open_desktop: Opener, tmp_path: Path) -> None:
    desktop = open_desktop()
    assert is_first(desktop)
    assert str(tmp_path / "test.galleyproof") in desktop.window.first.place.text()
    focused = QApplication.focusWidget()
    assert isinstance(focused, KeyButton)
    assert (focused.name(), focused.key()) == ("Open pages", "Ctrl+O")


def test_each_control_does_what_it_says_by_keys(
    open_desktop: Opener, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    desktop = open_desktop()
    asked: list[str] = []
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: asked.append("files") or ([], ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: asked.append("folder") or "")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: asked.append("desk") or ("", ""))
    shown: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", shown.append)
    for _ in range(7):
        button = QApplication.focusWidget()
        if button.text() == "Try the sample pages" or button.text() == "Keys":
            asked.append(button.text())
        else:
            press(Qt.Key.Key_Space)
        press(Qt.Key.Key_Tab)
    assert asked == ["files", "folder", "Try the sample pages", "desk", "Keys"]
    assert desktop.window.status.left.text() == "There is no text on the clipboard."
    assert shown[0].toLocalFile() == str(desktop.desk.path.parent)


@pytest.fixture(autouse=True)
def empty_clipboard(qapp: QApplication) -> None:
    QGuiApplication.clipboard().setText("")


def test_the_first_page_goes_when_a_page_comes_and_the_keys_go_to_it(open_desktop: Opener, qtbot: QtBot) -> None:
    desktop = open_desktop()
    with qtbot.waitSignal(desktop.intake.finished, timeout=20_000):
        desktop.intake.add_files([FERRY])
    assert not is_first(desktop)
    qtbot.waitUntil(lambda: desktop.bench.review is not None, timeout=20_000)
    assert desktop.window.page.isAncestorOf(QApplication.focusWidget())


def test_a_desk_last_open_is_one_key_away(open_desktop: Opener, qtbot: QtBot, tmp_path: Path) -> None:
    desktop = open_desktop()
    other = tmp_path / "other.galleyproof"
    other.write_bytes(desk_file(FERRY))
    desktop.settings.note_recent("recent_desks", str(other), 8)
    desktop.bench.reload_queue()
    button = next(each for each in desktop.window.first.findChildren(QuietButton) if each.text().startswith("other "))
    QApplication.processEvents()  # it is shown with the layout
    button.setFocus()
    assert button.hasFocus()
    with qtbot.waitSignal(desktop.desks.changed, timeout=20_000):
        press(Qt.Key.Key_Return)
    assert not is_first(desktop)
    assert [row.name for row in desktop.bench.rows] == [FERRY.name]


@pytest.mark.parametrize(("width", "size"), [(1280, 200), (640, 100)])
def test_nothing_is_cut_in_a_small_window_or_large_text(open_desktop: Opener, width: int, size: int) -> None:
    desktop = open_desktop()
    desktop.settings.change(text_size=size)
    desktop.window.resize(width, 720)
    QApplication.processEvents()
    first = desktop.window.first
    for each in first.ways.buttons:
        box = each.rect().translated(each.mapTo(first.widget(), QPoint()))
        assert first.widget().rect().contains(box)
        assert each.width() >= each.sizeHint().width()
    desktop.settings.reset("text_size")


def drop_data(desktop: Desktop, data: QMimeData) -> None:
    """Drag ``data`` onto the window and let go."""
    how = Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPoint(300, 300), *how)
    QApplication.sendEvent(desktop.window, entering)
    assert entering.isAccepted()
    QApplication.sendEvent(desktop.window, QDropEvent(QPointF(300, 300), *how))


@pytest.mark.parametrize("html", [True, False])
def test_a_text_dropped_becomes_a_page_as_pasting_does(open_desktop: Opener, qtbot: QtBot, html: bool) -> None:
    desktop = open_desktop()
    data = QMimeData()
    data.setText(FERRY.read_text(encoding="utf-8"))
    if html:
        data.setHtml(STORM.read_text(encoding="utf-8"))
    with qtbot.waitSignal(desktop.intake.finished, timeout=20_000):
        drop_data(desktop, data)
    (row,) = desktop.bench.rows
    assert row.name == "Dropped text"
    assert desktop.desk.source(row.review_id).medium.value == ("html" if html else "text")


def test_an_address_is_not_fetched_and_says_what_to_do(open_desktop: Opener) -> None:
    desktop = open_desktop()
    data = QMimeData()
    data.setText("https://example.org/page.html")
    drop_data(desktop, data)
    assert "Save the page in your browser" in desktop.window.status.left.text()
    assert not desktop.bench.rows


# --- a queue that shows nothing -------------------------------------------------------------------------------


def test_a_search_that_finds_nothing_says_what_stays_open_and_how_to_go_back(
    open_desktop: Opener, qtbot: QtBot, tmp_path: Path
) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY, STORM)
    desktop.window.search.setFocus()
    QTest.keyClicks(desktop.window.search, "zeppelin")
    press(Qt.Key.Key_Return)
    assert not desktop.bench.rows
    told = desktop.window.status.left.text()
    assert "Nothing in the queue has “zeppelin”" in told
    assert "“Aldmouth ferry to open two months early” stays open" in told
    empty = desktop.window.queue.empty
    assert "zeppelin" in empty.words.text()
    assert not is_first(desktop)
    QTest.mouseClick(empty.everything, Qt.MouseButton.LeftButton)
    assert len(desktop.bench.rows) == 2
    assert desktop.window.search.text() == ""
