"""Measures and paints the rows of the blocks view."""

from functools import lru_cache

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QGuiApplication, QPainter, QPen

from core.export import brings_mark
from core.model import BlockKind
from gui.block_rows import BlockRow
from gui.flow import SHOWN_CHARACTERS, Face, Laid, RowState, TextSetter, placed, scaled, sized_as
from gui.flow.numbers import paint_number
from gui.page.columns import ABOVE, BELOW, EDGE, MARGIN, Columns
from gui.page.parts import Part
from gui.theme import Role, mono_font, page_font, small_font, theme

NUMBER = "number"
"""The part of a row that can be clicked."""
FOLD = "fold"
"""The part that a folded run is, as a whole."""
_INDENT = 16
_NUMBERED = 28
_SCALES = {1: 1.25, 2: 1.12}


class BlockPainter:
    """Paints blocks as evidence: numbered, removed ones struck on the tint of their reason.

    Attributes:
        digits: how many digits the highest number of the page has.
        part: the part of a block that is selected.
    """

    def __init__(self) -> None:
        self.digits = 2
        self.part: Part | None = None
        self._texts = TextSetter()

    def forget(self) -> None:
        """Fonts or colours have changed."""
        self._texts.forget()
        _columns.cache_clear()
        _face.cache_clear()

    def guess(self, row: BlockRow, width: int) -> int:
        """A quick estimate of the row's height."""
        columns = _columns(width, self.digits)
        lines = 1 + int(min(len(row.text), SHOWN_CHARACTERS) / columns.characters)
        return ABOVE + BELOW + lines * columns.line

    def measure(self, row: BlockRow, width: int) -> int:
        """The row's height."""
        columns = _columns(width, self.digits)
        text = self._lay(row, columns)
        told = _told(columns, row, text)
        under = bool(told) and columns.stacked and not _ends_line(columns, told, row, text)
        least = columns.chip_height if told else 0
        return ABOVE + max(text.height, least) + (columns.chip_height + 4 if under else 0) + BELOW

    def part_at(self, row: BlockRow, rect: QRect, point: QPoint, direction: Qt.LayoutDirection) -> str:
        """The number, with the room around it, can be clicked; of a fold all of it."""
        if row.folded:
            return FOLD
        columns = _columns(rect.width(), self.digits)
        gutter = QRect(rect.left(), rect.top(), columns.text_left - 4, rect.height())
        return NUMBER if placed(rect, gutter, direction).contains(point) else ""

    def character_at(self, row: BlockRow, rect: QRect, point: QPoint, direction: Qt.LayoutDirection) -> int | None:
        """The character under ``point``, in code points, the nearest of its line; None beside the text."""
        columns = _columns(rect.width(), self.digits)
        text = self._lay(row, columns)
        area = QRect(columns.text_left, ABOVE, columns.text_width, text.height).translated(rect.topLeft())
        area = placed(rect, area, direction)
        if not area.contains(point):
            return None
        indent = 0 if text.right_to_left else _indent(row)
        return text.character_at(point.x() - area.left() - indent, point.y() - area.top())

    def paint(self, painter: QPainter, rect: QRect, row: BlockRow, state: RowState) -> None:
        """Paint the row: ground, number and mark, text, chip, and the frame of the current one."""
        columns = _columns(rect.width(), self.digits)
        text = self._lay(row, columns)
        line = text.first
        _paint_ground(painter, rect, row, state)
        _paint_number(painter, _at(rect, columns.number(line), state), row, state)
        _paint_mark(painter, _at(rect, columns.mark(line), state), row)
        self._paint_text(painter, rect, row, state)
        told = _told(columns, row, text)
        if told:
            _paint_chip(painter, _at(rect, _chip_place(columns, told, row, text), state), told, row)
        if state.current:
            _paint_frame(painter, rect)

    def _paint_text(self, painter: QPainter, rect: QRect, row: BlockRow, state: RowState) -> None:
        columns = _columns(rect.width(), self.digits)
        text = self._lay(row, columns)
        area = QRect(columns.text_left, ABOVE, columns.text_width, text.height)
        place = _at(rect, area, state)
        colour = _ink(row)
        indent = _indent(row)
        chosen = self.part if self.part is not None and self.part.block_id == row.key else None
        span = (chosen.start, chosen.end) if chosen else None
        text.draw(painter, place.left() + (0 if text.right_to_left else indent), place.top(), colour, span)
        if row.in_numbers:
            _paint_item_number(painter, place, row, text, colour)
        elif row.kind is BlockKind.LIST_ITEM and not brings_mark(row.text):
            _paint_bullet(painter, place, indent, text, colour)

    def _lay(self, row: BlockRow, columns: Columns) -> Laid:
        face = _face(row.kind, row.level, row.reason is not None and not row.folded)
        struck = tuple((start, end, "cut") for start, end in row.cuts)
        return self._texts.lay(row.text, face, columns.text_width - _indent(row), struck)


@lru_cache(maxsize=16)
def _columns(width: int, digits: int) -> Columns:
    return Columns(width, digits)


@lru_cache(maxsize=64)
def _face(kind: BlockKind, level: int, struck: bool) -> Face:
    font = sized_as(mono_font() if kind is BlockKind.CODE else page_font(), page_font())
    if kind is BlockKind.HEADING:
        font.setBold(True)
        font = scaled(font, _SCALES.get(level, 1.0))
    font.setItalic(kind in {BlockKind.QUOTE, BlockKind.CAPTION})
    font.setStrikeOut(struck)
    return Face(font)


