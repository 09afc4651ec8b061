"""Sources in, pages under review out, in the same order, some at a time."""

import threading
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from core.model import BadInputError, Review, Source
from core.review import open_review
from core.work import Pool, Prepared

AHEAD = 4
"""Pages under way for each worker: enough to keep all busy behind a slow page, and all that memory holds."""

# A wait without end cannot be interrupted on every system; waking now and then lets Ctrl+C through.
_WAKE = 0.5


@dataclass(frozen=True, slots=True)
class Cleaned:
    """One source with its review, as proposed.

    Attributes:
        source: what came in.
        review: the page, the proposal and what follows from it; on no desk.
        failed: why the page is plain text only; empty where it is not.
    """

    source: Source
    review: Review
    failed: str


class _Place:
    """A source's place in the line."""

    def __init__(self, source: Source, pool: Pool) -> None:
        self._source = source
        self._prepared: Prepared | None = None
        self._arrived = threading.Event()
        pool.submit(source, self._arrive)

    @property
    def arrived(self) -> bool:
        return self._arrived.is_set()

    def wait(self) -> Cleaned:
        while self._prepared is None:
            self._arrived.wait(_WAKE)
        prepared = self._prepared
        review = open_review(self._source.name, prepared.page, prepared.proposal)
        return Cleaned(self._source, review, prepared.failed)

    def _arrive(self, prepared: Prepared) -> None:
        self._prepared = prepared
        self._arrived.set()


def in_order(items: Iterable[Source | BadInputError], pool: Pool, ahead: int) -> Iterator[Cleaned | BadInputError]:
    """Prepares sources and yields them in their order; errors keep their place.

    Args:
        items: what was read. Never read further than ``ahead`` beyond what was yielded.
        pool: who prepares.
        ahead: how many sources may be under way, at least 1.
    """
    line: deque[_Place | BadInputError] = deque()
    for item in items:
        line.append(_Place(item, pool) if isinstance(item, Source) else item)
        while line and (len(line) >= ahead or _arrived(line[0])):
            yield _settled(line.popleft())
    while line:
        yield _settled(line.popleft())


def _arrived(place: _Place | BadInputError) -> bool:
    return isinstance(place, BadInputError) or place.arrived


def _settled(place: _Place | BadInputError) -> Cleaned | BadInputError:
    return place if isinstance(place, BadInputError) else place.wait()
