"""Menus that have the keys while they are open."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QMenu


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
