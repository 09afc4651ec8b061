"""Calibration, questions, flags and tables."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.model import Flag, Proposal
from core.training import Mark
from tests.core.training.corpora import gold_page
from tests.eval.calibration import asked, expected_error, reliability
from tests.eval.figures import nearly_worst
from tests.eval.flagging import flagged
from tests.eval.markdown import table
from tests.eval.proposing import Clock, Judged, Proposed

blocks = st.lists(st.builds(Judged, st.floats(0.5, 1), st.booleans()))


def judged(confidence, right, wrong):
    return [Judged(confidence, True)] * right + [Judged(confidence, False)] * wrong


def test_confidence_that_means_what_it_says_has_no_error():
    sure = judged(0.9, 9, 1) + judged(0.6, 6, 4)
    assert expected_error(reliability(sure)) == pytest.approx(0)


def test_the_error_is_the_gap_by_how_many_blocks_it_concerns():
    assert expected_error(reliability(judged(0.9, 5, 5))) == pytest.approx(0.4)
    assert expected_error(reliability(judged(0.9, 5, 5) + judged(0.7, 21, 9))) == pytest.approx(0.1)
    assert expected_error(reliability([])) == 0


@given(blocks)
def test_every_block_is_in_the_bin_of_its_confidence(sample):
    bins = reliability(sample)
    assert len(bins) == 10
    assert sum(one.blocks for one in bins) == len(sample)
    assert all(not one.blocks or one.low - 1e-6 <= one.confidence <= one.high + 1e-6 for one in bins)


def test_an_edge_belongs_to_the_upper_bin():
    assert [one.blocks for one in reliability([Judged(0.55, True), Judged(1, True), Judged(0.5, True)])][:2] == [1, 1]
    assert reliability([Judged(1, True)])[-1].blocks == 1


def test_a_threshold_asks_about_what_lies_below_it_and_catches_what_is_wrong_there():
    found = asked(judged(0.6, 1, 3) + judged(0.9, 5, 1), 0.7)
    assert (found.share, found.caught) == (0.4, 0.75)
    assert asked([], 0.7).caught == 1


@given(blocks, st.floats(0.5, 1), st.floats(0.5, 1))
def test_a_higher_threshold_asks_and_catches_no_less(sample, one, other):
    low, high = asked(sample, min(one, other)), asked(sample, max(one, other))
    assert low.share <= high.share
    assert low.caught <= high.caught


def flagging(kinds, flags):
    pages = [gold_page(n, type=kind) for n, kind in enumerate(kinds)]
    empty = Mark(1, 1, 1, 0, 0, 0)
    proposals = [
        Proposed(empty, 0.0, proposal=Proposal("s", (), (), (Flag.NOT_AN_ARTICLE,) if flag else (), "e"))
        for flag in flags
    ]
    return flagged(pages, proposals)


def test_the_flag_is_scored_on_pages_that_are_no_article():
    found = flagging(["article", "article", "forum", "product", "forum"], [True, False, True, True, False])
    assert (found.precision, found.recall) == (2 / 3, 2 / 3)
    assert found.by_type == (("article", 2, 0.5), ("forum", 2, 0.5), ("product", 1, 1.0))


def test_a_flag_that_is_never_set_finds_nothing():
    found = flagging(["article", "forum"], [False, False])
    assert (found.precision, found.recall) == (0, 0)


def test_a_clock_tells_the_steps_apart():
    clock = Clock()
    for step in ("Cutting", "Weighing", "Cutting", ""):
        clock.begins(step)
    assert list(clock.steps) == ["Cutting", "Weighing"]
    assert all(seconds >= 0 for seconds in clock.steps.values())


def test_the_95th_percentile_of_little_is_the_most():
    assert nearly_worst([]) == 0
    assert nearly_worst([3.0]) == 3
    assert nearly_worst([float(n) for n in range(101)]) == pytest.approx(95)


def test_a_bar_in_a_cell_splits_no_table():
    assert table(("a", "b"), [("x | y", "1")]) == "| a | b |\n| --- | --: |\n| x \\| y | 1 |"
