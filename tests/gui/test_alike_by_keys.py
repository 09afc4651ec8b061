"""One key answers for a block and all like it, in the real window: seen beforehand, one step, one undo."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.model import BlockKind, Reason, Verdict
from core.review import group_of, questions
from gui.app import Desktop
from gui.commands import name_of
from gui.palette.entries import commands
from resources import folder
from tests.gui.conftest import Opener
from tests.gui.samples import Line, review_of
from tests.gui.shell import CTRL, SHIFT, let_windows_go, open_prepared, press, put_review, stored
from tests.gui.shell import review_of as shown

Key = Qt.Key
KETTLE = folder("samples/shop-kettle.html")
DOUBT = 0.6
PROSE = (
    "The council put off its vote on the ferry on Monday, after more than forty people had walked out of the hall in "
    "protest against the new fares, and nobody could say when it would meet again."
)
HEADINGS = (
    "Choppy waters for auction houses",
    "The mourning dress codes of dynasties",
    "Red carpets without the actors",
    "Asia and its rising art capitals",
)


@pytest.fixture
def desktop(open_desktop: Opener, tmp_path: Path) -> Desktop:
    """Four subheadings taken for captions, each before a caption and a paragraph."""
    let_windows_go()
    lines = []
    for heading in HEADINGS:
        lines.append(Line(heading, Reason.CAPTION, BlockKind.HEADING, 2, DOUBT))
        lines.append(Line("Objects on display at the museum, which its own people made in 2023.", Reason.CAPTION))
        lines.append(Line(PROSE, kind=BlockKind.LINE))
    put_review(tmp_path / "test.galleyproof", review_of(lines))
    desktop = open_desktop()
    QApplication.processEvents()
    return desktop


def kept(desktop: Desktop) -> list[str]:
    return [each for each, ruling in shown(desktop).rulings.items() if ruling.verdict is Verdict.KEEP]


def test_it_is_said_beforehand_how_many_are_alike(desktop: Desktop) -> None:
    why = desktop.window.inspector.why
    assert why.alike.isVisible()
    assert (why.alike.text(), why.alike.key()) == ("And 3 like it", "L")
    assert "Shift+X reverses them" in why.alike.toolTip()
    assert desktop.actions["review.reverse_alike"].text() == "Reverse, and 3 like it"
    press(Key.Key_J)
    press(Key.Key_J)
    QApplication.processEvents()
    assert not why.alike.isVisible()
    assert name_of(desktop.actions["review.reverse_alike"].text()) == "Reverse, and all like it"


def test_one_stroke_keeps_them_all_and_leads_on(desktop: Desktop) -> None:
    press(Key.Key_X, SHIFT)
    review = shown(desktop)
    assert kept(desktop) == ["b1", "b3", "b4", "b6", "b7", "b9", "b10", "b12"]
    assert questions(review) == ()
    assert [step.name for step in review.decisions] == ["Keep block 1 and 3 like it"]
    assert desktop.window.status.left.text() == "Keep block 1 and 3 like it. Ctrl+Z takes it back."
    assert stored(desktop, review.id).rulings == review.rulings


def test_one_undo_takes_them_all_back(desktop: Desktop) -> None:
    before = shown(desktop).rulings
    press(Key.Key_X, SHIFT)
    press(Key.Key_Z, CTRL)
    assert shown(desktop).rulings == before
    assert desktop.window.status.left.text() == "Undone: Keep block 1 and 3 like it"


def test_accepting_leaves_them_as_proposed(desktop: Desktop) -> None:
    press(Key.Key_A, SHIFT)
    assert kept(desktop) == ["b3", "b6", "b9", "b12"]
    assert questions(shown(desktop)) == ()


def test_a_reason_given_first_goes_to_all_of_them(desktop: Desktop) -> None:
    press(Key.Key_4)
    press(Key.Key_A, SHIFT)
    review = shown(desktop)
    assert {review.rulings[each].reason for each in ("b1", "b4", "b7", "b10")} == {Reason.SUBSCRIBE}
    assert review.decisions[-1].name == "Remove block 1 and 3 like it as subscription box"


def test_what_was_decided_by_hand_is_not_touched(desktop: Desktop) -> None:
    desktop.bench.go_to("b4")
    press(Key.Key_Space)
    desktop.bench.go_to("b1")
    press(Key.Key_A, SHIFT)
    assert kept(desktop) == ["b3", "b4", "b6", "b9", "b12"]


def test_they_are_selected_to_be_seen_first_and_given_up_again(desktop: Desktop) -> None:
    press(Key.Key_L)
    assert desktop.window.page.selected() == ["b1", "b4", "b7", "b10"]
    assert desktop.window.status.left.text() == "4 blocks selected: Space and the digits act on all of them."
    press(Key.Key_BracketLeft)
    assert desktop.window.page.selected() == ["b1"]
    press(Key.Key_L)
    press(Key.Key_X)
    assert len(kept(desktop)) == 8


def test_the_button_of_the_inspector_selects_them(desktop: Desktop) -> None:
    QTest.mouseClick(desktop.window.inspector.why.alike, Qt.MouseButton.LeftButton)
    assert desktop.window.page.selected() == ["b1", "b4", "b7", "b10"]


def test_the_same_words_go_together_though_the_desk_is_surer_of_some(open_desktop: Opener, tmp_path: Path) -> None:
    let_windows_go()
    sure = (DOUBT, 0.9, 0.97)
    lines = [line for at in sure for line in (Line("Read the whole story", confidence=at), Line(PROSE))]
    put_review(tmp_path / "test.galleyproof", review_of(lines))
    desktop = open_desktop()
    QApplication.processEvents()
    assert desktop.window.inspector.why.alike.text() == "And 2 like it"
    press(Key.Key_X, SHIFT)
    assert kept(desktop) == ["b2", "b4", "b6"]
    press(Key.Key_Z, CTRL)
    assert len(kept(desktop)) == 6


def test_a_block_like_no_other_is_answered_alone(desktop: Desktop) -> None:
    desktop.bench.go_to("b3")
    press(Key.Key_L)
    assert desktop.window.status.left.text() == "No other block of this page that is still open is like it."
    press(Key.Key_X, SHIFT)
    assert [change.block_id for change in shown(desktop).decisions[-1].blocks] == ["b3"]


def test_menus_and_the_palette_say_the_number(desktop: Desktop) -> None:
    press(Key.Key_F10, SHIFT)
    menu = desktop.manners.menus.menu
    assert menu is not None
    names = [name_of(action.text()) for action in menu.actions()]
    assert {"Accept, and 3 like it", "Reverse, and 3 like it", "Select 3 like it too"} <= set(names)
    menu.close()
    assert "Reverse, and 3 like it" in [entry.name for entry in commands(desktop.actions)]


def test_a_part_of_a_block_is_like_nothing(desktop: Desktop) -> None:
    press(Key.Key_2, CTRL)
    desktop.bench.go_to("b1")
    press(Key.Key_Period)
    press(Key.Key_X, SHIFT)
    assert shown(desktop).decisions == ()
    assert desktop.window.status.left.text() == "Only whole blocks are alike: ] selects the whole block first."


def test_undo_asks_again_what_was_asked_and_says_as_many_as_before(open_desktop: Opener, tmp_path: Path) -> None:
    desktop = open_prepared(open_desktop, tmp_path, KETTLE)
    press(Key.Key_N)
    while len(group_of(shown(desktop), here(desktop))) < 2 or desktop.actions["review.select_alike"].text()[7] == "a":
        press(Key.Key_A)
        QApplication.processEvents()
    selected, block = desktop.window.page.selected(), here(desktop)
    told = desktop.actions["review.accept_alike"].text()
    assert len(selected) > 1
    for select_first in (True, False):
        if select_first:
            press(Key.Key_L)
        press(Key.Key_X, SHIFT)
        assert desktop.window.page.selected() != selected
        press(Key.Key_Z, CTRL)
        QApplication.processEvents()
        assert here(desktop) == block
        assert desktop.window.page.selected() == selected
        assert desktop.actions["review.accept_alike"].text() == told


def test_undo_of_an_answer_to_one_of_them_leaves_the_others_unselected(open_desktop: Opener, tmp_path: Path) -> None:
    desktop = open_prepared(open_desktop, tmp_path, KETTLE)
    press(Key.Key_N)
    while len(group_of(shown(desktop), here(desktop))) < 2:
        press(Key.Key_A)
    block = here(desktop)
    desktop.bench.go_to(block)
    desktop.window.page.select([block])
    press(Key.Key_Space)
    press(Key.Key_Z, CTRL)
    assert desktop.window.page.selected() == [block]


def here(desktop: Desktop) -> str:
    assert desktop.bench.block_id is not None
    return desktop.bench.block_id
