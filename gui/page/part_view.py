"""The rows of the Blocks view under the mouse: a drag inside one block selects words of it."""

from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from gui.flow import FlowModel, FlowView
from gui.page.painting import BlockPainter


class PartView(FlowView):
    """A flow view in which a drag that stays inside one row is told apart from one over several.

    Signals:
        dragged(int, int, int): over the text of this row, from one character to another.
        pressedPlainly(): a button went down without Shift or Ctrl.
    """

    dragged = Signal(int, int, int)
    pressedPlainly = Signal()

    def __init__(self, model: FlowModel[Any], painter: BlockPainter, parent: QWidget | None = None) -> None:
        super().__init__(model, painter, parent=parent)
        self._characters = painter
        self._begun: tuple[int, int, QPoint] | None = None
        self._dragging = False

    def _character(self, row: int, point: QPoint) -> int | None:
        return self._characters.character_at(self.rows.rows[row], self._rect(row), point, self.layoutDirection())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a drag may begin."""
        point = event.position().toPoint()
        row = self.indexAt(point).row()
        plain = event.button() == Qt.MouseButton.LeftButton and not event.modifiers()
        character = self._character(row, point) if plain and row >= 0 else None
        self._begun = (row, character, point) if character is not None else None
        self._dragging = False
        super().mousePressEvent(event)
        if plain:
            self.pressedPlainly.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Inside the row where it began a drag selects words; beyond it, blocks."""
        point = event.position().toPoint()
        if self._begun is None or not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
            return
        row, first, begun = self._begun
        if self.indexAt(point).row() != row:
            self._begun = None
            self.pressedPlainly.emit()  # what was selected of the one row gives way to the rows
            super().mouseMoveEvent(event)
            return
        last = self._character(row, point)
        far = (point - begun).manhattanLength() >= QApplication.startDragDistance()
        self._dragging = self._dragging or far
        if self._dragging and last is not None:
            self.dragged.emit(row, first, last)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The drag is over."""
        self._begun = None
        super().mouseReleaseEvent(event)
