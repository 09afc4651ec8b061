"""One worker process that makes pages ready to be looked at, the one asked for last before any other."""

import threading
import time
from collections.abc import Callable

from core.model import Page
from core.showing import Document
from core.showing.plain import plainly
from core.work.limits import Limits
from core.work.process import Worker, WorkerFailedError

SECONDS = 10.0
"""How long one page may take."""

_PATIENCE = 1.0
"""Seconds a page nobody waits for any more may still run before its process is ended for the next one."""

OnShown = Callable[[Page, Document], None]
"""Told the page and its document."""


class Showroom:
    """Makes documents of pages, off the caller's thread, in a process that can be stopped.

    The thread and its process start with the first page. Of several pages that wait only the last is made. A page that
    takes too long, needs too much memory or crashes the process is handed back in plain setting, which says why.

    Args:
        on_shown: called on the showroom's thread, once for each page that was not overtaken by another.
        limits: what the process may use.
        seconds: how long one page may take.
        child: the module the process runs.
    """

    def __init__(
        self,
        on_shown: OnShown,
        limits: Limits | None = None,
        seconds: float = SECONDS,
        child: str = "core.work.child",
    ) -> None:
        self._on_shown = on_shown
        self._limits = limits or Limits()
        self._seconds = seconds
        self._child = child
        self._change = threading.Condition()
        self._wanted: Page | None = None
        self._began: float | None = None
        self._thread: threading.Thread | None = None
        self._worker: Worker | None = None
        self._closed = False

    def want(self, page: Page) -> None:
        """Make ``page`` next; what waited or runs is not wanted any more."""
        with self._change:
            if self._closed:
                return
            self._wanted = page
            if self._began is not None and time.monotonic() - self._began > _PATIENCE and self._worker is not None:
                self._worker.kill()
            if self._thread is None:
                self._thread = threading.Thread(target=self._work, name="galleyproof-showroom", daemon=True)
                self._thread.start()
            self._change.notify()

    def close(self) -> None:
        """Forget what is wanted, end the process, and wait for the thread. Nothing is told after this."""
        with self._change:
            self._closed = True
            self._wanted = None
            if self._worker is not None:
                self._worker.kill()
            self._change.notify()
        if self._thread is not None and self._thread is not threading.current_thread():
            self._thread.join()

    def _work(self) -> None:
        try:
            while (page := self._next()) is not None:
                self._tell(page, self._make(page))
        finally:
            self._replace(None)

    def _next(self) -> Page | None:
        with self._change:
            self._began = None
            while self._wanted is None and not self._closed:
                self._change.wait()
            page, self._wanted = self._wanted, None
            self._began = time.monotonic()
            return None if self._closed else page

    def _make(self, page: Page) -> Document:
        try:
            return self._usable().show(page, self._seconds)
        except WorkerFailedError as failure:
            return plainly(page, str(failure))

    def _usable(self) -> Worker:
        if self._worker is None or not self._worker.usable:
            self._replace(Worker(self._child, self._limits))
        if self._worker is None:
            raise WorkerFailedError("was closed")
        return self._worker

    def _replace(self, fresh: Worker | None) -> None:
        with self._change:
            old, self._worker = self._worker, fresh
            if self._closed and fresh is not None:
                fresh.kill()
        if old is not None:
            old.dispose()

    def _tell(self, page: Page, document: Document) -> None:
        with self._change:
            overtaken = self._closed or self._wanted is not None
        if not overtaken:
            self._on_shown(page, document)
