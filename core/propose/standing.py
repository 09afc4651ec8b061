"""How a copy of a repeated run stands in its page: which of several sits in the article."""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from math import log1p
from statistics import fmean

from core.duplicates import fold, likeness, tokens
from core.model import Block


@dataclass(frozen=True, slots=True)
class _Worth:
    """What speaks for a copy, as log-odds of being the one that stays; fitted to made repeats whose place is known.

    Attributes:
        own: its own probability.
        just_before: that of two blocks before it.
        before: that of six.
        after: that of six after it.
        story: the logarithm of the story's words on either side.
        first: standing before the other.
    """

    own: float
    just_before: float
    before: float
    after: float
    story: float
    first: float


_ON_WEB = _Worth(own=2.8, just_before=2.6, before=0.15, after=0.8, story=0.13, first=0.55)
_IN_TEXT = _Worth(own=2.8, just_before=1.6, before=0.15, after=1.5, story=0.13, first=0.65)
_HEADED = 1.0
"""The same, of a line before it that is the page's title."""
_NEAR, _FAR = 2, 6
_PAUSE = 4
"""Removed blocks in a row that end the story."""
_REACH = 60
"""Blocks of the story counted on either side."""
_HEADLINE = 8
"""Blocks before a copy among which the headline is looked for."""


class Surroundings:
    """What stands around each copy of a page's runs.

    Args:
        blocks: the page's blocks.
        kept: probability of each block belonging in the article, by id.
        titles: what the page calls itself.

    Attributes:
        on_web: the page has markup.
    """

    def __init__(self, blocks: Sequence[Block], kept: Mapping[str, float], titles: Sequence[str] = ()) -> None:
        self._kept = [kept[block.id] for block in blocks]
        self._words = [len(block.text.split()) for block in blocks]
        self._numbers = {block.id: number for number, block in enumerate(blocks)}
        self._headlines = _like(blocks, titles)
        self.on_web = any(block.structure.tags for block in blocks)
        self._worth = _ON_WEB if self.on_web else _IN_TEXT

    @property
    def first(self) -> float:
        """What standing before another copy is worth, in log-odds."""
        return self._worth.first

    def standing(self, copy: Sequence[str], run: AbstractSet[str]) -> float:
        """How much a copy sits in the article, in log-odds.

        Args:
            copy: its blocks that others say as well.
            run: those of all copies: no copy is spoken for by another.
        """
        own = [self._numbers[block] for block in copy]
        first, last = min(own), max(own)
        others = {self._numbers[block] for block in run}
        before, after = range(first - 1, -1, -1), range(last + 1, len(self._kept))
        worth = self._worth
        return (
            worth.own * fmean(self._kept[block] for block in own)
            + worth.just_before * self._mean(before[:_NEAR], others)
            + worth.before * self._mean(before[:_FAR], others)
            + worth.after * self._mean(after[:_FAR], others)
            + worth.story * (log1p(self._story(before, others)) + log1p(self._story(after, others)))
            + _HEADED * self._is_headed(own, [block for block in before[:_HEADLINE] if block not in others])
        )

    def _is_headed(self, own: Sequence[int], before: Sequence[int]) -> bool:
        """Whether the page's title stands over a copy, or is its first line; another copy's does not count."""
        return any(block in self._headlines for block in (*own, *before))

    def _mean(self, beside: Sequence[int], others: AbstractSet[int]) -> float:
        found = [self._kept[block] for block in beside if block not in others]
        return fmean(found) if found else 0.0

    def _story(self, beside: Sequence[int], others: AbstractSet[int]) -> int:
        """Words of the story that goes on from here."""
        words = pause = 0
        for block in beside[:_REACH]:
            stays = block not in others and self._kept[block] >= 0.5
            words, pause = (words + self._words[block], 0) if stays else (words, pause + 1)
            if pause >= _PAUSE:
                break
        return words


def _like(blocks: Sequence[Block], titles: Sequence[str]) -> frozenset[int]:
    """The blocks that say what the page calls itself, or nearly."""
    wanted = [words for words in (tokens(fold(title)) for title in titles) if words]
    most = 2 * max((len(words) for words in wanted), default=0)
    found = set()
    for number, block in enumerate(blocks):
        words = tokens(fold(block.text)) if wanted and len(block.text) < 400 else []
        if 0 < len(words) <= most and any(likeness(words, title, 0.8) for title in wanted):
            found.add(number)
    return frozenset(found)
