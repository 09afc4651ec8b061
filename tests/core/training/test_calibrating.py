"""Calibration: the curve from log-odds to the share that is kept."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.training.calibrating import calibrated, rising

BLOCKS = st.lists(
    st.tuples(st.integers(-60, 60).map(lambda odds: odds / 10), st.booleans(), st.booleans()), min_size=1, max_size=60
)
POOLS = st.lists(st.tuples(st.integers(-20, 20), st.integers(1, 9)), min_size=1, max_size=9)


def curve(odds, kept, known=None):
    known = np.ones(len(odds), bool) if known is None else np.array(known, bool)
    return calibrated(np.array(odds, np.float32), np.array(kept, bool), known)


@settings(deadline=None)
@given(POOLS)
def test_the_rising_sequence_is_the_nearest_there_is(pools):
    values, weights = np.array(pools).T
    found = rising(values.astype(float), weights)
    # What the nearest one is at each place: of the means over stretches around it, the greatest of the least.
    for at in range(len(values)):
        expected = max(
            min(np.average(values[a : b + 1], weights=weights[a : b + 1]) for b in range(at, len(values)))
            for a in range(at + 1)
        )
        assert found[at] == pytest.approx(expected, abs=1e-9)


@settings(deadline=None)
@given(POOLS)
def test_it_rises_and_keeps_the_whole_as_it_was(pools):
    values, weights = np.array(pools).T
    found = rising(values.astype(float), weights)
    assert (np.diff(found) >= -1e-12).all()
    assert (found * weights).sum() == pytest.approx((values * weights).sum())


@settings(deadline=None)
@given(st.lists(st.integers(-20, 20), min_size=1, max_size=9))
def test_what_rises_already_is_left_alone(values):
    values = np.array(sorted(values), float)
    assert rising(values, np.ones(len(values), np.int64)).tolist() == pytest.approx(values.tolist())


@settings(deadline=None)
@given(BLOCKS.filter(lambda blocks: any(known for _, _, known in blocks)))
def test_every_curve_rises_between_its_bounds(blocks):
    found = curve(*zip(*blocks, strict=True))
    assert (np.diff(found.points) > 0).all()
    assert (np.diff(found.shares) >= 0).all()
    assert ((found.shares >= 0.002 - 1e-6) & (found.shares <= 0.998 + 1e-6)).all()
    assert (np.diff(found(np.linspace(-9, 9, 50))) >= -1e-6).all()


@settings(deadline=None)
@given(BLOCKS, st.randoms(use_true_random=False))
def test_the_order_of_blocks_is_no_matter(blocks, chance):
    shuffled = list(blocks)
    chance.shuffle(shuffled)
    one, other = (
        curve(*zip(*((odds, kept, True) for odds, kept, _ in given), strict=True)) for given in (blocks, shuffled)
    )
    assert one.points.tolist() == pytest.approx(other.points.tolist(), abs=1e-6)
    assert one.shares.tolist() == pytest.approx(other.shares.tolist(), abs=1e-6)


@settings(deadline=None)
@given(BLOCKS.filter(lambda blocks: any(known for _, _, known in blocks)))
def test_blocks_that_gold_does_not_know_say_nothing(blocks):
    odds, kept, known = (np.array(part) for part in zip(*blocks, strict=True))
    one, other = curve(odds, kept, known), curve(odds[known], kept[known])
    assert one.points.tolist() == other.points.tolist()
    assert one.shares.tolist() == other.shares.tolist()


@pytest.mark.parametrize(("slope", "shift"), [(1.0, 0.0), (0.5, 0.0), (2.0, 0.0), (1.0, -1.0), (0.7, 0.8)])
def test_log_odds_that_claim_too_much_or_too_little_come_out_as_they_are(slope, shift):
    chance = np.random.default_rng(7)
    odds = chance.uniform(-5, 5, 400_000)
    true = 1 / (1 + np.exp(-(slope * odds + shift)))
    found = curve(odds, chance.random(len(odds)) < true)
    held = np.linspace(-4.5, 4.5, 91)
    assert np.abs(found(held) - 1 / (1 + np.exp(-(slope * held + shift)))).max() < 0.03


def test_a_model_that_is_always_right_is_never_certain():
    odds = np.linspace(-6, 6, 2000)
    found = curve(odds, odds > 0)
    assert found(np.array([-6.0, 6.0])).tolist() == pytest.approx([0.002, 0.998])


def test_a_model_that_knows_nothing_gives_the_usual_share():
    chance = np.random.default_rng(3)
    found = curve(chance.uniform(-4, 4, 40_000), chance.random(40_000) < 0.3)
    assert np.abs(found(np.linspace(-3.5, 3.5, 30)) - 0.3).max() < 0.03
