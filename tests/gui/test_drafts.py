"""Words being typed when the program is killed come back as an edit."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.desk import Desk
from core.intake import source_of_text
from core.model import DeskError, FieldName, Medium
from gui.app import Desktop
from gui.article import Part
from gui.kept import Draft, keep, kept
from gui.session import settle
from tests.gui.conftest import Opener
from tests.gui.shell import CTRL, FERRY, accept_questions, body, first_kept, open_prepared, press, review_of


@pytest.fixture
def reopen(qtbot: QtBot, tmp_path: Path) -> Iterator[object]:
    """Opens a window on the desk as it lies on disk now, as after a kill of the first one."""
    opened: list[Desktop] = []

    def again(desktop: Desktop) -> Desktop:
        copied = tmp_path / "killed"
        copied.mkdir()
        for path in desktop.desk.path.parent.glob(desktop.desk.path.name + "*"):
            shutil.copy(path, copied / path.name)
        other = Desktop(Desk.open(copied / desktop.desk.path.name), tmp_path / "other.json", workers=1)
        opened.append(other)
        other.open()
        qtbot.waitExposed(other.window)
        settle(other)
        return other

    yield again
    for desktop in opened:
        desktop.window.close()


def type_on(desktop: Desktop, words: str) -> None:
    press(Qt.Key.Key_E)
    QTest.keyClicks(QApplication.focusWidget(), words)
    desktop.drafts.keep()


def test_a_passage_typed_in_comes_back_after_a_kill_and_can_be_undone(
    open_desktop: Opener, tmp_path: Path, reopen: Opener
) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY)
    accept_questions(desktop)
    block_id = first_kept(desktop)
    desktop.bench.go_to(block_id)
    before = review_of(desktop)
    type_on(desktop, " And so it was.")

    again = reopen(desktop)
    text = review_of(again).rulings[block_id].text
    assert text is not None
    assert text.endswith(" And so it was.")
    assert again.bench.block_id == block_id
    assert "is back" in again.window.status.left.text()
    again.bench.undo()
    assert review_of(again).rulings == before.rulings


def test_words_typed_where_the_whole_article_was_deleted_come_back(
    open_desktop: Opener, tmp_path: Path, reopen: Opener
) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY)
    desktop.bench.go_to(first_kept(desktop))
    press(Qt.Key.Key_E)
    for _ in range(2):
        press(Qt.Key.Key_A, CTRL)
    press(Qt.Key.Key_Delete)
    assert body(review_of(desktop)) == []
    QTest.keyClicks(QApplication.focusWidget(), "All anew.")
    desktop.drafts.keep()
    assert body(review_of(reopen(desktop))) == ["All anew."]


def test_a_headline_typed_comes_back(open_desktop: Opener, tmp_path: Path, reopen: Opener) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY)
    desktop.window.article.edit_headline()
    QTest.keyClicks(QApplication.focusWidget(), " at last")
    desktop.drafts.keep()
    assert review_of(reopen(desktop)).fields[FieldName.TITLE].endswith(" at last")


def test_what_was_stored_does_not_come_back(open_desktop: Opener, tmp_path: Path, reopen: Opener) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY)
    desktop.bench.go_to(first_kept(desktop))
    type_on(desktop, " Just this.")
    press(Qt.Key.Key_Escape)
    before = review_of(desktop)
    again = reopen(desktop)
    assert review_of(again).rulings == before.rulings
    assert "is back" not in again.window.status.left.text()


@pytest.mark.parametrize("review_id", ["gone", ""])
def test_words_of_a_review_that_is_gone_are_told_and_stay(open_desktop: Opener, tmp_path: Path, review_id: str) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY)
    draft = Draft(review_id, "b1", "Words of a long evening.")
    keep(desktop.desk, draft)
    desktop.drafts.recover()
    assert kept(desktop.desk, Draft) == draft
    assert "on the clipboard" in desktop.window.notice.text()
    assert QApplication.clipboard().text() == draft.text


def test_words_of_a_page_that_is_not_prepared_are_told_and_stay(open_desktop: Opener, tmp_path: Path) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY)
    waiting = desktop.desk.add(source_of_text("later.txt", "Nobody has read it yet.", Medium.TEXT)).review_id
    desktop.bench.reload_queue()
    draft = Draft(waiting, "b1", "Words of a long evening.")
    keep(desktop.desk, draft)
    desktop.drafts.recover()
    assert kept(desktop.desk, Draft) == draft
    assert QApplication.clipboard().text() == draft.text


@pytest.mark.parametrize("row", ["", Part.HEADLINE.value])
def test_words_the_desk_refuses_stay_until_it_takes_them(
    open_desktop: Opener, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, row: str
) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY)
    draft = Draft(desktop.bench.review_id or "", row or first_kept(desktop), "Words of a long evening.")
    keep(desktop.desk, draft)
    with monkeypatch.context() as full:
        full.setattr(Desk, "record", _refuse)
        desktop.drafts.recover()
    assert kept(desktop.desk, Draft) == draft
    assert QApplication.clipboard().text() == draft.text
    assert "is back" not in desktop.window.status.left.text()
    desktop.drafts.recover()
    assert kept(desktop.desk, Draft) is None
    assert "is back" in desktop.window.status.left.text()


def _refuse(*_args: object) -> None:
    raise DeskError("The disk is full.")


def test_the_status_line_speaks_of_typing_from_the_first_change_on(
    open_desktop: Opener, qtbot: QtBot, tmp_path: Path
) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY)
    told = desktop.window.status.right.text
    saved = told()
    assert "saved" in saved
    desktop.bench.go_to(first_kept(desktop))
    press(Qt.Key.Key_E)
    assert told() == saved
    press(Qt.Key.Key_X)
    assert told() == "Typing: not saved yet"
    qtbot.waitUntil(lambda: told() == "Typing: kept as a draft")
    assert kept(desktop.desk, Draft) is not None
    press(Qt.Key.Key_Backspace)
    qtbot.waitUntil(lambda: told() == saved)
    assert kept(desktop.desk, Draft) is None


def test_a_split_that_is_on_disk_is_not_called_unsaved(open_desktop: Opener, qtbot: QtBot, tmp_path: Path) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY)
    desktop.bench.go_to(first_kept(desktop))
    press(Qt.Key.Key_E)
    for _ in range(5):
        press(Qt.Key.Key_Left)
    before = review_of(desktop)
    press(Qt.Key.Key_Return)
    qtbot.wait(50)
    assert review_of(desktop) is not before
    assert desktop.window.article.editing
    assert "saved" in desktop.window.status.right.text()
    assert "Typing" not in desktop.window.status.right.text()


def test_a_draft_the_desk_refuses_is_not_called_kept(
    open_desktop: Opener, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY)
    desktop.bench.go_to(first_kept(desktop))
    monkeypatch.setattr(Desk, "remember", _refuse)
    type_on(desktop, " And so it was.")
    assert desktop.window.status.right.text() == "Typing: not saved yet"
