"""What a query finds: which reviews, in which order. Rows are read when they are looked at, and not before."""

from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from typing import Self, overload

from core.desk.values import Row
from core.model import ReviewState

BATCH = 100
"""Rows read at a time: a few screens of a queue."""
_BATCHES = 40
"""Batches kept; a queue that is leafed through whole does not stay in memory whole."""
FINISHED = frozenset({ReviewState.APPROVED, ReviewState.EXPORTED, ReviewState.REJECTED, ReviewState.PARKED})
"""The states in which a review wants nobody any more."""

Read = Callable[[Sequence[str]], Iterable[Row]]
"""Reads the rows of reviews, in any order."""


class Listing(Sequence[Row]):
    """The rows a query found, as a sequence. Not safe for threads.

    It holds the ids and which reviews are finished as they were when the query was answered; a row that is read
    later, or put in, is as it was then.

    Args:
        ids: the reviews, in order, each once.
        finished: of each of them, whether it wants nobody any more.
        read: reads rows of them.
    """

    def __init__(self, ids: Sequence[str], finished: Iterable[bool], read: Read) -> None:
        self.ids = tuple(ids)
        self._finished = bytearray(finished)
        self._read = read
        self._places = dict(zip(self.ids, range(len(self.ids)), strict=True))
        self._batches: OrderedDict[int, list[Row]] = OrderedDict()

    @classmethod
    def of(cls, rows: Iterable[Row]) -> Self:
        """A listing of rows that are at hand."""
        known = tuple(rows)
        made = cls([row.review_id for row in known], (row.state in FINISHED for row in known), lambda _ids: ())
        made._batches.update((at // BATCH, list(known[at : at + BATCH])) for at in range(0, len(known), BATCH))
        return made

    def __len__(self) -> int:
        return len(self.ids)

    @overload
    def __getitem__(self, place: int) -> Row: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[Row, ...]: ...
    def __getitem__(self, place: int | slice) -> Row | tuple[Row, ...]:
        """A row, or several; read from the desk if they are not at hand.

        Raises:
            DeskError: the desk cannot be read.
        """
        if isinstance(place, slice):
            return tuple(self[each] for each in range(len(self.ids))[place])
        number, within = divmod(range(len(self.ids))[place], BATCH)
        return self._batch(number)[within]

    def place_of(self, review_id: str | None) -> int | None:
        """Where a review stands, from 0; None where it is not among these."""
        return None if review_id is None else self._places.get(review_id)

    def held(self, review_id: str) -> Row | None:
        """The row of a review as it was read or put in last; None where it is not at hand."""
        place = self.place_of(review_id)
        batch = self._batches.get(place // BATCH) if place is not None else None
        return batch[place % BATCH] if batch is not None and place is not None else None

    def put(self, row: Row) -> bool:
        """Take new values of a row; says whether it is among these."""
        place = self.place_of(row.review_id)
        if place is None:
            return False
        self._finished[place] = row.state in FINISHED
        batch = self._batches.get(place // BATCH)
        if batch is not None:
            batch[place % BATCH] = row
        return True

    def next_unfinished(self, here: str | None) -> str | None:
        """The next review after ``here`` that wants a person, around the end; None where all others are done."""
        at = self.place_of(here)
        start = 0 if at is None else at + 1
        found = self._finished.find(0, start)
        if found < 0:
            found = self._finished.find(0, 0, max(start - 1, 0))
        return None if found < 0 else self.ids[found]

    def _batch(self, number: int) -> list[Row]:
        batch = self._batches.get(number)
        if batch is None:
            batch = self._batches[number] = self._fetched(number)
            if len(self._batches) > _BATCHES:
                self._batches.popitem(last=False)
        else:
            self._batches.move_to_end(number)
        return batch

    def _fetched(self, number: int) -> list[Row]:
        ids = self.ids[number * BATCH : (number + 1) * BATCH]
        rows = {row.review_id: row for row in self._read(ids)}
        for place, review_id in enumerate(ids, number * BATCH):
            self._finished[place] = rows[review_id].state in FINISHED
        return [rows[review_id] for review_id in ids]
