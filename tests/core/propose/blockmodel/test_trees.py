"""Boosted trees in numpy: each row goes where its measures send it."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.propose.blockmodel import trees as module
from core.propose.blockmodel.table import Table
from core.propose.blockmodel.trees import MISSING, probability
from tests.core.propose.blockmodel.making import asks, measures, stump, trees


def walked(ensemble, row):
    """The sum of the leaves a row ends in, a step at a time."""
    total = 0.0
    for root in ensemble.roots.tolist():
        at = root
        while ensemble.left[at] != at:
            number = row[ensemble.feature[at]]
            number = MISSING if np.isnan(number) else min(max(float(number), MISSING), -MISSING)
            at = int(ensemble.left[at] if number <= ensemble.threshold[at] else ensemble.right[at])
        total += float(ensemble.value[at])
    return total


@settings(deadline=None, max_examples=40)
@given(st.data())
def test_every_row_ends_in_the_leaves_it_walks_to(data):
    ensemble = data.draw(trees())
    told = data.draw(measures(ensemble.names))
    assert ensemble.log_odds(told).tolist() == pytest.approx([walked(ensemble, row) for row in told.values], abs=1e-5)


@settings(deadline=None, max_examples=40)
@given(st.data())
def test_measures_may_come_in_any_order_and_with_others(data):
    ensemble = data.draw(trees())
    told = data.draw(measures(ensemble.names))
    more = Table((*told.names, "other"), np.concatenate([told.values, np.ones((len(told.values), 1))], axis=1))
    order = data.draw(st.permutations(range(len(more.names))))
    mixed = Table(tuple(more.names[at] for at in order), more.values[:, order].astype(np.float32))
    assert np.array_equal(ensemble.log_odds(mixed), ensemble.log_odds(told))


@settings(deadline=None, max_examples=40)
@given(st.data())
def test_a_row_ends_in_the_same_leaves_whatever_rows_are_looked_at_with_it(data):
    ensemble = data.draw(trees())
    told = data.draw(measures(ensemble.names))
    whole = ensemble.log_odds(told)
    one_by_one = [ensemble.log_odds(Table(told.names, row[None]))[0] for row in told.values]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "_AT_ONCE", data.draw(st.integers(1, 9)))
        in_parts = ensemble.log_odds(told)
    assert whole.tolist() == one_by_one == in_parts.tolist()


def test_the_threshold_itself_goes_left():
    told = Table(("words",), np.array([[7.0], [np.nextafter(np.float32(7), np.float32(8))]], np.float32))
    assert asks("words", 7.0, -1.0, 1.0).log_odds(told).tolist() == [-1.0, 1.0]


def test_a_gap_is_below_every_measure_there_is():
    told = Table(("words",), np.array([[np.nan], [-999.0], [np.inf], [-np.inf]], np.float32))
    assert asks("words", -1000.0, -1.0, 1.0).log_odds(told).tolist() == [-1.0, 1.0, 1.0, -1.0]


@settings(deadline=None, max_examples=40)
@given(st.data())
def test_a_measure_that_is_not_taken_is_said(data):
    ensemble = data.draw(trees())
    absent = data.draw(st.sampled_from(ensemble.names))
    names = tuple(name for name in ensemble.names if name != absent)
    with pytest.raises(ValueError, match=f"not taken: {absent}$"):
        ensemble.log_odds(Table(names, np.zeros((2, len(names)), np.float32)))


def test_a_tree_that_asks_nothing_says_the_same_of_every_row():
    assert stump(0.75).log_odds(Table(("a",), np.zeros((3, 1), np.float32))).tolist() == [0.75] * 3


def test_a_page_without_rows_has_no_log_odds():
    assert asks("words", 1, -1, 1).log_odds(Table(("words",), np.zeros((0, 1), np.float32))).shape == (0,)


def test_the_measures_of_a_page_are_left_as_they_were():
    told = Table(("words",), np.array([[np.nan], [3.0]], np.float32))
    before = told.values.copy()
    asks("words", 1, -1, 1).log_odds(told)
    assert np.array_equal(told.values, before, equal_nan=True)


@settings(deadline=None)
@given(st.lists(st.floats(width=32, allow_nan=False), min_size=1, max_size=20))
def test_probabilities_rise_with_log_odds_and_never_overflow(odds):
    shares = probability(np.array(sorted(odds), np.float32))
    assert (np.diff(shares) >= 0).all()
    assert ((shares >= 0) & (shares <= 1)).all()


@settings(deadline=None)
@given(st.floats(-20, 20))
def test_probability_is_the_logistic_curve(odds):
    assert probability(np.array([odds], np.float32))[0] == pytest.approx(1 / (1 + np.exp(-odds)), rel=1e-4)
