"""The files that stand beside a record, held against what it says of them."""

import hashlib
import unicodedata
from collections import Counter
from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath, PureWindowsPath

from core.export.files import cause
from core.export.record.finding import Finding
from core.export.record.shapes import FileHash


@dataclass(frozen=True, slots=True)
class _Seen:
    """A file that somebody handed in.

    Attributes:
        name: what it is called.
        sha256: hexadecimal, of its content; empty where it cannot be read.
        size: its content in bytes.
        fault: why it cannot be read, as the rest of a sentence; empty where it can.
    """

    name: str
    sha256: str = ""
    size: int = 0
    fault: str = ""


def misfiled(
    recorded: Sequence[FileHash], files: Mapping[str, Path] | Sequence[Path], sources: Container[str] = ()
) -> Iterator[Finding]:
    """Files that are changed, missing, renamed or none of the record's.

    Args:
        recorded: what was written.
        files: what is there, by name or called so.
        sources: hexadecimal SHA-256 of sources: whoever hands in a source as well hands in no stranger.
    """
    given = files.items() if isinstance(files, Mapping) else ((path.name, path) for path in files)
    seen = [_seen(name, path) for name, path in given]
    expected = {_spelled(each.name): each for each in recorded}
    times = Counter(_spelled(each.name) for each in recorded)
    yield from (Finding(expected[name].name, "is listed more than once") for name in expected if times[name] > 1)
    for each in seen:
        if _spelled(each.name) in expected:
            yield from _changed(expected[_spelled(each.name)], each)
    strangers = [each for each in seen if _spelled(each.name) not in expected]
    here = {_spelled(each.name) for each in seen}
    yield from _missing([each for name, each in expected.items() if name not in here], strangers)
    for each in strangers:
        if each.sha256 not in sources:
            yield Finding(each.name, each.fault or "is none of the files of this record")


def plain_name(name: str) -> bool:
    """Whether a name is that of a file in the same folder, on any system."""
    parts = (PurePosixPath(name).parts, PureWindowsPath(name).parts)
    return name not in {"", ".", ".."} and "\0" not in name and all(part == (name,) for part in parts)


def _seen(name: str, path: Path) -> _Seen:
    try:
        if not path.exists():
            return _Seen(name, fault="is missing")
        if not path.is_file():
            return _Seen(name, fault="is no file")
        with path.open("rb") as file:
            sha256 = hashlib.file_digest(file, "sha256").hexdigest()
            return _Seen(name, sha256, file.tell())
    except OSError as error:
        return _Seen(name, fault=f"cannot be read: {cause(error)}")


def _changed(wanted: FileHash, seen: _Seen) -> Iterator[Finding]:
    if seen.fault:
        yield Finding(seen.name, seen.fault)
    elif seen.size != wanted.size:
        yield Finding(seen.name, f"was changed: it has {seen.size} bytes and left with {wanted.size}")
    elif seen.sha256 != wanted.sha256:
        yield Finding(seen.name, "was changed: its content is not what left")


def _missing(absent: Sequence[FileHash], strangers: list[_Seen]) -> Iterator[Finding]:
    """What nobody handed in by its name; a stranger with its content is taken for it."""
    for wanted in absent:
        twin = next((each for each in strangers if each.sha256 == wanted.sha256), None)
        if twin is None:
            yield Finding(wanted.name, "is missing")
        else:
            strangers.remove(twin)
            yield Finding(twin.name, f"was renamed: it left as {wanted.name}, with this content")


def _spelled(name: str) -> str:
    """A name as every file system gives it back: some take accents apart."""
    return unicodedata.normalize("NFC", name)
