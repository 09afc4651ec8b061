"""Taking pages in off the window's thread, one after another, in a way that can always be stopped."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from queue import SimpleQueue
from threading import Event, Lock, Thread

from PySide6.QtCore import QObject, Signal

from core.desk import Desk
from core.intake import pages_below, read
from core.model import BadInputError, GalleyproofError, Source

_PATIENCE = 5.0  # seconds a closing window waits for the page in hand
_Item = Source | BadInputError


@dataclass
class _Run:
    """What was asked for at once, and how far it is.

    Attributes:
        desk: where it goes.
        items: what is to be taken in, and how many files are done of how many.
        stop: it is wanted no more.
        came: how many pages are on the desk.
        refused: how many are not.
        told: its end was told of.
    """

    desk: Desk
    items: Callable[[], Iterator[tuple[_Item, int, int]]]
    stop: Event = field(default_factory=Event)
    came: int = 0
    refused: int = 0
    told: bool = False


class Intake(QObject):
    """Reads files into the desk on a thread of its own.

    A read that never comes back cannot be ended. Stopped, its thread is left to itself: what it may still read goes
    nowhere, and the next files have another.

    Signals:
        started(): something is to be taken in.
        added(str, bool): a page is on the desk: its review, and whether that is new.
        refused(str): one line for a person.
        progressed(int, int, int): how many files are done, of how many, and how many pages came in.
        finished(int, int): how many came in, how many were refused; also where it was stopped.
    """

    started = Signal()
    added = Signal(str, bool)
    refused = Signal(str)
    progressed = Signal(int, int, int)
    finished = Signal(int, int)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._lock = Lock()
        self._waiting: SimpleQueue[_Run | None] = SimpleQueue()
        self._runs: list[_Run] = []
        self._thread: Thread | None = None

    def add_files(self, paths: Iterable[Path]) -> None:
        """Read these files; a folder is searched for pages."""
        chosen = tuple(paths)
        if chosen:
            self._submit(lambda: _pages(chosen))

    def add_sources(self, sources: Iterable[Source]) -> None:
        """Take in sources made elsewhere."""
        chosen = tuple(sources)
        self._submit(lambda: ((each, 0, 0) for each in chosen))

    def is_busy(self) -> bool:
        """Whether something is being taken in."""
        with self._lock:
            return bool(self._runs)

    def cancel(self) -> None:
        """Take in no more; what came in stays. Does not wait for a read that hangs."""
        with self._lock:
            runs, self._runs = self._runs, []
            abandoned, self._thread = self._thread, None
            waiting, self._waiting = self._waiting, SimpleQueue()
        for run in runs:
            run.stop.set()
        if abandoned is not None:
            waiting.put(None)
        for run in runs:
            self._finish(run)

    def take_desk(self, desk: Desk) -> None:
        """Take pages in on another desk from now on."""
        self.cancel()
        self._desk = desk

    def close(self) -> None:
        """Stop after the page in hand and wait for that, but not for a read that hangs."""
        thread = self._thread
        with self._lock:
            for run in self._runs:
                run.stop.set()
                run.told = True
        self._waiting.put(None)
        if thread is not None:
            thread.join(_PATIENCE)

    def _submit(self, items: Callable[[], Iterator[tuple[_Item, int, int]]]) -> None:
        run = _Run(self._desk, items)
        with self._lock:
            self._runs.append(run)
            self._waiting.put(run)
            if self._thread is None:
                # No end of the program waits for it: it may be in a read that never comes back.
                self._thread = Thread(target=self._work, args=(self._waiting,), name="intake", daemon=True)
                self._thread.start()
        self.started.emit()

    def _work(self, waiting: "SimpleQueue[_Run | None]") -> None:
        while (run := waiting.get()) is not None:
            try:
                self._take_all(run)
            except (GalleyproofError, OSError) as error:
                if not run.stop.is_set():
                    run.refused += 1
                    self.refused.emit(str(error))
            with self._lock:
                self._runs = [each for each in self._runs if each is not run]
            self._finish(run)

    def _take_all(self, run: _Run) -> None:
        for item, done, total in run.items():
            if run.stop.is_set():
                return
            self._take(run, item)
            self.progressed.emit(done, total, run.came)

    def _take(self, run: _Run, item: _Item) -> None:
        if isinstance(item, BadInputError):
            run.refused += 1
            self.refused.emit(f"{Path(item.name).name}: {item.cause}")
            return
        done = run.desk.add(item)
        run.came += 1
        self.added.emit(done.review_id, done.new)

    def _finish(self, run: _Run) -> None:
        with self._lock:
            told, run.told = run.told, True
        if not told:
            self.finished.emit(run.came, run.refused)


def _pages(paths: Iterable[Path]) -> Iterator[tuple[_Item, int, int]]:
    """What is in ``paths``, with how many files are done of how many. A large folder takes a while to look through."""
    files: list[Path] = []
    for path in paths:
        found = list(pages_below(path))
        files += found
        if not found:
            yield BadInputError(str(path), "holds no page"), 0, 0
    for done, file in enumerate(files):
        for item in read(file):
            yield item, done, len(files)
