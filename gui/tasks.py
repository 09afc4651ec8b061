"""Work that runs off the window's thread: taking files in, and preparing pages ahead of the editor."""

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from pathlib import Path
from threading import Event, Lock

from PySide6.QtCore import QObject, Signal

from core.desk import Desk, Query
from core.export import Format, export_approved
from core.intake import pages_below, read
from core.model import BadInputError, ExportError, GalleyproofError, ReviewState, Source
from core.work import Job, Pool, Prepared

_IN_FLIGHT = 6  # more would only delay an urgent page behind half-read ones


class Preparer(QObject):
    """Has pages cut and proposed by the worker processes and puts the results on the desk."""

    prepared = Signal(str, str)  # review id, why it failed (empty when it did not)
    progressed = Signal(str, str)  # review id, step

    def __init__(self, desk: Desk, pool: Pool) -> None:
        super().__init__()
        self._desk = desk
        self._pool = pool
        self._lock = Lock()
        self._jobs: dict[str, Job] = {}
        self._backlog: list[str] = []
        self._closed = False

    def want(self, review_ids: Iterable[str]) -> None:
        """Prepare these, most urgent first; those asked for before and not named here are no longer wanted."""
        missing = list(self._desk.unprepared(tuple(review_ids)))
        with self._lock:
            self._backlog = [each for each in missing if each not in self._jobs]
            urgent = self._jobs.get(missing[0]) if missing else None
        if urgent is not None:
            urgent.urgent()
        self._fill(urgent_first=True)

    def cancel(self, review_id: str) -> None:
        """Stop preparing ``review_id``."""
        with self._lock:
            job = self._jobs.pop(review_id, None)
        if job is not None:
            job.cancel()

    def close(self) -> None:
        """Forget what is wanted. The pool is its owner's to close."""
        with self._lock:
            self._closed = True
            self._backlog.clear()

    def _fill(self, *, urgent_first: bool = False) -> None:
        while (review_id := self._take()) is not None:
            self._start(review_id, urgent=urgent_first)
            urgent_first = False

    def _take(self) -> str | None:
        with self._lock:
            if not self._backlog or len(self._jobs) >= _IN_FLIGHT:
                return None
            return self._backlog.pop(0)

    def _start(self, review_id: str, *, urgent: bool) -> None:
        source = self._desk.source(review_id)
        done = partial(self._keep, review_id)
        step = partial(self.progressed.emit, review_id)
        with self._lock:
            if not self._closed:  # it may have been closed while the source was read
                self._jobs[review_id] = self._pool.submit(source, done, step, urgent=urgent)

    def _keep(self, review_id: str, result: Prepared) -> None:
        failed = result.failed
        try:
            self._desk.save_proposal(review_id, result.page, result.proposal)
        except GalleyproofError as error:
            failed = str(error)
        with self._lock:
            self._jobs.pop(review_id, None)
        self.prepared.emit(review_id, failed)
        self._fill()


class Intake(QObject):
    """Reads files into the desk, one after another, on a thread of its own."""

    added = Signal(str, bool)  # review id, whether it is new
    refused = Signal(str)  # one line for a person
    finished = Signal(int, int)  # how many came in, how many were refused

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="intake")
        self._last: Future[None] | None = None
        self._stop = Event()

    def add_files(self, paths: Iterable[Path]) -> None:
        """Take in every page of every file; folders are searched for pages."""
        chosen = tuple(paths)
        self._last = self._thread.submit(self._run, lambda: (item for path in chosen for item in _pages_of(path)))

    def add_sources(self, sources: Iterable[Source]) -> None:
        """Take in sources made elsewhere."""
        chosen = tuple(sources)
        self._last = self._thread.submit(self._run, lambda: iter(chosen))

    @property
    def is_busy(self) -> bool:
        """Whether something that was asked for is not taken in yet."""
        return self._last is not None and not self._last.done()

    def close(self) -> None:
        """Stop after the page in hand and wait for that."""
        self._stop.set()
        self._thread.shutdown(wait=True, cancel_futures=True)

    def _run(self, items: Callable[[], Iterator[Source | BadInputError]]) -> None:
        came = refused = 0
        try:
            for item in items():
                if self._stop.is_set():
                    return
                if self._take(item):
                    came += 1
                else:
                    refused += 1
        except (GalleyproofError, OSError) as error:
            refused += 1
            self.refused.emit(str(error))
        self.finished.emit(came, refused)

    def _take(self, item: Source | BadInputError) -> bool:
        if isinstance(item, BadInputError):
            self.refused.emit(f"{Path(item.name).name}: {item.cause}")
            return False
        done = self._desk.add(item)
        self.added.emit(done.review_id, done.new)
        return True


def _pages_of(path: Path) -> Iterator[Source | BadInputError]:
    """What is in ``path``, and for a folder without a page that there is none. A large folder takes a while."""
    none = True
    for each in pages_below(path):
        none = False
        yield from read(each)
    if none:
        yield BadInputError(str(path), "holds no page")


class Exporter(QObject):
    """Writes approved copy on a thread of its own."""

    finished = Signal(str, list)  # the folder, results: Written or ExportError, one a review

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="export")
        self._last: Future[None] | None = None

    def export(self, folder: Path, to: Format, *, again: bool = False) -> None:
        """Write every approved review into ``folder``; with ``again``, those exported before as well."""
        self._last = self._thread.submit(self._run, folder, to, again)

    @property
    def is_busy(self) -> bool:
        """Whether something that was asked for is not written yet."""
        return self._last is not None and not self._last.done()

    def close(self) -> None:
        """Wait for the file in hand."""
        self._thread.shutdown(wait=True, cancel_futures=True)

    def _run(self, folder: Path, to: Format, again: bool) -> None:
        try:
            results: list[object] = list(export_approved(self._desk, folder, to, self._chosen() if again else None))
        except GalleyproofError as error:
            results = [error]
        except OSError as error:
            results = [ExportError(f"{folder}: {error.strerror or error}")]
        self.finished.emit(str(folder), results)

    def _chosen(self) -> list[str]:
        """Every review that may leave."""
        return [row.review_id for row in self._desk.queue(Query(states=(ReviewState.APPROVED, ReviewState.EXPORTED)))]
