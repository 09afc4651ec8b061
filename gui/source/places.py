"""Which block stands where in a source."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from core.segment import Span


@dataclass(frozen=True, slots=True)
class Places:
    """The spans of blocks, ordered by where they begin. No two overlap but where a block was not found exactly.

    Attributes:
        of: the spans of each block, in order.
        starts: where each span begins, rising.
        spans: each span with its block, in the same order.
    """

    of: Mapping[str, Sequence[Span]] = field(default_factory=dict)
    starts: Sequence[int] = ()
    spans: Sequence[tuple[int, int, str]] = ()

    def within(self, start: int, end: int) -> Iterator[tuple[int, int, str]]:
        """The spans with a character from ``start`` to before ``end``, in order, each with its block."""
        at = max(0, bisect_right(self.starts, start) - 1)
        while at > 0 and self.spans[at - 1][1] > start:
            at -= 1
        while at < len(self.spans) and self.starts[at] < end:
            if self.spans[at][1] > start:
                yield self.spans[at]
            at += 1

    def block_at(self, place: int) -> str | None:
        """The block whose text stands at ``place``; None in markup and between blocks."""
        return next((block for _, _, block in self.within(place, place + 1)), None)

    def extent(self, block_id: str) -> Span | None:
        """From the first character of a block to one past its last, with what stands amid it."""
        spans = self.of.get(block_id)
        return (spans[0][0], max(end for _, end in spans)) if spans else None


def places_of(of: Mapping[str, Sequence[Span]]) -> Places:
    """The places of blocks whose spans are known."""
    spans = sorted((start, end, block) for block, found in of.items() for start, end in found)
    return Places(of, [start for start, _, _ in spans], spans)
