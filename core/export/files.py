"""Files that are there whole or not at all, one by one or several at once."""

import errno
import hashlib
import os
import re
import secrets
import stat
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from io import BufferedReader
from pathlib import Path

from core.model import ExportError

ONCE, HELD = "once", "held"
"""Whose temporary file it is: of one who writes a single file, or of an export that holds the folder's lock."""

_CAUSES = {
    errno.ENOSPC: "the disk is full",
    errno.EDQUOT: "the disk quota is used up",
    errno.EFBIG: "the disk takes no file of that size",
    errno.EACCES: "there is no permission to write there",
    errno.EPERM: "there is no permission to write there",
    errno.EROFS: "the disk can only be read",
    errno.ENOENT: "the folder is not there",
    errno.ENOTDIR: "the folder is not there",
    errno.ELOOP: "it is a link, and links are not followed",
    errno.ENAMETOOLONG: "the name is too long",
    errno.EISDIR: "a folder of that name is there",
    errno.EIO: "the disk does not answer as it should",
    errno.EBUSY: "another program uses it",
    errno.ETXTBSY: "another program uses it",
    errno.EMFILE: "too many files are open",
    errno.ENFILE: "too many files are open",
}
_NO_FOLDER_SYNC = {errno.EINVAL, errno.ENOTSUP, errno.EACCES, errno.EBADF}
_NO_LINKS = {errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP, errno.EMLINK, errno.ENOSYS}
_BINARY = getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY
_PLAIN = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | _BINARY


@dataclass(frozen=True, slots=True)
class Content:
    """What a file is to hold.

    Attributes:
        path: where.
        data: all of it.
        fresh: nothing may stand there, not even something that came a moment ago.
    """

    path: Path
    data: bytes
    fresh: bool = False


def write_atomically(path: Path, data: bytes) -> None:
    """Makes ``data`` the content of ``path``: whatever happens, the old file is there or the new one, whole.

    A symbolic link at ``path`` is replaced, never followed. The data are on the disk when this returns.

    Raises:
        ExportError: it cannot be written; names file and cause, and leaves nothing behind.
    """
    _put([Content(path, data)], ONCE)


def write_together(contents: Sequence[Content]) -> None:
    """Writes files of one folder, each whole or not at all, in the order given.

    All of them are on the disk under other names before the first takes its place: a disk that is full stops them
    all. Where a later one cannot take its place, what stood before is put back where earlier ones have theirs. For
    those who hold the folder's lock.

    Raises:
        FileExistsError: something stands where a fresh one was to come; nothing is left behind.
        ExportError: one cannot be written; names file and cause.
    """
    _put(contents, HELD)


def finish(path: Path, sha256: str, replaces: bool) -> bool:
    """Gives a content its place that was on the disk already when the export that wrote it was cut short.

    Args:
        path: where it was to come.
        sha256: hexadecimal, of the content.
        replaces: the file that stands there is to go; else nothing may stand there.

    Returns:
        Whether it has its place now; there may be no such content, or something in its way.
    """
    for part in _held(path.parent):
        if plain_sha256(part) == sha256:
            with suppress(OSError):
                _place(part, Content(path, b"", not replaces))
                sync_folder(path.parent)
                return True
    return False


def _held(folder: Path) -> Iterator[Path]:
    return (path for path in folder.iterdir() if re.fullmatch(rf"\.galleyproof-{HELD}-[0-9a-f]{{16}}\.part", path.name))


def plain_sha256(path: Path) -> str:
    """Hexadecimal SHA-256 of a plain file's content; empty for anything else: links, folders, pipes, nothing."""
    try:
        with _plain(path) as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return ""


def is_plain(path: Path) -> bool:
    """Whether a plain file is there: no link, no folder, no pipe."""
    try:
        return stat.S_ISREG(os.lstat(path).st_mode)
    except OSError:
        return False


def read_plain(path: Path) -> bytes:
    """A plain file's content.

    Raises:
        FileNotFoundError: nothing is there.
        OSError: it cannot be read, or is something else: a link, a folder, a pipe.
    """
    with _plain(path) as file:
        return file.read()


def _plain(path: Path) -> BufferedReader:
    handle = os.open(path, _PLAIN)
    if not stat.S_ISREG(os.fstat(handle).st_mode):
        os.close(handle)
        raise NotPlainError
    return os.fdopen(handle, "rb")


class NotPlainError(OSError):
    """Something else stands where a file was looked for: a folder, a pipe, a device."""


def cause(error: OSError) -> str:
    """Why the system refused, for a person, as the rest of a sentence."""
    if isinstance(error, NotPlainError):
        return "it is no plain file"
    known = _CAUSES.get(error.errno or 0)
    return known or (f"the system says “{error.strerror}”" if error.strerror else "it cannot be written")


def sync_folder(folder: Path) -> None:
    """Puts new names themselves on the disk. Windows and some network disks do not sync folders."""
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


def _put(contents: Sequence[Content], whose: str) -> None:
    parts: list[Path] = []
    kept: dict[Path, Path] = {}
    placed: list[Path] = []
    path = contents[0].path
    try:
        for each in contents:
            path = each.path
            _refuse_folder(path)
            parts.append(_part(path, whose))
            _write_new(parts[-1], each.data)
        for each in contents[:-1]:
            path = each.path
            _keep(each, kept, whose)
        for each, part in zip(contents, parts, strict=True):
            path = each.path
            _place(part, each)
            placed.append(path)
        sync_folder(path.parent)
    except BaseException as error:
        if len(placed) < len(contents):
            _put_back(placed, kept)
        _take_away(parts)
        if isinstance(error, OSError) and not isinstance(error, FileExistsError):
            raise ExportError(f"{path}: {cause(error)}") from error
        raise
    finally:
        _take_away([*kept.values()])


def _part(path: Path, whose: str) -> Path:
    return path.with_name(f".galleyproof-{whose}-{secrets.token_hex(8)}.part")


def _keep(content: Content, kept: dict[Path, Path], whose: str) -> None:
    """Keeps what a content is to replace, until all have taken their places."""
    path = content.path
    if content.fresh or not os.path.lexists(path):
        return
    kept[path] = _part(path, whose)
    try:
        kept[path].hardlink_to(path)
    except OSError as error:
        if error.errno not in _NO_LINKS:
            raise
        _write_new(kept[path], read_plain(path))


def _put_back(placed: Sequence[Path], kept: Mapping[Path, Path]) -> None:
    for path in placed:
        with suppress(OSError):
            if path in kept:
                kept[path].replace(path)
            else:
                path.unlink()


def _refuse_folder(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))


def _place(part: Path, content: Content) -> None:
    if not content.fresh:
        part.replace(content.path)
    elif os.name == "nt":
        part.rename(content.path)  # refuses where something is
    else:
        _place_fresh(part, content.path)


def _place_fresh(part: Path, path: Path) -> None:
    try:
        path.hardlink_to(part)
    except OSError as error:
        if error.errno not in _NO_LINKS:
            raise
        if os.path.lexists(path):
            raise FileExistsError(errno.EEXIST, "something of that name is there") from None
        part.replace(path)
    else:
        with suppress(OSError):
            part.unlink()


def _take_away(paths: Sequence[Path]) -> None:
    for path in paths:
        with suppress(OSError):
            path.unlink(missing_ok=True)


def _write_new(path: Path, data: bytes) -> None:
    with os.fdopen(os.open(path, _NEW, 0o644), "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
