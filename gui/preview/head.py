"""What is said above the file: which file it is, in words."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.controls import WrappingLabel
from gui.theme import Role


class Head(QWidget):
    """Muted sentences as wide as the file. Hidden while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = WrappingLabel(role=Role.MUTED)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 7, 12, 7)
        column.addWidget(self._label)
        self.hide()

    def say(self, text: str) -> None:
        """Show ``text``; nothing hides it."""
        self._label.set_text(text)
        self.setVisible(bool(text))

    def text(self) -> str:
        """What is said."""
        return self._label.text()
