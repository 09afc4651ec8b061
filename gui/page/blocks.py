"""The page as numbered blocks, each removal marked and named."""

from collections.abc import Iterable

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Signal
from PySide6.QtWidgets import QAbstractItemView, QWidget

from core.model import Review
from gui.page.model import BlocksModel
from gui.page.painting import BlockPainter
from gui.page.part_view import PartView
from gui.page.parts import Part, words_between
from gui.sight import FlowPane

_Flag = QItemSelectionModel.SelectionFlag


class BlocksView(FlowPane):
    """A ``PageView`` of one row a block.

    Signals:
        currentChanged(str): the editor went to another block.
        toggleRequested(list): the editor wants these blocks kept or removed, whichever they are not.
        selectionChangedTo(list): these blocks are selected, in page order.
        partChanged(Part): this part of the current block is selected, or with None none is any more.
    """

    currentChanged = Signal(str)
    toggleRequested = Signal(list)
    selectionChangedTo = Signal(list)
    partChanged = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        self.model = BlocksModel()
        self._painter = BlockPainter()
        rows = PartView(self.model, self._painter)
        super().__init__(rows, parent)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.view.setAccessibleName(self.tr("Blocks of the page"))
        self._quiet = False
        selection = self.view.selectionModel()
        selection.currentChanged.connect(self._on_current)
        selection.selectionChanged.connect(self._on_selection)
        self.view.pointed.connect(self._ask_toggle)
        self.view.partClicked.connect(self._ask_toggle)
        rows.dragged.connect(self._on_drag)
        rows.pressedPlainly.connect(lambda: self.select_part(None))

    def show_review(self, review: Review | None) -> None:
        """Show ``review`` from its top; None shows no row."""
        self._quiet = True
        self.select_part(None)
        self._painter.digits = len(str(len(review.page.blocks))) if review is not None else 2
        self.model.show(review)
        self._quiet = False

    def update_review(self, review: Review) -> None:
        """Show the same review some decisions later; only what changed is painted again."""
        self._quiet = True
        self.model.update(review)
        self._quiet = False

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

    def part(self) -> Part | None:
        """The part of the current block that is selected; None where the block as a whole is."""
        return self._painter.part

    def select_part(self, part: Part | None) -> None:
        """Select a part of the current block alone; None selects none."""
        if part == self._painter.part:
            return
        self._painter.part = part
        if part is not None:
            self.select([part.block_id])
        self.view.viewport().update()
        self.partChanged.emit(part)

    def set_current(self, block_id: str | None, centre: bool = False) -> None:
        """Go to ``block_id`` and bring it into sight, to the middle if ``centre``; None leaves every block."""
        row = self.model.row_of(block_id) if block_id else None
        self._quiet = True
        if row is None:
            self.view.selectionModel().clear()
        elif block_id != self.current():
            self.select_part(None)
            self._go(row)
        self._quiet = False
        if row is not None and centre:
            self.view.scrollTo(self.model.index(row), QAbstractItemView.ScrollHint.PositionAtCenter)

    def _go(self, row: int) -> None:
        index = self.model.index(row)
        self.view.selectionModel().setCurrentIndex(index, _Flag.ClearAndSelect)
        self.view.scrollTo(index)

    def _on_current(self, index: QModelIndex) -> None:
        part = self._painter.part
        if part is not None and (not index.isValid() or self.model.rows[index.row()].key != part.block_id):
            self.select_part(None)
        if not self._quiet and index.isValid():
            self.currentChanged.emit(self.model.rows[index.row()].key)

    def _on_selection(self) -> None:
        self.view.viewport().update()
        if len(self.selected()) > 1:
            self.select_part(None)
        if not self._quiet:
            self.selectionChangedTo.emit(self.selected())

    def _on_drag(self, row: int, one: int, other: int) -> None:
        of = self.model.rows[row]
        self.select_part(words_between(of.key, of.text, one, other))

    def _ask_toggle(self, index: QModelIndex) -> None:
        if index.isValid():
            self.toggleRequested.emit([self.model.rows[index.row()].key])
