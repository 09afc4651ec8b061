"""A button shows its key, follows its action, and can be pressed by key."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gui.controls import KeyButton, key_text


@pytest.mark.parametrize(("key", "shown"), [("Ctrl+Return", "Ctrl+Enter"), ("Space", "Space"), ("M", "M"), ("", "")])
def test_a_key_reads_as_on_a_keyboard(qtbot: QtBot, key: str, shown: str) -> None:
    assert key_text(key) == shown


def test_the_name_is_said_without_the_key_and_the_tooltip_with_it(qtbot: QtBot) -> None:
    button = KeyButton("Park & wait", "S")
    qtbot.addWidget(button)
    assert button.accessibleName() == "Park & wait"
    assert button.name() == "Park & wait"
    assert "S" in button.toolTip()
    assert "&amp;" in button.toolTip()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_enter_and_space_press_it(qtbot: QtBot, key: Qt.Key) -> None:
    button = KeyButton("Keep")
    qtbot.addWidget(button)
    with qtbot.waitSignal(button.clicked, timeout=500):
        qtbot.keyClick(button, key)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_it_is_pressed_though_its_pane_has_a_command_of_the_same_key(qtbot: QtBot, key: Qt.Key) -> None:
    pane = QWidget()
    qtbot.addWidget(pane)
    button = KeyButton("Keep", parent=pane)
    done: list[str] = []
    command = QAction("Remove", pane)
    command.setShortcut(key)
    command.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    command.triggered.connect(lambda: done.append("command"))
    pane.addAction(command)
    button.clicked.connect(lambda: done.append("button"))
    pane.show()
    qtbot.waitExposed(pane)
    pane.activateWindow()
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    qtbot.keyClick(button, key)
    assert done == ["button"]


def test_it_follows_its_action(qtbot: QtBot) -> None:
    button = KeyButton()
    qtbot.addWidget(button)
    action = QAction("&Undo…", button)
    action.setShortcut("Ctrl+Z")
    button.follow(action)
    assert (button.name(), button.key(), button.isEnabled()) == ("Undo", "Ctrl+Z", True)
    action.setShortcut("Ctrl+U")
    action.setEnabled(False)
    assert (button.key(), button.isEnabled()) == ("Ctrl+U", False)
    action.setEnabled(True)
    with qtbot.waitSignal(action.triggered, timeout=500):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_name_and_key_fit_the_size_it_asks_for(qtbot: QtBot) -> None:
    plain, keyed = KeyButton("Approve and next"), KeyButton("Approve and next", "Ctrl+Return")
    for button in (plain, keyed):
        qtbot.addWidget(button)
        button.resize(button.sizeHint())
        name, key = button._boxes()
        assert button.rect().contains(name)
        assert not name.intersects(key) or key.isEmpty()
    assert keyed.sizeHint().width() > plain.sizeHint().width()


def test_the_key_gives_way_before_the_name_in_a_narrow_place(qtbot: QtBot) -> None:
    button = KeyButton("Keep this copy instead", "M")
    qtbot.addWidget(button)
    button.resize(button.minimumSizeHint())
    name, key = button._boxes()
    assert key.width() == 0
    assert name.width() > 0
