"""Rows of values as a Qt model: each stands for one block, or for several."""

from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from gui.flow.ordering import in_common, stretches
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
        """The number of the row that shows ``block_id``, of several the first."""
        if self._row_of is None:
            numbered = reversed(list(enumerate(self._rows)))
            self._row_of = {block: number for number, row in numbered for block in row.block_ids}
        return self._row_of.get(block_id)

    def rows_of(self, block_id: str) -> tuple[int, int] | None:
        """The numbers of the first and the last of the rows that show ``block_id``: neighbours, as a block is whole."""
        first = self.row_of(block_id)
        if first is None:
            return None
        last = first
        while last + 1 < len(self._rows) and block_id in self._rows[last + 1].block_ids:
            last += 1
        return first, last

    def reset_rows(self, rows: Sequence[RowT]) -> None:
        """Show other rows: the view starts anew."""
        self.beginResetModel()
        self._rows = list(rows)
        self._row_of = None
        self.endResetModel()

    def update_rows(self, rows: Sequence[RowT]) -> None:
        """The same page a decision later: rows come, go, move or change, the others are left alone."""
        staying = in_common([row.key for row in self._rows], [row.key for row in rows])
        self._remove_others(staying)
        self._insert_new(rows, staying)
        self._replace_changed(rows)

    def replace_rows(self, changed: Mapping[int, RowT]) -> None:
        """These rows, by their numbers, show the same blocks as before, and now look like this."""
        fresh = sorted(number for number, row in changed.items() if row != self._rows[number])
        for number in fresh:
            self._rows[number] = changed[number]
        for first, last in stretches(fresh):
            self.dataChanged.emit(self.index(first), self.index(last))

    def _remove_others(self, wanted: Container[str]) -> None:
        gone = [number for number, row in enumerate(self._rows) if row.key not in wanted]
        for first, last in reversed(list(stretches(gone))):
            self.beginRemoveRows(QModelIndex(), first, last)
            del self._rows[first : last + 1]
            self._row_of = None
            self.endRemoveRows()

    def _insert_new(self, rows: Sequence[RowT], present: Container[str]) -> None:
        new = [number for number, row in enumerate(rows) if row.key not in present]
        for first, last in stretches(new):
            self.beginInsertRows(QModelIndex(), first, last)
            self._rows[first:first] = rows[first : last + 1]
            self._row_of = None
            self.endInsertRows()

    def _replace_changed(self, rows: Sequence[RowT]) -> None:
        self._row_of = None
        self.replace_rows({number: row for number, row in enumerate(rows) if row is not self._rows[number]})

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
