"""A worker process: ``python -m core.work.child MEMORY`` reads tasks and writes answers until its input ends."""

import contextlib
import os
import queue
import signal
import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from core.model import Source
from core.work.frames import Done, Failed, Progress, Ready, Show, Shown, Wish, read_task, write
from core.work.prepared import Prepared
from core.work.preparing import prepare, prepare_plain, show

Prepare = Callable[[Source, Callable[[str], None]], Prepared]
"""Makes a page of a source, and tells in a few words what it is doing."""
PreparePlain = Callable[[Source, str], Prepared]
"""Makes plain text of a source whose page failed, told why."""

GRACE = 5.0
"""Seconds after a task's deadline in which whoever gave it ends the worker. Should that program itself be gone, the
system does it then: a page that holds the interpreter must not outlive the program."""
NICENESS = 5
"""How far a worker stands back behind the window, in steps of the system's own scale."""


def main() -> None:
    """Serves the program's own pages."""
    serve(prepare, prepare_plain, _import_readers)


def serve(page: Prepare, plain: PreparePlain, warm_up: Callable[[], None] = lambda: None) -> None:
    """Answers tasks from standard input on standard output until the input ends.

    Args:
        page: what makes a page of a source.
        plain: what makes plain text of a source whose page failed, told why.
        warm_up: called once before the first task, to load what every page needs.
    """
    out = _take_standard_output()
    _limit(int(sys.argv[1]))
    warm_up()
    tasks: queue.SimpleQueue[Wish] = queue.SimpleQueue()
    threading.Thread(target=_listen, args=(tasks,), daemon=True).start()
    write(out, Ready())
    while True:
        _answer(tasks.get(), out, page, plain)


def _answer(task: Wish, out: BinaryIO, page: Prepare, plain: PreparePlain) -> None:
    _alarm(task.seconds + GRACE)
    try:
        if isinstance(task, Show):
            write(out, Shown(show(task.page)))
        elif task.plain:
            write(out, Done(plain(task.source, task.plain)))
        else:
            write(out, Done(page(task.source, lambda text: write(out, Progress(text)))))
    except MemoryError:
        write(out, Failed(memory=True, where="MemoryError"))
    except Exception as error:
        write(out, Failed(memory=False, where=_where(error)))
    finally:
        _alarm(0)


def _where(error: BaseException) -> str:
    """The error's class and the program's own line, without its message: that may quote the page."""
    root = str(Path(__file__).parents[2])
    frames = traceback.extract_tb(error.__traceback__)
    own = [frame for frame in frames if frame.filename.startswith(root) and "site-packages" not in frame.filename]
    frame = (own or list(frames))[-1]
    return f"{type(error).__name__} in {Path(frame.filename).name}, line {frame.lineno}"


def _listen(tasks: "queue.SimpleQueue[Wish]") -> None:
    """Takes in tasks while the main thread works, and ends the process as soon as the program is gone."""
    try:
        while True:
            tasks.put(read_task(sys.stdin.buffer))
    finally:
        os._exit(0)


def _take_standard_output() -> BinaryIO:
    """Keeps standard output for answers alone: what a library prints goes to standard error."""
    out = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    return out


def _limit(memory: int) -> None:
    # Ctrl+C in a terminal reaches every process of it; the program alone decides what it means.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if sys.platform == "win32":
        return
    import resource

    os.nice(NICENESS)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if memory:
        # Refused where the system knows the limit by name only (macOS), or holds a lower one already.
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(resource.RLIMIT_AS, (memory, memory))


def _alarm(seconds: float) -> None:
    if sys.platform != "win32":
        signal.setitimer(signal.ITIMER_REAL, seconds)


def _import_readers() -> None:
    import core.propose.proposing
    import core.segment  # noqa: F401  (loaded here so that no page pays for it)


if __name__ == "__main__":
    main()
