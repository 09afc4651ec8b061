"""The steps of the desk as rows: those to be made again above, then where the desk stands, then those to take back."""

from datetime import datetime
from enum import StrEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QDate,
    QDateTime,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QFont

from core.desk import Desk, PastStep
from gui.controls import one_line, tip
from gui.counting import counted
from gui.marking import to_translate
from gui.theme import Role, page_font, theme
from gui.translating import translated

_Index = QModelIndex | QPersistentModelIndex
_PAGE = 200
_MOST_UNDONE = 200


class Column(StrEnum):
    """The columns, in their order."""

    STEP = to_translate("History", "Step")
    ARTICLE = to_translate("History", "Article")
    AT = to_translate("History", "When")
    WHO = to_translate("History", "Who")


_COLUMNS = tuple(Column)


class HistoryModel(QAbstractTableModel):
    """Rows of the undo list; more of them are read as they come into sight."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._undone: list[PastStep] = []
        self._steps: list[PastStep] = []
        self._more = False
        self.reload()

    def reload(self) -> None:
        """Read the newest steps anew."""
        self.beginResetModel()
        self._undone = list(reversed(self._desk.undone_steps(_MOST_UNDONE)))
        self._steps = list(self._desk.steps(_PAGE))
        self._more = len(self._steps) == _PAGE
        self.endResetModel()

    @property
    def now(self) -> int:
        """The row that says where the desk stands."""
        return len(self._undone)

    def steps_to(self, row: int) -> int:
        """How many steps to take so that the step in ``row`` is taken back, or, below 0, how many to make again."""
        return row - self.now

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """The steps known so far, and the row between them."""
        return 0 if parent.isValid() else len(self._undone) + 1 + len(self._steps)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Step, article, time, person."""
        return 0 if parent.isValid() else len(_COLUMNS)

    def canFetchMore(self, parent: _Index) -> bool:
        """Whether older steps have not been read yet."""
        return not parent.isValid() and self._more

    def fetchMore(self, _parent: _Index) -> None:
        """Read some older steps."""
        found = self._desk.steps(_PAGE, sum(each.count for each in self._steps))
        self._more = len(found) == _PAGE
        if found:
            first = self.rowCount()
            self.beginInsertRows(QModelIndex(), first, first + len(found) - 1)
            self._steps += found
            self.endInsertRows()

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The names of the columns."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return QCoreApplication.translate("History", _COLUMNS[section].value)
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What the view and a screen reader ask for."""
        step = self._step(index.row())
        words = _said(step, _COLUMNS[index.column()])
        if role == Qt.ItemDataRole.DisplayRole:
            return one_line(words)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(words)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(index.row(), words)
        if role == Qt.ItemDataRole.ForegroundRole and (index.row() <= self.now or index.column()):
            return theme().colour(Role.MUTED)
        if role == Qt.ItemDataRole.FontRole:
            return self._font(index.row())
        return None

    def _step(self, row: int) -> PastStep | None:
        if row == self.now:
            return None
        return self._undone[row] if row < self.now else self._steps[row - self.now - 1]

    def _font(self, row: int) -> QFont:
        """What was taken back is told from what holds by its slant, too."""
        font = page_font()
        font.setItalic(row < self.now)
        font.setBold(row == self.now)
        return font

    def _spoken(self, row: int, words: str) -> str:
        if row < self.now:
            return QCoreApplication.translate("History", "{step}, taken back").format(step=words)
        return words


def _said(step: PastStep | None, column: Column) -> str:
    if step is None:
        return QCoreApplication.translate("History", "The desk as it is now") if column is Column.STEP else ""
    if column is Column.STEP:
        return translated(step.name)
    if column is Column.AT:
        return when(step.at)
    return article_of(step) if column is Column.ARTICLE else step.who


def article_of(step: PastStep) -> str:
    """The article of a step; of a step in many, how many those are."""
    return counted(step.count, "{n} article", "{n} articles") if step.group else step.article


def when(at: datetime) -> str:
    """A time as the person's language writes it: of today the hour alone."""
    local = QDateTime.fromMSecsSinceEpoch(round(at.timestamp() * 1000))
    short = QLocale.FormatType.ShortFormat
    if local.date() == QDate.currentDate():
        return QLocale().toString(local.time(), short)
    return QLocale().toString(local, short)
