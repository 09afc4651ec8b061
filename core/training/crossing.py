"""Training in which no page is ever judged by what was learned from its own site.

The second look learns from the first one's verdicts, and those must be the kind it will meet: verdicts on sites not
learned from. So every fold is judged by trees of the other folds. The same holds for the odds of words.
"""

from collections.abc import Mapping, Sequence
from functools import cached_property

import numpy as np

from core.model import Medium
from core.propose.blockmodel import standard
from core.propose.blockmodel.model import Calibration, Looks, settled
from core.propose.blockmodel.odds import Odds
from core.propose.blockmodel.table import Table, Vector
from core.propose.blockmodel.trees import NOTHING, Trees, probability
from core.training.boosting import COPIES, FIRST, PAGES, SECOND, Growth, Lessons, fit
from core.training.calibrating import calibrated
from core.training.choosing import Chosen, lessons
from core.training.examples import Example
from core.training.gold import GoldPage
from core.training.wording import Wording

STEADY = {Medium.HTML: 1.0, Medium.TEXT: 0.4}
"""Log-odds a change of verdict must be worth: the least corrections on pages held out."""

_AT_ODDS, _HEARD = 0.3, 0.1
"""Share of a page's first verdicts that are wrong from which its gold is at odds with that of all other sites, because
it breaks off or is of another day than the page; and how much the page counts then."""

Folds = frozenset[int]
NONE: Folds = frozenset()


