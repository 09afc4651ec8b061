"""Scrolling one review pane brings the other along; with Alt held, each scrolls alone."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenuBar

from core.desk import Desk
from gui.app import Desktop
from gui.flow import FlowView
from tests.gui.conftest import Opener
from tests.gui.samples import long_review
from tests.gui.shell import ALT, BARE, TAX, first_kept, open_prepared, source_like

BUTTONS = Qt.MouseButton.NoButton


@pytest.fixture
def desktop(open_desktop: Opener, tmp_path: Path) -> Desktop:
    desktop = open_prepared(open_desktop, tmp_path, TAX)
    desktop.window.resize(1200, 420)
    QApplication.processEvents()
    desktop.bench.go_to("b1")
    QApplication.processEvents()
    return desktop


def turn(view: FlowView, notches: int, modifiers: Qt.KeyboardModifier = BARE) -> None:
    """Turn the mouse wheel towards the hand, ``notches`` times."""
    middle = QPointF(view.viewport().rect().center())
    delta = QPoint(-120 * notches, 0) if modifiers & ALT else QPoint(0, -120 * notches)
    place = QPointF(view.viewport().mapToGlobal(middle.toPoint()))
    event = QWheelEvent(middle, place, QPoint(), delta, BUTTONS, modifiers, Qt.ScrollPhase.NoScrollPhase, False)
    QApplication.sendEvent(view.viewport(), event)
    QApplication.processEvents()


def at(view: FlowView) -> int:
    return view.verticalScrollBar().value()


def test_the_wheel_over_the_page_brings_the_article_to_the_same_block(desktop: Desktop) -> None:
    page, copy = desktop.window.page.view, desktop.window.article.view
    before = at(copy)
    turn(page, 8)
    assert at(page) > 0
    top = page.top_block()[0]
    assert copy.top_block()[0] == desktop.wiring._nearest(top, desktop.window.article_side.blocks())
    turn(page, 4)
    assert at(copy) > before


def test_the_wheel_over_the_article_brings_the_page_to_the_same_block(desktop: Desktop) -> None:
    page, copy = desktop.window.page.view, desktop.window.article.view
    turn(copy, 3)
    assert 0 < at(copy) < copy.verticalScrollBar().maximum()
    assert page.top_block()[0] == copy.top_block()[0]


def test_at_an_end_the_other_pane_goes_to_its_end_too(desktop: Desktop) -> None:
    page, copy = desktop.window.page.view, desktop.window.article.view
    bar = page.verticalScrollBar()
    bar.triggerAction(bar.SliderAction.SliderToMaximum)
    QApplication.processEvents()
    assert at(copy) == copy.verticalScrollBar().maximum()
    bar.triggerAction(bar.SliderAction.SliderToMinimum)
    QApplication.processEvents()
    assert (at(page), at(copy)) == (0, 0)


def test_with_alt_each_pane_scrolls_alone(desktop: Desktop) -> None:
    page, copy = desktop.window.page.view, desktop.window.article.view
    turn(page, 8)
    for alone, other in ((page, copy), (copy, page)):
        left, right = at(alone), at(other)
        turn(alone, 2, ALT)
        assert at(alone) > left
        assert at(other) == right


def test_alt_let_go_after_the_wheel_leaves_the_keys_in_the_pane(desktop: Desktop) -> None:
    page = desktop.window.page.view
    desktop.window.page.setFocus()
    focused = QApplication.focusWidget()
    QTest.keyPress(desktop.window.windowHandle(), Qt.Key.Key_Alt, ALT)
    turn(page, 2, ALT)
    QTest.keyRelease(desktop.window.windowHandle(), Qt.Key.Key_Alt)
    assert QApplication.focusWidget() is focused
    QTest.keyClick(desktop.window.windowHandle(), Qt.Key.Key_Alt)  # alone, it is the menus' as everywhere
    assert isinstance(QApplication.focusWidget(), QMenuBar)
    QTest.keyClick(desktop.window.windowHandle(), Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is focused


def test_with_alt_held_the_scroll_bar_moves_its_own_pane_alone(desktop: Desktop) -> None:
    page, copy = desktop.window.page.view, desktop.window.article.view
    before = at(copy)
    QTest.keyPress(desktop.window, Qt.Key.Key_Shift, ALT)
    page.verticalScrollBar().triggerAction(page.verticalScrollBar().SliderAction.SliderPageStepAdd)
    QApplication.processEvents()
    QTest.keyRelease(desktop.window, Qt.Key.Key_Shift)
    assert at(page) > 0
    assert at(copy) == before
    page.verticalScrollBar().triggerAction(page.verticalScrollBar().SliderAction.SliderPageStepAdd)
    QApplication.processEvents()
    assert at(copy) > before


def test_a_wheel_over_a_page_that_is_all_in_sight_leaves_the_article_where_it_is(desktop: Desktop) -> None:
    page, copy = desktop.window.page.view, desktop.window.article.view
    copy.verticalScrollBar().setValue(50)
    page.verticalScrollBar().setRange(0, 0)
    desktop.wiring._linked.follow(desktop.window.page, desktop.window.article_side)
    assert at(copy) == 50


def test_gutter_and_ruler_follow_the_scrolling(desktop: Desktop) -> None:
    window = desktop.window
    desktop.bench.go_to(first_kept(desktop))
    frame, ribbons = window.ruler._viewport, [each.block_id for each in window.gutter.shown()]
    turn(window.page.view, 5)
    assert window.ruler._viewport > frame
    assert [each.block_id for each in window.gutter.shown()] != ribbons
    for each in window.gutter.shown():
        assert window.page.view.rect_of(each.block_id).intersects(window.page.view.viewport().rect())


def test_ten_thousand_blocks_open_walk_and_scroll_linked(open_desktop: Opener, tmp_path: Path) -> None:
    long = long_review(10_000)
    with Desk.open(tmp_path / "test.galleyproof") as desk:
        review_id = desk.add(source_like(long)).review_id
        desk.save_proposal(review_id, long.page, long.proposal)
    desktop = open_desktop()
    window, bench = desktop.window, desktop.bench
    assert len(window.page.model.rows) == 10_000
    bench.go_to("b9000")
    QTest.keyClick(window.page.view, Qt.Key.Key_Space)
    assert window.page.current() == "b9000"
    assert window.page.view.rect_of("b9000").intersects(window.page.view.viewport().rect())
    QTest.keyClick(window.page.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    turn(window.page.view, 6)
    assert window.article.view.top_block()[0] == desktop.wiring._nearest(
        window.page.top_block()[0], window.article_side.blocks()
    )
