"""The keys stay with the text, by real keys in the real window: typing becomes deciding only where one leaves."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from core.model import BlockKind, Review
from core.review import article
from gui.app import Desktop
from tests.gui.article.test_writing import ONE, THREE, TWO, desktop, editor, names, on_desk, open_at, words
from tests.gui.conftest import Opener
from tests.gui.samples import Line
from tests.gui.samples import review_of as made
from tests.gui.shell import ALT, CTRL, SHIFT, press, review_of, type_in

__all__ = ["desktop"]

Key = Qt.Key


def listed() -> Review:
    """A paragraph, two numbered items, a paragraph."""
    items = [Line(text, kind=BlockKind.LIST_ITEM, level=1, number=n) for n, text in enumerate(["Stone", "Wood"], 1)]
    return made([Line("The quay."), *items, Line("It is old.")])


def shapes(desktop: Desktop) -> list[tuple[str, str]]:
    return [(each.kind.value, each.text) for each in article(review_of(desktop)).body]


def erase_all(desktop: Desktop) -> None:
    """Take all words of the passage that is typed in."""
    press(Key.Key_A, CTRL)
    press(Key.Key_Delete)
    assert editor(desktop).exact_text == ""


# --- an empty passage ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Key.Key_Return, Qt.KeyboardModifier.NoModifier),
        (Key.Key_A, CTRL),
        (Key.Key_Up, SHIFT),
        (Key.Key_Down, SHIFT),
        (Key.Key_Left, SHIFT),
        (Key.Key_Right, SHIFT),
        (Key.Key_Home, CTRL | SHIFT),
        (Key.Key_End, CTRL | SHIFT),
        (Key.Key_Z, CTRL),
        (Key.Key_0, CTRL | ALT),
        (Key.Key_8, CTRL | SHIFT),
        (Key.Key_Up, ALT),
        (Key.Key_Down, ALT),
    ],
)
@pytest.mark.parametrize("block_id", ["b1", "b2", "b3"])
def test_no_key_in_a_new_passage_turns_letters_into_decisions(
    desktop: Desktop, key: Qt.Key, modifier: Qt.KeyboardModifier, block_id: str
) -> None:
    open_at(desktop, block_id)
    press(Key.Key_End)
    press(Key.Key_Return)
    press(key, modifier)
    editor(desktop)
    type_in("x")
    editor(desktop)
    assert not review_of(desktop).rulings[block_id].settled or names(desktop)


def test_a_second_enter_in_a_paragraph_stays_where_it_is(desktop: Desktop) -> None:
    open_at(desktop, "b2")
    press(Key.Key_Return)
    press(Key.Key_Return)
    type_in("After")
    press(Key.Key_Escape)
    assert words(desktop) == [ONE, TWO, "After", THREE]
    assert names(desktop) == ["Add a paragraph after block 2"]


def test_a_second_enter_leaves_the_list(open_desktop: Opener, tmp_path: Path) -> None:
    desktop = on_desk(open_desktop, tmp_path, listed())
    open_at(desktop, "b3")
    press(Key.Key_Return)
    type_in("Rope")
    press(Key.Key_Return)
    press(Key.Key_Return)
    press(Key.Key_Return)
    type_in("After")
    press(Key.Key_Escape)
    assert shapes(desktop) == [
        ("paragraph", "The quay."),
        ("list-item", "Stone"),
        ("list-item", "Wood"),
        ("list-item", "Rope"),
        ("paragraph", "After"),
        ("paragraph", "It is old."),
    ]
    assert [each.number for each in article(review_of(desktop)).body] == [None, 1, 2, 3, None, None]


def test_a_second_enter_leaves_a_quote(desktop: Desktop) -> None:
    open_at(desktop, "b2")
    press(Key.Key_9, CTRL | SHIFT)
    press(Key.Key_Return)
    press(Key.Key_Return)
    type_in("After")
    press(Key.Key_Escape)
    assert shapes(desktop)[1:3] == [("quote", TWO), ("paragraph", "After")]


def test_a_shape_key_in_a_new_passage_shapes_it_and_not_the_one_before(desktop: Desktop) -> None:
    open_at(desktop, "b2")
    press(Key.Key_Return)
    press(Key.Key_2, CTRL | ALT)
    assert names(desktop) == []
    type_in("Head")
    press(Key.Key_3, CTRL | ALT)
    type_in("line")
    press(Key.Key_Escape)
    assert shapes(desktop)[1:3] == [("paragraph", TWO), ("heading", "Headline")]
    assert article(review_of(desktop)).body[2].level == 3


def test_a_new_passage_moves_once_it_has_words(desktop: Desktop) -> None:
    open_at(desktop, "b2")
    press(Key.Key_Return)
    press(Key.Key_Up, ALT)
    assert words(desktop) == [ONE, TWO, THREE]
    type_in("New")
    press(Key.Key_Up, ALT)
    type_in("er")
    press(Key.Key_Escape)
    assert words(desktop) == [ONE, "Newer", TWO, THREE]


def test_from_an_empty_passage_its_neighbours_are_selected(desktop: Desktop) -> None:
    open_at(desktop, "b2")
    press(Key.Key_Return)
    press(Key.Key_Home, CTRL | SHIFT)
    assert [clip.text for clip in desktop.window.article._reaching.clips()] == [ONE, TWO]
    open_at_anew(desktop, "b2")
    press(Key.Key_Return)
    press(Key.Key_Right, SHIFT)
    press(Key.Key_Right, SHIFT)
    assert (editor(desktop).exact_text, editor(desktop).selected()) == (THREE, (0, 1))
    open_at_anew(desktop, "b2")
    press(Key.Key_Return)
    press(Key.Key_A, CTRL)
    assert [clip.text for clip in desktop.window.article._reaching.clips()] == [ONE, TWO, THREE]


def open_at_anew(desktop: Desktop, block_id: str) -> None:
    while desktop.window.article.editing:
        press(Key.Key_Escape)
    open_at(desktop, block_id)


# --- an emptied passage ----------------------------------------------------------------------------------------------


def test_enter_in_an_emptied_passage_keeps_it(desktop: Desktop) -> None:
    open_at(desktop, "b2")
    erase_all(desktop)
    press(Key.Key_Return)
    assert names(desktop) == []
    type_in("After")
    press(Key.Key_Escape)
    assert words(desktop) == [ONE, "After", THREE]


def test_enter_in_an_emptied_item_makes_it_a_paragraph_in_its_place(open_desktop: Opener, tmp_path: Path) -> None:
    desktop = on_desk(open_desktop, tmp_path, listed())
    open_at(desktop, "b2")
    erase_all(desktop)
    press(Key.Key_Return)
    type_in("After")
    press(Key.Key_Escape)
    words(desktop)
    assert shapes(desktop)[:3] == [("paragraph", "The quay."), ("paragraph", "After"), ("list-item", "Wood")]
    assert review_of(desktop).rulings["b2"].text == "After"


@pytest.mark.parametrize("key", [Key.Key_Up, Key.Key_Down, Key.Key_Left, Key.Key_Right])
def test_selecting_on_from_an_emptied_passage_leaves_the_keys_with_the_text(desktop: Desktop, key: Qt.Key) -> None:
    open_at(desktop, "b2")
    erase_all(desktop)
    press(key, SHIFT)
    type_in("x")
    editor(desktop)
    press(Key.Key_Escape)
    assert TWO not in words(desktop)
    assert names(desktop)[0] == "Edit block 2"


def test_ctrl_a_in_the_only_passage_once_it_is_empty_stays_in_it(open_desktop: Opener, tmp_path: Path) -> None:
    desktop = on_desk(open_desktop, tmp_path, made([Line(ONE)]))
    open_at(desktop, "b1")
    erase_all(desktop)
    press(Key.Key_A, CTRL)
    type_in("After")
    press(Key.Key_Escape)
    assert words(desktop) == ["After"]


def test_undoing_a_passage_away_types_on_in_the_one_before(desktop: Desktop) -> None:
    open_at(desktop, "b2")
    press(Key.Key_Return)
    type_in("x")
    press(Key.Key_Return)
    press(Key.Key_Z, CTRL)
    press(Key.Key_Z, CTRL)
    assert words(desktop) == [ONE, TWO, THREE]
    editor(desktop)
    press(Key.Key_Escape)
    assert not desktop.window.article.editing


# --- nothing is left -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("key", [Key.Key_Delete, Key.Key_Backspace, Key.Key_Return])
def test_typing_goes_on_where_the_whole_article_was_deleted(desktop: Desktop, key: Qt.Key) -> None:
    select_all(desktop)
    press(key)
    type_in("After")
    press(Key.Key_Return)
    type_in("all")
    press(Key.Key_Escape)
    assert words(desktop) == ["After", "all"]


def select_all(desktop: Desktop) -> None:
    open_at(desktop, "b2")
    press(Key.Key_A, CTRL)
    press(Key.Key_A, CTRL)


def test_the_whole_article_cut_is_pasted_again(desktop: Desktop) -> None:
    select_all(desktop)
    press(Key.Key_X, CTRL)
    assert words(desktop) == []
    press(Key.Key_V, CTRL)
    press(Key.Key_Escape)
    assert words(desktop) == [ONE, TWO, THREE]
    press(Key.Key_Z, CTRL)
    press(Key.Key_Z, CTRL)
    assert names(desktop) == []


def test_deleting_to_the_end_leaves_the_caret_at_the_end_of_what_is_left(desktop: Desktop) -> None:
    open_at(desktop, "b2", 0)
    press(Key.Key_End, CTRL | SHIFT)
    press(Key.Key_Delete)
    assert (editor(desktop).exact_text, editor(desktop).offset) == (ONE, len(ONE))
