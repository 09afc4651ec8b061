"""The undo list by keys in the real window: across articles, after approval, back and forth, and after a restart."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.desk import Desk
from core.model import ReviewState
from core.review import toggle
from gui.app import Desktop
from gui.history import HistoryButton, HistoryDialog
from tests.gui.conftest import Opener
from tests.gui.shell import CTRL, FERRY, SHIFT, STORM, accept_questions, go_to_row, open_prepared, press


@pytest.fixture
def desktop(open_desktop: Opener, tmp_path: Path) -> Desktop:
    return open_prepared(open_desktop, tmp_path, FERRY, STORM)


def decide(desktop: Desktop) -> None:
    """Two decisions on one article and its approval, then two on the other."""
    accept_questions(desktop)
    press(Qt.Key.Key_Space)
    for _ in range(2):
        press(Qt.Key.Key_Return, CTRL)
    assert desktop.bench.counts().by_state[ReviewState.APPROVED] == 1
    for _ in range(2):
        press(Qt.Key.Key_J)
        press(Qt.Key.Key_Space)


def shown(desktop: Desktop, qtbot: QtBot) -> HistoryDialog:
    press(Qt.Key.Key_H, CTRL | SHIFT)
    dialog = desktop.window.findChild(HistoryDialog)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is dialog.list)
    return dialog


def steps_listed(dialog: HistoryDialog) -> list[str]:
    return [dialog.model.index(row, 0).data() for row in range(dialog.model.rowCount())]


def test_it_lists_every_step_newest_first_with_its_article(desktop: Desktop, qtbot: QtBot) -> None:
    decide(desktop)
    dialog = shown(desktop, qtbot)
    told = desktop.desk.steps()
    assert steps_listed(dialog) == ["The desk as it is now", *(step.name for step in told)]
    articles = [dialog.model.index(row, 1).data() for row in range(1, dialog.model.rowCount())]
    assert articles == [step.article for step in told]
    assert len(set(articles)) == 2
    assert all(dialog.model.index(row, 2).data() for row in range(1, dialog.model.rowCount()))


def test_enter_takes_back_all_steps_down_to_the_one_chosen_and_again_brings_them_back(
    desktop: Desktop, qtbot: QtBot
) -> None:
    decide(desktop)
    before = desktop.desk.steps()
    dialog = shown(desktop, qtbot)
    for _ in range(len(before) - 1):
        press(Qt.Key.Key_Down)
    with qtbot.waitSignal(desktop.manners.travel.ended, timeout=20_000):
        press(Qt.Key.Key_Return)
    assert desktop.desk.steps() == ()
    assert desktop.bench.counts().by_state[ReviewState.APPROVED] == 0
    assert desktop.bench.review_id == before[-1].review_id
    assert steps_listed(dialog)[-1] == "The desk as it is now"

    dialog.list.setCurrentIndex(dialog.model.index(0, 0))
    with qtbot.waitSignal(desktop.manners.travel.ended, timeout=20_000):
        press(Qt.Key.Key_Return)
    assert desktop.desk.steps() == before
    assert f"{len(before)} steps made again" in desktop.window.status.left.text()


def test_what_is_done_in_the_window_is_seen_in_the_list(desktop: Desktop, qtbot: QtBot) -> None:
    dialog = shown(desktop, qtbot)
    assert "Nothing has been decided" in dialog.note.text()
    assert not dialog.go.isEnabled()
    desktop.bench.toggle((desktop.bench.block_id,))
    assert len(steps_listed(dialog)) == 2
    assert "Takes back 1 step" in dialog.note.text()
    desktop.bench.undo()
    assert steps_listed(dialog)[-1] == "The desk as it is now"
    assert "taken back" in dialog.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)


def test_it_is_the_same_in_the_next_window(desktop: Desktop, open_desktop: Opener, qtbot: QtBot) -> None:
    decide(desktop)
    press(Qt.Key.Key_Z, CTRL)
    before = steps_listed(shown(desktop, qtbot))
    desktop.window.close()
    assert steps_listed(shown(open_desktop(), qtbot)) == before


def test_a_step_that_another_window_has_overtaken_stops_it_with_a_word(desktop: Desktop, qtbot: QtBot) -> None:
    first = desktop.bench.review_id
    for _ in range(3):
        press(Qt.Key.Key_Space)
    go_to_row(desktop, STORM.name)
    press(Qt.Key.Key_Space)
    with Desk.open(desktop.desk.path, who="another") as other:
        review = other.review(first)
        other.record(first, toggle(review, [next(iter(review.rulings))]))
    with qtbot.waitSignal(desktop.manners.travel.ended, timeout=20_000):
        desktop.manners.travel.go(5)
    assert "could not be taken" in desktop.window.notice.text()
    assert desktop.bench.review_id == first
    assert len(desktop.desk.steps()) == 5


def test_the_arrow_beside_undo_lists_the_steps_and_takes_them_back(desktop: Desktop, qtbot: QtBot) -> None:
    decide(desktop)
    before = desktop.desk.steps()
    button = desktop.window.findChild(HistoryButton)
    button.menu().aboutToShow.emit()
    entries = [action for action in button.menu().actions() if not action.isSeparator()]
    assert [action.text().partition("\t")[0] for action in entries[:-1]] == [step.name for step in before]
    with qtbot.waitSignal(desktop.manners.travel.ended, timeout=20_000):
        entries[1].trigger()
    assert desktop.desk.steps() == before[2:]
    entries[-1].trigger()
    assert desktop.window.findChild(HistoryDialog).isVisible()


def test_it_goes_with_the_desk_it_belongs_to(desktop: Desktop, qtbot: QtBot, tmp_path: Path) -> None:
    decide(desktop)
    dialog = shown(desktop, qtbot)
    with qtbot.waitSignals([desktop.desks.changed, dialog.destroyed], timeout=20_000):
        desktop.desks.open(tmp_path / "other.galleyproof", new=True)
    desktop.window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    assert steps_listed(shown(desktop, qtbot)) == ["The desk as it is now"]


def test_more_steps_are_read_as_they_come_into_sight(desktop: Desktop, qtbot: QtBot) -> None:
    review_id = desktop.bench.review_id
    for _ in range(210):
        decision = toggle(desktop.bench.review, [desktop.bench.block_id])
        desktop.bench.review = desktop.desk.record(review_id, decision)
    dialog = shown(desktop, qtbot)
    press(Qt.Key.Key_End)
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 211)
    assert not dialog.model.canFetchMore(dialog.model.index(-1, -1))
