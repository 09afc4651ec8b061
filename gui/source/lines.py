"""A source as rows: its lines, those too long for one row cut into several."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from core.segment import line_starts

LONGEST = 1_000
"""Characters of one row: what is laid out and coloured at a time, however long a line is."""


@dataclass(frozen=True, slots=True)
class Lines:
    """Where the rows of a text begin. Offsets are code points; the rows together are the text.

    Attributes:
        text: the whole text.
        lines: where each line begins.
        rows: where each row begins: every line, and every ``LONGEST`` characters of a long one.
    """

    text: str
    lines: list[int]
    rows: list[int]

    def __len__(self) -> int:
        return len(self.rows)

    def span(self, row: int) -> tuple[int, int]:
        """The first character of ``row`` and one past its last, line break included."""
        return self.rows[row], self.rows[row + 1] if row + 1 < len(self.rows) else len(self.text)

    def row_at(self, place: int) -> int:
        """The row that holds the character at ``place``."""
        return max(0, bisect_right(self.rows, place) - 1)

    def number(self, row: int) -> int:
        """The 1-based number of the line that begins with ``row``; 0 where the row goes on with a line."""
        at = bisect_left(self.lines, self.rows[row])
        return at + 1 if at < len(self.lines) and self.lines[at] == self.rows[row] else 0


def lines_of(text: str) -> Lines:
    """The rows of ``text``; an empty text has one."""
    starts = line_starts(text)
    if all(end - start <= LONGEST for start, end in pairwise((*starts, len(text)))):
        return Lines(text, starts, starts)
    return Lines(text, starts, list(_rows(starts, len(text))))


def _rows(starts: list[int], length: int) -> Iterator[int]:
    for at, start in enumerate(starts):
        end = starts[at + 1] if at + 1 < len(starts) else length
        yield from range(start, max(end, start + 1), LONGEST)
