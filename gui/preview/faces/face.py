"""What the ways of showing a file have in common."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QRect, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.flow import FlowRow, FlowView
from gui.preview.rendering import Rendered
from gui.sight import FlowSight, RelayedSight

_Flag = QItemSelectionModel.SelectionFlag


class Face(QWidget):
    """Shows one file. Where blocks stand in it is told by those that know; here nothing is in sight.

    Signals:
        currentChanged(str): the editor went to the words of another block.
        viewportMoved(): what is in sight moved.
        personScrolled(): a person scrolled it.
        noteChanged(): ``note`` says something else.
    """

    currentChanged = Signal(str)
    viewportMoved = Signal()
    personScrolled = Signal()
    noteChanged = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)

    def hold(self, view: QWidget) -> None:
        """Be filled by ``view``, which has the keys."""
        self.column.addWidget(view)
        self.setFocusProxy(view)

    def take(self, made: Rendered) -> None:
        """Show this file where the one before was scrolled to."""
        raise NotImplementedError

    def clear(self) -> None:
        """Show nothing, and begin at the top with what comes next."""

    def note(self) -> str:
        """One line on what is shown; empty where there is nothing to say."""
        return ""

    def stop(self) -> None:
        """The window goes."""

    # --- blocks ----------------------------------------------------------------------------------------------

    def blocks(self) -> Collection[str]:
        """The blocks whose words can be told in the file."""
        return ()

    def set_current(self, block_id: str | None) -> None:
        """Mark the words of ``block_id`` and bring them into sight."""

    def canvas(self) -> QWidget:
        """The widget whose coordinates ``visible_rects`` counts in."""
        return self

    def visible_rects(self) -> list[tuple[str, QRect]]:
        """The blocks in sight with their boxes."""
        return []

    def top_block(self) -> tuple[str, float]:
        """The first block in sight and how far it is scrolled out, 0 to 1; an empty id where there is none."""
        return "", 0.0

    def bottom_block(self) -> tuple[str, float]:
        """The last block in sight and how much of it is, 0 to 1; an empty id where there is none."""
        return "", 0.0

    def scroll_to_block(self, block_id: str, fraction: float) -> None:
        """Bring ``block_id`` to the top, scrolled out by ``fraction`` of its height. Does nothing without it."""

    def ends(self) -> tuple[bool, bool]:
        """Whether it is scrolled to its beginning, and to its end."""
        return True, True

    def scroll_to_end(self, last: bool) -> None:
        """Scroll it to its end if ``last``, else to its beginning."""


class FlowFace(RelayedSight, Face):
    """Shows rows in which blocks stand.

    Args:
        view: the rows.
        parent: the parent widget.
    """

    def __init__(self, view: FlowView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = view
        self.sight = FlowSight(view)
        self.sight.viewportMoved.connect(self.viewportMoved)
        self.sight.personScrolled.connect(self.personScrolled)
        self.quiet = False
        self.here: str | None = None
        self.hold(view)
        view.selectionModel().currentChanged.connect(self._on_row)

    def put_rows(self, rows: Sequence[FlowRow]) -> None:
        """Show these rows: from their top where there were none, else those that are as they were left alone."""
        self.quiet = True
        model = self.view.rows
        (model.update_rows if model.rows else model.reset_rows)(rows)
        self.quiet = False

    def blocks(self) -> Collection[str]:
        """As the rows have it."""
        return list(dict.fromkeys(each for row in self.view.rows.rows for each in row.block_ids))

    def set_current(self, block_id: str | None) -> None:
        """Make the row of ``block_id`` the current one."""
        self.here = block_id
        number = self.view.rows.row_of(block_id) if block_id is not None else None
        if number is not None:
            self.go_to_row(number)

    def go_to_row(self, number: int) -> None:
        """Make this row the current one, without a word to anybody, and bring it into sight."""
        self.quiet = True
        index = self.view.rows.index(number)
        self.view.selectionModel().setCurrentIndex(index, _Flag.ClearAndSelect)
        self.quiet = False
        self.view.scrollTo(index)

    def _on_row(self, index: QModelIndex) -> None:
        if not self.quiet and index.isValid():
            blocks = self.view.rows.rows[index.row()].block_ids
            self.tell(blocks[0] if blocks and self.here not in blocks else None)

    def tell(self, block_id: str | None) -> None:
        """The editor went to another block."""
        if block_id is not None and block_id != self.here:
            self.here = block_id
            self.view.viewport().update()
            self.currentChanged.emit(block_id)

    def answering_view(self) -> FlowSight:
        """The sight of the rows."""
        return self.sight
