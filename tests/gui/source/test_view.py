"""The source in the real window: what stands where, and what hands do with it."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.desk import Desk
from core.intake import source_of_text
from core.model import Medium, Review
from core.review import open_review
from core.segment import segment
from gui.app import Desktop
from gui.source import SourceView
from gui.source.view import AT_ONCE
from gui.theme import Role, theme
from tests.core.review.building import keep, proposal_of
from tests.gui.conftest import Opener
from tests.gui.shell import CTRL, FERRY, MINA, SHIFT, TAX, open_prepared, press, put, review_of


@pytest.fixture
def desktop(open_desktop: Opener, tmp_path: Path) -> Desktop:
    desktop = open_prepared(open_desktop, tmp_path, TAX, FERRY, MINA)
    desktop.window.resize(1200, 600)
    press(Qt.Key.Key_3, CTRL)
    QApplication.processEvents()
    return desktop


def source(desktop: Desktop) -> SourceView:
    view = desktop.window.page.view_of("source")
    assert isinstance(view, SourceView)
    return view


def click(view: SourceView, place: int, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Click the character at ``place`` of the page's text."""
    QTest.mouseClick(view.rows.viewport(), Qt.MouseButton.LeftButton, keys, point_of(view, place))


def point_of(view: SourceView, place: int) -> QPoint:
    row = view.model.lines.row_at(place)
    view.rows.scrollTo(view.model.index(row))
    shown = view.model.row(row)
    rect = view.rows.visualRect(view.model.index(row))
    line = rect.top() + 8
    hits = [
        QPoint(x, y)
        for y in range(line, rect.bottom(), 10)
        for x in range(60, rect.right(), 3)
        if view.painter.place_at(shown, rect, QPoint(x, y), Qt.LayoutDirection.LeftToRight) == place - shown.first
    ]
    return hits[0]


def text_of(desktop: Desktop, block_id: str) -> str:
    places = source(desktop).model.places.of[block_id]
    return "".join(review_of(desktop).page.text[start:end] for start, end in places)


def rect_of(view: SourceView, block_id: str) -> QRect:
    found = view.rows.rect_of(block_id)
    assert found is not None
    return found


def test_the_source_is_shown_exactly_with_the_numbers_of_its_lines(desktop: Desktop) -> None:
    model, text = source(desktop).model, review_of(desktop).page.text
    assert "".join(row.text for row in model.rows) == text
    assert [row.line for row in model.rows if row.line] == list(range(1, text.count("\n") + 2))
    assert desktop.settings.now.page_view == "source"


def test_the_current_block_is_marked_where_it_stands_and_in_sight(desktop: Desktop) -> None:
    view = source(desktop)
    for block in ("b60", "b3", "b28"):
        desktop.bench.go_to(block)
        assert view.current() == block
        assert view.rows.viewport().rect().contains(rect_of(view, block).topLeft())
        picture, rect = view.rows.viewport().grab().toImage(), rect_of(view, block)
        colours = {picture.pixel(x, y) for x in range(60, rect.width()) for y in range(rect.top(), rect.bottom(), 4)}
        assert theme().colour(Role.SELECTION).rgb() in colours
    texts = {block.id: block.text for block in review_of(desktop).page.blocks}
    assert texts["b3"] in " ".join(text_of(desktop, "b3").split())


def test_removed_blocks_carry_an_edge_in_the_colour_of_their_reason_and_a_sign(desktop: Desktop) -> None:
    view, rulings = source(desktop), review_of(desktop).rulings
    removed = next(each for each, ruling in rulings.items() if ruling.reason and not ruling.field)
    desktop.bench.go_to(removed)
    picture, rect = view.rows.viewport().grab().toImage(), rect_of(view, removed)
    reason = rulings[removed].reason
    assert reason is not None
    assert picture.pixelColor(1, rect.center().y()).rgb() == theme().ink_of(reason).rgb()
    row = view.model.row(view.model.rows_of(removed)[0])
    assert (row.stretches[0].reason, row.stretches[0].begins) == (reason, True)


def test_a_click_in_the_text_makes_the_block_there_the_current_one(desktop: Desktop) -> None:
    view = source(desktop)
    for block in ("b20", "b25"):
        click(view, view.model.places.of[block][0][0] + 4)
        assert desktop.bench.block_id == view.current() == block
    before = desktop.bench.block_id
    click(view, review_of(desktop).page.text.index("<main"))
    assert desktop.bench.block_id == before


def test_arrows_go_over_the_lines_and_j_and_k_over_the_blocks(desktop: Desktop) -> None:
    view = source(desktop)
    desktop.bench.go_to("b20")
    row = view.rows.currentIndex().row()
    press(Qt.Key.Key_Down)
    assert view.rows.currentIndex().row() == row + 1
    press(Qt.Key.Key_J)
    press(Qt.Key.Key_J)
    assert desktop.bench.block_id in {"b22", "b23"}
    press(Qt.Key.Key_Space)
    assert review_of(desktop).decisions


