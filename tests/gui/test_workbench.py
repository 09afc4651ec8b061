"""Decisions in the real window: where they go, that they are on the disk, and what happens when the disk says no."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core import review as trade
from core.desk import Desk
from core.model import FieldName, Reason, Review, ReviewState, Verdict
from gui.app import Desktop
from tests.gui.conftest import Opener
from tests.gui.shell import (
    ALT,
    CTRL,
    FERRY,
    MINA,
    SHIFT,
    STORM,
    TAX,
    accept_questions,
    begin_typing,
    body,
    button_of,
    click_row,
    first_kept,
    go_to_row,
    open_prepared,
    press,
    review_of,
    stored,
    type_in,
)

TYPED = " It was early."


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """A desk that does not wait for another program to finish writing."""
    monkeypatch.setattr(Desk, "open", partial(Desk.open, patience=0.01))


@contextmanager
def another_writer(desktop: Desktop) -> Iterator[None]:
    """As long as it lasts, another program has the desk's file to itself."""
    other = sqlite3.connect(desktop.desk.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    try:
        yield
    finally:
        other.execute("ROLLBACK")
        other.close()


def told(desktop: Desktop) -> str:
    return desktop.window.notice.text()


def said(desktop: Desktop) -> str:
    return desktop.window.status.left.text()


def states(desktop: Desktop) -> dict[str, ReviewState]:
    return {row.name: row.state for row in desktop.desk.queue()}


# --- typing belongs to the review it was typed in ------------------------------------------------------------


def approve_by_key(desktop: Desktop) -> None:
    press(Qt.Key.Key_Return, CTRL)


def approve_by_button(desktop: Desktop) -> None:
    QTest.mouseClick(button_of(desktop, "review.approve"), Qt.MouseButton.LeftButton)


def park_by_button(desktop: Desktop) -> None:
    QTest.mouseClick(button_of(desktop, "review.park"), Qt.MouseButton.LeftButton)


def next_by_key(desktop: Desktop) -> None:
    press(Qt.Key.Key_PageDown, ALT)


def other_row_by_mouse(desktop: Desktop) -> None:
    click_row(desktop, desktop.bench.rows[-1].review_id)


def search_by_key(desktop: Desktop) -> None:
    press(Qt.Key.Key_F, CTRL)


def close_window(desktop: Desktop) -> None:
    desktop.window.close()


@pytest.mark.parametrize(
    "leave",
    [
        approve_by_key,
        approve_by_button,
        park_by_button,
        next_by_key,
        other_row_by_mouse,
        search_by_key,
        close_window,
    ],
)
def test_what_was_typed_is_kept_in_its_own_review_however_it_is_left(
    open_desktop: Opener, tmp_path: Path, leave: Callable[[Desktop], None]
) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY, STORM)
    first, others = desktop.bench.review_id, [row.review_id for row in desktop.bench.rows[1:]]
    block_id = begin_typing(desktop, TYPED)
    leave(desktop)
    assert stored(desktop, first).rulings[block_id].text.endswith(TYPED)
    assert [stored(desktop, each).decisions for each in others] == [()]


def test_a_field_being_typed_goes_with_the_approval(open_desktop: Opener, tmp_path: Path) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY, STORM)
    first = desktop.bench.review_id
    accept_questions(desktop)
    edit = desktop.window.inspector.fields.rows[FieldName.BYLINE].edit
    edit.setFocus()
    edit.selectAll()
    type_in("Ada Quill")
    press(Qt.Key.Key_Return, CTRL)
    approved = stored(desktop, first)
    assert (approved.state, approved.fields[FieldName.BYLINE]) == (ReviewState.APPROVED, "Ada Quill")
    assert desktop.bench.review_id != first


def test_a_button_pressed_while_typing_acts_on_the_text_as_typed(open_desktop: Opener, tmp_path: Path) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY)
    block_id = begin_typing(desktop, TYPED)
    QTest.mouseClick(button_of(desktop, "review.toggle"), Qt.MouseButton.LeftButton)
    assert review_of(desktop).rulings[block_id].verdict is Verdict.REMOVE
    desktop.bench.undo()
    ruling = review_of(desktop).rulings[block_id]
    assert ruling.verdict is Verdict.KEEP
    assert ruling.text.endswith(TYPED)


def test_undo_by_its_button_while_typing_takes_back_the_typing(open_desktop: Opener, tmp_path: Path) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY)
    press(Qt.Key.Key_Space)
    before = review_of(desktop).rulings
    begin_typing(desktop, TYPED)
    QTest.mouseClick(button_of(desktop, "edit.undo"), Qt.MouseButton.LeftButton)
    assert review_of(desktop).rulings == before
    press(Qt.Key.Key_Z, CTRL | SHIFT)
    assert TYPED in "".join(body(review_of(desktop)))


