"""The queue's rows as a Qt list model."""

from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from core.desk import Listing, Row
from core.model import DeskError, ReviewState
from gui.controls import tip
from gui.queue.wording import hint, spoken, title

_Index = QModelIndex | QPersistentModelIndex


class RowRole(IntEnum):
    """Data beyond Qt's own roles."""

    ROW = Qt.ItemDataRole.UserRole + 1
    OPEN = Qt.ItemDataRole.UserRole + 2


class QueueModel(QAbstractListModel):
    """Rows in the order they were given, and which of them is open. A listing's rows are read as they are shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = Listing.of(())
        self._open: str | None = None

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show ``rows``. Rows in the same order are updated in place, so that the view stays where it is."""
        listing = rows if isinstance(rows, Listing) else Listing.of(rows)
        if listing.ids == self._rows.ids:
            self._rows = listing
            if listing:
                self.dataChanged.emit(self.index(0), self.index(len(listing) - 1))
            return
        self.beginResetModel()
        self._rows = listing
        self.endResetModel()

    def update_row(self, row: Row) -> None:
        """Take new values for one row; a row that is not shown stays away."""
        if self._rows.put(row):
            self._tell(row.review_id)

    def set_open(self, review_id: str | None) -> None:
        """Mark the review that the panes show."""
        touched = (self._open, review_id)
        self._open = review_id
        for each in touched:
            self._tell(each)

    def open_review(self) -> str | None:
        """The review that the panes show."""
        return self._open

    def index_of(self, review_id: str | None) -> QModelIndex:
        """The index of a review; invalid where it is not shown."""
        place = self._rows.place_of(review_id)
        return QModelIndex() if place is None else self.index(place)

    def row_at(self, index: _Index) -> Row:
        """The row at a valid index; where the desk cannot be read, one that says so."""
        try:
            return self._rows[index.row()]
        except DeskError as error:
            return _unread(self._rows.ids[index.row()], str(error))

    def _tell(self, review_id: str | None) -> None:
        index = self.index_of(review_id)
        if index.isValid():
            self.dataChanged.emit(index, index)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What the delegate and a screen reader ask for."""
        if not index.isValid():
            return None
        if role == RowRole.OPEN:
            return self._rows.ids[index.row()] == self._open
        make = _DATA.get(role)
        return make(self.row_at(index)) if make else None


def _unread(review_id: str, why: str) -> Row:
    name = QCoreApplication.translate("Queue", "This row cannot be read")
    return Row(review_id, name, "", "", ReviewState.OPEN, (), 0, True, why, 0, 0)


_DATA: dict[int, Callable[[Row], object]] = {
    RowRole.ROW: lambda row: row,
    Qt.ItemDataRole.DisplayRole: title,
    Qt.ItemDataRole.AccessibleTextRole: spoken,
    Qt.ItemDataRole.ToolTipRole: lambda row: tip(hint(row)),
}
"""What each role yields of a row alone."""
