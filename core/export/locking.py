"""One export at a time in a folder: a lock that the system takes back from a program that dies."""

import os
import platform
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path

from filelock import BaseFileLock, FileLock, SoftFileLock, Timeout

from core.export.files import cause
from core.model import ExportError

NAME = ".galleyproof.lock"
"""What the lock is called in its folder."""
PATIENCE = 5.0
"""Seconds that an export waits for another one."""

_PAUSE = 0.1
_MOST = 200  # characters that are shown of what the holder wrote
_NOTE = os.O_WRONLY | os.O_TRUNC | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)


@contextmanager
def locked(
    folder: Path, who: str, waiting: Callable[[str], None] = lambda _: None, patience: float | None = None
) -> Iterator[None]:
    """Holds the folder's lock, and takes the lock's file away at the end.

    The lock is the system's, not the file: a file that a killed program left bars nobody.

    Args:
        folder: where; it must be there.
        who: the person, for others who wait.
        waiting: told who holds the lock, several times a second while it is waited for; what it raises ends that.
        patience: seconds to wait; ``PATIENCE`` without it.

    Raises:
        ExportError: another export keeps holding it, or no lock can be made there.
    """
    lock = FileLock(folder / NAME)
    _acquire(lock, folder, waiting, PATIENCE if patience is None else patience)
    try:
        _sign(lock, folder / NAME, who)
        yield
    finally:
        _release(lock, folder / NAME)


def _acquire(lock: BaseFileLock, folder: Path, waiting: Callable[[str], None], patience: float) -> None:
    until = time.monotonic() + patience
    while True:
        try:
            lock.acquire(blocking=False)
        except Timeout:
            told = f"{folder}: another export is writing there{_holder(folder / NAME)}"
            if time.monotonic() >= until:
                raise ExportError(f"{told}; try again when it has ended") from None
            waiting(told)
            time.sleep(_PAUSE)
        except OSError as error:
            raise ExportError(f"{folder / NAME}: {cause(error)}") from error
        else:
            return


def _sign(lock: BaseFileLock, path: Path, who: str) -> None:
    """Says in the lock's file who holds it. A lock that is its file says so itself."""
    if isinstance(lock, SoftFileLock):
        return
    person = f"{who}, " if who else ""
    since = datetime.now().astimezone().strftime("%Y-%m-%d %H:%M")
    note = f"{person}process {os.getpid()} on {platform.node() or 'this computer'}, since {since}"
    with suppress(OSError):  # a courtesy: Windows lets nobody else write or read a locked file
        handle = os.open(path, _NOTE)
        try:
            os.write(handle, note.encode())
        finally:
            os.close(handle)


def _holder(path: Path) -> str:
    try:
        with path.open("rb") as file:
            note = file.read(_MOST).decode(errors="replace")
    except OSError:
        return ""
    note = "".join(letter for letter in note if letter.isprintable())
    return f" ({note})" if note else ""


def _release(lock: BaseFileLock, path: Path) -> None:
    # Taken away while it is held: who waits for it finds that its file has no name any more, and begins anew.
    if os.name != "nt" and not isinstance(lock, SoftFileLock):
        with suppress(OSError):
            path.unlink()
    lock.release()
