"""Measures and paints the rows of the article."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from core.export import brings_mark
from core.model import BlockKind
from gui.article.rows import CopyRow, Part
from gui.article.setting import face_of, forget, indent_of, mark_width, setting, space_of
from gui.flow import SHOWN_CHARACTERS, Laid, RowState, TextSetter, reads_right_to_left
from gui.flow.numbers import paint_number
from gui.flow.texts import Mark
from gui.theme import Role, theme

_BAR = 3
_BAR_GAP = 14
_FRAME = 7


class CopyPainter:
    """Paints the article as copy: a serif in one column, nothing on it but what an editor must see.

    Attributes:
        misspelt: the marks of the misspelt words of a row; asked of rows as they are painted, so of those in sight.
        reached: which characters of a row are selected together with others'; None where none are.
    """

    def __init__(self) -> None:
        self._texts = TextSetter()
        self.misspelt: Callable[[CopyRow], tuple[Mark, ...]] = lambda _row: ()
        self.reached: Callable[[CopyRow], tuple[int, int] | None] = lambda _row: None

    def forget(self) -> None:
        """Fonts or colours have changed."""
        self._texts.forget()
        forget()

    def guess(self, row: CopyRow, width: int) -> int:
        """A quick estimate of the row's height."""
        face, space = face_of(row), space_of(row)
        line = face.line_height or 18
        lines = 1 + min(len(row.text), SHOWN_CHARACTERS) * line // (3 * setting(width).column)
        return space.above + lines * line + space.below

    def measure(self, row: CopyRow, width: int) -> int:
        """The row's height."""
        space = space_of(row)
        return space.above + self._lay(row, width).height + space.below

    def part_at(self, row: CopyRow, rect: QRect, point: QPoint, direction: Qt.LayoutDirection) -> str:  # noqa: ARG002 - the protocol hands them over
        """Nothing in a row of the article is clicked for itself."""
        return ""

    def text_rect(self, row: CopyRow, rect: QRect) -> QRect:
        """Where the text stands in a row that fills ``rect``, on the side it reads from."""
        space = space_of(row)
        area = setting(rect.width()).text_area(row, rect.height() - space.above - space.below)
        if reads_right_to_left(row.text):
            area.translate(-indent_of(row), 0)
        return area.translated(rect.topLeft())

    def paint(self, painter: QPainter, rect: QRect, row: CopyRow, state: RowState) -> None:
        """Paint the row: its text, and in the margin the bar of the current one."""
        text = self._lay(row, rect.width(), () if state.held else self.misspelt(row))
        area = self.text_rect(row, rect)
        _paint_kind(painter, area, row, text)
        if state.held:
            _paint_frame(painter, area, row, text)
        else:
            text.draw(painter, area.left(), area.top(), _colour(row), self.reached(row), as_typed=True)
            _paint_question(painter, rect, area, row)
        _paint_bar(painter, rect, area, row, state)

    def character_at(self, row: CopyRow, rect: QRect, point: QPoint) -> int:
        """The character of a row that fills ``rect`` under ``point``, in code points; the nearest of its line."""
        place = point - self.text_rect(row, rect).topLeft()
        return self._lay(row, rect.width()).character_at(place.x(), place.y())

    def _lay(self, row: CopyRow, width: int, misspelt: tuple[Mark, ...] = ()) -> Laid:
        column = setting(width).column - indent_of(row)
        marks = (*row.marks, *misspelt, *row.found)
        return self._texts.lay(row.text or row.missing, face_of(row), column, marks, row.from_right)


def _colour(row: CopyRow) -> QColor:
    quiet = not row.text or row.part is Part.DATELINE or row.kind is BlockKind.CAPTION
    return theme().colour(Role.MUTED if quiet else Role.INK)


def _paint_kind(painter: QPainter, area: QRect, row: CopyRow, text: Laid) -> None:
    """The number or bullet of a list item, none of a line that goes on in one; the rule beside a quote."""
    if row.kind is BlockKind.LIST_ITEM:
        painter.setFont(face_of(row).font)
        painter.setPen(theme().colour(Role.INK))
        width = mark_width(row.figures[-1] if row.figures else 0)
        left = area.right() + 1 if text.right_to_left else area.left() - width
        place = QRect(left, area.top(), width, text.first)
        if row.number is not None:
            paint_number(painter, place, text, row.number)
        elif not row.continues and not brings_mark(row.text):
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, "•")
    elif row.kind is BlockKind.QUOTE:
        left = area.right() + 10 if text.right_to_left else area.left() - 12
        painter.fillRect(QRect(left, area.top() + 3, 2, area.height() - 6), theme().colour(Role.EDGE))


def _paint_question(painter: QPainter, rect: QRect, area: QRect, row: CopyRow) -> None:
    if row.question:
        column = setting(rect.width())
        line = QRect(column.left, area.bottom() + 2, column.column, 2)
        painter.fillRect(line, theme().colour(Role.QUESTION))


def _paint_bar(painter: QPainter, rect: QRect, area: QRect, row: CopyRow, state: RowState) -> None:
    """The bar of the current or hovered row, at the side the window reads from; a dot for wording of the editor's."""
    column = setting(rect.width())
    from_right = state.direction is Qt.LayoutDirection.RightToLeft
    left = column.left + column.column + _BAR_GAP - _BAR if from_right else column.left - _BAR_GAP
    bar = QRect(left, area.top() + 2, _BAR, area.height() - 4)
    if state.current or state.hovered:
        painter.fillRect(bar, theme().colour(Role.ACCENT if state.current else Role.EDGE))
    if row.edited:
        _paint_dots(painter, bar.translated(-5 if not from_right else 5, 0))


def _paint_dots(painter: QPainter, bar: QRect) -> None:
    pen = QPen(theme().colour(Role.MUTED), 1.5, Qt.PenStyle.DotLine)
    painter.setPen(pen)
    painter.drawLine(bar.left() + 1, bar.top(), bar.left() + 1, bar.bottom())


def _paint_frame(painter: QPainter, area: QRect, row: CopyRow, text: Laid) -> None:
    before, after = (0, indent_of(row)) if text.right_to_left else (indent_of(row), 0)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme().colour(Role.ACCENT), 1))
    painter.drawRoundedRect(area.adjusted(-_FRAME - before, -3, _FRAME + after, 3), 4, 4)
