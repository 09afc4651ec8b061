"""The left review pane: the raw page as blocks."""

from collections.abc import Iterable

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Signal
from PySide6.QtWidgets import QAbstractItemView, QStackedWidget, QVBoxLayout, QWidget

from core.model import Review
from gui.flow import Banner, FlowView, Notice
from gui.page.model import BlocksModel
from gui.page.painting import BlockPainter
from gui.translating import translated

_Flag = QItemSelectionModel.SelectionFlag


class PagePane(QWidget):
    """Shows a review's blocks, and says what the editor points at.

    What a method of this class changes is not signalled back; signals are the editor's own doing, ``step`` included.

    Attributes:
        currentChanged: the editor went to another block.
        toggleRequested: the editor wants these blocks kept or removed, whichever they are not.
        selectionChangedTo: these blocks are selected, in page order.
    """

    currentChanged = Signal(str)
    toggleRequested = Signal(list)
    selectionChangedTo = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = BlocksModel()
        self._painter = BlockPainter()
        self.view = FlowView(self.model, self._painter, parent=self)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.view.setAccessibleName(self.tr("Blocks of the page"))
        self.banner = Banner(self)
        self.notice = Notice(self)
        self._quiet = False
        self._lay_out()
        self._connect()
        self.show_review(None)

    def _lay_out(self) -> None:
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.notice)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addWidget(self._stack)
        self.setFocusProxy(self.view)

    def _connect(self) -> None:
        selection = self.view.selectionModel()
        selection.currentChanged.connect(self._on_current)
        selection.selectionChanged.connect(self._on_selection)
        self.view.pointed.connect(self._ask_toggle)
        self.view.partClicked.connect(self._ask_toggle)

    def show_review(self, review: Review | None) -> None:
        """Show ``review`` from its top; None shows that there is nothing to review."""
        self._quiet = True
        self._painter.digits = len(str(len(review.page.blocks))) if review is not None else 2
        self.model.show(review)
        self.banner.say(translated(review.page.incomplete) if review is not None else "")
        self._quiet = False
        if review is None:
            self.show_message(self.tr("No page is open"), self.tr("Choose one in the queue, or open a file."))
        elif not review.page.blocks:
            self.show_message(review.name, self.tr("This page holds no text."))
        else:
            self._stack.setCurrentWidget(self.view)

    def update_review(self, review: Review) -> None:
        """Show the same review a decision later; only what changed is painted again."""
        self._quiet = True
        self.model.update(review)
        self._quiet = False

    def show_message(self, title: str, detail: str = "") -> None:
        """Show a sentence in place of the rows, until a review is shown."""
        self.notice.say(title, detail)
        self._stack.setCurrentWidget(self.notice)

    def current(self) -> str | None:
        """The current block; None where there is none."""
        index = self.view.currentIndex()
        return self.model.rows[index.row()].key if index.isValid() else None

    def selected(self) -> list[str]:
        """The selected blocks in page order; the current one where nothing is selected."""
        rows = sorted(index.row() for index in self.view.selectionModel().selectedIndexes())
        current = self.current()
        return [self.model.rows[row].key for row in rows] or ([current] if current else [])

    def select(self, block_ids: Iterable[str]) -> None:
        """Select these blocks, in place of what is selected; the current block stays the current one."""
        chosen = QItemSelection()
        for block_id in block_ids:
            row = self.model.row_of(block_id)
            if row is not None:
                chosen.select(self.model.index(row), self.model.index(row))
        self.view.selectionModel().select(chosen, _Flag.ClearAndSelect)

    def set_current(self, block_id: str | None, centre: bool = False) -> None:
        """Go to ``block_id`` and bring it into sight, to the middle if ``centre``; None leaves every block."""
        row = self.model.row_of(block_id) if block_id else None
        self._quiet = True
        if row is None:
            self.view.selectionModel().clear()
        elif block_id != self.current():
            self._go(row)
        self._quiet = False
        if row is not None and centre:
            self.view.scrollTo(self.model.index(row), QAbstractItemView.ScrollHint.PositionAtCenter)

    def step(self, delta: int) -> None:
        """Go ``delta`` blocks on, or back; stops at the ends."""
        count = self.model.rowCount()
        if count:
            row = self.view.currentIndex().row()
            self._go(min(max(row + delta, 0), count - 1) if row >= 0 else 0)

    def _go(self, row: int) -> None:
        index = self.model.index(row)
        self.view.selectionModel().setCurrentIndex(index, _Flag.ClearAndSelect)
        self.view.scrollTo(index)

    def _on_current(self, index: QModelIndex) -> None:
        if not self._quiet and index.isValid():
            self.currentChanged.emit(self.model.rows[index.row()].key)

    def _on_selection(self) -> None:
        self.view.viewport().update()
        if not self._quiet:
            self.selectionChangedTo.emit(self.selected())

    def _ask_toggle(self, index: QModelIndex) -> None:
        if index.isValid():
            self.toggleRequested.emit([self.model.rows[index.row()].key])
