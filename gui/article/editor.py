"""The editor that opens over a row of the article, set as the row is."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QEvent, QMimeData, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPalette,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from core.model import BlockKind, Inline
from core.review import tidied
from gui.article import marks
from gui.article.clipping import clips_of, mime_of
from gui.article.document import misspelt, set_leading
from gui.article.exact_text import LINE, ExactText
from gui.article.keys import Wish, typed_by, wish_of, wish_of_reach
from gui.article.rows import CopyRow
from gui.article.typed import Caret, Clip, together
from gui.flow import Face, reads_right_to_left
from gui.flow.texts import text_option
from gui.flow.units import characters, units
from gui.theme import Role, theme, watcher

LONGEST = 20_000
"""Characters of a passage that can be typed in; beyond it Qt's own layout would make every key wait."""

_PASSING = {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.MenuBarFocusReason}
_HISTORY = {QKeySequence.StandardKey.Undo: Wish.UNDO, QKeySequence.StandardKey.Redo: Wish.REDO}
_OURS = {Qt.Key.Key_K, Qt.Key.Key_B, Qt.Key.Key_I}
"""Keys that with Ctrl are commands of the window, though a text edit may have a use of its own for them."""


class CopyEditor(QTextEdit):
    """One passage, typed in place.

    Attributes:
        begun_with: the markup before anything was typed.
        left: the keys go elsewhere: what was typed is to be stored.
        wished: a key asks for something beyond the passage (a ``Wish``).
        pasted: paragraphs were pasted: the passage with them put into it (``Pasted``).
        refused: why a paste was not taken, for a person.
        grew: the text needs another height, in pixels.
        replaced: these characters were typed over what is selected here and in other passages.
        dragged: the mouse went here, its button down; in the parent's coordinates.
        released: the mouse button was let go.
        reaches: what is selected goes on in other passages: keys act on all of it.
        reach_clips: what is selected of all passages, where it does.
    """

    left = Signal()
    wished = Signal(object)
    pasted = Signal(object)
    refused = Signal(str)
    grew = Signal(int)
    replaced = Signal(str)
    dragged = Signal(QPoint)
    released = Signal()

    def __init__(self, row: CopyRow, face: Face, parent: QWidget) -> None:
        super().__init__(parent)
        self._code = row.kind is BlockKind.CODE
        self._plain = not row.takes_marks
        self._exact = ExactText(row.text, lines=self._code)
        self._done = False
        self.reaches = False
        self.reach_clips: Callable[[], list[Clip]] = list
        self._set_up()
        self._set_text(face, row)
        self.begun_with = self.inline if self.faithful else ()
        self.document().contentsChange.connect(self._follow)
        self.document().documentLayout().documentSizeChanged.connect(self._on_size)
        self.cursorPositionChanged.connect(self._leave_link)

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

    def _set_text(self, face: Face, row: CopyRow) -> None:
        right_to_left = reads_right_to_left(row.text) if row.from_right is None else row.from_right
        document = self.document()
        document.setDocumentMargin(0)
        document.setDefaultFont(face.font)
        document.setDefaultTextOption(text_option(right_to_left))
        self.setPlainText(self._exact.shown)
        set_leading(document, face.line_height)
        if self.faithful:
            marks.put(document, row.text, row.inline)
        document.clearUndoRedoStacks()

    # --- what it holds ---------------------------------------------------------------------------------------

    @property
    def faithful(self) -> bool:
        """Whether the document holds what it was given, so that its changes can be followed."""
        return self.document().toRawText() == self._exact.shown

    @property
    def exact_text(self) -> str:
        """The text as edited, every untouched character as it was."""
        return self._exact.text

    @property
    def inline(self) -> tuple[Inline, ...]:
        """The markup of ``exact_text``, in code points."""
        return () if self._plain else marks.read(self.document(), self.exact_text)

    @property
    def offset(self) -> int:
        """Where the caret stands in ``exact_text``, in code points."""
        return self.character_of(self.textCursor())

    @property
    def anchor(self) -> int:
        """Where what is selected was begun, in code points; where the caret stands if nothing is."""
        return characters(self.exact_text, self.textCursor().anchor())

    def selected(self) -> tuple[int, int]:
        """What is selected of ``exact_text``, in code points: first character, one past the last."""
        cursor = self.textCursor()
        edges = cursor.selectionStart(), cursor.selectionEnd()
        start, end = (characters(self.exact_text, each) for each in edges)
        return start, end

    def height_needed(self) -> int:
        """The height of all lines, in pixels."""
        return round(self.document().size().height())

    # --- the caret -------------------------------------------------------------------------------------------

    def put_caret(self, caret: Caret) -> None:
        """Put the caret where it is wanted; ``caret`` counts in the parent's coordinates."""
        if caret.offset is not None:
            self.select(caret.offset, caret.offset)
        elif caret.point is not None:
            self.setTextCursor(self.cursorForPosition(self.mapFromParent(caret.point)))
        elif caret.column is not None:
            self.moveCursor(QTextCursor.MoveOperation.Start if caret.from_top else QTextCursor.MoveOperation.End)
            line = QPoint(caret.column - self.x(), self.cursorRect().center().y())
            self.setTextCursor(self.cursorForPosition(line))
        else:
            self.moveCursor(QTextCursor.MoveOperation.End)

    def character_of(self, cursor: QTextCursor) -> int:
        """Before which character of ``exact_text`` a cursor stands, in code points."""
        return characters(self.exact_text, cursor.position())

    def place_of(self, offset: int) -> QRect:
        """Where the caret stands before a character, in the viewport's coordinates."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(units(self.exact_text[:offset]))
        return self.cursorRect(cursor)

    def select(self, start: int, end: int) -> None:
        """Select characters ``start`` to ``end``, in code points."""
        cursor = self.textCursor()
        cursor.setPosition(units(self.exact_text[:start]))
        cursor.setPosition(units(self.exact_text[:end]), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def extend_to(self, point: QPoint) -> None:
        """Select from where the caret was put to ``point``, in the parent's coordinates."""
        cursor = self.textCursor()
        place = self.cursorForPosition(self.mapFromParent(point)).position()
        cursor.setPosition(place, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    # --- marks -----------------------------------------------------------------------------------------------

    def toggle_mark(self, mark: str) -> None:
        """Mark the selection, or take the mark from it where all of it has it; without one, what is typed next."""
        if self._plain:
            return
        start, end = self.selected()
        if start == end:
            has = mark in dict(marks.marks_of(self.currentCharFormat()))
            self.mergeCurrentCharFormat(marks.format_of(mark, on=not has))
            return
        has = any(each.mark == mark and each.start <= start and each.end >= end for each in self.inline)
        self._merge(start, end, mark, "", on=not has)

    def link_here(self) -> tuple[int, int, str]:
        """The link at the caret: first character, one past the last, address; else the selection or the word."""
        start, end = self.selected()
        for each in self.inline:
            if each.mark == "link" and each.start <= start and each.end >= end:
                return each.start, each.end, each.href
        if start == end:
            cursor = self.textCursor()
            cursor.select(QTextCursor.SelectionType.WordUnderCursor)
            text, edges = self.exact_text, (cursor.selectionStart(), cursor.selectionEnd())
            start, end = (characters(text, each) for each in edges)
        return start, end, ""

    def set_link(self, start: int, end: int, href: str) -> None:
        """Let these characters be a link to ``href``; an empty one takes the link away."""
        self._merge(start, end, "link", href, on=bool(href))
        self.select(end, end)
        self._leave_link()

    def put_word(self, start: int, end: int, text: str) -> None:
        """Put ``text`` in place of these characters, marked as the first of them is; the caret stands behind it."""
        cursor = self.textCursor()
        cursor.setPosition(units(self.exact_text[:start]) + 1)
        style = cursor.charFormat()
        cursor.setPosition(units(self.exact_text[:start]))
        cursor.setPosition(units(self.exact_text[:end]), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(text, style)
        self.setTextCursor(cursor)

    def underline(self, spans: Iterable[tuple[int, int]]) -> None:
        """Underline these characters as misspelt, which is no part of what is typed."""
        text = self.exact_text
        self.setExtraSelections(misspelt(self.document(), [(units(text[:a]), units(text[:b])) for a, b in spans]))

    def _merge(self, start: int, end: int, mark: str, href: str, *, on: bool) -> None:
        cursor = QTextCursor(self.document())
        cursor.setPosition(units(self.exact_text[:start]))
        cursor.setPosition(units(self.exact_text[:end]), QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(marks.format_of(mark, href, on=on))

    def _leave_link(self) -> None:
        """What is typed behind a link is no part of it."""
        cursor = self.textCursor()
        if cursor.hasSelection() or "link" not in dict(marks.marks_of(cursor.charFormat())):
            return
        ahead = QTextCursor(cursor)
        moved = ahead.movePosition(QTextCursor.MoveOperation.Right)
        if not moved or "link" not in dict(marks.marks_of(ahead.charFormat())):
            self.mergeCurrentCharFormat(marks.format_of("link", on=False))

    # --- events ----------------------------------------------------------------------------------------------

    def leave(self) -> None:
        """End with the text as it is."""
        if not self._done:
            self._done = True
            self.left.emit()

    def end(self) -> None:
        """Say nothing any more: it is being closed."""
        self._done = True

    def _follow(self, position: int, removed: int, added: int) -> None:
        self._exact.patch(position, removed, added, self.document().toRawText())

    def _on_size(self) -> None:
        self.grew.emit(self.height_needed())

    def event(self, event: QEvent) -> bool:
        """Esc belongs to the editor, the window's own keys to the window, whatever Qt has them for."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            if event.key() == Qt.Key.Key_Escape:
                event.accept()
                return True
            if event.key() in _OURS and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
                event.ignore()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What goes beyond the passage is asked for; Shift+Enter is a space, in code Enter a line break."""
        if self.reaches and self._for_reach(event):
            return
        wish = self._beyond(event) or wish_of(event, self.textCursor())
        if wish is Wish.SPLIT:
            self.split()
        elif wish is not None:
            self.wished.emit(wish)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.insertPlainText(LINE if self._code else " ")
        else:
            super().keyPressEvent(event)

    def split(self) -> None:
        """Ask for two passages, or break all that is selected over several; in code, break the line."""
        if self.reaches:
            self.wished.emit(Wish.BREAK)
        elif self._code:
            self.insertPlainText(LINE)
        else:
            self.wished.emit(Wish.SPLIT)

    def _for_reach(self, event: QKeyEvent) -> bool:
        """Have a key act on all that is selected, here and in other passages; says whether it is done with."""
        wish, typed = wish_of_reach(event, self.textCursor()), typed_by(event)
        if wish is not None:
            self.wished.emit(wish)
        elif typed:
            self.replaced.emit(typed)
        return bool(typed) or (wish is not None and (wish is not Wish.LET_GO or event.key() == Qt.Key.Key_Escape))

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """What is composed comes in place of all that is selected once it is done."""
        if not self.reaches:
            super().inputMethodEvent(event)
        elif event.commitString():
            self.replaced.emit(event.commitString())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press begins anew what is selected, but with Shift."""
        shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if self.reaches and event.button() == Qt.MouseButton.LeftButton and not shift:
            self.wished.emit(Wish.LET_GO)
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Dragging selects, beyond the passage too."""
        super().mouseMoveEvent(event)
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.dragged.emit(self.mapToParent(event.position().toPoint()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """What is selected stands."""
        super().mouseReleaseEvent(event)
        self.released.emit()

    def _beyond(self, event: QKeyEvent) -> Wish | None:
        """Undoing when nothing typed here is left to undo, and the other way."""
        left = {Wish.UNDO: self.document().isUndoAvailable(), Wish.REDO: self.document().isRedoAvailable()}
        for standard, wish in _HISTORY.items():
            if event.matches(standard) and not left[wish]:
                return wish
        return None

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving stores; a menu that opens is no leaving."""
        super().focusOutEvent(event)
        if event.reason() not in _PASSING:
            self.leave()

    # --- to and from the clipboard ---------------------------------------------------------------------------

    def createMimeDataFromSelection(self) -> QMimeData:
        """The selection with its exact characters and its marks, and nothing of how it looks."""
        return mime_of(self.reach_clips() if self.reaches else [self._part(*self.selected())])

    def _part(self, start: int, end: int) -> Clip:
        text = self.exact_text
        inside = [Inline(each.start - start, each.end - start, each.mark, each.href) for each in self.inline]
        return Clip(text[start:end], tidied(inside, end - start))

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Only text is taken; files are the window's."""
        return (source.hasText() or source.hasHtml()) and not any(url.isLocalFile() for url in source.urls())

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste or drop the words with the marks an article can have, and nothing else of where they come from."""
        begins = not self.exact_text[: self.selected()[0]].strip()
        clips = clips_of(source, code=self._code, plain=self._plain, begins=begins)
        if sum(len(clip.text) for clip in clips) + self.document().characterCount() > LONGEST:
            self.refused.emit(self.tr("What was pasted is too long for one passage."))
        elif len(clips) == 1 and (clips[0].shape is None or self.exact_text.strip()):
            self._insert(clips[0])
        elif clips:
            self._insert_several(clips)

    def _insert(self, clip: Clip) -> None:
        cursor = self.textCursor()
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        start = cursor.position()
        cursor.insertText(clip.text.replace("\n", LINE))
        if not self._plain:
            marks.put(self.document(), clip.text, clip.inline, start)
        cursor.endEditBlock()

    def _insert_several(self, clips: Sequence[Clip]) -> None:
        start, end = self.selected()
        whole = together(self._part(0, start), clips, self._part(end, len(self.exact_text)))
        self._done = True
        self.pasted.emit(whole)
