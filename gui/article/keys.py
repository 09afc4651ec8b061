"""What a key means where the caret stands: within the passage it is Qt's, at its edges it goes beyond."""

from enum import Enum, auto

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextCursor


class Wish(Enum):
    """What an editor of one passage asks of the article around it."""

    DONE = auto()
    SPLIT = auto()
    MERGE_BEFORE = auto()
    MERGE_AFTER = auto()
    UP = auto()
    DOWN = auto()
    BACK = auto()
    ON = auto()
    PAGE_UP = auto()
    PAGE_DOWN = auto()
    TOP = auto()
    BOTTOM = auto()
    UNDO = auto()
    REDO = auto()


_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_PLAIN = {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier}
_PAGES = {Qt.Key.Key_PageUp: Wish.PAGE_UP, Qt.Key.Key_PageDown: Wish.PAGE_DOWN}
_STANDARD = {
    QKeySequence.StandardKey.MoveToStartOfDocument: Wish.TOP,
    QKeySequence.StandardKey.MoveToEndOfDocument: Wish.BOTTOM,
}


def wish_of(event: QKeyEvent, cursor: QTextCursor) -> Wish | None:
    """What ``event`` asks of the article, the caret standing at ``cursor``; None where it is the passage's own."""
    if event.key() == Qt.Key.Key_Escape:
        return Wish.DONE
    for standard, wish in _STANDARD.items():
        if event.matches(standard):
            return wish
    if event.modifiers() not in _PLAIN:
        return None
    if event.key() in _ENTER:
        return Wish.SPLIT
    return _PAGES.get(Qt.Key(event.key())) or _at_an_edge(event, cursor)


def _at_an_edge(event: QKeyEvent, cursor: QTextCursor) -> Wish | None:
    lines = cursor.block().layout()
    line = lines.lineForTextPosition(cursor.positionInBlock()).lineNumber()
    forwards, backwards = Qt.Key.Key_Right, Qt.Key.Key_Left
    if lines.textOption().textDirection() is Qt.LayoutDirection.RightToLeft:
        forwards, backwards = backwards, forwards
    at_start, at_end = (at and not cursor.hasSelection() for at in (cursor.atStart(), cursor.atEnd()))
    edges = (
        (Qt.Key.Key_Up, line == 0, Wish.UP),
        (Qt.Key.Key_Down, line == lines.lineCount() - 1, Wish.DOWN),
        (backwards, at_start, Wish.BACK),
        (forwards, at_end, Wish.ON),
        (Qt.Key.Key_Backspace, at_start, Wish.MERGE_BEFORE),
        (Qt.Key.Key_Delete, at_end, Wish.MERGE_AFTER),
    )
    return next((wish for key, holds, wish in edges if event.key() == key and holds), None)
