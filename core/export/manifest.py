"""The manifest: what left the desk into a folder, when, and the hash of each file."""

import errno
import os
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from pathlib import Path

import msgspec

from core.export.files import Content, cause, read_plain, write_together
from core.model import ExportError, Format

NAME = "manifest.json"
SHAPE = "galleyproof manifest 2"
_READABLE = frozenset({SHAPE, "galleyproof manifest 1"})


class Line(msgspec.Struct, frozen=True):
    """One article in one file of the folder.

    Attributes:
        file: its name in the folder.
        review: the review it came from.
        format: what it was written as.
        sha256: hexadecimal, of the file's content.
        when: when it was written, aware.
        title: the article's headline, or else the source's name.
        profile: the profile it left by; empty where by none.
        record: hexadecimal SHA-256 of the record beside the file; empty where there is none.
    """

    file: str
    review: str
    format: Format
    sha256: str
    when: datetime
    title: str
    profile: str = ""
    record: str = ""


class _Stored(msgspec.Struct, frozen=True):
    shape: str
    files: tuple[Line, ...] = ()


class Manifest:
    """The lines of a folder, by file; a file of many articles has one for each."""

    def __init__(self, lines: Iterable[Line] = ()) -> None:
        self._files: dict[str, tuple[Line, ...]] = {}
        self._owned: dict[tuple[str, ...], dict[str, None]] = {}
        by_file: dict[str, list[Line]] = {}
        for line in lines:
            by_file.setdefault(line.file, []).append(line)
        for each in by_file.values():
            self.note(each)

    def note(self, lines: Sequence[Line]) -> None:
        """Takes in what one file holds now, in place of what it held; as the newest."""
        file = lines[0].file
        before = self._files.pop(file, ())
        if before:
            del self._owned[_owner_of(before[0])][file]
        self._files[file] = tuple(lines)
        self._owned.setdefault(_owner_of(lines[0]), {})[file] = None

    def lines(self, file: str) -> tuple[Line, ...]:
        """What a file holds; nothing where it is not listed."""
        return self._files.get(file, ())

    def files(self, to: Format, profile: str, review: str) -> Iterator[tuple[Line, ...]]:
        """The files of an article, the newest first; where a file holds many, those of any."""
        return (self._files[file] for file in reversed(self._owned.get(_owner(to, profile, review), {})))

    def write(self, folder: Path) -> None:
        """Writes it, without the files that are not there any more.

        Raises:
            ExportError: it cannot be written.
        """
        there = (lines for file, lines in self._files.items() if os.path.lexists(folder / file))
        stored = _Stored(SHAPE, tuple(line for lines in there for line in lines))
        content = msgspec.json.format(msgspec.json.encode(stored), indent=2) + b"\n"
        write_together([Content(folder / NAME, content)])


def _owner(to: Format, profile: str, review: str) -> tuple[str, ...]:
    return (to, profile, "" if to.gathers else review)


def _owner_of(line: Line) -> tuple[str, ...]:
    return _owner(line.format, line.profile, line.review)


def read_manifest(folder: Path) -> Manifest:
    """The folder's manifest; an empty one where there is none.

    Raises:
        ExportError: a manifest is there that cannot be read, or a file of that name that is something else.
    """
    path = folder / NAME
    try:
        found = msgspec.json.decode(read_plain(path), type=_Stored)
    except FileNotFoundError:
        return Manifest()
    except OSError as error:
        why = cause(error) if error.errno == errno.ELOOP else error.strerror
        raise ExportError(f"{path}: it cannot be read: {why}") from error
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise ExportError(f"{path}: is not a manifest of this program; move it away to export here") from error
    if found.shape not in _READABLE:
        raise ExportError(f"{path}: is not a manifest this version can read; move it away to export here")
    return Manifest(line for line in found.files if is_name(line.file))


def is_name(file: str) -> bool:
    """Whether a line names a file of the folder, whoever wrote it."""
    return bool(file) and file == Path(file).name and "\\" not in file and "\0" not in file
