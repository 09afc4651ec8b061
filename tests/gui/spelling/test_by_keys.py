"""Misspelt words in the real window, by real keys, with a dictionary written for the tests."""

import threading
from collections.abc import Sequence
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QImage, QTextCharFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from core.model import BlockKind, FieldName, FieldValue, Inline, Reason
from gui.app import Desktop
from gui.article import CopyRow
from gui.article.editor import CopyEditor
from gui.commands import name_of
from gui.spelling.speller import Speller
from tests.dictionaries import WrittenDictionaries
from tests.gui.conftest import Opener
from tests.gui.samples import Line
from tests.gui.samples import review_of as made
from tests.gui.shell import CTRL, SHIFT, body, let_windows_go, press, put_review, review_of, stored, type_in

Key = Qt.Key
LINES = [Line("They receive the lettr today."), Line("The lettr is in the boks."), Line("All is well.")]
WORDS = ["they", "receive", "the", "letter/S", "today", "is", "in", "book/S", "all", "well", "a", "title"]


@pytest.fixture
def written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> WrittenDictionaries:
    dictionaries = WrittenDictionaries(tmp_path / "dictionaries")
    dictionaries.write(monkeypatch, "en_XA", WORDS)
    return dictionaries


def open_on(open_desktop: Opener, tmp_path: Path, lines: list[Line], language: str = "en-XA") -> Desktop:
    let_windows_go()
    values = ((FieldName.TITLE, "A title"), (FieldName.LANGUAGE, language))
    fields = tuple(FieldValue(name, value, "by hand") for name, value in values)
    put_review(tmp_path / "test.galleyproof", made(lines, fields))
    return open_desktop()


@pytest.fixture
def desktop(open_desktop: Opener, tmp_path: Path, written: WrittenDictionaries) -> Desktop:
    return open_on(open_desktop, tmp_path, LINES)


def underlined(desktop: Desktop) -> list[str]:
    """The words that are underlined in rows in sight."""
    painter = desktop.window.article.painter
    found = [(row, mark) for row in desktop.window.article.model.rows for mark in painter.misspelt(row)]
    return [row.text[start:end] for row, (start, end, _kind) in found]


def menu_of(desktop: Desktop, qtbot: QtBot) -> QMenu:
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    found = QApplication.activePopupWidget()
    assert isinstance(found, QMenu)
    return found


def entries(menu: QMenu) -> list[str]:
    return [each.text() for each in menu.actions() if not each.isSeparator()]


def editor_of(desktop: Desktop) -> CopyEditor:
    editor = desktop.window.article.editor
    assert editor is not None
    return editor


def chosen(desktop: Desktop) -> str:
    """The word that is selected where one types."""
    return editor_of(desktop).textCursor().selectedText()


def test_misspelt_words_are_underlined_in_waves(desktop: Desktop, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: underlined(desktop) == ["lettr", "lettr", "boks"])
    view = desktop.window.article.view
    waves = _reddish(view.viewport().grab().toImage())
    desktop.settings.change(words=("boks",))
    assert 0 < _reddish(view.viewport().grab().toImage()) < waves


def _reddish(image: QImage) -> int:
    """How many pixels have the colour of the waves, which nothing else in the article has."""
    colours = (image.pixelColor(x, y) for y in range(image.height()) for x in range(image.width()))
    return sum(each.red() - max(each.green(), each.blue()) > 60 for each in colours)


def test_a_walk_leads_from_word_to_word_and_one_key_takes_a_suggestion(desktop: Desktop, qtbot: QtBot) -> None:
    desktop.window.article.setFocus()
    press(Key.Key_F7)
    menu = menu_of(desktop, qtbot)
    assert chosen(desktop) == "lettr"
    assert entries(menu)[0] == "&1  letter"
    QTest.keyClick(menu, Key.Key_Return)
    assert editor_of(desktop).exact_text == "They receive the letter today."
    press(Key.Key_F7)
    menu = menu_of(desktop, qtbot)
    assert body(review_of(desktop))[0] == "They receive the letter today."  # going on has stored it
    QTest.keyClick(menu, Key.Key_F7)
    qtbot.waitUntil(lambda: chosen(desktop) == "boks")
    menu = menu_of(desktop, qtbot)
    QTest.keyClick(menu, Key.Key_1)
    press(Key.Key_Escape)
    assert body(stored(desktop, review_of(desktop).id)) == [
        "They receive the letter today.",
        "The lettr is in the books.",
        "All is well.",
    ]
    press(Key.Key_Z, CTRL)
    assert body(review_of(desktop))[1] == "The lettr is in the boks."


