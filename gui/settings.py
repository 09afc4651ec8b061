"""The preferences while the window runs: changed here, kept at once, and put into effect."""

from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from core.model import GalleyproofError
from gui import preferences, preferences_file
from gui.keymap import keymap
from gui.theme import watcher
from gui.translating import language_for, tongue

_SCHEMES = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark, "platform": Qt.ColorScheme.Unknown}
_CONTRASTS = {"high": True, "normal": False}
_IN_EFFECT = frozenset({"theme", "contrast", "text_size", "bare_keys", "keys"})
"""What holds for the whole application, and not only where it is asked for."""


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
        found = preferences_file.read(path)
        self.now = found.preferences
        self._unread = dict(found.unread)
        self.warning = self._warn(found)
        self._platform_size = _platform_size()

    def _warn(self, found: preferences_file.Found) -> str:
        """What a person should know of the file; empty where all of it was understood."""
        if found.damaged:
            try:
                kept = preferences_file.set_aside(self._path)
            except GalleyproofError as error:
                return str(error)
            told = self.tr("The preferences were damaged and are as at first. The old file is kept as {name}.")
            return told.format(name=kept.name)
        known = preferences.declared()
        names = [
            QCoreApplication.translate("Preferences", known[name].label) if name in known else name
            for name in found.unread
        ]
        if not names:
            return ""
        told = self.tr("Not understood in the preferences, and left as it is there: {names}. The defaults hold for it.")
        return told.format(names=", ".join(names))

    def change(self, **values: Any) -> None:
        """Give preferences new values, keep them and put them into effect."""
        self.now = replace(self.now, **values)
        for name in values:
            self._unread.pop(name, None)
        try:
            preferences_file.write(self.now, self._path, self._unread)
        except GalleyproofError as error:
            self.refused.emit(str(error))
        if _IN_EFFECT & values.keys():
            self.apply()
        self.changed.emit()
        if language_for(values.get("language", tongue().language)) != tongue().language:
            self.languageChosen.emit()

    def reset(self, name: str) -> None:
        """Give a preference its default."""
        self.change(**{name: preferences.default_of(name)})

    def apply(self) -> None:
        """Put theme, text size and keys into effect."""
        font = QApplication.font()
        font.setPointSizeF(self._platform_size * self.now.text_size / 100)
        if font != QApplication.font():
            QApplication.setFont(font)
        watcher().scale = self.now.text_size / 100
        watcher().choose(_SCHEMES.get(self.now.theme, Qt.ColorScheme.Unknown), _CONTRASTS.get(self.now.contrast))
        keymap().choose(self.now.keys, self.now.bare_keys)

    def speak(self) -> None:
        """Put the language into effect, for windows that are made from now on."""
        tongue().speak(self.now.language)

    def choose_language(self, code: str) -> None:
        """Use this language, or the platform's where ``code`` is empty."""
        self.change(language=code)

    def switch_contrast(self) -> None:
        """Use high contrast, or where it is used leave it, whatever the platform asks for."""
        self.change(contrast="normal" if watcher().is_high else "high")

    def choose_theme(self, name: str) -> None:
        """Use ``"light"``, ``"dark"``, or what the ``"platform"`` has."""
        self.change(theme=name, **({"contrast": name} if name == "platform" else {}))

    def scale_text(self, by: int) -> None:
        """Make text ``by`` percent larger; 0 goes back to the platform's size."""
        size = preferences.declared()["text_size"].fitted(self.now.text_size + by) if by else 100
        self.change(text_size=size)

    def switch_bare_keys(self) -> None:
        """Turn single-key commands on or off."""
        self.change(bare_keys=not self.now.bare_keys)

    def note_recent(self, name: str, value: str, most: int) -> None:
        """Put ``value`` at the head of the list called ``name``, which keeps its ``most`` latest."""
        before: tuple[str, ...] = getattr(self.now, name)
        self.change(**{name: (value, *(each for each in before if each != value))[:most]})


@cache
def _platform_size() -> float:
    """The size of text on the platform, in points: taken once, before any window has scaled it."""
    return QApplication.font().pointSizeF()
