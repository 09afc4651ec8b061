"""Selecting by structure in the real window by real keys and a real mouse, from a part of a block to the page."""

from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.model import Reason, Verdict
from core.review import cut_spans, ledger, run_of
from gui.app import Desktop
from gui.page.parts import Part, sentence_parts
from gui.page.tabs import BLOCKS
from tests.gui.conftest import Opener
from tests.gui.shell import CTRL, MINA, SHIFT, STORM, TAX, body, open_prepared, press, review_of, stored

NEXT, PREVIOUS = Qt.Key.Key_Period, Qt.Key.Key_Comma
GROW, SHRINK = Qt.Key.Key_BracketRight, Qt.Key.Key_BracketLeft


@pytest.fixture
def desktop(open_desktop: Opener, tmp_path: Path) -> Desktop:
    """The window on the storm page, at its block 9 of two sentences, which stands."""
    desktop = open_prepared(open_desktop, tmp_path, STORM)
    desktop.window.page.choose(BLOCKS)
    desktop.bench.go_to("b9")
    desktop.window.page.setFocus()
    return desktop


def text_of(desktop: Desktop, block_id: str) -> str:
    return next(block.text for block in review_of(desktop).page.blocks if block.id == block_id)


def selected(desktop: Desktop) -> list[str]:
    return desktop.window.page.selected()


def part_text(desktop: Desktop) -> str:
    part = desktop.window.page.blocks.part()
    return text_of(desktop, part.block_id)[part.start : part.end] if part is not None else ""


def said(desktop: Desktop) -> str:
    return desktop.window.status.left.text()


def test_a_sentence_is_cut_by_two_keys_and_brought_back_by_one(desktop: Desktop) -> None:
    before = body(review_of(desktop))
    first, second = (each for each in (text_of(desktop, "b9")[p.start : p.end] for p in sentences_of(desktop, "b9")))
    press(SHRINK)
    assert part_text(desktop) == first
    press(Qt.Key.Key_Space)
    review = review_of(desktop)
    assert [decision.name for decision in review.decisions] == ["Cut a sentence of block 9"]
    assert said(desktop) == "Cut a sentence of block 9. Space again takes it back."
    assert second in body(review)
    assert first not in " ".join(body(review))
    assert stored(desktop, review.id).rulings == review.rulings
    assert ledger(review).adds_up
    press(Qt.Key.Key_Space)
    assert body(review_of(desktop)) == before
    press(Qt.Key.Key_Z, CTRL)
    press(Qt.Key.Key_Z, CTRL)
    assert review_of(desktop).decisions == ()


def sentences_of(desktop: Desktop, block_id: str) -> tuple[Part, ...]:
    return sentence_parts(block_id, text_of(desktop, block_id))


def test_what_was_cut_is_struck_in_its_block_and_said(desktop: Desktop) -> None:
    press(NEXT)
    press(Qt.Key.Key_Space)
    model = desktop.window.page.blocks.model
    row = model.rows[8]
    assert row.cuts == cut_spans(review_of(desktop), "b9")
    assert row.text[slice(*row.cuts[0])].strip() == text_of(desktop, "b9")[slice(0, sentences_of(desktop, "b9")[0].end)]
    assert "edited" in model.spoken(row)


def test_full_stop_and_comma_walk_the_sentences(desktop: Desktop) -> None:
    first, second = sentences_of(desktop, "b9")
    blocks = desktop.window.page.blocks
    for key, wanted in ((NEXT, first), (NEXT, second), (NEXT, second), (PREVIOUS, first), (PREVIOUS, first)):
        press(key)
        assert blocks.part() == wanted
    desktop.bench.go_to("b8")
    assert blocks.part() is None
    press(PREVIOUS)
    assert blocks.part() == sentences_of(desktop, "b8")[-1]


def test_the_words_that_are_selected_are_said(desktop: Desktop) -> None:
    first, second = (text_of(desktop, "b9")[part.start : part.end] for part in sentences_of(desktop, "b9"))
    for words in (first, second):
        press(NEXT)
        told = said(desktop)
        assert told.endswith(" is selected: Space cuts it or brings it back.")
        begun, _, ended = told[1 : told.index("” is selected")].partition("… ")
        assert words.startswith(begun)
        assert words.endswith(ended)
        assert len(begun) > 20
        assert len(told) < 150


