"""The menu of the text that is typed in: what every text box offers, and the commands of a passage, by real keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from core.model import BlockKind, Inline
from core.review import article
from gui.app import Desktop
from gui.commands import COMMANDS, SHAPE, name_of
from tests.gui.article.test_writing import ONE, THREE, TWO, desktop, editor, open_at, words
from tests.gui.shell import CTRL, SHIFT, press, review_of, type_in

__all__ = ["desktop"]

Key = Qt.Key


def menu_here(desktop: Desktop) -> QMenu:
    press(Key.Key_F10, SHIFT)
    menu = desktop.spelling.menus.menu
    assert menu is not None
    assert menu.isVisible()
    return menu


def choose(desktop: Desktop, *names: str) -> None:
    """Go down the menu by keys to an entry, through the menus inside it."""
    menu = menu_here(desktop)
    for name in names:
        entry = next(each for each in menu.actions() if name_of(each.text()) == name)
        assert entry.isEnabled()
        while menu.activeAction() is not entry:
            QTest.keyClick(menu, Key.Key_Down)
        if entry.menu() is not None:
            QTest.keyClick(menu, Key.Key_Right)
            menu = entry.menu()
        else:
            QTest.keyClick(menu, Key.Key_Return)


def kinds(desktop: Desktop) -> list[BlockKind]:
    return [each.kind for each in article(review_of(desktop)).body]


def test_it_holds_the_commands_of_the_table_behind_those_of_any_text(desktop: Desktop) -> None:
    open_at(desktop, "b2")
    menu = menu_here(desktop)
    names = [name_of(each.text()) for each in menu.actions() if not each.isSeparator()]
    assert [each for each in names if each.split("\t")[0] in {"Undo", "Copy", "Paste"}] != []
    assert names[-8:] == [
        "Bold",
        "Italic",
        "Link",
        "Paragraph",
        "Split the passage at the caret",
        "Merge with the passage before",
        "Move up",
        "Move down",
    ]
    shapes = next(each.menu() for each in menu.actions() if each.menu() is not None)
    assert shapes.actions() == [desktop.actions[entry.id] for entry in COMMANDS if entry.id.startswith(SHAPE)]
    menu.close()
    assert editor(desktop).exact_text == TWO


def test_words_are_marked_from_it(desktop: Desktop) -> None:
    open_at(desktop, "b2").select(0, 5)
    choose(desktop, "Bold")
    choose(desktop, "Italic")
    type_in_at_the_end("!")
    assert article(review_of(desktop)).body[1].inline == (Inline(0, 5, "bold"), Inline(0, 5, "italic"))


def type_in_at_the_end(text: str) -> None:
    press(Key.Key_End)
    type_in(text)
    press(Key.Key_Escape)


def test_a_link_is_asked_for_from_it(desktop: Desktop) -> None:
    open_at(desktop, "b2").select(0, 5)
    choose(desktop, "Link")
    type_in("holm.example")
    press(Key.Key_Return)
    type_in_at_the_end("!")
    assert article(review_of(desktop)).body[1].inline == (Inline(0, 5, "link", "https://holm.example"),)


@pytest.mark.parametrize(("name", "kind"), [("Heading 2", BlockKind.HEADING), ("Quote", BlockKind.QUOTE)])
def test_a_passage_is_shaped_from_it_and_typing_goes_on(desktop: Desktop, name: str, kind: BlockKind) -> None:
    open_at(desktop, "b2")
    choose(desktop, "Paragraph", name)
    type_in("!")
    press(Key.Key_Escape)
    assert words(desktop)[1] == f"{TWO}!"
    assert kinds(desktop)[1] is kind


def test_passages_selected_as_one_text_are_shaped_from_it(desktop: Desktop) -> None:
    open_at(desktop, "b1", 2)
    press(Key.Key_End, CTRL | SHIFT)
    choose(desktop, "Paragraph", "List item")
    assert kinds(desktop) == [BlockKind.LIST_ITEM] * 3
    choose(desktop, "Paragraph", "List item")
    assert kinds(desktop) == [BlockKind.PARAGRAPH] * 3


def test_a_passage_is_split_merged_and_moved_from_it(desktop: Desktop) -> None:
    open_at(desktop, "b2", 6)
    choose(desktop, "Split the passage at the caret")
    assert words(desktop) == [ONE, "Stone", "costs money.", THREE]
    choose(desktop, "Merge with the passage before")
    assert words(desktop) == [ONE, TWO, THREE]
    choose(desktop, "Move up")
    type_in("x")
    press(Key.Key_Escape)
    assert words(desktop)[0].replace("x", "") == TWO


@pytest.mark.parametrize("key", [Key.Key_8, Key.Key_7, Key.Key_9])
def test_the_key_of_a_list_or_a_quote_makes_a_paragraph_again(desktop: Desktop, key: Qt.Key) -> None:
    open_at(desktop, "b2")
    press(key, CTRL | SHIFT)
    assert kinds(desktop)[1] is not BlockKind.PARAGRAPH
    press(key, CTRL | SHIFT)
    type_in("!")
    press(Key.Key_Escape)
    assert kinds(desktop) == [BlockKind.PARAGRAPH] * 3
    assert words(desktop)[1] == f"{TWO}!"
    desktop.window.page.setFocus()
    desktop.window.page.select(["b1", "b2"])
    press(key, CTRL | SHIFT)
    press(key, CTRL | SHIFT)
    assert kinds(desktop) == [BlockKind.PARAGRAPH] * 3
