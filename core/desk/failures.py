"""What SQLite says, in words for the person at the desk."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from core.model import DeskError

_SENTENCES = {
    "SQLITE_BUSY": "another program is using it just now; try again in a moment",
    "SQLITE_LOCKED": "another program is using it just now; try again in a moment",
    "SQLITE_READONLY": "it, or the folder it lies in, may not be written",
    "SQLITE_FULL": "the disk is full",
    "SQLITE_CORRUPT": "it is damaged; restore it from a backup",
    "SQLITE_NOTADB": "it is not a desk",
    "SQLITE_CANTOPEN": "it cannot be opened there",
    "SQLITE_IOERR": "the disk cannot be read or written",
    "SQLITE_PERM": "it may not be opened",
    "SQLITE_AUTH": "it may not be opened",
}

# Failures no person can put right.
_BUGS = (sqlite3.ProgrammingError, sqlite3.IntegrityError)


@contextmanager
def in_words(path: Path) -> Iterator[None]:
    """Turns a failure of the database or the disk into a DeskError that names the desk and the cause.

    Raises:
        DeskError: what a person can put right went wrong; a fault of the program's own is let through as it is.
    """
    try:
        yield
    except DBAPIError as error:
        if not isinstance(error.orig, sqlite3.Error) or isinstance(error.orig, _BUGS):
            raise
        raise refused(path, _sentence(error.orig)) from error
    except OSError as error:
        raise refused(path, error.strerror or str(error)) from error


def refused(path: Path, why: str) -> DeskError:
    """The error for a desk that cannot be used."""
    return DeskError(f"The desk {path}: {why}.")


def _sentence(error: sqlite3.Error) -> str:
    name = getattr(error, "sqlite_errorname", "") or ""
    family = "_".join(name.split("_")[:2])
    return _SENTENCES.get(family, str(error))
