from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView
from pytestqt.qtbot import QtBot

from gui.flow import FlowModel, FlowRow, FlowView, RowState

TALL, FLAT = 70, 20
Hint = QAbstractItemView.ScrollHint


class Bricks:
    """A painter whose every guess is wrong: rows are said to be 30 pixels and are 20 or 70."""

    def __init__(self) -> None:
        self.measured: list[str] = []
        self.painted: list[tuple[str, RowState]] = []
        self.forgotten = 0

    def guess(self, row: FlowRow, width: int) -> int:
        return 30

    def measure(self, row: FlowRow, width: int) -> int:
        self.measured.append(row.key)
        return TALL if int(row.key[1:]) % 2 else FLAT

    def paint(self, painter: QPainter, rect: QRect, row: FlowRow, state: RowState) -> None:
        self.painted.append((row.key, state))

    def part_at(self, row: FlowRow, rect: QRect, point: QPoint, direction: Qt.LayoutDirection) -> str:
        return "left" if point.x() < 20 else ""

    def forget(self) -> None:
        self.forgotten += 1


def bricks(count: int, first: int = 1) -> list[FlowRow]:
    return [FlowRow(f"b{n}", (f"b{n}",), f"text {n}") for n in range(first, first + count)]


@pytest.fixture
def make(qtbot: QtBot) -> Callable[[int], FlowView]:
    def make_view(count: int) -> FlowView:
        model: FlowModel[FlowRow] = FlowModel()
        view = FlowView(model, Bricks())
        view.model_kept = model  # type: ignore[attr-defined]
        qtbot.addWidget(view)
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        model.reset_rows(bricks(count))
        view.resize(300, 400)
        view.show()
        return view

    return make_view


def painter_of(view: FlowView) -> Bricks:
    assert isinstance(view.painter, Bricks)
    return view.painter


def top_of(view: FlowView, block: str) -> int:
    rect = view.rect_of(block)
    assert rect is not None
    return rect.top()


def double_click(view: FlowView, point: QPoint) -> None:
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=point)


def test_only_rows_in_sight_are_measured(make: Callable[[int], FlowView]) -> None:
    view = make(10_000)

    assert len(set(painter_of(view).measured)) < 30


def test_rows_in_sight_stand_one_below_the_other(make: Callable[[int], FlowView]) -> None:
    view = make(50)

    assert [top_of(view, f"b{n}") for n in (1, 2, 3, 4)] == [6, 76, 96, 166]
    assert view.visible_blocks() == [f"b{n}" for n in range(1, 10)]


def test_scrolling_up_over_guesses_keeps_what_is_read_in_place(make: Callable[[int], FlowView]) -> None:
    view = make(1000)
    view.scroll_to_block("b500")
    for _ in range(40):
        block = view.visible_blocks()[1]
        before = top_of(view, block)
        view.verticalScrollBar().setValue(view.verticalScrollBar().value() - 25)
        assert top_of(view, block) == before + 25


def test_the_end_shows_the_last_row_whole_and_the_start_the_first(make: Callable[[int], FlowView]) -> None:
    view = make(1000)
    bar = view.verticalScrollBar()

    bar.setValue(bar.maximum())
    last = view.rect_of("b1000")
    assert last is not None
    assert last.bottom() + 1 == view.viewport().height() - view.bottom

    bar.setValue(0)
    assert top_of(view, "b1") == 6


def test_a_block_is_brought_to_the_top_by_its_fraction(make: Callable[[int], FlowView]) -> None:
    view = make(1000)

    view.scroll_to_block("b701", 0.5)

    assert top_of(view, "b701") == -TALL // 2
    assert view.top_block() == ("b701", 0.5)
    view.scroll_to_block("nowhere")
    assert view.top_block() == ("b701", 0.5)


def test_a_block_no_row_shows_stands_nowhere(make: Callable[[int], FlowView]) -> None:
    view = make(3)

    assert view.rect_of("b9") is None
    assert make(0).top_block() == ("", 0.0)
    assert make(0).visible_blocks() == []


def test_rows_inserted_above_leave_what_is_read_in_place(make: Callable[[int], FlowView]) -> None:
    view = make(100)
    view.scroll_to_block("b60")
    before = top_of(view, "b61")

    view.rows.update_rows([*bricks(20), *bricks(10, 2000), *bricks(80, 21)])
    assert top_of(view, "b61") == before

    view.rows.update_rows([*bricks(5), *bricks(80, 21)])
    assert top_of(view, "b61") == before


def test_keys_move_the_current_row_and_bring_it_into_sight(make: Callable[[int], FlowView]) -> None:
    view = make(200)
    view.setCurrentIndex(view.rows.index(0))

    for key, row in [
        (Qt.Key.Key_Down, 1),
        (Qt.Key.Key_Up, 0),
        (Qt.Key.Key_Up, 0),
        (Qt.Key.Key_End, 199),
        (Qt.Key.Key_Down, 199),
        (Qt.Key.Key_Home, 0),
    ]:
        QTest.keyClick(view, key)
        assert view.currentIndex().row() == row
        rect = view.visualRect(view.currentIndex())
        assert view.viewport().rect().contains(rect)


