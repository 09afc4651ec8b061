import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from core.model import Reason
from core.review import apply, toggle
from gui.page import PagePane
from gui.theme import Role, theme
from tests.gui.samples import arabic_review, ferry_review, long_review


@pytest.fixture
def pane(qtbot: QtBot) -> PagePane:
    result = PagePane()
    qtbot.addWidget(result)
    result.resize(440, 1400)
    result.show()
    result.show_review(ferry_review())
    return result


def place(pane: PagePane, block: str) -> QRect:
    rect = pane.view.rect_of(block)
    assert rect is not None
    return rect


def click(pane: PagePane, point: QPoint, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.mouseClick(pane.view.viewport(), Qt.MouseButton.LeftButton, keys, point)


def double_click(pane: PagePane, point: QPoint) -> None:
    QTest.mouseDClick(pane.view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    QTest.mouseRelease(pane.view.viewport(), Qt.MouseButton.LeftButton, pos=point)


def drawn(pane: PagePane) -> QImage:
    return pane.view.viewport().grab().toImage()


def same(one: QColor, other: QColor) -> bool:
    return one.rgb() == other.rgb()


def test_a_removed_block_stands_on_the_tint_of_its_reason_with_an_edge_in_its_ink(pane: PagePane) -> None:
    picture, rect = drawn(pane), place(pane, "b12")

    assert same(picture.pixelColor(rect.left() + 300, rect.bottom() - 2), theme().tint(Reason.LEGAL))
    assert same(picture.pixelColor(rect.left() + 1, rect.center().y()), theme().ink_of(Reason.LEGAL))
    kept = place(pane, "b4")
    assert same(picture.pixelColor(kept.left() + 300, kept.bottom() - 2), theme().colour(Role.PANEL))


def test_neighbours_removed_for_one_reason_join(pane: PagePane) -> None:
    picture, first, second = drawn(pane), place(pane, "b1"), place(pane, "b2")

    assert second.top() == first.bottom() + 1
    column = [picture.pixelColor(300, y) for y in range(first.bottom() - 3, second.top() + 3)]
    assert all(same(colour, theme().tint(Reason.ERROR_BANNER)) for colour in column)


def test_the_current_block_is_framed(pane: PagePane) -> None:
    pane.set_current("b9")

    picture, rect = drawn(pane), place(pane, "b9")

    assert same(picture.pixelColor(rect.center().x(), rect.top() + 1), theme().colour(Role.ACCENT))
    assert same(picture.pixelColor(rect.center().x(), rect.bottom() - 1), theme().colour(Role.ACCENT))


def test_a_question_is_marked_by_a_shape_too(pane: PagePane) -> None:
    picture, rect = drawn(pane), place(pane, "b7")

    edge = [picture.pixelColor(1, y).rgb() for y in range(rect.top() + 2, rect.bottom() - 2)]

    assert theme().colour(Role.QUESTION).rgb() in edge
    assert theme().colour(Role.PANEL).rgb() in edge


def test_clicking_goes_to_a_block_and_says_so(pane: PagePane, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pane.currentChanged) as told:
        click(pane, place(pane, "b6").center())

    assert told.args == ["b6"]
    assert pane.current() == "b6"


def test_what_the_window_sets_is_not_told_back(pane: PagePane, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(pane.currentChanged), qtbot.assertNotEmitted(pane.selectionChangedTo):
        pane.set_current("b9", centre=True)
        pane.update_review(apply(ferry_review(), toggle(ferry_review(), ["b9"])))
        pane.set_current(None)

    assert pane.current() is None


def test_arrow_keys_step_and_say_so(pane: PagePane, qtbot: QtBot) -> None:
    pane.set_current("b3")

    with qtbot.waitSignal(pane.currentChanged) as told:
        QTest.keyClick(pane.view, Qt.Key.Key_Down)

    assert told.args == ["b4"]


def test_bare_letters_are_left_to_the_window(pane: PagePane, qtbot: QtBot) -> None:
    pane.set_current("b3")

    with qtbot.assertNotEmitted(pane.currentChanged), qtbot.assertNotEmitted(pane.toggleRequested):
        QTest.keyClicks(pane.view, "dsfjk")

    assert pane.current() == "b3"


def test_a_click_on_the_number_asks_for_the_other_verdict_once(pane: PagePane, qtbot: QtBot) -> None:
    asked: list[list[str]] = []
    pane.toggleRequested.connect(asked.append)
    number = place(pane, "b12").topLeft() + QPoint(25, 12)

    click(pane, number)
    double_click(pane, number)

    assert asked == [["b12"]]


def test_a_double_click_on_the_text_asks_for_the_other_verdict(pane: PagePane) -> None:
    asked: list[list[str]] = []
    pane.toggleRequested.connect(asked.append)

    double_click(pane, place(pane, "b4").center())

    assert asked == [["b4"]]


def test_several_blocks_can_be_selected(pane: PagePane, qtbot: QtBot) -> None:
    click(pane, place(pane, "b4").center())
    with qtbot.waitSignal(pane.selectionChangedTo) as told:
        click(pane, place(pane, "b6").center(), Qt.KeyboardModifier.ShiftModifier)
    assert told.args == [["b4", "b5", "b6"]]

    click(pane, place(pane, "b9").center(), Qt.KeyboardModifier.ControlModifier)

    assert pane.selected() == ["b4", "b5", "b6", "b9"]


def test_a_decision_leaves_the_current_block_where_it_stands(qtbot: QtBot) -> None:
    pane = PagePane()
    qtbot.addWidget(pane)
    pane.resize(250, 500)
    pane.show()
    review = long_review(400)
    pane.show_review(review)
    pane.set_current("b200", centre=True)
    before = place(pane, "b200").top()

    pane.update_review(apply(review, toggle(review, ["b198", "b199"])))

    assert place(pane, "b200").top() == before


def test_no_review_and_no_blocks_are_said_calmly(pane: PagePane) -> None:
    pane.show_review(None)
    assert pane.notice.isVisible()
    assert pane.notice.title.text() == "No page is open"

    pane.show_message("ferry.txt", "Preparing…")
    assert (pane.notice.title.text(), pane.notice.detail.text()) == ("ferry.txt", "Preparing…")

    pane.show_review(ferry_review())
    assert not pane.notice.isVisible()
    assert pane.view.isVisible()


def test_markup_in_a_name_is_shown_as_it_is(pane: PagePane) -> None:
    pane.show_message("<b>x</b><img src='file:///dev/zero'>")

    assert pane.notice.title.textFormat() is Qt.TextFormat.PlainText


def test_an_incomplete_page_says_why_above_its_rows(pane: PagePane) -> None:
    assert not pane.banner.isVisible()

    pane.show_review(ferry_review(incomplete="The page took too long to cut."))

    assert pane.banner.isVisible()
    assert pane.banner.text() == "⚠ The page took too long to cut."
    assert pane.view.isVisible()


def test_right_to_left_text_stands_at_the_right_of_its_column(pane: PagePane) -> None:
    pane.show_review(arabic_review())
    picture, rect = drawn(pane), place(pane, "b5")
    panel = theme().colour(Role.PANEL).rgb()

    lines = range(rect.top() + 4, rect.top() + 22)
    inked = [x for x in range(45, 300) if any(picture.pixel(x, y) != panel for y in lines)]

    assert max(inked) > 250


def test_a_window_from_right_to_left_has_its_numbers_at_the_right(pane: PagePane) -> None:
    asked: list[list[str]] = []
    pane.toggleRequested.connect(asked.append)
    pane.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    click(pane, place(pane, "b12").topRight() + QPoint(-25, 12))

    assert asked == [["b12"]]