def test_a_walk_goes_backwards_and_around_the_end(desktop: Desktop, qtbot: QtBot) -> None:
    desktop.window.article.setFocus()
    press(Key.Key_F7, SHIFT)
    QTest.keyClick(menu_of(desktop, qtbot), Key.Key_Escape)
    assert (chosen(desktop), desktop.bench.block_id) == ("boks", "b2")
    press(Key.Key_F7)
    QTest.keyClick(menu_of(desktop, qtbot), Key.Key_Escape)
    assert (chosen(desktop), desktop.bench.block_id) == ("lettr", "b1")


def test_what_is_taken_can_be_undone_while_one_types_on(desktop: Desktop, qtbot: QtBot) -> None:
    desktop.window.article.setFocus()
    press(Key.Key_F7)
    QTest.keyClick(menu_of(desktop, qtbot), Key.Key_Return)
    press(Key.Key_Z, CTRL)
    assert editor_of(desktop).exact_text == "They receive the lettr today."


def test_a_word_that_is_added_is_right_from_then_on(desktop: Desktop, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: "lettr" in underlined(desktop))
    desktop.window.article.setFocus()
    press(Key.Key_F7)
    QTest.keyClick(menu_of(desktop, qtbot), Key.Key_A)
    assert desktop.settings.now.words == ("lettr",)
    assert underlined(desktop) == ["boks"]
    press(Key.Key_Escape)
    press(Key.Key_F7)
    menu_of(desktop, qtbot).close()
    assert chosen(desktop) == "boks"


def test_the_suggestions_for_the_word_at_the_caret_have_a_key(desktop: Desktop, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: "boks" in underlined(desktop))
    desktop.window.article.setFocus()
    desktop.window.article.edit_at("b2", 0, 22, 22)
    press(Key.Key_Period, CTRL)
    menu = menu_of(desktop, qtbot)
    assert entries(menu)[0] == "&1  books"
    QTest.keyClick(menu, Key.Key_Escape)
    editor_of(desktop).select(0, 0)
    press(Key.Key_Period, CTRL)
    assert desktop.window.status.left.text() == "The word at the caret is not misspelt."


def test_the_menu_of_a_word_offers_what_may_have_been_meant(desktop: Desktop, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: "boks" in underlined(desktop))
    article = desktop.window.article
    row = article.model.row_of("b2")
    assert row is not None
    index = article.model.index(row)
    qtbot.waitUntil(lambda: article.view.visualRect(index).isValid())
    QApplication.sendEvent(article.view.viewport(), _asks_menu(_place_of(desktop, row, "boks")))
    menu = menu_of(desktop, qtbot)
    qtbot.waitUntil(lambda: entries(menu)[0] == "&1  books")
    assert "Edit the text" in map(name_of, entries(menu))
    menu.setActiveAction(menu.actions()[0])
    QTest.keyClick(menu, Key.Key_Return)
    assert editor_of(desktop).exact_text == "The lettr is in the books."


def _place_of(desktop: Desktop, number: int, word: str) -> QPoint:
    """A point of the view within a word of a row."""
    article = desktop.window.article
    row: CopyRow = article.model.rows[number]
    rect = article.view.visualRect(article.model.index(number))
    at = row.text.index(word) + 1
    points = (QPoint(x, y) for y in range(rect.top(), rect.bottom(), 3) for x in range(rect.left(), rect.right(), 3))
    return next(each for each in points if article.painter.character_at(row, rect, each) == at)


def _asks_menu(at: QPoint) -> QContextMenuEvent:
    return QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, at)