def test_letters_typed_in_the_article_are_no_commands(open_desktop: Opener, tmp_path: Path) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY)
    block_id = begin_typing(desktop, " jkn pax 123 [m] s?")
    assert desktop.window.article.editing
    press(Qt.Key.Key_Return)
    review = review_of(desktop)
    assert len(review.decisions) == 1
    assert review.rulings[block_id].text.endswith(" jkn pax 123 [m] s?")
    assert review.state is not ReviewState.PARKED


# --- undo ----------------------------------------------------------------------------------------------------


def test_undo_across_three_articles_goes_back_to_the_very_beginning(open_desktop: Opener, tmp_path: Path) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY, TAX, STORM)
    bench = desktop.bench
    names = [FERRY.name, TAX.name, STORM.name]

    def held() -> dict[str, Review | None]:
        return {row.name: bench.desk.review(row.review_id) for row in bench.desk.queue()}

    at_first = held()
    for name in names:
        go_to_row(desktop, name)
        desktop.window.page.view.setFocus()
        press(Qt.Key.Key_Space)
        press(Qt.Key.Key_X)
        press(Qt.Key.Key_J)
        press(Qt.Key.Key_7)
        bench.set_field(FieldName.BYLINE, "Ada Quill")
        begin_typing(desktop, TYPED)
        press(Qt.Key.Key_Return)
        press(Qt.Key.Key_R, CTRL)
    go_to_row(desktop, names[1])
    press(Qt.Key.Key_A)
    at_last = held()
    steps = sum(len(review.decisions) for review in at_last.values() if review)
    assert steps >= 16

    for _ in range(steps):
        press(Qt.Key.Key_Z, CTRL)
    for name, review in held().items():
        now, then = review, at_first[name]
        assert (now.rulings, now.fields, now.state, now.decisions) == (then.rulings, then.fields, then.state, ())
    assert bench.desk.last_step() is None
    assert not desktop.actions["edit.undo"].isEnabled()
    assert all(row.state is not ReviewState.REJECTED for row in bench.rows)

    for _ in range(steps):
        press(Qt.Key.Key_Z, CTRL | SHIFT)
    assert held() == at_last


def test_undo_goes_to_the_block_it_changed(open_desktop: Opener, tmp_path: Path) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY)
    changed = desktop.bench.block_id
    press(Qt.Key.Key_Space)
    for _ in range(4):
        press(Qt.Key.Key_J)
    press(Qt.Key.Key_Z, CTRL)
    assert desktop.bench.block_id == changed
    assert said(desktop).startswith("Undone: ")


# --- on the disk before it is shown --------------------------------------------------------------------------


def test_a_decision_is_on_the_disk_when_the_window_shows_it(open_desktop: Opener, tmp_path: Path) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY)
    seen: list[bool] = []
    desktop.bench.changed.connect(lambda review: seen.append(stored(desktop, review.id).rulings == review.rulings))
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_X)
    press(Qt.Key.Key_Z, CTRL)
    assert seen == [True, True, True]


@pytest.mark.usefixtures("impatient")
@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_X, Qt.Key.Key_A, Qt.Key.Key_7, Qt.Key.Key_S])
def test_what_the_desk_does_not_take_is_not_shown_as_done(open_desktop: Opener, tmp_path: Path, key: Qt.Key) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY, STORM)
    bench = desktop.bench
    before = (bench.review, bench.block_id, bench.rows, desktop.window.article.model.rows)
    with another_writer(desktop):
        press(key)
    assert "another program is using it" in told(desktop)
    assert (bench.review, bench.block_id, bench.rows, desktop.window.article.model.rows) == before
    press(key)
    assert len(stored(desktop, bench.rows[0].review_id).decisions) == 1


@pytest.mark.usefixtures("impatient")
def test_an_approval_that_is_not_stored_stays_on_the_article(open_desktop: Opener, tmp_path: Path) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY, STORM)
    first = desktop.bench.review_id
    with another_writer(desktop):
        press(Qt.Key.Key_Return, CTRL)
    assert desktop.bench.review_id == first
    assert ReviewState.APPROVED not in states(desktop).values()
    assert desktop.window.progress.text().startswith("0 of 2")


@pytest.mark.usefixtures("impatient")
def test_undo_that_is_not_stored_changes_nothing(open_desktop: Opener, tmp_path: Path) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY)
    press(Qt.Key.Key_Space)
    before = review_of(desktop)
    with another_writer(desktop):
        press(Qt.Key.Key_Z, CTRL)
    assert review_of(desktop) == before
    assert "another program" in told(desktop)


@pytest.mark.usefixtures("impatient")
@pytest.mark.parametrize("leave", [approve_by_key, next_by_key])
def test_words_that_could_not_be_stored_are_on_the_clipboard(
    open_desktop: Opener, tmp_path: Path, leave: Callable[[Desktop], None]
) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY, STORM)
    begin_typing(desktop, TYPED)
    with another_writer(desktop):
        leave(desktop)
    assert QGuiApplication.clipboard().text().endswith(TYPED)
    assert "on the clipboard" in told(desktop)
    assert "another program" in told(desktop)


