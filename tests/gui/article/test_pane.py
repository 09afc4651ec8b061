from collections.abc import Callable
from dataclasses import replace
from itertools import product

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from core.model import BlockKind, FieldName, Review
from core.review import apply, toggle
from gui.article import ArticlePane
from gui.article.editor import LONGEST, CopyEditor
from gui.article.setting import space_of
from gui.theme import Role, theme
from tests.gui.samples import CARRY, TRIALS, Line, arabic_review, ferry_review, review_of

Make = Callable[[Review], ArticlePane]
Key = Qt.Key


@pytest.fixture
def make(qtbot: QtBot) -> Make:
    def make_pane(review: Review) -> ArticlePane:
        pane = ArticlePane()
        qtbot.addWidget(pane)
        pane.resize(440, 700)
        pane.show()
        qtbot.waitExposed(pane)
        pane.activateWindow()
        pane.show_review(review)
        return pane

    return make_pane


@pytest.fixture
def pane(make: Make) -> ArticlePane:
    return make(ferry_review())


def editor_of(pane: ArticlePane) -> CopyEditor:
    found = [one for one in pane.view.viewport().findChildren(CopyEditor) if one.isVisible()]
    assert len(found) == 1
    return found[0]


def begin(pane: ArticlePane, block: str) -> CopyEditor:
    pane.set_current(block)
    assert pane.edit_current()
    return editor_of(pane)


def place(pane: ArticlePane, block: str) -> QRect:
    rect = pane.view.rect_of(block)
    assert rect is not None
    return rect


class Told:
    """What a pane signals, in order."""

    def __init__(self, pane: ArticlePane) -> None:
        self.texts: list[tuple[str, str]] = []
        self.fields: list[tuple[FieldName, str]] = []
        self.editing: list[bool] = []
        self.refused: list[str] = []
        pane.typed.connect(lambda typed: self.texts.append((typed.block_id, typed.text)))
        pane.fieldCommitted.connect(lambda name, text: self.fields.append((name, text)))
        pane.editingChanged.connect(self.editing.append)
        pane.refused.connect(self.refused.append)


def test_escape_ends_typing_and_keeps_what_was_typed(pane: ArticlePane) -> None:
    told = Told(pane)
    editor = begin(pane, "b5")

    QTest.keyClicks(editor, " Twice.")
    QTest.keyClick(editor, Key.Key_Escape)

    assert told.texts == [("b5", TRIALS + " Twice.")]
    assert told.editing == [True, False]
    assert not pane.editing


def test_leaving_commits(pane: ArticlePane, qtbot: QtBot) -> None:
    other = QWidget(pane)
    other.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    other.show()
    told = Told(pane)
    editor = begin(pane, "b5")
    QTest.keyClicks(editor, "!")

    other.setFocus()

    assert told.texts == [("b5", TRIALS + "!")]


def test_nothing_typed_is_no_decision(pane: ArticlePane) -> None:
    told = Told(pane)
    editor = begin(pane, "b5")

    QTest.keyClicks(editor, "x")
    QTest.keyClick(editor, Key.Key_Backspace)
    QTest.keyClick(editor, Key.Key_Escape)

    assert told.texts == []


