"""Going back or forth over several steps of the desk, one after another, as the key would."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from core.desk import PastStep
from core.model import GalleyproofError
from gui.busy import BusyBar
from gui.counting import counted, grouped
from gui.workbench import Workbench

_NAME = "history"


class Travel(QObject):
    """Takes steps back, or makes them again, until the one asked for; the window stays awake between them.

    Args:
        bench: the window's state.
        busy: where it says how far it is.
        parent: its owner.

    Signals:
        ended(): it is there, or cannot go on.
    """

    ended = Signal()

    def __init__(self, bench: Workbench, busy: BusyBar, parent: QObject) -> None:
        super().__init__(parent)
        self._bench = bench
        self._busy = busy
        self._left = 0
        self._total = 0
        self._redo = False
        self._next = QTimer(self)
        self._next.setInterval(0)
        self._next.timeout.connect(self._step)

    def go(self, count: int, *, redo: bool = False) -> None:
        """Take ``count`` steps back, the newest first; or make as many again."""
        if count > 0 and not self._next.isActive():
            self._left = self._total = count
            self._redo = redo
            self._next.start()

    def is_under_way(self) -> bool:
        """Whether there are steps still to be taken."""
        return self._next.isActive()

    def stop(self) -> None:
        """Go no further."""
        if self._next.isActive():
            self._next.stop()
            self._busy.end(_NAME)
            self.ended.emit()

    def _step(self) -> None:
        try:
            moved = self._moved(self._bench.redo if self._redo else self._bench.undo)
        except GalleyproofError as error:
            self._bench.failed.emit(str(error))
            moved = False
        self._left -= moved
        if moved and self._left:
            self._tell()
            return
        self.stop()
        if not moved:
            told = counted(self._left, "{n} step could not be taken.", "{n} steps could not be taken.")
            self._bench.failed.emit(told + " " + self.tr("What came before it stands. Look at the article shown."))
        elif self._total > 1:
            self._bench.noticed.emit(_told(self._total, redo=self._redo))

    def _moved(self, move: Callable[[], None]) -> bool:
        """Whether the step was taken: another one is the newest in force."""
        before = self._newest()
        move()
        return self._newest() != before

    def _newest(self) -> PastStep | None:
        return next(iter(self._bench.desk.steps(1)), None)

    def _tell(self) -> None:
        done = self._total - self._left
        text = counted(self._total, "Step {at} of {n}", "Step {at} of {n}").replace("{at}", grouped(done))
        self._busy.tell(_NAME, text, done, self._total, cancel=self.stop)


def _told(count: int, *, redo: bool) -> str:
    if redo:
        return counted(count, "{n} step made again.", "{n} steps made again.")
    return counted(count, "{n} step taken back.", "{n} steps taken back.")