def test_page_keys_go_about_a_page(make: Callable[[int], FlowView]) -> None:
    view = make(200)
    view.setCurrentIndex(view.rows.index(0))

    QTest.keyClick(view, Qt.Key.Key_PageDown)
    there = view.currentIndex().row()
    QTest.keyClick(view, Qt.Key.Key_PageUp)

    assert 5 < there < 12
    assert view.currentIndex().row() == 0


def test_typing_letters_moves_nothing(make: Callable[[int], FlowView]) -> None:
    view = make(20)
    view.setCurrentIndex(view.rows.index(0))

    QTest.keyClicks(view, "text 7")

    assert view.currentIndex().row() == 0


def test_shift_and_ctrl_select_several_rows(make: Callable[[int], FlowView]) -> None:
    view = make(20)
    left, point = Qt.MouseButton.LeftButton, lambda block: view.rect_of(block).center()  # type: ignore[union-attr]
    QTest.mouseClick(view.viewport(), left, pos=point("b2"))
    QTest.mouseClick(view.viewport(), left, Qt.KeyboardModifier.ShiftModifier, point("b4"))
    assert sorted(index.row() for index in view.selectedIndexes()) == [1, 2, 3]

    QTest.mouseClick(view.viewport(), left, Qt.KeyboardModifier.ControlModifier, point("b3"))
    assert sorted(index.row() for index in view.selectedIndexes()) == [1, 3]

    QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert len(view.selectedIndexes()) >= 2


def test_every_point_of_a_row_leads_to_it(make: Callable[[int], FlowView]) -> None:
    view = make(20)
    for row in range(5):
        rect = view.visualRect(view.rows.index(row))
        assert view.indexAt(rect.topLeft()).row() == row
        assert view.indexAt(rect.bottomRight()).row() == row
    assert not make(1).indexAt(QPoint(10, 300)).isValid()


def test_scrolling_to_the_middle_puts_a_row_there(make: Callable[[int], FlowView]) -> None:
    view = make(500)

    view.scrollTo(view.rows.index(250), Hint.PositionAtCenter)

    assert abs(view.visualRect(view.rows.index(250)).center().y() - view.viewport().height() // 2) <= 1


def test_a_row_that_stands_well_is_not_scrolled_to(make: Callable[[int], FlowView]) -> None:
    view = make(500)
    view.scroll_to_block("b100")
    before = view.verticalOffset()

    view.scrollTo(view.rows.index(102))

    assert view.verticalOffset() == before


def test_a_held_row_has_the_height_it_is_given_until_released(make: Callable[[int], FlowView]) -> None:
    view = make(50)

    view.hold(1, 200)
    assert view.visualRect(view.rows.index(1)).height() == 200
    assert top_of(view, "b3") == 276

    view.release()
    assert top_of(view, "b3") == 96


def test_a_part_is_clicked_once_however_fast_the_hand(make: Callable[[int], FlowView], qtbot: QtBot) -> None:
    view = make(10)
    clicked: list[str] = []
    pointed: list[int] = []
    view.partClicked.connect(lambda _index, part: clicked.append(part))
    view.pointed.connect(lambda index, _point: pointed.append(index.row()))

    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(5, 20))
    double_click(view, QPoint(5, 20))
    assert clicked == ["left"]
    assert pointed == []

    double_click(view, QPoint(100, 20))
    assert pointed == [0]


def test_the_current_the_selected_and_the_hovered_row_are_painted_as_such(make: Callable[[int], FlowView]) -> None:
    view = make(10)
    view.setCurrentIndex(view.rows.index(0))
    QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.mouseMove(view.viewport(), QPoint(100, 110))
    painter_of(view).painted.clear()

    view.grab()

    states = dict(painter_of(view).painted)
    assert [key for key, state in states.items() if state.current] == ["b2"]
    assert [key for key, state in states.items() if state.selected] == ["b1", "b2"]
    assert [key for key, state in states.items() if state.hovered] == ["b3"]


def test_moving_is_told_of(make: Callable[[int], FlowView], qtbot: QtBot) -> None:
    view = make(100)

    with qtbot.waitSignal(view.viewportMoved):
        view.verticalScrollBar().setValue(200)
    with qtbot.waitSignal(view.viewportMoved):
        view.resize(200, 300)


def test_a_new_width_keeps_the_row_at_the_top(make: Callable[[int], FlowView]) -> None:
    view = make(500)
    view.scroll_to_block("b301", 0.5)

    view.resize(250, 400)

    assert view.top_block() == ("b301", 0.5)


def test_a_screen_reader_finds_every_row(make: Callable[[int], FlowView]) -> None:
    view = make(12)

    tree = QAccessible.queryAccessibleInterface(view)

    assert tree.childCount() == 12
    assert tree.child(3).text(QAccessible.Text.Name) == "text 4"


def test_painting_takes_the_fonts_that_hold(make: Callable[[int], FlowView]) -> None:
    from gui.theme import watcher

    view = make(5)

    watcher().changed.emit()

    assert painter_of(view).forgotten == 1
