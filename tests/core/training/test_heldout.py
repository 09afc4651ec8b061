"""Figures on folds held out: blocks, wrong verdicts, and confidence beside what is right."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.model import Medium
from core.training.crossing import Crossed
from core.training.examples import examples
from core.training.heldout import calibration_error, held_out
from core.training.wording import Wording
from tests.core.training.small import gold_pages, grow_quickly

VERDICTS = st.lists(st.tuples(st.integers(500, 1000).map(lambda sure: sure / 1000), st.booleans()), max_size=40)


def error(verdicts):
    sure, right = zip(*verdicts, strict=True) if verdicts else ((), ())
    return calibration_error(np.array(sure, np.float32), np.array(right, bool))


def test_confidence_that_means_what_it_says_has_no_error():
    assert error([(0.75, True)] * 3 + [(0.75, False)] + [(1.0, True)] * 5) == pytest.approx(0, abs=1e-6)


def test_certainty_that_is_wrong_is_all_error():
    assert error([(1.0, False)] * 4) == pytest.approx(1)


def test_too_much_and_too_little_of_one_bin_even_out_but_not_of_two():
    assert error([(0.91, True), (0.93, False)]) == pytest.approx(0.42)
    assert error([(0.6, True), (0.6, True), (0.9, False)]) == pytest.approx((0.4 + 0.4 + 0.9) / 3, abs=1e-6)


@settings(deadline=None)
@given(VERDICTS)
def test_the_error_is_the_mean_distance_over_ten_bins(verdicts):
    bins = {}
    for sure, right in verdicts:
        bins.setdefault(min(9, int((np.float32(sure) - 0.5) * 20)), []).append((sure, right))
    far = sum(abs(sum(sure for sure, _ in some) - sum(right for _, right in some)) for some in bins.values())
    assert error(verdicts) == pytest.approx(far / max(1, len(verdicts)), abs=1e-5)
    assert 0 <= error(verdicts) <= 1


@pytest.fixture(scope="module")
def judged():
    """A small corpus with two pages that are no articles, and how it does held out."""
    with pytest.MonkeyPatch.context() as patch:
        grow_quickly(patch)
        given = examples(gold_pages({2: "forum", 5: "product"}))
        crossed = Crossed(given, Wording(given), 1)
        return given, crossed, held_out(crossed, given, Medium.HTML)


def test_articles_alone_are_counted_and_blocks_that_gold_knows(judged):
    given, _, found = judged
    assert found.pages == len(given) - 2
    assert found.blocks == sum(int(one.known.sum()) for one in given if one.type == "article")


def test_figures_are_those_of_each_page_by_the_model_without_its_fold(judged):
    given, crossed, found = judged
    wrong, sound = 0, 0
    for one in given:
        if one.type == "article":
            kept = crossed.looks(Medium.HTML, frozenset({one.fold})).kept(one.measured)
            missed = int((((kept >= 0.5) != one.kept) & one.known).sum())
            wrong, sound = wrong + missed, sound + (not missed)
    assert found.wrong == pytest.approx(wrong / found.blocks)
    assert found.sound == pytest.approx(sound / found.pages)
    assert 0 <= found.error < 0.5


def test_pages_that_read_alike_are_told_right_on_sites_not_seen(judged):
    given, _, found = judged
    kept = np.concatenate([one.kept[one.known] for one in given if one.type == "article"])
    assert found.wrong < kept.mean() / 2, "half as often wrong as who removes all"
