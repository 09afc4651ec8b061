"""Where each block stands in the source, to the character.

The parser tells an element and a line, no more. So the text between markup, found without the parser, is walked in step
with the blocks' texts: both say the same characters in nearly the same order.
"""

import html
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import accumulate

from core.model import Block, Page
from core.segment.blank import EDGE
from core.segment.lines import line_starts
from core.segment.loss import NOT_BODY
from core.segment.scan import stretches

Span = tuple[int, int]
"""The first character of a stretch of the page's text, and one past its last, in code points."""

_AHEAD = 40
"""Pieces that may stand amid a block and belong to another: hidden ones, cut out of the sentence around them."""
_LEFT = 200
"""Pieces passed over that are kept in mind for the blocks that follow."""
_BUDGET = 12
"""How often the whole text may be searched through, all blocks taken together: what bounds the time."""

# White space and marks without width count for nothing, a lone "<" is lost by some parsers, "|" is put between cells.
_IGNORED = dict.fromkeys((*range(0x20), *map(ord, "\x7f\u200b\u200e\u200f\u2060\ufeff\ufffd<|")))
# Character references to 0x80-0x9F mean Windows' characters to browsers, and themselves to parsers.
_WINDOWS = {code: bytes([code]).decode("cp1252", "ignore") or None for code in range(0x80, 0xA0)}
_PLAIN = {**_IGNORED, **_WINDOWS}


def spans(page: Page) -> Mapping[str, tuple[Span, ...]]:
    """For every block where its text stands in ``page.text``, in order; inline markup inside it is part of it.

    A block has several spans where another block stands amid it. One that cannot be located has the line its element
    begins in, as far as no neighbour claims it; one whose line is not known either has none.
    """
    found = located(page)
    if len(found) == len(page.blocks):
        return found
    return {block.id: found.get(block.id) or fallback for block, fallback in _with_fallbacks(page, found) if fallback}


def located(page: Page) -> dict[str, tuple[Span, ...]]:
    """The blocks that were found to the character, with their spans."""
    if all(block.anchor.start is not None for block in page.blocks):
        return {block.id: ((block.anchor.start or 0, block.anchor.end or 0),) for block in page.blocks}
    walk = _Walk(_pieces(page.text))
    found = ((block.id, walk.find(_key(block.text))) for block in page.blocks)
    return {block_id: each for block_id, each in found if each}


def _with_fallbacks(page: Page, found: Mapping[str, tuple[Span, ...]]) -> Iterator[tuple[Block, tuple[Span, ...]]]:
    """Each block with the spans to show for it: those found, else what is left of its line."""
    starts = line_starts(page.text)
    ahead = _next_starts(page.blocks, found, len(page.text))
    last = 0
    for block, following in zip(page.blocks, ahead, strict=True):
        if block.id in found:
            last = found[block.id][-1][1]
            yield block, found[block.id]
        else:
            yield block, _line_span(page.text, starts, block.anchor.line, (last, following))


def _next_starts(blocks: Sequence[Block], found: Mapping[str, tuple[Span, ...]], end: int) -> list[int]:
    """For each block where the next located one begins."""
    following = []
    for block in reversed(blocks):
        following.append(end)
        end = found[block.id][0][0] if block.id in found else end
    return following[::-1]


def _line_span(text: str, starts: Sequence[int], line: int, between: Span) -> tuple[Span, ...]:
    """The line from its first character to its last, less what stands outside ``between`` if anything is left."""
    if not 0 < line <= len(starts):
        return ()
    start = starts[line - 1]
    end = starts[line] if line < len(starts) else len(text)
    low, high = max(start, between[0]), min(end, between[1])
    trimmed = _trimmed(text, low, high) if low < high else (0, 0)
    return (trimmed if trimmed[0] < trimmed[1] else _trimmed(text, start, end),)


def _trimmed(text: str, start: int, end: int) -> Span:
    """The span without white space at its ends; they are short where they are not the whole of it."""
    while start < end and text[start] in EDGE:
        start += 1
    while end > start and text[end - 1] in EDGE:
        end -= 1
    return start, end


def _key(text: str) -> str:
    """What of a text is compared."""
    return "".join(text.split()).translate(_PLAIN)


