"""The palette in the real window: found by letters, done by Enter, and the keys back where they were."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from core.model import Verdict
from gui.app import Desktop
from gui.commands import COMMANDS
from gui.palette import Palette
from tests.gui.conftest import Opener
from tests.gui.shell import CTRL, FERRY, SHIFT, STORM, open_prepared, press, review_of, type_in


@pytest.fixture
def desktop(open_desktop: Opener, tmp_path: Path) -> Desktop:
    return open_prepared(open_desktop, tmp_path, FERRY, STORM)


def ask(desktop: Desktop, text: str = "") -> Palette:
    press(Qt.Key.Key_P, CTRL | SHIFT)
    type_in(text)
    return desktop.manners.palette


def found(palette: Palette) -> list[str]:
    return [entry.id for entry in palette.model.entries]


def test_it_lists_every_command_with_menu_keys_and_why_it_cannot_be_done(desktop: Desktop) -> None:
    palette = ask(desktop)
    assert palette.isVisible()
    assert sorted(found(palette)) == sorted(entry.id for entry in COMMANDS)
    by_id = {entry.id: entry for entry in palette.model.entries}
    assert (by_id["review.approve"].place, by_id["review.approve"].keys) == ("Review", ("Ctrl+Enter",))
    assert by_id["review.approve"].hint == ""
    assert by_id["edit.undo"].hint == "Only while there is a step to undo"
    spoken = palette.model.index(found(palette).index("edit.undo")).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Undo, Edit, Ctrl+Z, Only while there is a step to undo"


def test_enter_does_it_where_the_keys_were_before(desktop: Desktop) -> None:
    view = desktop.window.page.view
    assert QApplication.focusWidget() is view
    block_id = desktop.bench.block_id
    before = review_of(desktop).rulings[block_id].verdict
    palette = ask(desktop, "keep remove")
    assert found(palette)[0] == "review.toggle"
    press(Qt.Key.Key_Return)
    assert not palette.isVisible()
    assert QApplication.focusWidget() is view
    assert review_of(desktop).rulings[block_id].verdict is not before


def test_escape_gives_the_keys_back_and_does_nothing(desktop: Desktop) -> None:
    desktop.window.queue.focus_list()
    palette = ask(desktop, "reject")
    press(Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert QApplication.focusWidget() is desktop.window.queue.list
    assert review_of(desktop).decisions == ()


def test_asked_for_again_it_goes(desktop: Desktop) -> None:
    palette = ask(desktop)
    press(Qt.Key.Key_P, CTRL | SHIFT)
    assert not palette.isVisible()


def test_what_is_typed_in_it_is_no_command(desktop: Desktop) -> None:
    ask(desktop, "sax jk")
    press(Qt.Key.Key_R, CTRL)
    press(Qt.Key.Key_Z, CTRL)
    press(Qt.Key.Key_Escape)
    assert review_of(desktop).decisions == ()
    assert desktop.desk.steps() == ()


def test_a_click_elsewhere_takes_it_away_and_the_keys_go_there(desktop: Desktop) -> None:
    palette = ask(desktop)
    QTest.mouseClick(desktop.window.article.view.viewport(), Qt.MouseButton.LeftButton)
    assert not palette.isVisible()
    assert desktop.window.article.isAncestorOf(QApplication.focusWidget())


def test_a_command_that_cannot_be_done_now_says_why_and_stays(desktop: Desktop) -> None:
    palette = ask(desktop, "redo")
    press(Qt.Key.Key_Return)
    assert palette.isVisible()
    assert "there is a step to redo" in palette.note.text()


def test_the_arrows_move_around_the_ends(desktop: Desktop) -> None:
    palette = ask(desktop)
    press(Qt.Key.Key_Up)
    assert palette.list.currentIndex().row() == len(COMMANDS) - 1
    assert palette.line.accessibleDescription().startswith("About Galleyproof")
    press(Qt.Key.Key_Down)
    assert palette.list.currentIndex().row() == 0


def test_what_was_used_last_comes_first_also_in_the_next_window(desktop: Desktop, open_desktop: Opener) -> None:
    for text in ("next pane", "dark"):
        ask(desktop, text)
        press(Qt.Key.Key_Return)
    assert found(ask(desktop))[:2] == ["view.dark", "view.next_pane"]
    press(Qt.Key.Key_Escape)
    desktop.window.close()
    assert found(ask(open_desktop()))[:2] == ["view.dark", "view.next_pane"]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("appr", "review.approve"),
        ("aprove", "review.approve"),
        ("nq", "go.next_question"),
        ("review park", "review.park"),
        ("prefrences", "edit.preferences"),
        ("folder", "file.open_folder"),
    ],
)
def test_a_few_letters_even_mistyped_find_a_command(desktop: Desktop, text: str, first: str) -> None:
    assert found(ask(desktop, text))[0] == first


def test_letters_that_mean_nothing_say_so(desktop: Desktop) -> None:
    palette = ask(desktop, "qqzzqq")
    assert found(palette) == []
    assert "Fewer letters" in palette.note.text()
    press(Qt.Key.Key_Return)
    assert palette.isVisible()


def test_articles_are_found_by_title_and_opened(desktop: Desktop, qtbot: QtBot) -> None:
    press(Qt.Key.Key_G, CTRL)
    palette = desktop.manners.palette
    assert [entry.name for entry in palette.model.entries] == [row.title for row in desktop.bench.rows]
    type_in("coastal storm")
    qtbot.waitUntil(lambda: palette.model.entries[0].name.startswith("Storm"))
    press(Qt.Key.Key_Return)
    assert desktop.bench.review.name == STORM.name
    assert QApplication.focusWidget() is desktop.window.page.view


def test_an_article_that_the_filter_hides_is_found_too(desktop: Desktop, qtbot: QtBot) -> None:
    press(Qt.Key.Key_F, CTRL)
    type_in("vessels")
    qtbot.waitUntil(lambda: len(desktop.bench.rows) == 1)
    press(Qt.Key.Key_Escape)
    ask(desktop, "@storm")
    qtbot.waitUntil(lambda: desktop.manners.palette.model.entries[0].name.startswith("Storm"))
    press(Qt.Key.Key_Return)
    assert desktop.bench.review.name == STORM.name


def test_blocks_are_found_by_number_and_by_their_words(desktop: Desktop) -> None:
    press(Qt.Key.Key_G, CTRL | SHIFT)
    palette = desktop.manners.palette
    type_in("12")
    assert found(palette) == ["b12"]
    press(Qt.Key.Key_Return)
    assert desktop.bench.block_id == "b12"
    press(Qt.Key.Key_G, CTRL | SHIFT)
    type_in("calloway told")
    assert found(palette)[0] == next(
        block.id for block in review_of(desktop).page.blocks if "Calloway told" in block.text
    )
    removed = {each for each, ruling in review_of(desktop).rulings.items() if ruling.verdict is Verdict.REMOVE}
    assert {entry.id for entry in palette.model.entries if entry.place == "removed"} == removed & set(found(palette))


def test_after_going_to_a_block_from_a_field_the_keys_decide_and_are_not_typed(desktop: Desktop) -> None:
    press(Qt.Key.Key_L, CTRL)
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    said = field.text()
    press(Qt.Key.Key_G, CTRL | SHIFT)
    type_in("12")
    press(Qt.Key.Key_Return)
    before = review_of(desktop).rulings["b12"].verdict
    press(Qt.Key.Key_Space)
    assert field.text() == said
    assert review_of(desktop).rulings["b12"].verdict is not before


@pytest.mark.parametrize(("width", "size"), [(700, 100), (1280, 200), (620, 200)])
def test_it_lies_inside_the_window_at_any_size(desktop: Desktop, width: int, size: int) -> None:
    desktop.settings.change(text_size=size)
    desktop.window.resize(width, 640)
    palette = ask(desktop)
    QApplication.processEvents()
    assert desktop.window.rect().contains(palette.geometry())
    assert palette.list.viewport().height() > 0
    press(Qt.Key.Key_Escape)
    desktop.settings.reset("text_size")
