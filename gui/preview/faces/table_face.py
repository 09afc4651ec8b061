"""A file of columns: some of its rows as a table."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView, QWidget

from gui.counting import counted, grouped
from gui.flow.texts import for_qt
from gui.preview.faces.face import Face
from gui.preview.rendering import Rendered
from gui.preview.tables import Table
from gui.theme import watcher

_Index = QModelIndex | QPersistentModelIndex
_WIDEST = 34
"""Characters of a column at most; the rest of a value is in the tooltip."""


class TableModel(QAbstractTableModel):
    """The values of a table, all of them words."""

    def __init__(self) -> None:
        super().__init__()
        self.table = Table((), (), (), 0)

    def show(self, table: Table) -> None:
        """Show another table."""
        self.beginResetModel()
        self.table = table
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """How many rows are shown."""
        return 0 if parent.isValid() else len(self.table.rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """How many columns there are."""
        return 0 if parent.isValid() else len(self.table.columns)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The value, whole in the tooltip."""
        if not index.isValid():
            return None
        words = for_qt(self.table.rows[index.row()][index.column()])
        return words if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole} else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Columns by name, with what they hold in the tooltip; rows by number."""
        if orientation == Qt.Orientation.Vertical:
            return self.table.first + section + 1 if role == Qt.ItemDataRole.DisplayRole else None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.table.columns[section]
        return self.table.kinds[section] if role == Qt.ItemDataRole.ToolTipRole else None


class TableFace(Face):
    """The first rows of a file of columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = TableModel()
        self.view = QTableView()
        self.view.setModel(self.model)
        self.view.setAccessibleName(self.tr("The rows of the file"))
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setTabKeyNavigation(False)
        self.view.setWordWrap(False)
        along = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        self.view.horizontalHeader().setDefaultAlignment(along)
        self.hold(self.view)
        watcher().changed.connect(self._fit)

    def take(self, made: Rendered) -> None:
        """Show this table where the one before was scrolled to."""
        bars = self.view.horizontalScrollBar(), self.view.verticalScrollBar()
        places, is_fresh = [bar.value() for bar in bars], not self.model.rowCount()
        self.model.show(made.shown if isinstance(made.shown, Table) else Table((), (), (), 0))
        self._fit()
        self._mark(self.model.table.current)
        for bar, place in zip(bars, () if is_fresh else places, strict=False):
            bar.setValue(place)
        self.noteChanged.emit()

    def clear(self) -> None:
        """Show nothing."""
        self.model.show(Table((), (), (), 0))

    def _mark(self, row: int) -> None:
        """Mark the row at which the article asked for begins, and bring it into sight."""
        if row >= 0:
            self.view.selectRow(row)
            self.view.scrollTo(self.model.index(row, 0), QAbstractItemView.ScrollHint.PositionAtTop)

    def _fit(self) -> None:
        """Columns as wide as what they hold, within bounds; rows one line high."""
        self.view.resizeColumnsToContents()
        most = self.view.fontMetrics().averageCharWidth() * _WIDEST
        for column in range(self.model.columnCount()):
            self.view.setColumnWidth(column, min(self.view.columnWidth(column) + 8, most))
        self.view.verticalHeader().setDefaultSectionSize(self.view.fontMetrics().height() + 8)

    def note(self) -> str:
        """How many rows there are, and how many of them are shown."""
        table = self.model.table
        told = counted(table.total, "{n} row", "{n} rows")
        if table.first:
            told = counted(
                len(table.rows), "{n} row of {all}, from row {first} on", "{n} rows of {all}, from row {first} on"
            )
            told = told.replace("{all}", grouped(table.total)).replace("{first}", grouped(table.first + 1))
        elif len(table.rows) < table.total:
            told = counted(len(table.rows), "The first row of {all}", "The first {n} rows of {all}")
            told = told.replace("{all}", grouped(table.total))
        return told
