"""Marks, links and shapes of what is selected over several passages, by real keys in the real window."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from core.model import BlockKind, Inline
from core.review import article
from gui.app import Desktop
from tests.gui.article.reach import FOUR, ONE, THREE, TWO, four, from_to, reached
from tests.gui.article.test_writing import names, words
from tests.gui.conftest import Opener
from tests.gui.shell import ALT, CTRL, SHIFT, press, review_of, type_in

Key = Qt.Key


@pytest.fixture
def desktop(open_desktop: Opener, tmp_path: Path) -> Desktop:
    return four(open_desktop, tmp_path)


def test_it_is_made_bold_and_plain_again_and_stays_selected(desktop: Desktop) -> None:
    from_to(desktop, "b1", 6, "b3", 2)
    press(Key.Key_B, CTRL)
    marks = [passage.inline for passage in article(review_of(desktop)).body]
    assert marks[:3] == [
        (Inline(0, 5, "bold"), Inline(6, 16, "bold")),
        (Inline(0, 14, "bold"),),
        (Inline(0, 2, "bold"),),
    ]
    assert names(desktop) == ["Change the markup from block 1 to block 3"]
    assert reached(desktop) == ["and water.", TWO, "Sa"]
    press(Key.Key_B, CTRL)
    assert article(review_of(desktop)).body[0].inline == (Inline(0, 5, "bold"),)
    press(Key.Key_Delete)
    assert words(desktop) == ["Stone nd.", FOUR]


def links(desktop: Desktop) -> list[tuple[Inline, ...]]:
    return [
        tuple(each for each in passage.inline if each.mark == "link") for passage in article(review_of(desktop)).body
    ]


def test_a_link_is_given_to_each_part_as_one_step_and_taken_from_all(desktop: Desktop) -> None:
    from_to(desktop, "b1", 6, "b3", 2)
    press(Key.Key_K, CTRL)
    type_in("holm.example/a")
    press(Key.Key_Return)
    href = "https://holm.example/a"
    assert links(desktop) == [
        (Inline(6, 16, "link", href),),
        (Inline(0, 14, "link", href),),
        (Inline(0, 2, "link", href),),
        (),
    ]
    assert names(desktop) == ["Change the markup from block 1 to block 3"]
    assert reached(desktop) == ["and water.", TWO, "Sa"]
    assert article(review_of(desktop)).body[0].inline[0] == Inline(0, 5, "bold")
    press(Key.Key_K, CTRL)
    assert QApplication.focusWidget().text() == href
    press(Key.Key_Delete)
    press(Key.Key_Return)
    assert links(desktop) == [(), (), (), ()]
    assert words(desktop) == [ONE, TWO, THREE, FOUR]
    press(Key.Key_Z, CTRL)
    assert links(desktop)[1] == (Inline(0, 14, "link", href),)


def test_a_link_field_that_is_left_changes_nothing_and_what_is_selected_stays(desktop: Desktop) -> None:
    from_to(desktop, "b1", 6, "b3", 2)
    press(Key.Key_K, CTRL)
    type_in("holm.example")
    press(Key.Key_Escape)
    assert names(desktop) == []
    assert reached(desktop) == ["and water.", TWO, "Sa"]
    press(Key.Key_Delete)
    assert words(desktop) == ["Stone nd.", FOUR]


def kinds(desktop: Desktop) -> list[tuple[BlockKind, int, int | None]]:
    return [(each.kind, each.level, each.number) for each in article(review_of(desktop)).body]


PLAIN, HEADING, ITEM = (BlockKind.PARAGRAPH, 0, None), BlockKind.HEADING, BlockKind.LIST_ITEM


def test_all_that_is_selected_is_made_a_heading_as_one_step_and_stays_selected(desktop: Desktop) -> None:
    from_to(desktop, "b1", 6, "b3", 2)
    press(Key.Key_2, CTRL | ALT)
    assert kinds(desktop) == [(HEADING, 2, None)] * 3 + [PLAIN]
    assert names(desktop) == ["Make 3 blocks a heading"]
    assert reached(desktop) == ["and water.", TWO, "Sa"]
    press(Key.Key_0, CTRL | ALT)
    assert kinds(desktop) == [PLAIN] * 4
    press(Key.Key_Escape)
    press(Key.Key_Z, CTRL)
    assert kinds(desktop) == [(HEADING, 2, None)] * 3 + [PLAIN]


def test_all_that_is_selected_becomes_a_numbered_list_and_is_typed_over_after_it(desktop: Desktop) -> None:
    from_to(desktop, "b2", 0, "b4", 4)
    press(Key.Key_7, CTRL | SHIFT)
    assert kinds(desktop) == [PLAIN, (ITEM, 1, 1), (ITEM, 1, 2), (ITEM, 1, 3)]
    assert [row.number for row in desktop.window.article.model.rows[2:]] == [None, 1, 2, 3]
    press(Key.Key_8, CTRL | SHIFT)
    assert kinds(desktop) == [PLAIN] + [(ITEM, 1, None)] * 3
    type_in("x")
    press(Key.Key_Escape)
    assert words(desktop) == [ONE, "x and tar."]


def test_a_passage_that_the_selection_only_comes_to_stays_what_it_is(desktop: Desktop) -> None:
    from_to(desktop, "b1", 6, "b3", 0)
    press(Key.Key_2, CTRL | ALT)
    assert kinds(desktop) == [(HEADING, 2, None)] * 2 + [PLAIN] * 2
    assert names(desktop) == ["Make 2 blocks a heading"]
