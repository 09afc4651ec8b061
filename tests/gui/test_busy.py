"""What is being done shows in one place with counts, and is stopped there; what is done stays."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.desk import Desk, Query
from core.export import Format
from core.intake import read
from core.model import ReviewState
from gui.busy import BusyBar
from gui.intake import Intake
from tests.gui.conftest import Opener
from tests.gui.shell import FERRY, STORM, TAX, accept_questions, open_prepared


@pytest.fixture
def bar(qtbot: QtBot) -> BusyBar:
    made = BusyBar()
    qtbot.addWidget(made)
    return made


def click(bar: BusyBar) -> None:
    QTest.mouseClick(bar.cancel, Qt.MouseButton.LeftButton)


def test_what_is_soon_done_shows_nothing(bar: BusyBar, qtbot: QtBot) -> None:
    bar.tell("a", "Reading")
    bar.end("a")
    qtbot.wait(120)
    assert bar.isHidden()


def test_a_wait_has_a_sign_within_a_tenth_of_a_second(bar: BusyBar, qtbot: QtBot) -> None:
    bar.tell("a", "Reading")
    qtbot.waitUntil(bar.isVisible, timeout=1000)
    assert bar._due.interval() <= 100
    assert bar.words.text() == "Reading"
    assert (bar.bar.minimum(), bar.bar.maximum()) == (0, 0)


def test_counts_and_cancel_are_those_of_the_task_shown(bar: BusyBar, qtbot: QtBot) -> None:
    stopped: list[str] = []
    bar.tell("a", "Step 3 of 9", 3, 9, cancel=lambda: stopped.append("a"))
    qtbot.waitUntil(bar.isVisible)
    assert (bar.bar.value(), bar.bar.maximum()) == (3, 9)
    assert bar.cancel.accessibleName() == "Cancel: Step 3 of 9"
    bar.tell("b", "Behind", 1, 2, behind=True)
    assert bar.words.text() == "Step 3 of 9"
    click(bar)
    bar.end("a")
    assert stopped == ["a"]
    assert bar.words.text() == "Behind"
    assert not bar.cancel.isVisible()
    bar.end("b")
    assert bar.isHidden()


def test_it_moves_nothing_else_when_it_comes_and_goes(open_desktop: Opener, qtbot: QtBot, tmp_path: Path) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY)
    window = desktop.window
    QApplication.processEvents()
    before = window.middle.geometry(), window.status.height()
    window.status.busy.tell("a", "Reading", cancel=print)
    qtbot.waitUntil(window.status.busy.isVisible)
    QApplication.processEvents()
    assert (window.middle.geometry(), window.status.height()) == before
    window.status.busy.end("a")


# --- taking in ------------------------------------------------------------------------------------------------


def pages(place: Path, count: int) -> list[Path]:
    made = [place / f"{number}.txt" for number in range(count)]
    for number, path in enumerate(made):
        path.write_text(f"Page {number}.")
    return made


@pytest.fixture
def hold(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], threading.Event]:
    """Has reading the file of that name hang until the event is set."""

    def on(name: str) -> threading.Event:
        go_on = threading.Event()

        def held(path: Path) -> Iterator[object]:
            if path.name == name:
                go_on.wait(30)
            yield from read(path)

        monkeypatch.setattr("gui.intake.read", held)
        return go_on

    return on


def test_taking_in_shows_its_counts_and_cancel_leaves_what_is_done(
    open_desktop: Opener, qtbot: QtBot, tmp_path: Path, hold: Callable[[str], threading.Event]
) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY)
    place = tmp_path / "more"
    place.mkdir()
    go_on = hold("2.txt")
    desktop.intake.add_files(pages(place, 5))
    busy = desktop.window.status.busy
    qtbot.waitUntil(lambda: "file 2 of 5" in busy.words.text() and busy.isVisible(), timeout=10_000)
    with qtbot.waitSignal(desktop.intake.finished, timeout=1000) as done:
        click(busy)
    assert done.args == [2, 0]
    assert not desktop.intake.is_busy()
    assert [row.name for row in desktop.bench.rows] == [FERRY.name, "0.txt", "1.txt"]
    go_on.set()
    with qtbot.waitSignal(desktop.intake.finished, timeout=10_000) as done:
        desktop.intake.add_files([STORM])
    assert done.args == [1, 0]
    assert STORM.name in {row.name for row in desktop.desk.queue()}
    assert "3.txt" not in {row.name for row in desktop.desk.queue()}


def test_a_read_that_never_returns_is_left_to_itself(
    qtbot: QtBot, tmp_path: Path, hold: Callable[[str], threading.Event]
) -> None:
    go_on = hold("0.txt")
    files = pages(tmp_path, 2)
    before = set(threading.enumerate())
    with Desk.open(tmp_path / "test.galleyproof") as desk:
        intake = Intake(desk)
        with qtbot.waitSignal(intake.progressed, timeout=10_000):
            intake.add_files([FERRY, files[0], files[1]])
        (stuck,) = set(threading.enumerate()) - before
        assert stuck.daemon, "the end of the program does not wait for it"
        with qtbot.waitSignal(intake.finished, timeout=1000) as done:
            intake.cancel()
        assert done.args == [1, 0]
        with qtbot.waitSignal(intake.finished, timeout=10_000) as done:
            intake.add_files([STORM])
        assert done.args == [1, 0]
        intake.close()
        assert stuck.is_alive()
        go_on.set()  # what was read at last goes nowhere
        stuck.join(10)
        assert not stuck.is_alive()
        assert [row.name for row in desk.queue()] == [FERRY.name, STORM.name]


# --- preparing and writing ------------------------------------------------------------------------------------


def test_preparing_shows_its_counts_and_once_stopped_only_the_next_articles_are_prepared(
    open_desktop: Opener, qtbot: QtBot, tmp_path: Path
) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY)
    told: list[tuple[int, int]] = []
    desktop.preparer.counted.connect(lambda done, total: told.append((done, total)))
    ids = [desktop.desk.add(found).review_id for path in pages(tmp_path, 30) for found in read(path)]
    desktop.bench.reload_queue()
    assert told[-1] == (0, 30)
    qtbot.waitUntil(lambda: told[-1][0] > 0, timeout=30_000)
    desktop.preparer.cancel_rest()
    qtbot.waitUntil(lambda: told[-1][0] == told[-1][1], timeout=30_000)
    assert 0 < 30 - len(desktop.desk.unprepared(ids)) < 30
    assert desktop.preparer.most == 3


def test_writing_is_stopped_after_the_file_in_hand(open_desktop: Opener, qtbot: QtBot, tmp_path: Path) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY, STORM, TAX)
    for _ in range(6):
        if desktop.bench.counts().by_state[ReviewState.APPROVED] < 3:
            accept_questions(desktop)
            desktop.handlers.closing.approve()
    assert desktop.bench.counts().by_state[ReviewState.APPROVED] == 3
    first = threading.Event()
    go_on = threading.Event()

    def step(done: int, total: int) -> None:
        assert total == 3
        if done == 1:
            first.set()
            go_on.wait(20)

    desktop.exporter.progressed.connect(step, Qt.ConnectionType.DirectConnection)
    with qtbot.waitSignal(desktop.exporter.stopped, timeout=20_000) as done:
        desktop.exporter.export(tmp_path / "out", Format.TEXT)
        assert first.wait(20)
        desktop.exporter.cancel()
        go_on.set()
    assert done.args == [str(tmp_path / "out"), 2]
    assert len(desktop.desk.queue(Query(states=(ReviewState.EXPORTED,)))) == 2
    assert "Stopped. 2 articles" in desktop.window.status.left.text()
    assert not desktop.window.status.busy.is_busy_with("export")
