"""The preferences while the window runs: changed here, kept at once, and put into effect."""

from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from core.model import GalleyproofError
from gui import preferences
from gui.theme import watcher
from gui.translating import language_for, tongue

_SCHEMES = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark, "platform": Qt.ColorScheme.Unknown}
_CONTRASTS = {"high": True, "normal": False}
_SMALLEST, _LARGEST = 60, 240


class Settings(QObject):
    """Holds the preferences and applies what concerns the whole application.

    Args:
        path: the file they lie in.

    Signals:
        changed(): some preference has a new value.
        refused(str): they could not be kept; one line for the person.
        languageChosen(): another language was asked for, which a window made anew will speak.
    """

    changed = Signal()
    refused = Signal(str)
    languageChosen = Signal()

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self.now = preferences.read(path)
        self._platform_size = _platform_size()

    def change(self, **values: Any) -> None:
        """Give preferences new values and keep them."""
        self.now = replace(self.now, **values)
        try:
            preferences.write(self.now, self._path)
        except GalleyproofError as error:
            self.refused.emit(str(error))
        self.changed.emit()
        if language_for(values.get("language", tongue().language)) != tongue().language:
            self.languageChosen.emit()

    def apply(self) -> None:
        """Put theme and text size into effect."""
        font = QApplication.font()
        percent = max(_SMALLEST, min(_LARGEST, self.now.text_size))  # the file may say anything
        font.setPointSizeF(self._platform_size * percent / 100)
        QApplication.setFont(font)
        watcher().choose(_SCHEMES.get(self.now.theme, Qt.ColorScheme.Unknown), _CONTRASTS.get(self.now.contrast))

    def speak(self) -> None:
        """Put the language into effect, for windows that are made from now on."""
        tongue().speak(self.now.language)

    def choose_language(self, code: str) -> None:
        """Use this language, or the platform's where ``code`` is empty."""
        self.change(language=code)

    def switch_contrast(self) -> None:
        """Use high contrast, or where it is used leave it, whatever the platform asks for."""
        self.change(contrast="normal" if watcher().is_high else "high")
        self.apply()

    def choose_theme(self, name: str) -> None:
        """Use ``"light"``, ``"dark"``, or what the ``"platform"`` has."""
        self.change(theme=name, **({"contrast": name} if name == "platform" else {}))
        self.apply()

    def scale_text(self, by: int) -> None:
        """Make text ``by`` percent larger; 0 goes back to the platform's size."""
        size = self.now.text_size + by if by else 100
        self.change(text_size=max(_SMALLEST, min(_LARGEST, size)))
        self.apply()

    def switch_bare_keys(self) -> None:
        """Turn single-key commands on or off."""
        self.change(bare_keys=not self.now.bare_keys)


@cache
def _platform_size() -> float:
    """The size of text on the platform, in points: taken once, before any window has scaled it."""
    return QApplication.font().pointSizeF()