@pytest.mark.usefixtures("impatient")
def test_a_desk_that_takes_nothing_does_not_keep_the_window_from_closing(open_desktop: Opener, tmp_path: Path) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY)
    press(Qt.Key.Key_J)
    with another_writer(desktop):
        desktop.window.close()
    assert not desktop.window.isVisible()
    again = open_desktop()
    assert again.bench.review is not None


# --- two windows on one desk ---------------------------------------------------------------------------------


def decide_elsewhere(desktop: Desktop, review_id: str) -> str:
    """Another window reverses the last block of the page; says which that is."""
    with Desk.open(desktop.desk.path) as other:
        review = other.review(review_id)
        assert review is not None
        last = list(review.rulings)[-1]
        other.record(review_id, trade.toggle(review, [last]))
    return last


def test_a_review_changed_in_another_window_is_shown_as_it_is_now_before_anything_is_decided(
    open_desktop: Opener, tmp_path: Path
) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY, STORM)
    bench = desktop.bench
    first = bench.review_id
    accept_questions(desktop)
    block_id = decide_elsewhere(desktop, first)
    press(Qt.Key.Key_Return, CTRL)
    assert bench.review_id == first
    assert review_of(desktop).state is not ReviewState.APPROVED
    assert review_of(desktop).rulings[block_id].verdict is Verdict.KEEP
    assert "changed elsewhere" in said(desktop)
    press(Qt.Key.Key_Return, CTRL)
    assert stored(desktop, first).state is ReviewState.APPROVED


def test_undo_after_another_window_decided_shows_it_first_and_then_works(open_desktop: Opener, tmp_path: Path) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY, STORM)
    bench = desktop.bench
    first = bench.review_id
    press(Qt.Key.Key_Space)
    bench.step_article(1)
    decide_elsewhere(desktop, first)
    press(Qt.Key.Key_Z, CTRL)
    assert bench.review_id == first
    assert "changed elsewhere" in said(desktop)
    assert len(review_of(desktop).decisions) == 2
    press(Qt.Key.Key_Z, CTRL)
    assert len(stored(desktop, first).decisions) == 1


# --- the rest of the way -------------------------------------------------------------------------------------


def test_approving_the_last_article_stays_and_says_that_all_is_done(open_desktop: Opener, tmp_path: Path) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY)
    first = desktop.bench.review_id
    accept_questions(desktop)
    press(Qt.Key.Key_Return, CTRL)
    assert desktop.bench.review_id == first
    assert review_of(desktop).state is ReviewState.APPROVED
    assert said(desktop).endswith("Every article in this list is done.")
    assert desktop.window.progress.text() == "1 of 1 approved"


def test_an_answer_to_the_question_left_forgets_that_approval_was_asked_for(
    open_desktop: Opener, tmp_path: Path
) -> None:
    desktop = open_prepared(open_desktop, tmp_path, TAX, MINA)
    go_to_row(desktop, TAX.name)
    press(Qt.Key.Key_Return, CTRL)
    go_to_row(desktop, MINA.name)
    go_to_row(desktop, TAX.name)
    press(Qt.Key.Key_Return, CTRL)
    assert review_of(desktop).state is not ReviewState.APPROVED
    assert "Ctrl+Enter again" in said(desktop)


def test_a_reason_that_does_not_fit_is_refused_in_words(open_desktop: Opener, tmp_path: Path) -> None:
    desktop = open_prepared(open_desktop, tmp_path, STORM)
    before = review_of(desktop)
    desktop.bench.remove_for(Reason.DUPLICATE, [first_kept(desktop)])
    assert review_of(desktop) == before
    assert desktop.window.status.left.text() == "Block 5 repeats no other block of this page."
    assert told(desktop) == ""


def test_reopening_takes_an_approval_back(open_desktop: Opener, tmp_path: Path) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY)
    press(Qt.Key.Key_Return, CTRL)
    desktop.actions["review.reopen"].trigger()
    assert review_of(desktop).state is ReviewState.OPEN
    assert states(desktop) == {FERRY.name: ReviewState.OPEN}


def test_a_page_without_text_and_an_empty_queue_take_every_key(open_desktop: Opener) -> None:
    desktop = open_desktop()
    for key in (Qt.Key.Key_J, Qt.Key.Key_Space, Qt.Key.Key_A, Qt.Key.Key_E, Qt.Key.Key_M, Qt.Key.Key_BracketLeft):
        QTest.keyClick(desktop.window.page.view, key)
    QTest.keyClick(desktop.window, Qt.Key.Key_Return, CTRL)
    QTest.keyClick(desktop.window, Qt.Key.Key_PageDown, ALT)
    assert desktop.bench.review_id is None
    assert QApplication.activeModalWidget() is None
