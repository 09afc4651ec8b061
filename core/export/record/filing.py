"""The files that stand beside a record, held against what it says of them."""

import hashlib
import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath, PureWindowsPath

from core.export.files import cause
from core.export.record.finding import Finding
from core.export.record.shapes import FileHash


@dataclass(frozen=True, slots=True)
class _Seen:
    """A file that was read: what it is called, and what it holds."""

    name: str
    sha256: str
    size: int


def misfiled(recorded: Sequence[FileHash], files: Mapping[str, Path] | Sequence[Path]) -> Iterator[Finding]:
    """Files that are changed, missing, renamed or none of the record's."""
    given = list(files.items()) if isinstance(files, Mapping) else [(path.name, path) for path in files]
    seen: list[_Seen] = []
    unread: set[str] = set()
    for name, path in given:
        found = _read(name, path)
        if isinstance(found, Finding):
            yield found
            unread.add(_spelled(name))
        else:
            seen.append(found)
    yield from _repeated(recorded)
    yield from _compared(recorded, seen, unread)


def plain_name(name: str) -> bool:
    """Whether a name is that of a file in the same folder, on any system."""
    parts = (PurePosixPath(name).parts, PureWindowsPath(name).parts)
    return name not in {"", ".", ".."} and "\0" not in name and all(part == (name,) for part in parts)


def _read(name: str, path: Path) -> _Seen | Finding:
    try:
        if not path.exists():
            return Finding(name, "is missing")
        if not path.is_file():
            return Finding(name, "is no file")
        with path.open("rb") as file:
            sha256 = hashlib.file_digest(file, "sha256").hexdigest()
            return _Seen(name, sha256, file.tell())
    except OSError as error:
        return Finding(name, f"cannot be read: {cause(error)}")
    except ValueError:
        return Finding(name, "cannot be read: that is no name of a file")


def _repeated(recorded: Sequence[FileHash]) -> Iterator[Finding]:
    times = Counter(_spelled(each.name) for each in recorded)
    for each in recorded:
        if times.pop(_spelled(each.name), 0) > 1:
            yield Finding(each.name, "is listed more than once in the record")


def _compared(recorded: Sequence[FileHash], seen: Sequence[_Seen], unread: set[str]) -> Iterator[Finding]:
    expected = {_spelled(each.name): each for each in recorded}
    strangers = [each for each in seen if _spelled(each.name) not in expected]
    here = {_spelled(each.name) for each in seen} | unread
    for each in seen:
        if each not in strangers:
            yield from _changed(expected[_spelled(each.name)], each)
    for name, wanted in expected.items():
        if name not in here:
            twin = next((each for each in strangers if each.sha256 == wanted.sha256), None)
            if twin is None:
                yield Finding(wanted.name, "is missing")
            else:
                strangers.remove(twin)
                yield Finding(twin.name, f"was renamed: it left as {wanted.name}, with this content")
    yield from (Finding(each.name, "is none of the files of this record") for each in strangers)


def _changed(wanted: FileHash, seen: _Seen) -> Iterator[Finding]:
    if seen.size != wanted.size:
        yield Finding(seen.name, f"was changed: it has {seen.size} bytes and left with {wanted.size}")
    elif seen.sha256 != wanted.sha256:
        yield Finding(seen.name, "was changed: its content is not what left")


def _spelled(name: str) -> str:
    """A name as every file system gives it back: some take accents apart."""
    return unicodedata.normalize("NFC", name)
