"""No page is judged by what was learned from its own site."""

from types import SimpleNamespace

import numpy as np
import pytest

from core.model import Medium
from core.propose.blockmodel import standard
from core.propose.blockmodel.odds import Odds
from core.propose.blockmodel.table import Table
from core.training import crossing
from core.training.choosing import Chosen
from core.training.crossing import NONE, Crossed

FOLDS = range(5)
FIRST, SECOND = (growth[Medium.HTML] for growth in (crossing.FIRST, crossing.SECOND))


# Taint: every number below is a set of folds as bits, the folds that had a part in it. Measures, odds and probabilities
# carry it through the real code; whatever is learned gathers that of its lessons.


def bits(folds):
    return sum(1 << fold for fold in folds)


def folds_in(taint):
    return frozenset(fold for fold in FOLDS if int(taint) >> fold & 1)


def as_log_odds(taint):
    """Log-odds that come back as the same taint out of a probability."""
    return np.full(1, taint / 4 - 4, np.float32)


def from_probability(kept):
    [share] = kept.tolist()
    return round((np.log(share / (1 - share)) + 4) * 4)


class TaintedWording:
    """Odds that say which folds they were counted on."""

    def odds(self, without):
        return Odds({"taint": bits(frozenset(FOLDS) - without)}, {})


class TaintedPage:
    """A page whose measures say which folds had a part in them; its own words and markup have none."""

    medium = Medium.HTML
    base = Table(("words",), np.ones((1, 1), np.float32))

    def first(self, odds):
        return table(odds.terms["taint"])

    def second(self, told, kept):
        return table(taint_of(told) | from_probability(kept))

    def page(self, kept):
        return table(0)


class TaintedTrees:
    """Trees that know the folds they were learned from, and pass them on."""

    def __init__(self, taint, growth):
        self.taint, self.growth = taint, growth

    def log_odds(self, measures):
        return as_log_odds(self.taint | taint_of(measures))


def table(taint):
    return Table(("taint",), np.full((1, 1), taint, np.float32))


def taint_of(measures):
    return int(measures.values[0, 0])


class Tracing:
    """Stands in for fitting and calibrating, and records what they are handed."""

    def __init__(self):
        self.pages = [
            SimpleNamespace(
                fold=fold,
                type="article",
                measured=TaintedPage(),
                kept=np.zeros(1, bool),
                counts=np.full(1, fold + 1, np.float32),
                known=np.ones(1, bool),
                made=False,
            )
            for fold in (*FOLDS, 2)
        ]
        self.lessons = []
        self.curves = []
        self.crossed = Crossed(self.pages, TaintedWording(), 1)

    def fit(self, lessons, growth, jobs):
        taint = 0
        if growth is not crossing.PAGES:
            for measures, counts in zip(lessons.tables, lessons.counts, strict=True):
                fold = int(counts[0]) - 1
                self.lessons.append((growth, fold, folds_in(taint_of(measures))))
                taint |= 1 << fold | taint_of(measures)
        return TaintedTrees(taint, growth)

    def calibrated(self, odds, kept, known):
        self.curves.append([folds_in(round((one + 4) * 4)) for one in odds.tolist()])
        return lambda found: np.full(len(found), 0.5, np.float32)


@pytest.fixture
def tracing(monkeypatch):
    traced = Tracing()
    monkeypatch.setattr(crossing, "fit", traced.fit)
    monkeypatch.setattr(crossing, "calibrated", traced.calibrated)
    # Counts name the page's fold here: all gold is believed alike.
    monkeypatch.setattr(crossing, "_AT_ODDS", 1.0)
    return traced


HELD_OUT = [NONE, *(frozenset({fold}) for fold in FOLDS)]


@pytest.mark.parametrize("without", HELD_OUT, ids=lambda folds: f"without {sorted(folds)}")
def test_what_is_learned_without_folds_had_no_part_of_them(tracing, without):
    looks = tracing.crossed.looks(Medium.HTML, without)
    assert folds_in(looks.odds.terms["taint"]) == frozenset(FOLDS) - without
    assert folds_in(looks.first.taint) == folds_in(looks.second.taint) == frozenset(FOLDS) - without
    assert (looks.first.growth, looks.second.growth) == (FIRST, SECOND)


