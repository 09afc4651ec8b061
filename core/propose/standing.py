"""How a copy of a repeated run stands in its page: what is measured to tell which of several is the article's."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cached_property
from math import log1p

import numpy as np
import numpy.typing as npt

from core.duplicates import fold, likeness, tokens
from core.model import Block
from core.propose.blockmodel.table import Table, Vector, beside, table
from core.propose.shape import ends_a_sentence
from core.propose.telling import NOTHING_STATED, OPENS, Stated, Telling
from core.propose.threshold import WANTED

_REACHES = (1, 2, 4, 6, 12)
"""Blocks on either side over which probabilities are averaged."""
_PAUSE, _REACH = 4, 60
"""Removed blocks in a row that end the story, and blocks of it counted on either side."""
_PROSE = 12
"""Words from which a block that stays is a paragraph of the story."""
_LONGEST_GAP = 30
_NEAR, _WITHIN = 2, 14
"""Paragraphs on either side whose words are compared, and blocks among which they are looked for."""
_HEADLINE, _FIRST_LINES = 12, 400
"""Blocks on either side among which the headline is looked for, and characters of the longest."""
_TELLING = 4
"""Letters of a word that tells what a passage is about."""


_Blocks = tuple[int, ...]
"""Some blocks of a page, by number."""


@dataclass(frozen=True, slots=True)
class Standing:
    """One copy in its page, as numbers of blocks.

    Attributes:
        own: its blocks that others say as well, in page order; at least one.
        share: of the places of its run, those it has.
    """

    own: Sequence[int]
    share: float


class Surroundings:
    """What stands around each copy of a page's runs.

    Args:
        blocks: the page's blocks.
        kept: probability of each block belonging in the article, by id.
        stated: what the page states of its article.
        repeated: the blocks of all runs: no copy is spoken for by another.
    """

    def __init__(
        self,
        blocks: Sequence[Block],
        kept: Mapping[str, float],
        stated: Stated = NOTHING_STATED,
        repeated: AbstractSet[str] = frozenset(),
    ) -> None:
        self._blocks = blocks
        self._kept = np.array([kept[block.id] for block in blocks], np.float32)
        self._words = [len(block.text.split()) for block in blocks]
        self._numbers = {block.id: number for number, block in enumerate(blocks)}
        self._stated = stated
        self._repeated = {self._numbers[block] for block in repeated}
        self._telling: dict[int, frozenset[str]] = {}
        self._together: dict[_Blocks, frozenset[str]] = {}
        self._shared: dict[tuple[_Blocks, _Blocks], float] = {}
        self._alone = [number for number in range(len(blocks)) if number not in self._repeated]

    def measures(self, copies: Sequence[Sequence[str]], shares: Sequence[float]) -> Table:
        """Measures of the copies of a run, a row each: its own, and how far it is from the best of the others.

        Args:
            copies: of each its blocks that others say as well.
            shares: of the run's places, those each has.
        """
        standing = [
            Standing(sorted(self._numbers[block] for block in copy), share)
            for copy, share in zip(copies, shares, strict=True)
        ]
        own = table(NAMES, [self._row(one, order) for order, one in enumerate(standing)])
        return beside(own, _against_the_others(own))

    def _row(self, one: Standing, order: int) -> list[float]:
        first, last = one.own[0], one.own[-1]
        before, after = self._beside(first, -1), self._beside(last, 1)
        own = self._kept[list(one.own)]
        return [
            float(own.mean()),
            float(own.min()),
            one.share,
            float(order),
            first / len(self._blocks),
            float(len(one.own)),
            sum(ends_a_sentence(self._blocks[at].text) for at in one.own) / len(one.own),
            *self._side(before),
            *self._side(after),
            min(self._story(before), self._story(after)),
            float(first - 1 in self._repeated),
            float(last + 1 in self._repeated),
            float(any(at in self._headlines for at in one.own)),
            *self._flow(one.own, before, after),
            *self._told(one.own, before, after),
        ]

    def _told(self, own: Sequence[int], before: Sequence[int], after: Sequence[int]) -> list[float]:
        """How the copy goes with what the page states and with the story's order."""
        telling, until = self._telling_order, max(0, own[0] - _HEADLINE)
        first = next((at for at in own if self._words[at] >= _PROSE), own[0])
        last = self._first_paragraph(before)
        following = self._first_paragraph(after)
        return [
            *telling.opens(first),
            *telling.opens(following),
            *telling.opens(last),
            telling.line_above(first, until),
            telling.line_above(following, own[-1] + 1),
            *telling.lines_above(own[0], [following]),
            *telling.within(own),
            *telling.house(own, last, following),
            *telling.declared(own, last, following),
        ]

    def _first_paragraph(self, side: Sequence[int]) -> int | None:
        return next((at for at in side[:_WITHIN] if self._is_paragraph(at)), None)

    @cached_property
    def _telling_order(self) -> Telling:
        story = {at for at in self._alone if self._kept[at] >= WANTED}
        return Telling(self._blocks, self._stated, story, self._words_of, self._often)

    def _beside(self, start: int, step: int) -> list[int]:
        """The blocks on one side that are no copies, nearest first."""
        if step < 0:
            end = bisect_left(self._alone, start)
            return self._alone[max(0, end - _REACH) : end][::-1]
        begin = bisect_right(self._alone, start)
        return self._alone[begin : begin + _REACH]

    def _side(self, side: Sequence[int]) -> list[float]:
        """How one side of a copy is like the article."""
        paragraphs = (n for n, at in enumerate(side) if self._is_paragraph(at))
        headline = (n for n, at in enumerate(side[:_HEADLINE]) if at in self._headlines)
        return [
            *(self._mean(side[:reach]) for reach in _REACHES),
            self._story(side),
            float(min(_LONGEST_GAP, next(paragraphs, _LONGEST_GAP))),
            float(next(headline, _HEADLINE)),
            float(self._words[side[0]]) if side else -1.0,
        ]

    def _mean(self, side: Sequence[int]) -> float:
        return float(self._kept[side].mean()) if side else 0.0

    def _story(self, side: Sequence[int]) -> float:
        """The logarithm of the words of the story that goes on from here."""
        words = pause = 0
        for at in side:
            words, pause = (words + self._words[at], 0) if self._kept[at] >= WANTED else (words, pause + 1)
            if pause >= _PAUSE:
                break
        return log1p(words)

    def _flow(self, own: Sequence[int], before: Sequence[int], after: Sequence[int]) -> list[float]:
        """How much a copy's ends have in common with the paragraphs beside them, and those with each other.

        Where the paragraphs on either side speak of the same, the copy was put between them.
        """
        said = [at for at in own if self._words[at] >= _PROSE] or list(own)
        above, below = self._nearest(before), self._nearest(after)
        head, tail = tuple(said[:_NEAR]), tuple(said[-_NEAR:])
        joins, ends, across = self._common(above, head), self._common(tail, below), self._common(above, below)
        return [joins, ends, across, joins + ends - across]

    def _nearest(self, side: Sequence[int]) -> _Blocks:
        """The nearest paragraphs on one side."""
        return tuple(at for at in side[:_WITHIN] if self._is_paragraph(at))[:_NEAR]

    def _is_paragraph(self, at: int) -> bool:
        return self._words[at] >= _PROSE and bool(self._kept[at] >= WANTED)

    def _about(self, numbers: _Blocks) -> frozenset[str]:
        """What some blocks are about, gathered once: one long paragraph may lie beside every copy that a page has."""
        if numbers not in self._together:
            self._together[numbers] = frozenset().union(*map(self._words_of, numbers))
        return self._together[numbers]

    def _words_of(self, at: int) -> frozenset[str]:
        if at not in self._telling:
            said = tokens(fold(self._blocks[at].text))
            self._telling[at] = frozenset(word for word in said if len(word) >= _TELLING)
        return self._telling[at]

    def _common(self, one: _Blocks, other: _Blocks) -> float:
        """Words in common; one that the whole story has says little."""
        if (one, other) not in self._shared:
            words = sorted(self._about(one) & self._about(other))
            self._shared[one, other] = sum(1 / (0.5 + self._often[word]) for word in words)
        return self._shared[one, other]

    @cached_property
    def _often(self) -> Counter[str]:
        """How many blocks of the story, copies apart, have each word."""
        found: Counter[str] = Counter()
        for at in range(len(self._blocks)):
            if self._kept[at] >= WANTED and at not in self._repeated:
                found.update(self._words_of(at))
        return found

    @cached_property
    def _headlines(self) -> frozenset[int]:
        """The blocks that say what the page calls itself, or nearly."""
        wanted = [words for words in (tokens(fold(title)) for title in self._stated.titles) if words]
        most = 2 * max((len(words) for words in wanted), default=0)
        found = set()
        for number, block in enumerate(self._blocks):
            words = tokens(fold(block.text)) if wanted and len(block.text) < _FIRST_LINES else []
            if 0 < len(words) <= most and any(likeness(words, title, 0.8) for title in wanted):
                found.add(number)
        return frozenset(found)


