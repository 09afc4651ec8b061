"""The window by ear and by keys alone: everything named, read as a list, announced, and reached."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from core.model import FieldName, Reason
from gui import dialogs
from gui.app import Desktop
from gui.article.typed import Typed
from gui.exporting.dialog import ExportDialog
from gui.key_sheet import KeySheet
from gui.preferences_dialog import PreferencesDialog
from tests.gui.conftest import Opener
from tests.gui.shell import BARRIER, CTRL, FERRY, SHIFT, TAX, accept_questions, go_to_row, open_prepared, press

_ROLELESS = {QAccessible.Role.NoRole, QAccessible.Role.Client}
_FORMAT = QImage.Format.Format_RGB32
_OF_QT = {"qt_menubar_ext_button", "ScrollLeftButton", "ScrollRightButton"}
"""Buttons that Qt shows where a bar is too narrow for its entries."""


@pytest.fixture(autouse=True)
def read_aloud(qapp: QApplication) -> Iterator[None]:
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.fixture
def desktop(open_desktop: Opener, tmp_path: Path) -> Desktop:
    made = open_prepared(open_desktop, tmp_path, FERRY, TAX, BARRIER)
    go_to_row(made, "wire-ferry.txt")
    made.bench.go_to("b12")
    made.window.page.view.setFocus()
    QApplication.processEvents()
    return made


@pytest.fixture
def heard(desktop: Desktop) -> list[str]:
    said: list[str] = []
    desktop.announcing.said.connect(said.append)
    return said


def accessible(widget: QWidget) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None, widget
    return found


def controls_of(top: QWidget) -> list[QWidget]:
    """Everything in ``top`` that takes the focus or can be pressed, but for what Qt makes inside its own widgets."""
    inside = (each for each in [top, *top.findChildren(QWidget)] if each.objectName() not in _OF_QT)
    return [
        each
        for each in inside
        if (each.focusPolicy() != Qt.FocusPolicy.NoFocus or isinstance(each, QAbstractButton))
        and not each.window().inherits("QComboBoxPrivateContainer")
    ]


def nameless(top: QWidget) -> list[str]:
    named = ((each, accessible(each)) for each in controls_of(top))
    return [
        f"{type(each).__name__} {each.objectName()}"
        for each, said in named
        if not said.text(QAccessible.Text.Name).strip()
        or (said.role() in _ROLELESS and not isinstance(each, QScrollArea))
    ]


# --- names -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("page", "block"), [("wire-ferry.txt", "b12"), ("tide-barrier.txt", "b15"), ("harbour-tax.html", "b3")]
)
def test_every_control_of_the_window_has_a_name_and_a_role(desktop: Desktop, page: str, block: str) -> None:
    go_to_row(desktop, page)
    desktop.bench.go_to(block)
    QApplication.processEvents()
    assert len(controls_of(desktop.window)) > 30
    assert nameless(desktop.window) == []


def test_every_control_of_the_dialogs_has_a_name_and_a_role(desktop: Desktop) -> None:
    for dialog in (
        KeySheet(desktop.window),
        ExportDialog(desktop.desk, desktop.bench.review, desktop.settings.now, desktop.window),
    ):
        assert controls_of(dialog)
        assert nameless(dialog) == []


def test_the_editor_that_opens_over_a_row_says_which(desktop: Desktop) -> None:
    press(Qt.Key.Key_E)
    editor = QApplication.focusWidget()
    assert editor is not None
    assert accessible(editor).text(QAccessible.Text.Name).startswith("Block 12")
    press(Qt.Key.Key_Escape)


# --- decisions as a list -----------------------------------------------------------------------------------------


def row_of(desktop: Desktop, number: int) -> QAccessibleInterface:
    """Block ``number`` as a screen reader has it."""
    return accessible(desktop.window.page.view).child(number - 1)


def test_the_page_is_a_list_with_a_row_for_each_block(desktop: Desktop) -> None:
    page = accessible(desktop.window.page.view)
    assert page.role() is QAccessible.Role.List
    assert page.text(QAccessible.Text.Name) == "Blocks of the page"
    assert page.childCount() == len(desktop.window.page.model.rows)
    assert row_of(desktop, 12).role() is QAccessible.Role.ListItem


def test_a_row_says_number_kind_verdict_reason_question_and_text(desktop: Desktop) -> None:
    kept = row_of(desktop, 12).text(QAccessible.Text.Name)
    assert kept.startswith("Block 12, line, kept, 99% sure")
    assert "Aldmouth council approved the line" in kept
    copy = row_of(desktop, 15).text(QAccessible.Text.Name)
    assert copy.startswith("Block 15, duplicate of block 6, removed")
    asked = next(row for row in desktop.window.page.model.rows if row.question)
    assert ", question" in row_of(desktop, asked.number).text(QAccessible.Text.Name)


def test_the_current_row_is_told_by_its_state_and_where_it_stands(desktop: Desktop) -> None:
    state = row_of(desktop, 12).state()
    assert state.selected
    assert state.focused
    view = desktop.window.page.view
    painted = view.visualRect(view.currentIndex()).translated(view.viewport().mapToGlobal(QPoint(0, 0)))
    assert row_of(desktop, 12).rect().intersects(painted)


def test_a_reader_can_go_to_a_row_by_its_own_action_and_decide_there_by_the_key(desktop: Desktop) -> None:
    row = row_of(desktop, 10)
    assert row.actionInterface().actionNames() == ["Toggle"]
    row.actionInterface().doAction("Toggle")  # Qt's own word for selecting a row
    desktop.bench.go_to("b10")
    press(Qt.Key.Key_Space)
    assert row_of(desktop, 10).text(QAccessible.Text.Name).startswith("Block 10, junk, removed, decided")
    press(Qt.Key.Key_Space)
    assert row_of(desktop, 10).text(QAccessible.Text.Name).startswith("Block 10, line, kept, decided")


def test_the_queue_and_the_article_are_lists_too(desktop: Desktop) -> None:
    queue = accessible(desktop.window.queue.list)
    assert queue.childCount() == 3
    asked = desktop.bench.rows[1].questions
    assert asked > 1
    assert f"{asked} questions" in queue.child(1).text(QAccessible.Text.Name)
    article = accessible(desktop.window.article.view)
    assert article.child(0).text(QAccessible.Text.Name) == "Headline: Aldmouth ferry to open two months early"


# --- what is announced -------------------------------------------------------------------------------------------


def settle(qtbot: QtBot, heard: list[str]) -> str:
    qtbot.waitUntil(lambda: bool(heard))
    return heard[-1]


def test_a_verdict_is_announced_with_its_reason(desktop: Desktop, heard: list[str], qtbot: QtBot) -> None:
    press(Qt.Key.Key_Space)
    assert settle(qtbot, heard) == "Block 12 removed: junk"
    heard.clear()
    press(Qt.Key.Key_Space)
    assert settle(qtbot, heard) == "Block 12 kept"
    heard.clear()
    desktop.bench.toggle(("b15",))
    assert settle(qtbot, heard) == "Block 15 kept"
    heard.clear()
    desktop.bench.toggle(("b15",))
    assert settle(qtbot, heard) == "Block 15 removed: duplicate of block 6"


def test_a_decision_on_several_blocks_and_on_a_field_is_announced_once(
    desktop: Desktop, heard: list[str], qtbot: QtBot
) -> None:
    desktop.bench.remove_for(Reason.LEGAL, ("b11", "b12", "b13"))
    assert settle(qtbot, heard) == "Remove 3 blocks as legal text"
    heard.clear()
    desktop.bench.set_field(FieldName.BYLINE, "Ines Calloway")
    assert settle(qtbot, heard) == "Byline: Ines Calloway"
    heard.clear()
    desktop.bench.store(Typed("b10", 0, "Other words."))
    assert settle(qtbot, heard) == "Block 10 kept, in your words"
    assert len(heard) == 1


def test_approval_the_next_article_undo_and_messages_are_announced(
    desktop: Desktop, heard: list[str], qtbot: QtBot
) -> None:
    accept_questions(desktop)
    qtbot.waitUntil(lambda: bool(heard))
    heard.clear()
    for _ in range(2):  # the first asks about what differs
        desktop.handlers.closing.approve()
    assert any(each.startswith("Approved: Aldmouth ferry") for each in heard)
    assert "harbour-tax.html" in heard
    heard.clear()
    desktop.bench.undo()
    assert heard[-1] == "Undone: Approve"
    desktop.window.notice.tell("harbour.html: is empty")
    assert heard[-1] == "harbour.html: is empty"
    desktop.actions["edit.copy"].trigger()
    assert heard[-1] == "The article is on the clipboard."


def test_what_the_window_says_itself_is_not_said_twice(desktop: Desktop, heard: list[str], qtbot: QtBot) -> None:
    desktop.bench.go_to("b15")
    heard.clear()
    press(Qt.Key.Key_2)
    QApplication.processEvents()
    assert len([each for each in heard if "copy" in each]) == 1


# --- the keyboard's way through the window -----------------------------------------------------------------------


def stops(window: QWidget) -> set[QWidget]:
    """Every widget of ``window`` that the Tab key should come to now."""
    return {
        each
        for each in window.findChildren(QWidget)
        if each.isVisible() and each.isEnabled() and each.focusPolicy() & Qt.FocusPolicy.TabFocus
    }


def walked(window: QWidget, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> list[QWidget]:
    """Where Tab leads, one stop after the other, until it comes round."""
    seen: list[QWidget] = []
    for _ in range(400):
        focused = QApplication.focusWidget()
        assert focused is not None
        if focused in seen:
            return seen
        seen.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab if not modifier else Qt.Key.Key_Backtab, modifier)
    raise AssertionError("Tab never comes round")


def test_tab_reaches_every_control_and_comes_round(desktop: Desktop) -> None:
    way = walked(desktop.window)
    assert way[0] is desktop.window.page.view
    assert stops(desktop.window) - set(way) == set()
    assert len(way) > 25


def test_shift_tab_goes_the_same_way_back(desktop: Desktop) -> None:
    there = walked(desktop.window)
    QApplication.processEvents()
    desktop.window.page.view.setFocus()
    back = walked(desktop.window, SHIFT)
    assert set(back) == set(there)


def test_f6_goes_round_the_panes_both_ways(desktop: Desktop) -> None:
    window = desktop.window
    panes = [window.article, window.inspector, window.losses, window.queue, window.page]
    for pane in panes:
        press(Qt.Key.Key_F6)
        assert pane.isAncestorOf(QApplication.focusWidget()), pane
    for pane in [*reversed(panes[:-1]), window.page]:
        press(Qt.Key.Key_F6, SHIFT)
        assert pane.isAncestorOf(QApplication.focusWidget()), pane


def seen_around(window: QWidget, widget: QWidget) -> bytes:
    """What is painted of ``widget`` and just around it, where a header tells which pane has the keys."""
    place = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size()).adjusted(-4, -40, 4, 4)
    return bytes(window.grab(place.intersected(window.rect())).toImage().convertToFormat(_FORMAT).constBits())


def test_the_focus_can_be_seen_on_every_stop(desktop: Desktop) -> None:
    window = desktop.window
    way = walked(window)
    unseen = []
    for at, stop in enumerate(way):
        elsewhere = way[(at + len(way) // 2) % len(way)]
        elsewhere.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        without = seen_around(window, stop)
        stop.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        if seen_around(window, stop) == without:
            unseen.append(f"{type(stop).__name__} {accessible(stop).text(QAccessible.Text.Name)}")
    assert unseen == []


def test_a_dialog_is_walked_through_by_tab_and_left_by_escape(desktop: Desktop, qtbot: QtBot) -> None:
    desktop.settings.change(export_folder="/tmp")
    dialog = ExportDialog(desktop.desk, desktop.bench.review, desktop.settings.now, desktop.window)
    dialog.open()
    qtbot.waitExposed(dialog)
    dialog.activateWindow()
    qtbot.waitUntil(lambda: dialog.isAncestorOf(QApplication.focusWidget() or desktop.window))
    way = walked(dialog)
    assert stops(dialog) - set(way) == set()
    press(Qt.Key.Key_Escape)
    assert not dialog.isVisible()


@pytest.mark.parametrize(("size", "widest"), [(100, 900), (200, 1024)])
def test_no_view_makes_the_window_wider(open_desktop: Opener, tmp_path: Path, size: int, widest: int) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY)
    desktop.settings.change(text_size=size)
    desktop.window.resize(widest, 700)
    for key in (Qt.Key.Key_4, Qt.Key.Key_5, Qt.Key.Key_6, Qt.Key.Key_4):
        press(key, CTRL)
        QApplication.processEvents()
        assert desktop.window.width() == widest
    desktop.settings.reset("text_size")


def test_dialogs_at_twice_the_text_size_stay_within_the_window_and_nothing_in_them_is_cut(
    open_desktop: Opener, tmp_path: Path
) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY)
    desktop.settings.change(text_size=200)
    desktop.window.resize(1280, 800)
    QApplication.processEvents()
    for dialog in (KeySheet(desktop.window), PreferencesDialog(desktop.settings, desktop.window)):
        dialogs.show(dialog)
        QApplication.processEvents()
        assert dialog.width() <= desktop.window.width() <= 1280
        assert dialog.height() <= desktop.window.height() <= 800
        for page in range(dialog.parts.count() if isinstance(dialog, PreferencesDialog) else 1):
            if isinstance(dialog, PreferencesDialog):
                dialog.parts.setCurrentRow(page)
                QApplication.processEvents()
            for area in dialog.findChildren(QScrollArea):
                assert not area.isVisible() or area.widget().minimumSizeHint().width() <= area.viewport().width()
        dialog.close()
    desktop.settings.reset("text_size")
