"""One worker process as the program sees it."""

import contextlib
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

from core.model import Page
from core.showing import Document
from core.work.frames import Answer, Done, Failed, Progress, Ready, Show, Shown, Task, Wish, read_answer, write
from core.work.limits import Limits
from core.work.prepared import Prepared

CRASHED = "the reader crashed"
"""Said of a page whose process ended while it worked on it."""
NO_START = "the reader did not start"
"""Said of a page for which no process could be had."""


class WorkerFailedError(Exception):
    """A worker did not hand back a page. ``str(error)`` is the rest of a sentence about the page."""


class Worker:
    """A worker process. One thread at a time runs tasks on it; ``kill`` may be called from any.

    Args:
        module: the module the process runs.
        limits: what it may use.

    Raises:
        WorkerFailedError: the system started no process.
    """

    def __init__(self, module: str, limits: Limits) -> None:
        self._limits = limits
        try:
            self._process = _start(module, limits.memory)
        except OSError as error:
            raise WorkerFailedError(NO_START) from error
        self._ready = False
        self._left = limits.jobs

    @property
    def usable(self) -> bool:
        """Whether the process can take another task."""
        return self._left > 0 and self._process.poll() is None

    def run(self, task: Task, on_progress: Callable[[str], None]) -> Prepared:
        """Hands over a task and waits for its page.

        Raises:
            WorkerFailedError: the deadline passed, the memory did not do, or the process failed or ended.

        After any error the process is not usable any more.
        """
        answer = self._served(task, on_progress)
        if isinstance(answer, Done):
            return answer.prepared
        raise WorkerFailedError(self._sentence(answer))

    def show(self, page: Page, seconds: float) -> Document:
        """Hands over a page and waits for the document it is looked at as. Fails as ``run`` does."""
        answer = self._served(Show(page, seconds), lambda _step: None)
        if isinstance(answer, Shown):
            return answer.document
        raise WorkerFailedError(self._sentence(answer))

    def _served(self, wish: Wish, on_progress: Callable[[str], None]) -> Answer:
        self._left -= 1
        try:
            self._get_ready()
            answer = self._converse(wish, on_progress)
        except BaseException:
            self._left = 0  # whatever it still answers would be taken for the next page
            raise
        if isinstance(answer, Failed):
            self._left = 0
        return answer

    def kill(self) -> None:
        """Ends the process at once; who waits for its answer gets a WorkerFailedError."""
        self._process.kill()

    def dispose(self) -> None:
        """Ends the process and gives back what it held. Called by the thread that ran tasks on it."""
        self.kill()
        self._process.wait()
        for stream in (self._process.stdin, self._process.stdout):
            if stream:
                with contextlib.suppress(OSError):  # what was still unwritten has no reader any more
                    stream.close()

    def _get_ready(self) -> None:
        if self._ready:
            return
        with self._deadline(self._limits.start_seconds), _no_start():
            self._ready = isinstance(self._answer(), Ready)

    def _converse(self, wish: Wish, on_progress: Callable[[str], None]) -> Answer:
        with self._deadline(wish.seconds):
            self._ask(wish)
            while isinstance(answer := self._answer(), Progress):
                on_progress(answer.text)
        return answer

    def _ask(self, wish: Wish) -> None:
        if self._process.stdin is None:
            raise WorkerFailedError(CRASHED)
        try:
            write(self._process.stdin, wish)
        except OSError as error:
            raise WorkerFailedError(CRASHED) from error

    def _answer(self) -> Answer:
        if self._process.stdout is None:
            raise WorkerFailedError(CRASHED)
        try:
            return read_answer(self._process.stdout)
        except (EOFError, OSError, ValueError) as error:
            raise WorkerFailedError(CRASHED) from error

    @contextlib.contextmanager
    def _deadline(self, seconds: float) -> Iterator[None]:
        """Kills the process after ``seconds``; the failure that follows then names the deadline."""
        passed = threading.Event()

        def end() -> None:
            passed.set()
            self.kill()

        timer = threading.Timer(seconds, end)
        timer.daemon = True
        timer.start()
        try:
            yield
        except WorkerFailedError as error:
            if passed.is_set():
                raise WorkerFailedError(f"took longer than {seconds:g} seconds") from error
            raise
        finally:
            timer.cancel()
            timer.join()

    def _sentence(self, answer: Answer) -> str:
        if isinstance(answer, Failed) and answer.memory:
            return f"needed more than {_size(self._limits.memory)} of memory"
        if isinstance(answer, Failed):
            return f"the reader failed ({answer.where})"
        return CRASHED


@contextlib.contextmanager
def _no_start() -> Iterator[None]:
    try:
        yield
    except WorkerFailedError as error:
        raise WorkerFailedError(NO_START) from error


_ONE_THREAD = {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1", "MKL_NUM_THREADS": "1"}
"""A worker does one page at a time; each thread of a numeric library would reserve memory out of the page's share."""


def _start(module: str, memory: int) -> "subprocess.Popen[bytes]":
    # -P: a folder the program happens to be started in may hold a core.py of its own.
    command = [sys.executable, "-P", "-m", module, str(memory)]
    return subprocess.Popen(  # noqa: S603  (our own interpreter and module, no shell)
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment(),
        creationflags=creation_flags(),
    )


def environment() -> dict[str, str]:
    """What a process of our own starts with: this one's environment and search path.

    With the search path it finds the same modules, from a checkout or installed.
    """
    path = os.pathsep.join(str(Path(entry).resolve()) for entry in sys.path if Path(entry).exists())
    return os.environ | {"PYTHONPATH": path, **_ONE_THREAD}


def creation_flags() -> int:
    """What keeps a process without a window of its own, and out of the window's way, where that needs saying."""
    if sys.platform == "win32":
        return subprocess.CREATE_NO_WINDOW | subprocess.BELOW_NORMAL_PRIORITY_CLASS
    return 0


def _size(memory: int) -> str:
    gigabytes = memory / 1024**3
    return f"{gigabytes:g} GB" if gigabytes >= 1 else f"{memory / 1024**2:g} MB"
