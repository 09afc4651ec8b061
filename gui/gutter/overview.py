"""What the overview ruler shows: where each block lies on it, and the colour of each row of pixels."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import accumulate
from math import ceil

from core.model import Reason, Review, Ruling

_SPACING = 30
"""Characters' worth of height every block has for itself, so that short ones can be seen."""
_NOTABLE = 80
"""Characters from which a removed block shows however long the page: about a sentence."""
_SHARE = 0.1
"""Share of a row's text that must go for the row to show it; less is lost among what stays."""


@dataclass(frozen=True)
class Stretch:
    """One block on the ruler.

    Attributes:
        block_id: the block.
        top: where it begins, 0 to 1 of the ruler's height.
        bottom: where it ends, likewise.
        characters: length of its text.
        reason: why it is removed; None where it is kept or became a field.
    """

    block_id: str
    top: float
    bottom: float
    characters: int
    reason: Reason | None

    def within(self, share: float) -> float:
        """The place on the ruler, 0 to 1, at ``share`` of the block's height."""
        return self.top + share * (self.bottom - self.top)

    def rows(self, height: int) -> range:
        """The rows of pixels it touches on a ruler of ``height``; never none."""
        first = min(int(self.top * height), height - 1)
        return range(first, max(first + 1, min(height, ceil(self.bottom * height - 1e-9))))


def stretches(review: Review) -> list[Stretch]:
    """Every block of the page, one after the other, as high as its text is long."""
    blocks = review.page.blocks
    lengths = [len(block.text) for block in blocks]
    bottoms = list(accumulate(length + _SPACING for length in lengths))
    total = bottoms[-1] if bottoms else 1
    reasons = (_reason(review.rulings[block.id]) for block in blocks)
    return [
        Stretch(block.id, (bottom - length - _SPACING) / total, bottom / total, length, reason)
        for block, length, bottom, reason in zip(blocks, lengths, bottoms, reasons, strict=True)
    ]


def fated(stretch: Stretch, ruling: Ruling) -> Stretch:
    """The block where it lies, as it stands or goes now."""
    return replace(stretch, reason=_reason(ruling))


def _reason(ruling: Ruling) -> Reason | None:
    """Why the block's words are lost; a block that became a field loses nothing."""
    return None if ruling.field else ruling.reason


def at(shown: Sequence[Stretch], fraction: float) -> Stretch | None:
    """The block at ``fraction`` of the height, the nearest beyond either end; None on an empty page."""
    if not shown:
        return None
    index = bisect_right(shown, fraction, key=lambda stretch: stretch.top) - 1
    return shown[max(0, index)]


def spans(shown: Sequence[Stretch], height: int) -> list[range]:
    """The rows of pixels that each block touches; they hang on the page and the height alone, not on verdicts."""
    return [stretch.rows(height) for stretch in shown]


def pixel_rows(shown: Sequence[Stretch], height: int, touched: Sequence[range] | None = None) -> list[Reason | None]:
    """The reason each row of pixels shows, top to bottom; None where the row is kept.

    A row may hold many blocks of a long page. It shows a removal where a tenth of its text goes, or where any
    removed block in it is as long as a sentence: what could be a loss is not averaged away, and stray buttons
    between paragraphs do not hide where the article is. Among reasons, the one with the most text wins.

    Args:
        shown: the blocks of the page, in order.
        height: how many rows there are.
        touched: ``spans`` of the same blocks and height where they are known already.
    """
    every: list[float] = [0.0] * height
    gone: list[dict[Reason, float]] = [defaultdict(float) for _ in range(height)]
    notable = [False] * height
    for stretch, rows in zip(shown, spans(shown, height) if touched is None else touched, strict=True):
        weight = stretch.characters / len(rows)
        for row in rows:
            every[row] += weight
            if stretch.reason is not None:
                gone[row][stretch.reason] += weight
                notable[row] |= stretch.characters >= _NOTABLE
    return [_strongest(gone[row], every[row], notable[row]) for row in range(height)]


def _strongest(gone: dict[Reason, float], every: float, notable: bool) -> Reason | None:
    if not gone or not (notable or sum(gone.values()) >= _SHARE * every):
        return None
    return max(gone, key=lambda reason: gone[reason])


def question_rows(shown: Sequence[Stretch], questions: frozenset[str], height: int) -> list[int]:
    """The rows of pixels that hold the middle of a question, top to bottom, each once."""
    middles = ((each.top + each.bottom) / 2 for each in shown if each.block_id in questions)
    return sorted({min(height - 1, int(middle * height)) for middle in middles})
