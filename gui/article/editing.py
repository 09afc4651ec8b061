"""One passage being typed in: the editor, the row it stands over, and the view that makes room for it."""

from PySide6.QtCore import QObject, QPoint, QRect, Signal

from gui.article.editor import LONGEST, CopyEditor
from gui.article.painting import CopyPainter
from gui.article.rows import CopyRow
from gui.article.setting import face_of, space_of
from gui.flow import FlowView

_AIR = 8


class Editing(QObject):
    """Opens, places and closes the editor. At most one passage is typed in at a time.

    Attributes:
        committed: the row (a ``CopyRow``) and its new text; not sent where the text is unchanged.
        changed: typing has begun, or ended.
        refused: why a passage cannot be typed in, for a person.
    """

    committed = Signal(object, str)
    changed = Signal(bool)
    refused = Signal(str)

    def __init__(self, view: FlowView, painter: CopyPainter) -> None:
        super().__init__(view)
        self._view = view
        self._painter = painter
        self._editor: CopyEditor | None = None
        self._row: CopyRow | None = None
        view.viewportMoved.connect(self._place)
        view.rows.rowsRemoved.connect(self._on_removed)
        view.rows.modelReset.connect(self.cancel)

    @property
    def active(self) -> bool:
        """Whether a passage is being typed in."""
        return self._editor is not None

    def draft(self) -> tuple[str, str] | None:
        """The key of the row being typed in and its words as they stand; None while nothing is typed."""
        if self._editor is None or self._row is None:
            return None
        return self._row.key, self._editor.exact_text

    def begin(self, number: int, point: QPoint | None) -> bool:
        """Open the editor over row ``number``, the caret under ``point`` of the viewport or at the end."""
        self.finish()
        row: CopyRow = self._view.rows.rows[number]
        if len(row.text) > LONGEST:
            self.refused.emit(self.tr("This passage is too long to type in."))
            return False
        self._view.scrollTo(self._view.rows.index(number))
        editor = CopyEditor(row.text, face_of(row), self._view.viewport())
        if not editor.faithful:
            editor.deleteLater()
            self.refused.emit(self.tr("This passage holds characters that cannot be typed in."))
            return False
        self._open(editor, row, point)
        return True

    def _open(self, editor: CopyEditor, row: CopyRow, point: QPoint | None) -> None:
        self._editor, self._row = editor, row
        self._place()
        editor.show()  # a hidden editor does not lay its text out, and has no height to make room for
        self._hold(row, editor)
        editor.put_caret(editor.mapFrom(self._view.viewport(), point) if point is not None else None)
        editor.setFocus()
        editor.grew.connect(self._on_grew)
        editor.cursorPositionChanged.connect(self._show_caret)
        editor.refused.connect(self.refused)
        editor.committed.connect(self._on_committed)
        editor.cancelled.connect(self._close)
        editor.setAccessibleName(self._view.rows.spoken(row))
        self.changed.emit(True)

    def finish(self) -> None:
        """Commit what is being typed, if anything is."""
        if self._editor is not None:
            self._editor.commit()

    def cancel(self) -> None:
        """Give up what is being typed, if anything is."""
        if self._editor is not None:
            self._editor.cancel()

    def _on_committed(self, text: str) -> None:
        row = self._row
        self._close()
        if row is not None and text != row.text:
            self.committed.emit(row, text)

    def _close(self) -> None:
        editor, self._editor, self._row = self._editor, None, None
        if editor is None:
            return
        if editor.hasFocus():
            self._view.setFocus()
        editor.hide()
        editor.deleteLater()
        self._view.release()
        self.changed.emit(False)

    def _number(self) -> int | None:
        """The row being typed in, wherever it stands now."""
        keys = [row.key for row in self._view.rows.rows]
        return keys.index(self._row.key) if self._row is not None and self._row.key in keys else None

    def _on_removed(self) -> None:
        if self._row is not None and self._number() is None:
            self.cancel()

    def _on_grew(self) -> None:
        if self._editor is not None and self._row is not None:
            self._hold(self._row, self._editor)
            self._show_caret()

    def _hold(self, row: CopyRow, editor: CopyEditor) -> None:
        space, number = space_of(row), self._number()
        if number is not None:
            self._view.hold(number, space.above + editor.height_needed() + space.below)

    def _place(self) -> None:
        number = self._number() if self._editor is not None else None
        if self._editor is None or self._row is None or number is None:
            return
        rect = self._view.visualRect(self._view.rows.index(number))
        area = self._painter.text_rect(self._row, rect)
        self._editor.setGeometry(QRect(area.left(), area.top(), area.width(), self._editor.height_needed()))

    def _show_caret(self) -> None:
        """Scroll the article so that the caret is in sight."""
        if self._editor is None:
            return
        sight, bar = self._view.viewport().rect(), self._view.verticalScrollBar()
        caret = self._editor.cursorRect().translated(self._editor.pos())
        if caret.bottom() + _AIR > sight.bottom():
            bar.setValue(bar.value() + caret.bottom() + _AIR - sight.bottom())
        elif caret.top() - _AIR < sight.top():
            bar.setValue(bar.value() - (sight.top() - caret.top() + _AIR))
