"""Other desks in the same window: nothing lost on the way, and a desk that cannot be opened leaves the present one."""

import sqlite3
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from core.desk import Desk
from gui.app import Desktop
from tests.gui.conftest import Opener
from tests.gui.shell import (
    BARRIER,
    CTRL,
    FERRY,
    SHIFT,
    STORM,
    TAX,
    begin_typing,
    body,
    desk_file,
    go_to_row,
    open_prepared,
    press,
    review_of,
    type_in,
)


@pytest.fixture
def other(tmp_path: Path) -> Path:
    path = tmp_path / "evening" / "evening.galleyproof"
    path.parent.mkdir()
    path.write_bytes(desk_file(TAX, BARRIER))
    return path


@pytest.fixture
def desktop(open_desktop: Opener, tmp_path: Path) -> Desktop:
    return open_prepared(open_desktop, tmp_path, FERRY, STORM)


def open_by_dialog(desktop: Desktop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    with qtbot.waitSignal(desktop.desks.changed, timeout=20_000):
        press(Qt.Key.Key_D, CTRL | SHIFT)


def names(desktop: Desktop) -> list[str]:
    return [row.name for row in desktop.bench.rows]


def test_another_desk_opens_in_the_same_window_and_back_where_one_was(
    desktop: Desktop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, other: Path
) -> None:
    window, first = desktop.window, desktop.desk.path
    go_to_row(desktop, STORM.name)
    press(Qt.Key.Key_J)
    place = desktop.bench.block_id
    press(Qt.Key.Key_Space)
    open_by_dialog(desktop, qtbot, monkeypatch, other)
    assert desktop.window is window
    assert names(desktop) == [TAX.name, BARRIER.name]
    assert review_of(desktop).name == TAX.name
    assert "evening" in window.windowTitle()
    press(Qt.Key.Key_Space)
    assert len(review_of(desktop).decisions) == 1

    press(Qt.Key.Key_P, CTRL | SHIFT)
    type_in("~")
    assert [entry.id for entry in desktop.manners.palette.model.entries] == [str(first)]
    with qtbot.waitSignal(desktop.desks.changed, timeout=20_000):
        press(Qt.Key.Key_Return)
    assert (review_of(desktop).name, desktop.bench.block_id) == (STORM.name, place)
    assert len(review_of(desktop).decisions) == 1


def test_what_is_being_typed_is_on_the_desk_that_is_left(
    desktop: Desktop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, other: Path
) -> None:
    first, review_id = desktop.desk.path, desktop.bench.review_id
    begin_typing(desktop, " Typed last.")
    open_by_dialog(desktop, qtbot, monkeypatch, other)
    with Desk.open(first) as left:
        assert any(text.endswith("Typed last.") for text in body(left.review(review_id)))


def test_work_goes_on_on_the_new_desk(
    desktop: Desktop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, other: Path
) -> None:
    open_by_dialog(desktop, qtbot, monkeypatch, other)
    with qtbot.waitSignal(desktop.intake.finished, timeout=20_000):
        desktop.intake.add_files([FERRY])
    assert names(desktop) == [TAX.name, BARRIER.name, FERRY.name]
    qtbot.waitUntil(lambda: all(row.prepared for row in desktop.bench.rows), timeout=20_000)
    assert desktop.desk.review(desktop.bench.rows[-1].review_id) is not None


def damaged(path: Path) -> None:
    path.write_bytes(b"SQLite format 3\0" + b"\xff" * 4000)


def newer(path: Path) -> None:
    path.write_bytes(desk_file(FERRY))
    connection = sqlite3.connect(path)
    with connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()


def empty(path: Path) -> None:
    path.touch()


def foreign(path: Path) -> None:
    path.write_text("no desk at all")


@pytest.mark.parametrize(
    ("spoil", "told"), [(damaged, "another program"), (newer, "newer"), (empty, "empty"), (foreign, "not a desk")]
)
def test_a_desk_that_cannot_be_opened_says_why_and_leaves_the_present_one(
    desktop: Desktop, qtbot: QtBot, tmp_path: Path, spoil: object, told: str
) -> None:
    path = tmp_path / "bad.galleyproof"
    spoil(path)  # type: ignore[operator]
    begin_typing(desktop, " Still typing")
    desktop.desks.open(path)
    qtbot.waitUntil(desktop.window.notice.isVisible, timeout=20_000)
    assert told in desktop.window.notice.text()
    assert "The present desk stays open" in desktop.window.notice.text()
    assert desktop.window.article.editing
    press(Qt.Key.Key_Return)
    assert len(review_of(desktop).decisions) == 1


def test_a_locked_desk_says_so(desktop: Desktop, qtbot: QtBot, other: Path) -> None:
    lock = sqlite3.connect(other)
    lock.execute("BEGIN EXCLUSIVE")
    desktop.desks.open(other)
    qtbot.waitUntil(desktop.window.notice.isVisible, timeout=20_000)
    assert "another program is using it" in desktop.window.notice.text()
    lock.close()
    assert names(desktop) == [FERRY.name, STORM.name]


def test_a_desk_that_has_gone_is_told_and_forgotten(desktop: Desktop, other: Path) -> None:
    desktop.settings.note_recent("recent_desks", str(other), 8)
    other.unlink()
    desktop.desks.open(other)
    assert "not there any more" in desktop.window.notice.text()
    assert str(other) not in desktop.settings.now.recent_desks
    assert not other.exists()


def test_a_new_desk_is_made_where_asked_and_one_that_is_there_is_not_emptied(
    desktop: Desktop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, other: Path
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(tmp_path / "fresh"), ""))
    with qtbot.waitSignal(desktop.desks.changed, timeout=20_000):
        desktop.actions["file.new_desk"].trigger()
    assert desktop.desk.path == tmp_path / "fresh.galleyproof"
    assert desktop.window.middle.currentWidget() is desktop.window.first
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(other), ""))
    with qtbot.waitSignal(desktop.desks.changed, timeout=20_000):
        desktop.actions["file.new_desk"].trigger()
    assert names(desktop) == [TAX.name, BARRIER.name]


def test_a_desk_that_pages_still_come_to_is_not_left(desktop: Desktop, qtbot: QtBot, other: Path) -> None:
    desktop.intake.is_busy = lambda: True  # type: ignore[method-assign]
    desktop.desks.open(other)
    qtbot.waitUntil(desktop.window.notice.isVisible, timeout=20_000)
    assert "still at work" in desktop.window.notice.text()
    assert names(desktop) == [FERRY.name, STORM.name]


def test_the_sample_pages_have_a_desk_of_their_own(open_desktop: Opener, qtbot: QtBot, tmp_path: Path) -> None:
    desktop = open_desktop()
    with qtbot.waitSignal(desktop.intake.finished, timeout=20_000):
        desktop.actions["file.samples"].trigger()
    assert desktop.desk.path == tmp_path / "samples.galleyproof"
    assert FERRY.name in names(desktop)
    with Desk.open(tmp_path / "test.galleyproof") as own:
        assert own.queue() == ()


def test_closing_while_a_desk_is_being_opened_leaves_nothing(desktop: Desktop, other: Path) -> None:
    desktop.desks.open(other)
    desktop.window.close()
    for _ in range(3):
        QApplication.processEvents()
    with Desk.open(other) as opened:
        assert len(opened.queue()) == 2
