"""A box that takes the next key struck, whatever it is, instead of what the key does."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from gui.keymap import struck

_LEAVES = {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}


class KeyLine(QLineEdit):
    """Shows nothing but what to do; Tab and Escape leave it.

    Signals:
        struckKeys(tuple): this stroke, in portable text; both Enter keys for either.
        left(): Escape.
    """

    struckKeys = Signal(tuple)
    left = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setPlaceholderText(name)
        self.setAccessibleName(name)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def event(self, event: QEvent) -> bool:
        """Keep every key from being a shortcut."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand on the stroke."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in _LEAVES:
            super().keyPressEvent(event)
        elif keys := struck(event.keyCombination()):
            self.struckKeys.emit(keys)
