"""Trees taken out of LightGBM answer as LightGBM does."""

import sys
from dataclasses import replace

import lightgbm
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.model import TrainingError
from core.propose.blockmodel.table import Table
from core.training.boosting import FIRST, PAGES, SECOND, Growth, Lessons, exported, filled, fit

COLUMNS = 12


def data(seed, rows=1500, columns=COLUMNS, gaps=0.2):
    """Random measures with gaps, few and many values, and labels that hang on some of them."""
    chance = np.random.default_rng(seed)
    values = chance.normal(size=(rows, columns)).astype(np.float32)
    values[:, 0] = chance.integers(0, 3, rows)
    values[:, 1] = (values[:, 1] > 0.5) * 999
    values[chance.random(values.shape) < gaps] = np.nan
    whole = np.nan_to_num(values)
    kept = whole[:, 2] + whole[:, 3] * whole[:, 4] + whole[:, 0] + chance.normal(size=rows) / 2 > 0.5
    return Table(tuple(f"m{number}" for number in range(columns)), values), kept


def lessons(seed, **given):
    table, kept = data(seed, **given)
    return Lessons([table], [kept], [np.ones(len(kept), np.float32)])


def grown(given, growth, jobs=1):
    """The trees, and LightGBM's own model of them."""
    boosters = []
    with pytest.MonkeyPatch.context() as patch:
        train = lightgbm.train
        patch.setattr(lightgbm, "train", lambda *args: boosters.append(train(*args)) or boosters[-1])
        trees = fit(given, growth, jobs)
    [booster] = boosters
    return trees, booster


def equal(one, other):
    arrays = ("roots", "feature", "threshold", "left", "right", "value")
    same = all(np.array_equal(getattr(one, name), getattr(other, name)) for name in arrays)
    return same and (one.names, one.depth) == (other.names, other.depth)


@pytest.mark.parametrize("leaves", [2, 5, 31])
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_our_trees_and_lightgbms_say_the_same_of_every_row(seed, leaves):
    trees, booster = grown(lessons(seed), Growth(25, leaves, 10, 0.6, 0.1))
    for table in (data(seed)[0], data(seed + 100)[0]):
        theirs = booster.predict(filled(table.values), raw_score=True)
        assert np.abs(trees.log_odds(table) - theirs).max() < 1e-5
        assert np.ptp(theirs) > 0.1


def test_so_they_do_of_measures_beyond_all_that_was_learned():
    trees, booster = grown(lessons(5), Growth(20, 9, 10, 0.6, 0.1))
    chance = np.random.default_rng(1)
    wild = chance.choice([np.nan, np.inf, -np.inf, 0.0, 1e30, -1e30, 1e-30], size=(200, COLUMNS)).astype(np.float32)
    theirs = booster.predict(filled(wild), raw_score=True)
    assert np.abs(trees.log_odds(Table(data(5)[0].names, wild)) - theirs).max() < 1e-5


@pytest.mark.parametrize("low", [0.12573022, 1.0, -3.3, 1e-30, 4e5])
def test_measures_next_to_each_other_are_told_apart_as_lightgbm_tells_them(low):
    low = np.float32(low)
    values = np.repeat([low, np.nextafter(low, np.float32(np.inf))], 50)[:, None]
    table, kept = Table(("a",), values), np.arange(100) >= 50
    trees, booster = grown(Lessons([table], [kept], [np.ones(100, np.float32)]), Growth(5, 4, 5, 1.0, 0.3))
    theirs = booster.predict(values, raw_score=True)
    assert np.abs(trees.log_odds(table) - theirs).max() < 1e-5


def test_what_is_grown_several_times_tells_the_mean_and_the_first_is_as_if_grown_once():
    growth = Growth(8, 9, 10, 0.6, 0.1)
    thrice = replace(growth, times=3)
    boosters = []
    with pytest.MonkeyPatch.context() as patch:
        train = lightgbm.train
        patch.setattr(lightgbm, "train", lambda *args: boosters.append(train(*args)) or boosters[-1])
        once, mean = fit(lessons(4), growth, 1), fit(lessons(4), thrice, 1)
    rows = filled(data(104)[0].values)
    told = [booster.predict(rows, raw_score=True) for booster in boosters]
    assert np.array_equal(told[0], told[1])
    assert np.abs(told[1] - told[2]).max() > 0.01
    assert np.abs(mean.log_odds(data(104)[0]) - np.mean(told[1:], axis=0)).max() < 1e-5
    assert len(mean.roots) == 3 * len(once.roots)


def told_apart(threshold, measure):
    """Whether a threshold as LightGBM has it sends a measure right, by LightGBM and by ours."""
    leaves = {side: {"leaf_value": value} for side, value in (("left_child", -1.0), ("right_child", 1.0))}
    root = {"split_feature": 0, "threshold": threshold, "internal_value": 0.0, **leaves}
    trees = exported([{"tree_structure": root}], ("a",))
    [odds] = trees.log_odds(Table(("a",), np.array([[measure]], np.float32)))
    return float(measure) > threshold, odds > 0


