"""The editor that opens over a row of the article, set as the row is."""

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPalette, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from gui.article.exact_text import ExactText, clean
from gui.flow import Face, reads_right_to_left
from gui.flow.texts import text_option
from gui.theme import Role, theme, watcher

LONGEST = 20_000
"""Characters of a passage that can be typed in; beyond it Qt's own layout would make every key wait."""

_PASSING = {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.MenuBarFocusReason}
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class CopyEditor(QTextEdit):
    """One passage, typed in place. Enter, or leaving, commits; Esc gives up; Ctrl+Z takes back typing.

    Attributes:
        committed: the exact text as it now is.
        cancelled: the text stays as it was.
        refused: why a paste was not taken, for a person.
        grew: the text needs another height, in pixels.
    """

    committed = Signal(str)
    cancelled = Signal()
    refused = Signal(str)
    grew = Signal(int)

    def __init__(self, text: str, face: Face, parent: QWidget) -> None:
        super().__init__(parent)
        self._exact = ExactText(text)
        self._done = False
        self._set_up()
        self._set_text(face, reads_right_to_left(text))
        self.document().contentsChange.connect(self._follow)
        self.document().documentLayout().documentSizeChanged.connect(self._on_size)

    def _set_up(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setViewportMargins(0, 0, 0, 0)
        self._take_colours()
        watcher().changed.connect(self._take_colours)

    def _take_colours(self) -> None:
        colours = QPalette(self.palette())
        colours.setColor(QPalette.ColorRole.Base, theme().colour(Role.PANEL))
        colours.setColor(QPalette.ColorRole.Text, theme().colour(Role.INK))
        self.setPalette(colours)

    def _set_text(self, face: Face, right_to_left: bool) -> None:
        document = self.document()
        document.setDocumentMargin(0)
        document.setDefaultFont(face.font)
        document.setDefaultTextOption(text_option(right_to_left))
        self.setPlainText(self._exact.shown)
        self._set_leading(face.line_height)
        document.clearUndoRedoStacks()

    def _set_leading(self, line_height: int) -> None:
        if line_height:
            shape = QTextBlockFormat()
            shape.setLineHeight(line_height, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
            cursor = QTextCursor(self.document())
            cursor.select(QTextCursor.SelectionType.Document)
            cursor.mergeBlockFormat(shape)

    @property
    def faithful(self) -> bool:
        """Whether the document holds what it was given, so that its changes can be followed."""
        return self.document().toRawText() == self._exact.shown

    @property
    def exact_text(self) -> str:
        """The text as edited, every untouched character as it was."""
        return self._exact.text

    def height_needed(self) -> int:
        """The height of all lines, in pixels."""
        return round(self.document().size().height())

    def put_caret(self, point: QPoint | None) -> None:
        """Put the caret under ``point``, or after the last character."""
        if point is None:
            self.moveCursor(QTextCursor.MoveOperation.End)
        else:
            self.setTextCursor(self.cursorForPosition(point))

    def commit(self) -> None:
        """End with the text as it is."""
        if not self._done:
            self._done = True
            self.committed.emit(self._exact.text)

    def cancel(self) -> None:
        """End with the text as it was."""
        if not self._done:
            self._done = True
            self.cancelled.emit()

    def _follow(self, position: int, removed: int, added: int) -> None:
        self._exact.patch(position, removed, added, self.document().toRawText())

    def _on_size(self) -> None:
        self.grew.emit(self.height_needed())

    def event(self, event: QEvent) -> bool:
        """Esc belongs to the editor, whatever shortcut the window gives it."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter commits, Esc gives up; a passage is one paragraph, so Shift+Enter is a space."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancel()
        elif event.key() not in _ENTER:
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.insertPlainText(" ")
        else:
            self.commit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving commits; a menu that opens is no leaving."""
        super().focusOutEvent(event)
        if event.reason() not in _PASSING:
            self.commit()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Only text is taken; files are the window's."""
        return source.hasText() and not any(url.isLocalFile() for url in source.urls())

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste or drop as plain text on one line."""
        text = clean(source.text())
        if len(text) + self.document().characterCount() > LONGEST:
            self.refused.emit(self.tr("What was pasted is too long for one passage."))
        elif text:
            self.insertPlainText(text)
