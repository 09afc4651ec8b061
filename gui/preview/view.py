"""The export preview: exactly the document that would leave, read-only."""

from collections.abc import Collection
from functools import partial

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from core.export import Format
from core.model import Review
from gui.aside import Aside
from gui.controls import QuietButton
from gui.counting import counted, grouped
from gui.flow import Banner
from gui.format_choice import fill_with_formats
from gui.format_names import format_name
from gui.preview.rendering import Rendered, rendered
from gui.sight import FlowPane
from gui.source.model import SourceModel
from gui.source.painting import SourcePainter
from gui.source.rows import SourceRows

AT_ONCE = 300
"""Blocks of a page whose document is made in less time than an eye takes to see it come."""
_TOLD = 2
_Flag = QItemSelectionModel.SelectionFlag


class PreviewView(FlowPane):
    """A view of the article as the file that an export would write now.

    Signals:
        currentChanged(str): the editor went to the words of another block.
        formatRequested(object): the editor wants another ``Format``.
    """

    currentChanged = Signal(str)
    formatRequested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        self.model = SourceModel()
        self._painter = SourcePainter(self.model)
        self.rows = SourceRows(self.model, self._painter)
        super().__init__(self.rows, parent)
        self.rows.setAccessibleName(self.tr("The file as it would be exported"))
        self.banner = Banner(self)
        column = self.layout()
        assert isinstance(column, QVBoxLayout)  # noqa: S101 - as the pane lays it out
        column.insertWidget(0, self.banner)
        self.format = Format.HTML
        self._review: Review | None = None
        self._wanted: tuple[str, float] | None = None
        self._quiet = False
        self._control = QuietButton()
        self._menu = QMenu(self._control)
        self._fill_menu()
        self._aside = Aside("preview", self)
        self._aside.answered.connect(self._take)
        self.rows.placed.connect(self._on_place)
        self.rows.selectionModel().currentChanged.connect(self._on_row)
        self.rows.selectionModel().selectionChanged.connect(lambda: self.rows.viewport().update())

    def _fill_menu(self) -> None:
        self._switches = fill_with_formats(self._menu, self.formatRequested.emit)
        self._control.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._control.setMenu(self._menu)
        self._name_format()

    def _name_format(self, size: int = 0) -> None:
        bytes_told = f" · {counted(size, '{n} byte', '{n} bytes')}" if size else ""
        self._control.set_wording(
            f"{format_name(self.format)}{bytes_told} ▾",
            hint=self.tr("The format of the file; its size as it would be written"),
        )
        for action in self._switches:
            action.setChecked(action.data() == self.format.value)

    def control(self) -> QWidget:
        """The button that names the format and offers the others."""
        return self._control

    def stop(self) -> None:
        """End what is being made."""
        self._aside.stop()

    # --- what is shown ---------------------------------------------------------------------------------------

    def take_format(self, to: Format) -> None:
        """Show the file in this format."""
        if to is not self.format:
            self.format = to
            self._name_format()
            self._make()

    def show_review(self, review: Review | None) -> None:
        """Show the file of ``review`` from its top; None shows nothing."""
        self._review = review
        self._painter.current = None
        self._show_text("")
        self.banner.say("")
        self._make()

    def update_review(self, review: Review) -> None:
        """Show the file of the same review some decisions later."""
        self._review = review
        self._make()

    def _make(self) -> None:
        if self._review is None:
            self._aside.drop()
        else:
            few = len(self._review.page.blocks) <= AT_ONCE
            self._aside.ask(partial(rendered, self._review, self.format), at_once=few)

    def _take(self, made: Rendered) -> None:
        """Show what was made where the one before was scrolled to."""
        place = self.rows.verticalScrollBar().value()
        self._show_text(made.text, made)
        self.rows.verticalScrollBar().setValue(place)
        self._name_format(made.size)
        self.banner.say(made.failed or self._warning(made.warnings))
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            self.rows.scroll_to_block(*wanted)
        self.viewportMoved.emit()

    def _show_text(self, text: str, made: Rendered | None = None) -> None:
        self._quiet = True
        self.model.show_text(text, self._review)
        if made is not None:
            self.model.take(made.places, made.markup)
        self._painter.forget()
        self._quiet = False

    def _warning(self, warnings: Collection[str]) -> str:
        """What is worth a look first, and how much more."""
        told = list(warnings)[:_TOLD]
        if len(warnings) > _TOLD:
            told.append(self.tr("And {n} more.").format(n=grouped(len(warnings) - _TOLD)))
        return " ".join(told)

    # --- the current block -----------------------------------------------------------------------------------

    def blocks(self) -> Collection[str]:
        """The blocks whose words can be told in the file."""
        return self.model.places.of

    def set_current(self, block_id: str | None) -> None:
        """Mark the words of ``block_id`` and bring them into sight."""
        self._painter.current = block_id
        rows = self.model.rows_of(block_id) if block_id is not None else range(0)
        if rows and self.rows.currentIndex().row() not in rows:
            self._quiet = True
            self.rows.selectionModel().setCurrentIndex(self.model.index(rows[0]), _Flag.ClearAndSelect)
            self._quiet = False
            self.rows.scrollTo(self.model.index(rows[0]))
        self.rows.viewport().update()

    def scroll_to_block(self, block_id: str, fraction: float) -> None:
        """Bring a block to the top, now or once the file is made."""
        if self.model.row_of(block_id) is None:
            self._wanted = (block_id, fraction)
        else:
            self.rows.scroll_to_block(block_id, fraction)

    def _on_place(self, place: int, _twice: bool) -> None:
        self._tell(self.model.places.block_at(place))

    def _on_row(self, index: QModelIndex) -> None:
        if not self._quiet and index.isValid():
            blocks = self.model.row(index.row()).block_ids
            self._tell(blocks[0] if blocks and self._painter.current not in blocks else None)

    def _tell(self, block_id: str | None) -> None:
        if block_id is not None and block_id != self._painter.current:
            self._painter.current = block_id
            self.rows.viewport().update()
            self.currentChanged.emit(block_id)
