"""The line under the file: what is shown of it, and other ways to look at it."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from gui.controls import ElidingLabel, KeyButton
from gui.keymap import key_of, keymap
from gui.theme import Role


class Foot(QWidget):
    """A note, a button that shows the file in its other way, and one that opens it in its own program."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.note = ElidingLabel(role=Role.MUTED)
        self.turn = KeyButton(dense=True)
        self.open = KeyButton(dense=True)
        for each in (
            self.turn,
            self.open,
        ):  # where there is little room, words are elided: no view makes a window wider
            each.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 8, 4)
        row.addWidget(self.note, 1)
        row.addWidget(self.turn)
        row.addWidget(self.open)

    def take_actions(self, turn: QAction, opening: QAction) -> None:
        """Have the buttons do what these commands do."""
        self.turn.clicked.connect(turn.trigger)
        self.open.clicked.connect(opening.trigger)
        keymap().changed.connect(self._name_open)
        self._name_open()

    def _name_open(self) -> None:
        hint = self.tr("Open the file in its own program: a copy to look at, which goes with the window")
        self.open.set_wording(self.tr("Open elsewhere"), key_of("view.open_outside"), hint)

    def show_way(self, *, as_read: bool, both: bool) -> None:
        """Offer the other way to look at the file, where it has ``both``."""
        name = self.tr("Source") if as_read else self.tr("As a reader sees it")
        self.turn.set_wording(name, key_of("view.as_read"))
        self.turn.setVisible(both)
