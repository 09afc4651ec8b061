"""The right review pane: the article, typed in place."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Signal
from PySide6.QtWidgets import QAbstractItemView, QStackedWidget, QVBoxLayout, QWidget

from core.model import FieldName, Review
from gui.article.editing import Editing
from gui.article.model import ArticleModel
from gui.article.painting import CopyPainter
from gui.article.rows import CopyRow, Part
from gui.flow import FlowView, Notice

_Flag = QItemSelectionModel.SelectionFlag


class ArticlePane(QWidget):
    """Shows the article that a review yields, and lets an editor type in it.

    What a method of this class changes is not signalled back; signals are the editor's own doing.

    Attributes:
        currentChanged: the editor went to the row of this block.
        textCommitted: the editor gave this block this wording; empty text takes it out.
        fieldCommitted: the editor gave this field (a ``FieldName``) this value.
        fieldsRequested: the editor wants to change the byline, date or credit, which stand in a form elsewhere.
        editingChanged: typing has begun, or ended.
        refused: why something cannot be typed or pasted, for a person.
    """

    currentChanged = Signal(str)
    textCommitted = Signal(str, str)
    fieldCommitted = Signal(object, str)
    fieldsRequested = Signal()
    editingChanged = Signal(bool)
    refused = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = ArticleModel()
        self._painter = CopyPainter()
        self.view = FlowView(self.model, self._painter, top=10, parent=self)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.view.setAccessibleName(self.tr("Article"))
        self.notice = Notice(self)
        self._quiet = False
        self._lay_out()
        self._editing = Editing(self.view, self._painter)
        self._connect()
        self.show_review(None)

    def _lay_out(self) -> None:
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.notice)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.setFocusProxy(self.view)

    def _connect(self) -> None:
        self.view.selectionModel().currentChanged.connect(self._on_current)
        self.view.pointed.connect(self._edit_at)
        self._editing.committed.connect(self._on_committed)
        self._editing.changed.connect(self.editingChanged)
        self._editing.refused.connect(self.refused)

    @property
    def editing(self) -> bool:
        """Whether a passage is being typed in."""
        return self._editing.active

    def draft(self) -> tuple[str, str] | None:
        """What is being typed: the block id (or ``Part.HEADLINE``'s value) and the words; None while nothing is."""
        return self._editing.draft()

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

    def set_current(self, block_id: str | None) -> None:
        """Mark the row of ``block_id`` and bring it into sight; no row is marked where the article lacks it."""
        number = self.model.row_of(block_id) if block_id else None
        self._quiet = True
        if number is None:
            self.view.selectionModel().clear()
        elif number != self.view.currentIndex().row():
            self.view.selectionModel().setCurrentIndex(self.model.index(number), _Flag.ClearAndSelect)
        self.view.viewport().update()
        self._quiet = False

    def reveal(self, block_id: str) -> None:
        """Bring the passage of ``block_id`` into sight without going to it. Does nothing where there is none."""
        number = self.model.row_of(block_id)
        if number is not None:
            self.view.scrollTo(self.model.index(number))

    def edit_current(self) -> bool:
        """Open the editor over the current row; says whether it did. The dateline asks for its form instead."""
        return self._edit(self.view.currentIndex().row(), None)

    def edit_headline(self) -> bool:
        """Open the editor over the headline; says whether it did."""
        return self._edit(0, None)

    def finish_editing(self) -> None:
        """Commit what is being typed, if anything is."""
        self._editing.finish()

    def _edit(self, number: int, point: QPoint | None) -> bool:
        if not 0 <= number < self.model.rowCount():
            return False
        row = self.model.rows[number]
        if row.part is Part.DATELINE:
            self.fieldsRequested.emit()
            return False
        return self._editing.begin(number, point)

    def _edit_at(self, index: QModelIndex, point: QPoint) -> None:
        self._edit(index.row(), point)

    def _current_row(self) -> CopyRow | None:
        index = self.view.currentIndex()
        return self.model.rows[index.row()] if index.isValid() else None

    def _on_current(self, index: QModelIndex) -> None:
        self.view.viewport().update()
        if not self._quiet and index.isValid():
            row = self.model.rows[index.row()]
            if row.block_ids:
                self.currentChanged.emit(row.block_ids[0])

    def _on_committed(self, row: CopyRow, text: str) -> None:
        if row.part is Part.HEADLINE:
            self.fieldCommitted.emit(FieldName.TITLE, text)
        else:
            self.textCommitted.emit(row.key, text)
