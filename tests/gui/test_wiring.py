"""Panes ask, the workbench decides, panes follow: in the real window."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from core.model import Verdict
from gui import wiring
from gui.app import Desktop
from tests.gui.conftest import Opener
from tests.gui.shell import (
    CTRL,
    FERRY,
    MINA,
    SHIFT,
    STORM,
    TAX,
    begin_typing,
    go_to_row,
    open_prepared,
    press,
    review_of,
    type_in,
)


def names(desktop: Desktop) -> list[str]:
    return [row.name for row in desktop.bench.rows]


def drop(target: QWidget, *urls: QUrl) -> bool:
    """Drag ``urls`` onto ``target`` and let go; says whether it wanted them."""
    data = QMimeData()
    data.setUrls(list(urls))
    button, actions = Qt.MouseButton.LeftButton, Qt.DropAction.CopyAction
    entering = QDragEnterEvent(QPoint(10, 10), actions, data, button, Qt.KeyboardModifier.NoModifier)
    entering.ignore()
    QApplication.sendEvent(target, entering)
    if entering.isAccepted():
        dropping = QDropEvent(QPointF(10, 10), actions, data, button, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(target, dropping)
    return entering.isAccepted()


# --- the block under the keys --------------------------------------------------------------------------------


def test_every_pane_follows_the_current_block(open_desktop: Opener, tmp_path: Path) -> None:
    window = (desktop := open_prepared(open_desktop, tmp_path, FERRY)).window
    kept = [each for each, ruling in review_of(desktop).rulings.items() if ruling.verdict is Verdict.KEEP]
    desktop.bench.go_to(kept[3])
    assert window.page.current() == window.article.current() == kept[3]
    assert window.gutter._current == window.ruler._current == kept[3]
    assert f"Block {kept[3][1:]}" in window.status.left.text()
    removed = next(each for each, ruling in review_of(desktop).rulings.items() if ruling.reason)
    desktop.bench.go_to(removed)
    assert window.page.current() == removed
    assert window.article.current() is None


def test_arrow_keys_in_either_pane_move_the_block_of_both(open_desktop: Opener, tmp_path: Path) -> None:
    window = (desktop := open_prepared(open_desktop, tmp_path, FERRY)).window
    window.article.view.setFocus()
    desktop.bench.go_to("b9")
    before = window.article.view.currentIndex().row()
    press(Qt.Key.Key_Down)
    assert window.article.view.currentIndex().row() == before + 1
    assert window.page.current() == window.article.current() == desktop.bench.block_id


def test_the_ruler_frames_what_the_page_shows_and_a_click_on_it_goes_there(
    open_desktop: Opener, tmp_path: Path
) -> None:
    window = (desktop := open_prepared(open_desktop, tmp_path, TAX)).window
    order = list(review_of(desktop).rulings)
    desktop.bench.go_to(order[0])
    at_top = window.ruler._viewport
    desktop.bench.go_to(order[-1])
    assert window.ruler._viewport > at_top
    QTest.mouseClick(window.ruler, Qt.MouseButton.LeftButton, pos=QPoint(6, window.ruler.height() // 2))
    middle = desktop.bench.block_id
    assert order.index(order[-1]) > order.index(middle) > 0
    assert window.page.current() == middle


def test_a_ribbon_of_the_gutter_leads_to_its_block(open_desktop: Opener, tmp_path: Path) -> None:
    window = (desktop := open_prepared(open_desktop, tmp_path, FERRY)).window
    ribbon = window.gutter.shown()[-1]
    desktop.bench.go_to(window.gutter.shown()[0].block_id)
    middle = window.gutter.shown()[-1].body.boundingRect().center().toPoint()
    QTest.mouseClick(window.gutter, Qt.MouseButton.LeftButton, pos=middle)
    assert desktop.bench.block_id == ribbon.block_id


def test_f6_goes_through_the_panes_both_ways_and_lands_on_the_lists(open_desktop: Opener, tmp_path: Path) -> None:
    window = open_prepared(open_desktop, tmp_path, FERRY).window
    panes = [window.queue, window.page, window.article, window.inspector, window.losses]

    def pane() -> QWidget:
        return next(each for each in panes if each.isAncestorOf(QApplication.focusWidget()))

    window.page.view.setFocus()
    there = [press(Qt.Key.Key_F6) or pane() for _ in range(5)]
    assert there == [window.article, window.inspector, window.losses, window.queue, window.page]
    assert QApplication.focusWidget() is window.page.view
    back = [press(Qt.Key.Key_F6, SHIFT) or pane() for _ in range(5)]
    assert back == [window.queue, window.losses, window.inspector, window.article, window.page]
    window.search.setFocus()
    press(Qt.Key.Key_F6)
    assert pane() is window.page
    press(Qt.Key.Key_F6, SHIFT)
    assert QApplication.focusWidget() is window.queue.list


def test_single_keys_act_in_page_and_article_and_nowhere_else(open_desktop: Opener, tmp_path: Path) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY)
    window, bench = desktop.window, desktop.bench
    for view in (window.page.view, window.article.view):
        view.setFocus()
        before = bench.block_id
        press(Qt.Key.Key_J)
        assert bench.block_id != before
    for place in (window.queue.list, window.search):
        place.setFocus()
        before = bench.block_id
        press(Qt.Key.Key_J)
        press(Qt.Key.Key_X)
        assert bench.block_id == before
    assert review_of(desktop).decisions == ()


# --- selecting ------------------------------------------------------------------------------------------------


def test_shrinking_after_going_elsewhere_selects_nothing_there(open_desktop: Opener, tmp_path: Path) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY, STORM)
    window = desktop.window
    press(Qt.Key.Key_BracketRight)
    press(Qt.Key.Key_BracketRight)
    assert len(window.page.selected()) > 1
    go_to_row(desktop, STORM.name)
    press(Qt.Key.Key_BracketLeft)
    assert window.page.selected() == [desktop.bench.block_id]
    press(Qt.Key.Key_J)
    press(Qt.Key.Key_BracketRight)
    press(Qt.Key.Key_BracketLeft)
    assert window.page.selected() == [desktop.bench.block_id]


# --- the queue ------------------------------------------------------------------------------------------------


def test_what_is_typed_in_the_search_box_filters_the_queue_by_words_of_the_articles(
    open_desktop: Opener, qtbot: QtBot, tmp_path: Path
) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY, TAX, STORM)
    shown = review_of(desktop)
    press(Qt.Key.Key_F, CTRL)
    assert QApplication.focusWidget() is desktop.window.search
    type_in("Calloway")
    qtbot.waitUntil(lambda: len(desktop.bench.rows) < 3)
    assert FERRY.name in names(desktop)
    assert desktop.window.queue.model.rowCount() == len(desktop.bench.rows)
    assert review_of(desktop) == shown
    press(Qt.Key.Key_A, CTRL)
    press(Qt.Key.Key_Backspace)
    qtbot.waitUntil(lambda: len(desktop.bench.rows) == 3)


def test_enter_in_the_search_box_looks_at_once_and_gives_the_keys_to_what_was_found(
    open_desktop: Opener, tmp_path: Path
) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY, TAX, STORM)
    press(Qt.Key.Key_F, CTRL)
    type_in("storm")
    press(Qt.Key.Key_Return)
    assert STORM.name in names(desktop)
    assert QApplication.focusWidget() is desktop.window.queue.list
    if len(desktop.bench.rows) > 1:
        go_to_row(desktop, FERRY.name)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    assert review_of(desktop).name == names(desktop)[-1]


@pytest.mark.parametrize("text", ['"', "a* OR (", "-", "%_'; --", "NEAR(", "مفاوضات", "\U0001f600", " "])
def test_no_search_upsets_the_desk(open_desktop: Opener, tmp_path: Path, text: str) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY)
    desktop.window.search.setFocus()
    desktop.window.search.insert(text)
    press(Qt.Key.Key_Return)
    assert desktop.bench.query.text == text
    assert review_of(desktop).name == FERRY.name


def test_showing_everything_again_empties_the_search_box(open_desktop: Opener, tmp_path: Path) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY, TAX)
    window = desktop.window
    press(Qt.Key.Key_F, CTRL)
    type_in("no such word anywhere")
    press(Qt.Key.Key_Return)
    assert not desktop.bench.rows
    QTest.mouseClick(window.queue.empty.everything, Qt.MouseButton.LeftButton)
    assert names(desktop) == [FERRY.name, TAX.name]
    assert window.search.text() == ""


def test_a_page_that_comes_while_a_search_is_typed_takes_no_keys_away(open_desktop: Opener, qtbot: QtBot) -> None:
    desktop = open_desktop()
    desktop.window.search.setFocus()
    desktop.intake.add_files([FERRY])
    qtbot.waitUntil(lambda: desktop.bench.review is not None, timeout=20_000)
    type_in("x")
    assert desktop.window.search.text() == "x"
    assert review_of(desktop).decisions == ()


def test_a_search_without_an_answer_leaves_the_page_being_prepared(open_desktop: Opener, tmp_path: Path) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY)
    window = desktop.window
    desktop.bench.review = None
    desktop.bench.waiting.emit(FERRY.name)
    window.search.setText("nothing like it")
    QTest.keyClick(window.search, Qt.Key.Key_Return)
    assert FERRY.name in window.page.notice.title.text()
    desktop.bench.refresh()


# --- what comes in --------------------------------------------------------------------------------------------


def test_files_and_folders_dropped_on_the_window_come_into_the_queue(
    open_desktop: Opener, qtbot: QtBot, tmp_path: Path
) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY)
    more = tmp_path / "more"
    more.mkdir()
    (more / STORM.name).write_bytes(STORM.read_bytes())
    (more / "picture.png").write_bytes(b"\x89PNG")
    with qtbot.waitSignal(desktop.intake.finished, timeout=20_000):
        assert drop(desktop.window, QUrl.fromLocalFile(str(more)), QUrl.fromLocalFile(str(MINA)))
    assert names(desktop) == [FERRY.name, STORM.name, MINA.name]
    assert not desktop.window.notice.isVisible()


def test_what_is_no_file_is_not_taken(open_desktop: Opener) -> None:
    desktop = open_desktop()
    assert not drop(desktop.window, QUrl("https://example.org/page.html"))
    assert not drop(desktop.window)


def test_a_file_dropped_on_a_passage_being_typed_is_a_page_and_not_its_text(
    open_desktop: Opener, qtbot: QtBot, tmp_path: Path
) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY)
    begin_typing(desktop, "")
    with qtbot.waitSignal(desktop.intake.finished, timeout=20_000):
        assert drop(QApplication.focusWidget().viewport(), QUrl.fromLocalFile(str(STORM)))
    press(Qt.Key.Key_Return)
    assert review_of(desktop).decisions == ()
    assert names(desktop) == [FERRY.name, STORM.name]


@pytest.mark.parametrize("html", [True, False])
def test_a_page_comes_from_the_clipboard(open_desktop: Opener, qtbot: QtBot, html: bool) -> None:
    desktop = open_desktop()
    data = QMimeData()
    data.setText(FERRY.read_text(encoding="utf-8"))
    if html:
        data.setHtml(STORM.read_text(encoding="utf-8"))
    QGuiApplication.clipboard().setMimeData(data)
    with qtbot.waitSignal(desktop.intake.finished, timeout=20_000):
        desktop.actions["file.paste"].trigger()
    qtbot.waitUntil(lambda: desktop.bench.review is not None, timeout=20_000)
    assert names(desktop) == ["From the clipboard"]
    assert review_of(desktop).page.medium.value == ("html" if html else "text")


def test_an_empty_clipboard_is_said_and_makes_no_page(open_desktop: Opener) -> None:
    desktop = open_desktop()
    QGuiApplication.clipboard().setText(" \n")
    desktop.actions["file.paste"].trigger()
    assert desktop.window.status.left.text() == "There is no text on the clipboard."
    assert not desktop.bench.rows


def test_the_article_goes_to_the_clipboard_as_it_stands(open_desktop: Opener, tmp_path: Path) -> None:
    open_prepared(open_desktop, tmp_path, FERRY)
    press(Qt.Key.Key_C, CTRL | SHIFT)
    copied = QGuiApplication.clipboard().text()
    assert "Aldmouth" in copied
    assert "Most popular" not in copied


# --- the place ------------------------------------------------------------------------------------------------


def test_a_steady_walk_does_not_put_off_remembering_the_place(
    open_desktop: Opener, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(wiring, "_REMEMBER_AFTER", 60)
    desktop = open_prepared(open_desktop, tmp_path, TAX)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    walk = QTimer()
    walk.timeout.connect(lambda: press(Qt.Key.Key_J))
    walk.start(5)
    at_first = desktop.bench.block_id
    qtbot.waitUntil(lambda: at_first not in (desktop.desk.recall("place") or at_first), timeout=5_000)
    assert walk.isActive()
    walk.stop()
