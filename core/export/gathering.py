"""One file for all articles of a way: those that left by it before and still may, then the new ones."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from core.export.fingerprint import is_same
from core.export.leaving import (
    Ready,
    certainly_same,
    is_here,
    mark_exported,
    of_one_file,
    ready_to_leave,
    record_maker,
    tell_desk,
)
from core.export.manifest import Line
from core.export.place import Parcel
from core.export.results import RefusedError, Unchanged, Withdrawn
from core.export.run import ExportRun
from core.export.withdrawing import gone_row, withdrawn
from core.export.write import Document, Written, document
from core.model import DeskError, ExportError


@dataclass(frozen=True, slots=True)
class _File:
    """The file that a way wrote last.

    Attributes:
        path: where.
        lines: what it holds.
        stands: it is there as it was written, and so is its record where there is to be one.
    """

    path: Path
    lines: tuple[Line, ...] = ()
    stands: bool = False

    def holds(self, review_ids: Sequence[str]) -> bool:
        """Whether it is there and holds these reviews, in this order."""
        return self.stands and [line.review for line in self.lines] == list(review_ids)


@dataclass(slots=True)
class GatheredExport(ExportRun):
    """One run that writes one file of all articles."""

    def run(self, review_ids: Sequence[str], progress: Callable[[str], None]) -> None:
        """Writes the file anew if any of its articles is new or changed, or may not leave any more.

        Raises:
            ExportError: the manifest cannot be written.
        """
        file = self._file()
        earlier = list(self.before) or [line.review for line in file.lines]
        wanted = of_one_file(earlier, self.rows, review_ids)
        if file.holds(wanted) and all(self._is_certain(each, file) for each in wanted):
            self.results += [Unchanged(each, self.rows[each].name, file.path) for each in wanted]
        else:
            self._gather(wanted, file, progress)
        self.results += self._withdrawn(file)
        self.place.settle()

    def _gather(self, wanted: Sequence[str], file: _File, progress: Callable[[str], None]) -> None:
        found = self._sound(self._ready(wanted, progress))
        if file.holds([each.review.id for each in found]) and all(self._is_same(each, file) for each in found):
            self._leave_alone(found, file)
        elif found:
            self._write(found, file)

    def _file(self) -> _File:
        """The file that this way wrote last."""
        found = self.place.listed.of(self.way.to, self.way.profile, "")
        if not found:
            return _File(self.way.folder)
        return _File(self.way.folder / found[0].file, found, self.place.stands(found, self.way.record))

    def _is_certain(self, review_id: str, file: _File) -> bool:
        """Whether an article surely is in the file as it would leave now, without reading the review."""
        left, row = self.before.get(review_id), self.rows.get(review_id)
        if left is None or row is None or left.file != str(file.path):
            return False
        return certainly_same(left, row, self.way)

    def _is_same(self, ready: Ready, file: _File) -> bool:
        left = self.before.get(ready.review.id)
        return left is not None and left.file == str(file.path) and is_same(left.copy, ready.copy)

    def _ready(self, wanted: Sequence[str], progress: Callable[[str], None]) -> list[Ready]:
        found = []
        for number, review_id in enumerate(wanted, 1):
            name = review_id
            try:
                name = self.desk.row(review_id).name
                progress(f"{number} of {len(wanted)}: {name}")
                found.append(ready_to_leave(self.desk, review_id, name, self.way))
            except (ExportError, DeskError) as error:
                self.results.append(RefusedError(review_id, name, str(error)))
        return found

    def _sound(self, found: Sequence[Ready]) -> list[Ready]:
        """Those that are valid: one that is not would keep all others from leaving."""
        return [each for each in found if self._is_known(each) or self._is_valid(each)]

    def _is_known(self, ready: Ready) -> bool:
        left = self.before.get(ready.review.id)
        return left is not None and left.format is self.way.to and is_same(left.copy, ready.copy)

    def _is_valid(self, ready: Ready, *, recorded: bool = False) -> bool:
        """Whether it could leave alone, and with ``recorded`` its record be made; says why where it could not."""
        try:
            made = document([ready.outgoing], self.way.to)
            record = record_maker([ready], made, self.way) if recorded else None
            if record is not None:
                record(self.way.gathered)
        except ExportError as error:
            self._refuse([ready], error)
            return False
        return True

    def _write(self, found: Sequence[Ready], file: _File) -> None:
        try:
            made = document([each.outgoing for each in found], self.way.to)
            path = self.place.put(self._parcel(found, made))
        except ExportError as error:
            self._write_rest(found, file, error)
            return
        self.results += [self._written(each, path, made) for each in found]
        self.place.settle()
        # Each article is told of when it changed; the file's new hash is known by any of them.
        changed = [each for each in found if not self._is_same(each, file)] or found[:1]
        for each in changed:
            tell_desk(self.desk, each, path, made.sha256, self.way)
        for each in found:
            mark_exported(self.desk, each.review)

    def _write_rest(self, found: Sequence[Ready], file: _File, error: ExportError) -> None:
        """Leaves out what bars the others, though it left so before; refuses all where none of them is to blame."""
        rest = [each for each in found if self._is_valid(each, recorded=True)]
        if len(rest) == len(found):
            self._refuse(found, error)
        elif rest:
            self._write(rest, file)

    def _parcel(self, found: Sequence[Ready], made: Document) -> Parcel:
        lines = tuple(each.line(self.way, made) for each in found)
        record = record_maker(found, made, self.way)
        return Parcel(made, lines, self.way.gathered, record, self._before())

    def _before(self) -> tuple[str, str]:
        """Name and hash of the file, as the desk knows them: the manifest may be gone."""
        here = [left for left in self.before.values() if is_here(left, self.way)]
        newest = max(here, key=lambda left: left.at, default=None)
        return (Path(newest.file).name, newest.sha256) if newest else ("", "")

    def _written(self, ready: Ready, path: Path, made: Document) -> Written:
        article, replaced = ready.outgoing.article, ready.outgoing.replaced
        return Written(article.review_id, article.name, path, self.way.to, made.sha256, len(made.data), replaced)

    def _leave_alone(self, found: Sequence[Ready], file: _File) -> None:
        for each in found:
            self.results.append(Unchanged(each.review.id, each.review.name, file.path))
            mark_exported(self.desk, each.review)

    def _refuse(self, found: Sequence[Ready], error: ExportError) -> None:
        self.results += [RefusedError(each.review.id, each.review.name, str(error)) for each in found]

    def _withdrawn(self, file: _File) -> Iterator[Withdrawn]:
        """Each article that was in the file and may not leave any more, and whether the file has it still."""
        now = self.place.listed.of(self.way.to, self.way.profile, "")
        inside = {line.review for line in now}
        for review_id in [line.review for line in file.lines if now and line.review not in inside]:
            row = gone_row(self.desk, review_id, self.rows)
            if row is not None:
                path = self.way.folder / now[0].file
                yield Withdrawn(review_id, row.name, path, self.way.to, row.state, there=False)
        yield from withdrawn(self.desk, self.way, self.place, self.rows)
