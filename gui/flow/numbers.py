"""Numbers of lists, beside the words they stand before."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from gui.flow.texts import Laid

NUMBER_GAP = 7
"""Pixels between a number and the words behind it."""


def paint_number(painter: QPainter, place: QRect, text: Laid, number: int) -> None:
    """Paint the number of an item with the painter's font and pen, on the line of the item's first words.

    Args:
        painter: paints it.
        place: the room beside the words, as high as they are; a number that is wider reaches over its far side.
        text: the words.
        number: the number.
    """
    right = text.right_to_left
    side = Qt.AlignmentFlag.AlignLeft if right else Qt.AlignmentFlag.AlignRight
    # Between words from the right the stop stands at the left of the figures, on the side of the words.
    turned = Qt.TextFlag.TextForceRightToLeft if right else Qt.TextFlag.TextForceLeftToRight
    placing = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop
    inner = QRectF(place.adjusted(NUMBER_GAP, 0, 0, 0) if right else place.adjusted(0, 0, -NUMBER_GAP, 0))
    if text.layout.lineCount():
        line = text.layout.lineAt(0)
        inner.moveTop(place.top() + line.y() + line.ascent() - QFontMetricsF(painter.font()).ascent())
    painter.drawText(inner, placing.value | turned.value | Qt.TextFlag.TextDontClip.value, f"{number}.")