@dataclass(frozen=True, slots=True)
class _Piece:
    """Text between two pieces of markup: what is compared of it, and where it stands."""

    key: str
    start: int
    end: int


def _pieces(text: str) -> list[_Piece]:
    """The pieces with something to compare, in the order of the source."""
    found = []
    for stretch in stretches(text):
        if stretch.start == stretch.end or stretch.within in NOT_BODY:
            continue
        raw = text[stretch.start : stretch.end]
        key = _key(html.unescape(raw) if "&" in raw else raw)
        if key:
            found.append(_Piece(key, *_trimmed(text, stretch.start, stretch.end)))
    return found


@dataclass(slots=True)
class _Walk:
    """The walk over the pieces, in step with the blocks.

    Attributes:
        pieces: all of them.
        at: the first that no block was found to begin at or behind.
        left: those passed over on the way there, which a later block may claim.
    """

    pieces: Sequence[_Piece]
    at: int = 0
    left: list[int] = field(default_factory=list)
    _joined: str = ""
    _tops: list[int] = field(default_factory=list)
    _budget: int = 0

    def __post_init__(self) -> None:
        self._joined = "".join(piece.key for piece in self.pieces)
        self._tops = list(accumulate((len(piece.key) for piece in self.pieces), initial=0))
        self._budget = _BUDGET * len(self._joined)

    def find(self, key: str) -> tuple[Span, ...]:
        """The spans of the next block, whose text compares as ``key``; none where it cannot be located."""
        if not key:
            return ()
        taken = self._here(key) or self._among_left(key) or self._amid(key) or self._further_on(key)
        return tuple(self._spans(taken))

    def _here(self, key: str) -> list[int]:
        """The pieces from where the walk is, if they say it."""
        taken = self._run(self.at, key)
        if taken:
            self.at = taken[-1] + 1
        return taken

    def _run(self, first: int, key: str) -> list[int]:
        """The pieces from ``first`` that say ``key`` and nothing else, one after the other."""
        top = self._tops[first]
        if not self._joined.startswith(key, top):
            return []
        last = bisect_right(self._tops, top + len(key) - 1, first) - 1
        return list(range(first, last + 1)) if self._tops[last + 1] == top + len(key) else []

    def _among_left(self, key: str) -> list[int]:
        for first in self.left:
            taken = self._run(first, key)
            if taken and set(taken) <= set(self.left):
                self.left = [piece for piece in self.left if piece not in set(taken)]
                return taken
        return []

    def _amid(self, key: str) -> list[int]:
        """Pieces that say it, with pieces among them that do not: those are left for the blocks that follow."""
        taken: list[int] = []
        passed: list[int] = []
        said = 0
        for number in range(self.at, min(self.at + len(key) + _AHEAD, len(self.pieces))):
            piece = self.pieces[number]
            if key.startswith(piece.key, said):
                taken.append(number)
                said += len(piece.key)
                if said == len(key):
                    self._leave(passed)
                    self.at = number + 1
                    return taken
            else:
                passed.append(number)
                if len(passed) > _AHEAD:
                    break
        return []

    def _further_on(self, key: str) -> list[int]:
        """The pieces that say it behind some that belong to no block in its place."""
        top = self._tops[self.at]
        at = self._joined.find(key, top, top + self._budget)
        self._budget -= (at - top if at >= 0 else len(self._joined) - top) if self._budget > 0 else 0
        first = bisect_right(self._tops, at) - 1 if at >= 0 else -1
        taken = self._run(first, key) if first >= 0 and self._tops[first] == at else []
        if taken:
            self._leave(range(self.at, first))
            self.at = taken[-1] + 1
        return taken

    def _leave(self, pieces: Sequence[int]) -> None:
        self.left = [*self.left, *pieces[-_LEFT:]][-_LEFT:]

    def _spans(self, taken: Sequence[int]) -> Iterator[Span]:
        """What the pieces cover, neighbours together with the markup between them."""
        for place, number in enumerate(taken):
            if place and number == taken[place - 1] + 1:
                continue
            last = place
            while last + 1 < len(taken) and taken[last + 1] == taken[last] + 1:
                last += 1
            yield self.pieces[number].start, self.pieces[taken[last]].end
