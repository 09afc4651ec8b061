"""Measures and paints the rows of the redline."""

from collections import OrderedDict

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QTextLayout

from gui.changes.rows import Part, RedRow
from gui.changes.setting import column_of, forget, height_of, laid, line_height, place_at
from gui.controls import bold
from gui.flow import RowState, placed, reads_right_to_left
from gui.flow.numbers import NUMBER_GAP, paint_number
from gui.flow.texts import Laid
from gui.theme import Role, mono_font, small_font, theme

TAKE_BACK = "take-back"
FOLD = "fold"
CHANGE = "change-"
"""What the names of the parts of a row begin with that are its changes."""
_BAR = 3
_BAR_GAP = 14
_ABOVE = {Part.HEADLINE: 13, Part.FOLD: 8, Part.NOTE: 12}
_BELOW = {Part.HEADLINE: 6, Part.FOLD: 8, Part.NOTE: 8}
_CACHED = 200


class RedlinePainter:
    """Paints the redline: what is said of a row in a small line above it, then its text.

    Attributes:
        current: the key of the row whose change is the current one, and the change's number in it.
        key: the key that takes a change back, as it stands on a keyboard.
    """

    def __init__(self) -> None:
        self.current: tuple[str, int] = ("", -1)
        self.key = ""
        self._kept: OrderedDict[tuple[object, ...], QTextLayout] = OrderedDict()

    def forget(self) -> None:
        """Fonts or colours have changed."""
        self._kept.clear()
        forget()

    def guess(self, row: RedRow, width: int) -> int:
        """A quick estimate of the row's height."""
        line = line_height(row)
        lines = 1 + len(row.text) * line // (3 * max(column_of(row, width).width(), 1))
        return _above(row) + min(lines, 400) * line + _BELOW.get(row.part, 6)

    def measure(self, row: RedRow, width: int) -> int:
        """The row's height."""
        return _above(row) + height_of(row, self._lay(row, width)) + _BELOW.get(row.part, 6)

    def part_at(self, row: RedRow, rect: QRect, point: QPoint, direction: Qt.LayoutDirection) -> str:
        """A fold, the words that take a change back, or a change in the text."""
        if row.part is Part.FOLD:
            return FOLD
        if not row.changes:
            return ""
        if placed(rect, self._link(row, rect), direction).contains(point):
            return TAKE_BACK
        area = self._text_rect(row, rect)
        at = place_at(self._lay(row, rect.width()), point.x() - area.left(), point.y() - area.top())
        hit = next((run.change for run in row.runs if run.start <= at < run.end and run.change >= 0), None)
        return f"{CHANGE}{hit}" if hit is not None else ""

    def paint(self, painter: QPainter, rect: QRect, row: RedRow, state: RowState) -> None:
        """Paint the row."""
        area = self._text_rect(row, rect)
        quiet = row.part in {Part.FOLD, Part.NOTE}
        painter.setPen(theme().colour(Role.MUTED if quiet else Role.INK))
        if row.part is Part.FOLD:
            self._paint_arrow(painter, area, row)
        layout = self._lay(row, rect.width())
        layout.draw(painter, QPointF(area.topLeft()))
        if row.number is not None:
            _paint_number(painter, area, row, layout)
        if row.facts:
            self._paint_facts(painter, rect, row, state)
        if state.current or state.hovered:
            self._paint_bar(painter, rect, area, row, state)
            if row.changes and not quiet:
                self._paint_link(painter, placed(rect, self._link(row, rect), state.direction))

    @staticmethod
    def _paint_arrow(painter: QPainter, area: QRect, row: RedRow) -> None:
        painter.setFont(small_font())
        size = QFontMetrics(small_font()).height()
        left = area.right() + 2 if _reads_back(row) else area.left() - size - 2
        painter.drawText(QRect(left, area.top(), size, area.height()), _MIDDLE, "▾" if row.open else "▸")

    def _paint_facts(self, painter: QPainter, rect: QRect, row: RedRow, state: RowState) -> None:
        """What is said of the row, the fact of the current change in the accent."""
        line = self._fact_line(row, rect)
        room = line.width() - self._link(row, rect).width() - 8
        between = QFontMetrics(small_font()).horizontalAdvance(" · ")
        at = 0
        for number, (text, change) in enumerate(row.facts):
            strong = change >= 0 and self.current == (row.key, change)
            if number:
                self._paint_fact(
                    painter, rect, QRect(line.left() + at, line.top(), between, line.height()), " · ", state
                )
                at += between
            width = min(QFontMetrics(bold(small_font(), strong)).horizontalAdvance(text) + 2, room - at)
            if width <= 0:
                return
            place = QRect(line.left() + at, line.top(), width, line.height())
            self._paint_fact(painter, rect, place, text, state, strong=strong)
            at += width

    @staticmethod
    def _paint_fact(  # noqa: PLR0913 - a word has a place in a row in a window
        painter: QPainter, rect: QRect, place: QRect, text: str, state: RowState, *, strong: bool = False
    ) -> None:
        font = bold(small_font(), strong)
        painter.setFont(font)
        painter.setPen(theme().colour(Role.ACCENT if strong else Role.MUTED))
        words = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(placed(rect, place, state.direction), _MIDDLE, words)

    def _paint_bar(self, painter: QPainter, rect: QRect, area: QRect, row: RedRow, state: RowState) -> None:
        column = column_of(row, rect.width())
        top = area.top() + 2
        out = _number_width(row) if row.number is not None and not _reads_back(row) else 0
        bar = QRect(rect.left() + column.left() - out - _BAR_GAP, top, _BAR, area.height() - 4)
        if row.part is Part.FOLD:
            bar.translate(-10, 0)
        colour = theme().colour(Role.ACCENT if state.current else Role.HAIRLINE)
        painter.fillRect(placed(rect, bar, state.direction), colour)

    def _paint_link(self, painter: QPainter, place: QRect) -> None:
        painter.setFont(small_font())
        painter.setPen(theme().colour(Role.ACCENT))
        metrics = QFontMetrics(small_font())
        painter.drawText(place, int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter), _words())
        painter.setFont(mono_font())
        painter.setPen(theme().colour(Role.MUTED))
        key = place.adjusted(metrics.horizontalAdvance(_words() + " "), 0, 0, 0)
        painter.drawText(key, int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter), self.key)

    def _fact_line(self, row: RedRow, rect: QRect) -> QRect:
        column = column_of(row, rect.width())
        height = QFontMetrics(small_font()).height() + 2
        top = rect.top() + _above(row) - height
        return QRect(rect.left() + column.left(), top, column.width(), height)

    def _link(self, row: RedRow, rect: QRect) -> QRect:
        """Where the words stand that take the change back, left to right."""
        line = self._fact_line(row, rect)
        width = QFontMetrics(small_font()).horizontalAdvance(_words() + " ")
        width += QFontMetrics(mono_font()).horizontalAdvance(self.key)
        return QRect(line.right() - width, line.top(), width + 1, line.height())

    def _text_rect(self, row: RedRow, rect: QRect) -> QRect:
        column = column_of(row, rect.width())
        top = rect.top() + _above(row)
        return QRect(rect.left() + column.left(), top, column.width(), rect.bottom() - top - _BELOW.get(row.part, 6))

    def _lay(self, row: RedRow, width: int) -> QTextLayout:
        current = self.current[1] if self.current[0] == row.key else -1
        key = (row.key, row.text, row.runs, row.marks, row.kind, row.level, current, width)
        layout = self._kept.get(key)
        if layout is None:
            layout = self._kept[key] = laid(row, current, column_of(row, width).width())
            if len(self._kept) > _CACHED:
                self._kept.popitem(last=False)
        else:
            self._kept.move_to_end(key)
        return layout


_MIDDLE = int(Qt.AlignmentFlag.AlignCenter)


def _number_width(row: RedRow) -> int:
    """How far a row's number stands out of its words."""
    return QFontMetrics(small_font()).horizontalAdvance(f"{row.number}.") + NUMBER_GAP


def _paint_number(painter: QPainter, area: QRect, row: RedRow, layout: QTextLayout) -> None:
    """The number of an item, small and grey beside its first words: it is none of what is compared."""
    painter.setFont(small_font())
    painter.setPen(theme().colour(Role.MUTED))
    right, width = _reads_back(row), _number_width(row)
    text = Laid(layout, area.height(), line_height(row), right)
    place = QRect(area.right() + 1 if right else area.left() - width, area.top(), width, text.first)
    paint_number(painter, place, text, row.number or 0)


def _words() -> str:
    return QCoreApplication.translate("Changes", "Take back")


def _reads_back(row: RedRow) -> bool:
    return reads_right_to_left(row.text)


def _above(row: RedRow) -> int:
    """Pixels free above a row's text: a line for what is said of it, where something is."""
    told = QFontMetrics(small_font()).height() + 2 if row.facts else 0
    return _ABOVE.get(row.part, 7) + told
