"""The block model: two looks at a page, each an ensemble of trees, and a probability that means what it says."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from core.model import Medium
from core.propose.blockmodel.caps import capped
from core.propose.blockmodel.features import Measured, measure_page
from core.propose.blockmodel.odds import Odds
from core.propose.blockmodel.table import Vector
from core.propose.blockmodel.trees import Trees, probability
from core.propose.context import Context
from core.propose.language import primary

LEARNED = frozenset(("", "en"))
"""The languages of the pages that models are trained on; one of which nothing tells the language counts as theirs."""
_MANY_DOUBTS = 60.0
"""Verdicts to be expected wrong from which a page is steadied in full."""
_LEAN = 0.4
"""Log-odds by which keeping goes before removing: copy that is lost costs more than a line too many."""
_TOSS_UP = 0.01
"""How far from the border a block stands whose verdict is another than its own probability says."""
_PARAGRAPH = 25
"""Words from which a block speaks for itself, whatever stands around it."""


@dataclass(frozen=True, slots=True)
class Calibration:
    """From the trees' log-odds to how often such blocks are in fact kept: straight lines between points.

    Attributes:
        points: log-odds, rising.
        shares: the share kept at each, rising.
    """

    points: Vector
    shares: Vector

    def __call__(self, log_odds: Vector) -> Vector:
        """The probability that blocks of these log-odds are kept."""
        return np.interp(log_odds, self.points, self.shares).astype(np.float32)


@dataclass(frozen=True, slots=True)
class Looks:
    """The model for pages of one medium.

    Attributes:
        odds: what words say.
        first: the trees of the first look.
        second: those of the second, which are told the first one's probabilities.
        calibration: of the second look's log-odds.
        article: trees that tell articles from other pages, a row a page.
        copies: trees that tell which copy of a repeated run is the article's, a row a copy.
        steady: log-odds a change of verdict from one block to the next must be worth.
    """

    odds: Odds
    first: Trees
    second: Trees
    calibration: Calibration
    article: Trees
    copies: Trees
    steady: float

    def _odds_for(self, measured: Measured) -> Odds:
        """The odds, of names alone where the page is not in the language of the gold.

        What little of other languages stands on pages of gold stands in their menus.
        """
        return self.odds if primary(measured.language) in LEARNED else Odds({}, self.odds.labels)

    def alone(self, measured: Measured) -> Vector:
        """The probability that each block of a page belongs in the article, in page order."""
        told = measured.first(self._odds_for(measured))
        first = probability(self.first.log_odds(told))
        return self.calibration(self.second.log_odds(measured.second(told, first)))

    def settled(self, measured: Measured, alone: Vector) -> Vector:
        """The same on the side of the verdict that is best for the page."""
        return settled(alone, measured.base.column("words"), self.steady)

    def kept(self, measured: Measured) -> Vector:
        """The probabilities on the side of the best verdict, straight from the measures."""
        return self.settled(measured, self.alone(measured))


@dataclass(frozen=True, slots=True)
class Sight:
    """What the model makes of a page.

    Attributes:
        kept: probability that each block belongs in the article, in page order, on the side of the best verdict.
        article: probability that the page is an article at all.
        alone: the share of blocks like each that stay, whatever is best for this page.
    """

    kept: Vector
    article: float
    alone: Vector


@dataclass(frozen=True, slots=True)
class BlockModel:
    """The models of both media.

    Attributes:
        name: what it was trained on, a few words.
        looks: by medium.
    """

    name: str
    looks: Mapping[Medium, Looks]

    def see(self, context: Context) -> Sight:
        """Looks at a page."""
        return self.judge(measure_page(context))

    def judge(self, measured: Measured) -> Sight:
        """Looks at a page that has been measured."""
        if not len(measured.base.values):
            return Sight(np.zeros(0, np.float32), 0.0, np.zeros(0, np.float32))
        measured, looks = capped(measured), self.looks[measured.medium]
        alone = looks.alone(measured)
        kept = looks.settled(measured, alone)
        return Sight(kept, float(probability(looks.article.log_odds(measured.page(kept)))[0]), alone)


def settled(kept: Vector, words: Vector, steady: float) -> Vector:
    """Probabilities on the side of the verdict that is best for the page, 0.5 being the border.

    Keeping goes before removing a little. The more doubts a page has, the less its single verdicts on short blocks
    mean, and the more a change of verdict must be worth. A block whose verdict is another than its probability says
    ends up as a toss-up: a question, not a certainty.

    Args:
        kept: probability of each block being kept.
        words: of each block.
        steady: log-odds that each change from one block to the next must be worth on a page of many doubts.
    """
    own = steadied(kept, 0.0, _LEAN)
    together = steadied(kept, steady * min(1.0, doubts(kept) / _MANY_DOUBTS), _LEAN)
    return np.where((words >= _PARAGRAPH) & (own >= 0.5) & (together < 0.5), own, together).astype(np.float32)


def doubts(kept: Vector) -> float:
    """How many verdicts of a page are to be expected to be wrong."""
    return float(np.minimum(kept, 1 - kept).sum())


def steadied(kept: Vector, cost: float, lean: float = 0.0) -> Vector:
    """Probabilities where a change of verdict must pay: the likeliest verdicts of the page as a whole.

    Args:
        kept: probability of each block being kept.
        cost: log-odds that each change from one block to the next takes off.
        lean: log-odds by which keeping goes before removing.
    """
    if not len(kept):
        return kept
    bounded = np.clip(kept, 1e-4, 1 - 1e-4)
    odds = np.log(bounded / (1 - bounded)) + lean
    stays = np.array(_best_verdicts(odds.tolist(), cost)) if cost else odds >= 0
    toss_up = np.where(stays, 0.5 + _TOSS_UP, 0.5 - _TOSS_UP)
    return np.where(stays != (kept >= 0.5), toss_up, kept).astype(np.float32)


def _best_verdicts(odds: list[float], cost: float) -> list[bool]:
    """The verdicts with the greatest sum of log-odds, less the cost of every change (Viterbi)."""
    goes, stays = 0.0, odds[0]
    from_goes: list[tuple[bool, bool]] = []
    for one in odds[1:]:
        came = (stays - cost > goes, stays >= goes - cost)
        from_goes.append(came)
        goes, stays = max(goes, stays - cost), max(stays, goes - cost) + one
    now = stays >= goes
    verdicts = [now]
    for goes_from_stays, stays_from_stays in reversed(from_goes):
        now = stays_from_stays if now else goes_from_stays
        verdicts.append(now)
    return verdicts[::-1]
