"""The queue's rows as a Qt list model."""

from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from core.desk import Row
from gui.controls import tip
from gui.queue.wording import hint, spoken, title

_Index = QModelIndex | QPersistentModelIndex


class RowRole(IntEnum):
    """Data beyond Qt's own roles."""

    ROW = Qt.ItemDataRole.UserRole + 1
    OPEN = Qt.ItemDataRole.UserRole + 2


class QueueModel(QAbstractListModel):
    """Rows in the order they were given, and which of them is open."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._places: dict[str, int] = {}
        self._open: str | None = None

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show ``rows``. Rows in the same order are updated in place, so that the view stays where it is."""
        if [row.review_id for row in rows] == [row.review_id for row in self._rows]:
            self._rows = list(rows)
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._rows = list(rows)
        self._places = {row.review_id: place for place, row in enumerate(self._rows)}
        self.endResetModel()

    def update_row(self, row: Row) -> None:
        """Take new values for one row; a row that is not shown stays away."""
        place = self._places.get(row.review_id)
        if place is not None:
            self._rows[place] = row
            self.dataChanged.emit(self.index(place), self.index(place))

    def set_open(self, review_id: str | None) -> None:
        """Mark the review that the panes show."""
        touched = (self._open, review_id)
        self._open = review_id
        for place in (self._places[each] for each in touched if each in self._places):
            self.dataChanged.emit(self.index(place), self.index(place))

    def open_review(self) -> str | None:
        """The review that the panes show."""
        return self._open

    def index_of(self, review_id: str | None) -> QModelIndex:
        """The index of a review; invalid where it is not shown."""
        place = self._places.get(review_id) if review_id else None
        return QModelIndex() if place is None else self.index(place)

    def row_at(self, index: _Index) -> Row:
        """The row at a valid index."""
        return self._rows[index.row()]

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What the delegate and a screen reader ask for."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        make = _DATA.get(role)
        return row.review_id == self._open if role == RowRole.OPEN else make(row) if make else None


_DATA: dict[int, Callable[[Row], object]] = {
    RowRole.ROW: lambda row: row,
    Qt.ItemDataRole.DisplayRole: title,
    Qt.ItemDataRole.AccessibleTextRole: spoken,
    Qt.ItemDataRole.ToolTipRole: lambda row: tip(hint(row)),
}
"""What each role yields of a row alone."""