def test_a_decision_is_seen_in_the_source(desktop: Desktop) -> None:
    view = source(desktop)
    kept = next(each for each, ruling in review_of(desktop).rulings.items() if not ruling.reason)
    desktop.bench.go_to(kept)
    press(Qt.Key.Key_7)  # legal
    row = view.model.row(view.model.rows_of(kept)[0])
    assert row.stretches[0].reason == review_of(desktop).rulings[kept].reason is not None


def test_selected_lines_are_copied_character_for_character(open_desktop: Opener, tmp_path: Path) -> None:
    text = "<p>100\u00a0000 \u202f€</p>\n<p>käse\tund 港</p>\r\n<p>x</p>"
    desktop = opened_on(open_desktop, tmp_path, text)
    view = source(desktop)
    first, second = (view.rows.visualRect(view.model.index(row)).center() for row in (0, 1))
    QTest.mouseClick(view.rows.viewport(), Qt.MouseButton.LeftButton, pos=first)
    QTest.mouseClick(view.rows.viewport(), Qt.MouseButton.LeftButton, SHIFT, second)
    assert desktop.window.page.selected() == ["b1", "b2"]
    press(Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "<p>100\u00a0000 \u202f€</p>\n<p>käse\tund 港</p>\r\n"


def test_ribbons_ruler_and_linked_scrolling_go_by_the_source(desktop: Desktop) -> None:
    window, view = desktop.window, source(desktop)
    kept = [each for each, ruling in review_of(desktop).rulings.items() if not ruling.reason]
    desktop.bench.go_to(kept[8])
    assert kept[8] in {each.block_id for each in window.gutter.shown()}
    assert desktop.bench.sight()[0] == view.top_block()[0]
    frame = window.ruler._viewport
    bar = view.rows.verticalScrollBar()
    bar.triggerAction(bar.SliderAction.SliderPageStepAdd)
    QApplication.processEvents()
    assert window.ruler._viewport > frame
    beside = desktop.wiring._beside(view.top_block()[0], window.article_side)
    assert window.article_side.top_block()[0] == beside


def test_the_place_is_kept_from_blocks_to_source_and_back(desktop: Desktop) -> None:
    desktop.bench.go_to("b40")
    desktop.window.page.scroll_to_block("b40", 0.0)
    press(Qt.Key.Key_2, CTRL)
    assert desktop.window.page.top_block()[0] == "b40"
    press(Qt.Key.Key_3, CTRL)
    assert source(desktop).top_block()[0] == "b40"


def opened_on(open_desktop: Opener, tmp_path: Path, text: str) -> Desktop:
    with Desk.open(tmp_path / "test.galleyproof") as desk:
        put(desk, source_of_text("made.html", text, Medium.HTML))
    desktop = open_desktop()
    press(Qt.Key.Key_3, CTRL)
    QApplication.processEvents()
    return desktop


# --- hostile and long sources --------------------------------------------------------------------------------


def unreviewed(markup: str) -> Review:
    page = segment(source_of_text("long.html", markup, Medium.HTML)).page
    return open_review("long", page, proposal_of(*(keep(at) for at in range(1, len(page.blocks) + 1))))


@pytest.fixture
def alone(qtbot: QtBot) -> SourceView:
    view = SourceView()
    qtbot.addWidget(view)
    view.resize(500, 600)
    view.show()
    return view


def test_an_unbroken_word_of_a_megabyte_is_cut_into_rows(alone: SourceView) -> None:
    alone.show_review(unreviewed("<p>" + "x" * 1_000_000))
    alone.rows.scrollToBottom()
    assert alone.rows.viewport().grab().width() > 0
    assert max(alone.model.rows[at].text.__len__() for at in alone.rows.rows_in_sight()) <= 1_000
    alone.stop()


def test_blocks_of_a_long_page_are_marked_once_they_are_found(alone: SourceView, qtbot: QtBot) -> None:
    review = unreviewed("".join(f"<p>Paragraph {at} of the long report.</p>\n" for at in range(9_000)))
    assert len(review.page.text) > AT_ONCE
    alone.show_review(review)
    alone.set_current("b8000")
    alone.scroll_to_block("b8000", 0.0)
    assert alone.visible_rects() == []
    qtbot.waitUntil(lambda: alone.top_block()[0] == "b8000", timeout=20_000)
    assert "b8000" in [block for block, _ in alone.visible_rects()]
    alone.stop()


def test_an_answer_for_a_page_that_is_gone_is_dropped(alone: SourceView, qtbot: QtBot) -> None:
    alone.show_review(unreviewed("<p>word</p>\n" * 30_000))
    short = unreviewed("<p>short</p>")
    alone.show_review(short)
    alone.stop()
    qtbot.wait(0)
    assert list(alone.model.places.of) == ["b1"]


def test_line_separators_and_controls_in_a_line_break_no_row(alone: SourceView) -> None:
    alone.show_review(unreviewed("<p>a\u2028b\u2029c\x0bd\ufeffe\ufffcf</p>"))
    assert [row.text for row in alone.model.rows] == ["<p>a\u2028b\u2029c\x0bd\ufeffe\ufffcf</p>"]
    assert alone.rows.visualRect(alone.model.index(0)).height() < 40
