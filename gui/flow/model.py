"""Rows of values as a Qt model: each stands for one block, or for several."""

from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass
from itertools import compress, count
from operator import is_not
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

    def __contains__(self, block_id: object) -> bool:
        """Whether a row shows this block."""
        return isinstance(block_id, str) and self.row_of(block_id) is not None

    def rows_of(self, block_id: str) -> range:
        """The rows that show ``block_id``: neighbours, as a block is whole; none where it is not shown."""
        first = self.row_of(block_id)
        if first is None:
            return range(0)
        end = first + 1
        while end < len(self._rows) and block_id in self._rows[end].block_ids:
            end += 1
        return range(first, end)

    def reset_rows(self, rows: Sequence[RowT]) -> None:
        """Show other rows: the view starts anew."""
        self.beginResetModel()
        self._rows = list(rows)
        self._row_of = None
        self.endResetModel()

    def update_rows(self, rows: Sequence[RowT]) -> None:
        """The same page a decision later: rows come, go, move or change, the others are left alone."""
        first, last = self._rows_alike(rows)
        gone, new = self._rows[first : len(self._rows) - last], rows[first : len(rows) - last]
        staying = in_common([row.key for row in gone], [row.key for row in new])
        self._remove_others(first, gone, staying)
        self._insert_new(first, new, staying)
        self._replace_changed(first, new)

    def _rows_alike(self, rows: Sequence[RowT]) -> tuple[int, int]:
        """How many rows are the very same at the beginning, and behind those at the end: on a long page nearly all."""
        most = min(len(self._rows), len(rows))
        first = next(compress(count(), map(is_not, self._rows, rows)), most)
        last = next(compress(count(), map(is_not, reversed(self._rows), reversed(rows))), most)
        return first, min(last, most - first)

    def replace_rows(self, changed: Mapping[int, RowT]) -> None:
        """These rows, by their numbers, show the same blocks as before, and now look like this."""
        fresh = sorted(number for number, row in changed.items() if row != self._rows[number])
        for number in fresh:
            self._rows[number] = changed[number]
        for first, last in stretches(fresh):
            self.dataChanged.emit(self.index(first), self.index(last))

    def _remove_others(self, start: int, rows: Sequence[RowT], wanted: Container[str]) -> None:
        gone = [number for number, row in enumerate(rows, start) if row.key not in wanted]
        for first, last in reversed(list(stretches(gone))):
            self.beginRemoveRows(QModelIndex(), first, last)
            del self._rows[first : last + 1]
            self._row_of = None
            self.endRemoveRows()

    def _insert_new(self, start: int, rows: Sequence[RowT], present: Container[str]) -> None:
        new = [number for number, row in enumerate(rows, start) if row.key not in present]
        for first, last in stretches(new):
            self.beginInsertRows(QModelIndex(), first, last)
            self._rows[first:first] = rows[first - start : last + 1 - start]
            self._row_of = None
            self.endInsertRows()

    def _replace_changed(self, start: int, rows: Sequence[RowT]) -> None:
        self._row_of = None
        self.replace_rows({at: row for at, row in enumerate(rows, start) if row is not self._rows[at]})

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """How many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The wording, and what a screen reader says."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return for_qt(row.text)
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole}:
            return for_qt(self.spoken(row))
        return None

    def spoken(self, row: RowT) -> str:
        """What a screen reader says of ``row``; asked for when needed, not kept."""
        return row.text
