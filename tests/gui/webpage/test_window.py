"""The page view in the real window: clicks and bare keys on the laid-out page decide, and are on disk."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from core.model import Verdict
from gui.app import Desktop
from gui.describing import described
from gui.webpage.view import WebPageView
from tests.gui.conftest import Opener
from tests.gui.shell import CTRL, STORM, TAX, go_to_row, open_prepared, press, review_of, stored
from tests.gui.webpage.conftest import PATIENCE


@pytest.fixture
def laid_out(open_desktop: Opener, tmp_path: Path, qtbot: QtBot) -> Desktop:
    """The window on two pages, its Page view chosen and the first page laid out."""
    desktop = open_prepared(open_desktop, tmp_path, TAX, STORM)
    go_to_row(desktop, TAX.name)
    press(Qt.Key.Key_1, CTRL)
    qtbot.waitUntil(lambda: bool(desktop.window.page.visible_rects()), timeout=PATIENCE)
    return desktop


def _view(desktop: Desktop) -> WebPageView:
    view = desktop.window.page.view_of("page")
    assert isinstance(view, WebPageView)
    return view


def _hand(desktop: Desktop) -> QWidget:
    proxy = _view(desktop).canvas().focusProxy()
    assert proxy is not None
    return proxy


def test_the_page_of_the_next_article_is_made_ready_meanwhile(laid_out: Desktop, qtbot: QtBot) -> None:
    following = laid_out.bench.rows.next_unfinished(laid_out.bench.review_id)
    page = stored(laid_out, str(following)).page
    making = _view(laid_out)._making
    qtbot.waitUntil(lambda: page.source_id in making._kept, timeout=PATIENCE)
    made_anew: list[str] = []
    making.made.connect(lambda page, _document: made_anew.append(page.source_id))
    laid_out.bench.open(str(following))
    qtbot.waitUntil(lambda: bool(laid_out.window.page.visible_rects()), timeout=PATIENCE)
    assert page.source_id not in made_anew


def test_a_click_on_the_page_decides_and_is_on_disk(laid_out: Desktop) -> None:
    review_id, before = laid_out.bench.review_id, review_of(laid_out)
    block_id, rect = next(each for each in laid_out.window.page.visible_rects() if each[0] != laid_out.bench.block_id)
    QTest.mouseClick(_hand(laid_out), Qt.MouseButton.LeftButton, pos=rect.topLeft() + QPoint(8, 8))
    assert laid_out.bench.block_id == block_id
    assert review_id is not None
    assert stored(laid_out, review_id).rulings[block_id].verdict is not before.rulings[block_id].verdict


def test_bare_keys_act_while_the_page_has_the_focus(laid_out: Desktop, qtbot: QtBot) -> None:
    laid_out.window.activateWindow()
    laid_out.window.page.setFocus()
    qtbot.waitUntil(lambda: _hand(laid_out).hasFocus(), timeout=PATIENCE)
    first = laid_out.bench.block_id
    QTest.keyClick(_hand(laid_out), Qt.Key.Key_J)
    second = laid_out.bench.block_id
    assert second not in {first, None}
    verdict = review_of(laid_out).rulings[str(second)].verdict
    QTest.keyClick(_hand(laid_out), Qt.Key.Key_Space)
    assert review_of(laid_out).rulings[str(second)].verdict is not verdict
    QTest.keyClick(_hand(laid_out), Qt.Key.Key_Z, CTRL)
    assert review_of(laid_out).rulings[str(second)].verdict is verdict
    QTest.keyClick(_hand(laid_out), Qt.Key.Key_K)
    assert laid_out.bench.block_id == first
    QTest.keyClick(_hand(laid_out), Qt.Key.Key_A)
    assert review_of(laid_out).rulings[str(first)].settled


def test_another_article_takes_the_place_of_the_one_before(laid_out: Desktop, qtbot: QtBot) -> None:
    go_to_row(laid_out, STORM.name)
    kept = [each for each, ruling in review_of(laid_out).rulings.items() if ruling.verdict is Verdict.KEEP]
    laid_out.bench.go_to(kept[-1])
    qtbot.waitUntil(lambda: kept[-1] in dict(laid_out.window.page.visible_rects()), timeout=PATIENCE)


def test_the_ribbons_begin_at_blocks_of_the_page_as_laid_out(laid_out: Desktop, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bool(laid_out.window.gutter.shown()), timeout=PATIENCE)
    ids = {each.block_id for each in laid_out.window.gutter.shown()}
    assert ids <= set(dict(laid_out.window.page.visible_rects()))


def test_blocks_takes_over_where_it_is_asked_for(laid_out: Desktop) -> None:
    current = laid_out.bench.block_id
    _view(laid_out).blocksRequested.emit()
    assert laid_out.window.page.shown == "blocks"
    assert laid_out.window.page.blocks.current() == current


def test_a_screen_reader_is_told_what_has_the_keys_and_which_block(laid_out: Desktop, qtbot: QtBot) -> None:
    laid_out.window.activateWindow()
    laid_out.window.page.setFocus()
    qtbot.waitUntil(lambda: _hand(laid_out).hasFocus(), timeout=PATIENCE)
    for key in (Qt.Key.Key_J, Qt.Key.Key_Space, Qt.Key.Key_K):
        QTest.keyClick(_hand(laid_out), key)
        assert _hand(laid_out).accessibleName() == "Page"
        said = described(review_of(laid_out), str(laid_out.bench.block_id))
        assert _hand(laid_out).accessibleDescription() == said
