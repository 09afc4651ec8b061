"""The manifest: what left the desk into a folder, when, and the hash of each file."""

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

import msgspec

from core.export.files import write_atomically
from core.model import ExportError, Format

NAME = "manifest.json"
SHAPE = "galleyproof manifest 1"


class Line(msgspec.Struct, frozen=True):
    """One file of the folder.

    Attributes:
        file: its name in the folder.
        review: the review it came from.
        format: what it was written as.
        sha256: hexadecimal, of its content.
        when: when it was written, aware.
        title: the article's headline, or else the source's name.
    """

    file: str
    review: str
    format: Format
    sha256: str
    when: datetime
    title: str


class _Manifest(msgspec.Struct, frozen=True):
    shape: str
    files: tuple[Line, ...] = ()


def read_manifest(folder: Path) -> tuple[Line, ...]:
    """The lines of the folder's manifest, oldest first; none where there is no manifest.

    Raises:
        ExportError: a manifest is there that cannot be read, or a file of that name that is something else.
    """
    path = folder / NAME
    try:
        found = msgspec.json.decode(path.read_bytes(), type=_Manifest)
    except FileNotFoundError:
        return ()
    except OSError as error:
        raise ExportError(f"{path}: it cannot be read: {error.strerror}") from error
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise ExportError(f"{path}: is not a manifest of this program") from error
    if found.shape != SHAPE:
        raise ExportError(f"{path}: is not a manifest this version can read")
    return found.files


def write_manifest(folder: Path, lines: Iterable[Line]) -> None:
    """Writes the folder's manifest, of each file its newest line.

    Raises:
        ExportError: it cannot be written.
    """
    newest = {line.file: line for line in sorted(lines, key=lambda line: line.when)}
    content = msgspec.json.encode(_Manifest(SHAPE, tuple(newest.values())))
    write_atomically(folder / NAME, msgspec.json.format(content, indent=2) + b"\n")
