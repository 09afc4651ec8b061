"""No key typed into a box that searches, finds or asks decides on the article behind it."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from core.model import ReviewState
from gui.app import Desktop
from gui.controls import KeyButton
from tests.gui.conftest import Opener
from tests.gui.samples import Line
from tests.gui.samples import review_of as made
from tests.gui.shell import ALT, CTRL, SHIFT, let_windows_go, press, put_review, review_of, stored, type_in

Key = Qt.Key


@pytest.fixture
def desktop(open_desktop: Opener, tmp_path: Path) -> Desktop:
    let_windows_go()
    for name in ("one", "two"):
        put_review(tmp_path / "test.galleyproof", made([Line(f"Page {name} is here.")], name=f"{name}.txt"))
    return open_desktop()


def unfinished(desktop: Desktop) -> bool:
    every = (stored(desktop, row.review_id) for row in desktop.bench.rows)
    return all(each.state in {ReviewState.FLAGGED, ReviewState.OPEN} and not each.decisions for each in every)


@pytest.mark.parametrize("enter", [Key.Key_Return, Key.Key_Enter])
def test_the_search_box_approves_nothing(desktop: Desktop, enter: Qt.Key) -> None:
    press(Key.Key_F, CTRL)
    type_in("pa")
    for _ in range(2):  # the second one would confirm what the first asks about
        press(enter, CTRL)
    assert unfinished(desktop)
    assert desktop.window.search.hasFocus()
    assert desktop.window.status.left.text() == "“Approve and next” acts in the page and the article: F6 goes there."
    press(Key.Key_R, CTRL)
    assert unfinished(desktop)


def test_neither_do_the_boxes_of_find_and_of_links(desktop: Desktop) -> None:
    press(Key.Key_F, CTRL | ALT)
    type_in("page")
    press(Key.Key_Return, CTRL)
    press(Key.Key_Return, CTRL)
    assert unfinished(desktop)
    press(Key.Key_Escape)
    press(Key.Key_E)
    press(Key.Key_Home, SHIFT)
    press(Key.Key_K, CTRL)
    press(Key.Key_Return, CTRL)
    press(Key.Key_Return, CTRL)
    assert unfinished(desktop)


def test_the_key_that_says_so_leads_to_where_it_acts(desktop: Desktop) -> None:
    press(Key.Key_F, CTRL)
    first = review_of(desktop).id
    press(Key.Key_F6)
    press(Key.Key_Return, CTRL)
    press(Key.Key_Return, CTRL)
    assert stored(desktop, first).state is ReviewState.APPROVED


SINGLE = "Single keys act in the page and the article: F6 goes there."


def test_a_single_key_on_a_strip_or_a_button_says_where_it_acts(desktop: Desktop) -> None:
    before = review_of(desktop)
    button = next(each for each in desktop.window.tools.findChildren(KeyButton) if each.isEnabled())
    for key in (Key.Key_X, Key.Key_3, Key.Key_BracketRight):
        button.setFocus()
        desktop.window.status.say("")
        press(key)
        assert desktop.window.status.left.text() == SINGLE
    assert review_of(desktop) is before
    press(Key.Key_F6)
    assert desktop.window.review_panes.isAncestorOf(desktop.window.focusWidget())
    press(Key.Key_X)
    assert review_of(desktop) is not before


def test_a_key_that_is_no_command_or_makes_no_sense_says_nothing(desktop: Desktop) -> None:
    button = next(each for each in desktop.window.tools.findChildren(KeyButton) if each.isEnabled())
    button.setFocus()
    desktop.window.status.say("here")
    press(Key.Key_Q)
    press(Key.Key_M)  # no block has another copy
    assert desktop.window.status.left.text() == "here"
    desktop.settings.change(bare_keys=False)
    press(Key.Key_X)
    assert desktop.window.status.left.text() == "here"


def test_in_the_panes_a_single_key_that_cannot_act_says_nothing_of_where(desktop: Desktop) -> None:
    desktop.window.status.say("here")
    press(Key.Key_M)
    assert desktop.window.status.left.text() == "here"


def test_a_key_of_ones_own_is_kept_from_the_boxes_too(desktop: Desktop) -> None:
    desktop.settings.change(keys={"review.approve": ("F9",)})
    press(Key.Key_F, CTRL)
    press(Key.Key_F9)
    press(Key.Key_F9)
    assert unfinished(desktop)


@pytest.mark.parametrize("control", ["case", "whole", "loose"])
def test_space_on_a_switch_of_the_find_bar_switches_it_and_decides_nothing(desktop: Desktop, control: str) -> None:
    press(Key.Key_H, CTRL)
    bar = desktop.window.article.find_bar
    switch = getattr(bar, control)
    tab_to(switch)
    before = switch.isChecked()
    press(Key.Key_Space)
    assert switch.isChecked() is not before
    assert unfinished(desktop)


def test_space_on_where_to_look_opens_its_choices_and_decides_nothing(desktop: Desktop, qtbot: QtBot) -> None:
    press(Key.Key_H, CTRL)
    where = desktop.window.article.find_bar.scope
    tab_to(where)
    press(Key.Key_Space)
    qtbot.waitUntil(where.view().isVisible)
    where.hidePopup()
    assert unfinished(desktop)


def test_no_letter_and_no_key_of_approval_acts_behind_the_find_bar(desktop: Desktop, qtbot: QtBot) -> None:
    press(Key.Key_H, CTRL)
    type_in("page")
    bar = desktop.window.article.find_bar
    qtbot.waitUntil(bar._button_next.isEnabled)
    here = desktop.bench.block_id
    for control in (bar._button_next, bar.scope, bar.case):
        tab_to(control)
        for key in (Key.Key_X, Key.Key_A, Key.Key_J):
            press(key)
        press(Key.Key_X, SHIFT)
        press(Key.Key_Return, CTRL)
        press(Key.Key_Return, CTRL)
    assert unfinished(desktop)
    assert desktop.bench.block_id == here
    assert "acts in the page and the article" in desktop.window.status.left.text()


def test_space_presses_a_button_of_a_pane_and_decides_nothing(desktop: Desktop) -> None:
    for tab in (desktop.window.page_header.tabs, desktop.window.article_header.tabs):
        tab.setFocus(Qt.FocusReason.TabFocusReason)
        press(Key.Key_Space)
        press(Key.Key_Space, SHIFT)
        assert unfinished(desktop)


def tab_to(control: QWidget) -> None:
    """Tab through the find bar until ``control`` has the keys."""
    for _ in range(20):
        if QApplication.focusWidget() is control:
            return
        press(Key.Key_Tab)
    raise AssertionError(f"{control} is not reached by Tab")
