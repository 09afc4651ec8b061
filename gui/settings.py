"""The preferences while the window runs: changed here, kept at once, and put into effect."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from core.model import GalleyproofError
from gui import preferences
from gui.theme import watcher

_SCHEMES = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark, "platform": Qt.ColorScheme.Unknown}
_SMALLEST, _LARGEST = 60, 240


class Settings(QObject):
    """Holds the preferences and applies what concerns the whole application.

    Args:
        path: the file they lie in.

    Signals:
        changed(): some preference has a new value.
        refused(str): they could not be kept; one line for the person.
    """

    changed = Signal()
    refused = Signal(str)

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self.now = preferences.read(path)
        self._platform_size = QApplication.font().pointSizeF()

    def change(self, **values: Any) -> None:
        """Give preferences new values and keep them."""
        self.now = replace(self.now, **values)
        try:
            preferences.write(self.now, self._path)
        except GalleyproofError as error:
            self.refused.emit(str(error))
        self.changed.emit()

    def apply(self) -> None:
        """Put theme and text size into effect."""
        font = QApplication.font()
        percent = max(_SMALLEST, min(_LARGEST, self.now.text_size))  # the file may say anything
        font.setPointSizeF(self._platform_size * percent / 100)
        QApplication.setFont(font)
        watcher().scale = percent / 100
        watcher().choose(_SCHEMES.get(self.now.theme, Qt.ColorScheme.Unknown))

    def choose_theme(self, name: str) -> None:
        """Use ``"light"``, ``"dark"``, or what the ``"platform"`` has."""
        self.change(theme=name)
        self.apply()

    def scale_text(self, by: int) -> None:
        """Make text ``by`` percent larger; 0 goes back to the platform's size."""
        size = self.now.text_size + by if by else 100
        self.change(text_size=max(_SMALLEST, min(_LARGEST, size)))
        self.apply()

    def switch_bare_keys(self) -> None:
        """Turn single-key commands on or off."""
        self.change(bare_keys=not self.now.bare_keys)
