"""One value at a time, made off the window's thread."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from PySide6.QtCore import QObject, Signal


class Aside(QObject):
    """Does a job on a thread of its own and hands the value back on the window's; only that of the newest job.

    Args:
        name: of the thread.
        parent: its owner.

    Signals:
        answered(object): the value of the job asked for last.
    """

    answered = Signal(object)
    _done = Signal(int, object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._thread: ThreadPoolExecutor | None = None
        self._newest = 0
        self._done.connect(self._hand_on)

    def ask(self, job: Callable[[], object], *, at_once: bool = False) -> None:
        """Have ``job`` done, at once and on this thread if it is known to be short. What was asked before is off.

        A job must not raise.
        """
        self._newest += 1
        if at_once:
            self.answered.emit(job())
            return
        if self._thread is None:
            self._thread = ThreadPoolExecutor(1, thread_name_prefix=self._name)
        self._thread.submit(self._run, self._newest, job)

    def drop(self) -> None:
        """Nobody waits for an answer any more."""
        self._newest += 1

    def stop(self) -> None:
        """Wait for the job in hand; nothing is told any more."""
        self.drop()
        if self._thread is not None:
            self._thread.shutdown(wait=True, cancel_futures=True)
            self._thread = None

    def _run(self, number: int, job: Callable[[], object]) -> None:
        if number == self._newest:
            self._done.emit(number, job())

    def _hand_on(self, number: int, value: object) -> None:
        if number == self._newest:
            self.answered.emit(value)
