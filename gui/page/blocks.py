"""The page as numbered blocks, each removal marked and named."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from core.model import Review
from gui.page.folding import Fold
from gui.page.model import BlocksModel
from gui.page.painting import FOLD, BlockPainter
from gui.page.part_view import PartView
from gui.page.parts import Part, words_between
from gui.sight import FlowPane

_TURNS = {Qt.Key.Key_Right: True, Qt.Key.Key_Left: False, Qt.Key.Key_Return: None, Qt.Key.Key_Enter: None}
_Flag = QItemSelectionModel.SelectionFlag


class _Rows(PartView):
    """The rows, whose sideways arrows open and close folds.

    Signals:
        turned(object): open (True) the fold here, close (False) the run here, or open if there is a fold (None).
    """

    turned = Signal(object)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Right, Left and Enter."""
        key = Qt.Key(event.key())
        if key in _TURNS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.turned.emit(_TURNS[key] if not self.isRightToLeft() or _TURNS[key] is None else not _TURNS[key])
        else:
            super().keyPressEvent(event)


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
        rows = _Rows(self.model, self._painter)
        super().__init__(rows, parent)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.view.setAccessibleName(self.tr("Blocks of the page"))
        self._quiet = False
        selection = self.view.selectionModel()
        selection.currentChanged.connect(self._on_current)
        selection.selectionChanged.connect(self._on_selection)
        self.view.pointed.connect(self._ask_toggle)
        self.view.partClicked.connect(self._on_part)
        rows.turned.connect(self._turn)
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
        return self.model.rows[index.row()].block_ids[0] if index.isValid() else None

    def selected(self) -> list[str]:
        """The selected blocks in page order, all of a folded run; the current one where nothing is selected."""
        rows = sorted(index.row() for index in self.view.selectionModel().selectedIndexes())
        current = self.current()
        return [block for row in rows for block in self.model.rows[row].block_ids] or ([current] if current else [])

    def select(self, block_ids: Iterable[str]) -> None:
        """Select these blocks, in place of what is selected; the current block stays the current one.

        Folds that hold only some of them open.
        """
        wanted = list(block_ids)
        self._open_parts(wanted)
        chosen = QItemSelection()
        found = (self.model.row_of(block_id) for block_id in wanted)
        for row in dict.fromkeys(row for row in found if row is not None):  # a fold is the row of many
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
        self._quiet = True
        if block_id is not None and block_id != self.current():
            self._open(self.model.fold_of(block_id))
        row = self.model.row_of(block_id) if block_id else None
        if row is None:
            self.view.selectionModel().clear()
        elif block_id != self.current():
            self.select_part(None)
            self._go(row)
        self._quiet = False
        if row is not None and centre:
            self.view.scrollTo(self.model.index(row), QAbstractItemView.ScrollHint.PositionAtCenter)

    # --- folds -----------------------------------------------------------------------------------------------

    def fold_long_runs(self, wanted: bool) -> None:
        """Fold long runs of removed blocks; or let every block have its row."""
        current = self.current()
        self._quiet = True
        self.model.fold_long_runs(wanted)
        self._quiet = False
        self.set_current(current)

    def _open(self, fold: Fold) -> None:
        if fold:
            self.model.open(fold)

    def _open_parts(self, wanted: Sequence[str]) -> None:
        chosen = set(wanted)
        for fold in {self.model.fold_of(block_id) for block_id in chosen}:
            if not set(fold) <= chosen:
                self._open(fold)

    def _turn(self, wanted: bool | None) -> None:
        """Open the fold that is current; or close the run around the current block."""
        current = self.current()
        if current is None:
            return
        fold = self.model.fold_of(current)
        if fold and wanted is not False:
            self._unfold(fold)
        elif not fold and wanted is False:
            self._quiet = True
            fold = self.model.close_around(current)
            row = self.model.row_of(current)
            if fold and row is not None:
                self._go(row)
            self._quiet = False
            if fold:
                self.currentChanged.emit(fold[0])

    def _unfold(self, fold: Fold) -> None:
        """Open a fold and go to its first block."""
        self._quiet = True
        self.model.open(fold)
        self._go(self.model.row_of(fold[0]) or 0)
        self._quiet = False
        self.currentChanged.emit(fold[0])
        self.selectionChangedTo.emit(self.selected())

    def _on_part(self, index: QModelIndex, part: str) -> None:
        row = self.model.rows[index.row()]
        if part == FOLD:
            self._unfold(row.block_ids)
        else:
            self._ask_toggle(index)

    def _go(self, row: int) -> None:
        index = self.model.index(row)
        self.view.selectionModel().setCurrentIndex(index, _Flag.ClearAndSelect)
        self.view.scrollTo(index)

    def _on_current(self, index: QModelIndex) -> None:
        part = self._painter.part
        if part is not None and (not index.isValid() or self.model.rows[index.row()].key != part.block_id):
            self.select_part(None)
        if not self._quiet and index.isValid():
            self.currentChanged.emit(self.model.rows[index.row()].block_ids[0])

    def _on_selection(self) -> None:
        self.view.viewport().update()
        if len(self.selected()) > 1:
            self.select_part(None)
        if not self._quiet:
            self.selectionChangedTo.emit(self.selected())

    def _on_drag(self, row: int, one: int, other: int) -> None:
        of = self.model.rows[row]
        if not of.folded:
            self.select_part(words_between(of.key, of.text, one, other))

    def _ask_toggle(self, index: QModelIndex) -> None:
        if index.isValid():
            self.toggleRequested.emit(list(self.model.rows[index.row()].block_ids))
