"""Rows of values as a Qt model: each stands for one block, or for several."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from gui.flow.texts import for_qt

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class FlowRow:
    """One row.

    Attributes:
        key: names the row; no two rows of a model share it.
        block_ids: the blocks it shows, the first of them its own; empty where it shows none.
        text: its wording.
    """

    key: str
    block_ids: tuple[str, ...]
    text: str


RowT = TypeVar("RowT", bound=FlowRow)


class FlowModel(QAbstractListModel, Generic[RowT]):
    """Rows that are replaced as a whole, yet tell the view only what changed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[RowT] = []
        self._row_of: dict[str, int] | None = None

    @property
    def rows(self) -> Sequence[RowT]:
        """The rows, in order."""
        return self._rows

    def row_of(self, block_id: str) -> int | None:
        """The number of the row that shows ``block_id``."""
        if self._row_of is None:
            self._row_of = {block: number for number, row in enumerate(self._rows) for block in row.block_ids}
        return self._row_of.get(block_id)

    def reset_rows(self, rows: Sequence[RowT]) -> None:
        """Show other rows: the view starts anew."""
        self.beginResetModel()
        self._rows = list(rows)
        self._row_of = None
        self.endResetModel()

    def update_rows(self, rows: Sequence[RowT]) -> None:
        """The same page a decision later: rows come, go or change, the others are left alone."""
        wanted = {row.key for row in rows}
        present = {row.key for row in self._rows}
        if [r.key for r in rows if r.key in present] != [r.key for r in self._rows if r.key in wanted]:
            self.reset_rows(rows)
            return
        self._remove_others(wanted)
        self._insert_new(rows, present)
        self._replace_changed(rows)

    def replace_row(self, number: int, row: RowT) -> None:
        """Row ``number`` shows the same blocks, and now looks like ``row``."""
        if row != self._rows[number]:
            self._rows[number] = row
            self.dataChanged.emit(self.index(number), self.index(number))

    def _remove_others(self, wanted: set[str]) -> None:
        for number in range(len(self._rows) - 1, -1, -1):
            if self._rows[number].key not in wanted:
                self.beginRemoveRows(QModelIndex(), number, number)
                del self._rows[number]
                self._row_of = None
                self.endRemoveRows()

    def _insert_new(self, rows: Sequence[RowT], present: set[str]) -> None:
        for number, row in enumerate(rows):
            if row.key not in present:
                self.beginInsertRows(QModelIndex(), number, number)
                self._rows.insert(number, row)
                self._row_of = None
                self.endInsertRows()

    def _replace_changed(self, rows: Sequence[RowT]) -> None:
        changed = [
            number for number, row in enumerate(rows) if row is not self._rows[number] and row != self._rows[number]
        ]
        for number in changed:
            self._rows[number] = rows[number]
        self._row_of = None
        for number in changed:
            self.dataChanged.emit(self.index(number), self.index(number))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The wording, and what a screen reader says."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return for_qt(row.text)
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole}:
            return for_qt(self.spoken(row))
        return None

    def spoken(self, row: RowT) -> str:
        """What a screen reader says of ``row``; asked for when needed, not kept."""
        return row.text
