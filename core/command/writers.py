"""Cleaned pages as one format each: JSON Lines, JSON, or documents."""

import dataclasses
from pathlib import Path
from typing import Protocol

import msgspec

from core.command.pages import Cleaned
from core.command.records import body, record
from core.command.sinks import Sink
from core.command.targets import Target
from core.export import Format, Taken, file_name, render, write_atomically
from core.model import ExportError
from core.review import article

PAGE_BREAK = "\f\n"
"""Stands between documents in one stream: a form feed, the sign for a new page, on a line of its own."""


class Writer(Protocol):
    """Takes pages in order."""

    def add(self, cleaned: Cleaned) -> None:
        """Writes a page."""

    def finish(self) -> None:
        """Writes what stands after the last page."""


class Rows:
    """JSON Lines: one object a line."""

    def __init__(self, sink: Sink) -> None:
        self._sink = sink

    def add(self, cleaned: Cleaned) -> None:
        """Writes a line."""
        self._sink.write(msgspec.json.encode(record(cleaned)).decode() + "\n")

    def finish(self) -> None:
        """Nothing stands after the last line."""


class OneJson:
    """One JSON value: an object for a single page, an array for several.

    Args:
        sink: where it goes.
        several: an array in any case.
    """

    def __init__(self, sink: Sink, several: bool) -> None:
        self._sink = sink
        self._array = several
        self._held = ""
        self._count = 0

    def add(self, cleaned: Cleaned) -> None:
        """Writes the page before, now that it is known not to be the only one."""
        self._flush("," if self._count > 1 else "[")
        self._held = _indented(cleaned)
        self._count += 1
        self._array |= self._count > 1

    def finish(self) -> None:
        """Writes the last page and closes the array."""
        if self._array:
            self._flush("," if self._count > 1 else "[")
            self._sink.write("\n]\n" if self._count else "[]\n")
        elif self._held:
            self._sink.write(self._held + "\n")

    def _flush(self, before: str) -> None:
        if self._held:
            self._sink.write(f"{before}\n{self._held}")
            self._held = ""


class Documents:
    """Documents in one stream, with a page break between two."""

    def __init__(self, sink: Sink, to: Target) -> None:
        self._sink = sink
        self._to = to
        self._between = ""

    def add(self, cleaned: Cleaned) -> None:
        """Writes a document."""
        self._sink.write(self._between + document(cleaned, self._to))
        self._between = PAGE_BREAK

    def finish(self) -> None:
        """Nothing stands after the last document."""


class Folder:
    """A file a page, named after the source. Files that are there already stay as they are.

    Raises:
        ExportError: from ``add``: the file cannot be written.
    """

    def __init__(self, folder: Path, to: Target) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._folder = folder
        self._to = to
        self._taken = Taken(path.name for path in folder.iterdir())

    def add(self, cleaned: Cleaned) -> None:
        """Writes a file."""
        # Without a headline the name is that of the source: who turns files into files looks for it.
        nameless = dataclasses.replace(article(cleaned.review), fields={})
        name = file_name(nameless, Format(self._to), self._taken)
        self._taken.add(name)
        write_atomically(self._folder / name, document(cleaned, self._to).encode())

    def finish(self) -> None:
        """All files are there."""


class FileOrFolder:
    """One page goes into the file of this name; when a second comes, both go into a folder of it."""

    def __init__(self, path: Path, to: Target) -> None:
        self._path = path
        self._to = to
        self._only: Cleaned | None = None
        self._folder: Folder | None = None

    def add(self, cleaned: Cleaned) -> None:
        """Holds the first page until it is known whether it is the only one."""
        if self._folder is not None:
            self._folder.add(cleaned)
        elif self._only is None:
            self._only = cleaned
        else:
            self._folder = open_folder(self._path, self._to)
            self._folder.add(self._only)
            self._folder.add(cleaned)

    def finish(self) -> None:
        """Writes the only page, if it is that."""
        if self._only is not None and self._folder is None:
            write_atomically(self._path, document(self._only, self._to).encode())


def document(cleaned: Cleaned, to: Target) -> str:
    """The page as a document that ends with a line feed. Text is the body alone, a block a line."""
    if to is Target.TEXT:
        return body(cleaned.review) + "\n"
    if to is Target.JSON:
        return _indented(cleaned) + "\n"
    return render(article(cleaned.review), Format(to))


def open_folder(path: Path, to: Target) -> Folder:
    """A folder for a file a page.

    Raises:
        ExportError: it cannot be made, or a file of that name is there.
    """
    try:
        return Folder(path, to)
    except OSError as error:
        raise ExportError(f"{path}: several pages need a folder ({error.strerror})") from error


def _indented(cleaned: Cleaned) -> str:
    return msgspec.json.format(msgspec.json.encode(record(cleaned)), indent=2).decode()
