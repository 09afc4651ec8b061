"""The right review pane: the article, typed in place."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QStackedWidget, QVBoxLayout, QWidget

from core.model import FieldName, Review, Shape
from core.review import Place
from gui.article.clipping import clip_of, mime_of
from gui.article.copy_view import CopyView
from gui.article.editing import Editing
from gui.article.editor import CopyEditor
from gui.article.find_bar import FindBar
from gui.article.link_field import LinkField
from gui.article.model import ArticleModel
from gui.article.painting import CopyPainter
from gui.article.reach_acts import ReachActs
from gui.article.reaching import Reaching
from gui.article.rows import CopyRow, Part, field_at, key_of
from gui.article.typed import ADDED, Caret, Typed
from gui.article.writing import Writing
from gui.counting import counted
from gui.flow import Notice

_Flag = QItemSelectionModel.SelectionFlag


class ArticlePane(QWidget):
    """Shows the article that a review yields, and lets an editor type in it.

    What a method of this class changes is not signalled back; signals are the editor's own doing.

    Attributes:
        currentChanged: the editor went to the row of this block.
        typed: the editor gave a passage these words (a ``Typed``); no words take it out.
        wanted: the editor wants this step (a function from a review to a decision): a split, a merge.
        travelRequested: the editor wants the window's last step undone (False), or made again (True).
        fieldCommitted: the editor gave this field (a ``FieldName``) this value.
        fieldRequested: the editor wants to change this field (a ``FieldName``) of the dateline; a form has them.
        editingChanged: typing has begun, or ended.
        wordsChanged: the words typed differ from those stored, or not any more.
        refused: why something cannot be typed or pasted, for a person.
        told: one line for the person, in passing.
    """

    currentChanged = Signal(str)
    typed = Signal(object)
    wanted = Signal(object)
    travelRequested = Signal(bool)
    fieldCommitted = Signal(object, str)
    fieldRequested = Signal(object)
    editingChanged = Signal(bool)
    wordsChanged = Signal(bool)
    refused = Signal(str)
    told = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = ArticleModel()
        self.painter = CopyPainter()
        self.view = CopyView(self.model, self.painter, top=10, parent=self)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.view.setAccessibleName(self.tr("Article"))
        self.notice = Notice(self)
        self.find_bar = FindBar(self)
        self._quiet = False
        self._lay_out()
        self._editing = Editing(self.view, self.model, self.painter)
        self._writing = Writing(self._editing, self.model, self.view)
        self._reaching = Reaching(self._editing, self.model, self.painter, self._writing)
        self._reach_acts = ReachActs(self._reaching, self._editing, self.model, self._writing)
        self._link = LinkField(self.view.viewport())
        self._connect()
        self.show_review(None)

    def _lay_out(self) -> None:
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.notice)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.find_bar)
        column.addWidget(self._stack, 1)
        self.setFocusProxy(self.view)

    def _connect(self) -> None:
        self.view.selectionModel().currentChanged.connect(self._on_current)
        self.view.pressedAt.connect(self._edit_at)
        self.view.extendedTo.connect(self._reaching.extend_to)
        self.view.draggedTo.connect(self._reaching.drag)
        self.view.released.connect(self._reaching.release)
        self.view.copyRequested.connect(self._copy_row)
        self._editing.typed.connect(self.typed)
        self._editing.retitled.connect(lambda text: self.fieldCommitted.emit(FieldName.TITLE, text))
        self._editing.changed.connect(self._on_editing)
        self._editing.differed.connect(self.wordsChanged)
        self._editing.refused.connect(self.refused)
        self._writing.wanted.connect(self.wanted)
        self._reach_acts.wanted.connect(self.wanted)
        self._reach_acts.refused.connect(self.refused)
        self._reaching.changed.connect(self._tell_reach)
        self._writing.travelRequested.connect(self.travelRequested)
        self._link.chosen.connect(self._on_link)
        self._link.refused.connect(self.refused)
        self._link.closed.connect(self._on_link_closed)

    @property
    def editing(self) -> bool:
        """Whether a passage is being typed in."""
        return self._editing.editor is not None

    @property
    def words_changed(self) -> bool:
        """Whether words are being typed that are not stored."""
        return self._editing.differs

    def draft(self) -> Typed | None:
        """What is being typed, as it stands; the headline has no block. None while nothing is typed."""
        return self._editing.now()

    @property
    def editor(self) -> CopyEditor | None:
        """The editor of the passage that is typed in."""
        return self._editing.editor

    @property
    def row_typed(self) -> CopyRow | None:
        """The row that is typed in, as it was before."""
        return self._editing.row

    def row_here(self) -> CopyRow | None:
        """The row that is typed in, else the current one."""
        return self._editing.row or self._current_row()

    def show_review(self, review: Review | None) -> None:
        """Show the article of ``review`` from its top; None shows that there is none.

        Typing in the article shown before is given up: call ``finish_editing`` while the review it belongs to is
        still the one that decisions go to.
        """
        self._editing.cancel()
        self._quiet = True
        self.model.show(review)
        self._quiet = False
        if review is None:
            self.show_message(self.tr("No article yet"), self.tr("It stands here once a page is open."))
        else:
            self._stack.setCurrentWidget(self.view)

    def update_review(self, review: Review) -> None:
        """Show the same review a decision later; only what changed moves or is painted again."""
        self._quiet = True
        self.model.update(review)
        self._quiet = False

    def show_message(self, title: str, detail: str = "") -> None:
        """Show a sentence in place of the article, until a review is shown."""
        self.notice.say(title, detail)
        self._stack.setCurrentWidget(self.notice)

    def current(self) -> str | None:
        """The block of the current row; None where there is none."""
        row = self._current_row()
        return row.block_ids[0] if row is not None and row.block_ids else None

    def current_line(self) -> int:
        """Which line of its block the current row begins with."""
        row = self.row_here()
        return row.line if row is not None else 0

    def is_at(self, block_ids: Sequence[str]) -> bool:
        """Whether the keys are in the article, on a passage of this one block."""
        focused = self.view.hasFocus() or self.editing
        return focused and len(block_ids) == 1 and self.current() == block_ids[0]

    def go_to_line(self, block_id: str, line: int) -> None:
        """Make the row of this line of a block the current one."""
        number = self.model.number_of(key_of(block_id, line))
        row = self._editing.row
        if number is not None:
            self._quiet = True
            self.view.selectionModel().setCurrentIndex(self.model.index(number), _Flag.ClearAndSelect)
            self._quiet = False
        if number is not None and row is not None and row.block_ids[:1] == (block_id,):
            self._editing.begin(key_of(block_id, line), Caret())

    def typing_on(self, step: Callable[[], bool]) -> bool:
        """Take a step and let whoever was typing type on where the caret was; says what the step says."""
        done: list[bool] = []
        self._editing.staying(lambda: done.append(step()))
        return done[0]

    def set_current(self, block_id: str | None) -> None:
        """Mark the row of ``block_id`` and bring it into sight; no row is marked where the article lacks it.

        Of several rows the first, if none of them is marked already.
        """
        number = self.model.row_of(block_id) if block_id else None
        row = self._current_row()
        self._quiet = True
        if number is None:
            self.view.selectionModel().clear()
        elif row is None or block_id not in row.block_ids:
            self.view.selectionModel().setCurrentIndex(self.model.index(number), _Flag.ClearAndSelect)
        self.view.viewport().update()
        self._quiet = False

    def reveal(self, block_id: str) -> None:
        """Bring the passage of ``block_id`` into sight without going to it. Does nothing where there is none."""
        number = self.model.row_of(block_id)
        if number is not None and not self.editing:
            self.view.scrollTo(self.model.index(number))

    # --- typing ----------------------------------------------------------------------------------------------

    def edit_current(self, *, at_start: bool = False) -> bool:
        """Open the editor over the current row; says whether it did. The dateline asks for its form instead.

        Args:
            at_start: the caret stands at the passage's beginning instead of its end.
        """
        return self._edit(self.view.currentIndex().row(), Caret(offset=0) if at_start else Caret())

    def edit_headline(self) -> bool:
        """Open the editor over the headline; says whether it did."""
        return self._edit(0, Caret())

    def edit_at(self, block_id: str, line: int, start: int, end: int) -> None:
        """Open the editor over a passage with these characters of it selected."""
        rows = self.model.rows
        number = next((n for n, row in enumerate(rows) if row.block_ids[:1] == (block_id,) and row.line == line), None)
        if number is not None and self._edit(number, Caret(offset=start)) and self._editing.editor is not None:
            self._editing.editor.select(start, end)

    def edit_word(self, key: str, text: str, start: int, end: int) -> bool:
        """Open the editor over the row called ``key`` with these characters selected, if it says ``text`` still."""
        number, row, editor = self.model.number_of(key), self._editing.row, self._editing.editor
        if editor is None or row is None or row.key != key:
            if number is None or self.model.rows[number].text != text or not self._edit(number, Caret(offset=start)):
                return False
            editor = self._editing.editor
        if editor is None or editor.exact_text != text:
            return False
        editor.select(start, end)
        return True

    def character_at(self, point: QPoint) -> tuple[CopyRow | None, int]:
        """The row under a point of the view, and which character of it is; no row beside the rows."""
        index = self.view.indexAt(point)
        if not index.isValid():
            return None, 0
        row = self.model.rows[index.row()]
        return row, self.painter.character_at(row, self.view.visualRect(index), point)

    def selected_text(self) -> str:
        """What is selected in the passage that is typed in, if that is within one line."""
        editor = self._editing.editor
        if editor is None:
            return ""
        start, end = editor.selected()
        text = editor.exact_text[start:end]
        return "" if "\n" in text else text

    def show_found(self, places: Sequence[Place], here: int) -> None:
        """Mark what was found in the article, one place as the one that is looked at (-1 for none)."""
        self.model.mark_found(places, here)
        if 0 <= here < len(places) and not places[here].block_id:
            self.view.scrollTo(self.model.index(0))

    def add_paragraph(self) -> None:
        """Begin a paragraph behind the current passage, or behind the one that is being typed in."""
        row = self.row_here()
        key = row.key if row is not None and row.key != ADDED else None
        self._editing.finish()
        number = self.model.number_of(key) if key is not None else None
        if number is not None and self.model.rows[number].part is Part.PASSAGE:
            self._writing.begin_behind(number)

    def finish_editing(self) -> None:
        """Store what is being typed, if anything is."""
        self._link.close_quietly()
        self._editing.finish()

    def toggle_mark(self, mark: str) -> bool:
        """Make the selection bold or italic, or plain again; says whether a passage is open for it."""
        if self._editing.editor is None:
            return False
        if self._reaching.is_on:
            self._reach_acts.toggle_mark(mark)
        else:
            self._editing.editor.toggle_mark(mark)
        return True

    def shape_selected(self, wanted: Shape) -> bool:
        """Make all passages that are selected as one text of this sort, or the one that is begun; says whether it did.

        It is left to the desk where one passage is typed in that stands there already.
        """
        if self._reaching.is_on:
            self._reach_acts.shape(wanted)
            return True
        if self.settle_added():
            return False
        self._writing.shape_begun(wanted)
        return True

    def settle_added(self) -> bool:
        """Store a paragraph that is being added and type on in it; says whether it has a place, as any with words."""
        row, editor = self._editing.row, self._editing.editor
        number = self.model.number_of(ADDED)
        if row is None or editor is None or row.key != ADDED or number is None:
            return True
        if not editor.exact_text.strip():
            return False
        offset = editor.offset
        self._editing.finish()
        if number < len(self.model.rows):
            self._editing.begin(self.model.rows[number].key, Caret(offset=offset))
        return True

    def split_here(self) -> bool:
        """Make two passages of the one that is typed in, as Enter does; says whether one is open for it."""
        if self._editing.editor is None:
            return False
        self._editing.editor.split()
        return True

    def edit_link(self) -> bool:
        """Ask for the address of the link at the caret; says whether a passage is open for it."""
        editor, row = self._editing.editor, self._editing.row
        takes_marks = self._reach_acts.takes_marks if self._reaching.is_on else row is not None and row.takes_marks
        if editor is None or not takes_marks:
            return False
        if self._reaching.is_on:
            self._link.ask(editor.cursorRect().bottomLeft() + editor.pos(), self._reach_acts.address())
            return True
        start, end, href = editor.link_here()
        if start < end:
            editor.select(start, end)
            self._link.ask(editor.cursorRect().bottomLeft() + editor.pos(), href)
        return True

    def _tell_reach(self, passages: int) -> None:
        if passages:
            told = counted(
                passages,
                "{n} passage is selected.",
                "{n} passages are selected as one text: what is typed comes in its place.",
            )
            self.told.emit(told)
        else:
            self.told.emit(self.tr("What is selected is within one passage again."))

    def _on_link(self, href: str) -> None:
        if self._reaching.is_on:
            self._reach_acts.link(href)
        elif self._editing.editor is not None:
            start, end = self._editing.editor.selected()
            self._editing.editor.set_link(start, end, href)

    def _on_link_closed(self) -> None:
        if self._editing.editor is not None:
            self._editing.editor.setFocus(Qt.FocusReason.PopupFocusReason)

    def _on_editing(self, begun: bool) -> None:
        if begun and self._editing.editor is not None and self._editing.row is not None:
            self._editing.editor.cursorPositionChanged.connect(self._writing.note_move)
            self._mark_row(self._editing.row)
        self.editingChanged.emit(begun)

    def _mark_row(self, row: CopyRow) -> None:
        """The row that is typed in is the current one."""
        number = self.model.number_of(row.key)
        if number is not None and row.key != ADDED and number != self.view.currentIndex().row():
            self.view.selectionModel().setCurrentIndex(self.model.index(number), _Flag.ClearAndSelect)

    def _edit(self, number: int, caret: Caret) -> bool:
        if not 0 <= number < self.model.rowCount():
            return False
        row = self.model.rows[number]
        if row.part is Part.DATELINE:
            self._editing.finish()
            self.fieldRequested.emit(self._field_at(caret.point))
            return False
        return self._editing.begin(row.key, caret)

    def _field_at(self, point: QPoint | None) -> FieldName:
        """The field of the dateline under a point of the view; its first one by keys."""
        review = self.model.review
        _row, character = self.character_at(point) if point is not None else (None, 0)
        return field_at(review, character) if review is not None else FieldName.BYLINE

    def _edit_at(self, index: QModelIndex, point: QPoint) -> None:
        self._edit(index.row(), Caret(point=point))

    def _copy_row(self) -> None:
        row = self._current_row()
        if row is not None:
            QGuiApplication.clipboard().setMimeData(mime_of([clip_of(row, 0, len(row.text))]))

    def _current_row(self) -> CopyRow | None:
        index = self.view.currentIndex()
        return self.model.rows[index.row()] if index.isValid() else None

    def _on_current(self, index: QModelIndex) -> None:
        self.view.viewport().update()
        if not self._quiet and index.isValid():
            row = self.model.rows[index.row()]
            if row.block_ids:
                self.currentChanged.emit(row.block_ids[0])
