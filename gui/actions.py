"""The table of commands as Qt actions: their keys, where the keys act, and when they are enabled."""

from collections.abc import Callable, Collection, Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from gui.commands import COMMANDS, DIGIT, Command, Fact, Menu, command, may_be_held
from gui.controls import keep_keys
from gui.counting import counted
from gui.keymap import acts_in_panes, keymap


class Actions(QObject):
    """One ``QAction`` a command.

    Args:
        window: the widget whose window the ordinary keys act in.
        panes: the widget inside which single keys act.
        handlers: what each command does, by id; every command has one.
    """

    def __init__(self, window: QWidget, panes: QWidget, handlers: Mapping[str, Callable[[], object]]) -> None:
        super().__init__(window)
        self._window = window
        self._panes = panes
        self._by_id: dict[str, QAction] = {}
        self._single: list[QShortcut] = []
        self._facts: frozenset[Fact] = frozenset()
        for entry in COMMANDS:
            self._by_id[entry.id] = self._action(entry, handlers[entry.id])
        self._take_keys()
        keymap().changed.connect(self._take_keys)

    def __getitem__(self, id: str) -> QAction:  # noqa: A002 - the word of the table
        return self._by_id[id]

    def _action(self, entry: Command, handler: Callable[[], object]) -> QAction:
        action = QAction(QCoreApplication.translate("Command", entry.text), self)
        action.setObjectName(entry.id)
        action.setCheckable(entry.checkable)
        action.setAutoRepeat(may_be_held(entry))
        action.triggered.connect(lambda _checked=False: handler())
        return action

    def fill(self, bar: QMenuBar) -> None:
        """Put every action into its menu of ``bar``."""
        for menu in Menu:
            target = bar.addMenu(QCoreApplication.translate("Command", menu.value))
            section = 0
            groups: dict[str, QMenu] = {}
            for entry in COMMANDS:
                if entry.menu is not menu:
                    continue
                if entry.section != section:
                    target.addSeparator()
                    section = entry.section
                if entry.group and entry.group not in groups:
                    groups[entry.group] = target.addMenu(QCoreApplication.translate("Command", entry.group))
                groups.get(entry.group, target).addAction(self._by_id[entry.id])
            keep_keys(target)

    def enable(self, facts: Collection[Fact]) -> None:
        """Enable what makes sense while ``facts`` hold, and nothing else."""
        held = self._facts = frozenset(facts)
        for entry in COMMANDS:
            self._by_id[entry.id].setEnabled(entry.needs <= held)

    def missing(self, id: str) -> frozenset[Fact]:  # noqa: A002
        """What would have to hold for a command to make sense, and does not."""
        return command(id).needs - self._facts

    def offer_copies(self, choices: Sequence[str]) -> None:
        """Have the digits be called ``choices``, in their order, and those beyond them do nothing.

        Without choices they are called as in the table, and are enabled as they were.
        """
        for entry in COMMANDS:
            if entry.id.startswith(DIGIT):
                place = int(entry.id.removeprefix(DIGIT)) - 1
                here = self._by_id[entry.id]
                offered = place < len(choices)
                here.setText(choices[place] if offered else QCoreApplication.translate("Command", entry.text))
                if choices and not offered:
                    here.setEnabled(False)

    def offer_alike(self, count: int) -> None:
        """Have the commands for all like the current block say how many those are; as in the table where none is."""
        names = {
            "review.accept_alike": counted(count, "Accept, and {n} like it", "Accept, and {n} like it"),
            "review.reverse_alike": counted(count, "Reverse, and {n} like it", "Reverse, and {n} like it"),
            "review.select_alike": counted(count, "Select {n} like it too", "Select {n} like it too"),
        }
        for name, text in names.items():
            self._by_id[name].setText(text if count else QCoreApplication.translate("Command", command(name).text))

    # --- keys ------------------------------------------------------------------------------------------------

    def _take_keys(self) -> None:
        """Give every command the keys that hold now."""
        for each in self._single:
            each.setParent(None)
            each.deleteLater()
        self._single.clear()
        for entry in COMMANDS:
            keys = keymap().keys(entry.id)
            inside = [key for key in keys if acts_in_panes(entry, key)]
            anywhere = [key for key in keys if key not in inside]
            # An action has one place for all its keys: single keys beside others are shortcuts of their own.
            self._place(entry.id, anywhere or inside, inside_panes=not anywhere and (bool(inside) or entry.bare))
            if anywhere:
                self._single += [self._shortcut(entry.id, key) for key in inside]

    def _place(self, id: str, keys: Sequence[str], *, inside_panes: bool) -> None:  # noqa: A002
        action, scope = self._by_id[id], Qt.ShortcutContext
        here, there = (self._panes, self._window) if inside_panes else (self._window, self._panes)
        there.removeAction(action)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(scope.WidgetWithChildrenShortcut if inside_panes else scope.WindowShortcut)
        here.addAction(action)

    def _shortcut(self, id: str, key: str) -> QShortcut:  # noqa: A002
        made = QShortcut(QKeySequence(key), self._panes)
        made.setAutoRepeat(may_be_held(command(id)))
        made.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        made.activated.connect(self._by_id[id].trigger)
        return made
