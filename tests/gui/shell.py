"""Desks with their pages prepared beforehand, and hands on the real window."""

import tempfile
from functools import cache
from pathlib import Path

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from core.desk import Desk
from core.intake import read, source_of_text
from core.model import Review, Source, Verdict
from core.review import article, questions
from core.work import prepare
from gui.app import Desktop
from gui.commands import name_of
from gui.controls import KeyButton
from gui.main_window import MainWindow
from resources import folder
from tests.desks import empty_desk
from tests.gui.conftest import Opener

FERRY = folder("samples/wire-ferry.txt")
TAX = folder("samples/harbour-tax.html")
STORM = folder("samples/storm-road.html")
MINA = folder("samples/mina-talks.html")
BARRIER = folder("samples/tide-barrier.txt")

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
BARE = Qt.KeyboardModifier.NoModifier


@cache
def desk_file(*files: Path) -> bytes:
    """A whole desk with the pages of ``files`` on it, prepared: no worker need start to open it."""
    with tempfile.TemporaryDirectory() as place:
        path = Path(place) / "made.galleyproof"
        with Desk.open(path) as desk:
            for source in (found for file in files for found in read(file) if isinstance(found, Source)):
                put(desk, source)
        return path.read_bytes()


def put(desk: Desk, source: Source) -> str:
    """Put ``source`` on ``desk``, prepared; says its review's id."""
    review_id = desk.add(source).review_id
    done = prepare(source, lambda _step: None)
    desk.save_proposal(review_id, done.page, done.proposal)
    return review_id


def put_review(path: Path, review: Review) -> str:
    """Put the page and proposal of a review made by hand on the desk at ``path``; says its id there."""
    with Desk.open(empty_desk(path)) as desk:
        review_id = desk.add(source_like(review)).review_id
        desk.save_proposal(review_id, review.page, review.proposal)
    return review_id


def source_like(review: Review) -> Source:
    """A text source for a review made by hand."""
    return source_of_text(review.name, review.page.text, review.page.medium)


def accept_questions(desktop: Desktop) -> None:
    """Settle what is in doubt as it stands, so that one key approves."""
    review = desktop.bench.review
    assert review is not None
    desktop.bench.accept_and_step(questions(review))


def open_prepared(open_desktop: Opener, place: Path, *files: Path) -> Desktop:
    """The real window on a desk in ``place`` with ``files`` prepared on it."""
    let_windows_go()
    (place / "test.galleyproof").write_bytes(desk_file(*files))
    return open_desktop()


def let_windows_go() -> None:
    """Delete the closed windows of earlier tests: each would be styled anew with every theme and font that follows."""
    for each in QApplication.topLevelWidgets():
        if isinstance(each, MainWindow) and not each.isVisible():
            shiboken6.delete(each)


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = BARE) -> None:
    """Strike a key where the focus is, as a person would."""
    QTest.keyClick(_focused(), key, modifier)


def type_in(text: str) -> None:
    """Type where the focus is."""
    QTest.keyClicks(_focused(), text)


def _focused() -> QWidget:
    focused = QApplication.focusWidget()
    assert focused is not None, "no widget has the keys"  # Qt would end the program
    return focused


def review_of(desktop: Desktop) -> Review:
    """The review shown."""
    assert desktop.bench.review is not None
    return desktop.bench.review


def stored(desktop: Desktop, review_id: str) -> Review:
    """A review as another program would find it in the file now."""
    with Desk.open(desktop.desk.path) as other:
        found = other.review(review_id)
    assert found is not None
    return found


def body(review: Review) -> list[str]:
    """The passages of the article that ``review`` yields."""
    return [passage.text for passage in article(review).body]


def go_to_row(desktop: Desktop, name: str) -> str:
    """Open the page called ``name``; says its review's id."""
    review_id = next(row.review_id for row in desktop.bench.rows if row.name == name)
    desktop.bench.open(review_id)
    return review_id


def first_kept(desktop: Desktop) -> str:
    """The first block of the page that stays."""
    return next(each for each, ruling in review_of(desktop).rulings.items() if ruling.verdict is Verdict.KEEP)


def begin_typing(desktop: Desktop, text: str) -> str:
    """Open the first kept passage by its key and type ``text`` at its end; says which block it is."""
    block_id = first_kept(desktop)
    desktop.bench.go_to(block_id)
    press(Qt.Key.Key_E)
    type_in(text)
    return block_id


def button_of(desktop: Desktop, command_id: str) -> QAbstractButton:
    """The button in the row of tools that does a command."""
    name = name_of(desktop.actions[command_id].text())
    return next(each for each in desktop.window.findChildren(KeyButton) if each.text() == name)


def click_row(desktop: Desktop, review_id: str) -> None:
    """Click a row of the queue with the mouse."""
    pane = desktop.window.queue
    place = pane.list.visualRect(pane.model.index_of(review_id)).center()
    QTest.mouseClick(pane.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
