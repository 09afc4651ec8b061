"""The queue pane opens reviews by mouse and key, filters, and is never merely blank."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from core.desk import Counts, Listing, Query, Row
from core.desk.listing import BATCH
from core.model import DeskError, ReviewState
from gui.queue import QueuePane
from gui.theme import Role, theme
from tests.gui.queue.rows import FERRY, ROWS

COUNTS = Counts(5, {ReviewState.FLAGGED: 3, ReviewState.APPROVED: 1}, {"paywall": 2})


@pytest.fixture
def pane(qtbot: QtBot) -> QueuePane:
    pane = QueuePane()
    qtbot.addWidget(pane)
    pane.resize(232, 600)
    pane.set_rows(ROWS)
    pane.set_counts(COUNTS)
    pane.show()
    return pane


def box(pane: QueuePane, review_id: str) -> QRect:
    return pane.list.visualRect(pane.model.index_of(review_id))


def entry(pane: QueuePane, text: str) -> QAction:
    pane.filter.menu().aboutToShow.emit()
    return next(each for each in pane.filter.menu().actions() if each.text().split("\t")[0] == text)


def test_a_click_opens_the_review(qtbot: QtBot, pane: QueuePane) -> None:
    with qtbot.waitSignal(pane.chosen, timeout=500) as got:
        qtbot.mouseClick(pane.list.viewport(), Qt.MouseButton.LeftButton, pos=box(pane, "r2").center())
    assert got.args == ["r2"]


def test_arrows_move_and_enter_opens(qtbot: QtBot, pane: QueuePane) -> None:
    pane.set_current("r1")
    with qtbot.assertNotEmitted(pane.chosen):
        qtbot.keyClick(pane.list, Qt.Key.Key_Down)
    with qtbot.waitSignal(pane.chosen, timeout=500) as got:
        qtbot.keyClick(pane.list, Qt.Key.Key_Return)
    assert got.args == ["r2"]


def test_marking_the_open_review_is_no_wish_of_the_editor(qtbot: QtBot, pane: QueuePane) -> None:
    with qtbot.assertNotEmitted(pane.chosen):
        pane.set_current("r3")
    picture = pane.list.viewport().grab().toImage()
    corner = box(pane, "r3").topLeft()
    assert picture.pixelColor(corner) == theme().colour(Role.ACCENT)
    assert picture.pixelColor(box(pane, "r3").right() - 2, corner.y() + 2) == theme().colour(Role.SELECTION)


def test_rows_are_of_one_height_whatever_they_say(pane: QueuePane) -> None:
    assert len({box(pane, row.review_id).height() for row in ROWS}) == 1


def test_the_list_stays_where_it_is_when_a_row_changes(pane: QueuePane) -> None:
    pane.set_rows([replace(FERRY, review_id=f"p{number}") for number in range(3000)])
    pane.set_current("p2500")
    before = pane.list.verticalScrollBar().value()
    pane.set_rows([replace(FERRY, review_id=f"p{number}", questions=0) for number in range(3000)])
    assert before > 0
    assert pane.list.verticalScrollBar().value() == before
    assert pane.list.currentIndex() == pane.model.index_of("p2500")


def test_a_state_chosen_in_the_menu_is_a_query(qtbot: QtBot, pane: QueuePane) -> None:
    with qtbot.waitSignal(pane.queryChanged, timeout=500) as got:
        entry(pane, "flagged").trigger()
    assert got.args == [Query(states=(ReviewState.FLAGGED,))]
    assert pane.filter.text() == "flagged 5"
    with qtbot.waitSignal(pane.queryChanged, timeout=500) as got:
        entry(pane, "flagged").trigger()
    assert got.args == [Query()]


def test_flags_and_order_join_the_query(qtbot: QtBot, pane: QueuePane) -> None:
    entry(pane, "paywall").trigger()
    with qtbot.waitSignal(pane.queryChanged, timeout=500) as got:
        entry(pane, "Most in doubt first").trigger()
    assert got.args == [Query(flags=("paywall",), order="risk")]
    assert entry(pane, "paywall").isChecked()


def test_the_menu_counts_what_there_is(pane: QueuePane) -> None:
    assert entry(pane, "flagged").text() == "flagged\t3"
    assert not any(each.text().startswith("rejected") for each in pane.filter.menu().actions())


def test_the_search_joins_the_filter(pane: QueuePane) -> None:
    entry(pane, "paywall").trigger()
    assert pane.query_with("ferry") == Query(text="ferry", flags=("paywall",))


def test_an_empty_desk_says_how_to_fill_it(pane: QueuePane) -> None:
    pane.set_rows(())
    assert pane.empty.isVisible()
    assert "Drop pages" in pane.empty.words.text()
    assert not pane.empty.everything.isVisible()


def test_a_filter_that_finds_nothing_offers_everything(qtbot: QtBot, pane: QueuePane) -> None:
    pane.set_query(Query(text="nowhere", order="risk"))
    pane.set_rows(())
    with qtbot.waitSignal(pane.queryChanged, timeout=500) as got:
        qtbot.mouseClick(pane.empty.everything, Qt.MouseButton.LeftButton)
    assert got.args == [Query(order="risk")]


def test_the_list_takes_the_keys_with_a_row_under_them(qtbot: QtBot, pane: QueuePane) -> None:
    pane.set_current(None)
    pane.focus_list()
    assert pane.list.currentIndex() == pane.model.index_of("r1")


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_every_row_paints_in_either_direction(pane: QueuePane, direction: Qt.LayoutDirection) -> None:
    pane.setLayoutDirection(direction)
    pane.set_current("r1")
    picture = pane.list.viewport().grab().toImage()
    row = box(pane, "r1")
    edge = row.left() if direction == Qt.LayoutDirection.LeftToRight else row.right()
    assert picture.pixelColor(edge, row.top() + 4) == theme().colour(Role.ACCENT)


def test_of_a_hundred_thousand_rows_those_in_sight_are_read(qtbot: QtBot, pane: QueuePane) -> None:
    batches: list[Sequence[str]] = []

    def read(ids: Sequence[str]) -> Iterable[Row]:
        batches.append(ids)
        return [replace(FERRY, review_id=each) for each in ids]

    ids = [f"p{number}" for number in range(100_000)]
    pane.set_rows(Listing(ids, [False] * len(ids), read))
    pane.grab()
    assert [len(batch) for batch in batches] == [BATCH]
    pane.set_current("p70000")
    pane.grab()
    assert len(batches) <= 3
    assert all("p70000" in batch or "p0" in batch or "p69999" in batch for batch in batches)
    assert pane.filter.text().startswith("all 100000")


def test_a_row_that_cannot_be_read_says_so_in_its_place(qtbot: QtBot, pane: QueuePane) -> None:
    def read(_ids: Sequence[str]) -> Iterable[Row]:
        raise DeskError("the disk is gone")

    pane.set_rows(Listing(["p1"], [False], read))
    pane.grab()
    row = pane.model.row_at(pane.model.index(0))
    assert (row.review_id, row.name, row.failed) == ("p1", "This row cannot be read", "the disk is gone")
