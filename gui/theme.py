"""Colours, glyphs and fonts, by role. One palette a theme, read from ``resources/themes``; it follows the platform."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetrics, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from core.model import Reason
from gui.contrast import PlatformContrast
from gui.marking import to_translate
from gui.style_sheet import style_sheet
from resources import folder

_DRESSED = "fontOfStyleSheet"
_SQUARE, _OF_LINE = 13, 0.72
"""Pixels of a check box's square at least, and what it has of a line's height."""


class Role(StrEnum):
    """What a colour is for. Texts in ``QUESTION`` or ``APPROVED`` use the ``…_INK`` of it, which is legible.

    ``HAIRLINE`` divides, and may be faint; ``EDGE`` is what tells where a button or a box for typing ends.
    ``REMOVED`` and ``ADDED`` are for words that only one of two versions has: an ink on a tint.
    ``MISSPELT`` is the wavy line under a word that no dictionary has.
    """

    WINDOW = "window"
    PANEL = "panel"
    INK = "ink"
    MUTED = "muted"
    STRUCK = "struck"
    HAIRLINE = "hairline"
    EDGE = "edge"
    ACCENT = "accent"
    ON_ACCENT = "on-accent"
    SELECTION = "selection"
    QUESTION = "question"
    QUESTION_INK = "question-ink"
    APPROVED = "approved"
    APPROVED_INK = "approved-ink"
    REMOVED_TINT = "removed-tint"
    REMOVED_INK = "removed-ink"
    ADDED_TINT = "added-tint"
    ADDED_INK = "added-ink"
    MISSPELT = "misspelt"


@dataclass(frozen=True)
class Theme:
    """One set of colours.

    Attributes:
        name: ``"light"``, ``"dark"``, or one of them behind ``"high-contrast-"``.
        roles: ``#rrggbb`` by role.
        tints: by reason, the background of removed text and the ink of its edge and chip.
    """

    name: str
    roles: Mapping[Role, str]
    tints: Mapping[Reason, tuple[str, str]]

    def colour(self, role: Role) -> QColor:
        """The colour of ``role``."""
        return QColor(self.roles[role])

    def tint(self, reason: Reason) -> QColor:
        """The background under text removed for ``reason``."""
        return QColor(self.tints[reason][0])

    def ink_of(self, reason: Reason) -> QColor:
        """The edge, glyph and label of ``reason``; legible on its tint and on a panel."""
        return QColor(self.tints[reason][1])


class Watcher(QObject):
    """Says when the theme or the font has changed. There is one, from ``watcher``."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.theme = load("light")
        self.wish = Qt.ColorScheme.Unknown
        self.scale = 1.0  # of the text, to the platform's size
        self.high: bool | None = None
        self._platform = PlatformContrast()

    @property
    def is_high(self) -> bool:
        """Whether the contrast is high now, by choice or because the platform asks for it."""
        return self._platform.is_high() if self.high is None else self.high

    def follow(self, application: QApplication) -> None:
        """Follow the platform's light or dark, and its contrast, from now on."""
        application.styleHints().colorSchemeChanged.connect(self.refresh)
        self._platform.follow(application, self.refresh)
        self.refresh()

    def choose(self, wish: Qt.ColorScheme, high: bool | None = None) -> None:
        """Use light or dark whatever the platform says; ``Unknown`` follows the platform again.

        Args:
            wish: light, dark, or as the platform has it.
            high: whether the contrast is high; None follows the platform.
        """
        self.wish, self.high = wish, high
        hints = QGuiApplication.styleHints()
        hints.setColorScheme(wish)
        self.refresh()

    def refresh(self) -> None:
        """Take the colours that hold now and hand them to the application."""
        scheme = self.wish
        if scheme == Qt.ColorScheme.Unknown:
            scheme = QGuiApplication.styleHints().colorScheme()
        name = "dark" if scheme == Qt.ColorScheme.Dark else "light"
        self.theme = load(f"high-contrast-{name}" if self.is_high else name)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            _dress(application, self.theme)
        self.changed.emit()


def _dress(application: QApplication, theme: Theme) -> None:
    """Hand the colours of ``theme`` to every widget.

    Qt sets a sheet anew even where it is the same, and slowly; widgets with a sheet take another font only then.
    """
    square = max(_SQUARE, round(QFontMetrics(application.font()).height() * _OF_LINE))
    sheet, font = style_sheet(_named(theme), square), application.font().toString()
    if (application.styleSheet(), application.property(_DRESSED)) != (sheet, font):
        application.setPalette(palette(theme))
        application.setStyleSheet(sheet)
        application.setProperty(_DRESSED, font)


def _named(theme: Theme) -> dict[str, str]:
    """The colours the style sheet asks for, by name."""
    names = {role.value: value for role, value in theme.roles.items()}
    return names | {"error-tint": theme.tints[Reason.ERROR_BANNER][0]}


