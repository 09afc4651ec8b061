"""Painting that several widgets share: one elided line in its own direction, rounded boxes, bold fonts."""

from math import ceil

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QFontMetricsF, QPainter, QPen

from gui.controls.words import is_right_to_left

RADIUS = 6.0
"""Radius of a button's corners, in device-independent pixels."""


def bold(font: QFont, on: bool = True) -> QFont:
    """``font`` in bold."""
    result = QFont(font)
    result.setBold(on)
    return result


def line_width(text: str, font: QFont) -> int:
    """How wide ``text`` is on one line, in whole pixels: what it takes not to be elided."""
    return ceil(QFontMetricsF(font).horizontalAdvance(text)) + 1 if text else 0


def line_width_of(characters: int, font: QFont) -> int:
    """How wide a line of that many average characters is, in pixels."""
    return ceil(QFontMetricsF(font).averageCharWidth() * characters)


def text_line(text: str, font: QFont, width: int) -> str:
    """As much of ``text`` as ``width`` pixels hold, with an ellipsis at its end in reading order."""
    return QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, max(0, width))


def draw_line(  # noqa: PLR0913 - a line of text is no less than where, what, how set and from which edge
    painter: QPainter, where: QRect, text: str, font: QFont, colour: QColor, *, from_right: bool = False
) -> None:
    """Draw ``text`` on one elided line in its own reading direction.

    Args:
        painter: where to paint.
        where: the line's box, in pixels; the text is centred vertically in it.
        text: plain text.
        font: its font.
        colour: its ink.
        from_right: set it against the right edge of the box instead of the left.
    """
    edge = Qt.AlignmentFlag.AlignRight if from_right else Qt.AlignmentFlag.AlignLeft
    flags = edge | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
    right_to_left = is_right_to_left(text)
    painter.save()
    painter.setFont(font)
    painter.setPen(colour)
    painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)
    shown = text_line(text, font, where.width())
    painter.drawText(where, int(flags) | int(Qt.TextFlag.TextSingleLine), shown)
    painter.restore()


def fill_round(
    painter: QPainter, where: QRect, fill: QColor, edge: QColor | None = None, *, radius: float = RADIUS
) -> None:
    """Fill a rounded box inside ``where``, with a thin edge if one is given."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(fill)
    painter.setPen(Qt.PenStyle.NoPen if edge is None else QPen(edge, 1.0))
    inset = 0.0 if edge is None else 0.5
    painter.drawRoundedRect(QRectF(where).adjusted(inset, inset, -inset, -inset), radius, radius)
    painter.restore()


def mixed(colour: QColor, ground: QColor, share: float) -> QColor:
    """``colour`` laid over ``ground`` at ``share`` (0 to 1) of its strength, as an opaque colour."""
    return QColor(
        round(colour.red() * share + ground.red() * (1 - share)),
        round(colour.green() * share + ground.green() * (1 - share)),
        round(colour.blue() * share + ground.blue() * (1 - share)),
    )
