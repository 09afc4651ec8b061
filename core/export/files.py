"""Files that are there whole or not at all."""

import errno
import os
import secrets
from contextlib import suppress
from pathlib import Path

from core.model import ExportError

_CAUSES = {
    errno.ENOSPC: "the disk is full",
    errno.EDQUOT: "the disk quota is used up",
    errno.EACCES: "there is no permission to write there",
    errno.EPERM: "there is no permission to write there",
    errno.EROFS: "the disk can only be read",
    errno.ENOENT: "the folder is not there",
    errno.ENOTDIR: "the folder is not there",
    errno.ENAMETOOLONG: "the name is too long",
}
_NO_FOLDER_SYNC = {errno.EINVAL, errno.ENOTSUP, errno.EACCES, errno.EBADF}
_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)


def write_atomically(path: Path, data: bytes) -> None:
    """Makes ``data`` the content of ``path``: whatever happens, the old file is there or the new one, whole.

    A symbolic link at ``path`` is replaced, never followed. The data are on the disk when this returns.

    Raises:
        ExportError: it cannot be written; names file and cause, and leaves nothing behind.
    """
    try:
        _write(path, data)
    except OSError as error:
        raise ExportError(f"{path}: {cause(error)}") from error


def _write(path: Path, data: bytes) -> None:
    if path.is_dir() and not path.is_symlink():
        raise IsADirectoryError(errno.EISDIR, "a folder of that name is there")
    temporary = path.with_name(f".galleyproof-{secrets.token_hex(8)}.part")
    try:
        _write_new(temporary, data)
        temporary.replace(path)
    except BaseException:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
        raise
    _sync_folder(path.parent)


def _write_new(path: Path, data: bytes) -> None:
    with os.fdopen(os.open(path, _NEW, 0o644), "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _sync_folder(folder: Path) -> None:
    """Puts the new name itself on the disk. Windows and some network disks do not sync folders."""
    if os.name == "nt":
        return
    try:
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
    except OSError as error:
        if error.errno not in _NO_FOLDER_SYNC:
            raise


def cause(error: OSError) -> str:
    """Why the system refused, for a person, as the rest of a sentence."""
    return _CAUSES.get(error.errno or 0) or (error.strerror or "it cannot be written").lower()
