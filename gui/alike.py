"""One answer for the current block and all like it: how many there are, and the keys that give it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from core.model import Decision, Review
from core.review import accept_alike, alike, reverse_alike
from gui.afterwards import Afterwards
from gui.choice import chosen
from gui.keymap import said
from gui.main_window import MainWindow
from gui.selecting import Selecting
from gui.translating import translated
from gui.workbench import Workbench

_Make = Callable[[Review, Sequence[str]], Decision | None]


class Alike(QObject):
    """Gives the answer for a block to all like it, and says beforehand how many those are.

    Args:
        window: the window.
        bench: its state.
        selecting: selects blocks.

    Signals:
        counted(int): so many blocks that nobody has decided on are like the current one, or those selected with it.
    """

    counted = Signal(int)

    def __init__(self, window: MainWindow, bench: Workbench, selecting: Selecting) -> None:
        super().__init__(window)
        self._window = window
        self._bench = bench
        self._selecting = selecting
        self._counting = Afterwards((self._count,), self)
        for changed in (bench.shown, bench.changed, bench.block_changed, window.page.selectionChangedTo):
            changed.connect(self._counting.start)
        window.inspector.why.alike.clicked.connect(self._select)
        self.counted.connect(window.inspector.show_alike)

    def table(self) -> dict[str, Callable[[], object]]:
        """What each command does, by id."""
        return {
            "review.accept_alike": lambda: self._answer(accept_alike),
            "review.reverse_alike": lambda: self._answer(reverse_alike),
            "review.select_alike": self._select,
        }

    def stop(self) -> None:
        """Count nothing any more: the window is about to go."""
        self._counting.close()

    def _found(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """What a decision is for now, and that with all like it."""
        here = chosen(self._window, self._bench)
        review = self._bench.review
        return here, alike(review, here) if review is not None else ()

    def _count(self) -> None:
        here, found = self._found()
        self.counted.emit(len(found) - len(here))

    def _select(self) -> None:
        """Show which they are by selecting them; what selects less again leads back."""
        here, found = self._found()
        if len(found) > len(here):
            self._selecting.widen(here, found)
        elif here:
            self._bench.noticed.emit(self.tr("No other block of this page that is still open is like it."))

    def _answer(self, make: _Make) -> None:
        """Answer as one step, and go on to the next question."""
        here = chosen(self._window, self._bench)
        if self._selecting.part() is not None:
            told = self.tr("Only whole blocks are alike: {key} selects the whole block first.")
            self._window.status.say(told.format(key=said("review.grow")))
            return
        before = self._bench.review
        current_first = sorted(here, key=lambda each: each != self._bench.block_id)
        if not here or not self._bench.decide(lambda review: make(review, current_first)):
            return
        self._selecting.forget()
        self._bench.step_past(here)
        review = self._bench.review
        if review is not None and review is not before:
            told = self.tr("{step}. {key} takes it back.")
            step = translated(review.decisions[-1].name)
            self._bench.noticed.emit(told.format(step=step, key=said("edit.undo")))
