"""What the article would lose and what may have been left in is walked by keys alone, in the real window."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from core.model import Evidence, Reason, Verdict
from core.review import second_looks
from gui.app import Desktop
from gui.controls import ElidingLabel
from gui.losses.strip import ChipStrip
from tests.gui.conftest import Opener
from tests.gui.samples import Line, review_of
from tests.gui.shell import CTRL, SHIFT, let_windows_go, press, put_review, stored
from tests.gui.shell import review_of as shown

Key = Qt.Key
DOUBT = 0.6
SIGNS = (Evidence("lexicon", Verdict.REMOVE, 0.7, "It asks to subscribe", Reason.SUBSCRIBE),)
LONG = (
    "The harbour board said on Tuesday that {0} ferries a day would cross the bay from the first of May, which is more "
    "than it had promised to the islands when the line was first drawn up."
)


def page(*, asked: bool) -> list[Line]:
    """Seven blocks: 2, 4 and 6 would be lost; with ``asked`` 3 and 5 are questions, and may have been left in."""
    sure, signs = (0.62, SIGNS) if asked else (0.97, ())
    return [
        Line("The ferry sails again, and nobody asked for it."),
        Line(LONG.format("forty"), Reason.RELATED, confidence=0.92),
        Line("Never miss a sailing: leave us your address.", confidence=sure, evidence=signs),
        Line(LONG.format(12), Reason.RELATED, confidence=0.93),
        Line("Our letter comes every week and is free.", confidence=sure + 0.01, evidence=signs),
        Line(LONG.format("“few”"), Reason.LEGAL, confidence=0.94),
        Line("Fares stay what they were in March."),
    ]


def opened(open_desktop: Opener, place: Path, *, asked: bool) -> Desktop:
    let_windows_go()
    put_review(place / "test.galleyproof", review_of(page(asked=asked)))
    desktop = open_desktop()
    QApplication.processEvents()
    return desktop


@pytest.fixture
def desktop(open_desktop: Opener, tmp_path: Path) -> Desktop:
    return opened(open_desktop, tmp_path, asked=True)


def order(desktop: Desktop) -> list[str]:
    return [each.block_id for each in second_looks(shown(desktop))]


def told(desktop: Desktop) -> str:
    return desktop.window.status.left.text()


def marked(strip: ChipStrip) -> str | None:
    chip = strip.current_chip()
    return chip.block_id if chip is not None else None


def test_w_walks_what_was_left_in_then_what_would_be_lost_and_back(desktop: Desktop) -> None:
    wanted = order(desktop)
    assert sorted(wanted[:2]) == ["b3", "b5"]
    assert sorted(wanted[2:]) == ["b2", "b4", "b6"]
    assert desktop.bench.block_id == "b3"
    desktop.bench.go_to("b1")
    been = []
    for _ in wanted:
        press(Key.Key_W)
        been.append(desktop.bench.block_id)
    assert been == wanted
    press(Key.Key_W)
    assert desktop.bench.block_id == wanted[0]


def test_shift_w_leads_to_the_first_of_the_other_strip_and_back(desktop: Desktop) -> None:
    wanted = order(desktop)
    desktop.bench.go_to("b1")
    for target in (wanted[2], wanted[0], wanted[2]):
        press(Key.Key_W, SHIFT)
        assert desktop.bench.block_id == target
    press(Key.Key_X)
    assert desktop.bench.block_id == wanted[3]
    for strip, key in ((desktop.window.left_in, "W"), (desktop.window.losses, "Shift+W")):
        assert key in [label.text() for label in strip.findChildren(ElidingLabel)]


def test_every_pane_follows_and_the_strip_shows_where_it_is(desktop: Desktop) -> None:
    window = desktop.window
    desktop.bench.go_to("b1")
    for view in (Key.Key_2, Key.Key_3):
        press(view, CTRL)
        press(Key.Key_W)
        here = desktop.bench.block_id
        assert here is not None
        assert window.page.selected() == [here]
        assert marked(window.left_in) == here == window.article.current()
        assert marked(window.losses) is None
    chip = window.left_in.current_chip()
    assert chip is not None
    assert chip.isVisible()
    assert chip.words.accessibleName().endswith("kept, current")
    press(Key.Key_W, SHIFT)
    assert not chip.words.accessibleName().endswith("current")
    assert marked(window.losses) == desktop.bench.block_id is not None
    assert marked(window.left_in) is None


def test_it_is_said_and_announced_where_the_editor_stands_and_what_the_keys_do(desktop: Desktop) -> None:
    spoken: list[str] = []
    desktop.bench.go_to("b1")
    desktop.announcing.said.connect(spoken.append)
    press(Key.Key_W)
    assert told(desktop).startswith("Left in? · 1 of 5 · Block ")
    assert told(desktop).endswith("It asks to subscribe · A keeps it, X takes it out")
    assert spoken == [told(desktop)]
    press(Key.Key_W, SHIFT)
    assert told(desktop).startswith("You would lose · 3 of 5 · Block ")
    assert told(desktop).endswith("A leaves it out, X keeps it")
    assert spoken[-1] == told(desktop)


def test_a_and_x_go_on_along_the_strip_and_not_to_the_next_question(desktop: Desktop) -> None:
    wanted = order(desktop)
    desktop.bench.go_to("b1")
    press(Key.Key_W)
    press(Key.Key_X)
    assert shown(desktop).rulings[wanted[0]].verdict is Verdict.REMOVE
    assert desktop.bench.block_id == wanted[1]
    press(Key.Key_A)
    assert shown(desktop).rulings[wanted[1]].verdict is Verdict.KEEP
    assert desktop.bench.block_id == wanted[2]
    press(Key.Key_X)
    assert shown(desktop).rulings[wanted[2]].verdict is Verdict.KEEP
    assert desktop.bench.block_id == wanted[3]
    press(Key.Key_A)
    press(Key.Key_A)
    assert order(desktop) == []
    assert told(desktop) == "Nothing is left to look at: no question, nothing lost or left in. Ctrl+Enter approves."


def test_space_stays_so_that_it_can_turn_back_and_w_goes_on_from_there(desktop: Desktop) -> None:
    wanted = order(desktop)
    desktop.bench.go_to("b1")
    press(Key.Key_W)
    press(Key.Key_W)
    press(Key.Key_Space)
    assert desktop.bench.block_id == wanted[1]
    assert shown(desktop).rulings[wanted[1]].verdict is Verdict.REMOVE
    press(Key.Key_Space)
    assert shown(desktop).rulings[wanted[1]].verdict is Verdict.KEEP
    press(Key.Key_W)
    assert desktop.bench.block_id == wanted[2]


def test_undo_leads_back_and_the_walk_goes_on_from_there(desktop: Desktop) -> None:
    before, wanted = shown(desktop).rulings, order(desktop)
    desktop.bench.go_to("b1")
    press(Key.Key_W)
    press(Key.Key_X)
    press(Key.Key_X)
    assert desktop.bench.block_id == wanted[2]
    press(Key.Key_Z, CTRL)
    assert desktop.bench.block_id == wanted[1]
    press(Key.Key_Z, CTRL)
    assert desktop.bench.block_id == wanted[0]
    assert shown(desktop).rulings == before
    press(Key.Key_A)
    assert desktop.bench.block_id == wanted[1]


def test_who_goes_elsewhere_walks_no_more(desktop: Desktop) -> None:
    desktop.bench.go_to("b1")
    press(Key.Key_W)
    press(Key.Key_N)
    assert desktop.bench.block_id in {"b3", "b5"}
    other = "b5" if desktop.bench.block_id == "b3" else "b3"
    press(Key.Key_A)
    assert desktop.bench.block_id == other
    desktop.bench.go_to("b1")
    press(Key.Key_W, SHIFT)
    press(Key.Key_J)
    press(Key.Key_K)
    press(Key.Key_X)
    assert desktop.bench.block_id == other


def test_more_blocks_selected_on_the_walk_are_answered_together_and_it_goes_on(desktop: Desktop) -> None:
    wanted = order(desktop)
    desktop.bench.go_to("b1")
    press(Key.Key_W)
    at = int(wanted[0][1:])
    press(Key.Key_K, SHIFT)
    assert desktop.window.page.selected() == [f"b{at - 1}", wanted[0]]
    press(Key.Key_A)
    assert shown(desktop).rulings[f"b{at - 1}"].settled
    assert shown(desktop).rulings[wanted[0]].settled
    assert desktop.bench.block_id == wanted[1]


def test_a_walk_selects_its_block_alone_though_it_is_one_of_a_group(open_desktop: Opener, tmp_path: Path) -> None:
    let_windows_go()
    lines = [Line(LONG.format(at), Reason.RELATED, confidence=DOUBT) for at in (1, 2, 3)]
    put_review(tmp_path / "test.galleyproof", review_of([*lines, Line("Fares stay.")]))
    desktop = open_desktop()
    QApplication.processEvents()
    assert len(desktop.window.page.selected()) == 3
    press(Key.Key_W)
    assert desktop.window.page.selected() == [desktop.bench.block_id]
    press(Key.Key_X)
    kept = [each for each, ruling in shown(desktop).rulings.items() if ruling.verdict is Verdict.KEEP]
    assert len(kept) == 2


def test_without_questions_n_goes_on_into_the_strips_and_the_line_below_says_so(
    open_desktop: Opener, tmp_path: Path
) -> None:
    desktop = opened(open_desktop, tmp_path, asked=False)
    wanted = order(desktop)
    press(Key.Key_J)
    assert "W: 3 more blocks to look at · Ctrl+Enter approves" in told(desktop)
    press(Key.Key_N)
    assert desktop.bench.block_id == wanted[0]
    press(Key.Key_N)
    assert desktop.bench.block_id == wanted[1]
    press(Key.Key_P)
    assert desktop.bench.block_id == wanted[0]
    for _ in wanted:
        press(Key.Key_A)
    assert told(desktop) == "Nothing is left to look at: no question, nothing lost or left in. Ctrl+Enter approves."
    assert stored(desktop, shown(desktop).id).rulings == shown(desktop).rulings


def test_the_strip_names_the_key_and_turns_to_the_chips_that_do_not_fit(desktop: Desktop) -> None:
    losses = desktop.window.losses
    assert "W goes from one to the next." in losses.toolTip()
    desktop.bench.go_to("b1")
    desktop.window.resize(900, 700)
    QApplication.processEvents()
    hidden = [chip.block_id for chip in losses.chips if not chip.isVisible()]
    assert hidden
    while desktop.bench.block_id != hidden[0]:
        press(Key.Key_W)
    chip = losses.current_chip()
    assert chip is not None
    assert chip.isVisible()
    assert len(losses.more.menu().actions()) == len([each for each in losses.chips if not each.isVisible()])


def test_at_the_end_of_the_strips_the_questions_elsewhere_are_named(open_desktop: Opener, tmp_path: Path) -> None:
    let_windows_go()
    lines = [Line("Fares stay.", confidence=0.85), Line(LONG.format(3), Reason.RELATED, confidence=0.92)]
    put_review(tmp_path / "test.galleyproof", review_of(lines))
    desktop = open_desktop()
    press(Key.Key_W)
    assert desktop.bench.block_id == "b2"
    press(Key.Key_A)
    assert desktop.bench.block_id == "b2"
    assert told(desktop).endswith("lose or that may have been left in. N: next question.")
    press(Key.Key_N)
    assert desktop.bench.block_id == "b1"


def test_where_one_step_took_more_of_the_strips_w_goes_on_and_leaves_none_out(desktop: Desktop) -> None:
    assert order(desktop) == ["b3", "b5", "b4", "b6", "b2"]
    desktop.bench.go_to("b1")
    for _ in range(3):
        press(Key.Key_W)
    assert desktop.bench.block_id == "b4"
    press(Key.Key_F)
    assert order(desktop) == ["b3", "b2"]
    press(Key.Key_W)
    assert desktop.bench.block_id == "b2"
