"""The line under the page: what it does not show, and the way to where that stands."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gui.controls import KeyButton, WrappingLabel


class Foot(QWidget):
    """A note and a button that offers the Blocks view. Hidden while it has nothing to say.

    Signals:
        asked(): the button was pressed.
    """

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.note = WrappingLabel()
        self.button = KeyButton(self.tr("Show Blocks"), dense=True)
        self.button.clicked.connect(self.asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 8, 4)
        row.addWidget(self.note, 1)
        row.addWidget(self.button)
        self.say("")

    def say(self, text: str, *, offer: bool = False) -> None:
        """Show ``text``, and the button if the Blocks view is offered."""
        self.note.set_text(text)
        self.button.setVisible(offer)
        self.setVisible(bool(text) or offer)
