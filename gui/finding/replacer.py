"""Looking through every queued article, off the window's thread."""

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from threading import Event

from PySide6.QtCore import QObject, Signal

from core.desk import Desk, Done, find_queued, replace_queued, take_back
from core.model import GalleyproofError
from core.review import Search


class Replacer(QObject):
    """Finds, replaces and takes back, one after another, on a thread of its own.

    Attributes:
        found: the articles that hold the words (a tuple of ``Found``), and the search they answer.
        replaced: the steps made (a tuple of ``Done``).
        takenBack: the names of the articles where it could not be taken back.
        progressed: how many articles are through, and of how many.
        failed: why it ended, for a person.
    """

    found = Signal(object, object)
    replaced = Signal(object)
    takenBack = Signal(object)
    progressed = Signal(int, int)
    failed = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="replace")
        self._stop = Event()

    def take_desk(self, desk: Desk) -> None:
        """Look through another desk from now on; what is in hand ends first."""
        self._stop.set()
        self._thread.submit(lambda: None).result()
        self._stop.clear()
        self._desk = desk

    def find(self, search: Search) -> None:
        """Look for the words in every queued article."""
        self._start(lambda: self.found.emit(find_queued(self._desk, search, self._tell), search))

    def replace(self, review_ids: Sequence[str], search: Search, by: str) -> None:
        """Put other words in their place, one step an article."""
        ids = tuple(review_ids)
        self._start(lambda: self.replaced.emit(replace_queued(self._desk, ids, search, by, self._tell)))

    def take_back(self, done: Sequence[Done]) -> None:
        """Take such steps back."""
        steps = tuple(done)
        self._start(lambda: self.takenBack.emit(take_back(self._desk, steps, self._tell)))

    def stop(self) -> None:
        """End after the article in hand."""
        self._stop.set()

    def close(self) -> None:
        """End, and wait for the article in hand."""
        self._stop.set()
        self._thread.shutdown(wait=True, cancel_futures=True)

    def _start(self, work: Callable[[], object]) -> None:
        self._stop.clear()
        self._thread.submit(self._run, work)

    def _run(self, work: Callable[[], object]) -> None:
        try:
            work()
        except InterruptedError:
            self.failed.emit("")
        except GalleyproofError as error:
            self.failed.emit(str(error))

    def _tell(self, done: int, of: int) -> None:
        if self._stop.is_set():
            raise InterruptedError
        if done % 10 == 0:
            self.progressed.emit(done, of)