def test_in_a_passage_that_is_typed_in_its_own_menu_offers_them_too(desktop: Desktop, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: "boks" in underlined(desktop))
    desktop.window.article.setFocus()
    desktop.window.article.edit_at("b2", 0, 22, 22)
    press(Key.Key_F10, SHIFT)
    menu = menu_of(desktop, qtbot)
    qtbot.waitUntil(lambda: entries(menu)[0] == "&1  books")
    assert any(name_of(each).startswith("Paste") for each in entries(menu))
    QTest.keyClick(menu, Key.Key_Escape)


def test_a_word_is_underlined_once_it_is_left(desktop: Desktop, qtbot: QtBot) -> None:
    desktop.window.article.setFocus()
    desktop.window.article.edit_at("b3", 0, 12, 12)
    editor = editor_of(desktop)
    type_in(" boks wel")
    qtbot.waitUntil(lambda: _waves(editor) == ["boks"])
    speller = desktop.spelling.speller
    qtbot.waitUntil(lambda: [word.text for word in speller.misspelt(editor.exact_text)] == ["boks", "wel"])
    assert _waves(editor) == ["boks"]
    type_in(" is")
    qtbot.waitUntil(lambda: _waves(editor) == ["boks", "wel"])
    assert editor.document().isUndoAvailable()
    assert editor.inline == ()


def _waves(editor: CopyEditor) -> list[str]:
    found = editor.extraSelections()
    wave = QTextCharFormat.UnderlineStyle.WaveUnderline
    assert all(each.format.underlineStyle() is wave for each in found)
    return [each.cursor.selectedText() for each in found]


def test_a_word_that_is_put_right_keeps_its_marks(
    open_desktop: Opener, tmp_path: Path, written: WrittenDictionaries, qtbot: QtBot
) -> None:
    link = Inline(4, 9, "link", "https://example.org/")
    desktop = open_on(open_desktop, tmp_path, [Line("The lettr is well.", inline=(link,))])
    desktop.window.article.setFocus()
    press(Key.Key_F7)
    QTest.keyClick(menu_of(desktop, qtbot), Key.Key_Return)
    assert editor_of(desktop).inline == (Inline(4, 10, "link", "https://example.org/"),)


def test_a_passage_that_cannot_be_typed_in_is_passed_over(
    open_desktop: Opener, tmp_path: Path, written: WrittenDictionaries, qtbot: QtBot
) -> None:
    lines = [Line("The lettr is well. " + "All is well. " * 1700), Line("The boks")]
    desktop = open_on(open_desktop, tmp_path, lines)
    desktop.window.article.setFocus()
    press(Key.Key_F7)
    menu_of(desktop, qtbot).close()
    assert chosen(desktop) == "boks"


