"""A box with one of a few choices, drawn as the buttons beside it are."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QWidget

from gui.controls.painting import draw_line, fill_round, line_width
from gui.controls.words import as_told
from gui.theme import Role, page_font, theme, watcher

_ACROSS, _ALONG = 8, 4
_ARROW = "▾"


class ChoiceBox(QComboBox):
    """Shows what is chosen and a small arrow, in the colours of the theme and at the size of the text.

    Args:
        parent: the parent widget.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        watcher().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Room for the longest choice and the arrow."""
        widest = max((line_width(self.itemText(at), page_font()) for at in range(self.count())), default=0)
        height = QFontMetrics(page_font()).height() + 2 * _ALONG
        return QSize(widest + 2 * _ACROSS + height, height)

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters: what does not fit is elided."""
        hint = self.sizeHint()
        return QSize(min(hint.width(), hint.height() * 3), hint.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the box, the choice and the arrow."""
        now, from_right = theme(), self.isRightToLeft()
        edge = Role.ACCENT if self.hasFocus() else Role.MUTED if self.underMouse() else Role.EDGE
        painter = QPainter(self)
        fill_round(painter, self.rect(), now.colour(Role.PANEL), now.colour(edge))
        inner = self.rect().adjusted(_ACROSS + 1, 0, -_ACROSS - 1, 0)
        ink = now.colour(Role.INK if self.isEnabled() else Role.MUTED)
        arrow = line_width(_ARROW, page_font())
        words = inner.adjusted(arrow + _ACROSS, 0, 0, 0) if from_right else inner.adjusted(0, 0, -arrow - _ACROSS, 0)
        told = as_told(self.currentText(), from_right=from_right)
        draw_line(painter, words, told, page_font(), ink, from_right=from_right)
        painter.setFont(page_font())
        painter.setPen(now.colour(Role.MUTED))
        painter.drawText(inner, int(Qt.AlignmentFlag.AlignVCenter | _far_side(from_right)), _ARROW)


def _far_side(from_right: bool) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignLeft if from_right else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignAbsolute
