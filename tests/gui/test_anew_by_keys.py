"""A page that could not be prepared says what is shown instead, and is prepared anew by key and by button."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.desk import Desk
from core.intake import source_of_text
from core.model import Medium, Source
from core.work import UNJUDGED
from core.work.preparing import prepare_plain
from gui.app import Desktop
from tests.desks import empty_desk
from tests.gui.conftest import Opener
from tests.gui.shell import CTRL, TAX, let_windows_go, open_prepared, press, review_of, stored

Key = Qt.Key
WHY = "took longer than 20 seconds"
PLAIN = "⚠ Took longer than 20 seconds. What is shown is its text in plain lines, and nothing on it is decided."


def page() -> Source:
    lines = "".join(f"<p>Line {n} of the timetable was not announced by noon.</p>" for n in range(1, 9))
    return source_of_text("timetable.html", f"<html><body><h1>Timetable</h1>{lines}</body></html>", Medium.HTML)


def open_failed(open_desktop: Opener, place: Path) -> Desktop:
    """The window on a page that took too long when it came, for whatever reason there was then."""
    let_windows_go()
    with Desk.open(empty_desk(place / "test.galleyproof")) as desk:
        done = prepare_plain(page(), WHY)
        desk.save_proposal(desk.add(page()).review_id, done.page, done.proposal)
    desktop = open_desktop()
    desktop.window.page.setFocus()
    QApplication.processEvents()
    return desktop


def test_it_says_what_is_shown_and_offers_to_try_again(open_desktop: Opener, tmp_path: Path) -> None:
    desktop = open_failed(open_desktop, tmp_path)
    pane = desktop.window.page
    assert pane.banner.text() == PLAIN
    assert pane.again.isVisible()
    assert (pane.again.text(), pane.again.key()) == ("Prepare anew", "F5")


def test_a_key_prepares_it_anew(open_desktop: Opener, tmp_path: Path, qtbot: QtBot) -> None:
    desktop = open_failed(open_desktop, tmp_path)
    review_id = review_of(desktop).id
    desktop.window.notice.tell(f"timetable.html: {WHY}")
    with qtbot.waitSignal(desktop.preparer.prepared, timeout=30_000):
        press(Key.Key_F5)
    qtbot.waitUntil(lambda: review_of(desktop).proposal.engine != UNJUDGED)
    assert review_of(desktop).id == review_id
    assert not stored(desktop, review_id).page.incomplete
    assert not desktop.window.page.banner.isVisible()
    assert not desktop.window.page.again.isVisible()
    assert not desktop.window.notice.isVisible()
    assert desktop.window.status.left.text() == "timetable.html is prepared now."


def test_so_does_the_button_by_space(open_desktop: Opener, tmp_path: Path, qtbot: QtBot) -> None:
    desktop = open_failed(open_desktop, tmp_path)
    desktop.window.page.again.setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.waitSignal(desktop.preparer.prepared, timeout=30_000):
        press(Key.Key_Space)
    qtbot.waitUntil(lambda: review_of(desktop).proposal.engine != UNJUDGED)


def test_what_was_decided_on_stays(open_desktop: Opener, tmp_path: Path) -> None:
    desktop = open_failed(open_desktop, tmp_path)
    press(Key.Key_Space)
    before = review_of(desktop)
    press(Key.Key_F5)
    assert review_of(desktop) is before
    assert desktop.window.status.left.text() == "This page was decided on as it is shown, so it stays as it is."
    press(Key.Key_Z, CTRL)


def test_a_page_that_was_prepared_is_not_prepared_anew(open_desktop: Opener, tmp_path: Path) -> None:
    desktop = open_prepared(open_desktop, tmp_path, TAX)
    assert not desktop.window.page.again.isVisible()
    press(Key.Key_F5)
    assert desktop.window.status.left.text().startswith("This page was prepared whole")
