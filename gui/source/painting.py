"""Measures and paints the rows of a source."""

from collections import OrderedDict

from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QFontMetrics, QFontMetricsF, QPainter, QTextLayout

from gui.flow import RowState, placed, reads_right_to_left
from gui.source.model import SourceModel, SourceRow, Stretch
from gui.source.setting import height_of, laid, shown, source_font
from gui.theme import Role, glyph, small_font, theme

EDGE = 3
_GAP = 6
_MARGIN = 8
_ABOVE = 1
_CACHED = 300


class SourcePainter:
    """Paints lines of source: number, what becomes of the blocks that begin there, and the text.

    Attributes:
        current: the current block.
    """

    def __init__(self, model: SourceModel) -> None:
        self.current: str | None = None
        self._model = model
        self._kept: OrderedDict[tuple[object, ...], QTextLayout] = OrderedDict()
        self._left: tuple[int, int] | None = None
        self._size: tuple[float, int] | None = None

    def forget(self) -> None:
        """Fonts or colours have changed, or what is known of the source."""
        self._kept.clear()
        self._left = self._size = None

    def guess(self, row: SourceRow, width: int) -> int:
        """A quick estimate of the row's height."""
        return self.guess_of(len(row.text), width)

    def guess_of(self, length: int, width: int) -> int:
        """A quick estimate of the height of a row of so many characters."""
        if self._size is None:
            metrics = QFontMetricsF(source_font())
            self._size = (metrics.horizontalAdvance("n"), round(metrics.height()))
        advance, line = self._size
        fits = max(1, int(self._room(width) / advance))
        return max(1, -(-(length - 1) // fits)) * line + 2 * _ABOVE

    def measure(self, row: SourceRow, width: int) -> int:
        """The row's height."""
        return height_of(self._lay(row, width)) + 2 * _ABOVE

    def part_at(self, row: SourceRow, rect: QRect, point: QPoint, direction: Qt.LayoutDirection) -> str:  # noqa: ARG002 - the protocol hands it over
        """Nothing in a row is clicked for itself: a click goes to the block under it."""
        return ""

    def place_at(self, row: SourceRow, rect: QRect, point: QPoint, direction: Qt.LayoutDirection) -> int:
        """The character of the row under ``point``, counted from its first."""
        layout = self._lay(row, rect.width())
        inner = self._text_rect(rect, direction)
        y = point.y() - inner.top()
        for at in range(layout.lineCount()):
            line = layout.lineAt(at)
            if y < line.y() + line.height() or at == layout.lineCount() - 1:
                cursor = line.xToCursor(point.x() - inner.left())
                units = cursor if isinstance(cursor, int) else cursor[0]
                return len(shown(row.text).encode("utf-16-le")[: 2 * units].decode("utf-16-le", "ignore"))
        return 0

    def paint(self, painter: QPainter, rect: QRect, row: SourceRow, state: RowState) -> None:
        """Paint the row."""
        if state.selected:
            painter.fillRect(rect, theme().colour(Role.SELECTION))
        self._paint_edges(painter, rect, row, state)
        self._paint_number(painter, rect, row, state)
        inner = self._text_rect(rect, state.direction)
        painter.setPen(theme().colour(Role.INK))
        self._lay(row, rect.width()).draw(painter, QPointF(inner.topLeft()))

    def _paint_edges(self, painter: QPainter, rect: QRect, row: SourceRow, state: RowState) -> None:
        """An edge in the reason's colour along removed text, in the accent along the current block's."""
        share = len(row.stretches) or 1
        for at, each in enumerate(row.stretches):
            top, bottom = rect.height() * at // share, rect.height() * (at + 1) // share
            if each.reason is not None:
                edge = placed(rect, QRect(rect.left(), rect.top() + top, EDGE, bottom - top), state.direction)
                painter.fillRect(edge, theme().ink_of(each.reason))
            if each.block_id == self.current:
                bar = QRect(rect.left() + EDGE, rect.top() + top, 2, bottom - top)
                painter.fillRect(placed(rect, bar, state.direction), theme().colour(Role.ACCENT))

    def _paint_number(self, painter: QPainter, rect: QRect, row: SourceRow, state: RowState) -> None:
        number, sign = self._columns()
        line = QFontMetrics(source_font()).height()
        left = rect.left() + EDGE + _GAP
        place = QRect(left, rect.top() + _ABOVE, number, line)
        painter.setFont(small_font())
        painter.setPen(theme().colour(Role.ACCENT if state.current else Role.MUTED))
        if row.line:
            painter.drawText(placed(rect, place, state.direction), _trailing(state.direction), str(row.line))
        begun = next((each for each in row.stretches if each.begins and (each.question or each.reason)), None)
        if begun is not None:
            place = QRect(left + number + _GAP, place.top(), sign, line)
            self._paint_sign(painter, placed(rect, place, state.direction), begun)

    @staticmethod
    def _paint_sign(painter: QPainter, place: QRect, begun: Stretch) -> None:
        """What becomes of the first block in doubt or removed that begins in the row, by a sign of its own."""
        colours = theme()
        if begun.question:
            painter.setPen(colours.colour(Role.QUESTION_INK))
        elif begun.reason is not None:
            painter.setPen(colours.ink_of(begun.reason))
        sign = "?" if begun.question or begun.reason is None else glyph(begun.reason)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, sign)

    def _columns(self) -> tuple[int, int]:
        """How wide the column of numbers is, and that of signs."""
        if self._left is None:
            metrics = QFontMetrics(small_font())
            digits = max(3, len(str(len(self._model.lines.lines))))
            self._left = (digits * metrics.horizontalAdvance("0"), metrics.horizontalAdvance("⚠⚠") - _GAP)
        return self._left

    def _text_left(self) -> int:
        return EDGE + _GAP + sum(self._columns()) + 2 * _GAP

    def _room(self, width: int) -> int:
        return max(width - self._text_left() - _MARGIN, 40)

    def _text_rect(self, rect: QRect, direction: Qt.LayoutDirection) -> QRect:
        area = QRect(
            rect.left() + self._text_left(), rect.top() + _ABOVE, self._room(rect.width()), rect.height() - 2 * _ABOVE
        )
        return placed(rect, area, direction)

    def _lay(self, row: SourceRow, width: int) -> QTextLayout:
        """The row laid out; kept as long as it looks the same."""
        marked = self.current if self.current in row.block_ids else None
        key = (row.first, len(row.text), marked, width)
        layout = self._kept.get(key)
        if layout is None:
            from_right = self._model.is_text and reads_right_to_left(row.text)
            layout = self._kept[key] = laid(row, self._model.runs(row), marked, self._room(width), from_right)
            if len(self._kept) > _CACHED:
                self._kept.popitem(last=False)
        else:
            self._kept.move_to_end(key)
        return layout


def _trailing(direction: Qt.LayoutDirection) -> Qt.AlignmentFlag:
    to_right = direction is Qt.LayoutDirection.LeftToRight
    side = Qt.AlignmentFlag.AlignRight if to_right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