@settings(deadline=None)
@given(st.floats(-1e5, 1e5, width=32), st.floats(0, 1, exclude_max=True), st.integers(-1, 2))
def test_a_threshold_between_two_measures_stays_between_them(low, share, steps):
    low = np.float32(low)
    high = np.nextafter(low, np.float32(np.inf))
    threshold = float(low) + share * (float(high) - float(low))
    measure = low
    for _ in range(abs(steps)):
        measure = np.nextafter(measure, np.float32(np.copysign(np.inf, steps)))
    theirs, ours = told_apart(threshold, measure)
    assert ours == theirs


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_only_the_measures_that_some_tree_asks_for_are_kept_in_their_order(seed):
    trees, booster = grown(lessons(seed), Growth(6, 4, 10, 0.3, 0.1))
    names = data(seed)[0].names
    asked = [name for name, times in zip(names, booster.feature_importance("split"), strict=True) if times]
    assert list(trees.names) == asked
    assert 0 < len(asked) < COLUMNS
    assert set(trees.feature[trees.left != np.arange(len(trees.left))].tolist()) == set(range(len(asked)))


def test_a_tree_is_as_deep_as_its_farthest_leaf():
    for tree in grown(lessons(1), Growth(12, 9, 10, 0.6, 0.1))[1].dump_model()["tree_info"]:
        trees = exported([tree], data(1)[0].names)
        at, steps = np.array([0]), 0
        while (trees.left[at] != at).any():
            at, steps = np.unique(np.concatenate([trees.left[at], trees.right[at]])), steps + 1
        assert trees.depth == steps


def test_no_trees_say_nothing():
    trees = exported([], ("a",))
    assert trees.log_odds(Table(("a",), np.ones((3, 1), np.float32))).tolist() == [0, 0, 0]


def test_rows_that_cannot_be_told_apart_make_trees_that_ask_nothing():
    table = Table(("a",), np.ones((60, 1), np.float32))
    trees = fit(Lessons([table], [np.arange(60) % 3 == 0], [np.ones(60, np.float32)]), Growth(5, 4, 10, 1.0, 0.1), 1)
    assert trees.names == ()
    assert 1 / (1 + np.exp(-trees.log_odds(table))) == pytest.approx([1 / 3] * 60, abs=0.1)


@pytest.mark.parametrize("jobs", [2])
def test_the_number_of_threads_changes_nothing(jobs):
    given = lessons(4, rows=20_000, columns=30)
    growth = Growth(10, 31, 40, 0.4, 0.08)
    assert equal(fit(given, growth, 1), fit(given, growth, jobs))


def test_rows_that_do_not_count_are_left_out():
    table, kept = data(6)
    counts = (np.arange(len(kept)) % 2).astype(np.float32)
    spoiled = np.where(counts > 0, kept, ~kept)
    growth = Growth(8, 6, 10, 0.6, 0.1)
    odd = Table(table.names, table.values[1::2])
    alone = Lessons([odd], [kept[1::2]], [np.ones(len(odd.values), np.float32)])
    assert equal(fit(Lessons([table], [spoiled], [counts]), growth, 1), fit(alone, growth, 1))


def test_rows_that_count_more_are_heeded_more():
    table = Table(("a",), np.ones((100, 1), np.float32))
    kept = np.arange(100) < 50
    counts = np.where(kept, 3.0, 1.0).astype(np.float32)
    trees = fit(Lessons([table], [kept], [counts]), Growth(5, 4, 10, 1.0, 0.1), 1)
    assert (trees.log_odds(table) > 0.9).all()


def test_pages_are_learned_from_as_one():
    table, kept = data(8)
    whole = Lessons([table], [kept], [np.ones(len(kept), np.float32)])
    parts = [slice(0, 100), slice(100, 100), slice(100, None)]
    pages = Lessons(
        [Table(table.names, table.values[part]) for part in parts],
        [kept[part] for part in parts],
        [np.ones(len(kept[part]), np.float32) for part in parts],
    )
    assert equal(fit(whole, Growth(6, 6, 10, 0.6, 0.1), 1), fit(pages, Growth(6, 6, 10, 0.6, 0.1), 1))


def test_what_is_learned_is_what_was_to_be_learned():
    table, kept = data(9)
    trees = fit(lessons(9), Growth(30, 15, 10, 0.8, 0.1), 1)
    assert ((trees.log_odds(table) > 0) == kept).mean() > 0.8


def test_trees_stay_small_enough_for_a_file():
    for growth in (*FIRST.values(), *SECOND.values(), PAGES):
        assert growth.trees * growth.leaves < 15_000


def test_without_lightgbm_it_is_said_what_to_install(monkeypatch):
    monkeypatch.setitem(sys.modules, "lightgbm", None)
    with pytest.raises(TrainingError, match=r"galleyproof\[train\]"):
        fit(lessons(1), PAGES, 1)
