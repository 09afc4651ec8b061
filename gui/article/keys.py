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
    REACH_UP = auto()
    REACH_DOWN = auto()
    REACH_BACK = auto()
    REACH_ON = auto()
    REACH_TOP = auto()
    REACH_BOTTOM = auto()
    REACH_ALL = auto()
    ERASE = auto()
    BREAK = auto()
    COPY = auto()
    CUT = auto()
    PASTE = auto()
    TO_START = auto()
    TO_END = auto()
    LET_GO = auto()


_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_PLAIN = {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier}
_PAGES = {Qt.Key.Key_PageUp: Wish.PAGE_UP, Qt.Key.Key_PageDown: Wish.PAGE_DOWN}
_STANDARD = {
    QKeySequence.StandardKey.MoveToStartOfDocument: Wish.TOP,
    QKeySequence.StandardKey.MoveToEndOfDocument: Wish.BOTTOM,
    QKeySequence.StandardKey.SelectStartOfDocument: Wish.REACH_TOP,
    QKeySequence.StandardKey.SelectEndOfDocument: Wish.REACH_BOTTOM,
}
_OF_REACH = {
    QKeySequence.StandardKey.Copy: Wish.COPY,
    QKeySequence.StandardKey.Cut: Wish.CUT,
    QKeySequence.StandardKey.Paste: Wish.PASTE,
    QKeySequence.StandardKey.SelectAll: Wish.REACH_ALL,
}
_ERASING = {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}
_SIDEWAYS = {Qt.Key.Key_Left, Qt.Key.Key_Right}
_MOVES = _SIDEWAYS | {
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
}
_SHIFT, _CTRL, _KEYPAD = (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.KeypadModifier,
)


def wish_of(event: QKeyEvent, cursor: QTextCursor) -> Wish | None:
    """What ``event`` asks of the article, the caret standing at ``cursor``; None where it is the passage's own."""
    standard = next((wish for key, wish in _STANDARD.items() if event.matches(key)), None)
    if event.key() == Qt.Key.Key_Escape:
        standard = Wish.DONE
    elif event.matches(QKeySequence.StandardKey.SelectAll) and _is_whole(cursor):
        standard = Wish.REACH_ALL
    if standard is not None or event.modifiers() & _SHIFT:
        return standard or _reaching_on(event, cursor)
    if event.modifiers() not in _PLAIN:
        return None
    if event.key() in _ENTER:
        return Wish.SPLIT
    return _PAGES.get(Qt.Key(event.key())) or _at_an_edge(event, cursor)


def wish_of_reach(event: QKeyEvent, cursor: QTextCursor) -> Wish | None:
    """What ``event`` asks while what is selected reaches over several passages; None where it only moves its end."""
    for standard, wish in _OF_REACH.items():
        if event.matches(standard):
            return wish
    key, shift = Qt.Key(event.key()), bool(event.modifiers() & _SHIFT)
    if key in _ERASING:
        return Wish.ERASE
    if key in _ENTER and not shift:
        return Wish.BREAK
    if key == Qt.Key.Key_Escape or (key in _MOVES and not shift and event.modifiers() & _CTRL):
        return Wish.LET_GO
    if key in _SIDEWAYS and not shift:
        return Wish.TO_START if key == _directions(cursor)[1] else Wish.TO_END
    return Wish.LET_GO if key in _MOVES and not shift else None


def typed_by(event: QKeyEvent) -> str:
    """The characters a key types; none where it is a command."""
    if event.key() in _ENTER:
        return " "  # only with Shift does it come this far
    is_command = event.modifiers() & _CTRL and not event.modifiers() & Qt.KeyboardModifier.AltModifier
    return event.text() if event.text().isprintable() and not is_command else ""


def _is_whole(cursor: QTextCursor) -> bool:
    """Whether all of the passage is selected."""
    return cursor.selectionStart() == 0 and cursor.selectionEnd() == cursor.document().characterCount() - 1


def _directions(cursor: QTextCursor) -> tuple[Qt.Key, Qt.Key]:
    """The keys that go on and back in the text."""
    from_right = cursor.block().layout().textOption().textDirection() is Qt.LayoutDirection.RightToLeft
    return (Qt.Key.Key_Left, Qt.Key.Key_Right) if from_right else (Qt.Key.Key_Right, Qt.Key.Key_Left)


def _line(cursor: QTextCursor) -> tuple[bool, bool]:
    """Whether the caret stands in the first line of the passage, and in the last."""
    lines = cursor.block().layout()
    line = lines.lineForTextPosition(cursor.positionInBlock()).lineNumber()
    return line == 0, line == lines.lineCount() - 1


def _reaching_on(event: QKeyEvent, cursor: QTextCursor) -> Wish | None:
    """What is selected with Shift goes beyond the passage at its edges."""
    others = event.modifiers() & ~(_SHIFT | _KEYPAD)
    first, last = _line(cursor)
    forwards, backwards = _directions(cursor)
    edges = (
        (Qt.Key.Key_Up, first and not others, Wish.REACH_UP),
        (Qt.Key.Key_Down, last and not others, Wish.REACH_DOWN),
        (backwards, cursor.atStart() and others in {Qt.KeyboardModifier.NoModifier, _CTRL}, Wish.REACH_BACK),
        (forwards, cursor.atEnd() and others in {Qt.KeyboardModifier.NoModifier, _CTRL}, Wish.REACH_ON),
    )
    return next((wish for key, holds, wish in edges if event.key() == key and holds), None)


def _at_an_edge(event: QKeyEvent, cursor: QTextCursor) -> Wish | None:
    first, last = _line(cursor)
    forwards, backwards = _directions(cursor)
    at_start, at_end = (at and not cursor.hasSelection() for at in (cursor.atStart(), cursor.atEnd()))
    edges = (
        (Qt.Key.Key_Up, first, Wish.UP),
        (Qt.Key.Key_Down, last, Wish.DOWN),
        (backwards, at_start, Wish.BACK),
        (forwards, at_end, Wish.ON),
        (Qt.Key.Key_Backspace, at_start, Wish.MERGE_BEFORE),
        (Qt.Key.Key_Delete, at_end, Wish.MERGE_AFTER),
    )
    return next((wish for key, holds, wish in edges if event.key() == key and holds), None)
