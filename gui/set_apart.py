"""Words of a page inside a sentence of the window, which may be written the other way."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from gui.flow.texts import reads_right_to_left


def set_apart(words: str) -> str:
    """``words`` kept together, their full stop where they end, where they read against the window's direction."""
    is_mirrored = QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return f"\u2068{words}\u2069" if reads_right_to_left(words) is not is_mirrored else words
