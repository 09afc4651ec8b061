"""Beside the switch of spelling: which dictionaries there are, and the words a person added."""

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from gui.controls import WrappingLabel
from gui.counting import listed
from gui.settings import Settings
from gui.spelling import Speller
from gui.theme import Role, page_font, small_font

_LINES = 7


class SpellingPart(QWidget):
    """Says what was found, and holds the words, one a line; what is written there holds at once.

    Args:
        settings: the preferences.
        speller: knows the dictionaries.
    """

    def __init__(self, settings: Settings, speller: Speller) -> None:
        super().__init__()
        self._settings = settings
        self._speller = speller
        self.found = WrappingLabel(role=Role.INK, font=page_font)
        self.words = QPlainTextEdit()
        self.words.setTabChangesFocus(True)
        self.words.setAccessibleName(self.tr("Your words"))
        self.words.setFixedHeight(self.fontMetrics().lineSpacing() * _LINES)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.addWidget(self.found)
        column.addSpacing(14)
        column.addWidget(WrappingLabel(self.tr("Your words"), role=Role.INK, font=page_font))
        column.addWidget(self.words)
        told = self.tr("One a line. They are right whatever a dictionary says, in every language.")
        column.addWidget(WrappingLabel(told, role=Role.MUTED, font=small_font))
        self.words.textChanged.connect(self._keep)
        settings.changed.connect(self._show_words)
        speller.listed.connect(self._show_found)
        speller.list_dictionaries()
        self._show_words()
        self._show_found()

    def _written(self) -> tuple[str, ...]:
        lines = (line.strip() for line in self.words.toPlainText().splitlines())
        return tuple(dict.fromkeys(line for line in lines if line))

    def _keep(self) -> None:
        if self._written() != self._settings.now.words:
            self._settings.change(words=self._written())

    def _show_words(self) -> None:
        if self._written() != self._settings.now.words:
            self.words.setPlainText("\n".join(self._settings.now.words))

    def _show_found(self) -> None:
        found = self._speller.found
        if found is None:
            self.found.set_text(self.tr("Looking for dictionaries…"))
        elif not found:
            self.found.set_text(self.tr("No dictionaries were found on this computer."))
        else:
            names = listed([language_name(tag) for tag in found])
            self.found.set_text(self.tr("Dictionaries found: {names}").format(names=names))


def language_name(tag: str) -> str:
    """What speakers of a language call it, and its tag; the tag alone of one that is not known."""
    known = QLocale(tag)
    if known.language() is QLocale.Language.C or not tag.startswith(known.name().partition("_")[0]):
        return f"\u2068{tag}\u2069"
    return f"\u2068{known.nativeLanguageName()} ({tag})\u2069"
