"""The palette's entries as a Qt list model, and how a row of it looks."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gui.controls import draw_line, fill_round, line_width, tip
from gui.palette.entries import Entry
from gui.theme import Role, mono_font, page_font, small_font, theme

ENTRY = Qt.ItemDataRole.UserRole + 1
_Index = QModelIndex | QPersistentModelIndex
_MARGIN, _GAP = 10, 10


class EntryModel(QAbstractListModel):
    """Entries in the order they were given."""

    def __init__(self) -> None:
        super().__init__()
        self.entries: list[Entry] = []

    def show(self, entries: Sequence[Entry]) -> None:
        """List these, in place of what is listed."""
        self.beginResetModel()
        self.entries = list(entries)
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """How many entries there are."""
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What the delegate and a screen reader ask for."""
        entry = self.entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return entry.spoken()
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip("\n".join(filter(None, (entry.name, entry.place, entry.hint))))
        return entry if role == ENTRY else None


class EntryDelegate(QStyledItemDelegate):
    """Paints the name, then muted where it stands or why it cannot be done, and its keys at the far end."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """One line with air."""
        return QSize(option.rect.width(), QFontMetrics(page_font()).height() + 12)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint the row; the chosen one on the colour of a selection, with an edge."""
        entry: Entry = index.data(ENTRY)
        now = theme()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            box = option.rect.adjusted(4, 1, -4, -1)
            fill_round(painter, box, now.colour(Role.SELECTION), now.colour(Role.ACCENT), radius=4)
        line = _Line(painter, option)
        line.far("  ".join(entry.keys), chosen)
        line.near(entry.name, Role.MUTED if entry.hint else Role.INK, page=True)
        line.near(entry.hint or entry.place, Role.MUTED, page=False)


class _Line:
    """Sets texts from both ends of a row until there is no more room."""

    def __init__(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        self._painter = painter
        self._box = option.rect.adjusted(_MARGIN, 0, -_MARGIN, 0)
        self._mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        self._start, self._end = 0, self._box.width()

    def near(self, text: str, role: Role, *, page: bool) -> None:
        """Set ``text`` at the near end, after what stands there."""
        font = page_font() if page else small_font()
        width = min(line_width(text, font), self._end - self._start)
        if text and self._end - self._start > 2 * _GAP:
            self._draw(text, self._start, width, role, font)
            self._start += width + _GAP

    def far(self, text: str, chosen: bool) -> None:
        """Set the keys at the far end."""
        width = line_width(text, mono_font())
        if text and width < self._box.width() // 2:
            self._end -= width
            self._draw(text, self._end, width, Role.INK if chosen else Role.MUTED, mono_font())
            self._end -= _GAP

    def _draw(self, text: str, start: int, width: int, role: Role, font: Any) -> None:
        left = self._box.right() + 1 - start - width if self._mirrored else self._box.left() + start
        where = QRect(left, self._box.top(), width, self._box.height())
        draw_line(self._painter, where, text, font, theme().colour(role), from_right=self._mirrored)
