"""Typing that goes beyond one passage: the caret travels, passages are split, merged and begun, as in one text."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Signal

from core.model import Decision, Review, Shape
from core.review import merge, split
from gui.article.beginning import Beginning
from gui.article.editing import Editing
from gui.article.keys import Wish
from gui.article.model import ArticleModel
from gui.article.rows import CopyRow, Part
from gui.article.typed import Caret, Pasted
from gui.flow import FlowView

Make = Callable[[Review], Decision | None]
_TRAVELS = frozenset({Wish.UP, Wish.DOWN, Wish.BACK, Wish.ON, Wish.PAGE_UP, Wish.PAGE_DOWN, Wish.TOP, Wish.BOTTOM})


class Writing(QObject):
    """Does what an editor of one passage asks of the article around it.

    Attributes:
        wanted: make this step (a function from a review to a decision).
        travelRequested: undo (False) or redo (True), as nothing typed in the passage is left to.
    """

    wanted = Signal(object)
    travelRequested = Signal(bool)

    def __init__(self, editing: Editing, model: ArticleModel, view: FlowView) -> None:
        super().__init__(view)
        self._editing = editing
        self._model = model
        self._view = view
        self._beginning = Beginning(editing, model)
        self._column: int | None = None  # where the caret goes up and down
        self._keeps_column = False
        editing.wished.connect(self._on_wish)
        editing.pasted.connect(self._on_pasted)
        editing.lost.connect(self.resume)

    def note_move(self) -> None:
        """The caret moved within its passage: up and down go on from there."""
        if not self._keeps_column:
            self._column = None

    def _on_wish(self, wish: Wish) -> None:
        editor, row = self._editing.editor, self._editing.row
        if editor is None or row is None:
            return
        match wish:
            case Wish.DONE:
                self._editing.finish()
            case Wish.SPLIT:
                self._enter(row, editor.exact_text, editor.offset)
            case Wish.MERGE_BEFORE:
                self._merge_before(row)
            case Wish.MERGE_AFTER:
                self._merge_after(row)
            case Wish.UNDO | Wish.REDO:
                self._travel(redo=wish is Wish.REDO)
            case _ if wish in _TRAVELS:
                self._go(wish, row)

    # --- the caret travels -----------------------------------------------------------------------------------

    def _go(self, wish: Wish, row: CopyRow) -> None:
        column = self.column_now()
        if wish in {Wish.PAGE_UP, Wish.PAGE_DOWN}:
            self._page(-1 if wish is Wish.PAGE_UP else 1, column)
            return
        up = wish in {Wish.UP, Wish.BACK}
        if wish in {Wish.TOP, Wish.BOTTOM}:
            rows = [each for each in self._model.rows if each.part is not Part.DATELINE]
            target: CopyRow | None = rows[0 if wish is Wish.TOP else -1]
        else:
            target = self.beside(row, -1 if up else 1)
        carets = {
            Wish.UP: Caret(column=column),
            Wish.DOWN: Caret(column=column, from_top=True),
            Wish.ON: Caret(offset=0),
            Wish.TOP: Caret(offset=0),
        }
        if target is not None:
            self.enter_row(target.key, carets.get(wish, Caret()), column if wish in {Wish.UP, Wish.DOWN} else None)

    def hold_column(self, column: int | None) -> None:
        """Up and down go on from this column, whatever the caret did since."""
        self._column = column

    def column_now(self) -> int:
        """Where the caret stands from the viewport's left; while it goes up and down, where it began to."""
        editor = self._editing.editor
        if self._column is None and editor is not None:
            self._column = editor.x() + editor.cursorRect().center().x()
        return self._column or 0

    def enter_row(self, key: str, caret: Caret, column: int | None = None) -> bool:
        """Open the editor over a row, the caret there; up and down go on from ``column``. Says whether it did."""
        self._keeps_column = True
        begun = self._editing.begin(key, caret)
        self._keeps_column = False
        self._column = column
        return begun

    def beside(self, row: CopyRow, by: int) -> CopyRow | None:
        """The row before or behind that can be typed in."""
        number = self._model.number_of(row.key)
        if number is None:
            return None
        number += by
        while 0 <= number < len(self._model.rows):
            if self._model.rows[number].part is not Part.DATELINE:
                return self._model.rows[number]
            number += by
        return None

    def _page(self, by: int, column: int) -> None:
        """A screen up or down: the caret goes to what stands there."""
        editor = self._editing.editor
        if editor is None:
            return
        bar, height = self._view.verticalScrollBar(), self._view.viewport().height()
        y = editor.y() + editor.cursorRect().center().y()
        before = bar.value()
        bar.setValue(before + by * (height - 2 * editor.cursorRect().height()))
        if bar.value() == before:
            self._on_wish(Wish.TOP if by < 0 else Wish.BOTTOM)
            return
        point = QPoint(column, min(max(y, 8), height - 8))
        index = self._view.indexAt(point)
        row = self._model.rows[index.row()] if index.isValid() else self._model.rows[-1]
        if row.part is Part.DATELINE:
            row = self._model.rows[0]
        self.enter_row(row.key, Caret(point=point), column)

    # --- passages are split, merged and begun ----------------------------------------------------------------

    def _enter(self, row: CopyRow, text: str, at: int) -> None:
        """Enter: two passages of one, or a new one before or behind it."""
        if row.part is Part.HEADLINE:
            below = self.beside(row, 1)
            if below is None:
                self._editing.finish()
            else:
                self.enter_row(below.key, Caret(offset=0))
            return
        if not text.strip():
            self._beginning.leave_shape(row)
            return
        number = self._model.number_of(row.key) or 0
        self._editing.finish()
        if not self.shows(number, text):
            return
        now = self._model.rows[number]
        if not text[at:].strip():
            self._beginning.behind(number)
        elif not text[:at].strip():
            self._beginning.before(number)
        else:
            self.wanted.emit(lambda review: split(review, now.block_ids[0], now.line, at))
            if not self.shows(number, text):
                self.enter_row(self._model.rows[number + 1].key, Caret(offset=0))

    def shows(self, number: int, text: str) -> bool:
        """Whether a row holds these words: what was typed was stored."""
        return number < len(self._model.rows) and self._model.rows[number].text == text

    def begin_behind(self, number: int) -> None:
        """Begin a paragraph behind the passage in row ``number``."""
        self._beginning.behind(number)

    def begin_where(self, number: int, block_id: str) -> None:
        """Begin a paragraph where ``block_id`` stood in row ``number``, whatever is left around it."""
        self._beginning.where(number, block_id)

    def shape_begun(self, wanted: Shape) -> None:
        """Let the passage that is begun, and has no words yet, be of this sort."""
        self._beginning.reshape(wanted)

    def resume(self, row: CopyRow, number: int, offset: int) -> None:
        """Type on in a row, or where it stood: keys that type must not become keys that decide."""
        if self._model.number_of(row.key) is not None and self.enter_row(row.key, Caret(offset=offset)):
            return
        rows = self._model.rows
        if 0 < number <= len(rows) and rows[number - 1].part is Part.PASSAGE:
            self.enter_row(rows[number - 1].key, Caret())
        elif number < len(rows) and rows[number].part is not Part.DATELINE:
            self.enter_row(rows[number].key, Caret(offset=0))
        elif row.block_ids:
            self.begin_where(number, row.block_ids[0])

    def _merge_before(self, row: CopyRow) -> None:
        number = self._model.number_of(row.key)
        before = self.beside(row, -1)
        editor = self._editing.editor
        if number is None or before is None or editor is None or row.part is not Part.PASSAGE:
            return
        text = editor.exact_text
        if not text.strip():
            self.enter_row(before.key, Caret())
        elif before.part is Part.PASSAGE:
            self._editing.finish()
            if self.shows(number, text):
                self._merge(number, text)

    def _merge(self, number: int, text: str) -> None:
        """Merge a row with the one before it: the caret stays before the words of the second."""
        row, before = self._model.rows[number], self._model.rows[number - 1]
        self.wanted.emit(lambda review: merge(review, row.block_ids[0], row.line))
        whole = self._model.rows[number - 1]
        if whole.text != before.text:
            self.enter_row(whole.key, Caret(offset=len(whole.text) - len(text)))

    def _merge_after(self, row: CopyRow) -> None:
        editor, below = self._editing.editor, self.beside(row, 1)
        number = self._model.number_of(row.key)
        if editor is None or below is None or number is None or row.part is not Part.PASSAGE:
            return
        text = editor.exact_text
        if not text.strip():
            self.enter_row(below.key, Caret(offset=0))
            return
        self._editing.finish()
        if self.shows(number, text) and number + 1 < len(self._model.rows):
            end = len(text)
            self._merge(number + 1, self._model.rows[number + 1].text)
            now = self._editing.editor
            if now is not None:
                now.select(end, end)

    # --- pasting, undoing ------------------------------------------------------------------------------------

    def _on_pasted(self, whole: Pasted) -> None:
        """Paragraphs were pasted: go on behind the last one."""
        row = self._editing.row
        number = self._model.number_of(row.key) if row is not None else None
        if row is None or number is None:
            return
        ends = whole.text[: whole.end].split("\n")
        self._editing.store(whole)
        target = number + len([line for line in ends[:-1] if line.strip()])
        if target < len(self._model.rows):
            self.enter_row(self._model.rows[target].key, Caret(offset=len(ends[-1])))

    def _travel(self, *, redo: bool) -> None:
        """Take back, or make again, what the window did last; who typed types on (``resume``)."""
        self._editing.finish()
        self.travelRequested.emit(redo)
