"""Work that runs off the window's thread: preparing pages ahead of the editor, and exporting."""

from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from pathlib import Path
from threading import Event, Lock

from PySide6.QtCore import QObject, Signal

from core.desk import Desk, Query
from core.export import Format, export_approved, export_profile
from core.export.files import cause
from core.model import ExportError, GalleyproofError, Profile, ReviewState
from core.work import Job, Pool, Prepared

_NEAR = 3  # articles after the open one, once the editor has stopped the others
_IN_FLIGHT = 6  # more would only delay an urgent page behind half-read ones
MAY_LEAVE = (ReviewState.APPROVED, ReviewState.EXPORTED)
_Job = Callable[[Sequence[str], Callable[[str], None]], Iterable[object]]


class Preparer(QObject):
    """Has pages cut and proposed by the worker processes and puts the results on the desk."""

    prepared = Signal(str, str)  # review id, why it failed (empty when it did not)
    progressed = Signal(str, str)  # review id, step
    counted = Signal(int, int)  # how many of those wanted are prepared, how many were wanted

    def __init__(self, desk: Desk, pool: Pool) -> None:
        super().__init__()
        self._desk = desk
        self._pool = pool
        self._lock = Lock()
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="preparing")  # reads sources: a large one takes a while
        self._jobs: dict[str, Job] = {}
        self._starting: set[str] = set()
        self._backlog: list[str] = []
        self._closed = False
        self._done = 0
        self.most = 0

    def spare(self, most: int) -> None:
        """Prepare no more than the page asked for and ``most`` after it at a time; 0 for all that are asked for."""
        self.most = most

    def take_desk(self, desk: Desk) -> None:
        """Prepare pages of another desk from now on; nothing is stored on the one before any more."""
        with self._lock:
            jobs, self._jobs, self._backlog = list(self._jobs.values()), {}, []
            self._starting.clear()
            self._desk, self._done = desk, 0
        for job in jobs:
            job.cancel()

    def want(self, review_ids: Iterable[str]) -> None:
        """Prepare these, most urgent first; those asked for before and not named here are no longer wanted."""
        missing = list(self._desk.unprepared(tuple(review_ids)))
        missing = missing[: self.most + 1] if self.most else missing
        with self._lock:
            if self._closed:
                return
            self._backlog = [each for each in missing if each not in self._jobs and each not in self._starting]
            urgent = self._jobs.get(missing[0]) if missing else None
            self._thread.submit(self._fill, urgent_first=True)
        if urgent is not None:
            urgent.urgent()
        self._tell()

    def again(self, review_id: str) -> None:
        """Prepare a page that has been prepared already, before all others. What is under way is not begun twice."""
        with self._lock:
            if self._closed or review_id in self._jobs or review_id in self._starting:
                return
            self._starting.add(review_id)
            self._thread.submit(self._start, review_id, urgent=True)
        self._tell()

    def cancel_rest(self) -> None:
        """Leave what is not begun, and from now on prepare the article asked for and the next ones alone."""
        with self._lock:
            self._backlog.clear()
            self.most = self.most or _NEAR
        self._tell()

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
        self._thread.shutdown(wait=True, cancel_futures=True)

    def _fill(self, *, urgent_first: bool = False) -> None:
        while (review_id := self._take()) is not None:
            self._start(review_id, urgent=urgent_first)
            urgent_first = False

    def _take(self) -> str | None:
        with self._lock:
            if not self._backlog or len(self._jobs) + len(self._starting) >= _IN_FLIGHT:
                return None
            self._starting.add(self._backlog[0])
            return self._backlog.pop(0)

    def _start(self, review_id: str, *, urgent: bool) -> None:
        desk = self._desk
        done = partial(self._keep, desk, review_id)
        step = partial(self.progressed.emit, review_id)
        try:
            source = desk.source(review_id)
        except GalleyproofError as error:
            with self._lock:
                self._starting.discard(review_id)
            if desk is self._desk:
                self.prepared.emit(review_id, str(error))
            return
        with self._lock:
            self._starting.discard(review_id)
            if not self._closed and desk is self._desk:  # it may have been closed while the source was read
                self._jobs[review_id] = self._pool.submit(source, done, step, urgent=urgent)

    def _keep(self, desk: Desk, review_id: str, result: Prepared) -> None:
        if desk is not self._desk:
            return
        failed = result.failed
        try:
            desk.save_proposal(review_id, result.page, result.proposal)
        except GalleyproofError as error:
            failed = str(error)
        with self._lock:
            self._jobs.pop(review_id, None)
            self._done += 1
        self.prepared.emit(review_id, failed)
        self._fill()
        self._tell()

    def _tell(self) -> None:
        """Say how many of those wanted are done; once all are, the count begins anew."""
        with self._lock:
            left = len(self._backlog) + len(self._starting) + len(self._jobs)
            done, self._done = self._done, self._done if left else 0
        self.counted.emit(done, done + left)


class ExportStoppedError(GalleyproofError):
    """The person has stopped the export."""


class Exporter(QObject):
    """Writes approved copy on a thread of its own."""

    finished = Signal(str, list)  # the folder, results: Written, Unchanged or ExportError, one a review
    progressed = Signal(int, int)  # how many are written, how many there are
    stopped = Signal(str, int)  # the folder, how many were written before it was stopped
    waited = Signal(str)  # who writes there meanwhile

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._stop = Event()
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="export")
        self._last: Future[None] | None = None

    def take_desk(self, desk: Desk) -> None:
        """Write from another desk from now on."""
        self._desk = desk

    def export(self, folder: Path, to: Format, *, again: bool = False) -> None:
        """Write every approved review into ``folder``; with ``again``, those exported before as well."""
        states = MAY_LEAVE if again else MAY_LEAVE[:1]
        self._begin(folder, states, partial(export_approved, self._desk, folder, to))

    def export_by(self, profile: Profile) -> None:
        """Write every review that may leave as ``profile`` says, but for those that are as they last left by it."""
        job = partial(export_profile, self._desk, profile, waiting=self._wait)
        self._begin(Path(profile.folder), MAY_LEAVE, job)

    def _begin(self, folder: Path, states: tuple[ReviewState, ...], job: _Job) -> None:
        self._stop.clear()
        self._last = self._thread.submit(self._run, folder, states, job)

    def _wait(self, line: str) -> None:
        """Somebody else writes there: wait until they have ended, or this is stopped."""
        if self._stop.is_set():
            raise ExportStoppedError
        self.waited.emit(line)

    @property
    def is_busy(self) -> bool:
        """Whether something that was asked for is not written yet."""
        return self._last is not None and not self._last.done()

    def cancel(self) -> None:
        """Stop after the file in hand; what is written stays, and is on the desk as exported."""
        self._stop.set()

    def close(self) -> None:
        """Wait for the file in hand."""
        self._stop.set()
        self._thread.shutdown(wait=True, cancel_futures=True)

    def _run(self, folder: Path, states: tuple[ReviewState, ...], job: _Job) -> None:
        begun = 0

        def step(_line: str) -> None:
            nonlocal begun
            if self._stop.is_set():
                raise ExportStoppedError
            self.progressed.emit(begun, len(chosen))
            begun += 1

        try:
            chosen = [row.review_id for row in self._desk.queue(Query(states=states))]
            results: list[object] = list(job(chosen, step))
        except ExportStoppedError:
            self.stopped.emit(str(folder), begun)
            return
        except GalleyproofError as error:
            results = [error]
        except OSError as error:
            results = [ExportError(f"{folder}: {cause(error)}")]
        self.finished.emit(str(folder), results)
