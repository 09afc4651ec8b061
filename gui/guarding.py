"""Keys struck where they do not act: no box decides on what stands behind it, and where they do act is said."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QTabBar, QWidget

from gui.commands import COMMANDS, Command, Menu
from gui.keymap import acts_in_panes, is_bare, keymap, portable, said, shown_name, struck

_PRESSES = frozenset({Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter})
_PRESSED = (QAbstractButton, QComboBox, QTabBar)


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
    """Keeps single keys from acting behind a control, and says where they do act when one is struck elsewhere.

    Args:
        window: sees the keys that nothing in it has taken.
        panes: the part of it where single keys act.
        apart: the parts of the panes where none does.
        enabled: whether a command makes sense now, by its id.
        say: tells the person.
    """

    def __init__(
        self,
        window: QWidget,
        panes: QWidget,
        apart: Iterable[QWidget],
        enabled: Callable[[str], bool],
        say: Callable[[str], None],
    ) -> None:
        super().__init__(window)
        self._panes = panes
        self._apart = tuple(apart)
        self._enabled = enabled
        self._say = say
        window.installEventFilter(self)
        panes.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave the control in the panes that has the keys what is its own; elsewhere say where single keys act."""
        if isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride and watched is self._panes and self._is_claimed(event):
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress and self._is_in_vain(event):
                self._say_where()
        return super().eventFilter(watched, event)

    def _say_where(self) -> None:
        told = QCoreApplication.translate("Keys", "Single keys act in the page and the article: {key} goes there.")
        self._say(told.format(key=said("view.next_pane")))

    def _is_claimed(self, event: QKeyEvent) -> bool:
        """Whether a key is the focused control's before it is a command's.

        A control that stands in a pane is pressed by Space and Enter; one that stands apart has every single key.
        """
        focused = QApplication.focusWidget()
        if focused is None:
            return False
        return _presses(focused, event) or (self._is_apart(focused) and self._means_a_command(event))

    def _is_in_vain(self, event: QKeyEvent) -> bool:
        focused = QApplication.focusWidget()
        if focused is None:
            return False
        inside = focused is self._panes or self._panes.isAncestorOf(focused)
        return (not inside or self._is_apart(focused)) and self._means_a_command(event)

    def _is_apart(self, focused: QWidget) -> bool:
        return any(each is focused or each.isAncestorOf(focused) for each in self._apart)

    def _means_a_command(self, event: QKeyEvent) -> bool:
        keys = {portable(key) for key in struck(event.keyCombination())}
        return any(self._enabled(each.id) and keys & _bare_keys(each) for each in COMMANDS)


def _presses(focused: QWidget, event: QKeyEvent) -> bool:
    bare = not event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
    return bare and event.key() in _PRESSES and isinstance(focused, _PRESSED)


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
