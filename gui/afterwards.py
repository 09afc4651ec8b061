"""What follows a change once it is painted: one step after another, and the hand goes before each of them."""

from collections import deque
from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer

Step = Callable[[], None]


class Afterwards(QObject):
    """Runs steps one a turn of the event loop, once what is due has been painted.

    A key struck meanwhile waits for one step at most. Where it makes the steps due again they begin anew, and none is
    run twice in a row for nothing.

    Args:
        steps: what is to follow every change, in order.
        parent: its owner.
    """

    def __init__(self, steps: Iterable[Step], parent: QObject) -> None:
        super().__init__(parent)
        self._steps = tuple(steps)
        self._due: deque[Step] = deque()
        self._timer = QTimer(self)
        self._timer.setInterval(0)  # Qt paints what is due before a timer of no time
        self._timer.timeout.connect(self._next)

    @property
    def is_due(self) -> bool:
        """Whether a step is still to be run."""
        return bool(self._due)

    def start(self) -> None:
        """Run every step, the first in the next turn."""
        self._due = deque(self._steps)
        if self._due:
            self._timer.start()

    def stop(self) -> None:
        """Run none of what is left."""
        self._due.clear()
        self._timer.stop()

    def close(self) -> None:
        """Run none any more, whoever asks: what they would show is about to go."""
        self._steps = ()
        self.stop()

    def _next(self) -> None:
        step = self._due.popleft() if self._due else None
        if not self._due:
            self._timer.stop()
        if step is not None:
            step()
