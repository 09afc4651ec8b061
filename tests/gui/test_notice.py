"""Messages about what went wrong, and the line at the bottom."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from gui.notice import Notice
from gui.status import StatusLine
from tests.gui.conftest import Opener
from tests.gui.samples import ferry_review
from tests.gui.shell import FERRY, open_prepared, press


@pytest.fixture
def notice(qtbot: QtBot) -> Notice:
    made = Notice()
    qtbot.addWidget(made)
    return made


def test_a_message_stands_until_it_is_dismissed(notice: Notice) -> None:
    assert not notice.isVisibleTo(None)
    notice.tell("a.html: is empty")
    assert "a.html: is empty" in notice.text()
    assert notice.isVisible()
    QTest.mouseClick(notice.findChild(QToolButton), Qt.MouseButton.LeftButton)
    assert not notice.isVisible()
    assert notice.text() == ""


def test_a_message_takes_the_place_of_another_unless_it_is_one_more(notice: Notice) -> None:
    notice.tell("one")
    notice.tell("two")
    assert "one" not in notice.text()
    notice.tell("three", more=True)
    assert "two" in notice.text()
    assert "three" in notice.text()


def test_a_thousand_messages_are_a_few_lines_and_a_count(notice: Notice) -> None:
    for number in range(1000):
        notice.tell(f"{number}.html: is empty", more=True)
    assert len(notice.text().splitlines()) == 4
    assert "997" in notice.text()
    assert "4.html" in notice.toolTip()


def test_names_of_files_are_shown_as_they_are(notice: Notice) -> None:
    line = "<img src=file:///dev/zero><b>bold</b>.html: is empty"
    notice.tell(line)
    assert line in notice.text()


def test_a_message_stops_nothing(open_desktop: Opener, tmp_path: Path) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY)
    desktop.window.notice.tell("something is wrong")
    before = desktop.bench.block_id
    press(Qt.Key.Key_J)
    assert desktop.bench.block_id != before
    assert desktop.window.notice.isVisible()


def test_the_line_at_the_bottom_says_that_all_is_accounted_for_and_saved(open_desktop: Opener, tmp_path: Path) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY)
    press(Qt.Key.Key_Space)
    right = desktop.window.status.right.text()
    assert right.startswith("Ledger adds up: ")
    assert right.endswith("saved")


def test_the_status_line_tells_how_the_review_stands_until_something_is_said(qtbot: QtBot) -> None:
    line = StatusLine()
    qtbot.addWidget(line)
    review = ferry_review()
    line.show_review(review, "b9")
    assert line.left.text().startswith("1 question left")
    assert "Block 9" in line.left.text()
    line.say("Undone: Keep block 9")
    assert line.left.text() == "Undone: Keep block 9"
    line.show_review(None, None)
    assert line.left.text() == ""
    line.show_step("ferry.txt", "Cutting the page into blocks")
    assert "ferry.txt" in line.left.text()
