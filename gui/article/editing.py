"""One passage being typed in: the editor, the row it stands over, and the view that makes room for it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, QRect, Signal

from gui.article.editor import LONGEST, CopyEditor
from gui.article.keys import Wish
from gui.article.model import ArticleModel
from gui.article.painting import CopyPainter
from gui.article.rows import CopyRow, Part
from gui.article.setting import face_of, space_of
from gui.article.typed import ADDED, Caret, Pasted, Typed
from gui.flow import FlowView

_AIR = 8


class Editing(QObject):
    """Opens, places and closes the editor. At most one passage is typed in at a time.

    Attributes:
        left_at: the row that was typed in last, and where in it what was selected began.
        behind: the block and line that a paragraph being added stands behind.
        typed: the words of a passage as they are now (``Typed``); not sent where nothing changed.
        retitled: the headline as it is now.
        changed: typing has begun, or ended.
        differed: the words differ from those the passage has, or not any more; opening it alone changes none.
        wished: the editor asks for something beyond its passage (a ``Wish``).
        pasted: the passage with paragraphs put into it (``Pasted``).
        refused: why a passage cannot be typed in, for a person.
        replaced: these characters were typed over all that is selected, here and in other passages.
        dragged: the mouse went here from within the editor, its button down; in the viewport's coordinates.
        released: the mouse button was let go within the editor.
        lost: what a key asked for closed the editor, though nobody left it: the row typed in, its number, the caret.
    """

    typed = Signal(object)
    retitled = Signal(str)
    changed = Signal(bool)
    differed = Signal(bool)
    wished = Signal(object)
    pasted = Signal(object)
    refused = Signal(str)
    replaced = Signal(str)
    dragged = Signal(QPoint)
    released = Signal()
    lost = Signal(object, int, int)

    def __init__(self, view: FlowView, model: ArticleModel, painter: CopyPainter) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._painter = painter
        self._editor: CopyEditor | None = None
        self._row: CopyRow | None = None
        self._differs = False
        self.left_at: tuple[str, int] = ("", 0)
        self.behind: tuple[str, int] = ("", 0)
        view.viewportMoved.connect(self._place)
        view.rows.rowsRemoved.connect(self._on_removed)
        view.rows.modelReset.connect(self.cancel)

    @property
    def view(self) -> FlowView:
        """The view the editor stands in."""
        return self._view

    @property
    def editor(self) -> CopyEditor | None:
        """The open editor."""
        return self._editor

    @property
    def differs(self) -> bool:
        """Whether words stand in the editor that the passage has not got."""
        return self._differs

    @property
    def row(self) -> CopyRow | None:
        """The row being typed in, as it was before."""
        return self._row

    def now(self) -> Typed | None:
        """What is being typed, as it stands; the headline has no block. None while nothing is typed."""
        if self._editor is None or self._row is None:
            return None
        return self._as_typed(self._row, self._editor)

    def _as_typed(self, row: CopyRow, editor: CopyEditor) -> Typed:
        if row.key == ADDED:
            block_id, line = self.behind
            return Typed(block_id, line, editor.exact_text, editor.inline, (row.shape,), added=True)
        block_id = row.block_ids[0] if row.part is Part.PASSAGE else ""
        return Typed(block_id, row.line, editor.exact_text, editor.inline)

    # --- opening ---------------------------------------------------------------------------------------------

    def begin(self, key: str, caret: Caret) -> bool:
        """Open the editor over the row called ``key``; says whether it did."""
        self.finish()
        number = self._model.number_of(key)
        if number is None:
            return False
        row = self._model.rows[number]
        if row.part is Part.DATELINE:  # its words are those of several fields
            return False
        if len(row.text) > LONGEST:
            self.refused.emit(self.tr("This passage is too long to type in."))
            return False
        caret = self._in_sight(number, caret)
        editor = CopyEditor(row, face_of(row), self._view.viewport())
        if not editor.faithful:
            editor.deleteLater()
            self.refused.emit(self.tr("This passage holds characters that cannot be typed in."))
            return False
        self._open(editor, row, caret)
        return True

    def begin_paragraph(self, number: int, row: CopyRow, behind: tuple[str, int]) -> bool:
        """Open the editor over a new row before row ``number``: a paragraph behind this line of a block."""
        self.finish()
        self.behind = behind
        self._model.add_row(number, row)
        return self.begin(row.key, Caret())

    def _in_sight(self, number: int, caret: Caret) -> Caret:
        """Scroll the row into sight; a point in it moves along."""
        index = self._view.rows.index(number)
        before = self._view.visualRect(index).top()
        self._view.scrollTo(index)
        shift = self._view.visualRect(index).top() - before
        return caret if caret.point is None else Caret(point=caret.point + QPoint(0, shift))

    def _open(self, editor: CopyEditor, row: CopyRow, caret: Caret) -> None:
        self._editor, self._row = editor, row
        self._place()
        editor.show()  # a hidden editor does not lay its text out, and has no height to make room for
        self._hold(row, editor)
        editor.put_caret(caret)
        editor.setFocus()
        editor.grew.connect(self._on_grew)
        editor.cursorPositionChanged.connect(self._show_caret)
        editor.textChanged.connect(self._compare)
        editor.refused.connect(self.refused)
        editor.left.connect(self.finish)
        editor.wished.connect(lambda wish: self.staying(lambda: self.wished.emit(wish), leaves=wish is Wish.DONE))
        editor.pasted.connect(lambda whole: self.staying(lambda: self.pasted.emit(whole)))
        editor.replaced.connect(lambda typed: self.staying(lambda: self.replaced.emit(typed)))
        editor.dragged.connect(self.dragged)
        editor.released.connect(self.released)
        editor.setAccessibleName(self._view.rows.spoken(row))
        self._show_caret()
        self.changed.emit(True)

    def staying(self, act: Callable[[], object], *, leaves: bool = False) -> None:
        """Do what a key asks for, and say so (``lost``) where nobody types then in the article that was typed in.

        Args:
            act: what it asks for.
            leaves: it asks for the editor to be left.
        """
        editor, row, number, review = self._editor, self._row, self._number(), self._model.review
        offset = editor.offset if editor is not None else 0
        act()
        now = self._model.review
        if leaves or row is None or number is None or review is None or now is None or now.page is not review.page:
            return
        if self._editor is None and self._view.hasFocus():
            self.lost.emit(row, number, offset)

    # --- closing ---------------------------------------------------------------------------------------------

    def finish(self) -> None:
        """Store what is being typed, if anything is."""
        editor, row = self._editor, self._row
        if editor is None or row is None:
            return
        typed, differs = self._as_typed(row, editor), _differs(row, editor)
        self._close()
        if not differs:
            return
        if row.part is Part.HEADLINE:
            self.retitled.emit(typed.text)
        else:
            self.typed.emit(typed)

    def store(self, whole: Pasted) -> None:
        """End with these words in place of what is typed."""
        editor, row = self._editor, self._row
        if editor is None or row is None:
            return
        at = self._as_typed(row, editor)
        first = whole.shapes[0] or next(iter(at.shapes), None)
        typed = Typed(at.block_id, at.line, whole.text, whole.inline, (first, *whole.shapes[1:]), at.added)
        self._close()
        self.typed.emit(typed)

    def cancel(self) -> None:
        """Give up what is being typed, if anything is."""
        self._close()

    def _close(self) -> None:
        editor, row, self._editor, self._row = self._editor, self._row, None, None
        if editor is None:
            return
        if row is not None:
            self.left_at = row.key, editor.anchor
        editor.end()
        if editor.hasFocus():
            self._view.setFocus()
        editor.hide()
        editor.deleteLater()
        self._view.release()
        if row is not None and row.key == ADDED:
            self._model.drop_row(ADDED)
        self.changed.emit(False)
        self._tell(differs=False)

    def _compare(self) -> None:
        if self._editor is not None and self._row is not None:
            self._tell(differs=_differs(self._row, self._editor))

    def _tell(self, *, differs: bool) -> None:
        if differs != self._differs:
            self._differs = differs
            self.differed.emit(differs)

    # --- where it stands -------------------------------------------------------------------------------------

    def _number(self) -> int | None:
        """The row being typed in, wherever it stands now."""
        return self._model.number_of(self._row.key) if self._row is not None else None

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


def _differs(row: CopyRow, editor: CopyEditor) -> bool:
    """Whether there is something to store; of a paragraph that is being added, any word."""
    if row.key == ADDED:
        return bool(editor.exact_text.strip())
    return editor.exact_text != row.text or editor.inline != editor.begun_with