def test_words_typed_before_the_answer_came_are_left_alone(desktop: Desktop, qtbot: QtBot) -> None:
    speller, typed, told = desktop.spelling.speller, threading.Event(), []
    speller._ask(partial(typed.wait, 10), lambda _in_time: None)  # all others are answered behind it
    desktop.window.article.setFocus()
    desktop.window.article.edit_at("b2", 0, 0, 0)
    press(Key.Key_F7)
    type_in("Now ")
    typed.set()
    speller.suggest("boks", told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert editor_of(desktop).exact_text == "Now The lettr is in the boks."
    assert QApplication.activePopupWidget() is None
    press(Key.Key_F7)
    menu_of(desktop, qtbot).close()
    assert chosen(desktop) == "lettr"


def test_code_is_not_spelt(open_desktop: Opener, tmp_path: Path, written: WrittenDictionaries, qtbot: QtBot) -> None:
    lines = [Line("prnt lettr", kind=BlockKind.CODE), Line("The boks", inline=(Inline(4, 8, "code"),))]
    desktop = open_on(open_desktop, tmp_path, lines)
    desktop.window.article.setFocus()
    press(Key.Key_F7)
    qtbot.waitUntil(lambda: desktop.window.status.left.text() == "No misspelt word is left.")
    assert underlined(desktop) == []


def test_spelling_can_be_turned_off(desktop: Desktop, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: "boks" in underlined(desktop))
    desktop.settings.change(spelling=False)
    assert underlined(desktop) == []
    desktop.window.article.setFocus()
    press(Key.Key_F7)
    assert desktop.window.status.left.text() == "Spelling is turned off. Ctrl+, turns it on."


def test_a_language_without_a_dictionary_is_left_alone(
    open_desktop: Opener, tmp_path: Path, written: WrittenDictionaries, qtbot: QtBot
) -> None:
    desktop = open_on(open_desktop, tmp_path, LINES, language="ar")
    qtbot.waitUntil(lambda: desktop.spelling.speller.found == ("en_XA",))
    assert underlined(desktop) == []
    desktop.window.article.setFocus()
    press(Key.Key_F7)
    assert desktop.window.status.left.text() == "There is no dictionary for the language of this article."


def test_without_a_region_a_word_of_any_region_is_right(
    open_desktop: Opener, tmp_path: Path, written: WrittenDictionaries, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    written.write(monkeypatch, "en_US", ["the", "harbor", "meters", "title", "a"])
    written.write(monkeypatch, "en_GB", ["the", "harbour", "metres", "title", "a"])
    lines = [Line("The harbour metres."), Line("The harbor metters.")]
    desktop = open_on(open_desktop, tmp_path, lines, "en")
    qtbot.waitUntil(lambda: underlined(desktop) == ["metters"])
    press(Key.Key_F7)
    qtbot.waitUntil(lambda: desktop.window.article.editor is not None and chosen(desktop) == "metters")


def test_the_address_of_a_page_tells_how_it_spells(
    open_desktop: Opener, tmp_path: Path, written: WrittenDictionaries, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    written.write(monkeypatch, "en_US", ["the", "harbor", "title", "a"])
    written.write(monkeypatch, "en_GB", ["the", "harbour", "title", "a"])
    desktop = open_on(open_desktop, tmp_path, [Line("The harbour, the harbor.")], "en")
    desktop.bench.set_field(FieldName.URL, "https://post.example.co.uk/harbour")
    qtbot.waitUntil(lambda: underlined(desktop) == ["harbor"])


def test_names_of_the_article_are_no_mistakes_and_a_slip_in_one_is(
    open_desktop: Opener, tmp_path: Path, written: WrittenDictionaries, qtbot: QtBot
) -> None:
    lines = [
        Line("They receive the Skerrow book."),
        Line("All is well in Skerrow."),
        Line("They book Calloway in Skerow."),
        Line("By Gwen Calloway", Reason.CREDIT),
    ]
    desktop = open_on(open_desktop, tmp_path, lines)
    qtbot.waitUntil(lambda: underlined(desktop) == ["Calloway", "Skerow"])
    desktop.bench.go_to("b4")
    press(Key.Key_B, SHIFT)
    qtbot.waitUntil(lambda: underlined(desktop) == ["Skerow"])
    desktop.bench.go_to("b1")
    press(Key.Key_F7)
    menu_of(desktop, qtbot).close()
    assert editor_of(desktop).textCursor().selectedText() == "Skerow"
    desktop.window.page.setFocus()
    desktop.bench.go_to("b2")
    press(Key.Key_Space)  # said once only, it is a word like any other again
    qtbot.waitUntil(lambda: "Skerrow" in underlined(desktop))


def test_of_a_long_article_names_are_gathered_when_it_is_shown_and_not_at_every_verdict(
    open_desktop: Opener, tmp_path: Path, written: WrittenDictionaries, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gui.spelling.spelling._MANY", 2)
    lines = [Line("They receive the Skerrow book."), Line("All is well in Skerrow."), Line("They book it.")]
    taken: list[int] = []
    take_names = Speller.take_names

    def counted(speller: Speller, passages: Sequence[str], credited: Sequence[str]) -> None:
        taken.append(len(passages))
        take_names(speller, passages, credited)

    monkeypatch.setattr(Speller, "take_names", counted)
    monkeypatch.setattr("gui.spelling.spelling._SETTLED", 0)
    monkeypatch.setattr("gui.spelling.spelling._RESTED", 0)
    desktop = open_on(open_desktop, tmp_path, lines)
    qtbot.waitUntil(lambda: len(taken) == 1)
    desktop.window.page.setFocus()
    press(Key.Key_Space)
    QApplication.processEvents()
    assert len(taken) == 1
    monkeypatch.setattr("gui.spelling.spelling._MANY", 1_000)
    press(Key.Key_Space)
    qtbot.waitUntil(lambda: len(taken) == 2)