@cache
def watcher() -> Watcher:
    """The one watcher of the application."""
    return Watcher()


def theme() -> Theme:
    """The theme that holds now."""
    return watcher().theme


@cache
def load(name: str) -> Theme:
    """The theme ``name`` from the resources."""
    data = json.loads(folder(f"themes/{name}.json").read_text(encoding="utf-8"))
    groups = _reasons()["groups"]
    tints = {reason: data["tints"][groups[reason.value]] for reason in Reason}
    return Theme(
        name=name,
        roles={role: data["roles"][role.value] for role in Role},
        tints={reason: (pair["tint"], pair["ink"]) for reason, pair in tints.items()},
    )


@cache
def _reasons() -> dict[str, dict[str, str]]:
    data: dict[str, dict[str, str]] = json.loads(folder("themes/reasons.json").read_text(encoding="utf-8"))
    return data


def glyph(reason: Reason) -> str:
    """One character that stands for ``reason`` beside its colour."""
    return _reasons()["glyphs"][reason.value]


_REASONS = {
    Reason.NAVIGATION: to_translate("Reason", "navigation"),
    Reason.HEADER_FOOTER: to_translate("Reason", "header/footer"),
    Reason.ERROR_BANNER: to_translate("Reason", "error banner"),
    Reason.CONSENT: to_translate("Reason", "consent"),
    Reason.ADVERTISEMENT: to_translate("Reason", "advertisement"),
    Reason.SUBSCRIBE: to_translate("Reason", "subscribe"),
    Reason.SHARE: to_translate("Reason", "share"),
    Reason.RELATED: to_translate("Reason", "related"),
    Reason.COMMENTS: to_translate("Reason", "comments"),
    Reason.LEGAL: to_translate("Reason", "legal"),
    Reason.CREDIT: to_translate("Reason", "credit"),
    Reason.METADATA: to_translate("Reason", "metadata"),
    Reason.CAPTION: to_translate("Reason", "caption"),
    Reason.HIDDEN: to_translate("Reason", "hidden"),
    Reason.DUPLICATE: to_translate("Reason", "duplicate"),
    Reason.JUNK: to_translate("Reason", "junk"),
}


def label(reason: Reason) -> str:
    """``reason`` as an editor reads it: ``"error banner"``."""
    return QApplication.translate("Reason", _REASONS[reason])


def palette(theme: Theme) -> QPalette:
    """The Qt palette of ``theme``, for every widget that does not paint itself."""
    result = QPalette()
    pairs = {
        QPalette.ColorRole.Window: Role.WINDOW,
        QPalette.ColorRole.WindowText: Role.INK,
        QPalette.ColorRole.Base: Role.PANEL,
        QPalette.ColorRole.AlternateBase: Role.WINDOW,
        QPalette.ColorRole.Text: Role.INK,
        QPalette.ColorRole.PlaceholderText: Role.MUTED,
        QPalette.ColorRole.Button: Role.PANEL,
        QPalette.ColorRole.ButtonText: Role.INK,
        QPalette.ColorRole.ToolTipBase: Role.PANEL,
        QPalette.ColorRole.ToolTipText: Role.INK,
        QPalette.ColorRole.Highlight: Role.ACCENT,
        QPalette.ColorRole.HighlightedText: Role.ON_ACCENT,
        QPalette.ColorRole.Link: Role.ACCENT,
        QPalette.ColorRole.Mid: Role.HAIRLINE,
    }
    for role, of in pairs.items():
        result.setColor(role, theme.colour(of))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText, QPalette.ColorRole.WindowText):
        result.setColor(QPalette.ColorGroup.Disabled, role, theme.colour(Role.MUTED))
    return result


def _sized(scale: float, families: list[str] | None = None) -> QFont:
    font = QFont(QApplication.font())
    if families:
        font.setFamilies(families)
    size = QApplication.font().pointSizeF()
    if size > 0:
        font.setPointSizeF(size * scale)
    else:
        font.setPixelSize(round(QApplication.font().pixelSize() * scale))
    return font


def copy_font() -> QFont:
    """The serif the article is set in, at reading size."""
    font = _sized(1.22, ["Noto Serif", "Charter", "Georgia", "Cambria", "DejaVu Serif"])
    font.setStyleHint(QFont.StyleHint.Serif)
    return font


def page_font() -> QFont:
    """The sans the raw page is set in."""
    return _sized(1.0)


def small_font() -> QFont:
    """For notes, chips and headers."""
    return _sized(0.85)


def mono_font() -> QFont:
    """For keys."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPointSizeF(small_font().pointSizeF() if small_font().pointSizeF() > 0 else 8.0)
    return font
