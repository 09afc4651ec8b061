"""One page in the line, as its owner sees it."""

import contextlib
import threading
from collections.abc import Callable, Iterator
from enum import Enum, auto

from core.model import Source
from core.work.prepared import Prepared
from core.work.process import Worker


class CancelledError(Exception):
    """The job was cancelled; nobody waits for its page."""


class _State(Enum):
    WAITING = auto()
    RUNNING = auto()
    DONE = auto()
    CANCELLED = auto()


class Job:
    """A page that is being prepared. Owners call ``cancel`` and ``urgent``; the rest is the pool's.

    Args:
        source: what to prepare.
        on_done: called once with the result.
        on_progress: called with a few words on what is being done.
        promote: puts a waiting job before all others.
    """

    def __init__(
        self,
        source: Source,
        on_done: Callable[[Prepared], None],
        on_progress: Callable[[str], None],
        promote: "Callable[[Job], None]",
    ) -> None:
        self.source = source
        self._on_done = on_done
        self._on_progress = on_progress
        self._promote = promote
        self._state = _State.WAITING
        self._worker: Worker | None = None
        # Two locks: the line looks at a job's state while it holds its own lock, and a callback may well
        # submit the next page. With one lock for both, those two would wait for each other.
        self._changing = threading.Lock()
        self._calling = threading.RLock()

    def cancel(self) -> None:
        """Drops the job, ending its process if it runs.

        No callback starts after this returns; one that runs on another thread is waited for, so do not hold
        what a callback waits for.
        """
        with self._changing:
            if self._state in {_State.WAITING, _State.RUNNING}:
                self._state = _State.CANCELLED
            if self._worker:
                self._worker.kill()
        with self._calling:
            pass

    def urgent(self) -> None:
        """Puts the job before all others that wait; no effect once it runs."""
        if self._state is _State.WAITING:
            self._promote(self)

    def take(self) -> bool:
        """Claims a waiting job for one thread of the pool; False if it does not wait any more."""
        with self._changing:
            waits = self._state is _State.WAITING
            if waits:
                self._state = _State.RUNNING
            return waits

    @contextlib.contextmanager
    def on(self, worker: Worker) -> Iterator[None]:
        """Ties the job to the process it runs on, which ``cancel`` then ends.

        Raises:
            CancelledError: the job is cancelled already.
        """
        with self._changing:
            if self._state is _State.CANCELLED:
                raise CancelledError
            self._worker = worker
        try:
            yield
        finally:
            with self._changing:
                self._worker = None

    def progress(self, text: str) -> None:
        """Tells the owner what is being done, unless the job is cancelled."""
        with self._calling:
            if self._state is _State.RUNNING:
                self._on_progress(text)

    def deliver(self, prepared: Prepared) -> None:
        """Hands the result to the owner, unless the job is cancelled."""
        with self._calling:
            with self._changing:
                wanted = self._state is _State.RUNNING
                if wanted:
                    self._state = _State.DONE
            if wanted:
                self._on_done(prepared)
