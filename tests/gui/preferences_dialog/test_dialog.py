"""Preferences by keys in the real window: what is changed holds at once."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QSpinBox, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from gui import preferences, preferences_file
from gui.app import Desktop
from gui.keymap import keymap
from gui.preferences_dialog import PreferencesDialog
from gui.theme import theme
from tests.gui.conftest import Opener
from tests.gui.shell import CTRL, FERRY, open_prepared, press, review_of, type_in


@pytest.fixture
def desktop(open_desktop: Opener, tmp_path: Path) -> Iterator[Desktop]:
    opened = open_prepared(open_desktop, tmp_path, FERRY)
    yield opened
    keymap().choose({})


@pytest.fixture
def dialog(desktop: Desktop, qtbot: QtBot) -> PreferencesDialog:
    press(Qt.Key.Key_Comma, CTRL)
    found = desktop.window.findChild(PreferencesDialog)
    qtbot.waitUntil(lambda: found.isAncestorOf(QApplication.focusWidget() or desktop.window))
    return found


def test_every_declared_setting_has_a_control_with_its_name(dialog: PreferencesDialog) -> None:
    assert set(dialog.editors) == set(preferences.declared())
    for name, setting in preferences.declared().items():
        assert dialog.editors[name].focusProxy().accessibleName() == setting.label
        assert (dialog.editors[name].focusProxy().focusPolicy() & Qt.FocusPolicy.TabFocus) != 0


def test_a_change_holds_and_is_kept_at_once(desktop: Desktop, dialog: PreferencesDialog, tmp_path: Path) -> None:
    box = dialog.editors["theme"].findChild(QComboBox)
    box.setFocus()
    for _ in range(2):
        press(Qt.Key.Key_Down)
    assert theme().name == "dark"
    assert desktop.actions["view.dark"].isChecked()
    assert preferences_file.read(tmp_path / "preferences.json").preferences.theme == "dark"


def test_what_is_changed_elsewhere_is_seen_in_it(desktop: Desktop, dialog: PreferencesDialog) -> None:
    desktop.settings.scale_text(10)
    assert dialog.editors["text_size"].findChild(QSpinBox).value() == 110
    desktop.settings.reset("text_size")


def test_each_setting_goes_back_to_its_default_alone(desktop: Desktop, dialog: PreferencesDialog) -> None:
    desktop.settings.change(ahead=9, export_format="json")
    dialog.parts.setFocus()
    press(Qt.Key.Key_Down)
    back = next(
        each for each in dialog.findChildren(QToolButton) if each.accessibleName().endswith("Articles prepared ahead")
    )
    assert back.isEnabled()
    back.setFocus()
    press(Qt.Key.Key_Space)
    assert (desktop.settings.now.ahead, desktop.settings.now.export_format) == (0, "json")
    assert not back.isEnabled()


def test_how_much_is_prepared_ahead_reaches_what_prepares(desktop: Desktop, dialog: PreferencesDialog) -> None:
    box = dialog.editors["ahead"].findChild(QSpinBox)
    assert box.text() == "the whole queue"
    box.setValue(4)
    assert desktop.settings.now.ahead == 4
    assert desktop.preparer.most == 4


def test_the_view_chosen_is_shown_at_once(desktop: Desktop, dialog: PreferencesDialog) -> None:
    box = dialog.editors["page_view"].findChild(QComboBox)
    page = desktop.window.page
    for view in ("source", "page", "blocks"):
        box.setCurrentIndex(box.findData(view))
        assert page.shown == ("blocks" if page.why_not(view) else view)
        assert desktop.actions[f"view.{page.shown}"].isChecked()


def test_a_folder_is_typed_or_chosen(
    desktop: Desktop, dialog: PreferencesDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog.parts.setCurrentRow(2)
    editor = dialog.editors["export_folder"]
    editor.setFocus()
    type_in("/srv/copy")
    press(Qt.Key.Key_Return)
    assert desktop.settings.now.export_folder == "/srv/copy"
    assert dialog.isVisible()
    monkeypatch.setattr("gui.preferences_dialog.editors.QFileDialog.getExistingDirectory", lambda *_: "/srv/other")
    editor.findChild(QAbstractButton).click()
    assert desktop.settings.now.export_folder == "/srv/other"


# --- keys -----------------------------------------------------------------------------------------------------


@pytest.fixture
def keys(dialog: PreferencesDialog) -> PreferencesDialog:
    dialog.show_keys()
    return dialog


def strike(dialog: PreferencesDialog, command_id: str, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
    """Go to a command as a person does, and strike a new key for it."""
    dialog.keys.choose(command_id)
    dialog.keys.list.setFocus()
    press(Qt.Key.Key_Return)
    assert QApplication.focusWidget() is dialog.keys.press
    press(key, modifier)


def test_a_free_key_holds_as_soon_as_it_is_struck(desktop: Desktop, keys: PreferencesDialog, qtbot: QtBot) -> None:
    strike(keys, "review.toggle", Qt.Key.Key_Y, Qt.KeyboardModifier.NoModifier)
    assert desktop.settings.now.keys == {"review.toggle": ("Y",)}
    keys.reject()
    desktop.window.activateWindow()
    desktop.window.page.view.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is desktop.window.page.view)
    press(Qt.Key.Key_Y)
    assert len(review_of(desktop).decisions) == 1


def test_a_key_of_another_command_is_told_with_its_name_and_given_only_by_swapping(
    desktop: Desktop, keys: PreferencesDialog
) -> None:
    strike(keys, "review.park", Qt.Key.Key_R, CTRL)
    assert "“Reject”" in keys.keys.note.text()
    assert desktop.settings.now.keys == {}
    press(Qt.Key.Key_Space)
    assert desktop.settings.now.keys == {"review.park": ("Ctrl+R",), "review.reject": ("S",)}


def test_a_reserved_key_is_refused_with_a_reason(desktop: Desktop, keys: PreferencesDialog) -> None:
    strike(keys, "review.park", Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier)
    assert "erases text" in keys.keys.note.text()
    assert desktop.settings.now.keys == {}


def test_a_key_may_stand_beside_those_there_are(desktop: Desktop, keys: PreferencesDialog) -> None:
    keys.keys.too.setChecked(True)
    strike(keys, "go.next_block", Qt.Key.Key_Down, CTRL)
    assert desktop.settings.now.keys == {"go.next_block": ("J", "Ctrl+Down")}


def test_one_command_or_all_go_back_to_the_table(desktop: Desktop, keys: PreferencesDialog) -> None:
    strike(keys, "review.park", Qt.Key.Key_F9, Qt.KeyboardModifier.NoModifier)
    strike(keys, "review.reject", Qt.Key.Key_F8, Qt.KeyboardModifier.NoModifier)
    strike(keys, "edit.undo", Qt.Key.Key_F11, Qt.KeyboardModifier.NoModifier)
    keys.keys.choose("review.park")
    click(keys.keys.reset)
    assert set(desktop.settings.now.keys) == {"review.reject", "edit.undo"}
    click(keys.keys.reset_all)
    assert desktop.settings.now.keys == {}
    assert not keys.keys.reset_all.isEnabled()


def test_a_key_of_the_table_that_another_command_has_now_is_not_taken_from_it(
    desktop: Desktop, keys: PreferencesDialog
) -> None:
    strike(keys, "review.park", Qt.Key.Key_F9, Qt.KeyboardModifier.NoModifier)
    strike(keys, "review.reject", Qt.Key.Key_S, Qt.KeyboardModifier.NoModifier)
    keys.keys.choose("review.park")
    click(keys.keys.reset)
    assert "“Reject”" in keys.keys.note.text()
    assert desktop.settings.now.keys["review.park"] == ("F9",)


def test_a_command_may_have_no_key(desktop: Desktop, keys: PreferencesDialog) -> None:
    keys.keys.choose("review.park")
    click(keys.keys.none)
    assert desktop.settings.now.keys == {"review.park": ()}
    assert desktop.actions["review.park"].shortcuts() == []


def test_a_command_is_found_by_name_and_by_key(keys: PreferencesDialog) -> None:
    keys.keys.search.setFocus()
    type_in("pane prev")
    assert keys.keys.chosen() == "view.previous_pane"
    keys.keys.search.clear()
    keys.keys.by_key.setFocus()
    press(Qt.Key.Key_M)
    assert keys.keys.chosen() == "go.other_copy"
    press(Qt.Key.Key_F9)
    assert "free" in keys.keys.note.text()
    press(Qt.Key.Key_Escape)
    assert keys.isVisible()


@pytest.mark.parametrize("size", [100, 200])
def test_it_fits_a_small_screen_at_any_text_size(desktop: Desktop, qtbot: QtBot, size: int) -> None:
    desktop.window.resize(1280, 720)
    desktop.settings.change(text_size=size)
    desktop.window.activateWindow()
    press(Qt.Key.Key_Comma, CTRL)
    found = desktop.window.findChild(PreferencesDialog)
    assert found.width() <= 1280
    assert found.height() <= 720
    found.reject()
    desktop.settings.reset("text_size")


def click(button: QWidget) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
