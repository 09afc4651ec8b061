"""Keys struck where they do not act: no box decides on what stands behind it, and where they do act is said."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from gui.commands import COMMANDS, Command, Menu
from gui.keymap import acts_in_panes, is_bare, keymap, portable, said, shown_name, struck


class BoxGuard(QObject):
    """Says what a key would have decided on, in place of deciding it.

    The fields of the article are not guarded: who approves from one means what stands in it.

    Args:
        boxes: those that search, find and ask.
        say: tells the person.
        parent: its owner.
    """

    def __init__(self, boxes: Iterable[QWidget], say: Callable[[str], None], parent: QObject) -> None:
        super().__init__(parent)
        self._say = say
        for each in boxes:
            each.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Claim the key before the window gets it, and keep it from the box as well."""
        if isinstance(event, QKeyEvent) and event.type() in {QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress}:
            asked = _decided_by(event)
            if asked is not None:
                if event.type() == QEvent.Type.KeyPress:
                    self._say(_refusal(asked))
                event.accept()
                return True
        return super().eventFilter(watched, event)


class BareKeys(QObject):
    """Says where single keys act, when one is struck where it does not and nothing else takes it.

    Args:
        window: sees the keys that nothing in it has taken.
        panes: the part of it where single keys act.
        enabled: whether a command makes sense now, by its id.
        say: tells the person.
    """

    def __init__(
        self, window: QWidget, panes: QWidget, enabled: Callable[[str], bool], say: Callable[[str], None]
    ) -> None:
        super().__init__(window)
        self._panes = panes
        self._enabled = enabled
        self._say = say
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Say so, and let the key go on."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._means_a_command(event):
            told = QCoreApplication.translate("Keys", "Single keys act in the page and the article: {key} goes there.")
            self._say(told.format(key=said("view.next_pane")))
        return super().eventFilter(watched, event)

    def _means_a_command(self, event: QKeyEvent) -> bool:
        focused = QApplication.focusWidget()
        if focused is None or focused is self._panes or self._panes.isAncestorOf(focused):
            return False
        keys = {portable(key) for key in struck(event.keyCombination())}
        return any(self._enabled(each.id) and keys & _bare_keys(each) for each in COMMANDS)


def _bare_keys(entry: Command) -> set[str]:
    return {portable(key) for key in keymap().keys(entry.id) if acts_in_panes(entry, key)}


def _refusal(asked: Command) -> str:
    told = QCoreApplication.translate("Keys", "“{command}” acts in the page and the article: {key} goes there.")
    return told.format(command=shown_name(asked.id), key=said("view.next_pane"))


def _decided_by(event: QKeyEvent) -> Command | None:
    """The command of the review that a key with modifiers stands for."""
    keys = {portable(key) for key in struck(event.keyCombination())}
    return next((each for each in COMMANDS if each.menu is Menu.REVIEW and keys & _keys(each)), None)


def _keys(entry: Command) -> set[str]:
    return {portable(key) for key in keymap().keys(entry.id) if not is_bare(key)}
