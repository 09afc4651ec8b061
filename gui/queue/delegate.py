"""How a row of the queue looks: title, site and questions, and why it wants a person."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from core.desk import Row
from gui.controls import bold, draw_line, line_width, one_line
from gui.queue.model import RowRole
from gui.queue.wording import SIGNS, place, question_count, reasons, sign, title
from gui.theme import Role, page_font, small_font, theme

_MARGIN = 12
_ABOVE = 9
_EDGE = 3


class RowDelegate(QStyledItemDelegate):
    """Paints a row in three lines, muted once it is done. Every row is as high as any other."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """A line of the page's font, two small ones, and air."""
        lines = QFontMetrics(bold(page_font())).height() + 2 * QFontMetrics(small_font()).height()
        return QSize(option.rect.width(), lines + 2 * _ABOVE + 3)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint ground, edge and hairline, then the lines."""
        is_open = bool(index.data(RowRole.OPEN))
        self._paint_ground(painter, option, is_open)
        row: Row = index.data(RowRole.ROW)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        lines = _Lines(painter, option.rect.adjusted(_MARGIN, _ABOVE, -_MARGIN, -_ABOVE), mirrored)
        self._paint_title(lines, row)
        muted = theme().colour(Role.MUTED)
        lines.note(question_count(row), small_font(), muted)
        lines.next(place(row), small_font(), muted)
        calls = row.flags and row.state not in SIGNS
        lines.next(reasons(row), small_font(), theme().colour(Role.QUESTION_INK if calls else Role.MUTED))

    @staticmethod
    def _paint_title(lines: "_Lines", row: Row) -> None:
        mark = sign(row)
        if mark is not None:
            lines.mark(mark[0], bold(page_font()), theme().colour(mark[1]))
        ink = Role.MUTED if row.state in SIGNS else Role.INK
        lines.next(title(row), bold(page_font(), row.state not in SIGNS), theme().colour(ink))

    @staticmethod
    def _paint_ground(painter: QPainter, option: QStyleOptionViewItem, is_open: bool) -> None:
        now, box = theme(), option.rect
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        ground = Role.SELECTION if is_open else Role.WINDOW if hovered else Role.PANEL
        painter.fillRect(box, now.colour(ground))
        painter.fillRect(box.left(), box.bottom(), box.width(), 1, now.colour(Role.HAIRLINE))
        if is_open:
            mirrored = option.direction == Qt.LayoutDirection.RightToLeft
            left = box.right() - _EDGE + 1 if mirrored else box.left()
            painter.fillRect(left, box.top(), _EDGE, box.height() - 1, now.colour(Role.ACCENT))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(now.colour(Role.ACCENT))
            painter.drawRect(box.adjusted(0, 0, -1, -2))


class _Lines:
    """Sets lines one under the other in a box, each elided to the room beside what stands at its far end."""

    def __init__(self, painter: QPainter, box: QRect, mirrored: bool) -> None:
        self._painter = painter
        self._box = box
        self._mirrored = mirrored
        self._top = box.top()
        self._indent = 0
        self._outdent = 0

    def mark(self, text: str, font: QFont, colour: QColor) -> None:
        """Set a sign at the beginning of the next line."""
        width = line_width(text, font)
        self._draw(text, font, colour, 0, width)
        self._indent = width + 5

    def note(self, text: str, font: QFont, colour: QColor) -> None:
        """Set a note at the far end of the next line, its first word bold."""
        start = self._box.width()
        for word, is_first in reversed([(word, at == 0) for at, word in enumerate(text.split())]):
            face = bold(font, is_first)
            width = line_width(word, face)
            start -= width
            self._draw(word, face, colour, start, width)
            start -= 3
        self._outdent = self._box.width() - start + 5 if text else 0

    def next(self, text: str, font: QFont, colour: QColor) -> None:
        """Set a line in the room that is left, and go to the one below."""
        self._draw(one_line(text), font, colour, self._indent, self._box.width() - self._indent - self._outdent)
        self._top += QFontMetrics(font).height() + 1
        self._indent = self._outdent = 0

    def _draw(self, text: str, font: QFont, colour: QColor, start: int, width: int) -> None:
        left = self._box.right() + 1 - start - width if self._mirrored else self._box.left() + start
        where = QRect(left, self._top, width, QFontMetrics(font).height())
        draw_line(self._painter, where, text, font, colour, from_right=self._mirrored)
