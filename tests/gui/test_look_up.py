"""Asking the desk where else a block stands: off the window's thread, once the hand rests, and never late."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QThread
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.desk import Desk, Elsewhere, NearDuplicate
from core.intake import source_of_text
from core.model import DeskError, Medium
from gui.look_up import Found, LookUp
from tests.gui.conftest import Opener
from tests.gui.shell import FERRY, desk_file, put, stored

PAGE = NearDuplicate("r2", "other.txt", "The other page", "post.example", 0.92)
BLOCK = Elsewhere("r3", "third.txt", "A third page", "", "b7", 1.0)


class Shelf:
    """A small desk that knows of one other page, and notes what it is asked and from where."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, ...]] = []
        self.threads: set[int] = set()
        self.gate = threading.Event()
        self.gate.set()
        self.broken = False

    def near_duplicates(self, review_id: str) -> tuple[NearDuplicate, ...]:
        self._note(review_id)
        return (PAGE,)

    def elsewhere(self, review_id: str, block_id: str) -> tuple[Elsewhere, ...]:
        self._note(review_id, block_id)
        if self.broken:
            raise DeskError("The desk cannot be read.")
        return (BLOCK,)

    def _note(self, *asked: str) -> None:
        self.threads.add(threading.get_ident())
        self.gate.wait(5)
        self.asked.append(asked)


@pytest.fixture
def shelf() -> Shelf:
    return Shelf()


@pytest.fixture
def look_up(qapp: QApplication, shelf: Shelf) -> Iterator[LookUp]:
    look_up = LookUp(shelf)
    yield look_up
    shelf.gate.set()
    look_up.close()
    assert not any(thread.name.startswith("look-up") for thread in threading.enumerate())


def test_the_answer_comes_from_another_thread_and_arrives_on_the_windows(
    qtbot: QtBot, shelf: Shelf, look_up: LookUp
) -> None:
    arrived: list[bool] = []
    look_up.found.connect(lambda _found: arrived.append(QThread.currentThread() is QApplication.instance().thread()))
    with qtbot.waitSignal(look_up.found) as got:
        look_up.ask("r1", "b4")
    assert got.args == [Found("r1", "b4", (PAGE,), (BLOCK,))]
    assert shelf.threads.isdisjoint({threading.get_ident()})
    assert arrived == [True]


def test_a_steady_walk_asks_only_of_the_block_it_ends_on(qtbot: QtBot, shelf: Shelf, look_up: LookUp) -> None:
    with qtbot.waitSignal(look_up.found):
        for number in range(1, 30):
            look_up.ask("r1", f"b{number}")
    assert shelf.asked == [("r1",), ("r1", "b29")]


def test_an_answer_that_nobody_waits_for_any_more_is_dropped(qtbot: QtBot, shelf: Shelf, look_up: LookUp) -> None:
    found: list[Found] = []
    look_up.found.connect(found.append)
    shelf.gate.clear()
    look_up.ask("r1", "b1")
    qtbot.waitUntil(lambda: bool(shelf.threads))
    with qtbot.waitSignal(look_up.found):
        look_up.ask("r1", "b2")
        shelf.gate.set()
    assert [each.block_id for each in found] == ["b2"]


def test_a_page_is_looked_up_once_however_many_of_its_blocks_are(qtbot: QtBot, shelf: Shelf, look_up: LookUp) -> None:
    for block_id in ("b1", "b2"):
        with qtbot.waitSignal(look_up.found):
            look_up.ask("r1", block_id)
    assert shelf.asked == [("r1",), ("r1", "b1"), ("r1", "b2")]


def test_asking_again_of_the_same_block_asks_nothing_and_says_so(qtbot: QtBot, shelf: Shelf, look_up: LookUp) -> None:
    assert look_up.ask("r1", "b1")
    assert not look_up.ask("r1", "b1")
    assert look_up.ask(None, None)
    assert not look_up.ask("r1", None)
    with qtbot.waitSignal(look_up.found):
        look_up.ask("r1", "b2")
    assert shelf.asked == [("r1",), ("r1", "b2")]


def test_a_desk_that_cannot_answer_is_asked_again_for_the_next_block(
    qtbot: QtBot, shelf: Shelf, look_up: LookUp
) -> None:
    shelf.broken = True
    look_up.ask("r1", "b1")
    qtbot.waitUntil(lambda: ("r1", "b1") in shelf.asked)
    shelf.broken = False
    with qtbot.waitSignal(look_up.found) as got:
        look_up.ask("r1", "b2")
    assert got.args[0].blocks == (BLOCK,)


def test_closing_waits_for_the_answer_in_hand_and_tells_nothing(qtbot: QtBot, shelf: Shelf, look_up: LookUp) -> None:
    shelf.gate.clear()
    look_up.ask("r1", "b1")
    qtbot.waitUntil(lambda: bool(shelf.threads))
    with qtbot.assertNotEmitted(look_up.found, wait=20):
        shelf.gate.set()
        look_up.close()
    assert shelf.asked[0] == ("r1",)


def test_in_the_window_another_page_that_says_the_same_is_named_and_a_press_opens_it_there(
    open_desktop: Opener, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "test.galleyproof"
    path.write_bytes(desk_file(FERRY))
    lines = FERRY.read_text(encoding="utf-8").splitlines()
    again = "\n".join(["The ferry, once more", *lines[4:14], "Nothing else was said at the quayside on Tuesday."])
    with Desk.open(path) as desk:
        other = put(desk, source_of_text("again.txt", again, Medium.TEXT))
    desktop = open_desktop()
    section = desktop.window.inspector.elsewhere
    first = desktop.bench.review_id
    assert first != other
    desktop.bench.go_to("b7")
    qtbot.waitUntil(lambda: len(section.rows) == 2)
    assert section.isVisible()
    page, block = section.rows
    assert "again.txt" in page.shown()
    assert block.shown().endswith("100%")
    block.click()
    assert desktop.bench.review_id == other
    review = stored(desktop, other)
    here = next(each for each in review.page.blocks if each.id == desktop.bench.block_id)
    assert "900 cars" in here.text
