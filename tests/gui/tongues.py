"""The window in another language, and back."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QMenu, QWidget

from gui import preferences_file
from gui.preferences import Preferences
from gui.translating import tongue


def prefer(place: Path, language: str, **others: object) -> None:
    """Have the window in ``place`` open in ``language``."""
    preferences_file.write(Preferences(language=language, **others), place / "preferences.json")  # type: ignore[arg-type]


@contextmanager
def back_to_english() -> Iterator[None]:
    """Whatever is spoken inside, English is spoken afterwards."""
    try:
        yield
    finally:
        tongue().speak("en")


def words_of(top: QWidget) -> dict[str, str]:
    """Every text that ``top`` and what is in it show or say, each with what says it."""
    found: dict[str, str] = {}
    for each in [top, *top.findChildren(QWidget)]:
        texts = [each.accessibleName(), each.accessibleDescription(), each.toolTip(), each.windowTitle()]
        if isinstance(each, QLabel | QAbstractButton | QLineEdit):
            texts.append(each.text())
        if isinstance(each, QLineEdit):
            texts.append(each.placeholderText())
        if isinstance(each, QMenu):
            texts += [each.title(), *(action.text() for action in each.actions())]
        found |= {text: type(each).__name__ for text in texts if text}
    return found
