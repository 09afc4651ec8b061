"""The menu of a row of the queue: for the open article the commands themselves, for another what may be done unseen."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QAction, QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QMenu

from core import review as trade
from core.desk import Row
from core.model import GalleyproofError, ReviewState
from gui.actions import Actions
from gui.keymap import said
from gui.main_window import MainWindow
from gui.queue.wording import state_name
from gui.workbench import Workbench

_OF_THE_OPEN = ("review.approve", "review.park", "review.reject", "review.reopen")


class QueueMenu(QObject):
    """Makes the menu of the row under the mouse or the keys.

    Nobody approves what they have not seen: another article is approved once it is open.

    Args:
        window: the window.
        bench: its state.
        actions: its commands.
    """

    def __init__(self, window: MainWindow, bench: Workbench, actions: Actions) -> None:
        super().__init__(window)
        self._window = window
        self._bench = bench
        self._actions = actions

    def menu(self) -> QMenu | None:
        """The menu of the list's current row; None without one."""
        pane = self._window.queue
        index = pane.list.currentIndex()
        if not index.isValid():
            return None
        row = pane.model.row_at(index)
        menu = QMenu(self._window)
        if row.review_id == self._bench.review_id:
            menu.addActions([self._actions[each] for each in _OF_THE_OPEN])
        else:
            self._add(menu, self.tr("&Open"), partial(pane.chosen.emit, row.review_id))
            menu.addSeparator()
            self._add_states(menu, row)
        menu.addSeparator()
        self._add(menu, self.tr("Copy the &name"), partial(self._copy, row.name))
        self._add(menu, self.tr("Copy where it &came from"), partial(self._copy_origin, row))
        self._add(menu, self.tr("Show the source's &folder"), partial(self._show_folder, row))
        return menu

    def _add_states(self, menu: QMenu, row: Row) -> None:
        states = {
            ReviewState.PARKED: self.tr("&Park"),
            ReviewState.REJECTED: self.tr("Re&ject"),
            ReviewState.OPEN: self.tr("R&eopen"),
        }
        for state, name in states.items():
            action = self._add(menu, name, partial(self._move, row, state))
            waits = row.state in {ReviewState.OPEN, ReviewState.FLAGGED}
            action.setEnabled(row.prepared and row.state is not state and not (state is ReviewState.OPEN and waits))

    @staticmethod
    def _add(menu: QMenu, name: str, do: Callable[[], object]) -> QAction:
        action = menu.addAction(name)
        action.triggered.connect(lambda _checked=False: do())
        return action

    def _move(self, row: Row, state: ReviewState) -> None:
        """Decide on an article that is not open."""
        if self._bench.decide_on(row.review_id, lambda review: trade.set_state(review, state)):
            told = self.tr("{name} is {state} now. {key} takes it back.")
            self._bench.noticed.emit(
                told.format(name=row.title or row.name, state=state_name(state), key=said("edit.undo"))
            )

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._window.status.say(self.tr("On the clipboard: {text}").format(text=text))

    def _copy_origin(self, row: Row) -> None:
        origin = self._origin(row)
        if origin:
            self._copy(origin)

    def _show_folder(self, row: Row) -> None:
        folder = folder_of(self._origin(row))
        if folder is None:
            self._window.status.say(self.tr("The folder this page came from is not there."))
        else:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def _origin(self, row: Row) -> str:
        try:
            return self._bench.desk.source(row.review_id).origin
        except GalleyproofError as error:
            self._bench.failed.emit(str(error))
            return ""


def folder_of(origin: str) -> Path | None:
    """The folder that holds what ``origin`` names: a file, or a row of one; None where there is none."""
    path = Path(origin)
    if not origin or not path.is_absolute():
        return None
    try:
        return path if path.is_dir() else path.parent if path.parent.is_dir() else None
    except OSError:
        return None
