"""Items of numbered lists typed, made and moved by real keys in the real window."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from core.model import BlockKind
from core.review import article
from gui.app import Desktop
from gui.article.setting import indent_of
from tests.gui.article.test_writing import on_desk, open_at
from tests.gui.conftest import Opener
from tests.gui.samples import Line
from tests.gui.samples import review_of as made
from tests.gui.shell import ALT, CTRL, SHIFT, press, review_of, type_in

Key = Qt.Key
ITEM = BlockKind.LIST_ITEM


@pytest.fixture
def desktop(open_desktop: Opener, tmp_path: Path) -> Desktop:
    items = [Line(f"Step {number}.", None, ITEM, 1, number=number) for number in (1, 2, 3)]
    within = Line("Twice.", None, ITEM, 1, number=3, in_item=True)
    return on_desk(open_desktop, tmp_path, made([Line("Words."), *items, within, Line("More words.")]))


def seen(desktop: Desktop) -> list[tuple[int | None, str]]:
    """The numbers and words of the rows in the window; they are the article's."""
    rows = [(row.number, row.text) for row in desktop.window.article.model.rows[2:]]
    assert rows == [(passage.number, passage.text) for passage in article(review_of(desktop)).body]
    return rows


def numbers(desktop: Desktop) -> list[int | None]:
    return [number for number, _ in seen(desktop)]


def test_enter_in_an_item_begins_the_next_one(desktop: Desktop) -> None:
    open_at(desktop, "b2", 7)
    press(Key.Key_Return)
    type_in("New.")
    press(Key.Key_Escape)
    assert seen(desktop)[:4] == [(None, "Words."), (1, "Step 1."), (2, "New."), (3, "Step 2.")]
    press(Key.Key_Z, CTRL)
    assert numbers(desktop) == [None, 1, 2, 3, None, None]


def test_enter_amid_an_item_makes_two(desktop: Desktop) -> None:
    open_at(desktop, "b3", 5)
    press(Key.Key_Return)
    press(Key.Key_Escape)
    assert seen(desktop)[2:5] == [(2, "Step"), (3, "2."), (4, "Step 3.")]


def test_enter_behind_what_goes_on_in_an_item_begins_the_next_one(desktop: Desktop) -> None:
    open_at(desktop, "b5", 6)
    press(Key.Key_Return)
    type_in("New.")
    press(Key.Key_Escape)
    assert seen(desktop)[3:] == [(3, "Step 3."), (None, "Twice."), (4, "New."), (None, "More words.")]


def test_a_removed_item_leaves_no_gap(desktop: Desktop) -> None:
    desktop.bench.go_to("b3")
    press(Key.Key_Space)
    assert numbers(desktop) == [None, 1, 2, None, None]


def test_moved_items_stay_in_order(desktop: Desktop) -> None:
    desktop.bench.go_to("b2")
    press(Key.Key_Down, ALT)
    assert seen(desktop)[1:3] == [(1, "Step 2."), (2, "Step 1.")]


def test_a_paragraph_is_made_a_numbered_item_and_typing_goes_on(desktop: Desktop) -> None:
    open_at(desktop, "b6")
    type_in("!")
    press(Key.Key_7, CTRL | SHIFT)
    type_in("!")
    press(Key.Key_Escape)
    assert seen(desktop)[-1] == (4, "More words.!!")
    press(Key.Key_8, CTRL | SHIFT)
    assert article(review_of(desktop)).body[-1].kind is ITEM
    assert numbers(desktop)[-1] is None
    press(Key.Key_0, CTRL | ALT)
    assert article(review_of(desktop)).body[-1].kind is BlockKind.PARAGRAPH


def test_all_selected_paragraphs_become_one_list(open_desktop: Opener, tmp_path: Path) -> None:
    desktop = on_desk(open_desktop, tmp_path, made([Line("One."), Line("Two."), Line("Three.")]))
    desktop.bench.go_to("b1")
    press(Key.Key_Down, SHIFT)
    press(Key.Key_Down, SHIFT)
    press(Key.Key_7, CTRL | SHIFT)
    assert numbers(desktop) == [1, 2, 3]
    assert review_of(desktop).decisions[-1].name == "Make 3 blocks a numbered list item"


def test_items_of_one_list_begin_below_each_other(open_desktop: Opener, tmp_path: Path) -> None:
    items = [Line(f"Step {number}.", None, ITEM, 1, number=number) for number in (9998, 9999, 10000)]
    within = Line("Twice.", None, ITEM, 1, number=10000, in_item=True)
    desktop = on_desk(open_desktop, tmp_path, made([*items, within, Line("A bullet.", None, ITEM, 1), Line("End.")]))
    indents = [indent_of(row) for row in desktop.window.article.model.rows[2:]]
    assert len(set(indents[:-1])) == 1
    assert indents[0] > 24 > indents[-1]


def test_a_screen_reader_hears_the_number(desktop: Desktop) -> None:
    model = desktop.window.article.model
    assert model.spoken(model.rows[3]).endswith("1. Step 1.")
