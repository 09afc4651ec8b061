"""What is put off until a change is painted: all of it follows, and no key waits for more than one step."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from core.review import would_lose
from gui.afterwards import Afterwards
from tests.gui.conftest import Opener
from tests.gui.shell import FERRY, open_prepared, press, review_of


class Paints(QObject):
    """Notes each paint of a widget."""

    def __init__(self, watched: QWidget, notes: list[str]) -> None:
        super().__init__(watched)
        self._notes = notes
        watched.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._notes.append("painted")
        return False


@pytest.fixture
def notes() -> Iterator[list[str]]:
    found: list[str] = []
    yield found
    found.clear()


def steps(notes: list[str], owner: QObject) -> Afterwards:
    return Afterwards((lambda: notes.append("one"), lambda: notes.append("other")), owner)


def test_the_paint_goes_before_every_step(qtbot: QtBot, notes: list[str]) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    qtbot.waitExposed(widget)
    QCoreApplication.processEvents()
    Paints(widget, notes)
    after = steps(notes, widget)
    widget.update()
    after.start()
    assert after.is_due
    qtbot.waitUntil(lambda: not after.is_due)
    assert notes == ["painted", "one", "other"]


def test_what_comes_up_between_two_steps_goes_before_the_next_one(qtbot: QtBot, notes: list[str]) -> None:
    owner = QObject()

    def first() -> None:
        QTimer.singleShot(0, owner, lambda: notes.append("key"))

    after = Afterwards((first, lambda: notes.append("two")), owner)
    after.start()
    qtbot.waitUntil(lambda: len(notes) == 2)
    assert notes == ["key", "two"]


def test_a_change_between_two_steps_begins_them_anew(qtbot: QtBot, notes: list[str]) -> None:
    owner = QObject()

    def again() -> None:
        if notes.count("one") == 1:
            after.start()

    after = Afterwards((lambda: notes.append("one"), again, lambda: notes.append("other")), owner)
    after.start()
    qtbot.waitUntil(lambda: "other" in notes)
    assert notes == ["one", "one", "other"]
    assert not after.is_due


def test_steps_that_are_stopped_do_not_follow(qtbot: QtBot, notes: list[str]) -> None:
    owner = QObject()
    after = steps(notes, owner)
    after.start()
    after.stop()
    QCoreApplication.processEvents()
    assert notes == []
    assert not after.is_due


def test_nothing_follows_any_more_once_closed(qtbot: QtBot, notes: list[str]) -> None:
    owner = QObject()
    after = steps(notes, owner)
    after.start()
    after.close()
    after.start()
    QCoreApplication.processEvents()
    assert notes == []


def test_a_verdict_is_on_disk_and_on_the_page_before_the_whole_page_is_looked_at(
    open_desktop: Opener, tmp_path: Path, qtbot: QtBot
) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY)
    window, bench = desktop.window, desktop.bench
    lost = would_lose(review_of(desktop))[0].block_id
    bench.go_to(lost)
    ledger, shown = window.status.right.text(), [chip.block_id for chip in window.losses.chips]
    press(Qt.Key.Key_Space)
    with desktop.desk._reading() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM events").scalar_one() == 1
    row = window.page.model.row_of(lost)
    assert row is not None
    assert window.page.model.rows[row].reason is None
    assert [chip.block_id for chip in window.losses.chips] == shown
    assert lost in shown
    qtbot.waitUntil(lambda: lost not in [chip.block_id for chip in window.losses.chips])
    qtbot.waitUntil(lambda: window.status.right.text() == ledger)  # as many characters as before, and saved
    assert window.inspector.why.mark.text().startswith("✓")
