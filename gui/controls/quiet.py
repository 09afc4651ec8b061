"""Buttons that are only words until the mouse or the keys are on them."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.controls.button import KeyButton
from gui.theme import Role, small_font, theme


class QuietButton(KeyButton):
    """Small muted words without a box, set flush with the text around them, for what is seldom needed.

    Args:
        text: its name.
        parent: the parent widget.
        ground: what it stands on.
    """

    def __init__(self, text: str = "", parent: QWidget | None = None, *, ground: Role = Role.PANEL) -> None:
        super().__init__(text, dense=True, parent=parent)
        self._padding = (0, 1)
        self._ground = ground

    def _font(self) -> QFont:
        return small_font()

    def _colours(self) -> tuple[QColor, QColor, QColor, QColor]:
        """Fill, edge, name and key."""
        now = theme()
        fill = now.colour(self._ground)
        edge = now.colour(Role.ACCENT) if self.hasFocus() else fill
        ink = now.colour(Role.INK if self.underMouse() or self.hasFocus() else Role.MUTED)
        return fill, edge, ink, now.colour(Role.MUTED)


class QuietLine(QuietButton):
    """A quiet button as a line of text: as wide as there is room, its words at the side the window reads from.

    What does not fit is elided and told by the tooltip.

    Args:
        text: its name.
        parent: the parent widget.
    """

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def _boxes(self) -> tuple[QRect, QRect]:
        """The words alone, from the edge on."""
        return self.rect().adjusted(1, 0, -1, 0), QRect()
