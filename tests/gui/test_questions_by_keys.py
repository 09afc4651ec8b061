"""Exception first: a page takes a key for each answer and one that approves."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from core.model import ReviewState, Verdict
from core.review import is_question, question_groups, questions
from gui.app import Desktop
from tests.gui.conftest import Opener
from tests.gui.shell import (
    BARRIER,
    CTRL,
    FERRY,
    MINA,
    SHIFT,
    STORM,
    TAX,
    go_to_row,
    open_prepared,
    press,
    review_of,
    stored,
)


def said(desktop: Desktop) -> str:
    return desktop.window.status.left.text()


@pytest.mark.parametrize("sample", [STORM, FERRY, TAX, MINA, BARRIER], ids=lambda path: path.stem)
def test_a_page_takes_a_key_for_each_answer_and_one_to_approve(
    open_desktop: Opener, tmp_path: Path, sample: Path
) -> None:
    desktop = open_prepared(open_desktop, tmp_path, STORM, FERRY, TAX, MINA, BARRIER)
    done = go_to_row(desktop, sample.name)
    desktop.window.page.setFocus()
    asked = question_groups(review_of(desktop))
    assert asked
    for at, group in enumerate(asked):
        left = sum(map(len, asked[at:]))
        assert desktop.bench.block_id == group[0]
        assert desktop.window.page.selected() == list(group)
        assert said(desktop).startswith(f"{left} question")
        assert "A answers it" in said(desktop) or "one answer fits" in said(desktop) or "next question" in said(desktop)
        press(Qt.Key.Key_A)
    assert said(desktop).startswith("No questions left")
    assert said(desktop).endswith("Ctrl+Enter approves")
    press(Qt.Key.Key_Return, CTRL)
    assert stored(desktop, done).state is ReviewState.APPROVED
    assert desktop.bench.review_id != done
    assert desktop.bench.review is not None


def test_n_and_p_walk_the_questions_and_a_goes_on_to_the_next(open_desktop: Opener, tmp_path: Path) -> None:
    desktop = open_prepared(open_desktop, tmp_path, TAX)
    desktop.window.page.setFocus()
    asked = question_groups(review_of(desktop))
    ways = ((Qt.Key.Key_N, asked[1]), (Qt.Key.Key_P, asked[0]), (Qt.Key.Key_P, asked[-1]))
    for key, wanted in ways:
        press(key)
        assert desktop.window.page.selected() == list(wanted)
    press(Qt.Key.Key_A)
    assert desktop.bench.block_id == asked[0][0]
    press(Qt.Key.Key_X)
    assert desktop.bench.block_id == asked[1][0]
    left = sum(map(len, asked[1:-1]))
    assert said(desktop).startswith(f"{left} question")


def test_what_is_worth_a_look_is_said_with_what_to_do_and_approved_by_the_same_key(
    open_desktop: Opener, tmp_path: Path
) -> None:
    desktop = open_prepared(open_desktop, tmp_path, TAX, FERRY)
    desktop.window.page.setFocus()
    done = review_of(desktop).id
    left = len(questions(review_of(desktop)))
    press(Qt.Key.Key_Return, CTRL)
    assert said(desktop).startswith(f"{left} questions left. A accepts, N goes to the next.")
    assert "Ctrl+Enter again approves as it stands." in said(desktop)
    assert desktop.bench.block_id == questions(review_of(desktop))[0]
    press(Qt.Key.Key_Return, CTRL)
    assert stored(desktop, done).state is ReviewState.APPROVED


def test_open_questions_hold_nobody_up_who_has_been_among_them_and_are_counted_afterwards(
    open_desktop: Opener, tmp_path: Path
) -> None:
    desktop = open_prepared(open_desktop, tmp_path, TAX, STORM)
    desktop.window.page.setFocus()
    done, asked = review_of(desktop).id, question_groups(review_of(desktop))
    press(Qt.Key.Key_A)
    left = sum(map(len, asked[1:]))
    assert left > 1
    press(Qt.Key.Key_Return, CTRL)
    assert stored(desktop, done).state is ReviewState.APPROVED
    assert len(questions(stored(desktop, done))) == left
    assert said(desktop).endswith(f"Ctrl+Z takes it back. {left} questions left as proposed.")
    other = review_of(desktop).id
    assert other != done
    press(Qt.Key.Key_Return, CTRL)  # nobody has looked at this one yet
    assert stored(desktop, other).state is not ReviewState.APPROVED


def test_who_has_stood_at_other_blocks_alone_is_told_of_open_questions(open_desktop: Opener, tmp_path: Path) -> None:
    desktop = open_prepared(open_desktop, tmp_path, TAX)
    desktop.window.page.setFocus()
    review = review_of(desktop)
    desktop.bench.go_to(next(each for each in review.rulings if not is_question(review, each)))
    press(Qt.Key.Key_Return, CTRL)
    assert review_of(desktop).state is not ReviewState.APPROVED
    assert said(desktop).endswith("Ctrl+Enter again approves as it stands.")


def test_what_is_wrong_holds_up_whoever_has_looked(open_desktop: Opener, tmp_path: Path) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY)
    desktop.window.page.setFocus()
    press(Qt.Key.Key_J)
    press(Qt.Key.Key_Return, CTRL)
    assert said(desktop).startswith("Two copies differ in a figure")
    assert review_of(desktop).state is not ReviewState.APPROVED


def test_the_most_serious_is_told_first_and_the_same_key_passes_over_all_of_it(
    open_desktop: Opener, tmp_path: Path
) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY)
    desktop.window.page.setFocus()
    done = review_of(desktop).id
    press(Qt.Key.Key_Return, CTRL)
    assert said(desktop).startswith("Two copies differ in a figure: “900” and “950”, block 7 and block 16.")
    left = len(questions(review_of(desktop)))
    assert left > 1
    assert said(desktop).endswith(f"Ctrl+Enter again approves as it stands. Also: {left} questions left.")
    assert desktop.bench.block_id == "b16"
    press(Qt.Key.Key_Return, CTRL)
    assert stored(desktop, done).state is ReviewState.APPROVED


def test_what_cannot_be_dismissed_is_said_however_often_the_key_is_struck(open_desktop: Opener, tmp_path: Path) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY)
    desktop.window.page.setFocus()
    press(Qt.Key.Key_Home, CTRL | SHIFT)
    kept = [block for block, ruling in review_of(desktop).rulings.items() if ruling.verdict is Verdict.KEEP]
    desktop.bench.toggle(kept)
    for _ in range(3):
        press(Qt.Key.Key_Return, CTRL)
        assert said(desktop).startswith("Not approved. No paragraph is kept")
    assert review_of(desktop).state is not ReviewState.APPROVED
