"""The rows of the article as a text that can be pointed into."""

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent

from gui.flow import FlowView


class CopyView(FlowView):
    """Says where in the text a person presses and drags, and when they want a copy.

    Attributes:
        pressedAt: the row (its index) and the point of the viewport that was pressed.
        extendedTo: a point that was pressed with Shift: all up to it is to be selected.
        draggedTo: where the mouse went since, its button down.
        released: the button was let go.
        copyRequested: the current row is to be put on the clipboard.
    """

    pressedAt = Signal(QModelIndex, QPoint)
    extendedTo = Signal(QPoint)
    draggedTo = Signal(QPoint)
    released = Signal()
    copyRequested = Signal()
    _dragging = False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press puts the caret there; with Shift it selects up to there."""
        point = event.position().toPoint()
        if event.button() == Qt.MouseButton.LeftButton and event.modifiers() == Qt.KeyboardModifier.ShiftModifier:
            self.extendedTo.emit(point)
            return
        index = self.indexAt(point)
        plain = event.button() == Qt.MouseButton.LeftButton and not event.modifiers()
        super().mousePressEvent(event)
        if plain and index.isValid():
            self._dragging = True
            self.pressedAt.emit(self.rows.index(index.row()), point)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The second press is one like the first: what that opened keeps the keys."""
        self.mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Dragging selects text."""
        if self._dragging and event.buttons() & Qt.MouseButton.LeftButton:
            self.draggedTo.emit(event.position().toPoint())
        else:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The selection stands."""
        was, self._dragging = self._dragging, False
        super().mouseReleaseEvent(event)
        if was:
            self.released.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copying takes the current passage."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copyRequested.emit()
        else:
            super().keyPressEvent(event)
