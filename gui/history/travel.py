"""Going back or forth over several steps of the desk, one after another, as the key would."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from core.desk import PastStep
from core.model import GalleyproofError, StaleDecisionError
from gui.busy import BusyBar
from gui.counting import counted, grouped
from gui.translating import translated
from gui.workbench import Workbench

_NAME = "history"


class Travel(QObject):
    """Takes steps back, or makes them again, until the one asked for; the window stays awake between them.

    A step that one wish made in many articles is one step here: it is gone over article by article, and the editor
    stays where they are.

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
        self._plan: list[PastStep] = []
        self._at = 0  # which of them is under way
        self._articles = 0  # in how many articles it is done
        self._redo = False
        self._next = QTimer(self)
        self._next.setInterval(0)
        self._next.timeout.connect(self._step)
        bench.gathered.connect(lambda redo: self.go(1, redo=redo))

    def go(self, count: int, *, redo: bool = False) -> None:
        """Take ``count`` steps back, the newest first; or make as many again."""
        if count <= 0 or self._next.isActive():
            return
        desk = self._bench.desk
        self._plan = list(desk.undone_steps(count) if redo else desk.steps(count))
        self._at = self._articles = 0
        self._redo = redo
        if self._plan:
            self._next.start()

    def is_under_way(self) -> bool:
        """Whether there are steps still to be taken."""
        return self._next.isActive()

    def stop(self) -> None:
        """Go no further."""
        if self._next.isActive():
            self._next.stop()
            self._busy.end(_NAME)
            self._leave_group()
            self.ended.emit()

    def _step(self) -> None:
        step = self._plan[self._at]
        try:
            moved = self._move(step)
        except GalleyproofError as error:
            self._bench.failed.emit(str(error))
            moved = False
        self._articles += moved
        if moved and self._articles == step.count:
            self._leave_group()
            self._at += 1
        if moved and self._at < len(self._plan):
            self._tell()
            return
        self.stop()
        self._say(moved=moved)

    def _say(self, *, moved: bool) -> None:
        """How it ended; of a single step in one article that was said already."""
        bench, total = self._bench, len(self._plan)
        if not moved:
            told = counted(total - self._at, "{n} step could not be taken.", "{n} steps could not be taken.")
            bench.failed.emit(told + " " + self.tr("What came before it stands. Look at the article shown."))
        elif total > 1:
            bench.noticed.emit(_told(total, redo=self._redo))
        elif self._plan[0].group:
            bench.noticed.emit(_told_of(self._plan[0], redo=self._redo))

    def _move(self, step: PastStep) -> bool:
        """Whether the step was taken: another one is the newest in force."""
        bench = self._bench
        if step.group:
            return self._move_in_place(step.group)
        before = bench.desk.last_step(), bench.desk.last_undone()
        (bench.redo if self._redo else bench.undo)()
        return (bench.desk.last_step(), bench.desk.last_undone()) != before

    def _move_in_place(self, group: str) -> bool:
        """Take a step of this group in the article whose turn it is; whether it was, for an editor may have decided."""
        desk = self._bench.desk
        step = desk.last_undone() if self._redo else desk.last_step()
        if step is None or step.group != group:
            return False
        move = partial(desk.redo if self._redo else desk.undo, step.review_id)
        try:
            move()
        except StaleDecisionError:  # another window changed it: as it is now, it was not asked about
            return False
        return True

    def _leave_group(self) -> None:
        """Show what became of the articles that were gone over unseen."""
        if self._articles and self._at < len(self._plan) and self._plan[self._at].group:
            self._bench.reload_queue()
            self._bench.refresh()
        self._articles = 0

    def _tell(self) -> None:
        done, total = self._at, len(self._plan)
        if total == 1:
            done, total = self._articles, self._plan[0].count
        text = counted(total, "Step {at} of {n}", "Step {at} of {n}").replace("{at}", grouped(done))
        self._busy.tell(_NAME, text, done, total, cancel=self.stop)


def _told(count: int, *, redo: bool) -> str:
    if redo:
        return counted(count, "{n} step made again.", "{n} steps made again.")
    return counted(count, "{n} step taken back.", "{n} steps taken back.")


def _told_of(step: PastStep, *, redo: bool) -> str:
    again, undone = (QCoreApplication.translate("Workbench", each) for each in ("Again: {0}", "Undone: {0}"))
    articles = counted(step.count, "{n} article", "{n} articles")
    return (again if redo else undone).format(f"{translated(step.name)} ({articles})")
