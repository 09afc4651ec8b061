"""How the document of an editor looks beyond its marks: the distance of its lines, and what is underlined in it."""

from collections.abc import Iterable

from PySide6.QtGui import QTextBlockFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit

from gui.flow.texts import underline_as_misspelt


def set_leading(document: QTextDocument, line_height: int) -> None:
    """Set the lines of a document this many pixels apart; 0 leaves them to its font."""
    if line_height:
        shape = QTextBlockFormat()
        shape.setLineHeight(line_height, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        cursor = QTextCursor(document)
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(shape)


def misspelt(document: QTextDocument, spans: Iterable[tuple[int, int]]) -> list[QTextEdit.ExtraSelection]:
    """What underlines parts of a document as misspelt, each from one place of it to another, in Qt's units."""
    found = []
    for start, end in spans:
        selection = QTextEdit.ExtraSelection()
        cursor = QTextCursor(document)
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        underline_as_misspelt(selection.format)
        selection.cursor = cursor
        found.append(selection)
    return found
