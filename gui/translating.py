"""The language of the window: which there are, which one holds, and what ``core`` says put into it."""

from functools import cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from gui.sentences import Sentences
from resources import folder

LANGUAGES = {"en": "English", "de": "Deutsch", "ar": "العربية"}
"""The languages of the window by their codes, each named in itself."""
_OURS, _OF_QT = "galleyproof", "qtbase"
_WESTERN_FIGURES = "ar_AE"
"""Arabic with the figures that block numbers, keys and the pages themselves are written in."""


def language_for(wish: str) -> str:
    """The code of the language to use: ``wish``, or where that is empty or unknown the first the platform asks for."""
    asked = (each.replace("_", "-").split("-")[0] for each in QLocale.system().uiLanguages())
    return next((each for each in (wish, *asked) if each in LANGUAGES), "en")


class Tongue:
    """The language that holds now. There is one, from ``tongue``.

    Attributes:
        language: its code.
    """

    def __init__(self) -> None:
        self.language = "en"
        self._translators: list[QTranslator] = []
        self._sentences = Sentences("en")

    def speak(self, wish: str) -> None:
        """Use this language, or the platform's where ``wish`` is empty.

        Texts that widgets already show stay as they are: a window is made anew to speak another language.
        """
        language = language_for(wish)
        QLocale.setDefault(_locale_of(language))
        QApplication.setLayoutDirection(QLocale(language).textDirection())
        if language != self.language:
            self.language = language
            self._install(language)
            self._sentences = Sentences(language)

    def told(self, text: str) -> str:
        """A sentence of ``core`` in this language; as it is where nothing is known of it."""
        return self._sentences.told(text)

    def _install(self, language: str) -> None:
        for each in self._translators:
            QCoreApplication.removeTranslator(each)
        self._translators = [each for each in _translators(language) if QCoreApplication.installTranslator(each)]


def _translators(language: str) -> list[QTranslator]:
    """Qt's own words for its dialogs, then ours, which come first where both know a text. English needs neither."""
    if language == "en":
        return []
    of_qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)) / f"{_OF_QT}_{language}.qm"
    made = []
    for place in (of_qt, folder(f"translations/{_OURS}_{language}.qm")):
        translator = QTranslator()
        if translator.load(str(place)):
            made.append(translator)
    return made


def _locale_of(language: str) -> QLocale:
    """How numbers and dates are written: as the platform has it where it speaks this language."""
    system = QLocale.system()
    if language == "ar":
        written_so = system.language() == QLocale.Language.Arabic and system.zeroDigit() == "0"
        return system if written_so else QLocale(_WESTERN_FIGURES)
    usual = QLocale("en_GB" if language == "en" else language)
    return system if system.language() == usual.language() else usual


@cache
def tongue() -> Tongue:
    """The language of the application."""
    return Tongue()


def translated(text: str) -> str:
    """What ``core`` says, which is English, in the person's language."""
    return tongue().told(text)
