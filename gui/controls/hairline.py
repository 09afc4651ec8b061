"""A thin line between sections."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from gui.theme import Role, theme, watcher


class Hairline(QWidget):
    """A line across the width, with a pixel of air above and below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(3)
        watcher().changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line."""
        QPainter(self).fillRect(0, 1, self.width(), 1, theme().colour(Role.HAIRLINE))
