"""Whether confidence means what it says, and what a threshold for questions finds."""

from collections.abc import Sequence
from typing import NamedTuple

from tests.eval.proposing import Judged

BINS = 10
_LOWEST = 0.5
"""Confidence begins where a verdict is a toss-up."""
THRESHOLDS = (0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 0.98)


class Bin(NamedTuple):
    """Verdicts of about the same confidence.

    Attributes:
        low: where it begins.
        high: where it ends.
        blocks: how many.
        confidence: their mean confidence.
        right: share of them that was right.
    """

    low: float
    high: float
    blocks: int
    confidence: float
    right: float


class Asked(NamedTuple):
    """What becomes a question at a threshold.

    Attributes:
        below: the threshold.
        share: of all blocks that are asked about.
        caught: share of the wrong verdicts that are among them.
    """

    below: float
    share: float
    caught: float


def reliability(judged: Sequence[Judged]) -> list[Bin]:
    """Ten bins of equal width from 0.5 to 1; a confidence on an edge belongs to the upper one."""
    bins: list[list[Judged]] = [[] for _ in range(BINS)]
    for one in judged:
        place = int((one.confidence - _LOWEST) / (1 - _LOWEST) * BINS + 1e-9)
        bins[max(0, min(BINS - 1, place))].append(one)
    width = (1 - _LOWEST) / BINS
    return [_bin(_LOWEST + n * width, _LOWEST + (n + 1) * width, members) for n, members in enumerate(bins)]


def _bin(low: float, high: float, members: Sequence[Judged]) -> Bin:
    many = max(1, len(members))
    confidence, right = sum(one.confidence for one in members), sum(one.right for one in members)
    return Bin(low, high, len(members), confidence / many, right / many)


def expected_error(bins: Sequence[Bin]) -> float:
    """Expected calibration error: the gap between confidence and truth, over bins by how many blocks they hold."""
    blocks = sum(one.blocks for one in bins)
    return sum(one.blocks * abs(one.confidence - one.right) for one in bins) / max(1, blocks)


def asked(judged: Sequence[Judged], below: float) -> Asked:
    """What a threshold asks about, and which wrong verdicts it catches; all of them where there are none."""
    questions = [one for one in judged if one.confidence < below]
    wrong = sum(not one.right for one in judged)
    caught = sum(not one.right for one in questions)
    return Asked(below, len(questions) / max(1, len(judged)), caught / wrong if wrong else 1.0)
