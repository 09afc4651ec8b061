"""A folder while an export holds it: which names are free, whose files are there, and what is written into it."""

import hashlib
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import msgspec

from core.export import journal, manifest
from core.export.files import Content, cause, plain_sha256, write_together
from core.export.locking import NAME as LOCK
from core.export.locking import locked
from core.export.manifest import Line, Manifest, read_manifest
from core.export.names import Taken, candidates
from core.export.record import RECORD_SUFFIX
from core.export.tidying import tidy
from core.export.write import Document
from core.model import ExportError

Record = Callable[[str], bytes]
"""The record of a file, by the file's name."""


@dataclass(frozen=True, slots=True)
class Parcel:
    """A document on its way into a folder.

    Attributes:
        ready: the document.
        lines: one for each of its articles, for the manifest; without the file's name.
        stem: the name it should have, without its ending.
        record: what makes its record, if it is to have one.
        before: file and hash that it left as before, where the desk knows.
    """

    ready: Document
    lines: tuple[Line, ...]
    stem: str
    record: Record | None = None
    before: tuple[str, str] = ("", "")


@dataclass(frozen=True, slots=True)
class _Spot:
    """A name, and whether file and record of that name are to be replaced; else nothing stands there."""

    name: str
    replaces: bool = False
    replaces_record: bool = False


class Place:
    """A folder whose lock is held. Made by ``held``."""

    def __init__(self, folder: Path, listed: Manifest) -> None:
        self.folder = folder
        self.listed = listed
        own = (manifest.NAME, journal.NAME, LOCK)
        self._taken = Taken([*own, *(path.name for path in folder.iterdir())])
        self._seen: dict[str, str] = {}
        self._records = {lines[0].file: lines[0].record for lines in listed.all() if lines[0].record}
        self._announced = False

    def seen(self, name: str) -> str:
        """SHA-256 of the plain file of that name when this export first looked; empty where there was none.

        A listed file that is not as it was written is listed no more, and a listed record that is not, as none.
        """
        if name not in self._seen:
            self._seen[name] = self._sha256(name)
            self._true_up(name)
        return self._seen[name]

    def _sha256(self, name: str) -> str:
        return plain_sha256(self.folder / name)

    def _true_up(self, name: str) -> None:
        lines = self.listed.lines(name)
        if lines and self._seen[name] != lines[0].sha256:
            self.listed.drop(name)
        elif lines and lines[0].record and not self.has_record(name):
            self.listed.amend([msgspec.structs.replace(line, record="") for line in lines])

    def has_record(self, name: str) -> bool:
        """Whether the record beside a file, or of one that is gone, is the one that was written."""
        record = self._records.get(name, "")
        return bool(record) and self._sha256(name + RECORD_SUFFIX) == record

    def stands(self, lines: Sequence[Line], record: bool) -> bool:
        """Whether a listed file is as it was written; and so its record, where there is to be one."""
        name = lines[0].file
        return self.seen(name) == lines[0].sha256 and (not record or self.has_record(name))

    def put(self, parcel: Parcel) -> Path:
        """Writes a document, and its record, under a name that is its own or free.

        Raises:
            ExportError: it cannot be written.
        """
        spots = self._spots(parcel)
        while not self._write(spot := next(spots), parcel):
            self._taken.add(spot.name)  # somebody put something there since the export began
        self._taken.add(spot.name)
        if parcel.record is not None:
            self._taken.add(spot.name + RECORD_SUFFIX)
        return self.folder / spot.name

    def settle(self) -> None:
        """Lists what was written, and nothing that is not there any more.

        Raises:
            ExportError: the manifest cannot be written.
        """
        self.listed.write(self.folder)
        if self._announced:
            journal.settle(self.folder)
            self._announced = False

    def _spots(self, parcel: Parcel) -> Iterator[_Spot]:
        """Where a document may go: its own file, one of its very content that nobody lists, a free name. Never ends."""
        name, sha256 = parcel.before
        if name:
            yield from self._standing(name, sha256, parcel)
        first = parcel.lines[0]
        lines = self.listed.of(first.format, first.profile, first.review)
        if lines:
            yield from self._standing(lines[0].file, lines[0].sha256, parcel)
        for name in candidates(parcel.stem, first.format):
            if self._is_free(name, parcel):
                yield _Spot(name)
            elif not self.listed.lines(name):
                yield from self._standing(name, parcel.ready.sha256, parcel)

    def _standing(self, name: str, sha256: str, parcel: Parcel) -> Iterator[_Spot]:
        """The file of that name, if it still is what was written; or its name, if it is gone."""
        beside = os.path.lexists(self.folder / (name + RECORD_SUFFIX))
        known = beside and parcel.record is not None and self.has_record(name)
        if not os.path.lexists(self.folder / name):
            if self._is_free(name, parcel) or (known and name not in self._taken):
                yield _Spot(name, replaces_record=known)
        elif self._sha256(name) == sha256 and (parcel.record is None or not beside or known):
            yield _Spot(name, replaces=True, replaces_record=beside)

    def _is_free(self, name: str, parcel: Parcel) -> bool:
        return name not in self._taken and (parcel.record is None or name + RECORD_SUFFIX not in self._taken)

    def _write(self, spot: _Spot, parcel: Parcel) -> bool:
        """Whether it is written; not where something stands now that did not stand there before."""
        contents = [Content(self.folder / spot.name, parcel.ready.data, not spot.replaces)]
        record = ""
        if parcel.record is not None:
            made = parcel.record(spot.name)
            record = hashlib.sha256(made).hexdigest()
            # The record first: whoever waits for the file finds its record there.
            contents.insert(0, Content(self.folder / (spot.name + RECORD_SUFFIX), made, not spot.replaces_record))
        lines = tuple(msgspec.structs.replace(line, file=spot.name, record=record) for line in parcel.lines)
        journal.announce(self.folder, lines)
        try:
            write_together(contents)
        except FileExistsError:
            return False
        self.listed.note(lines)
        self._seen[spot.name] = parcel.ready.sha256
        self._records[spot.name] = record
        self._announced = True
        return True


@contextmanager
def held(folder: Path, who: str, waiting: Callable[[str], None]) -> Iterator[Place]:
    """The folder, made if it is not there, while its lock is held; what an export cut short left there is put right.

    Args:
        folder: where.
        who: the person, for others who wait for the lock.
        waiting: told who holds it, several times a second while it is waited for; what it raises ends that.

    Raises:
        ExportError: it cannot be used, another export keeps writing there, or it has a manifest that is not ours.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except FileExistsError as error:
        raise ExportError(f"{folder}: something that is no folder is there") from error
    except OSError as error:
        raise ExportError(f"{folder}: {cause(error)}") from error
    with locked(folder, who, waiting):
        yield _put_right(folder)


def _put_right(folder: Path) -> Place:
    listed = read_manifest(folder)
    try:
        journal.recover(folder, listed, RECORD_SUFFIX)
        tidy(folder)  # what recovery had use for is used
        return Place(folder, listed)
    except OSError as error:
        raise ExportError(f"{folder}: {cause(error)}") from error
