"""What is about to be written into a folder, told before it is: so that an export cut short can be finished.

A file takes its place before the manifest can list it. In between stands the journal: the next export reads there
which files are the program's own, lists them, and gives a file its place whose record has its already.
"""

import os
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path

import msgspec

from core.export.files import cause, finish, plain_sha256, read_plain, sync_folder
from core.export.manifest import Line, Manifest, is_name
from core.model import ExportError

NAME = ".galleyproof.journal"
"""What it is called in its folder."""
_APPENDING = (
    os.O_WRONLY
    | os.O_APPEND
    | os.O_CREAT
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_BINARY", 0)
    | getattr(os, "O_CLOEXEC", 0)
)
_LINES = msgspec.json.Decoder(tuple[Line, ...])


def announce(folder: Path, lines: Sequence[Line]) -> None:
    """Puts on the disk that a file is about to be written, and what it will hold.

    Raises:
        ExportError: it cannot be written.
    """
    path = folder / NAME
    try:
        with os.fdopen(os.open(path, _APPENDING, 0o644), "ab") as file:
            # The line feed before it parts it from an entry that was cut short.
            file.write(b"\n" + msgspec.json.encode(tuple(lines)) + b"\n")
            file.flush()
            os.fsync(file.fileno())
        sync_folder(folder)
    except OSError as error:
        raise ExportError(f"{path}: {cause(error)}") from error


def settle(folder: Path) -> None:
    """Forgets what was announced: the manifest lists it."""
    with suppress(OSError):
        (folder / NAME).unlink(missing_ok=True)


def recover(folder: Path, manifest: Manifest, record_suffix: str) -> None:
    """Finishes what an export that was cut short had announced, and forgets it.

    Raises:
        ExportError: the manifest cannot be written.
    """
    if not os.path.lexists(folder / NAME):
        return
    for lines in _announced(folder / NAME):
        _finish(folder, manifest, lines, record_suffix)
    manifest.write(folder)
    settle(folder)


def _finish(folder: Path, manifest: Manifest, lines: Sequence[Line], record_suffix: str) -> None:
    """Lists what came, places what only had to take its place, and undoes what cannot be finished.

    The record takes its place first. Where it has and the file has not, the file is on the disk under another name.
    """
    file, record = folder / lines[0].file, folder / (lines[0].file + record_suffix)
    here = plain_sha256(file)
    came = here == lines[0].sha256
    recorded = plain_sha256(record) == lines[0].record
    if came and (recorded or not lines[0].record):
        manifest.note(lines)
    elif came:
        # The same bytes as before, and their new record never came: what is listed, if it is, holds.
        if not any(line.sha256 == here for line in manifest.lines(lines[0].file)):
            manifest.note([msgspec.structs.replace(line, record="") for line in lines])
    elif lines[0].record and recorded:
        if _is_ours(file, here, manifest) and finish(file, lines[0].sha256, bool(here)):
            manifest.note(lines)
        else:
            # Somebody has put something else there since: the record would speak of a file that is not there.
            with suppress(OSError):
                record.unlink()


def _is_ours(file: Path, sha256: str, manifest: Manifest) -> bool:
    """Whether nothing stands there, or what is listed."""
    if not os.path.lexists(file):
        return True
    return any(line.sha256 == sha256 for line in manifest.lines(file.name))


def _announced(path: Path) -> Iterator[tuple[Line, ...]]:
    try:
        entries = read_plain(path).split(b"\n")
    except OSError:
        return
    for entry in entries:
        with suppress(msgspec.DecodeError, UnicodeDecodeError):
            lines = _LINES.decode(entry)
            if lines and is_name(lines[0].file):
                yield lines