def test_brackets_go_from_the_sentence_to_the_page_and_back(desktop: Desktop) -> None:
    review = review_of(desktop)
    run = run_of(review, "b9")
    assert run is not None
    press(NEXT)
    steps = [tuple(selected(desktop))]
    press(GROW)
    assert desktop.window.page.blocks.part() is None
    assert selected(desktop) == ["b9"]
    for _ in range(12):
        press(GROW)
        steps.append(tuple(selected(desktop)))
    whole = tuple(review.rulings)
    assert run.copies[0].blocks in steps
    assert steps[-1] == whole
    assert all(set(one) <= set(other) for one, other in pairwise(steps))
    for _ in range(12):
        press(SHRINK)
    assert part_text(desktop) == text_of(desktop, "b9")[slice(0, sentences_of(desktop, "b9")[0].end)]


def test_x_cuts_a_sentence_and_goes_on_to_the_next_and_past_the_block(desktop: Desktop) -> None:
    press(NEXT)
    press(Qt.Key.Key_X)
    assert desktop.window.page.blocks.part() == sentences_of(desktop, "b9")[1]
    press(Qt.Key.Key_Z, CTRL)
    assert desktop.window.page.blocks.part() == sentences_of(desktop, "b9")[1]
    press(Qt.Key.Key_X)
    assert desktop.bench.block_id != "b9"
    assert desktop.window.page.blocks.part() is None


def test_a_sentence_of_a_removed_block_comes_back_alone(desktop: Desktop) -> None:
    desktop.bench.go_to("b15")
    assert review_of(desktop).rulings["b15"].verdict is Verdict.REMOVE
    press(NEXT)
    wanted = part_text(desktop)
    press(Qt.Key.Key_Space)
    assert review_of(desktop).decisions[-1].name == "Keep a sentence of block 15"
    assert wanted in body(review_of(desktop))


def test_digits_say_that_they_act_on_whole_blocks(desktop: Desktop) -> None:
    press(NEXT)
    press(Qt.Key.Key_2)
    assert review_of(desktop).decisions == ()
    assert "] selects the whole block" in said(desktop)


def test_every_block_of_a_reason_goes_back_by_one_key_as_one_step(desktop: Desktop) -> None:
    review = review_of(desktop)
    reason = next(ruling.reason for ruling in review.rulings.values() if ruling.reason not in {None, Reason.DUPLICATE})
    wanted = [block for block, ruling in review.rulings.items() if ruling.reason is reason]
    desktop.bench.go_to(wanted[-1])
    press(Qt.Key.Key_A, CTRL | SHIFT)
    assert selected(desktop) == wanted
    assert desktop.bench.block_id == wanted[-1]
    press(Qt.Key.Key_Space)
    (step,) = review_of(desktop).decisions
    assert len(step.blocks) == len(wanted)
    assert len(wanted) == 1 or f"{len(wanted)} blocks" in step.name


def test_all_from_here_and_all_to_here(desktop: Desktop) -> None:
    order = list(review_of(desktop).rulings)
    press(Qt.Key.Key_End, CTRL | SHIFT)
    assert selected(desktop) == order[8:]
    press(Qt.Key.Key_2)
    (step,) = review_of(desktop).decisions
    assert step.name == f"Remove {len(order[8:])} blocks as advertisement"
    press(Qt.Key.Key_Z, CTRL)
    desktop.bench.go_to("b3")
    press(Qt.Key.Key_Home, CTRL | SHIFT)
    assert selected(desktop) == order[:3]


def test_all_of_this_run_are_the_blocks_of_every_copy(desktop: Desktop) -> None:
    run = run_of(review_of(desktop), "b9")
    assert run is not None
    press(Qt.Key.Key_M, CTRL | SHIFT)
    assert selected(desktop) == [block for copy in run.copies for block in copy.blocks]


