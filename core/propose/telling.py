"""How a copy of a repeated run goes with what the page states of its article and with how the story runs.

A story opens with what its headline and its description say, and with what it goes on to speak of. A passage from its
midst does not, wherever it was put.
"""

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cached_property
from math import log1p

from core.duplicates import fold, tokens
from core.model import Block
from core.propose.context import Context

_TITLES = ("meta og:title", "json-ld headline", "title")
_DESCRIPTIONS = ("meta og:description", "meta description", "json-ld description")
_BODY = "json-ld articleBody"
_DATELINE = re.compile(r"[^\W\d_a-zß-ÿ]{3}[^—–]{0,50}\s(?:—|–|--|-)\s")
"""A place in capitals and a dash, with an agency between them or not."""
_QUOTES = "\"'“”„«»‘’"
_ABOVE, _LINE = 12, (3, 25)
"""Blocks above a paragraph among which its headline is looked for, and words of such a line."""
_MARK = 5
"""Words by which a block is found in the text that the page declares."""
_AMISS = 400
"""Words apart in that text from which it does not matter how far."""


@dataclass(frozen=True, slots=True)
class Stated:
    """What a page states of its article.

    Attributes:
        titles: what it calls itself.
        descriptions: what it says it is about.
        body: the article's text, as far as the page declares it.
    """

    titles: Sequence[str] = ()
    descriptions: Sequence[str] = ()
    body: str = ""


NOTHING_STATED = Stated()


def stated(context: Context) -> Stated:
    """What a page states of its article."""
    body = max(context.meta(_BODY), key=len, default="")
    return Stated(context.meta(*_TITLES), context.meta(*_DESCRIPTIONS), body)


