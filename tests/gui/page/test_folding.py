"""Long runs of removed blocks stand as one row, open by hand, and never hide what asks for a look."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.model import Reason, Review, Verdict
from gui.app import Desktop
from gui.page.folding import FOLD_FROM, run_around, usual_folds
from tests.gui.conftest import Opener
from tests.gui.samples import CARRY, Line, ids, review_of
from tests.gui.shell import CTRL, press, put_review
from tests.gui.shell import review_of as shown_review


def menu(count: int) -> list[Line]:
    return [Line(f"Item {at}", Reason.NAVIGATION) for at in range(count)]


def page() -> Review:
    """Two paragraphs, 20 blocks of a menu, two paragraphs, 14 of related links, one paragraph."""
    related = [Line(f"Story {at}", Reason.RELATED) for at in range(14)]
    return review_of(
        [Line(CARRY), Line(CARRY), *menu(20), Line(CARRY), Line(CARRY), *related, Line(CARRY)], name="menu.txt"
    )


@pytest.fixture
def desktop(open_desktop: Opener, tmp_path: Path) -> Desktop:
    put_review(tmp_path / "test.galleyproof", page())
    desktop = open_desktop()
    desktop.bench.go_to("b1")
    return desktop


def keys_of(desktop: Desktop) -> list[str]:
    return [row.key for row in desktop.window.page.model.rows]


FOLDED = ["b1", "b2", "fold-b3", "b23", "b24", "fold-b25", "b39"]


def test_long_runs_of_one_reason_fold_and_short_or_kept_ones_do_not() -> None:
    assert usual_folds(page()) == (ids(3, 22), ids(25, 38))
    assert usual_folds(review_of([*menu(FOLD_FROM - 1), Line(CARRY)])) == ()
    assert usual_folds(review_of([Line(CARRY)] * 40)) == ()


def test_a_question_or_what_would_be_lost_is_never_folded_away() -> None:
    doubt = [*menu(13), Line("Item", Reason.NAVIGATION, confidence=0.6), *menu(13)]
    assert usual_folds(review_of(doubt)) == (ids(1, 13), ids(15, 27))
    lost = [*menu(13), Line(CARRY, Reason.NAVIGATION, confidence=0.89), *menu(5)]
    assert usual_folds(review_of(lost)) == (ids(1, 13),)


def test_the_window_shows_folds_and_says_what_they_hold(desktop: Desktop) -> None:
    model = desktop.window.page.model
    assert keys_of(desktop) == FOLDED
    row = model.rows[2]
    assert (row.text, row.reason, row.block_ids) == ("▸ 20 blocks · navigation", Reason.NAVIGATION, ids(3, 22))


def test_going_to_a_block_inside_a_fold_opens_it(desktop: Desktop) -> None:
    press(Qt.Key.Key_J)
    press(Qt.Key.Key_J)
    assert desktop.bench.block_id == desktop.window.page.current() == "b3"
    assert "b10" in keys_of(desktop)
    assert "fold-b25" in keys_of(desktop)


def test_arrow_keys_go_over_a_fold_as_one_row_and_right_and_left_open_and_close_it(desktop: Desktop) -> None:
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)
    assert desktop.bench.block_id == "b3"
    assert keys_of(desktop) == FOLDED
    press(Qt.Key.Key_Down)
    assert desktop.bench.block_id == "b23"
    press(Qt.Key.Key_Up)
    press(Qt.Key.Key_Right)
    assert "b10" in keys_of(desktop)
    for _ in range(4):
        press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Left)
    assert keys_of(desktop) == FOLDED
    assert desktop.window.page.current() == desktop.bench.block_id == "b3"
    press(Qt.Key.Key_Return)
    assert "b10" in keys_of(desktop)


def test_a_click_on_a_fold_opens_it(desktop: Desktop) -> None:
    view = desktop.window.page.view
    rect = view.rect_of("b3")
    assert rect is not None
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert "b22" in keys_of(desktop)
    assert desktop.bench.block_id == "b3"


def test_a_decision_on_a_fold_is_for_all_of_it(desktop: Desktop) -> None:
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)
    assert desktop.window.page.selected() == list(ids(3, 22))
    press(Qt.Key.Key_6)  # comments
    rulings = shown_review(desktop).rulings
    assert {rulings[each].reason for each in ids(3, 22)} == {Reason.COMMENTS}
    assert "fold-b3" not in keys_of(desktop)
    press(Qt.Key.Key_Z, CTRL)
    assert {shown_review(desktop).rulings[each].reason for each in ids(3, 22)} == {Reason.NAVIGATION}


def test_a_decision_inside_a_fold_made_elsewhere_opens_it(desktop: Desktop) -> None:
    desktop.bench.toggle(["b30"])
    assert "fold-b25" not in keys_of(desktop)
    assert desktop.window.page.model.rows[desktop.window.page.model.row_of("b30") or 0].reason is None


def test_left_folds_a_long_kept_run_too() -> None:
    review = review_of([Line(CARRY)] * 5 + menu(2))
    assert run_around(review, "b2") == ids(1, 5)
    assert run_around(review, "b6") == ()


def test_the_setting_unfolds_all_and_is_remembered(desktop: Desktop) -> None:
    desktop.actions["view.fold_runs"].trigger()
    assert len(keys_of(desktop)) == 39
    assert not desktop.settings.now.fold_runs
    assert not desktop.actions["view.fold_runs"].isChecked()
    desktop.actions["view.fold_runs"].trigger()
    assert keys_of(desktop) == FOLDED


def test_the_selection_of_a_part_of_a_fold_opens_it_and_of_all_of_it_does_not(desktop: Desktop) -> None:
    page_pane = desktop.window.page
    page_pane.select(ids(25, 38))
    assert page_pane.selected() == list(ids(25, 38))
    assert "fold-b25" in keys_of(desktop)
    page_pane.select(ids(24, 30))
    assert page_pane.selected() == list(ids(24, 30))
    assert "fold-b25" not in keys_of(desktop)


def test_ribbons_and_ruler_go_on_working_with_folds(desktop: Desktop) -> None:
    QApplication.processEvents()
    shown = {each.block_id for each in desktop.window.gutter.shown()}
    assert {"b1", "b2"} <= shown
    desktop.window.ruler.blockClicked.emit("b12")
    assert desktop.window.page.current() == "b12"


def test_ten_thousand_blocks_with_folds_open_and_take_a_decision(open_desktop: Opener, tmp_path: Path) -> None:
    lines = [line for _ in range(250) for line in (*menu(38), Line(CARRY), Line(CARRY))]
    put_review(tmp_path / "test.galleyproof", review_of(lines, name="long.txt"))
    desktop = open_desktop()
    assert len(keys_of(desktop)) == 750
    desktop.bench.go_to("b9000")
    QApplication.processEvents()
    assert desktop.window.page.current() == "b9000"
    press(Qt.Key.Key_Space)
    assert shown_review(desktop).rulings["b9000"].verdict is Verdict.REMOVE


def test_a_fold_that_changed_elsewhere_is_told_of_when_another_view_was_shown(desktop: Desktop) -> None:
    press(Qt.Key.Key_3, CTRL)
    desktop.bench.toggle(["b5"])
    press(Qt.Key.Key_2, CTRL)
    assert "fold-b3" not in keys_of(desktop)
    assert shown_review(desktop).rulings["b5"].verdict is Verdict.KEEP
