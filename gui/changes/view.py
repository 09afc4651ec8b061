"""What was changed: the redline, gone over change by change."""

from collections.abc import Collection

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from core.model import Review
from core.review import Against, Change
from gui.changes.model import RedlineModel
from gui.changes.painting import CHANGE, TAKE_BACK, RedlinePainter
from gui.changes.rows import Part, RedRow
from gui.controls import QuietButton
from gui.flow import FlowView
from gui.sight import FlowPane

_Flag = QItemSelectionModel.SelectionFlag
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_TURNS = {Qt.Key.Key_Right: True, Qt.Key.Key_Left: False}


class _Rows(FlowView):
    """The rows, whose arrow keys go from change to change and open and close folds."""

    stepped = Signal(int)
    turned = Signal(object)  # open (True), close (False), or the other way (None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down, Left and Right, Enter."""
        key = Qt.Key(event.key())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif key in _STEPS:
            self.stepped.emit(_STEPS[key])
        elif key in _TURNS or key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.turned.emit(_TURNS.get(key))
        else:
            super().keyPressEvent(event)


class ChangesView(FlowPane):
    """A view of the article with its changes marked.

    Signals:
        currentChanged(str): the editor went to another block.
        takeBackRequested(object): the editor wants this ``Change`` undone.
        againstRequested(object): the editor wants the changes taken against this (``Against``).
    """

    currentChanged = Signal(str)
    takeBackRequested = Signal(object)
    againstRequested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        self.model = RedlineModel()
        self._painter = RedlinePainter()
        rows = _Rows(self.model, self._painter, top=10)
        super().__init__(rows, parent)
        rows.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        rows.setAccessibleName(self.tr("Changes to the article"))
        self._quiet = False
        self._block: str | None = None
        self._taking = False
        self._against = QuietButton()
        self._against.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._against.clicked.connect(self._ask_other)
        self._name_against()
        rows.selectionModel().currentChanged.connect(self._on_row)
        rows.partClicked.connect(self._on_part)
        rows.stepped.connect(self.step)
        rows.turned.connect(self._turn_current)

    def control(self) -> QWidget:
        """The button that says what changes are taken against, and takes them against the other."""
        return self._against

    def show_key(self, key: str) -> None:
        """Say beside the words that take a change back which key does it."""
        self._painter.key = key
        self.view.viewport().update()

    # --- what is shown ---------------------------------------------------------------------------------------

    def show_review(self, review: Review | None) -> None:
        """Show the changes of ``review`` from its headline on; None shows nothing."""
        self._quiet = True
        self._painter.current = ("", -1)
        self.model.show(review)
        self._quiet = False

    def update_review(self, review: Review) -> None:
        """Show the same review some decisions later; the change after one that was taken back is the current one."""
        stop, stops = self._stop(), self.model.stops()
        at = stops.index(stop) if stop in stops else -1
        self._quiet = True
        self.model.update(review)
        self._quiet = False
        if self._taking and at >= 0 and self.model.stops():
            self._go(self.model.stops()[min(at, len(self.model.stops()) - 1)])
        elif self.current_change() is None:
            self._painter.current = (self._painter.current[0], 0)
            self.view.viewport().update()

    def take_against(self, against: Against) -> None:
        """Take changes against ``against``."""
        if against is not self.model.against:
            self._quiet = True
            self._painter.current = ("", -1)
            self.model.take_against(against)
            self._quiet = False
            self.set_current(self._block)
            self._name_against()

    def _name_against(self) -> None:
        page = self.model.against is Against.PAGE
        name = self.tr("against the page") if page else self.tr("against the proposal")
        hint = self.tr("Show changes against the proposal") if page else self.tr("Show changes against the page")
        self._against.set_wording(name, hint=hint)

    def _ask_other(self) -> None:
        self.againstRequested.emit(self.other())

    def other(self) -> Against:
        """What changes can be taken against instead."""
        return Against.PROPOSAL if self.model.against is Against.PAGE else Against.PAGE

    def blocks(self) -> Collection[str]:
        """The blocks that have a place in it."""
        return [each for row in self.model.rows for each in row.block_ids]

    # --- the current change ----------------------------------------------------------------------------------

    def current_change(self) -> Change | None:
        """The change that would be taken back; None where there is none, or a fold of several."""
        row, at = self._row(), self._painter.current[1]
        if row is None or row.part is Part.FOLD or row.key != self._painter.current[0]:
            return None
        return row.changes[at] if 0 <= at < len(row.changes) else None

    def take_back(self) -> None:
        """Ask for the current change to be taken back; a fold is opened, so that nothing goes unseen."""
        change, row = self.current_change(), self._row()
        if change is not None:
            self._taking = True
            self.takeBackRequested.emit(change)
            self._taking = False
        elif row is not None and row.part is Part.FOLD:
            self._turn_current(True)

    def set_current(self, block_id: str | None) -> None:
        """Mark the row of ``block_id``, with its first change, and bring it into sight; None marks none."""
        self._block = block_id
        here = self._row()
        if block_id is not None and here is not None and block_id in here.block_ids:
            return
        number = self.model.row_of(block_id) if block_id is not None else None
        self._quiet = True
        if number is None:
            self._painter.current = ("", -1)
            self.view.selectionModel().clear()
        else:
            self._go((number, 0), quiet=True)
        self._quiet = False

    def step(self, by: int) -> None:
        """Go to the next change (1) or the one before (-1); stays at the ends."""
        stops = self.model.stops()
        here = self._stop() or (self.view.currentIndex().row(), -1)
        ahead = [stop for stop in stops if (stop > here if by > 0 else stop < here)]
        if ahead:
            self._go(ahead[0] if by > 0 else ahead[-1])

    def _stop(self) -> tuple[int, int] | None:
        row = self._row()
        if row is None or not row.changes or row.key != self._painter.current[0]:
            return None
        return self.view.currentIndex().row(), -1 if row.part is Part.FOLD else self._painter.current[1]

    def _row(self) -> RedRow | None:
        index = self.view.currentIndex()
        return self.model.rows[index.row()] if index.isValid() else None

    def _go(self, stop: tuple[int, int], *, quiet: bool = False) -> None:
        number, at = stop
        row = self.model.rows[number]
        self._painter.current = (row.key, at if row.changes else -1)
        before, self._quiet = self._quiet, True
        index = self.model.index(number)
        self.view.selectionModel().setCurrentIndex(index, _Flag.ClearAndSelect)
        self.view.scrollTo(index)
        self._quiet = before
        self.view.viewport().update()
        if not quiet:
            self._tell(row)

    def _tell(self, row: RedRow) -> None:
        if row.block_ids and self._block not in row.block_ids:
            self._block = row.block_ids[0]
            self.currentChanged.emit(row.block_ids[0])

    def _on_row(self, index: QModelIndex) -> None:
        """A row was clicked, or reached by the page keys: its first change is the current one."""
        if not self._quiet and index.isValid():
            self._go((index.row(), 0))

    def _on_part(self, index: QModelIndex, part: str) -> None:
        row = self.model.rows[index.row()]
        if row.part is Part.FOLD:
            self._turn(row, not row.open)
        elif part.startswith(CHANGE):
            self._go((index.row(), int(part.removeprefix(CHANGE))))
        elif part == TAKE_BACK:
            self.take_back()

    # --- folds -----------------------------------------------------------------------------------------------

    def _turn_current(self, wanted: bool | None) -> None:
        row = self._row()
        if row is not None and row.part is Part.FOLD:
            self._turn(row, not row.open if wanted is None else wanted)

    def _turn(self, row: RedRow, wanted: bool) -> None:
        self._quiet = True
        turned = self.model.turn(row.key, wanted)
        self._quiet = False
        number = self.model.row_of_key(row.key)
        if turned and number is not None:
            self._go((number, -1), quiet=True)
