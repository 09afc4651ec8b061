"""A file for each article."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from core.export.leaving import (
    Before,
    Ready,
    before_of,
    mark_exported,
    ready_to_leave,
    record_maker,
    tell_desk,
)
from core.export.place import Parcel
from core.export.results import RefusedError, Unchanged
from core.export.run import ExportRun
from core.export.withdrawing import list_again, withdrawn
from core.export.write import Written, document, written
from core.model import DeskError, ExportError
from core.review import article

_BATCH = 50  # reviews between two manifests: few enough to lose none for long, many enough not to write it for each


@dataclass(frozen=True, slots=True)
class _Left:
    """A review, and what it left as."""

    ready: Ready
    result: Written | Unchanged


@dataclass(slots=True)
class EachExport(ExportRun):
    """One run that writes a file for each article."""

    def run(self, review_ids: Sequence[str], progress: Callable[[str], None]) -> None:
        """Writes the reviews, in batches; a batch is listed and the desk told of it even when told to stop.

        Then names what left before and may not leave any more.

        Raises:
            ExportError: the manifest cannot be written.
        """
        for start in range(0, len(review_ids), _BATCH):
            batch = review_ids[start : start + _BATCH]
            self._batch({each: f"{n} of {len(review_ids)}" for n, each in enumerate(batch, start + 1)}, progress)
        list_again(self.desk, self.way, self.place, self.before)
        self.results += withdrawn(self.desk, self.way, self.place, self.rows)
        self.place.settle()

    def _batch(self, numbers: Mapping[str, str], progress: Callable[[str], None]) -> None:
        """Files first, then the manifest, then the desk's record of them."""
        left: list[_Left] = []
        try:
            for review_id, number in numbers.items():
                self._one(review_id, left, partial(_tell, progress, number))
        finally:
            self._settle(left)

    def _one(self, review_id: str, left: list[_Left], progress: Callable[[str], None]) -> None:
        name = review_id
        try:
            row = self.rows.get(review_id) or self.desk.row(review_id)
            name = row.name
            progress(name)
            before = before_of(self.before.get(review_id), self.way, self.place)
            if before is not None and before.surely_has(row, self.way):
                self.results.append(Unchanged(review_id, name, before.path))
            else:
                left.append(self._leave(ready_to_leave(self.desk, review_id, name, self.way), before))
                self.results.append(left[-1].result)
        except (ExportError, DeskError) as error:
            self.results.append(RefusedError(review_id, name, str(error)))

    def _leave(self, ready: Ready, before: Before | None) -> _Left:
        if before is not None and before.has(ready):
            return _Left(ready, Unchanged(ready.review.id, ready.review.name, before.path))
        return _Left(ready, self._write(ready, before))

    def _write(self, ready: Ready, before: Before | None) -> Written:
        made = document([ready.outgoing], self.way.to)
        line, stem = ready.line(self.way, made), self.way.stem(article(ready.review))
        record = record_maker([ready], made, self.way)
        path = self.place.put(Parcel(made, (line,), stem, record, before.known if before else ("", "")))
        return written(ready.outgoing.article, self.way.to, path, made)

    def _settle(self, left: Sequence[_Left]) -> None:
        self.place.settle()
        for each in left:
            if isinstance(each.result, Written):
                tell_desk(self.desk, each.ready, each.result.path, each.result.sha256, self.way)
            mark_exported(self.desk, each.ready.review)


def _tell(progress: Callable[[str], None], number: str, name: str) -> None:
    progress(f"{number}: {name}")
