"""The page as its source: the raw markup or text exactly as it was decoded."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Signal
from PySide6.QtWidgets import QAbstractItemView, QWidget

from core.model import Medium, Page, Review
from core.segment import spans
from gui.aside import Aside
from gui.sight import FlowPane
from gui.source.colouring import Markup, markup_of
from gui.source.model import SourceModel
from gui.source.painting import SourcePainter
from gui.source.places import Places, places_of
from gui.source.rows import SourceRows

AT_ONCE = 200_000
"""Characters of a page whose blocks are found in less time than an eye takes to see that they are missing."""

_Flag = QItemSelectionModel.SelectionFlag


@dataclass(frozen=True)
class _Known:
    """What was found out about a page's source."""

    page: Page
    places: Places
    markup: Markup | None


class SourceView(FlowPane):
    """A ``PageView`` of the page's source.

    Blocks of a long page are found, and its markup told from its text, off the window's thread; until then its lines
    can be read all the same.

    Signals:
        currentChanged(str): the editor went to another block.
        toggleRequested(list): the editor double-clicked these blocks.
        selectionChangedTo(list): the blocks of the selected lines, in page order.
    """

    currentChanged = Signal(str)
    toggleRequested = Signal(list)
    selectionChangedTo = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        self.model = SourceModel()
        self.painter = SourcePainter(self.model)
        self.rows = SourceRows(self.model, self.painter)
        super().__init__(self.rows, parent)
        self.rows.setAccessibleName(self.tr("Source of the page"))
        self._chosen: list[str] = []
        self._awaited: Callable[[], None] | None = None
        self._quiet = False
        self._aside = Aside("source", self)
        self._aside.answered.connect(self._take)
        self.rows.selectionModel().currentChanged.connect(self._on_row)
        self.rows.selectionModel().selectionChanged.connect(self._on_selection)
        self.rows.placed.connect(self._on_place)

    def stop(self) -> None:
        """End what is being found out."""
        self._aside.stop()

    # --- the review ------------------------------------------------------------------------------------------

    def show_review(self, review: Review | None) -> None:
        """Show the source of ``review`` from its top; None shows nothing."""
        self._quiet = True
        self.painter.current, self._chosen, self._awaited = None, [], None
        self.painter.forget()
        self.model.show(review)
        self._quiet = False
        if review is None:
            self._aside.drop()
        else:
            self._aside.ask(partial(_find_out, review.page), at_once=len(review.page.text) <= AT_ONCE)

    def _take(self, known: _Known) -> None:
        """What was found out is shown; what was asked for meanwhile is made up for."""
        if self.model.review is None or known.page is not self.model.review.page:
            return
        self.model.take(known.places, known.markup)
        self.painter.forget()
        self.rows.viewport().update()
        awaited, self._awaited = self._awaited, None
        if awaited is not None:
            awaited()
        self.viewportMoved.emit()

    def update_review(self, review: Review) -> None:
        """Show the same review some decisions later."""
        self.model.update(review)
        self.rows.viewport().update()

    # --- the current block and the selection -----------------------------------------------------------------

    def current(self) -> str | None:
        """The current block; None where there is none."""
        return self.painter.current

    def set_current(self, block_id: str | None, centre: bool = False) -> None:
        """Mark the text of ``block_id`` and bring it into sight, to the middle if ``centre``; None marks none."""
        self.painter.current, self._chosen, self._awaited = block_id, [], None
        rows = self.model.rows_of(block_id) if block_id is not None else range(0)
        if rows and self.rows.currentIndex().row() not in rows:
            self._go(rows[0])
            for row in (rows[-1], rows[0]):  # all of it, or where it begins
                self.rows.scrollTo(self.model.index(row))
        elif block_id is not None and not rows:
            self._awaited = partial(self.set_current, block_id, centre)
        if rows and centre:
            self.rows.scrollTo(self.model.index(rows[0]), QAbstractItemView.ScrollHint.PositionAtCenter)
        self.rows.viewport().update()

    def _go(self, row: int) -> None:
        self._quiet = True
        self.rows.selectionModel().setCurrentIndex(self.model.index(row), _Flag.ClearAndSelect)
        self._quiet = False

    def selected(self) -> list[str]:
        """The blocks of the selected lines in page order; the current one where less than two lines are selected."""
        current = self.current()
        return list(self._chosen) or ([current] if current else [])

    def select(self, block_ids: Iterable[str]) -> None:
        """Select the lines of these blocks; the current block stays the current one."""
        self._chosen = list(block_ids)
        selection = QItemSelection()
        for block_id in self._chosen:
            rows = self.model.rows_of(block_id)
            if rows:
                selection.select(self.model.index(rows[0]), self.model.index(rows[-1]))
        self._quiet = True
        self.rows.selectionModel().select(selection, _Flag.ClearAndSelect)
        self._quiet = False

    def scroll_to_block(self, block_id: str, fraction: float) -> None:
        """Bring a block to the top, now or once it is known where it stands."""
        if self.model.row_of(block_id) is None:
            before = self._awaited
            self._awaited = partial(_both, before, partial(self.rows.scroll_to_block, block_id, fraction))
        else:
            self.rows.scroll_to_block(block_id, fraction)

    # --- the editor's own doing ------------------------------------------------------------------------------

    def _on_place(self, place: int, twice: bool) -> None:
        block_id = self.model.places.block_at(place)
        if block_id is None:
            return
        self._tell_current(block_id)
        if twice:
            self.toggleRequested.emit([block_id])

    def _on_row(self, index: QModelIndex) -> None:
        """Arrow keys go over the lines; the block of the line is the current one, the one before where it has none."""
        if self._quiet or not index.isValid():
            return
        blocks = self.model.row(index.row()).block_ids
        if blocks and self.current() not in blocks:
            self._tell_current(blocks[0])

    def _tell_current(self, block_id: str) -> None:
        if block_id != self.painter.current:
            self.painter.current = block_id
            self.rows.viewport().update()
            self.currentChanged.emit(block_id)

    def _on_selection(self) -> None:
        self.rows.viewport().update()
        if self._quiet:
            return
        rows = sorted(index.row() for index in self.rows.selectionModel().selectedIndexes())
        blocks = dict.fromkeys(block for row in rows for block in self.model.row(row).block_ids)
        chosen = sorted(blocks, key=lambda block: int(block[1:])) if len(rows) > 1 else []
        if chosen != self._chosen:
            self._chosen = chosen
            self.selectionChangedTo.emit(self.selected())


def _both(first: Callable[[], None] | None, second: Callable[[], None]) -> None:
    if first is not None:
        first()
    second()


def _find_out(page: Page) -> _Known:
    markup = markup_of(page.text) if page.medium is Medium.HTML else None
    return _Known(page, places_of(spans(page)), markup)
