"""Menus that have the keys while they are open."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QMenu


class _Keeper(QObject):
    """Claims every key for the menu before any shortcut gets it."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().eventFilter(watched, event)


def keep_keys(menu: QMenu) -> QMenu:
    """Let a letter struck in ``menu``, or in a menu inside it, choose from it, and never decide on a block behind it.

    Qt asks which widget has the focus, not which menu is open, before it lets a single key act in a pane.
    """
    for each in (menu, *menu.findChildren(QMenu)):
        each.installEventFilter(_Keeper(each))
    return menu


def forget_alt() -> None:
    """Have the menu bar not take the keys when Alt, which is held and was used for something else, is let go.

    From Alt pressed to Alt let go the menu bar watches for anything that says that Alt was not meant for it; a wheel is
    not among what it takes for that.
    """
    QApplication.sendEvent(QObject(), QEvent(QEvent.Type.ActivationChange))