@pytest.mark.parametrize("without", HELD_OUT, ids=lambda folds: f"without {sorted(folds)}")
def test_each_lesson_is_told_only_what_other_folds_taught(tracing, without):
    tracing.crossed.looks(Medium.HTML, without)
    for growth in (FIRST, SECOND):
        assert {fold for grown, fold, _ in tracing.lessons if grown is growth} == set(FOLDS)
    assert all(fold not in taught for _, fold, taught in tracing.lessons)
    assert all(taught for _, _, taught in tracing.lessons)


@pytest.mark.parametrize("without", HELD_OUT, ids=lambda folds: f"without {sorted(folds)}")
def test_the_curve_is_drawn_through_pages_by_trees_that_had_no_page_of_their_fold(tracing, without):
    tracing.crossed.looks(Medium.HTML, without)
    pages = [page.fold for page in tracing.pages if page.fold not in without]
    assert tracing.curves
    for curve in tracing.curves:
        assert len(curve) == len(pages)
        assert all(taught and fold not in taught for fold, taught in zip(pages, curve, strict=True))


@pytest.mark.parametrize("fold", FOLDS)
def test_a_page_held_out_is_judged_by_other_folds_alone(tracing, fold):
    page = next(page for page in tracing.pages if page.fold == fold)
    [odds] = tracing.crossed.log_odds(page, frozenset({fold})).tolist()
    assert folds_in(round((odds + 4) * 4)) == frozenset(FOLDS) - {fold}


def test_each_set_of_trees_is_grown_once(tracing):
    for without in HELD_OUT * 2:
        tracing.crossed.looks(Medium.HTML, without)
    # None, one or two of five folds left out for the first look; none or one for the second.
    grown = [growth for growth, fold, _ in tracing.lessons if fold == 0]
    assert grown.count(FIRST) == 1 + 4 + 6
    assert grown.count(SECOND) == 1 + 4


def test_gold_that_the_first_look_finds_mostly_wrong_is_believed_less(tracing, monkeypatch):
    monkeypatch.setattr(crossing, "_AT_ODDS", 0.3)
    told = []

    def fit(lessons, growth, jobs):
        told.append(lessons.counts)
        return ScriptedTrees(growth)

    monkeypatch.setattr(crossing, "fit", fit)
    tracing.crossed.second(NONE)
    *first, second = told
    assert {float(counts[0]) for lesson in first for counts in lesson} == {1, 2, 3, 4, 5}
    assert [counts.tolist() for counts in second] == [pytest.approx([0.1 * (page.fold + 1)]) for page in tracing.pages]


class ScriptedTrees:
    """Trees that keep everything."""

    def __init__(self, growth):
        self.growth = growth

    def log_odds(self, measures):
        return np.full(1, 2, np.float32)


def test_the_folds_are_those_there_are_pages_of():
    given = [SimpleNamespace(fold=fold) for fold in (3, 1, 3)]
    assert Crossed(given, TaintedWording(), 1).folds == {1, 3}


@pytest.mark.parametrize("without", HELD_OUT, ids=lambda folds: f"without {sorted(folds)}")
def test_copies_are_learned_of_pages_of_other_folds_each_judged_without_its_own(tracing, monkeypatch, without):
    asked, grown = [], []

    def lessons(pages, medium, looks, jobs):
        asked.append({fold: folds_in(one.first.taint) for fold, one in looks.items()})
        return [Chosen(fold, table(0), np.ones(1, bool), worth=1.5) for fold in FOLDS]

    def fit(learned, growth, jobs):
        if growth is crossing.COPIES:
            grown.append(len(learned.tables))
            assert {share for counts in learned.counts for share in counts.tolist()} == {1.5}
            return TaintedTrees(0, growth)
        return tracing.fit(learned, growth, jobs)

    monkeypatch.setattr(crossing, "lessons", lessons)
    monkeypatch.setattr(crossing, "fit", fit)
    crossed = Crossed(tracing.pages, TaintedWording(), 1, ["a page"])
    assert crossed.looks(Medium.HTML, without).copies.growth is crossing.COPIES
    crossed.looks(Medium.HTML, without)
    assert asked == [{fold: frozenset(FOLDS) - {fold} for fold in FOLDS}]
    assert grown == [len(FOLDS) - len(without)] * 2


def test_where_no_page_lends_itself_to_repeats_the_desks_own_trees_choose(tracing):
    assert tracing.crossed.looks(Medium.HTML).copies is standard().looks[Medium.HTML].copies
