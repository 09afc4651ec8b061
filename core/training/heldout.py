"""How the model does on sites it has not learned from, by block."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from core.model import Medium
from core.training.crossing import Crossed
from core.training.examples import Example

_BINS = 10


@dataclass(frozen=True, slots=True)
class HeldOut:
    """Verdicts on blocks of articles, each by trees of the other folds.

    Attributes:
        pages: articles.
        blocks: blocks of which gold tells whether they are kept.
        wrong: the share of them with the wrong verdict.
        error: expected calibration error of the verdicts' confidence, in ten bins.
        sound: the share of pages without a wrong verdict.
    """

    pages: int
    blocks: int
    wrong: float
    error: float
    sound: float


def held_out(crossed: Crossed, examples: Sequence[Example], medium: Medium) -> HeldOut:
    """Every article judged by the model of the other folds."""
    sure, right, sound = [], [], 0
    articles = [one for one in examples if one.type == "article" and not one.made]
    looks = {fold: crossed.looks(medium, frozenset({fold})) for fold in crossed.folds}
    for one in articles:
        kept = looks[one.fold].kept(one.measured)
        good = ((kept >= 0.5) == one.kept)[one.known]
        sure.append(np.maximum(kept, 1 - kept)[one.known])
        right.append(good)
        sound += bool(good.all())
    confidence, correct = np.concatenate(sure), np.concatenate(right)
    return HeldOut(
        pages=len(articles),
        blocks=len(correct),
        wrong=float(1 - correct.mean()),
        error=calibration_error(confidence, correct),
        sound=sound / max(1, len(articles)),
    )


def calibration_error(confidence: npt.NDArray[np.float32], correct: npt.NDArray[np.bool_]) -> float:
    """The mean distance between confidence and the share that is right, over ten bins from 0.5 to 1."""
    bins = np.minimum(_BINS - 1, ((confidence - 0.5) * 2 * _BINS).astype(int))
    counts = np.bincount(bins, minlength=_BINS)
    sure = np.bincount(bins, confidence, minlength=_BINS)
    right = np.bincount(bins, correct, minlength=_BINS)
    return float(np.abs(sure - right).sum() / max(1, counts.sum()))
