"""The page of spelling: what was found is told, and a person's own words are theirs to change."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from core.spelling import Dictionaries
from gui.preferences_dialog.spelling_part import SpellingPart, language_name
from gui.settings import Settings
from gui.spelling import Speller
from tests.dictionaries import WrittenDictionaries


class _Found(WrittenDictionaries):
    """Dictionaries of these languages, which nobody opens."""

    def __init__(self, *tags: str) -> None:
        super().__init__(Path())
        self._tags = tags

    def found(self) -> tuple[str, ...]:
        return self._tags


def part_of(qtbot: QtBot, tmp_path: Path, dictionaries: Dictionaries) -> SpellingPart:
    made = SpellingPart(Settings(tmp_path / "preferences.json"), Speller(dictionaries))
    qtbot.addWidget(made, before_close_func=lambda part: part._speller.close())
    return made


def test_the_dictionaries_found_are_named_as_their_speakers_do(qtbot: QtBot, tmp_path: Path) -> None:
    part = part_of(qtbot, tmp_path, _Found("de_AT", "en_GB"))
    qtbot.waitUntil(lambda: "British English (en_GB)" in part.found.text())
    assert "Österreichisches Deutsch (de_AT)" in part.found.text()


def test_none_found_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    part = part_of(qtbot, tmp_path, _Found())
    qtbot.waitUntil(lambda: part.found.text() == "No dictionaries were found on this computer.")


def test_words_written_there_hold_at_once_and_words_added_elsewhere_appear(qtbot: QtBot, tmp_path: Path) -> None:
    part = part_of(qtbot, tmp_path, _Found())
    qtbot.keyClicks(part.words, "Kowalska")
    qtbot.keyClick(part.words, Qt.Key.Key_Return)
    qtbot.keyClicks(part.words, "vibrafone")
    assert Settings(tmp_path / "preferences.json").now.words == ("Kowalska", "vibrafone")
    part._settings.change(words=("Kowalska", "vibrafone", "ferrybot"))
    assert part.words.toPlainText() == "Kowalska\nvibrafone\nferrybot"


@pytest.mark.parametrize(("tag", "name"), [("en_XA", "en_XA"), ("nb_NO", "norsk bokmål (nb_NO)"), ("xx", "xx")])
def test_a_language_that_is_not_known_goes_by_its_tag(tag: str, name: str) -> None:
    assert name in language_name(tag)
