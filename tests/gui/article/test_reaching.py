"""What is selected over several passages, by real keys and the mouse in the real window, acts as one text."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.model import BlockKind, Verdict
from gui.app import Desktop
from gui.article.text_menu import menu_of_text
from gui.commands import name_of
from tests.gui.article.reach import FOUR, ONE, THREE, TWO, four, from_to, open_anew, reached, select, type_over
from tests.gui.article.test_writing import editor, names, on_desk, open_at, words
from tests.gui.conftest import Opener
from tests.gui.samples import Line, arabic_review
from tests.gui.samples import review_of as made
from tests.gui.shell import CTRL, SHIFT, press, review_of, stored, type_in

Key = Qt.Key


@pytest.fixture
def desktop(open_desktop: Opener, tmp_path: Path) -> Desktop:
    return four(open_desktop, tmp_path)


# --- it grows and shrinks --------------------------------------------------------------------------------------------


def test_shift_and_arrows_select_over_passages_and_back(desktop: Desktop) -> None:
    from_to(desktop, "b1", 6, "b3", 2)
    assert reached(desktop) == ["and water.", TWO, "Sa"]
    assert desktop.window.status.left.text() == "3 passages are selected as one text: what is typed comes in its place."
    for _ in range(3):
        press(Key.Key_Left, SHIFT)
    assert reached(desktop) == ["and water.", TWO]
    press(Key.Key_Up, SHIFT)
    assert reached(desktop) == []
    assert editor(desktop).selected() == (6, 14)


def test_up_and_down_keep_their_column(desktop: Desktop) -> None:
    select(desktop, "b1", 8, 3)
    assert reached(desktop)[:3] == ["d water.", TWO, THREE]
    at = editor(desktop).offset
    assert 5 < at < len(FOUR), "a short passage on the way does not pull the caret to its end"
    for _ in range(3):
        press(Key.Key_Up, SHIFT)
    assert reached(desktop) == []
    assert abs(editor(desktop).offset - 8) <= 1


def test_a_selection_goes_upwards_too(desktop: Desktop) -> None:
    open_at(desktop, "b3", 2)
    press(Key.Key_Up, SHIFT)
    press(Key.Key_Home, SHIFT)
    assert reached(desktop) == [TWO, "Sa"]
    press(Key.Key_Delete)
    assert words(desktop) == [ONE, "nd.", FOUR]


def test_ctrl_a_twice_selects_the_article(desktop: Desktop) -> None:
    open_at(desktop, "b2", 3)
    press(Key.Key_A, CTRL)
    assert reached(desktop) == []
    assert editor(desktop).selected() == (0, len(TWO))
    press(Key.Key_A, CTRL)
    assert reached(desktop) == [ONE, TWO, THREE, FOUR]


def test_ctrl_shift_home_and_end_reach_the_ends_of_the_article(desktop: Desktop) -> None:
    open_at(desktop, "b2", 5)
    press(Key.Key_End, CTRL | SHIFT)
    assert reached(desktop) == ["and rope.", THREE, FOUR]
    press(Key.Key_Home, CTRL | SHIFT)
    assert reached(desktop) == [ONE, "Wood "]


def test_an_arrow_alone_leaves_the_caret_at_its_end_of_the_selection(desktop: Desktop) -> None:
    from_to(desktop, "b1", 6, "b3", 2)
    press(Key.Key_Left)
    assert reached(desktop) == []
    assert (editor(desktop).exact_text, editor(desktop).offset) == (ONE, 6)
    from_to(desktop, "b1", 6, "b3", 2)
    press(Key.Key_Right)
    assert (editor(desktop).exact_text, editor(desktop).selected()) == (THREE, (2, 2))
    from_to(desktop, "b1", 6, "b3", 2)
    press(Key.Key_Escape)
    assert reached(desktop) == []
    assert editor(desktop).exact_text == THREE


def test_shift_at_the_ends_of_the_article_selects_to_its_ends(desktop: Desktop) -> None:
    open_at(desktop, "b1", 5)
    press(Key.Key_Up, SHIFT)
    assert editor(desktop).selected() == (0, 5)
    open_anew(desktop, "b4", 5)
    press(Key.Key_Down, SHIFT)
    assert editor(desktop).selected() == (5, len(FOUR))
    assert reached(desktop) == []


def test_a_headline_is_selected_by_itself(desktop: Desktop) -> None:
    desktop.window.article.edit_headline()
    type_in("Stone")
    press(Key.Key_Down, SHIFT)
    assert reached(desktop) == []
    assert editor(desktop).exact_text == "Stone"


def test_what_was_typed_before_is_stored_and_selected_with_the_rest(desktop: Desktop) -> None:
    open_at(desktop, "b1", len(ONE))
    type_in(" Iron.")
    press(Key.Key_Down, SHIFT)
    assert words(desktop)[0] == f"{ONE} Iron."
    assert reached(desktop)[0] == ""
    press(Key.Key_Z, CTRL)
    assert words(desktop) == [ONE, TWO, THREE, FOUR]
    assert reached(desktop) == []


# --- it is taken out and replaced ------------------------------------------------------------------------------------


@pytest.mark.parametrize("key", [Key.Key_Delete, Key.Key_Backspace])
def test_deleting_joins_what_is_left_as_one_step(desktop: Desktop, key: Qt.Key) -> None:
    from_to(desktop, "b1", 5, "b4", 8)
    press(key)
    assert words(desktop) == ["Stone tar."]
    assert names(desktop) == ["Delete text from block 1 to block 4"]
    review = review_of(desktop)
    assert [review.rulings[each].verdict for each in ("b2", "b3")] == [Verdict.REMOVE] * 2
    assert (editor(desktop).exact_text, editor(desktop).offset) == ("Stone tar.", 5)
    assert stored(desktop, review.id).rulings == review.rulings
    press(Key.Key_Z, CTRL)
    assert words(desktop) == [ONE, TWO, THREE, FOUR]


def test_typing_comes_in_its_place_and_goes_on(desktop: Desktop) -> None:
    from_to(desktop, "b1", 6, "b3", 4)
    type_over("and iron")
    press(Key.Key_Escape)
    assert words(desktop) == ["Stone and iron.", FOUR]
    assert names(desktop) == ["Replace text from block 1 to block 3", "Edit block 1"]


def test_a_letter_that_is_a_command_elsewhere_is_typed(desktop: Desktop) -> None:
    from_to(desktop, "b1", 5, "b2", 4)
    type_in("x")
    assert editor(desktop).exact_text == "Stonex and rope."


def test_enter_leaves_two_passages(desktop: Desktop) -> None:
    from_to(desktop, "b1", 5, "b3", 2)
    press(Key.Key_Return)
    assert words(desktop) == ["Stone", "nd.", FOUR]
    assert (editor(desktop).exact_text, editor(desktop).offset) == ("nd.", 0)


def test_enter_over_all_to_the_end_begins_a_passage(desktop: Desktop) -> None:
    open_at(desktop, "b2", 4)
    press(Key.Key_End, CTRL | SHIFT)
    press(Key.Key_Return)
    type_in("Rope")
    press(Key.Key_Escape)
    assert words(desktop) == [ONE, "Wood", "Rope"]


def test_the_whole_article_is_replaced_by_a_word(desktop: Desktop) -> None:
    open_at(desktop, "b2")
    press(Key.Key_A, CTRL)
    press(Key.Key_A, CTRL)
    type_over("Iron")
    press(Key.Key_Escape)
    assert words(desktop) == ["Iron"]
    press(Key.Key_Z, CTRL)
    press(Key.Key_Z, CTRL)
    assert words(desktop) == [ONE, TWO, THREE, FOUR]


def test_deleting_whole_passages_leaves_the_caret_where_they_stood(desktop: Desktop) -> None:
    from_to(desktop, "b2", 0, "b3", len(THREE))
    press(Key.Key_Delete)
    assert words(desktop) == [ONE, FOUR]
    assert (editor(desktop).exact_text, editor(desktop).offset) == (FOUR, 0)


def test_deleting_the_end_of_the_article_leaves_the_caret_at_what_is_left(desktop: Desktop) -> None:
    open_at(desktop, "b3", 0)
    press(Key.Key_End, CTRL | SHIFT)
    press(Key.Key_Delete)
    assert words(desktop) == [ONE, TWO]
    assert editor(desktop).exact_text == TWO


def test_what_an_input_method_composed_comes_in_its_place(desktop: Desktop) -> None:
    from_to(desktop, "b1", 5, "b2", 4)
    composed = QInputMethodEvent()
    composed.setCommitString("é")
    QApplication.sendEvent(editor(desktop), composed)
    assert editor(desktop).exact_text == "Stoneé and rope."


# --- the clipboard ---------------------------------------------------------------------------------------------------


def test_it_is_copied_as_paragraphs_with_their_marks(desktop: Desktop) -> None:
    from_to(desktop, "b1", 2, "b3", 2)
    press(Key.Key_C, CTRL)
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == f"one and water.\n\n{TWO}\n\nSa"
    assert "<strong>one</strong> and water." in data.html()
    assert reached(desktop)[1] == TWO, "copying lets nothing go"


def test_cut_and_pasted_it_is_as_it_was(desktop: Desktop) -> None:
    from_to(desktop, "b1", 6, "b3", 2)
    press(Key.Key_X, CTRL)
    assert words(desktop) == ["Stone nd.", FOUR]
    press(Key.Key_V, CTRL)
    assert words(desktop) == [ONE, TWO, THREE, FOUR]


def test_paragraphs_are_pasted_over_it(desktop: Desktop) -> None:
    QGuiApplication.clipboard().setText("Iron\n\nLead ")
    from_to(desktop, "b1", 6, "b4", 9)
    press(Key.Key_V, CTRL)
    assert words(desktop) == ["Stone Iron", "Lead tar."]
    assert (editor(desktop).exact_text, editor(desktop).offset) == ("Lead tar.", 5)
    assert names(desktop) == ["Replace text from block 1 to block 4"]


def test_the_menu_of_the_text_acts_on_all_of_it(desktop: Desktop) -> None:
    from_to(desktop, "b1", 5, "b3", 2)
    menu = menu_of_text(editor(desktop))
    entries = {action.objectName(): action for action in menu.actions()}
    entries["edit-copy"].trigger()
    assert QGuiApplication.clipboard().text() == f" and water.\n\n{TWO}\n\nSa"
    entries["edit-delete"].trigger()
    assert words(desktop) == ["Stonend.", FOUR]
    menu.deleteLater()


@pytest.fixture
def coded(open_desktop: Opener, tmp_path: Path) -> Desktop:
    """Two blocks of code and a paragraph."""
    code = [Line("if tide:\n    wait()", kind=BlockKind.CODE), Line("go()\nstop()", kind=BlockKind.CODE)]
    return on_desk(open_desktop, tmp_path, made([*code, Line(THREE)]))


def test_enter_over_code_breaks_its_line_and_types_on_behind_it(coded: Desktop) -> None:
    from_to(coded, "b1", 9, "b2", 0)
    for _ in range(2):
        press(Key.Key_Right, SHIFT)
    press(Key.Key_Return)
    assert words(coded) == ["if tide:\n\n()\nstop()", THREE]
    assert (editor(coded).exact_text, editor(coded).offset) == (words(coded)[0], 10)
    type_in("x")
    press(Key.Key_Escape)
    assert words(coded) == ["if tide:\n\nx()\nstop()", THREE]


def test_enter_from_code_into_what_is_none_types_on_there(coded: Desktop) -> None:
    from_to(coded, "b2", 4, "b3", 2)
    press(Key.Key_Return)
    assert words(coded)[1:] == ["go()", "nd."]
    assert (editor(coded).exact_text, editor(coded).offset) == ("nd.", 0)


def test_enter_over_code_to_the_end_begins_a_line_of_it(coded: Desktop) -> None:
    open_at(coded, "b1", 8)
    press(Key.Key_End, CTRL | SHIFT)
    press(Key.Key_Return)
    type_in("x")
    press(Key.Key_Escape)
    assert words(coded) == ["if tide:\nx"]


def test_words_typed_over_code_go_on_where_they_stand(coded: Desktop) -> None:
    from_to(coded, "b1", 13, "b2", 2)
    type_over("xy")
    press(Key.Key_Escape)
    assert words(coded) == ["if tide:\n    xy()\nstop()", THREE]


# --- the mouse -------------------------------------------------------------------------------------------------------


def place(desktop: Desktop, number: int, character: int) -> QPoint:
    """Where a character of a row stands in the viewport."""
    pane = desktop.window.article
    row, rect = pane.model.rows[number], pane.view.visualRect(pane.model.index(number))
    area = pane.painter.text_rect(row, rect)
    points = (QPoint(x, area.top() + 8) for x in range(area.left(), area.right()))
    return next(point for point in points if pane.painter.character_at(row, rect, point) >= character)


def drag(desktop: Desktop, start: QPoint, *ways: QPoint) -> None:
    viewport = desktop.window.article.view.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
    for way in ways:
        QTest.mouseMove(viewport, way)
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=ways[-1])


def test_a_drag_selects_over_passages_and_keys_go_on_from_its_end(desktop: Desktop) -> None:
    drag(desktop, place(desktop, 2, 6), place(desktop, 3, 3), place(desktop, 4, 2))
    assert reached(desktop) == ["and water.", TWO, "Sa"]
    assert (editor(desktop).exact_text, editor(desktop).offset) == (THREE, 2)
    press(Key.Key_Right, SHIFT)
    press(Key.Key_Delete)
    assert words(desktop) == ["Stone d.", FOUR]


def test_a_drag_upwards_and_back_into_its_passage(desktop: Desktop) -> None:
    drag(desktop, place(desktop, 4, 3), place(desktop, 2, 6))
    assert reached(desktop) == ["and water.", TWO, "San"]
    drag(desktop, place(desktop, 4, 3), place(desktop, 2, 6), place(desktop, 4, 1))
    assert reached(desktop) == []
    assert editor(desktop).selected() == (1, 3)


def test_a_drag_out_of_the_passage_that_is_typed_in(desktop: Desktop) -> None:
    held = open_at(desktop, "b1", 3)
    view = held.viewport()
    start = held.place_of(6).center()
    end = view.mapFrom(desktop.window.article.view.viewport(), place(desktop, 3, 4))
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(view, end)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=end)
    assert reached(desktop) == ["and water.", "Wood"]
    assert editor(desktop).exact_text == TWO


def test_a_press_with_shift_selects_up_to_it(desktop: Desktop) -> None:
    open_at(desktop, "b1", 6)
    viewport = desktop.window.article.view.viewport()
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, SHIFT, place(desktop, 4, 2))
    assert reached(desktop) == ["and water.", TWO, "Sa"]
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, SHIFT, place(desktop, 3, 4))
    assert reached(desktop) == ["and water.", "Wood"]
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, SHIFT, place(desktop, 2, 12))
    assert reached(desktop) == []
    assert editor(desktop).selected() == (6, 12)


def test_a_press_begins_anew(desktop: Desktop) -> None:
    from_to(desktop, "b1", 5, "b3", 2)
    QTest.mouseClick(editor(desktop).viewport(), Qt.MouseButton.LeftButton, pos=QPoint(3, 8))
    assert reached(desktop) == []
    press(Key.Key_Delete)
    press(Key.Key_Escape)
    assert words(desktop)[:2] == [ONE, TWO]


# --- what it is made of ----------------------------------------------------------------------------------------------


def test_going_elsewhere_lets_it_go(desktop: Desktop) -> None:
    from_to(desktop, "b1", 5, "b3", 2)
    desktop.window.page.setFocus()
    assert reached(desktop) == []
    assert words(desktop) == [ONE, TWO, THREE, FOUR]


def test_a_heading_takes_in_what_is_left_of_a_paragraph(open_desktop: Opener, tmp_path: Path) -> None:
    lines = [Line(ONE, kind=BlockKind.HEADING, level=2), Line(TWO)]
    desktop = on_desk(open_desktop, tmp_path, made(lines))
    from_to(desktop, "b1", 5, "b2", 4)
    press(Key.Key_Delete)
    assert words(desktop) == ["Stone and rope."]
    assert desktop.window.article.model.rows[2].kind is BlockKind.HEADING


def test_from_the_right_the_left_key_goes_on(open_desktop: Opener, tmp_path: Path) -> None:
    desktop = on_desk(open_desktop, tmp_path, arabic_review())
    kept = [row for row in desktop.window.article.model.rows if row.block_ids and row.key[0] == "b"]
    open_at(desktop, kept[0].block_ids[0], len(kept[0].text))
    press(Key.Key_Left, SHIFT)
    press(Key.Key_Left, SHIFT)
    assert reached(desktop) == ["", kept[1].text[:1]]


def test_the_undo_list_names_it(desktop: Desktop) -> None:
    from_to(desktop, "b1", 5, "b3", 2)
    press(Key.Key_Delete)
    press(Key.Key_Escape)
    assert name_of(desktop.actions["edit.undo"].text()) == "Undo"
    assert desktop.desk.last_step().name == "Delete text from block 1 to block 3"
