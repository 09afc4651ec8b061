"""Questions that one answer fits are reached together and answered by one key, in the real window."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from core.model import Reason, Verdict
from core.review import questions
from gui.app import Desktop
from tests.gui.conftest import Opener
from tests.gui.samples import Line, review_of
from tests.gui.shell import CTRL, let_windows_go, press, put_review, stored
from tests.gui.shell import review_of as shown

Key = Qt.Key
DOUBT = 0.6


@pytest.fixture
def desktop(open_desktop: Opener, tmp_path: Path) -> Desktop:
    """Three links in doubt, a paragraph, and two paragraphs in doubt."""
    let_windows_go()
    links = [Line(f"Ten bridges to see, part {at}", Reason.RELATED, confidence=DOUBT) for at in (1, 2, 3)]
    sure = Line("The council put off its vote on the ferry on Monday.")
    doubt = [Line(f"Nobody asked for vote number {at} on the ferry.", confidence=DOUBT) for at in (4, 5)]
    end = Line("All rights reserved by the harbour.", Reason.LEGAL)
    put_review(tmp_path / "test.galleyproof", review_of([*links, sure, *doubt, end]))
    return open_desktop()


def test_an_article_opens_with_its_first_questions_selected(desktop: Desktop) -> None:
    assert desktop.window.page.selected() == ["b1", "b2", "b3"]
    told = desktop.window.status.left.text()
    assert told == "5 questions left · one answer fits 3 of them: A leaves them as proposed, X turns them"


def test_one_key_answers_them_and_leads_to_the_next(desktop: Desktop) -> None:
    press(Key.Key_A)
    review = shown(desktop)
    # What stays sure between them has the same verdict, so the paragraphs are asked about together.
    assert questions(review) == ("b5", "b6")
    assert desktop.window.page.selected() == ["b5", "b6"]
    assert len(review.decisions) == 1
    press(Key.Key_X)
    review = shown(desktop)
    assert questions(review) == ()
    assert {review.rulings[each].verdict for each in ("b5", "b6")} == {Verdict.REMOVE}
    assert stored(desktop, review.id).rulings == review.rulings


def test_one_undo_brings_them_back(desktop: Desktop) -> None:
    press(Key.Key_X)
    press(Key.Key_Z, CTRL)
    assert questions(shown(desktop)) == ("b1", "b2", "b3", "b5", "b6")


def test_n_and_p_walk_from_answer_to_answer(desktop: Desktop) -> None:
    press(Key.Key_N)
    assert desktop.window.page.selected() == ["b5", "b6"]
    press(Key.Key_P)
    assert desktop.window.page.selected() == ["b1", "b2", "b3"]


def test_a_step_over_the_blocks_leaves_the_others(desktop: Desktop) -> None:
    press(Key.Key_J)
    assert desktop.window.page.selected() == ["b2"]
    press(Key.Key_A)
    assert questions(shown(desktop)) == ("b1", "b3", "b5", "b6")


def test_the_first_of_several_is_taken_alone_by_shrinking_the_selection(desktop: Desktop) -> None:
    press(Key.Key_BracketLeft)
    assert desktop.window.page.selected() == ["b1"]
    press(Key.Key_X)
    assert shown(desktop).rulings["b1"].verdict is Verdict.KEEP
    assert desktop.window.page.selected() == ["b2", "b3"]


def test_of_several_the_one_most_in_doubt_is_taken_alone(open_desktop: Opener, tmp_path: Path) -> None:
    let_windows_go()
    doubts = (0.8, 0.8, 0.55, 0.7)
    lines = [Line(text, confidence=doubt) for text, doubt in zip(LIST, doubts, strict=True)]
    put_review(tmp_path / "test.galleyproof", review_of(lines))
    desktop = open_desktop()
    assert desktop.window.page.selected() == ["b1", "b2", "b3", "b4"]
    press(Key.Key_BracketLeft)
    assert desktop.window.page.selected() == ["b3"]
    assert desktop.bench.block_id == "b3"
    press(Key.Key_X)
    assert removed(desktop) == ["b3"]


LIST = ("First, the rope", "Second, the sail", "Third, the oar", "Fourth, the net")


@pytest.fixture
def listed(open_desktop: Opener, tmp_path: Path) -> Desktop:
    """Four kept lines, of which the desk is sure of the second and the third, and a paragraph on each side."""
    let_windows_go()
    doubts = (DOUBT, 0.93, 0.94, DOUBT)
    prose = Line("The council put off its vote on the ferry on Monday.")
    lines = [prose, *(Line(text, confidence=doubt) for text, doubt in zip(LIST, doubts, strict=True)), prose]
    put_review(tmp_path / "test.galleyproof", review_of(lines))
    return open_desktop()


def removed(desktop: Desktop) -> list[str]:
    return [each for each, ruling in shown(desktop).rulings.items() if ruling.verdict is Verdict.REMOVE]


def test_what_stands_between_the_questions_is_named_and_left_alone_by_their_answer(listed: Desktop) -> None:
    assert listed.window.page.selected() == ["b2", "b5"]
    assert listed.window.status.left.text().endswith("2 blocks between them are sure: ] takes them too")
    press(Key.Key_X)
    assert removed(listed) == ["b2", "b5"]


def test_one_key_takes_it_too_seen_beforehand_and_as_one_step(listed: Desktop) -> None:
    before = shown(listed).rulings
    press(Key.Key_BracketRight)
    assert listed.window.page.selected() == ["b2", "b3", "b4", "b5"]
    press(Key.Key_BracketLeft)
    assert listed.window.page.selected() == ["b2", "b5"]
    press(Key.Key_BracketRight)
    press(Key.Key_X)
    assert removed(listed) == ["b2", "b3", "b4", "b5"]
    assert len(shown(listed).decisions) == 1
    press(Key.Key_Z, CTRL)
    assert shown(listed).rulings == before
    assert listed.window.page.selected() == ["b2", "b5"]


def test_neighbours_have_nothing_between_them_and_nothing_is_said_of_it(desktop: Desktop) -> None:
    assert "between" not in desktop.window.status.left.text()
