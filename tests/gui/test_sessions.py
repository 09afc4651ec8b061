"""The next session begins where the last ended: filter, search, article, block."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from core.desk import Desk, Query
from core.model import ReviewState
from gui import manners
from gui.kept import Asked, kept
from tests.gui.conftest import Opener
from tests.gui.shell import CTRL, FERRY, STORM, TAX, go_to_row, open_prepared, press


def test_filter_order_search_and_article_are_those_of_the_last_session(
    open_desktop: Opener, qtbot: QtBot, tmp_path: Path
) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY, STORM, TAX)
    go_to_row(desktop, TAX.name)
    press(Qt.Key.Key_J)
    place = desktop.bench.block_id
    desktop.window.queue.filter.queryChanged.emit(Query(states=(ReviewState.FLAGGED,), order="risk"))
    desktop.window.queue.set_query(Query(states=(ReviewState.FLAGGED,), order="risk"))
    desktop.window.search.setFocus()
    QTest.keyClicks(desktop.window.search, "vessels")
    press(Qt.Key.Key_Return)
    assert [row.name for row in desktop.bench.rows] == [FERRY.name]
    desktop.window.close()

    again = open_desktop()
    assert [row.name for row in again.bench.rows] == [FERRY.name]
    assert again.window.search.text() == "vessels"
    assert again.window.queue.filter.query == Query("vessels", states=(ReviewState.FLAGGED,), order="risk")
    assert (again.bench.review.name, again.bench.block_id) == (TAX.name, place)
    again.window.search.setFocus()
    press(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(again.bench.rows) > 1)


def test_the_filter_is_on_the_desk_a_moment_after_it_was_chosen(
    open_desktop: Opener, qtbot: QtBot, tmp_path: Path
) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY, STORM)
    desktop.manners._keep.setInterval(10)
    desktop.bench.search(replace(desktop.bench.query, order="risk"))
    assert manners._KEEP_AFTER <= 1000
    qtbot.waitUntil(lambda: kept(desktop.desk, Asked) == Asked(order="risk"))


def test_a_filter_of_another_desk_does_not_come_along(open_desktop: Opener, qtbot: QtBot, tmp_path: Path) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY, STORM)
    press(Qt.Key.Key_F, CTRL)
    QTest.keyClicks(desktop.window.search, "vessels")
    press(Qt.Key.Key_Return)
    with Desk.open(tmp_path / "other.galleyproof"):
        pass
    with qtbot.waitSignal(desktop.desks.changed, timeout=20_000):
        desktop.desks.open(tmp_path / "other.galleyproof")
    assert desktop.window.search.text() == ""
    assert desktop.bench.query == Query()
    with qtbot.waitSignal(desktop.desks.changed, timeout=20_000):
        desktop.desks.open(tmp_path / "test.galleyproof")
    assert desktop.window.search.text() == "vessels"


def test_what_the_desk_remembers_and_nobody_understands_is_no_filter(open_desktop: Opener, tmp_path: Path) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY)
    desktop.desk.remember("asked", '{"states": ["pondered"]}')
    desktop.manners._keep.stop()
    desktop.manners.stop = lambda: None  # type: ignore[method-assign]
    desktop.window.close()
    assert [row.name for row in open_desktop().bench.rows] == [FERRY.name]
