"""The row of tools: every button keeps its place, and none is out of reach in a narrow window."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from gui.app import Desktop
from gui.commands import name_of
from gui.controls import KeyButton
from gui.main_window import _BUTTONS
from tests.gui.conftest import Opener
from tests.gui.shell import FERRY, button_of, open_prepared, press

IDS = [name for name in _BUTTONS if name]


@pytest.fixture
def desktop(open_desktop: Opener, tmp_path: Path) -> Desktop:
    return open_prepared(open_desktop, tmp_path, FERRY)


def places(desktop: Desktop) -> dict[str, int]:
    return {each: button_of(desktop, each).x() for each in IDS if button_of(desktop, each).isVisible()}


def widen(desktop: Desktop, width: int) -> None:
    desktop.window.resize(width, 700)
    QApplication.processEvents()


def test_no_button_moves_while_decisions_are_made_or_the_window_is_resized(desktop: Desktop) -> None:
    widen(desktop, 1440)
    before = places(desktop)
    assert set(before) == set(IDS)
    for key in (Qt.Key.Key_Space, Qt.Key.Key_N, Qt.Key.Key_J, Qt.Key.Key_A):
        press(key)
        assert places(desktop) == before
    for width in (1200, 1000, 880, 700):
        widen(desktop, width)
        assert places(desktop).items() <= before.items()


@pytest.mark.parametrize(("width", "size"), [(1440, 100), (880, 100), (700, 100), (1280, 200), (800, 200)])
def test_every_button_stands_whole_in_the_row_or_in_the_menu_behind_it(desktop: Desktop, width: int, size: int) -> None:
    desktop.settings.change(text_size=size)
    widen(desktop, width)
    tools = desktop.window.tools
    shown = [each for each in IDS if button_of(desktop, each).isVisible()]
    behind = [action.objectName() for action in tools.more.menu().actions()]
    assert shown + behind == IDS
    assert tools.more.isVisible() == bool(behind)
    row = [each for each in tools.findChildren(KeyButton) if each.isVisible()]
    boxes = [each.geometry() for each in (*row, desktop.window.search)]
    assert all(tools.rect().contains(box) for box in boxes)
    assert not any(one.intersects(two) for at, one in enumerate(boxes) for two in boxes[at + 1 :])
    assert all(each.width() >= each.sizeHint().width() for each in row)
    desktop.settings.reset("text_size")


def test_what_is_behind_is_done_by_keys(desktop: Desktop) -> None:
    widen(desktop, 700)
    more = desktop.window.tools.more
    action = more.menu().actions()[-1]
    assert name_of(action.text()) == "Undo"
    assert more.focusPolicy() & Qt.FocusPolicy.TabFocus
    press(Qt.Key.Key_Space)
    assert action.isEnabled()
    action.trigger()
    assert desktop.desk.steps() == ()


def test_in_a_mirrored_window_the_row_begins_on_the_right(desktop: Desktop) -> None:
    desktop.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    widen(desktop, 1440)
    places_now = places(desktop)
    assert sorted(IDS, key=lambda each: -places_now[each]) == IDS
    assert desktop.window.search.x() < min(places_now.values())
