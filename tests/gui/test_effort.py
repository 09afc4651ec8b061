"""Keys, clicks and seconds of each article, counted while real keys are struck; and where they are told."""

import re
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.desk import Desk, Effort
from core.model import ReviewState
from gui.app import Desktop
from gui.effort import LONGEST_GAP, EffortWatch, Meter
from gui.pace_dialog import PaceDialog
from gui.workbench import Workbench
from tests.gui.conftest import Opener
from tests.gui.shell import (
    CTRL,
    FERRY,
    TAX,
    accept_questions,
    begin_typing,
    go_to_row,
    open_prepared,
    press,
    type_in,
)


class Clock:
    """Seconds that pass when told to."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def counted(desktop: Desktop) -> tuple[int, int]:
    effort = desktop.effort.effort()
    return effort.keys, effort.clicks


def test_a_break_counts_for_nothing() -> None:
    clock = Clock()
    meter = Meter(clock)
    for seconds in (4.0, LONGEST_GAP, LONGEST_GAP + 0.1, 2.5):
        clock.now += seconds
        meter.note(keys=1)
    assert meter.effort() == Effort(4, 0, 4.0 + LONGEST_GAP + 2.5)
    meter.note(clicks=1)
    meter.note()
    assert meter.effort() == Effort(4, 1, 4.0 + LONGEST_GAP + 2.5)
    meter.begin()
    assert meter.effort() == Effort()


def test_a_key_counts_once_with_or_without_a_modifier(open_desktop: Opener, tmp_path: Path) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY)
    press(Qt.Key.Key_J)
    press(Qt.Key.Key_Control)
    press(Qt.Key.Key_Z, CTRL)
    press(Qt.Key.Key_BracketRight)
    assert counted(desktop) == (3, 0)


def test_a_key_held_down_is_one_key(open_desktop: Opener, tmp_path: Path) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY)
    focused = QApplication.focusWidget()
    assert focused is not None
    for repeated in (False, True, True):
        event = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_J, Qt.KeyboardModifier.NoModifier, "j", repeated)
        QApplication.sendEvent(focused, event)
    assert counted(desktop) == (1, 0)


def test_every_letter_typed_into_a_text_counts(open_desktop: Opener, tmp_path: Path) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY)
    begin_typing(desktop, "Abc")  # E, three letters
    assert counted(desktop) == (4, 0)
    press(Qt.Key.Key_F, CTRL)
    type_in("ab")
    assert counted(desktop) == (7, 0)


def test_clicks_count_wherever_they_go(open_desktop: Opener, tmp_path: Path) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY)
    handle = desktop.window.windowHandle()
    view = desktop.window.page.view.viewport()
    QTest.mouseClick(handle, Qt.MouseButton.LeftButton, pos=view.mapTo(desktop.window, QPoint(80, 30)))
    assert counted(desktop) == (0, 1)


def test_a_decision_stores_what_the_article_took_and_the_next_begins_from_nothing(
    open_desktop: Opener, tmp_path: Path
) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY, TAX)
    first = desktop.bench.review_id
    press(Qt.Key.Key_J)
    press(Qt.Key.Key_K)
    accept_questions(desktop)
    press(Qt.Key.Key_Return, CTRL)
    assert desktop.bench.review_id != first
    assert counted(desktop) == (0, 0)
    (effort,) = desktop.desk.efforts()
    assert (effort.review_id, effort.state, effort.keys, effort.visits) == (first, ReviewState.APPROVED, 3, 1)
    press(Qt.Key.Key_S)
    assert [each.state for each in desktop.desk.efforts()] == [ReviewState.PARKED, ReviewState.APPROVED]


def test_another_visit_adds_up(open_desktop: Opener, tmp_path: Path) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY, TAX)
    press(Qt.Key.Key_J)
    go_to_row(desktop, TAX.name)
    assert counted(desktop) == (0, 0)
    assert desktop.desk.efforts() == ()
    press(Qt.Key.Key_J)
    go_to_row(desktop, FERRY.name)
    press(Qt.Key.Key_R, CTRL)
    (effort,) = desktop.desk.efforts()
    assert (effort.name, effort.keys, effort.visits) == (FERRY.name, 2, 2)


def test_what_was_counted_is_kept_when_the_window_closes(open_desktop: Opener, tmp_path: Path) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY)
    press(Qt.Key.Key_J)
    review_id = desktop.bench.review_id
    desktop.window.close()
    assert review_id is not None
    with Desk.open(desktop.desk.path) as desk:
        desk.note_effort(review_id, Effort(1, 0, 1.0), ReviewState.PARKED)
        assert [(each.keys, each.visits) for each in desk.efforts()] == [(2, 2)]


class Seeing(EffortWatch):
    """Notes what comes by it."""

    def __init__(self, bench: Workbench) -> None:
        self.seen: list[str] = []
        super().__init__(bench)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.seen.append(type(watched).__name__)
        return super().eventFilter(watched, event)


def test_counting_looks_at_the_widget_with_the_focus_and_at_windows_alone(open_desktop: Opener, tmp_path: Path) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY)
    watch = Seeing(desktop.bench)
    focused = type(QApplication.focusWidget()).__name__
    press(Qt.Key.Key_Space)
    QApplication.processEvents()
    watch.stop()
    assert watch.effort().keys == 1
    assert set(watch.seen) <= {focused, "QWindow"}
    assert len(watch.seen) < 30


def test_the_pace_is_told_in_a_dialog(open_desktop: Opener, tmp_path: Path, qtbot: QtBot) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY, TAX)
    desktop.actions["review.pace"].trigger()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, PaceDialog)
    assert dialog.lines["today"].text() == "0 articles"
    assert dialog.lines["keys"].text() == "no article is decided yet"
    assert dialog.lines["left"].text() == "2 articles"
    dialog.close()
    press(Qt.Key.Key_S)
    desktop.actions["review.pace"].trigger()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, PaceDialog)
    shown = {name: label.text() for name, label in dialog.lines.items()}
    assert (shown["today"], shown["keys"], shown["clicks"], shown["left"]) == ("1 article", "1", "0", "1 article")
    assert re.fullmatch(r"\d+ seconds?", shown["seconds"])
    assert dialog.lines["keys"].accessibleName() == "Keys for an article, as a rule: 1"
    dialog.close()
