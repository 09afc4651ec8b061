"""The table of commands as Qt actions: their keys, where the keys act, and when they are enabled."""

from collections.abc import Callable, Collection, Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from gui.commands import COMMANDS, DIGIT, Command, Fact, Menu, is_single


class Actions(QObject):
    """One ``QAction`` a command.

    Args:
        window: the widget whose window the ordinary keys act in.
        panes: the widget inside which single keys act.
        handlers: what each command does, by id; every command has one.
    """

    def __init__(self, window: QWidget, panes: QWidget, handlers: Mapping[str, Callable[[], object]]) -> None:
        super().__init__(window)
        self._by_id: dict[str, QAction] = {}
        for entry in COMMANDS:
            action = self._action(entry, handlers[entry.id])
            (panes if entry.bare else window).addAction(action)
            self._by_id[entry.id] = action

    def __getitem__(self, id: str) -> QAction:  # noqa: A002 - the word of the table
        return self._by_id[id]

    def _action(self, entry: Command, handler: Callable[[], object]) -> QAction:
        action = QAction(QCoreApplication.translate("Command", entry.text), self)
        action.setObjectName(entry.id)
        action.setCheckable(entry.checkable)
        action.setShortcuts([QKeySequence(key) for key in entry.keys])
        scope = Qt.ShortcutContext
        action.setShortcutContext(scope.WidgetWithChildrenShortcut if entry.bare else scope.WindowShortcut)
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

    def enable(self, facts: Collection[Fact]) -> None:
        """Enable what makes sense while ``facts`` hold, and nothing else."""
        held = frozenset(facts)
        for entry in COMMANDS:
            self._by_id[entry.id].setEnabled(entry.needs <= held)

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

    def use_bare_keys(self, wanted: bool) -> None:
        """Turn the single keys on or off; the commands stay in the menus."""
        for entry in COMMANDS:
            keys = [key for key in entry.keys if wanted or not is_single(key)]
            self._by_id[entry.id].setShortcuts([QKeySequence(key) for key in keys])
