"""The undo list: every step of the desk, newest first; one is chosen to go back, or forth, to it."""

from PySide6.QtCore import QModelIndex, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from core.desk import Desk
from gui.controls import WrappingLabel
from gui.counting import counted
from gui.dialogs import plain_buttons, within
from gui.history.model import HistoryModel
from gui.history.travel import Travel
from gui.theme import Role


class HistoryDialog(QDialog):
    """Lists the steps beside the window, which stays usable; what is done there is seen here at once.

    Args:
        desk: whose steps.
        travel: goes over them.
        parent: the window.
    """

    def __init__(self, desk: Desk, travel: Travel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("History"))
        self._travel = travel
        self.model = HistoryModel(desk)
        self.list = _List(self.model)
        self.note = WrappingLabel(role=Role.MUTED)
        self.go = QPushButton()
        self.go.clicked.connect(lambda: self._go(self.list.currentIndex()))
        self._lay_out()
        self.list.selectionModel().currentChanged.connect(lambda index, _before: self._name(index))
        self.list.chosen.connect(self._go)
        travel.ended.connect(self.refresh)
        self.refresh()

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        plain_buttons(buttons)
        row = QHBoxLayout()
        row.addWidget(self.go)
        row.addStretch(1)
        row.addWidget(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 12)
        column.addWidget(self.list, 1)
        column.addWidget(self.note)
        column.addLayout(row)

    def sizeHint(self) -> QSize:
        """Room for some twenty steps, within the window it stands over."""
        metrics = self.fontMetrics()
        return within(self, QSize(metrics.averageCharWidth() * 108, metrics.height() * 30))

    def refresh(self) -> None:
        """Show the steps as they are now, with the newest in force under the keys."""
        self.model.reload()
        row = min(self.model.now + 1, self.model.rowCount() - 1)
        index = self.model.index(row, 0)
        self.list.setCurrentIndex(index)
        self.list.scrollTo(index)
        self._name(index)

    def _name(self, index: QModelIndex) -> None:
        """Say what choosing the row would do."""
        steps = self.model.steps_to(index.row())
        self.go.setEnabled(steps != 0)
        if steps > 0:
            self.go.setText(self.tr("&Take back to here"))
            self.note.set_text(
                counted(steps, "Takes back {n} step.", "Takes back {n} steps, in whatever article they were made.")
            )
        elif steps < 0:
            self.go.setText(self.tr("&Make again to here"))
            self.note.set_text(counted(-steps, "Makes {n} step again.", "Makes {n} steps again."))
        else:
            self.go.setText(self.tr("&Take back to here"))
            empty = self.model.rowCount() == 1
            self.note.set_text(self.tr("Nothing has been decided on this desk yet.") if empty else "")

    def _go(self, index: QModelIndex) -> None:
        steps = self.model.steps_to(index.row())
        if index.isValid() and steps:
            self._travel.go(abs(steps), redo=steps < 0)


class _List(QTreeView):
    """Rows of steps; Enter or a double click chooses one."""

    def __init__(self, model: HistoryModel) -> None:
        super().__init__()
        self.chosen = self.doubleClicked
        self.setModel(model)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Steps, the newest first"))
        self.setAccessibleDescription(self.tr("Enter takes back all steps down to the one under the keys."))
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses the row under the keys."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.chosen.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)
