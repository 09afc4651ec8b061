"""Find and replace by real keys in the real window, in the article, on the page and in every queued article."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionButton
from pytestqt.qtbot import QtBot

from core.model import FieldName, ReviewState
from gui.app import Desktop
from gui.article.editor import CopyEditor
from gui.article.find_bar import FindBar, Scope
from gui.controls import KeyButton
from tests.gui.conftest import Opener
from tests.gui.samples import Line
from tests.gui.samples import review_of as made
from tests.gui.shell import ALT, CTRL, SHIFT, body, let_windows_go, press, put_review, review_of, stored, type_in

Key = Qt.Key
LINES = [Line("The ferry is old."), Line("Old stone, old\u00a0wood.")]


@pytest.fixture
def desktop(open_desktop: Opener, tmp_path: Path) -> Desktop:
    let_windows_go()
    for name in ("one", "two", "three"):
        put_review(tmp_path / "test.galleyproof", made([*LINES, Line(f"Page {name}.")], name=f"{name}.txt"))
    return open_desktop()


def bar(desktop: Desktop) -> FindBar:
    return desktop.window.article.find_bar


def find(desktop: Desktop, words: str, by: str = "", scope: Scope = Scope.ARTICLE) -> FindBar:
    press(Key.Key_F, CTRL | ALT)
    found = bar(desktop)
    found.scope.setCurrentIndex(found.scope.findData(scope))
    type_in(words)
    if by:
        found.by.setText(by)
    return found


def marked(desktop: Desktop) -> list[str]:
    """What is marked in the article, the place that is looked at in brackets."""
    return [
        f"[{row.text[start:end]}]" if kind == "found-here" else row.text[start:end]
        for row in desktop.window.article.model.rows
        for start, end, kind in row.found
    ]


def test_places_are_counted_and_walked_around(desktop: Desktop) -> None:
    found = find(desktop, "old")
    press(Key.Key_Return)
    assert found.count.text() == "1 of 3"
    assert marked(desktop) == ["[old]", "Old", "old"]
    assert desktop.bench.block_id == "b1"
    press(Key.Key_Return)
    press(Key.Key_Return)
    assert found.count.text() == "3 of 3"
    assert desktop.bench.block_id == "b2"
    press(Key.Key_Return)
    assert found.count.text() == "1 of 3"
    press(Key.Key_Return, SHIFT)
    assert found.count.text() == "3 of 3"
    press(Key.Key_F3)
    assert found.count.text() == "1 of 3"


def test_words_are_found_as_asked(desktop: Desktop, qtbot: QtBot) -> None:
    found = find(desktop, "old wood")
    qtbot.waitUntil(lambda: found.count.text() == "1 place")
    found.loose.click()
    qtbot.waitUntil(lambda: found.count.text() == "not found")
    found.words.setText("old")
    found.case.click()
    qtbot.waitUntil(lambda: found.count.text() == "2 places")
    found.words.setText("ol")
    found.whole.click()
    qtbot.waitUntil(lambda: found.count.text() == "not found")


def test_esc_ends_the_search_and_opens_the_passage_with_what_was_found(desktop: Desktop) -> None:
    find(desktop, "ferry")
    press(Key.Key_Return)
    press(Key.Key_Escape)
    assert not bar(desktop).isVisible()
    assert marked(desktop) == []
    editor = QApplication.focusWidget()
    assert isinstance(editor, CopyEditor)
    assert editor.selected() == (4, 9)
    type_in("boat")
    press(Key.Key_Escape)
    assert body(review_of(desktop))[0] == "The boat is old."


def test_what_is_selected_is_looked_for(desktop: Desktop) -> None:
    desktop.bench.go_to("b1")
    press(Key.Key_E)
    editor = QApplication.focusWidget()
    assert isinstance(editor, CopyEditor)
    editor.select(4, 9)
    press(Key.Key_F, CTRL | ALT)
    assert bar(desktop).words.text() == "ferry"
    assert marked(desktop) == ["ferry"]


def test_one_place_is_replaced_then_the_next(desktop: Desktop) -> None:
    found = find(desktop, "old", "new")
    press(Key.Key_Return)
    found.by.setFocus()
    press(Key.Key_Return)
    assert body(review_of(desktop))[:2] == ["The ferry is new.", "Old stone, old\u00a0wood."]
    assert found.count.text() == "1 of 2"
    press(Key.Key_Return)
    assert body(review_of(desktop))[1] == "new stone, old\u00a0wood."
    press(Key.Key_Z, CTRL)


def test_all_places_of_the_article_are_one_step(desktop: Desktop) -> None:
    find(desktop, "old", "new")
    press(Key.Key_Return)
    bar(desktop)._button_all.click()
    assert body(review_of(desktop))[:2] == ["The ferry is new.", "new stone, new\u00a0wood."]
    assert [step.name for step in review_of(desktop).decisions] == ["Replace “old” in 3 places"]
    assert "3 places replaced" in desktop.window.status.left.text()
    desktop.bench.undo()
    assert body(review_of(desktop))[0] == "The ferry is old."


def test_on_the_page_removed_blocks_are_found_and_nothing_is_replaced(desktop: Desktop) -> None:
    desktop.bench.toggle(["b1"])
    find(desktop, "ferry", "boat", Scope.PAGE)
    press(Key.Key_Return)
    assert bar(desktop).count.text() == "1 of 1"
    assert desktop.bench.block_id == "b1"
    assert not bar(desktop)._button_all.isEnabled()


def test_all_queued_articles_are_shown_first_then_replaced_and_taken_back(desktop: Desktop, qtbot: QtBot) -> None:
    ids = [row.review_id for row in desktop.bench.rows]
    found = find(desktop, "ferry", "boat", Scope.QUEUE)
    with qtbot.waitSignal(desktop.replacer.found, timeout=10_000):
        press(Key.Key_Return)
    qtbot.waitUntil(found.list.isVisible)
    assert found.list.count() == 3
    assert "The ferry is old." in found.list.item(0).text()
    assert found.count.text() == "3 places in 3 articles"
    assert found.go.text() == "Replace in 3 articles"
    assert all(not stored(desktop, each).decisions for each in ids)

    with qtbot.waitSignal(desktop.replacer.replaced, timeout=10_000):
        found.go.click()
    qtbot.waitUntil(lambda: not found.list.isVisible())
    assert all(body(stored(desktop, each))[0] == "The boat is old." for each in ids)
    assert all(len(stored(desktop, each).decisions) == 1 for each in ids)
    assert body(review_of(desktop))[0] == "The boat is old."
    assert "Replaced in 3 articles." in desktop.window.status.left.text()

    with qtbot.waitSignal(desktop.replacer.takenBack, timeout=10_000):
        desktop.actions["edit.take_back"].trigger()
    qtbot.waitUntil(lambda: body(review_of(desktop))[0] == "The ferry is old.")
    assert all(not stored(desktop, each).decisions for each in ids)
    assert "Taken back in 3 articles." in desktop.window.status.left.text()


def replace_in_all(desktop: Desktop, qtbot: QtBot) -> None:
    """Ctrl+H, the words, and Enter wherever it is asked for."""
    found = find(desktop, "ferry", "boat", Scope.QUEUE)
    with qtbot.waitSignal(desktop.replacer.found, timeout=10_000):
        press(Key.Key_Return)
    qtbot.waitUntil(found.list.isVisible)
    found.go.setFocus()
    with qtbot.waitSignal(desktop.replacer.replaced, timeout=10_000):
        press(Key.Key_Return)
    qtbot.waitUntil(lambda: not found.list.isVisible())


def firsts(desktop: Desktop) -> set[str]:
    """How the articles begin, as they are stored."""
    return {body(stored(desktop, row.review_id))[0] for row in desktop.bench.rows}


def test_one_key_takes_it_back_in_all_articles_and_one_makes_it_again(desktop: Desktop, qtbot: QtBot) -> None:
    desktop.bench.open(desktop.bench.rows.ids[1])
    here = review_of(desktop).id
    replace_in_all(desktop, qtbot)
    assert firsts(desktop) == {"The boat is old."}
    press(Key.Key_Escape)
    press(Key.Key_Escape)
    press(Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: firsts(desktop) == {"The ferry is old."})
    qtbot.waitUntil(lambda: body(review_of(desktop))[0] == "The ferry is old.")
    told = "Undone: Replace “ferry” in queued articles (3 articles)"
    qtbot.waitUntil(lambda: desktop.window.status.left.text() == told)
    assert review_of(desktop).id == here
    press(Key.Key_Z, CTRL | SHIFT)
    qtbot.waitUntil(lambda: firsts(desktop) == {"The boat is old."})
    qtbot.waitUntil(lambda: body(review_of(desktop))[0] == "The boat is old.")
    assert review_of(desktop).id == here


def test_after_a_restart_it_is_still_one_step(desktop: Desktop, open_desktop: Opener, qtbot: QtBot) -> None:
    replace_in_all(desktop, qtbot)
    desktop.window.close()
    desktop.close()
    again = open_desktop()
    again.window.page.setFocus()
    assert [each.count for each in again.desk.steps()] == [3]
    press(Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: firsts(again) == {"The ferry is old."})
    press(Key.Key_Z, CTRL | SHIFT)
    qtbot.waitUntil(lambda: firsts(again) == {"The boat is old."})


def test_approved_articles_are_left_alone(desktop: Desktop, qtbot: QtBot) -> None:
    first = desktop.bench.rows[0].review_id
    desktop.bench.open(first)
    desktop.bench.set_field(FieldName.TITLE, "One")
    desktop.handlers.closing.approve()
    desktop.handlers.closing.approve()
    assert stored(desktop, first).state is ReviewState.APPROVED
    found = find(desktop, "ferry", "boat", Scope.QUEUE)
    with qtbot.waitSignal(desktop.replacer.found, timeout=10_000):
        press(Key.Key_Return)
    qtbot.waitUntil(lambda: found.list.count() == 2)


def test_a_listed_article_is_opened_by_enter(desktop: Desktop, qtbot: QtBot) -> None:
    found = find(desktop, "page three", "", Scope.QUEUE)
    with qtbot.waitSignal(desktop.replacer.found, timeout=10_000):
        press(Key.Key_Return)
    qtbot.waitUntil(lambda: found.list.count() == 1)
    found.list.setFocus()
    found.list.setCurrentRow(0)
    press(Key.Key_Return)
    assert review_of(desktop).name == "three.txt"


def test_nothing_to_take_back_is_said(desktop: Desktop) -> None:
    desktop.actions["edit.take_back"].trigger()
    assert "Nothing was replaced" in desktop.window.status.left.text()


def test_every_control_is_named_for_what_it_does(desktop: Desktop) -> None:
    found = find(desktop, "old", scope=Scope.QUEUE)
    switches = (found.case, found.whole, found.loose)
    assert [each.accessibleName() for each in switches] == ["Match case", "Whole words", "Loosely"]
    names = [each.accessibleName() for each in found.findChildren(KeyButton) if each.isVisible()]
    assert "Find in all" in names
    assert "Replace all" not in names
    found.scope.setCurrentIndex(found.scope.findData(Scope.ARTICLE))
    names = [each.accessibleName() for each in found.findChildren(KeyButton) if each.isVisible()]
    assert "Replace all" in names
    assert "Find in all" not in names


def test_large_text_leaves_the_article_its_room(desktop: Desktop) -> None:
    found = find(desktop, "old", "new")
    assert (found._button_next.text(), found._button_back.text()) == ("Next", "Previous")
    square = indicator(found)
    desktop.settings.change(text_size=200)
    QApplication.processEvents()
    desktop.window.resize(1440, 900)
    desktop.window.place_panes()
    QApplication.processEvents()
    assert (found._button_next.text(), found._button_back.text()) == ("↓", "↑")
    assert found._button_next.accessibleName() == "Next"
    assert found._button_next.y() == found._button_all.y()
    assert indicator(found) > 1.5 * square


def indicator(found: FindBar) -> int:
    option = QStyleOptionButton()
    found.case.initStyleOption(option)
    return found.case.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, found.case).width()
