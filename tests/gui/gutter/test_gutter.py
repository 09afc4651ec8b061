"""Ribbons join the two boxes of a block and lead to it when clicked."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from pytestqt.qtbot import QtBot

from gui.gutter import Gutter
from gui.gutter.ribbons import ribbon

PAGE = [("b4", QRect(0, 100, 300, 60)), ("b5", QRect(0, 160, 300, 40)), ("b6", QRect(0, 200, 300, 40))]
ARTICLE = [("b4", QRect(0, 20, 300, 80)), ("b5", QRect(0, 120, 300, 80))]


@pytest.fixture
def gutter(qtbot: QtBot) -> Gutter:
    gutter = Gutter(lambda: PAGE, lambda: ARTICLE)
    qtbot.addWidget(gutter)
    gutter.resize(44, 300)
    gutter.show()
    return gutter


def test_only_blocks_that_both_sides_show_have_ribbons(gutter: Gutter) -> None:
    assert [each.block_id for each in gutter.shown()] == ["b4", "b5"]


def test_a_ribbon_reaches_from_the_block_to_its_passage(gutter: Gutter) -> None:
    assert gutter.block_at(QPointF(1, 130)) == "b4"
    assert gutter.block_at(QPointF(43, 60)) == "b4"
    assert gutter.block_at(QPointF(43, 130)) == "b5"
    assert gutter.block_at(QPointF(1, 60)) is None


def test_the_page_lies_on_the_right_in_a_mirrored_layout(gutter: Gutter) -> None:
    gutter.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert gutter.block_at(QPointF(43, 130)) == "b4"
    assert gutter.block_at(QPointF(1, 60)) == "b4"


def test_a_click_on_a_ribbon_goes_to_its_block(qtbot: QtBot, gutter: Gutter) -> None:
    with qtbot.waitSignal(gutter.blockClicked, timeout=500) as got:
        qtbot.mouseClick(gutter, Qt.MouseButton.LeftButton, pos=QPoint(42, 130))
    assert got.args == ["b5"]


def test_a_click_beside_the_ribbons_goes_nowhere(qtbot: QtBot, gutter: Gutter) -> None:
    with qtbot.assertNotEmitted(gutter.blockClicked):
        qtbot.mouseClick(gutter, Qt.MouseButton.LeftButton, pos=QPoint(2, 20))


def test_the_current_ribbon_is_painted_stronger(gutter: Gutter) -> None:
    plain = gutter.grab().toImage().pixelColor(42, 60)
    gutter.set_current("b4")
    assert gutter.grab().toImage().pixelColor(42, 60) != plain


def test_the_current_duplicate_is_tied_to_the_copy_that_stays(gutter: Gutter) -> None:
    gutter.set_current("b6", {"b6": "b4"})
    assert gutter.block_at(QPointF(1, 220)) == "b6"
    assert gutter.block_at(QPointF(43, 60)) == "b6"
    gutter.set_current("b6", {"b6": "b9"})
    assert gutter.block_at(QPointF(1, 220)) is None


def test_every_copy_of_the_current_passage_is_tied_and_those_out_of_sight_are_not(gutter: Gutter) -> None:
    gutter.set_current("b4", {"b6": "b4", "b99": "b4", "b5": "b98"})
    assert [each.block_id for each in gutter.shown()] == ["b4", "b5", "b6"]


def test_a_tie_is_told_from_the_ribbon_of_what_stays_without_its_colour(gutter: Gutter) -> None:
    """Its edge is dashed and its body hatched: along either, the paint changes again and again."""
    gutter.set_current("b4", {"b6": "b4"})
    drawn = gutter.grab().toImage()
    tied = [drawn.pixelColor(1, y).name() for y in range(204, 236)]
    whole = [drawn.pixelColor(1, y).name() for y in range(164, 196)]
    assert changes(tied) > 4 * max(1, changes(whole))


def changes(colours: list[str]) -> int:
    return sum(one != other for one, other in pairwise(colours))


def test_a_ribbon_to_a_box_of_no_height_can_still_be_seen() -> None:
    thin = ribbon("b1", QRect(0, 10, 5, 0), QRect(0, 10, 5, 0), (0.0, 40.0))
    assert thin.body.boundingRect().height() >= 3


def test_the_mouse_shows_which_ribbon_a_click_would_take(qtbot: QtBot, gutter: Gutter) -> None:
    qtbot.mouseMove(gutter, QPoint(42, 60))
    assert gutter.cursor().shape() == Qt.CursorShape.PointingHandCursor
    qtbot.mouseMove(gutter, QPoint(2, 20))
    assert gutter.cursor().shape() == Qt.CursorShape.ArrowCursor


def test_a_tooltip_names_both_ends_of_a_ribbon(gutter: Gutter) -> None:
    gutter.place_of = {"b4": "paragraph 1", "b5": "paragraph 2"}.__getitem__
    assert gutter.words_at(QPointF(1, 130)) == "Block 4 → paragraph 1"
    gutter.set_current("b6", {"b6": "b5"})
    assert gutter.words_at(QPointF(2, 220)) == "Block 6 → Block 5 → paragraph 2"
    assert gutter.words_at(QPointF(1, 60)) == ""
