"""Whether the platform asks for high contrast."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

_STARK = 20.0
"""Ratio of text and window from which a palette is taken for one of high contrast; black on white has 21."""


def luminance(colour: QColor) -> float:
    """How light a colour is to the eye, 0 to 1, by WCAG 2.1."""
    weighed = ((0.2126, colour.redF()), (0.7152, colour.greenF()), (0.0722, colour.blueF()))
    return sum(weight * _linear(part) for weight, part in weighed)


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)


def contrast(one: QColor, other: QColor) -> float:
    """The contrast of two colours by WCAG 2.1: 1, none, to 21, black on white."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def is_stark(palette: QPalette) -> bool:
    """Whether a palette is one of high contrast: stark text, and buttons on the window's own ground."""
    window, text = palette.color(QPalette.ColorRole.Window), palette.color(QPalette.ColorRole.WindowText)
    return contrast(window, text) >= _STARK and palette.color(QPalette.ColorRole.Button) == window


class PlatformContrast:
    """Asks Qt, which knows from 6.10 on; before that, the palette that the platform came with."""

    def __init__(self) -> None:
        self._stark = False

    def follow(self, application: QApplication, changed: Callable[[], None]) -> None:
        """Look at the platform now, before it is given colours of ours, and call ``changed`` when it changes."""
        hints = getattr(application.styleHints(), "accessibility", None)
        if hints is None:
            self._stark = is_stark(application.palette())
        else:
            hints().contrastPreferenceChanged.connect(changed)

    def is_high(self) -> bool:
        """Whether it asks for high contrast now."""
        hints = getattr(QGuiApplication.styleHints(), "accessibility", None)
        return self._stark if hints is None else hints().contrastPreference() == Qt.ContrastPreference.HighContrast
