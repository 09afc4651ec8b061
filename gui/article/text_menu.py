"""The menu of the text that is typed in."""

from PySide6.QtWidgets import QMenu

from gui.article.editor import CopyEditor
from gui.article.keys import Wish

_OF_MENU = {
    "edit-cut": Wish.CUT,
    "edit-copy": Wish.COPY,
    "edit-paste": Wish.PASTE,
    "edit-delete": Wish.ERASE,
    "select-all": Wish.REACH_ALL,
}
"""What Qt calls the entries of the menu of a text box, and what they ask for beyond one passage."""


def menu_of_text(editor: CopyEditor) -> QMenu:
    """What every text box offers; its entries act on all that is selected, here and in other passages."""
    menu = editor.createStandardContextMenu()
    for action in menu.actions() if editor.reaches else ():
        wish = _OF_MENU.get(action.objectName())
        if wish is not None:
            action.triggered.disconnect()
            action.triggered.connect(lambda _checked=False, wish=wish: editor.wished.emit(wish))
    return menu
