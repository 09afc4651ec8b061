"""A vertical list whose rows have the height of their text: what Qt and the editor's hands ask of it."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QWidget

from gui.flow.column import ColumnView
from gui.flow.model import FlowModel
from gui.flow.painter import RowPainter, RowState
from gui.theme import Role, theme, watcher

_LINE = 24
_CONTEXT = 40
"""What stays in sight beyond a row that the current block steps to; a leap further than this is centred."""
_Index = QModelIndex | QPersistentModelIndex
_Cursor = QAbstractItemView.CursorAction


class FlowView(ColumnView):
    """Rows of differing heights, scrolled by the pixel: the selection, the keyboard, the mouse and the painting.

    Qt's own item view brings the selection model and the accessibility tree.

    Attributes:
        partClicked: a part of a row that the painter names was clicked: the row's index and the part's name.
        pointed: a row was double-clicked outside such parts: its index and where, in viewport coordinates.
    """

    partClicked = Signal(QModelIndex, str)
    pointed = Signal(QModelIndex, QPoint)

    def __init__(
        self, model: FlowModel[Any], painter: RowPainter[Any], top: int = 6, parent: QWidget | None = None
    ) -> None:
        super().__init__(model, painter, top, parent)
        self._hovered = -1
        self._pressed: tuple[int, str] | None = None
        self._set_up()
        # Connected before Qt's own view connects: heights must fit the rows when it asks for rectangles.
        model.rowsInserted.connect(self._on_inserted)
        model.rowsRemoved.connect(self._on_removed)
        self.setModel(model)
        watcher().changed.connect(self.restyle)

    def _set_up(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)
        self.verticalScrollBar().setSingleStep(_LINE)

    # What Qt asks of an item view

    def visualRect(self, index: _Index) -> QRect:
        """Where ``index`` stands in the viewport."""
        return self._rect(index.row()) if self._has(index.row()) else QRect()

    def indexAt(self, point: QPoint) -> QModelIndex:
        """The row under ``point``; an invalid one beside or below the rows."""
        y = point.y() + self.verticalOffset() - self._top
        if 0 <= y < self._heights.total and 0 <= point.x() < self.viewport().width():
            return self.rows.index(self._heights.row_at(y))
        return QModelIndex()

    def scrollTo(
        self, index: _Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Bring ``index`` into sight, moving as little as the hint allows."""
        row = index.row()
        if not self._has(row):
            return
        self._settle()
        self._measure(row)
        goal = self._goal(self._rect(row), hint)
        if goal is not None:
            self._settle((row, goal))

    def _goal(self, rect: QRect, hint: QAbstractItemView.ScrollHint) -> int | None:
        """The y where ``rect`` should begin; None where it already stands well."""
        height = self.viewport().height()
        room = max(height - rect.height(), 0)
        hints = QAbstractItemView.ScrollHint
        far = rect.top() >= height + _CONTEXT or rect.bottom() < -_CONTEXT
        if hint == hints.PositionAtCenter or (hint == hints.EnsureVisible and far):
            return room // 2
        if hint == hints.PositionAtTop:
            return 0
        if hint == hints.PositionAtBottom:
            return height - rect.height()
        if rect.top() < 0 and rect.bottom() < height:
            return min(_CONTEXT, room)
        if rect.bottom() >= height and rect.top() > 0:
            return max(room - _CONTEXT, 0)
        return None

    def moveCursor(self, action: _Cursor, modifiers: Qt.KeyboardModifier) -> QModelIndex:  # noqa: ARG002 - Qt's
        """Where the keyboard goes from the current row."""
        count, row = len(self._heights), self.currentIndex().row()
        # Qt asks for the next row when the view gets the focus; the focus alone is no reason to go anywhere.
        if not count or (row < 0 and action == _Cursor.MoveNext):
            return QModelIndex()
        wanted = self._row_after(action, row) if row >= 0 else 0
        return self.rows.index(min(max(wanted, 0), count - 1))

    def _row_after(self, action: _Cursor, row: int) -> int:
        page = self.viewport().height() - _LINE
        if action in {_Cursor.MoveHome, _Cursor.MoveEnd}:
            return 0 if action == _Cursor.MoveHome else len(self._heights) - 1
        if action == _Cursor.MovePageDown:
            return max(self._heights.row_at(self._heights.top(row) + page), row + 1)
        if action == _Cursor.MovePageUp:
            return min(self._heights.row_at(self._heights.top(row) - page), row - 1)
        back = action in {_Cursor.MoveUp, _Cursor.MoveLeft, _Cursor.MovePrevious}
        return row - 1 if back else row + 1

    def horizontalOffset(self) -> int:
        """Nothing scrolls sideways."""
        return 0

    def verticalOffset(self) -> int:
        """Pixels scrolled."""
        return self.verticalScrollBar().value()

    def isIndexHidden(self, index: _Index) -> bool:  # noqa: ARG002 - Qt's name
        """No row is ever hidden."""
        return False

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Select the rows that ``rect`` touches."""
        if not len(self._heights):
            return
        shift = self.verticalOffset() - self._top
        first = self._heights.row_at(min(rect.top(), rect.bottom()) + shift)
        last = self._heights.row_at(max(rect.top(), rect.bottom()) + shift)
        selection = QItemSelection(self.rows.index(first), self.rows.index(last))
        self.selectionModel().select(selection, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """The part of the viewport that ``selection`` covers."""
        region = QRegion()
        sight = self.viewport().rect()
        for index in selection.indexes():
            region += self.visualRect(index).intersected(sight)
        return region

    def keyboardSearch(self, search: str) -> None:
        """Typing letters finds nothing: bare keys are the review's commands."""

    def reset(self) -> None:
        """The model has other rows: guess all heights and go to the top."""
        super().reset()
        self._held = None
        self._hovered = -1
        self._guess()
        self.verticalScrollBar().setValue(0)
        self._settle((0, self._top))

    def dataChanged(self, first: _Index, last: _Index, roles: Sequence[int] = ()) -> None:
        """Some rows changed: measure and paint those again."""
        super().dataChanged(first, last, list(roles))
        for row in range(first.row(), last.row() + 1):
            self._heights.forget(row)
        self._settle()

    def _on_inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        row, y = self._anchor()
        width = self.viewport().width()
        self._heights.insert(first, [self.painter.guess(r, width) for r in self.rows.rows[first : last + 1]])
        added = last - first + 1
        if self._held is not None and first <= self._held[0]:
            self._held = (self._held[0] + added, self._held[1])
        self._settle((row + added * (first <= row), y))

    def _on_removed(self, _parent: QModelIndex, first: int, last: int) -> None:
        row, y = self._anchor()
        self._heights.remove(first, last)
        if self._held is not None and first <= self._held[0]:
            self._held = None if self._held[0] <= last else (self._held[0] - (last - first + 1), self._held[1])
        self._hovered = -1
        self._settle((row - max(min(row, last + 1) - first, 0), y))

    # Events

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the text in the new width, the same text at the top; the current row stays in sight if it was."""
        current = self.currentIndex()
        seen = self.visualRect(current).intersects(QRect(QPoint(), event.oldSize()))
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._reflow()
        else:
            self._settle()
        if seen:
            self.scrollTo(current)

    def restyle(self) -> None:
        """Take the fonts and colours that hold now."""
        self.painter.forget()
        self._reflow()

    def _reflow(self) -> None:
        row, y = self._anchor()
        fraction = y / max(self._heights.height(row), 1) if y < 0 else 0
        self._guess()
        if self._has(row):
            self._measure(row)
            y = round(fraction * self._heights.height(row)) if y < 0 else y
        self._settle((row, y))

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: ARG002 - Qt's name
        """Measure what comes into sight and paint it."""
        if not self._settling:
            self._settle()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows that the event touches."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), theme().colour(Role.PANEL))
        current, several = self.currentIndex().row(), self._are_several_selected()
        for row in self._visible():
            rect = self._rect(row)
            if rect.intersects(event.rect()):
                selected = several and self.selectionModel().isSelected(self.rows.index(row))
                self.painter.paint(painter, rect, self.rows.rows[row], self._state(row, row == current, selected))
        painter.end()

    def _state(self, row: int, current: bool, selected: bool) -> RowState:
        held = self._held is not None and self._held[0] == row
        hovered = row == self._hovered
        return RowState(current, selected, hovered, held, self.hasFocus(), self.layoutDirection())

    def _are_several_selected(self) -> bool:
        """Whether more than one row is: one alone is the current row and needs no second mark."""
        selection = self.selectionModel().selection()
        return selection.count() > 1 or (selection.count() == 1 and selection.first().height() > 1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember which part the press was on."""
        plain = event.button() == Qt.MouseButton.LeftButton and not event.modifiers()
        row, part = self._part(event.position().toPoint())
        self._pressed = (row, part) if plain and part else None
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A part that was pressed and released was clicked."""
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, None
        if pressed is not None and pressed == self._part(event.position().toPoint()):
            self.partClicked.emit(self.rows.index(pressed[0]), pressed[1])

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A second click on a part is no click of its own."""
        self._pressed = None
        point = event.position().toPoint()
        row, part = self._part(point)
        if not part:
            super().mouseDoubleClickEvent(event)
            if row >= 0 and event.button() == Qt.MouseButton.LeftButton:
                self.pointed.emit(self.rows.index(row), point)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show what is under the mouse."""
        super().mouseMoveEvent(event)
        row, part = self._part(event.position().toPoint())
        self._hover(row)
        shape = Qt.CursorShape.PointingHandCursor if part else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def leaveEvent(self, event: Any) -> None:
        """Nothing is under the mouse."""
        super().leaveEvent(event)
        self._hover(-1)

    def _hover(self, row: int) -> None:
        if row != self._hovered:
            for changed in (self._hovered, row):
                if self._has(changed):
                    self.viewport().update(self._rect(changed))
            self._hovered = row

    def _part(self, point: QPoint) -> tuple[int, str]:
        row = self.indexAt(point).row()
        if row < 0:
            return -1, ""
        rect = self._rect(row)
        return row, self.painter.part_at(self.rows.rows[row], rect, point, self.layoutDirection())
