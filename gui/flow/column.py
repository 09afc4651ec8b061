"""A column of rows: where each stands, and how the scroll position holds still while guesses become measures."""

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QRect, Signal
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from gui.flow.heights import Heights
from gui.flow.model import FlowModel
from gui.flow.painter import RowPainter

_PASSES = 8
"""Measuring brings new rows into sight; after so many rounds the rest stays guessed until the next scroll."""


class ColumnView(QListView):
    """The geometry of a flow view: heights are guesses until a row comes into sight.

    When a guess gives way to a measure, the view scrolls along, so that what is being read stays where it is.
    It is a list view because Qt gives a screen reader the rows of a list view, and those of no view unknown to it;
    the list view's own layout, which asks every row for its size, never runs.

    Attributes:
        viewportMoved: rows stand elsewhere than before: scrolled, resized, or changed in height.
        bottom: pixels left free below the last row.
    """

    viewportMoved = Signal()

    def __init__(
        self, model: FlowModel[Any], painter: RowPainter[Any], top: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.rows = model
        self.painter = painter
        self.bottom = 24
        self._top = top
        self._heights = Heights()
        self._held: tuple[int, int] | None = None
        self._settling = False

    def doItemsLayout(self) -> None:
        """Nothing to do for all rows at once."""
        QAbstractItemView.doItemsLayout(self)

    def updateGeometries(self) -> None:
        """Fit the scroll bar to the rows."""
        self._set_range()
        QAbstractItemView.updateGeometries(self)

    # Where blocks stand

    def rect_of(self, block_id: str) -> QRect | None:
        """Where the rows of ``block_id`` stand, in viewport coordinates, in sight or not; None if no row shows it."""
        rows = self.rows.rows_of(block_id)
        return self._rect(rows[0]).united(self._rect(rows[-1])) if rows else None

    def visible_blocks(self) -> list[str]:
        """Blocks with a pixel in sight, in order."""
        return list(dict.fromkeys(block for row in self._visible() for block in self.rows.rows[row].block_ids))

    def top_block(self) -> tuple[str, float]:
        """The first block in sight and how far it is scrolled out, 0 to 1; an empty id where there is none."""
        for row in self._visible():
            blocks = self.rows.rows[row].block_ids
            if blocks:
                rect = self._rect(row)
                return blocks[0], min(max(-rect.top() / max(rect.height(), 1), 0.0), 1.0)
        return "", 0.0

    def bottom_block(self) -> tuple[str, float]:
        """The last block in sight and how much of it is, 0 to 1; an empty id where there is none."""
        for row in reversed(list(self._visible())):
            blocks = self.rows.rows[row].block_ids
            if blocks:
                rect = self._rect(row)
                return blocks[-1], min(max((self.viewport().height() - rect.top()) / max(rect.height(), 1), 0.0), 1.0)
        return "", 0.0

    def scroll_to_block(self, block_id: str, fraction: float = 0.0) -> None:
        """Bring ``block_id`` to the top, scrolled out by ``fraction`` of its height. Does nothing without it."""
        row = self.rows.row_of(block_id)
        if row is not None:
            self._measure(row)
            self._settle((row, -round(fraction * self._heights.height(row))))

    def hold(self, row: int, height: int) -> None:
        """``row`` is ``height`` high, whatever the painter says, until ``release``: an editor stands over it."""
        self._held = (row, height)
        self._heights.forget(row)
        self._settle((row, self._rect(row).top()))

    def release(self) -> None:
        """The painter measures every row again."""
        if self._held is not None:
            row, _ = self._held
            self._held = None
            if row < len(self._heights):
                self._heights.forget(row)
                self._settle((row, self._rect(row).top()))

    # Heights and the scroll position

    def _has(self, row: int) -> bool:
        return 0 <= row < len(self._heights)

    def _rect(self, row: int) -> QRect:
        y = self._top + self._heights.top(row) - self.verticalOffset()
        return QRect(0, y, self.viewport().width(), self._heights.height(row))

    def _visible(self) -> Iterator[int]:
        if not len(self._heights):
            return
        low = self.verticalOffset() - self._top
        first = self._heights.row_at(low)
        last = self._heights.row_at(low + self.viewport().height() - 1)
        yield from range(first, last + 1)

    def _guess(self) -> None:
        width = self.viewport().width()
        self._heights.reset(self.painter.guess(row, width) for row in self.rows.rows)

    def _set_range(self) -> None:
        sight = self.viewport().height()
        bar = self.verticalScrollBar()
        bar.setRange(0, max(self._top + self._heights.total + self.bottom - sight, 0))
        bar.setPageStep(sight)

    def _measure(self, row: int) -> None:
        if not self._heights.is_measured(row):
            held = self._held is not None and self._held[0] == row
            height = self._held[1] if self._held and held else self._painted_height(row)
            self._heights.measure(row, height)

    def _painted_height(self, row: int) -> int:
        return self.painter.measure(self.rows.rows[row], self.viewport().width())

    def _anchor(self) -> tuple[int, int]:
        """The row to keep in place, and its y: the current one if in sight, else the first one that is known."""
        visible = [row for row in self._visible() if self._heights.is_measured(row)]
        if not visible:
            row = max(self._heights.row_at(self.verticalOffset() - self._top), 0)
        else:
            current = self.currentIndex().row()
            row = current if current in visible else visible[0]
        return row, (self._rect(row).top() if self._has(row) else 0)

    def _ends(self) -> tuple[int, int] | None:
        """At either end of the column the eye rests on the end itself."""
        if self.verticalOffset() == 0:
            return 0, self._top
        if self.verticalOffset() == self.verticalScrollBar().maximum():
            last = len(self._heights) - 1
            return last, self.viewport().height() - self.bottom - self._heights.height(last)
        return None

    def _settle(self, anchor: tuple[int, int] | None = None) -> None:
        """Measure what is in sight, the ``anchor`` row kept at its y, until nothing in sight is a guess."""
        if not self._settling and len(self._heights):
            self._settling = True
            at_end = anchor is None and self._ends() is not None
            anchor = anchor or self._ends() or self._anchor()
            self._scroll_row_to(*anchor)
            for _ in range(_PASSES):
                if not self._measure_visible():
                    break
                # The last row's place depends on its own height, so an end is looked up anew.
                self._scroll_row_to(*((at_end and self._end_after(anchor)) or anchor))
            self._settling = False
        self._set_range()
        self.viewport().update()
        self.viewportMoved.emit()

    def _end_after(self, anchor: tuple[int, int]) -> tuple[int, int]:
        row, y = anchor
        return (row, y) if row == 0 else (row, self.viewport().height() - self.bottom - self._heights.height(row))

    def _scroll_row_to(self, row: int, y: int) -> None:
        row = min(max(row, 0), len(self._heights) - 1)
        self._set_range()
        self.verticalScrollBar().setValue(self._top + self._heights.top(row) - y)

    def _measure_visible(self) -> bool:
        fresh = [row for row in self._visible() if not self._heights.is_measured(row)]
        for row in fresh:
            self._measure(row)
        return bool(fresh)
