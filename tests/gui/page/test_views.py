"""The page pane holds several views of one page: place, block and selection go along from one to the other."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from core.review import apply, toggle
from gui.page import BlocksView, PagePane, PageTab, PageView, ViewUnavailableError
from tests.gui.conftest import Opener
from tests.gui.samples import long_review
from tests.gui.shell import CTRL, FERRY, open_prepared, press


def missing(_parent: QWidget) -> PageView:
    raise ViewUnavailableError("It cannot be drawn here.")


@pytest.fixture
def pane_of(qtbot: QtBot) -> Callable[..., PagePane]:
    def made(make: Callable[[QWidget], PageView] = BlocksView) -> PagePane:
        pane = PagePane((PageTab("page", make), PageTab("blocks", BlocksView)))
        qtbot.addWidget(pane)
        pane.resize(440, 500)
        pane.show()
        pane.show_review(long_review(200))
        return pane

    return made


def test_a_view_is_made_when_it_is_first_chosen_and_only_then(pane_of: Callable[..., PagePane]) -> None:
    made: list[BlocksView] = []

    def make(parent: QWidget) -> BlocksView:
        made.append(BlocksView(parent))
        return made[-1]

    pane = pane_of(make)
    assert made == []
    for tab in ("page", "blocks", "page"):
        assert pane.choose(tab)
    assert made == [pane.view_of("page")]


def test_another_view_takes_up_where_the_one_before_left_off(pane_of: Callable[..., PagePane]) -> None:
    pane = pane_of()
    pane.set_current("b40")
    pane.select(["b40", "b41", "b42"])
    pane.scroll_to_block("b38", 0.5)
    top = pane.top_block()
    told: list[str] = []
    pane.viewChanged.connect(told.append)

    assert pane.choose("page")

    assert (pane.shown, told) == ("page", ["page"])
    assert pane.top_block()[0] == top[0] == "b38"
    assert pane.top_block()[1] == pytest.approx(top[1], abs=0.1)
    assert (pane.current(), pane.selected()) == ("b40", ["b40", "b41", "b42"])


def test_a_view_that_is_not_shown_hears_of_decisions_when_it_is_shown_again(pane_of: Callable[..., PagePane]) -> None:
    pane = pane_of()
    pane.choose("page")
    review = long_review(200)
    pane.show_review(review)
    changed = apply(review, toggle(review, ["b2"]))
    pane.update_review(changed)
    assert pane.blocks.model.review is not changed

    pane.choose("blocks")

    assert pane.blocks.model.review is changed
    assert pane.blocks.model.rows[1].reason is not None


def test_what_a_hidden_view_signals_is_nobodys_doing(pane_of: Callable[..., PagePane], qtbot: QtBot) -> None:
    pane = pane_of()
    pane.choose("page")
    with qtbot.assertNotEmitted(pane.currentChanged), qtbot.assertNotEmitted(pane.toggleRequested):
        pane.blocks.currentChanged.emit("b7")
        pane.blocks.toggleRequested.emit(["b7"])
    assert pane.current() != "b7"


def test_the_keys_stay_with_the_page_when_its_view_changes(pane_of: Callable[..., PagePane], qtbot: QtBot) -> None:
    pane = pane_of()
    pane.activateWindow()
    pane.setFocus()
    qtbot.waitUntil(pane.view.hasFocus)
    pane.choose("page")
    shown = pane.view_of("page")
    assert isinstance(shown, BlocksView)
    qtbot.waitUntil(shown.view.hasFocus)


def test_a_view_that_cannot_be_made_says_why_and_leaves_the_one_before(pane_of: Callable[..., PagePane]) -> None:
    pane = pane_of(missing)
    told: list[tuple[str, str]] = []
    pane.refused.connect(lambda *what: told.append(what))

    assert not pane.choose("page")

    assert told == [("page", "It cannot be drawn here.")]
    assert (pane.shown, pane.why_not("page")) == ("blocks", "It cannot be drawn here.")


def test_blocks_stands_in_for_a_view_that_fails_later(pane_of: Callable[..., PagePane]) -> None:
    pane = pane_of()
    pane.choose("page")
    pane.set_current("b40")

    pane.withdraw("page", "The drawing of the page has ended.")

    assert (pane.shown, pane.blocks.current()) == ("blocks", "b40")
    assert not pane.choose("page")


def test_a_sentence_in_place_of_the_page_has_no_blocks_in_sight(pane_of: Callable[..., PagePane]) -> None:
    pane = pane_of()
    assert pane.visible_rects()
    pane.show_message("Preparing…")
    assert pane.visible_rects() == []


# --- in the window -------------------------------------------------------------------------------------------


def test_keys_tabs_and_menu_choose_one_view_and_it_is_remembered(open_desktop: Opener, tmp_path: Path) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY)
    window, actions = desktop.window, desktop.actions
    press(Qt.Key.Key_2, CTRL)
    assert window.page.shown == "blocks"
    assert list(window.page.tabs)[window.page_header.current()] == "blocks"
    press(Qt.Key.Key_2, CTRL)
    assert [tab for tab in window.page.tabs if actions[f"view.{tab}"].isChecked()] == ["blocks"]
    assert window.page.isAncestorOf(QApplication.focusWidget())
