"""The menus of what is under the mouse or the keys, made of the same actions."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QContextMenuEvent, QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QMenuBar, QWidget

from core.model import FieldName, Reason, ReviewState, Verdict
from gui.app import Desktop
from gui.commands import name_of
from gui.queue_menu import folder_of
from tests.gui.conftest import Opener
from tests.gui.shell import CTRL, FERRY, SHIFT, STORM, TAX, first_kept, open_prepared, press, review_of


@pytest.fixture
def desktop(open_desktop: Opener, tmp_path: Path) -> Desktop:
    return open_prepared(open_desktop, tmp_path, FERRY, STORM, TAX)


def menu_by_keys(desktop: Desktop) -> QMenu:
    press(Qt.Key.Key_F10, SHIFT)
    menu = desktop.manners.menus.menu
    assert menu is not None
    assert menu.isVisible()
    return menu


def menu_by_mouse(desktop: Desktop, widget: QWidget, at: QPoint) -> QMenu:
    QTest.mouseClick(widget, Qt.MouseButton.RightButton, pos=at)
    QApplication.sendEvent(widget, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, widget.mapToGlobal(at)))
    menu = desktop.manners.menus.menu
    assert menu is not None
    return menu


def names(menu: QMenu) -> list[str]:
    return [name_of(action.text()) for action in menu.actions() if not action.isSeparator()]


def choose(menu: QMenu, name: str) -> None:
    next(action for action in menu.actions() if name_of(action.text()) == name).trigger()
    menu.close()


def test_a_block_has_the_commands_of_the_review_by_keys(desktop: Desktop) -> None:
    menu = menu_by_keys(desktop)
    assert desktop.actions["review.toggle"] in menu.actions()
    assert desktop.actions["edit.copy_blocks"] in menu.actions()
    current = desktop.window.page.view.visualRect(desktop.window.page.view.currentIndex())
    inside = desktop.window.page.view.viewport().mapFromGlobal(menu.pos())
    assert abs(inside.y() - current.bottom()) <= 40
    block_id = desktop.bench.block_id
    before = review_of(desktop).rulings[block_id].verdict
    choose(menu, "Keep / remove")
    assert review_of(desktop).rulings[block_id].verdict is not before


def test_a_letter_struck_in_a_menu_decides_on_nothing_behind_it(desktop: Desktop) -> None:
    before = review_of(desktop)
    menu = menu_by_keys(desktop)
    for key in (Qt.Key.Key_1, Qt.Key.Key_S, Qt.Key.Key_J):
        QTest.keyClick(menu, key)
    assert menu.isVisible()
    menu.close()
    assert review_of(desktop) is before


def test_a_letter_struck_in_the_menus_of_the_bar_chooses_there(desktop: Desktop) -> None:
    before = review_of(desktop)
    desktop.window.page.setFocus()
    bar = desktop.window.menuWidget().findChild(QMenuBar)
    edit = next(each.menu() for each in bar.actions() if name_of(each.text()) == "Edit")
    edit.popup(QPoint())
    QTest.keyClick(edit, Qt.Key.Key_S)
    assert desktop.window.search.hasFocus()
    assert review_of(desktop) is before


def test_the_menu_key_asks_for_the_same_menu(desktop: Desktop) -> None:
    view = desktop.window.page.view
    at = view.rect().center()
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, view.mapToGlobal(at))
    QApplication.sendEvent(view, asked)
    assert "Keep / remove" in names(desktop.manners.menus.menu)


def test_the_right_button_goes_to_the_block_under_it_and_a_reason_is_given(desktop: Desktop) -> None:
    kept = first_kept(desktop)
    view = desktop.window.page.view
    menu = menu_by_mouse(desktop, view.viewport(), view.rect_of(kept).center())
    assert desktop.bench.block_id == kept
    reasons = next(action.menu() for action in menu.actions() if action.menu() is not None)
    assert len(reasons.actions()) == len(Reason) - 1
    next(action for action in reasons.actions() if "legal" in action.text()).trigger()
    assert review_of(desktop).rulings[kept].reason is Reason.LEGAL


def test_several_selected_blocks_stay_selected_and_all_are_meant(desktop: Desktop) -> None:
    blocks = list(review_of(desktop).rulings)[:3]
    desktop.bench.go_to(blocks[0])
    desktop.window.page.select(blocks)
    view = desktop.window.page.view
    menu = menu_by_mouse(desktop, view.viewport(), view.rect_of(blocks[1]).center())
    choose(menu, "Copy the text of the blocks")
    texts = [block.text for block in review_of(desktop).page.blocks[:3]]
    assert QGuiApplication.clipboard().text() == "\n\n".join(texts)


def test_a_passage_has_editing_first(desktop: Desktop) -> None:
    desktop.bench.go_to(first_kept(desktop))
    desktop.window.article.view.setFocus()
    menu = menu_by_keys(desktop)
    assert names(menu)[0] == "Edit the text"
    choose(menu, "Edit the text")
    assert desktop.window.article.editing
    press(Qt.Key.Key_Escape)


def test_the_row_of_the_open_article_has_its_commands(desktop: Desktop) -> None:
    desktop.window.queue.focus_list()
    menu = menu_by_keys(desktop)
    assert names(menu)[:4] == ["Approve and next", "Park", "Reject", "Reopen"]


def test_another_row_is_parked_without_leaving_the_open_article_and_can_be_taken_back(desktop: Desktop) -> None:
    open_now, other = desktop.bench.review_id, desktop.bench.rows[2].review_id
    desktop.window.queue.focus_list()
    press(Qt.Key.Key_End)
    menu = menu_by_keys(desktop)
    assert "Approve and next" not in names(menu)
    choose(menu, "Park")
    assert desktop.bench.review_id == open_now
    assert desktop.desk.row(other).state is ReviewState.PARKED
    assert desktop.bench.rows[2].state is ReviewState.PARKED
    assert "parked" in desktop.window.status.left.text()
    assert desktop.actions["edit.undo"].isEnabled()
    press(Qt.Key.Key_Z, CTRL)
    assert desktop.bench.review_id == other
    assert desktop.desk.row(other).state is not ReviewState.PARKED


def test_a_row_is_opened_and_tells_its_name_and_where_it_came_from(
    desktop: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", shown.append)
    desktop.window.queue.focus_list()
    press(Qt.Key.Key_Down)
    choose(menu_by_keys(desktop), "Copy the name")
    assert QGuiApplication.clipboard().text() == STORM.name
    choose(menu_by_keys(desktop), "Copy where it came from")
    assert QGuiApplication.clipboard().text() == str(STORM)
    choose(menu_by_keys(desktop), "Show the source's folder")
    assert shown[0].toLocalFile() == str(STORM.parent)
    choose(menu_by_keys(desktop), "Open")
    assert desktop.bench.review.name == STORM.name


def test_a_loss_is_kept_or_settled(desktop: Desktop) -> None:
    chip = desktop.window.losses.chips[0]
    chip.words.setFocus()
    menu = menu_by_keys(desktop)
    assert names(menu) == ["Go to it", "Keep it", "It is rightly removed"]
    choose(menu, "Keep it")
    assert review_of(desktop).rulings[chip.block_id].verdict is Verdict.KEEP


def test_a_field_offers_what_else_was_found(desktop: Desktop) -> None:
    row = next(each for each in desktop.window.inspector.fields.rows.values() if each.others.menu().actions())
    row.edit.setFocus()
    menu = menu_by_keys(desktop)
    assert "Found on the page" in names(menu)
    assert set(row.others.menu().actions()) <= set(menu.actions())
    assert row.name in FieldName


@pytest.mark.parametrize("origin", ["", "clipboard", "relative/page.html", "/no/such/place/page.html"])
def test_what_came_from_no_folder_has_none(origin: str) -> None:
    assert folder_of(origin) is None


def test_a_row_of_a_file_has_the_folder_of_the_file(tmp_path: Path) -> None:
    assert folder_of(f"{tmp_path}/pages.jsonl:3") == tmp_path
    assert folder_of(str(tmp_path)) == tmp_path
