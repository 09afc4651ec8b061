"""A pool of worker processes, each fed by a thread of its own."""

import sys
import threading
from collections import deque
from collections.abc import Callable
from types import TracebackType
from typing import Self

from core.model import Source
from core.work.fallback import last_resort
from core.work.frames import Task
from core.work.job import CancelledError, Job
from core.work.limits import Limits
from core.work.prepared import Prepared
from core.work.process import Worker, WorkerFailedError

__all__ = ["Job", "Pool"]


class Pool:
    """Prepares sources in worker processes that can be stopped.

    A page that takes too long, needs too much memory or crashes its worker is delivered all the same: as plain
    text, or at worst as its raw lines, with the reason. Processes start with the first jobs, are reused, and
    are replaced after a failure. Callbacks run on the pool's threads, never after the job was cancelled or the
    pool closed.

    Args:
        size: how many pages are prepared at once.
        limits: what each worker may use.
        child: the module a worker process runs.
    """

    def __init__(self, size: int = 2, limits: Limits | None = None, child: str = "core.work.child") -> None:
        self._size = size
        self._limits = limits or Limits()
        self._child = child
        self._change = threading.Condition()
        self._waiting: deque[Job] = deque()
        self._urgent: list[Job] = []
        self._running: set[Job] = set()
        self._threads: list[threading.Thread] = []
        self._idle = 0
        self._closed = False

    def submit(
        self,
        source: Source,
        on_done: Callable[[Prepared], None],
        on_progress: Callable[[str], None] | None = None,
        urgent: bool = False,
    ) -> Job:
        """Puts a source in the line.

        Args:
            source: what to prepare.
            on_done: called once with the result, on a thread of the pool, unless the job is cancelled.
            on_progress: called with a few words on what is being done, likewise.
            urgent: goes before all others, the latest urgent job first.

        Raises:
            RuntimeError: the pool is closed.
        """
        job = Job(source, on_done, on_progress or (lambda _: None), self._promote)
        with self._change:
            if self._closed:
                raise RuntimeError("the pool is closed")
            (self._urgent if urgent else self._waiting).append(job)
            self._add_thread_if_needed()
            self._change.notify()
        return job

    def close(self) -> None:
        """Cancels all jobs, ends all processes and threads, and waits until they are gone."""
        with self._change:
            self._closed = True
            jobs = [*self._urgent, *self._waiting, *self._running]
            self._change.notify_all()
        for job in jobs:
            job.cancel()
        for thread in self._threads:
            if thread is not threading.current_thread():
                thread.join()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _promote(self, job: Job) -> None:
        # The job stays in the ordinary line too; whoever comes upon it there finds it taken.
        with self._change:
            if not self._closed:
                self._urgent.append(job)

    def _add_thread_if_needed(self) -> None:
        lacking = len(self._urgent) + len(self._waiting) > self._idle
        if lacking and len(self._threads) < self._size:
            name = f"galleyproof-worker-{len(self._threads) + 1}"
            thread = threading.Thread(target=self._work, name=name, daemon=True)
            self._threads.append(thread)
            thread.start()

    def _work(self) -> None:
        bench = _Bench(self._child, self._limits)
        try:
            while job := self._next():
                self._do(job, bench)
        finally:
            bench.clear()

    def _do(self, job: Job, bench: "_Bench") -> None:
        try:
            job.deliver(bench.prepare(job))
        except CancelledError:
            pass
        except Exception:  # a callback's own fault: told once, and the pool goes on
            threading.excepthook(threading.ExceptHookArgs((*sys.exc_info(), threading.current_thread())))
        finally:
            with self._change:
                self._running.discard(job)

    def _next(self) -> Job | None:
        """Waits for a job and takes it; None when the pool is closed."""
        with self._change:
            while not self._closed:
                job = self._take()
                if job:
                    self._running.add(job)
                    return job
                self._idle += 1
                self._change.wait()
                self._idle -= 1
            return None

    def _take(self) -> Job | None:
        while self._urgent or self._waiting:
            job = self._urgent.pop() if self._urgent else self._waiting.popleft()
            if job.take():
                return job
        return None


class _Bench:
    """The worker process of one thread, renewed when it is used up."""

    def __init__(self, module: str, limits: Limits) -> None:
        self._module = module
        self._limits = limits
        self._worker: Worker | None = None

    def prepare(self, job: Job) -> Prepared:
        """The page, or its plain text, or its raw lines. Raises CancelledError if the job is cancelled."""
        try:
            return self._run(job, Task(job.source, self._limits.seconds))
        except WorkerFailedError as failure:
            return self._plain(job, str(failure))

    def clear(self) -> None:
        """Ends the process, if there is one."""
        if self._worker:
            self._worker.dispose()
            self._worker = None

    def _plain(self, job: Job, why: str) -> Prepared:
        try:
            return self._run(job, Task(job.source, self._limits.plain_seconds, plain=why))
        except WorkerFailedError:
            return last_resort(job.source, why)

    def _run(self, job: Job, task: Task) -> Prepared:
        worker = self._usable_worker()
        with job.on(worker):
            return worker.run(task, job.progress)

    def _usable_worker(self) -> Worker:
        if self._worker is None or not self._worker.usable:
            self.clear()
            self._worker = Worker(self._module, self._limits)
        return self._worker