def _side_names(side: str) -> list[str]:
    means = [f"{side}-mean-{reach}" for reach in _REACHES]
    return [*means, f"{side}-story", f"{side}-gap", f"{side}-headline", f"{side}-words"]


NAMES = (
    "own", "own-least", "share", "order", "position", "size", "sentences",
    *_side_names("before"), *_side_names("after"),
    "story-least", "copy-before", "copy-after", "headline", "flow-in", "flow-out", "flow-across", "flow",
    *(f"{which}-{name}" for which in ("first", "next", "last") for name in OPENS),
    "first-line", "next-line", "line-of-next", "within-blocks", "within-words", "within-story",
    "house", "house-above", "set-before", "set-after", "declared-in", "declared-out",
)  # fmt: skip
"""Measures of one copy, in their order."""


def _against_the_others(own: Table) -> Table:
    """How far each copy is from the best of the others in every measure, and how many there are."""
    count = len(own.values)
    best = np.stack([_best_but(own.values, row) for row in range(count)]) if count else own.values
    many: npt.NDArray[np.float32] = np.full((count, 1), count, np.float32)
    names = (*(f"over-{name}" for name in own.names), "copies")
    return Table(names, np.concatenate([own.values - best, many], axis=1))


def _best_but(values: npt.NDArray[np.float32], row: int) -> Vector:
    others = np.delete(values, row, axis=0)
    best: Vector = others.max(axis=0) if len(others) else values[row]
    return best
