"""A passage of a comparison laid out in its column, with what only one copy has marked."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout

from gui.controls import line_width_of
from gui.flow import reads_right_to_left
from gui.flow.texts import for_qt, text_option
from gui.flow.units import units
from gui.resolver.items import Mark, Piece
from gui.theme import Role, small_font, theme

GAP = 14
"""Pixels between two columns."""
INSET = 8
"""Pixels left of a passage: room for the bar of the current one."""
_LEAST = 18
"""Characters of a column under which copies stand one above the other."""


def stands_beside(width: int) -> bool:
    """Whether two copies stand side by side in ``width`` pixels."""
    return width >= 2 * (line_width_of(_LEAST, small_font()) + INSET) + GAP


def column_width(width: int) -> int:
    """How wide each of two columns is, its inset included."""
    return (width - GAP) // 2


@dataclass(frozen=True)
class SetPassage:
    """A passage set in a column.

    Attributes:
        layout: the lines.
        height: of all lines, in pixels.
    """

    layout: QTextLayout
    height: int

    def draw(self, painter: QPainter, x: int, y: int, colour: QColor) -> None:
        """Draw the lines, the column's top left corner at ``x``, ``y``; what is not marked in ``colour``."""
        painter.setPen(colour)
        self.layout.draw(painter, QPointF(x, y))


def set_passage(pieces: Sequence[Piece], width: int) -> SetPassage:
    """``pieces`` as one passage in a column ``width`` pixels wide, in the colours that hold now."""
    text = for_qt("".join(piece.text.replace("\n", "\u2028") for piece in pieces))
    own = "".join(piece.text for piece in pieces if piece.mark is not Mark.NOTE)
    layout = QTextLayout(text, small_font())
    layout.setTextOption(text_option(reads_right_to_left(own)))
    layout.setFormats(_formats(pieces))
    return SetPassage(layout, _break(layout, max(1, width)))


def _break(layout: QTextLayout, width: int) -> int:
    y = 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, y))
        y += line.height()
    layout.endLayout()
    return round(y + 0.5)


def _formats(pieces: Sequence[Piece]) -> list[QTextLayout.FormatRange]:
    found: list[QTextLayout.FormatRange] = []
    start = 0
    for piece in pieces:
        length = units(piece.text)
        if piece.mark is not Mark.PLAIN:
            found.append(_format(piece.mark, start, length))
        start += length
    return found


def _format(mark: Mark, start: int, length: int) -> QTextLayout.FormatRange:
    result = QTextLayout.FormatRange()
    result.start, result.length = start, length
    result.format = _style(mark)
    return result


def _style(mark: Mark) -> QTextCharFormat:
    style, now = QTextCharFormat(), theme()
    if mark is Mark.NOTE:
        style.setForeground(now.colour(Role.MUTED))
        style.setFontWeight(QFont.Weight.DemiBold)
        return style
    struck = mark is Mark.REMOVED
    style.setFontStrikeOut(struck)
    style.setFontUnderline(not struck)
    style.setForeground(now.colour(Role.REMOVED_INK if struck else Role.ADDED_INK))
    style.setBackground(now.colour(Role.REMOVED_TINT if struck else Role.ADDED_TINT))
    return style