@pytest.mark.parametrize(("down", "up"), [(Qt.Key.Key_J, Qt.Key.Key_K), (Qt.Key.Key_Down, Qt.Key.Key_Up)])
def test_shift_extends_over_blocks_and_gives_them_up_on_the_way_back(
    desktop: Desktop, down: Qt.Key, up: Qt.Key
) -> None:
    for key, wanted in ((down, ["b9", "b10"]), (down, ["b9", "b10", "b11"]), (up, ["b9", "b10"])):
        press(key, SHIFT)
        assert selected(desktop) == wanted
    press(Qt.Key.Key_X)
    assert len(review_of(desktop).decisions[0].blocks) == 2


def test_ctrl_and_a_click_add_a_block(desktop: Desktop, qtbot: QtBot) -> None:
    view = desktop.window.page.view
    where = view.visualRect(view.model().index(6)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, CTRL, where)
    assert set(selected(desktop)) == {"b7", "b9"}
    press(Qt.Key.Key_Space)
    assert {change.block_id for change in review_of(desktop).decisions[0].blocks} == {"b7", "b9"}


def drag(desktop: Desktop, block_id: str, one: float, other: float) -> None:
    """Drag with the mouse inside a block's first line, from and to a share of the row's width."""
    view = desktop.window.page.view
    rect = view.rect_of(block_id)
    assert rect is not None
    y = rect.top() + 14
    begin, end = (QPoint(round(rect.width() * share), y) for share in (one, other))
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=begin)
    for step in range(1, 6):
        QTest.mouseMove(view.viewport(), begin + (end - begin) * step / 5)
        QApplication.processEvents()
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=end)


def test_a_drag_inside_a_block_selects_words_of_it(desktop: Desktop) -> None:
    drag(desktop, "b9", 0.2, 0.5)
    words = part_text(desktop)
    assert words
    assert f" {words} " in f" {text_of(desktop, 'b9')} "
    assert selected(desktop) == ["b9"]
    press(Qt.Key.Key_Space)
    assert words not in " ".join(body(review_of(desktop)))
    assert review_of(desktop).decisions[-1].name.startswith("Cut ")
    press(Qt.Key.Key_Space)
    assert review_of(desktop).rulings["b9"].text is None


def test_a_click_gives_up_the_part(desktop: Desktop, qtbot: QtBot) -> None:
    drag(desktop, "b9", 0.2, 0.5)
    view = desktop.window.page.view
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(view.model().index(8)).center())
    assert part_text(desktop) == ""
    assert selected(desktop) == ["b9"]


def test_a_drag_over_several_blocks_selects_blocks(desktop: Desktop) -> None:
    view = desktop.window.page.view
    one, other = (view.visualRect(view.model().index(row)).center() for row in (8, 9))
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=one)
    for step in range(1, 9):
        QTest.mouseMove(view.viewport(), one + (other - one) * step / 8)
        QApplication.processEvents()
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=other)
    assert part_text(desktop) == ""
    assert selected(desktop) == ["b9", "b10"]


def test_a_part_is_marked_without_colour_alone_and_an_article_change_gives_it_up(
    open_desktop: Opener, tmp_path: Path
) -> None:
    desktop = open_prepared(open_desktop, tmp_path, STORM, MINA, TAX)
    desktop.window.page.setFocus()
    view = desktop.window.page.view
    desktop.bench.go_to("b9")
    plain = view.viewport().grab().toImage()
    press(NEXT)
    assert view.viewport().grab().toImage() != plain
    press(Qt.Key.Key_PageDown, Qt.KeyboardModifier.AltModifier)
    assert part_text(desktop) == ""


def test_sentences_of_a_page_that_reads_from_the_right(open_desktop: Opener, tmp_path: Path) -> None:
    desktop = open_prepared(open_desktop, tmp_path, MINA)
    desktop.window.page.setFocus()
    kept = next(
        block
        for block, ruling in review_of(desktop).rulings.items()
        if ruling.verdict is Verdict.KEEP and len(sentences_of(desktop, block)) > 1
    )
    desktop.bench.go_to(kept)
    before = body(review_of(desktop))
    press(NEXT)
    press(Qt.Key.Key_Space)
    changed = [(one, other) for one, other in zip(before, body(review_of(desktop)), strict=True) if one != other]
    assert [(one.endswith(other), "  " in other) for one, other in changed] == [(True, False)]
