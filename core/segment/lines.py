"""Lines of a text, with their spans."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate

from core.segment.blank import EDGE, fold

_LINE = re.compile(r"[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")
_BROKEN = re.compile(r"\r\n|[\n\r]")


@dataclass(frozen=True, slots=True)
class Line:
    """One line.

    Attributes:
        text: its characters without blank ends.
        start: the first of them in the page.
        end: one past the last.
        indent: columns of white space before them; a tab counts to the next multiple of 4.
    """

    text: str
    start: int
    end: int
    indent: int = 0


def lines_of(text: str, start: int = 0, end: int | None = None) -> Iterator[Line]:
    """The lines of ``text[start:end]``, whatever ends them; empty lines in a row as a single one."""
    last = start
    for found in _LINE.finditer(text, start, len(text) if end is None else end):
        if found.start() - last > 1 and text[last : found.start()] != "\r\n":
            yield Line("", last, last)
        yield _line(text, found.start(), found.end())
        last = found.end()


def _line(text: str, start: int, end: int) -> Line:
    raw = text[start:end]
    body = raw.strip(EDGE)
    lead = len(raw) - len(raw.lstrip(EDGE))
    begin = start + lead if body else start
    return Line(fold(body) if "\t" in body else body, begin, begin + len(body), len(raw[:lead].expandtabs(4)))


def line_starts(text: str) -> list[int]:
    """Where each line of ``text`` begins, as an editor program counts lines; the first begins at 0."""
    if "\r" in text:
        return [0, *(found.end() for found in _BROKEN.finditer(text))]
    ends = accumulate(len(line) + 1 for line in text.split("\n"))  # several times faster, where it will do
    return [0, *ends][:-1]


class LineCounter:
    """Line numbers of ever later places in one text, in one pass over it."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._line = 1

    def line_of(self, place: int) -> int:
        """The 1-based line, as an editor program counts, of ``place``: at or after the place asked for before."""
        self._line += sum(1 for _ in _BROKEN.finditer(self._text, self._at, place))
        self._at = max(self._at, place)
        return self._line
