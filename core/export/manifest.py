"""The manifest: what left the desk into a folder, when, and the hash of each file."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from pathlib import Path

import msgspec

from core.export.files import Content, cause, is_plain, read_plain, write_together
from core.model import ExportError, Format

NAME = "manifest.json"
"""What it is called in its folder."""
SHAPE = "galleyproof manifest 2"
"""Says what the file is, and in which version of its shape."""
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
        withdrawn: when an export first found that the article may not leave any more, aware; None while it may.
    """

    file: str
    review: str
    format: Format
    sha256: str
    when: datetime
    title: str
    profile: str = ""
    record: str = ""
    withdrawn: datetime | None = None


class _Stored(msgspec.Struct, frozen=True):
    shape: str
    files: tuple[Line, ...] = ()


class Manifest:
    """The lines of a folder, by file; a file of many articles has one for each.

    An article has one file of a format and a profile, and so has a profile one file of many articles: the newest.

    Attributes:
        changed: it is not what was read any more.
    """

    def __init__(self, lines: Iterable[Line] = ()) -> None:
        self._files: dict[str, tuple[Line, ...]] = {}
        self._owned: dict[tuple[str, ...], str] = {}
        by_file: dict[str, list[Line]] = {}
        for line in lines:
            by_file.setdefault(line.file, []).append(line)
        for each in by_file.values():
            self.note(each)
        self.changed = len(self._files) < len(by_file)

    def note(self, lines: Sequence[Line]) -> None:
        """Takes in what one file holds now, as the newest; in place of what it held, and of the file before it."""
        owner = _owner_of(lines[0])
        self.drop(lines[0].file)
        self.drop(self._owned.get(owner, ""))
        self._files[lines[0].file] = tuple(lines)
        self._owned[owner] = lines[0].file
        self.changed = True

    def amend(self, lines: Sequence[Line]) -> None:
        """Says something else of a file that is listed; its place in the list stays."""
        self._files[lines[0].file] = tuple(lines)
        self.changed = True

    def drop(self, file: str) -> None:
        """Lists a file no more; one that is not listed is not missed."""
        before = self._files.pop(file, ())
        if before:
            del self._owned[_owner_of(before[0])]
            self.changed = True

    def lines(self, file: str) -> tuple[Line, ...]:
        """What a file holds; nothing where it is not listed."""
        return self._files.get(file, ())

    def of(self, to: Format, profile: str, review: str) -> tuple[Line, ...]:
        """What the file of an article holds; where a file holds many, that of any. Nothing where none is listed."""
        return self.lines(self._owned.get(_owner(to, profile, review), ""))

    def all(self) -> list[tuple[Line, ...]]:
        """Every file, the oldest first."""
        return list(self._files.values())

    def all_of(self, to: Format, profile: str) -> list[tuple[Line, ...]]:
        """The files of a format that left by a profile, the oldest first."""
        return [each for each in self.all() if (each[0].format, each[0].profile) == (to, profile)]

    def write(self, folder: Path) -> None:
        """Writes it if it is not what was read, without the names where no file is any more.

        Raises:
            ExportError: it cannot be written.
        """
        for file in [each for each in self._files if not is_plain(folder / each)]:
            self.drop(file)
        if not self.changed:
            return
        stored = _Stored(SHAPE, tuple(line for lines in self._files.values() for line in lines))
        content = msgspec.json.format(msgspec.json.encode(stored), indent=2) + b"\n"
        write_together([Content(folder / NAME, content)])
        self.changed = False


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
        raise ExportError(f"{path}: it cannot be read: {cause(error)}") from error
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise ExportError(f"{path}: is not a manifest of this program; move it away to export here") from error
    if found.shape not in _READABLE:
        raise ExportError(f"{path}: is not a manifest this version can read; move it away to export here")
    return Manifest(line for line in found.files if is_name(line.file))


def is_name(file: str) -> bool:
    """Whether a line names a file of the folder, whoever wrote it."""
    return bool(file) and file == Path(file).name and "\\" not in file and "\0" not in file
