"""The tick at "High contrast": it follows the platform too."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from gui.theme import watcher


class ContrastMark(QObject):
    """Keeps ``action`` ticked while the contrast is high."""

    def __init__(self, action: QAction) -> None:
        super().__init__(action)
        self._action = action
        watcher().changed.connect(self._take)
        self._take()

    def _take(self) -> None:
        self._action.setChecked(watcher().is_high)
