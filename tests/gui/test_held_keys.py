"""A key that is held down decides once: nobody approves what they have not seen."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from core.model import ReviewState
from gui.commands import COMMANDS, Menu, may_be_held
from tests.gui.conftest import Opener
from tests.gui.shell import (
    CTRL,
    FERRY,
    SHIFT,
    STORM,
    TAX,
    accept_questions,
    begin_typing,
    body,
    open_prepared,
    press,
    review_of,
    type_in,
)


def test_only_what_moves_may_be_held(open_desktop: Opener) -> None:
    desktop = open_desktop()
    for entry in COMMANDS:
        assert desktop.actions[entry.id].autoRepeat() is may_be_held(entry)
        assert may_be_held(entry) <= (entry.menu in {Menu.GO, Menu.VIEW} or entry.id.startswith("review."))
    assert not any(
        may_be_held(each) for each in COMMANDS if each.id in {"review.approve", "review.accept", "edit.undo"}
    )


def test_approving_with_the_key_held_stops_at_the_next_article(open_desktop: Opener, tmp_path: Path) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY, TAX, STORM)
    desktop.window.page.setFocus()
    accept_questions(desktop)
    press(Qt.Key.Key_Return, CTRL)
    press(Qt.Key.Key_Return, CTRL)
    done = desktop.bench.counts().by_state[ReviewState.APPROVED]
    for _ in range(8):
        held = QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_Return, CTRL, "\r", True)
        focused = QApplication.focusWidget()
        assert focused is not None
        QApplication.sendEvent(focused, held)
    assert desktop.bench.counts().by_state.get(ReviewState.APPROVED, 0) == done


@pytest.mark.parametrize("query", ["storm", "tax"])
def test_the_article_that_the_words_find_is_opened_however_fast_they_are_typed(
    open_desktop: Opener, tmp_path: Path, query: str
) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY, TAX, STORM)
    desktop.window.page.setFocus()
    press(Qt.Key.Key_G, CTRL)
    type_in(query)
    press(Qt.Key.Key_Return)
    assert query in review_of(desktop).name


def test_a_command_chosen_by_name_while_typing_is_done(open_desktop: Opener, tmp_path: Path) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY)
    begin_typing(desktop, " Typed.")
    press(Qt.Key.Key_P, CTRL | SHIFT)
    type_in("dark")
    press(Qt.Key.Key_Return)
    assert desktop.settings.now.theme == "dark"
    assert any(each.endswith(" Typed.") for each in body(review_of(desktop)))
    focused = QApplication.focusWidget()
    assert focused is not None
    assert desktop.window.article.isAncestorOf(focused)
    desktop.settings.choose_theme("platform")
