"""A header's tabs can be chosen by mouse and key; its note gives way to them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gui.controls import PaneHeader, QuietButton


def test_a_click_on_a_tab_chooses_the_view(qtbot: QtBot) -> None:
    header = PaneHeader(["Page", "Blocks", "Source"])
    qtbot.addWidget(header)
    header.resize(400, header.sizeHint().height())
    header.show()
    with qtbot.waitSignal(header.tabChanged, timeout=500) as got:
        qtbot.mouseClick(header.tabs, Qt.MouseButton.LeftButton, pos=header.tabs.tabRect(1).center())
    assert got.args == [1]
    assert header.current() == 1


def test_arrow_keys_move_between_tabs(qtbot: QtBot) -> None:
    header = PaneHeader(["Article", "Changes"])
    qtbot.addWidget(header)
    header.show()
    qtbot.keyClick(header.tabs, Qt.Key.Key_Right)
    assert header.current() == 1


def test_a_single_heading_is_no_stop_for_the_tab_key(qtbot: QtBot) -> None:
    header = PaneHeader(["Why"])
    qtbot.addWidget(header)
    assert header.tabs.focusPolicy() == Qt.FocusPolicy.NoFocus


def test_the_note_is_elided_before_a_tab_is(qtbot: QtBot) -> None:
    header = PaneHeader(["Article", "Changes", "Export"])
    qtbot.addWidget(header)
    header.set_note("86 words · 5 paragraphs and a good deal more")
    header.resize(header.tabs.sizeHint().width() + 80, header.sizeHint().height())
    header.show()
    assert all(header.tabs.rect().contains(header.tabs.tabRect(index)) for index in range(3))
    assert header.note.is_elided()


def test_headers_are_of_one_height_so_that_hairlines_meet(qtbot: QtBot) -> None:
    headers = [PaneHeader(["Why"]), PaneHeader(["Page", "Blocks"])]
    for header in headers:
        qtbot.addWidget(header)
    headers[1].set_note("16 blocks")
    assert headers[0].sizeHint().height() == headers[1].sizeHint().height()


def test_the_strip_of_the_pane_with_the_keys_is_marked(qtbot: QtBot) -> None:
    panes = QWidget()
    qtbot.addWidget(panes)
    column = QVBoxLayout(panes)
    headers, fields = [PaneHeader(["Queue"]), PaneHeader(["Why"])], [QLineEdit(), QLineEdit()]
    for header, field in zip(headers, fields, strict=True):
        pane = QWidget()
        inner = QVBoxLayout(pane)
        inner.addWidget(header)
        inner.addWidget(field)
        column.addWidget(pane)
    with qtbot.waitActive(panes):
        panes.show()
    for field, marked in zip(fields, ([True, False], [False, True]), strict=True):
        field.setFocus()
        assert [header.tabs.has_keys for header in headers] == marked


def test_tabs_without_room_are_elided_within_the_strip_and_reached_by_keys(qtbot: QtBot) -> None:
    header = PaneHeader(["Article", "Changes", "Export", "Another view"])
    qtbot.addWidget(header)
    header.add_control(QuietButton("against the proposal"))
    header.set_note("86 words")
    header.resize(header.tabs.sizeHint().width() - 40, header.sizeHint().height())
    header.show()
    assert header.tabs.width() < header.tabs.sizeHint().width()
    for index in range(4):
        assert header.current() == index
        assert header.tabs.rect().contains(header.tabs.tabRect(index))
        qtbot.keyClick(header.tabs, Qt.Key.Key_Right)


def test_a_control_is_whole_before_the_note_is(qtbot: QtBot) -> None:
    pane = QWidget()
    qtbot.addWidget(pane)
    header = PaneHeader(["Article", "Changes", "Export"], parent=pane)
    control = QuietButton("Word with tracked changes")
    header.add_control(control)
    header.set_note("249 words · 10 paragraphs and more")
    header.resize(header.tabs.sizeHint().width() + control.sizeHint().width() + 80, header.sizeHint().height())
    pane.show()
    assert control.width() >= control.sizeHint().width()
    assert header.tabs.width() >= header.tabs.sizeHint().width()
    assert header.note.is_elided()
    header.resize(header.tabs.sizeHint().width() + 60, header.height())
    QApplication.processEvents()
    assert header.tabs.width() >= header.tabs.sizeHint().width()
    assert control.width() < control.sizeHint().width()
