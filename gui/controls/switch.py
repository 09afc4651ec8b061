"""A check box whose square is seen in every theme: Qt's own ends where a dark ground begins."""

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton

from gui.controls.painting import draw_line, fill_round
from gui.controls.words import as_told
from gui.theme import Role, theme

_TICK = ((0.22, 0.52), (0.42, 0.72), (0.78, 0.28))
"""Corners of the tick, in shares of the square."""


class Switch(QCheckBox):
    """A square with a tick while it is on, and its name."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the square, the tick and the name; the accent rings it while it has the keys."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        now, painter, style = theme(), QPainter(self), self.style()
        square = style.subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
        edge = Role.ACCENT if self.hasFocus() else Role.MUTED if self.underMouse() else Role.EDGE
        fill_round(painter, square, now.colour(Role.PANEL), now.colour(edge), radius=3.0)
        ink = now.colour(Role.INK if self.isEnabled() else Role.MUTED)
        if self.isChecked():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(ink, max(1.5, square.width() / 9)))
            painter.drawPolyline(_tick_in(square))
        words = style.subElementRect(QStyle.SubElement.SE_CheckBoxContents, option, self)
        from_right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        name = as_told(self.text().replace("&", ""), from_right=from_right)
        draw_line(painter, words.adjusted(0, 0, 1, 0), name, self.font(), ink, from_right=from_right)


def _tick_in(square: QRect) -> QPolygonF:
    return QPolygonF(
        [QPointF(square.left() + x * square.width(), square.top() + y * square.height()) for x, y in _TICK]
    )
