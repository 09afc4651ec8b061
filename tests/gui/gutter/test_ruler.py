"""The ruler goes where it is clicked and dragged, and names what lies there."""

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from core.review import QUESTION_BELOW, apply, toggle
from gui.gutter import OverviewRuler
from gui.theme import Role, theme
from tests.gui.samples import ferry_review, long_review


@pytest.fixture
def ruler(qtbot: QtBot) -> OverviewRuler:
    ruler = OverviewRuler()
    qtbot.addWidget(ruler)
    ruler.resize(ruler.sizeHint().width(), 600)
    ruler.set_review(ferry_review())
    ruler.show()
    return ruler


def test_a_click_goes_to_the_block_there(qtbot: QtBot, ruler: OverviewRuler) -> None:
    with qtbot.waitSignal(ruler.blockClicked, timeout=500) as got:
        qtbot.mouseClick(ruler, Qt.MouseButton.LeftButton, pos=QPoint(6, 599))
    assert got.args == ["b16"]


def test_a_drag_passes_every_block_once(qtbot: QtBot, ruler: OverviewRuler) -> None:
    passed: list[str] = []
    ruler.blockClicked.connect(passed.append)
    qtbot.mousePress(ruler, Qt.MouseButton.LeftButton, pos=QPoint(6, 0))
    for y in range(0, 600, 4):
        qtbot.mouseMove(ruler, QPoint(6, y))
    qtbot.mouseRelease(ruler, Qt.MouseButton.LeftButton, pos=QPoint(6, 599))
    assert passed == [f"b{number}" for number in range(1, 17)]


def test_the_tooltip_names_the_block_its_fate_and_a_question(ruler: OverviewRuler) -> None:
    assert ruler.words_at(0) == "Block 1 · error banner"
    question = next(y for y in range(600) if ruler.block_at(y) == "b7")
    assert ruler.words_at(question + 1) == "Block 7 · kept · question"


def test_it_says_what_it_shows(ruler: OverviewRuler) -> None:
    asked = sum(each.confidence < QUESTION_BELOW for each in ferry_review().proposal.judgements)
    assert ruler.accessibleDescription() == f"16 blocks, 10 removed, {asked} in question"


def test_a_question_is_a_mark_of_its_own_colour_outside_the_band(ruler: OverviewRuler) -> None:
    ruler.set_viewport(0, 0)
    picture = ruler.grab().toImage()
    rows = [y for y in range(600) if picture.pixelColor(1, y) == theme().colour(Role.QUESTION)]
    assert len(rows) == 3
    assert ruler.block_at(rows[1]) == "b7"


def test_the_current_block_is_marked(ruler: OverviewRuler) -> None:
    ruler.set_current("b9")
    picture = ruler.grab().toImage()
    rows = [y for y in range(600) if picture.pixelColor(11, y) == theme().colour(Role.ACCENT)]
    assert {ruler.block_at(y) for y in rows[1:-1]} == {"b9"}


def test_the_blocks_in_view_are_framed(ruler: OverviewRuler) -> None:
    ruler.show_part(("b4", 0.0), ("b8", 1.0))
    top, bottom = (fraction * 600 for fraction in ruler._viewport)
    assert (ruler.block_at(top + 1), ruler.block_at(bottom - 1)) == ("b4", "b8")
    ruler.show_part(("b4", 0.5), ("b4", 0.5))
    assert ruler._viewport[0] == pytest.approx(ruler._viewport[1])
    ruler.show_part(("", 0.0), ("", 1.0))
    assert ruler._viewport == (0.0, 1.0)


def test_no_review_is_an_empty_ruler(ruler: OverviewRuler, qtbot: QtBot) -> None:
    ruler.set_review(None)
    ruler.grab()
    assert ruler.block_at(10) is None
    assert ruler.words_at(10) == ""


def test_the_picture_of_a_long_page_is_painted_once(ruler: OverviewRuler) -> None:
    ruler.set_review(long_review(10_000))
    ruler.grab()
    picture = ruler._picture
    ruler.set_viewport(0.4, 0.5)
    ruler.set_current("b5000")
    ruler.grab()
    assert ruler._picture is picture


def test_after_a_decision_it_shows_what_one_made_anew_would(qtbot: QtBot, ruler: OverviewRuler) -> None:
    review = ferry_review()
    ruler.set_review(review)
    for step in (["b7"], ["b1", "b9"], ["b7"]):
        decision = toggle(review, step)
        assert decision is not None
        review = apply(review, decision)
        ruler.set_review(review)
    fresh = OverviewRuler()
    qtbot.addWidget(fresh)
    fresh.resize(ruler.size())
    fresh.set_review(review)
    assert ruler.grab().toImage() == fresh.grab().toImage()
    assert [ruler.words_at(y) for y in range(600)] == [fresh.words_at(y) for y in range(600)]
    assert ruler.accessibleDescription() == fresh.accessibleDescription()


def test_where_blocks_lie_is_found_anew_for_another_page_and_another_height(qtbot: QtBot, ruler: OverviewRuler) -> None:
    ruler.grab()
    ruler.set_review(long_review(300))
    ruler.grab()
    ruler.resize(ruler.width(), 411)
    fresh = OverviewRuler()
    qtbot.addWidget(fresh)
    fresh.resize(ruler.size())
    fresh.set_review(long_review(300))
    assert ruler.grab().toImage() == fresh.grab().toImage()
