"""The table of commands and what stands behind it, in the real window."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu, QMenuBar

from core.model import ReviewState, Verdict
from gui.app import Desktop
from gui.commands import COMMANDS, DIGIT, Fact, Menu, command, is_single
from tests.gui.conftest import Opener
from tests.gui.shell import FERRY, TAX, accept_questions, go_to_row, let_windows_go, open_prepared, press, review_of


def enabled(desktop: Desktop) -> set[str]:
    return {entry.id for entry in COMMANDS if desktop.actions[entry.id].isEnabled()}


def needing(*facts: Fact) -> set[str]:
    return {entry.id for entry in COMMANDS if entry.needs and entry.needs <= set(facts)}


FREE = {entry.id for entry in COMMANDS if not entry.needs}


def test_every_command_has_a_handler_and_every_handler_a_command(open_desktop: Opener) -> None:
    handlers = open_desktop().handlers.table()
    assert set(handlers) == {entry.id for entry in COMMANDS}


def actions_in(menu: QMenu) -> list[QAction]:
    """The commands of a menu, those of menus inside it where it stands."""
    found: list[QAction] = []
    for action in menu.actions():
        inner = action.menu()
        found += actions_in(inner) if isinstance(inner, QMenu) else [] if action.isSeparator() else [action]
    return found


def test_every_command_stands_in_its_menu_once_and_in_order(open_desktop: Opener) -> None:
    bar = open_desktop().window.findChild(QMenuBar)
    menus = [action.menu() for action in bar.actions()]
    assert [menu.title() for menu in menus] == [menu.value for menu in Menu]
    listed = [action.objectName() for menu in menus for action in actions_in(menu)]
    assert listed == [entry.id for menu in Menu for entry in COMMANDS if entry.menu is menu]
    for menu in menus:
        assert not menu.actions()[0].isSeparator()


def test_on_an_empty_desk_only_what_needs_nothing_is_enabled(open_desktop: Opener) -> None:
    assert enabled(open_desktop()) == FREE


def test_what_holds_enables_the_commands_that_need_it(open_desktop: Opener, tmp_path: Path) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY, TAX)
    bench = desktop.bench
    usual = (Fact.REVIEW, Fact.BLOCK, Fact.ARTICLES)
    rulings = review_of(desktop).rulings

    bench.go_to(next(each for each, ruling in rulings.items() if ruling.reason and not ruling.duplicate_of))
    assert enabled(desktop) == FREE | needing(*usual)
    bench.go_to(next(each for each, ruling in rulings.items() if ruling.duplicate_of))
    beyond = {f"{DIGIT}{place}" for place in range(4, 10)}  # two copies and their union
    assert enabled(desktop) == (FREE | needing(*usual, Fact.COPY)) - beyond
    copied = {ruling.duplicate_of for ruling in rulings.values()}
    lone = next(each for each, ruling in rulings.items() if ruling.verdict is Verdict.KEEP and each not in copied)
    bench.go_to(lone)
    assert enabled(desktop) == FREE | needing(*usual)

    press(Qt.Key.Key_Space)
    assert enabled(desktop) == FREE | needing(*usual, Fact.UNDO)
    press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert enabled(desktop) == FREE | needing(*usual, Fact.REDO)
    press(Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    assert "file.export" not in enabled(desktop)
    go_to_row(desktop, FERRY.name)
    accept_questions(desktop)
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert bench.counts().by_state[ReviewState.APPROVED] == 1
    assert "file.export" in enabled(desktop)


def test_a_disabled_command_does_nothing_by_its_key(open_desktop: Opener, tmp_path: Path) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY)
    bench = desktop.bench
    bench.go_to(next(each for each, ruling in review_of(desktop).rulings.items() if ruling.reason))
    press(Qt.Key.Key_E)
    assert not desktop.window.article.editing
    press(Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.activeModalWidget() is None


def test_single_keys_hang_on_the_review_panes_and_the_others_on_the_window(open_desktop: Opener) -> None:
    desktop = open_desktop()
    scope = Qt.ShortcutContext
    for entry in COMMANDS:
        action = desktop.actions[entry.id]
        assert [key.toString() for key in action.shortcuts()] == [QKeySequence(key).toString() for key in entry.keys]
        assert action.shortcutContext() == (scope.WidgetWithChildrenShortcut if entry.bare else scope.WindowShortcut)


def test_single_keys_off_leaves_the_keys_with_a_modifier_and_the_menus(open_desktop: Opener) -> None:
    desktop = open_desktop()
    desktop.actions["view.bare_keys"].trigger()
    for entry in COMMANDS:
        left = [key for key in entry.keys if not is_single(key)]
        assert len(desktop.actions[entry.id].shortcuts()) == len(left), entry.id
    assert not desktop.actions["view.bare_keys"].isChecked()
    desktop.actions["view.bare_keys"].trigger()
    assert desktop.actions["review.toggle"].shortcut() == QKeySequence(command("review.toggle").keys[0])


def test_choosing_the_theme_that_holds_leaves_it_marked(open_desktop: Opener) -> None:
    let_windows_go()
    desktop = open_desktop()
    for _ in range(2):
        desktop.actions["view.dark"].trigger()
        marked = {name for name in ("dark", "light", "platform") if desktop.actions[f"view.{name}"].isChecked()}
        assert marked == {"dark"}