class Crossed:
    """The trees and odds for one medium, learned with any folds left out; each is learned once.

    Args:
        examples: pages of one medium.
        wording: the counts of words, by fold.
        jobs: threads at work.
        pages: HTML pages, of which repeats are made.
    """

    def __init__(
        self, examples: Sequence[Example], wording: Wording, jobs: int, pages: Sequence[GoldPage] = ()
    ) -> None:
        self._examples = examples
        self._pages = pages
        self._wording = wording
        self._jobs = jobs
        self._odds: dict[Folds, Odds] = {}
        self._first: dict[Folds, Trees] = {}
        self._second: dict[Folds, Trees] = {}
        self._kept_first: dict[tuple[int, Folds], Vector] = {}
        self._odds_of: dict[tuple[int, Folds], Vector] = {}
        self._chosen: list[Chosen] | None = None

    @cached_property
    def folds(self) -> Folds:
        """The folds there are pages of."""
        return frozenset(one.fold for one in self._examples)

    def looks(self, medium: Medium, without: Folds = NONE) -> Looks:
        """The model of the pages outside some folds."""
        return Looks(
            odds=self.odds(without),
            first=self.first(without),
            second=self.second(without),
            calibration=self.calibration(without),
            article=self.article(without),
            copies=self.copies(medium, without),
            steady=STEADY[medium],
        )

    def odds(self, without: Folds) -> Odds:
        """What words say on the pages outside some folds."""
        if without not in self._odds:
            self._odds[without] = self._wording.odds(without)
        return self._odds[without]

    def first(self, without: Folds) -> Trees:
        """The first look's trees. Each page's words speak with the odds of the other folds."""
        if without not in self._first:
            pages = self._outside(without)
            tables = [self.told(one, without | {one.fold}) for one in pages]
            self._first[without] = self._fitted(pages, tables, [one.counts for one in pages], FIRST)
        return self._first[without]

    def second(self, without: Folds) -> Trees:
        """The second look's trees, told what the first makes of pages of other folds."""
        if without not in self._second:
            pages = self._outside(without)
            tables = [self.told_again(one, without | {one.fold}) for one in pages]
            counts = [one.counts * self._belief(one, without | {one.fold}) for one in pages]
            self._second[without] = self._fitted(pages, tables, counts, SECOND)
        return self._second[without]

    def calibration(self, without: Folds) -> Calibration:
        """From log-odds to probability, by pages that the trees were not learned from.

        The trees of all folds but a page's own give its log-odds. Where folds are left out, their pages had a part in
        those trees, but none in this curve. Pages made longer have none either: their blocks would be most.
        """
        pages = [one for one in self._outside(without) if one.type == "article" and not one.made]
        odds = [self.log_odds(one, frozenset({one.fold})) for one in pages]
        return calibrated(
            np.concatenate(odds),
            np.concatenate([one.kept for one in pages]),
            np.concatenate([one.known for one in pages]),
        )

    def article(self, without: Folds) -> Trees:
        """Trees that tell articles from other pages, told what trees of other folds make of the blocks."""
        pages = self._outside(without)
        curve = self.calibration(without)
        tables = [one.measured.page(self._kept(one, curve)) for one in pages]
        stories = [np.array([one.type == "article"]) for one in pages]
        return fit(Lessons(tables, stories, [np.ones(1, np.float32)] * len(pages)), PAGES, self._jobs)

    def copies(self, medium: Medium, without: Folds) -> Trees:
        """Trees that tell which copy of a repeated run is the article's, by pages outside some folds.

        What is told of a page's blocks comes from trees of all folds but its own, as for the calibration. Where no
        page lends itself to repeats, the desk's own trees are taken.
        """
        learned = [one for one in self._choices(medium) if one.fold not in without]
        if not learned:
            return standard().looks[medium].copies
        told = Lessons(
            [one.measures for one in learned],
            [one.right for one in learned],
            [np.full(len(one.right), one.worth, np.float32) for one in learned],
        )
        return fit(told, COPIES, self._jobs)

    def _choices(self, medium: Medium) -> list[Chosen]:
        if self._chosen is None:
            folds = sorted(self.folds) if self._pages else ()
            looks = {fold: self._without_copies(medium, frozenset({fold})) for fold in folds}
            self._chosen = lessons(self._pages, medium, looks, self._jobs)
        return self._chosen

    def _without_copies(self, medium: Medium, without: Folds) -> Looks:
        """What tells of a page's blocks, with nothing to tell of copies."""
        return Looks(
            odds=self.odds(without),
            first=self.first(without),
            second=self.second(without),
            calibration=self.calibration(without),
            article=NOTHING,
            copies=NOTHING,
            steady=STEADY[medium],
        )

    def _kept(self, one: Example, curve: Calibration) -> Vector:
        sure = curve(self.log_odds(one, frozenset({one.fold})))
        return settled(sure, one.measured.base.column("words"), STEADY[one.measured.medium])

    def log_odds(self, one: Example, without: Folds) -> Vector:
        """The second look's log-odds of a page's blocks."""
        key = id(one), without
        if key not in self._odds_of:
            self._odds_of[key] = self.second(without).log_odds(self.told_again(one, without))
        return self._odds_of[key]

    def told(self, one: Example, without: Folds) -> Table:
        """What the first look is told of a page."""
        return one.measured.first(self.odds(without))

    def told_again(self, one: Example, without: Folds) -> Table:
        """What the second look is told of it, once the first has been taken."""
        told, key = self.told(one, without), (id(one), without)
        if key not in self._kept_first:
            self._kept_first[key] = probability(self.first(without).log_odds(told))
        return one.measured.second(told, self._kept_first[key])

    def _outside(self, without: Folds) -> list[Example]:
        return [one for one in self._examples if one.fold not in without]

    def _belief(self, one: Example, without: Folds) -> float:
        """How far a page's gold is believed, by the first look's verdicts on it."""
        wrong = ((self._kept_first[id(one), without] >= 0.5) != one.kept)[one.counts > 0]
        return _HEARD if len(wrong) and wrong.mean() > _AT_ODDS else 1.0

    def _fitted(
        self,
        pages: Sequence[Example],
        tables: Sequence[Table],
        counts: Sequence[Vector],
        growth: Mapping[Medium, Growth],
    ) -> Trees:
        learned = Lessons(tables, [one.kept for one in pages], counts)
        return fit(learned, growth[pages[0].measured.medium], self._jobs)