def _indent(row: BlockRow) -> int:
    if row.in_numbers:
        return _INDENT * (min(max(row.level, 1), 4) - 1) + _NUMBERED
    if row.kind is BlockKind.LIST_ITEM:
        return _INDENT * min(max(row.level, 1), 4)
    return _INDENT if row.kind is BlockKind.QUOTE else 0


def _at(rect: QRect, inner: QRect, state: RowState) -> QRect:
    return placed(rect, inner.translated(rect.topLeft()), state.direction)


def _paint_ground(painter: QPainter, rect: QRect, row: BlockRow, state: RowState) -> None:
    colours = theme()
    if row.reason is not None:
        painter.fillRect(rect, colours.tint(row.reason))
        edge = _at(rect, QRect(0, 0, EDGE, rect.height()), state)
        painter.fillRect(edge, colours.ink_of(row.reason))
    elif state.selected:
        painter.fillRect(rect, colours.colour(Role.SELECTION))
    if state.selected:
        # On a tint the fill would hide the reason: a bar at the far side says the same on every ground.
        bar = _at(rect, QRect(rect.width() - EDGE, 0, EDGE, rect.height()), state)
        painter.fillRect(bar, colours.colour(Role.ACCENT))
    if row.question:
        _paint_dotted_edge(painter, _at(rect, QRect(0, 2, EDGE, rect.height() - 4), state))


def _paint_dotted_edge(painter: QPainter, edge: QRect) -> None:
    pen = QPen(theme().colour(Role.QUESTION), EDGE, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.FlatCap)
    pen.setDashPattern([1.0, 1.0])
    painter.setPen(pen)
    middle = edge.left() + EDGE // 2
    painter.drawLine(middle, edge.top(), middle, edge.bottom())


def _paint_number(painter: QPainter, place: QRect, row: BlockRow, state: RowState) -> None:
    painter.setFont(small_font())
    strong = state.hovered or state.selected
    painter.setPen(theme().colour(Role.ACCENT if strong else _quiet(row)))
    side = (
        Qt.AlignmentFlag.AlignRight if state.direction is Qt.LayoutDirection.LeftToRight else Qt.AlignmentFlag.AlignLeft
    )
    painter.drawText(place, side | Qt.AlignmentFlag.AlignVCenter, str(row.number))


def _ink(row: BlockRow) -> QColor:
    if row.folded and row.reason is not None:
        return theme().ink_of(row.reason)
    return theme().colour(Role.INK if row.reason is None else Role.STRUCK)


def _quiet(row: BlockRow) -> Role:
    return Role.MUTED if row.reason is None else Role.STRUCK


def _paint_mark(painter: QPainter, place: QRect, row: BlockRow) -> None:
    if not (row.question or row.settled):
        return
    font = small_font()
    font.setBold(row.question)
    painter.setFont(font)
    painter.setPen(theme().colour(Role.QUESTION_INK if row.question else _quiet(row)))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, "?" if row.question else "✓")


def _paint_bullet(painter: QPainter, place: QRect, indent: int, text: Laid, colour: QColor) -> None:
    painter.setFont(page_font())
    painter.setPen(colour)
    left = place.right() - indent + 1 if text.right_to_left else place.left() + indent - _INDENT
    painter.drawText(QRect(left, place.top(), _INDENT, text.first), Qt.AlignmentFlag.AlignCenter, "•")


def _paint_item_number(painter: QPainter, place: QRect, row: BlockRow, text: Laid, colour: QColor) -> None:
    """The number of a list's item beside its first line; none where it goes on in the item before it."""
    if row.item is None:
        return
    painter.setFont(page_font())
    painter.setPen(colour)
    left = place.right() - _indent(row) + 1 if text.right_to_left else place.left()
    paint_number(painter, QRect(left, place.top(), _indent(row), text.first), text, row.item)


def _told(columns: Columns, row: BlockRow, text: Laid) -> str:
    """What stands beside the text: the chip; of a kept block what is told of it, where that costs no line."""
    free = not columns.stacked or _ends_line(columns, row.aside, row, text)
    return row.chip or (row.aside if free else "")


def _wanted(told: str) -> int:
    return QFontMetrics(small_font()).horizontalAdvance(told) + 2 * MARGIN


def _ends_line(columns: Columns, told: str, row: BlockRow, text: Laid) -> bool:
    """Whether a chip has room behind the last words."""
    return columns.ends_line(_wanted(told), _indent(row) + text.last_line().width())


def _chip_place(columns: Columns, told: str, row: BlockRow, text: Laid) -> QRect:
    place = columns.chip(_wanted(told), text.first, text.height)
    if not columns.stacked:
        return place
    if _ends_line(columns, told, row, text):
        last = text.last_line()
        place.moveTop(max(ABOVE + last.top() + (last.height() - place.height()) // 2, 3))
    if text.right_to_left != QGuiApplication.isRightToLeft():
        place.moveLeft(columns.text_left)  # text that reads against the window ends there
    return place


def _paint_chip(painter: QPainter, place: QRect, told: str, row: BlockRow) -> None:
    """A pill for a reason; plain muted words for a field, and for what is told of a kept block."""
    painter.setFont(small_font())
    colours = theme()
    if row.reason is None:
        painter.setPen(colours.colour(Role.MUTED))
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.colour(Role.PANEL))
        painter.drawRoundedRect(place, place.height() / 2, place.height() / 2)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(colours.ink_of(row.reason))
    room = place.adjusted(MARGIN - 1, 0, 1 - MARGIN, 0)
    words = painter.fontMetrics().elidedText(told, Qt.TextElideMode.ElideRight, room.width() + 1)
    painter.drawText(room, Qt.AlignmentFlag.AlignCenter, words)


def _paint_frame(painter: QPainter, rect: QRect) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme().colour(Role.ACCENT), 2))
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 2, 2)
