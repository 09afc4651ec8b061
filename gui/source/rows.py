"""The list of a source's rows: a block may begin and end in the midst of one, or go over many."""

from PySide6.QtCore import QPoint, QRect, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from gui.flow import FlowView
from gui.source.model import SourceModel
from gui.source.painting import SourcePainter


class SourceRows(FlowView):
    """Rows of source, selected by whole lines.

    Signals:
        placed(int, bool): the mouse was pressed on, or (True) double-clicked on, this character of the page's text.
    """

    placed = Signal(int, bool)

    def __init__(self, model: SourceModel, painter: SourcePainter, parent: QWidget | None = None) -> None:
        self._source = model
        self._source_painter = painter
        super().__init__(model, painter, parent=parent)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)

    def _guess(self) -> None:
        """Guess by the lengths alone: no row is made for it."""
        width, lines = self.viewport().width(), self._source.lines
        guess = self._source_painter.guess_of
        usual: dict[int, int] = {}
        heights = []
        for at in range(len(lines)):
            start, end = lines.span(at)
            length = end - start
            height = usual.get(length)
            if height is None:
                height = usual[length] = guess(length, width)
            heights.append(height)
        self._heights.reset(heights)

    # --- blocks ----------------------------------------------------------------------------------------------

    def rect_of(self, block_id: str) -> QRect | None:
        """The rows of ``block_id`` together, in viewport coordinates; None where it has no place."""
        rows = self._source.rows_of(block_id)
        return self._rect(rows[0]).united(self._rect(rows[-1])) if rows else None

    def visible_blocks(self) -> list[str]:
        """Blocks with a row in sight, in order."""
        return list(dict.fromkeys(super().visible_blocks()))

    def top_block(self) -> tuple[str, float]:
        """The first block in sight and how much of it is scrolled out, over all its rows."""
        block_id, _ = super().top_block()
        return (block_id, self._share(block_id, 0)) if block_id else ("", 0.0)

    def bottom_block(self) -> tuple[str, float]:
        """The last block in sight and how much of it is above the lower edge, over all its rows."""
        block_id, _ = super().bottom_block()
        return (block_id, self._share(block_id, self.viewport().height())) if block_id else ("", 0.0)

    def _share(self, block_id: str, y: int) -> float:
        rect = self.rect_of(block_id)
        return min(max((y - rect.top()) / max(rect.height(), 1), 0.0), 1.0) if rect is not None else 0.0

    def scroll_to_block(self, block_id: str, fraction: float = 0.0) -> None:
        """Bring ``block_id`` to the top, scrolled out by ``fraction`` of all its rows. Does nothing without it."""
        rows = self._source.rows_of(block_id)
        if rows:
            first, last = self._rect(rows[0]), self._rect(rows[-1])
            self._settle((rows[0], -round(fraction * (last.bottom() + 1 - first.top()))))

    def rows_in_sight(self) -> range:
        """The rows with a pixel in sight."""
        seen = list(self._visible())
        return range(seen[0], seen[-1] + 1) if seen else range(0)

    # --- hands -----------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select lines, then say which character was pressed."""
        super().mousePressEvent(event)
        self._say_place(event, twice=False)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Say which character was double-clicked."""
        super().mouseDoubleClickEvent(event)
        self._say_place(event, twice=True)

    def _say_place(self, event: QMouseEvent, *, twice: bool) -> None:
        point = event.position().toPoint()
        row = self.indexAt(point).row()
        if row >= 0:
            self.placed.emit(self._place(row, point), twice)

    def _place(self, row: int, point: QPoint) -> int:
        shown = self._source.row(row)
        within = self._source_painter.place_at(shown, self._rect(row), point, self.layoutDirection())
        return shown.first + min(within, max(len(shown.text) - 1, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy takes the selected lines exactly as they stand in the source."""
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.selected_text())
        else:
            super().keyPressEvent(event)

    def selected_text(self) -> str:
        """The selected lines, character for character; rows of one line are not set apart."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return "".join(self._source.lines.text[slice(*self._source.lines.span(row))] for row in rows)