class Telling:
    """What a page's blocks tell of the story's order.

    Args:
        blocks: the page's blocks.
        stated: what the page states.
        story: numbers of the blocks that stay and are no copies.
        words_of: the telling words of a block.
        often: how many blocks of the story have each word.
    """

    def __init__(
        self,
        blocks: Sequence[Block],
        stated: Stated,
        story: AbstractSet[int],
        words_of: Callable[[int], frozenset[str]],
        often: Mapping[str, int],
    ) -> None:
        self._blocks = blocks
        self._stated = stated
        self._story = story
        self._words_of = words_of
        self._often = often
        self._found: dict[int, tuple[int, int]] = {}
        self._opening: dict[int, list[float]] = {}

    def opens(self, at: int | None) -> list[float]:
        """How a paragraph is like the first of the story; -1 throughout for none."""
        if at is None:
            return [-1.0] * len(OPENS)
        if at not in self._opening:  # one paragraph may be the next of every copy that a page has
            self._opening[at] = self._measured(at)
        return self._opening[at]

    def _measured(self, at: int) -> list[float]:
        text = self._blocks[at].text.lstrip()
        said = self._words_of(at)
        return [
            _most_said(self._titles, said),
            _most_said(self._descriptions, said),
            sum(log1p(self._often.get(word, 0)) for word in sorted(said)) / max(1, len(said)),
            float(bool(_DATELINE.match(text))),
            float(text[:1] in _QUOTES),
        ]

    def line_above(self, at: int | None, until: int) -> float:
        """How much of a short line above a paragraph, but not above a place, that paragraph says; -1 for none."""
        if at is None:
            return -1.0
        said = self._words_of(at)
        lines = [self._words_of(n) for n in range(max(until, at - _ABOVE), at) if self._is_line(n)]
        return _most_said(lines, said)

    def lines_above(self, at: int, others: Sequence[int | None]) -> list[float]:
        """How much of a short line above a copy each of some paragraphs says; -1 where there is none."""
        lines = [self._words_of(n) for n in range(max(0, at - _ABOVE), at) if self._is_line(n)]
        return [-1.0 if one is None else _most_said(lines, self._words_of(one)) for one in others]

    def within(self, own: Sequence[int]) -> list[float]:
        """What stands between a copy's blocks: how much that goes, in blocks and words, and how much that stays."""
        others = sorted(set(range(own[0], own[-1] + 1)) - set(own))
        goes = [at for at in others if at not in self._story]
        stays = len(others) - len(goes)
        return [float(len(goes)), log1p(sum(map(self._length, goes))), float(stays)]

    def house(self, own: Sequence[int], before: int | None, after: int | None) -> list[float]:
        """How much of the story stands in the copy's own element, and how near the paragraphs beside it are set."""
        rooms = [one for one in self._elements(own[0]) if self._holds[one] > 1]
        held = [self._held[one] / max(1, len(self._story)) for one in rooms[-2:]]
        narrow, wide = (held[-1], held[0]) if held else (-1.0, -1.0)
        first, last = self._elements(own[0]), self._elements(own[-1])
        return [narrow, wide, self._near(first, before), self._near(last, after)]

    def _near(self, elements: Sequence[str], other: int | None) -> float:
        if other is None or not elements:
            return -1.0
        shared = 0
        for one, two in zip(elements, self._elements(other), strict=False):
            if one != two:
                break
            shared += 1
        return float(len(elements) - shared)

    def declared(self, own: Sequence[int], before: int | None, after: int | None) -> list[float]:
        """How far a copy is from the paragraphs beside it in the text that the page declares; -1 where it has none."""
        first, last = self._place(own[0]), self._place(own[-1])
        return [self._apart(self._place(before), first), self._apart(last, self._place(after))]

    def _apart(self, one: tuple[int, int], other: tuple[int, int]) -> float:
        return log1p(min(_AMISS, abs(other[0] - one[1]))) if min(one) >= 0 and min(other) >= 0 else -1.0

    def _place(self, at: int | None) -> tuple[int, int]:
        """Where a block begins and ends in the declared text, by words."""
        if at is None or not self._marks:
            return -1, -1
        if at not in self._found:
            words = tokens(fold(self._blocks[at].text))
            begins = self._marks.get(tuple(words[:_MARK]), -1)
            ends = self._marks.get(tuple(words[-_MARK:]), -1)
            self._found[at] = (begins, ends + _MARK if ends >= 0 else -1) if len(words) >= _MARK else (-1, -1)
        return self._found[at]

    @cached_property
    def _marks(self) -> Mapping[tuple[str, ...], int]:
        words = tokens(fold(self._stated.body))
        found: dict[tuple[str, ...], int] = {}
        for at in range(len(words) - _MARK + 1):
            found.setdefault(tuple(words[at : at + _MARK]), at)
        return found

    def _elements(self, at: int) -> Sequence[str]:
        return self._blocks[at].structure.elements

    @cached_property
    def _holds(self) -> Counter[str]:
        """How many blocks each element holds."""
        return Counter(element for block in self._blocks for element in block.structure.elements)

    @cached_property
    def _held(self) -> Counter[str]:
        """How many blocks of the story each element holds."""
        return Counter(element for at in sorted(self._story) for element in self._elements(at))

    def _length(self, at: int) -> int:
        return len(self._blocks[at].text.split())

    def _is_line(self, at: int) -> bool:
        least, most = _LINE
        return least <= self._length(at) <= most

    @cached_property
    def _titles(self) -> list[frozenset[str]]:
        return [_telling(title) for title in self._stated.titles]

    @cached_property
    def _descriptions(self) -> list[frozenset[str]]:
        return [_telling(said) for said in self._stated.descriptions]


def _telling(text: str) -> frozenset[str]:
    return frozenset(word for word in tokens(fold(text)) if len(word) >= 4)


def _most_said(lines: Sequence[AbstractSet[str]], said: AbstractSet[str]) -> float:
    """How much of one of some lines a paragraph says, at most; -1 where there are none."""
    return max((len(line & said) / len(line) for line in lines if len(line) > 1), default=-1.0)


OPENS = ("title", "described", "central", "dateline", "quote")