def test_undo_inside_the_editor_takes_back_typing(pane: ArticlePane) -> None:
    editor = begin(pane, "b5")

    QTest.keyClicks(editor, "abc")
    QTest.keyClick(editor, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert editor.exact_text == TRIALS
    assert pane.editing


def test_a_line_break_cannot_be_typed(pane: ArticlePane) -> None:
    editor = begin(pane, "b5")

    QTest.keyClick(editor, Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(editor, "x")

    assert editor.exact_text == TRIALS + " x"


def test_what_is_not_touched_is_committed_exactly(make: Make) -> None:
    odd = "4\u00a0200 \ufdd0cars\u2028\r 😀 e\u0301\u202f"
    pane = make(review_of([Line(odd)]))
    told = Told(pane)
    editor = begin(pane, "b1")

    QTest.keyClicks(editor, "!")
    QTest.keyClick(editor, Key.Key_Escape)

    assert told.texts == [("b1", odd + "!")]


def test_a_huge_paste_is_refused_and_said(pane: ArticlePane) -> None:
    told = Told(pane)
    editor = begin(pane, "b5")
    QGuiApplication.clipboard().setText("x" * 1_000_000)

    QTest.keyClick(editor, Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    assert editor.exact_text == TRIALS
    assert told.refused == ["What was pasted is too long for one passage."]


def test_a_passage_too_long_to_type_in_is_shown_but_not_opened(make: Make) -> None:
    pane = make(review_of([Line("x" * (LONGEST + 1))]))
    told = Told(pane)
    pane.set_current("b1")

    assert not pane.edit_current()
    assert told.refused == ["This passage is too long to type in."]


def test_the_headline_is_a_field(pane: ArticlePane) -> None:
    told = Told(pane)
    editor = begin(pane, "b3")

    QTest.keyClicks(editor, "!")
    QTest.keyClick(editor, Key.Key_Escape)

    assert told.fields == [(FieldName.TITLE, "Aldmouth ferry to open two months early!")]
    assert told.texts == []


def test_a_missing_headline_can_be_typed(make: Make) -> None:
    pane = make(review_of([Line("Only this.")]))
    told = Told(pane)

    assert pane.edit_headline()
    QTest.keyClicks(editor_of(pane), "New")
    pane.finish_editing()

    assert told.fields == [(FieldName.TITLE, "New")]


def test_the_dateline_asks_for_its_form(pane: ArticlePane, qtbot: QtBot) -> None:
    rect = pane.view.visualRect(pane.model.index(1))

    with qtbot.waitSignal(pane.fieldRequested):
        click(pane, rect.center())

    assert not pane.editing


def test_a_removed_block_has_no_row_to_type_in(pane: ArticlePane) -> None:
    pane.set_current("b9")

    assert pane.current() is None
    assert not pane.edit_current()


def click(pane: ArticlePane, point: QPoint) -> None:
    QTest.mouseClick(pane.view.viewport(), Qt.MouseButton.LeftButton, pos=point)


def test_a_click_opens_the_editor_with_the_caret_under_the_mouse(pane: ArticlePane) -> None:
    click(pane, QPoint(26, place(pane, "b6").top() + 20))

    editor = editor_of(pane)
    QTest.keyClicks(editor, "X")
    assert editor.exact_text == "X" + CARRY


def test_dragging_selects_in_the_passage(pane: ArticlePane) -> None:
    rect = place(pane, "b6")
    port, left = pane.view.viewport(), Qt.MouseButton.LeftButton
    QTest.mousePress(port, left, pos=QPoint(26, rect.top() + 20))
    QTest.mouseMove(port, QPoint(200, rect.top() + 20))
    QTest.mouseRelease(port, left, pos=QPoint(200, rect.top() + 20))

    start, end = editor_of(pane).selected()
    assert start == 0
    assert 10 < end < len(CARRY)


def test_typing_pushes_the_rows_below(pane: ArticlePane) -> None:
    editor = begin(pane, "b5")
    before = place(pane, "b6").top()

    QTest.keyClicks(editor, " and a few more words that need another line")
    grown = place(pane, "b6").top()
    pane.show_review(ferry_review())

    assert grown > before
    assert place(pane, "b6").top() == before


def ink(pane: ArticlePane, block: str) -> QImage:
    """The column between the margins, where the text of ``block`` stands."""
    QGuiApplication.processEvents()  # a scroll bar that is no longer needed gives its room back
    number = pane.model.row_of(block)
    assert number is not None
    space, rect = space_of(pane.model.rows[number]), place(pane, block)
    return pane.view.viewport().grab(rect.adjusted(34, space.above, -34, -space.below)).toImage()


def differing(one: QImage, other: QImage) -> int:
    """How many pixels differ."""
    assert one.size() == other.size()
    places = product(range(one.width()), range(one.height()))
    return sum(one.pixel(x, y) != other.pixel(x, y) for x, y in places)


CARET = 60  # a caret has up to as many pixels


def test_the_editor_stands_exactly_over_the_row(make: Make) -> None:
    words = "Fifty-two words of all lengths, I say: a, be, sea, " * 6
    lines = [Line(words), Line(words[7:]), Line("“Quoted,” he said. " * 5), Line(words, None, BlockKind.HEADING, 2)]
    pane = make(review_of([*lines, Line("item " * 30, None, BlockKind.LIST_ITEM, 1)]))
    pane.resize(440, 2000)
    for block in ("b1", "b2", "b3", "b4", "b5"):
        before = ink(pane, block)
        begin(pane, block)
        assert differing(ink(pane, block), before) <= CARET
        pane.finish_editing()


def test_a_right_to_left_passage_is_typed_from_the_right(make: Make) -> None:
    pane = make(arabic_review())
    before = ink(pane, "b3")

    begin(pane, "b3")

    assert differing(ink(pane, "b3"), before) <= CARET


def test_the_editor_follows_when_the_article_scrolls(make: Make) -> None:
    pane = make(review_of([Line(f"Passage {n}. " * 8) for n in range(1, 60)]))
    editor = begin(pane, "b3")
    before = editor.geometry().top()

    pane.view.verticalScrollBar().setValue(60)

    assert editor.geometry().top() == before - 60


def test_the_caret_stays_in_sight_while_a_passage_grows(make: Make) -> None:
    pane = make(review_of([Line(f"Passage {n}. " * 8) for n in range(1, 60)]))
    editor = begin(pane, "b7")

    for _ in range(12):
        QTest.keyClicks(editor, "many more words to make it grow ")
        caret = editor.cursorRect().translated(editor.pos())
        assert pane.view.viewport().rect().contains(caret)


def test_a_decision_elsewhere_leaves_the_editor_open_over_its_row(pane: ArticlePane) -> None:
    review = ferry_review()
    editor = begin(pane, "b6")
    QTest.keyClicks(editor, "!")

    pane.update_review(apply(review, toggle(review, ["b4"])))

    assert editor_of(pane) is editor
    assert abs(editor.geometry().top() - place(pane, "b6").top()) < 15
    assert editor.exact_text == CARRY + "!"


def test_the_editor_closes_when_its_passage_goes(pane: ArticlePane) -> None:
    told = Told(pane)
    review = ferry_review()
    begin(pane, "b6")

    pane.update_review(apply(review, toggle(review, ["b6"])))

    assert not pane.editing
    assert told.texts == []


def test_what_is_typed_never_reaches_another_review(pane: ArticlePane) -> None:
    told = Told(pane)
    QTest.keyClicks(begin(pane, "b6"), "!")

    pane.show_review(arabic_review())

    assert told.texts == []
    assert not pane.editing


def test_finishing_first_commits_to_the_review_it_belongs_to(pane: ArticlePane) -> None:
    told = Told(pane)
    QTest.keyClicks(begin(pane, "b6"), "!")

    pane.finish_editing()

    assert told.texts == [("b6", CARRY + "!")]


def test_committed_wording_is_shown_once_the_review_holds_it(pane: ArticlePane) -> None:
    review = ferry_review()
    pane.typed.connect(lambda typed: pane.update_review(apply(review, typed.decision(review))))
    editor = begin(pane, "b5")

    QTest.keyClicks(editor, " Twice.")
    QTest.keyClick(editor, Key.Key_Escape)

    assert pane.model.rows[3].text == TRIALS + " Twice."
    assert pane.view.hasFocus()


def test_going_to_a_row_says_its_block(pane: ArticlePane, qtbot: QtBot) -> None:
    pane.set_current("b4")

    with qtbot.waitSignal(pane.currentChanged) as told:
        QTest.keyClick(pane.view, Key.Key_Down)

    assert told.args == ["b5"]


def test_what_the_window_sets_is_not_told_back(pane: ArticlePane, qtbot: QtBot) -> None:
    review = ferry_review()

    with qtbot.assertNotEmitted(pane.currentChanged):
        pane.set_current("b6")
        pane.update_review(apply(review, toggle(review, ["b6"])))
        pane.show_review(arabic_review())


def test_the_current_row_has_a_bar_and_a_question_a_line(pane: ArticlePane) -> None:
    pane.set_current("b5")
    picture = pane.view.viewport().grab().toImage()
    current, asked = place(pane, "b5"), place(pane, "b7")

    bar = {picture.pixel(x, current.center().y()) for x in range(5, 20)}
    line = {picture.pixel(200, y) for y in range(asked.bottom() - 6, asked.bottom() + 1)}

    assert theme().colour(Role.ACCENT).rgb() in bar
    assert theme().colour(Role.QUESTION).rgb() in line


@pytest.mark.parametrize("width", [440, 700, 1400])
def test_the_measure_is_that_of_a_book(pane: ArticlePane, width: int) -> None:
    pane.show_review(review_of([Line("The harbour board met on Monday to hear the report. " * 20)]))

    pane.resize(width, 700)

    editor = begin(pane, "b1")
    line = editor.document().firstBlock().layout().lineAt(0)
    assert line.textLength() <= 75
    if width >= 700:
        assert line.textLength() >= 58


def test_no_review_is_said_calmly(pane: ArticlePane) -> None:
    pane.show_review(None)

    assert pane.notice.isVisible()
    assert pane.notice.title.text() == "No article yet"


def test_a_review_read_anew_from_the_desk_updates_too(pane: ArticlePane) -> None:
    again = ferry_review()

    pane.update_review(replace(apply(again, toggle(again, ["b12"])), name="x"))

    assert pane.model.rows[-1].key == "b12"
