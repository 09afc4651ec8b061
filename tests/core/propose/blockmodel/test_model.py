"""The block model: its second look hears the first, and changes of verdict must pay."""

from itertools import pairwise, product

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from core.model import Medium
from core.propose.blockmodel import BlockModel, measure_page
from core.propose.blockmodel.model import Calibration, doubts, settled, steadied
from core.propose.blockmodel.trees import probability
from tests.core.propose.blockmodel.making import asks, both_media, html, looks, model, stump, text
from tests.core.propose.pages import STORY

SHARES = st.lists(st.integers(1, 999).map(lambda share: share / 1000), min_size=1, max_size=10)
COSTS = st.integers(1, 300).map(lambda cost: cost / 100)
LEANS = st.integers(0, 100).map(lambda lean: lean / 100)


def log_odds(kept):
    kept = np.clip(np.asarray(kept, np.float64), 1e-4, 1 - 1e-4)
    return np.log(kept / (1 - kept))


def changes(verdicts):
    return sum(one != other for one, other in pairwise(verdicts))


def worth(verdicts, odds, cost):
    return sum(one for one, stays in zip(odds, verdicts, strict=True) if stays) - cost * changes(verdicts)


@settings(deadline=None)
@given(SHARES)
def test_where_changes_cost_nothing_nothing_changes(shares):
    kept = np.array(shares, np.float32)
    assert steadied(kept, 0.0).tolist() == kept.tolist()


def test_a_page_without_blocks_stays_so():
    assert steadied(np.zeros(0, np.float32), 0.3).shape == (0,)


@settings(deadline=None)
@given(SHARES, COSTS, LEANS)
def test_steadied_verdicts_are_the_best_of_all_there_are(shares, cost, lean):
    verdicts = (steadied(np.array(shares, np.float32), cost, lean) >= 0.5).tolist()
    odds = log_odds(shares) + lean
    best = max(worth(one, odds, cost) for one in product([False, True], repeat=len(shares)))
    assert worth(verdicts, odds, cost) == pytest.approx(best, abs=1e-4)


@settings(deadline=None)
@given(SHARES, COSTS)
def test_verdicts_never_change_more_often_than_before(shares, cost):
    kept = np.array(shares, np.float32)
    assert changes(steadied(kept, cost) >= 0.5) <= changes(kept >= 0.5)


@settings(deadline=None)
@given(SHARES, COSTS, LEANS)
def test_leaning_to_keep_never_removes_more(shares, cost, lean):
    kept = np.array(shares, np.float32)
    assert ((steadied(kept, cost, lean) >= 0.5) >= (steadied(kept, cost) >= 0.5)).all()


@settings(deadline=None)
@given(SHARES, COSTS, LEANS)
@example([0.9, 0.45, 0.9], 0.3, 0.0)
@example([0.1, 0.64, 0.1], 0.3, 0.0)
@example([0.1, 0.45, 0.9], 0.3, 0.5)
def test_a_block_turned_over_is_a_toss_up_on_the_other_side(shares, cost, lean):
    kept = np.array(shares, np.float32)
    after = steadied(kept, cost, lean)
    turned = (after >= 0.5) != (kept >= 0.5)
    assert np.array_equal(after[~turned], kept[~turned])
    assert np.abs(after[turned] - 0.5) == pytest.approx(np.full(turned.sum(), 0.01), abs=1e-6)


@settings(deadline=None)
@given(SHARES, COSTS, LEANS)
def test_a_block_that_is_surer_than_two_changes_cost_is_never_turned_over(shares, cost, lean):
    kept = np.array(shares, np.float32)
    turned = (steadied(kept, cost, lean) >= 0.5) != (kept >= 0.5)
    assert (np.abs(log_odds(kept[turned])) <= 2 * cost + lean + 1e-4).all()


def test_a_lone_doubt_amid_the_story_stays_and_a_lone_hope_amid_the_menu_goes():
    amid = steadied(np.array([0.95, 0.48, 0.95, 0.05, 0.52, 0.05], np.float32), 0.3)
    assert amid.tolist() == pytest.approx([0.95, 0.51, 0.95, 0.05, 0.49, 0.05])


@settings(deadline=None)
@given(st.integers(1, 8), COSTS, LEANS)
def test_toss_ups_alone_are_not_turned_over(count, cost, lean):
    assert steadied(np.full(count, 0.5, np.float32), cost, lean).tolist() == [0.5] * count


def test_the_certain_stay_certain():
    assert steadied(np.array([0.0, 1.0, 0.0], np.float32), 0.3).tolist() == [0.0, 1.0, 0.0]


@settings(deadline=None)
@given(
    st.lists(st.integers(0, 1000), min_size=2, max_size=8), st.lists(st.floats(-9, 9, width=32), min_size=2, max_size=8)
)
def test_calibrated_shares_rise_with_log_odds_and_keep_to_the_curve(shares, odds):
    shares = np.sort(np.array(shares, np.float32)) / 1000
    curve = Calibration(np.arange(len(shares), dtype=np.float32) - 3, shares)
    found = curve(np.sort(np.array(odds, np.float32)))
    assert found.dtype == np.float32
    assert (np.diff(found) >= -1e-6).all()
    assert curve(curve.points).tolist() == pytest.approx(shares.tolist(), abs=1e-6)
    assert curve(np.array([-99.0, 99.0])).tolist() == pytest.approx([shares[0], shares[-1]])


LONG = asks("words", 6.0, -3.0, 3.0)
"""Keeps blocks of more than six words."""


def by_text(context, made):
    """What a model makes of a page's blocks, by their texts."""
    texts = [block.text for block in context.page.blocks]
    return dict(zip(texts, made.see(context).kept.tolist(), strict=True))


@pytest.mark.parametrize("context", both_media(), ids=["html", "text"])
def test_the_second_look_is_told_what_the_first_one_makes_of_a_block(context):
    kept = by_text(context, model(LONG, asks("first", 0.5, -2.0, 2.0)))
    assert [kept[one] for one in STORY] == pytest.approx([0.881] * len(STORY), abs=1e-3)
    assert [kept[one] for one in ("Read more", "Imprint")] == pytest.approx([0.119] * 2, abs=1e-3)


def test_doubts_are_the_verdicts_to_be_expected_wrong():
    assert doubts(np.array([0.9, 0.25, 1.0, 0.0, 0.5], np.float32)) == pytest.approx(0.1 + 0.25 + 0.5)


@settings(deadline=None)
@given(SHARES, st.sampled_from([9, 30]))
def test_doubt_keeps_where_changes_cost_nothing(shares, words):
    kept = np.array(shares, np.float32)
    after = settled(kept, np.full(len(kept), words, np.float32), 0.0)
    assert ((after >= 0.5) == (log_odds(kept) >= -0.4)).all()
    clear = (kept >= 0.5) | (kept < 0.4)
    assert after[clear].tolist() == kept[clear].tolist()


def test_a_block_the_model_would_surely_remove_is_asked_about_where_it_is_turned():
    kept = np.array([0.99] * 3 + [0.1] + [0.99] * 3 + [0.45, 0.55] * 80, np.float32)
    after = settled(kept, np.full(len(kept), 10, np.float32), 1.0)
    assert after[3] == pytest.approx(0.51)


MANY = np.array([0.3, 0.45, 0.3] * 70, np.float32)
"""A page of many doubts, of which every third would stay."""


def test_on_a_page_of_many_doubts_short_blocks_are_settled_by_what_stands_around_them():
    assert doubts(MANY) > 60
    after = settled(MANY, np.full(len(MANY), 9, np.float32), 2.0)
    assert not (after >= 0.5).any()


def test_the_more_doubts_the_more_a_change_must_be_worth():
    few, words = MANY[:9], np.full(len(MANY), 9, np.float32)
    assert (settled(few, words[:9], 1.0) >= 0.5).tolist() == [False, True, False] * 3


def test_a_paragraph_in_doubt_stays_whatever_stands_around_it():
    after = settled(MANY, np.full(len(MANY), 30, np.float32), 2.0)
    assert (after >= 0.5).tolist() == [False, True, False] * 70
    assert after[1] == pytest.approx(0.51)


def test_a_paragraph_follows_what_stands_around_it_where_that_stays():
    kept = np.array([0.6, 0.35, 0.6] * 70, np.float32)
    assert (settled(kept, np.full(len(kept), 30, np.float32), 2.0) >= 0.5).all()


def test_verdicts_are_steadied_on_a_page_of_many_doubts_and_stand_for_themselves_on_one_of_few():
    doubtful = asks("words", 6.0, -1.0, 1.0)
    few, many = ([line for at in range(times) for line in (f"Line {at}", STORY[at % 5])] for times in (2, 60))
    for lines, steady in ((few, False), (many, True)):
        context = text(*lines)
        free, bound = (model(stump(0), doubtful, steady=cost).see(context).kept for cost in (0.0, 2.0))
        assert changes(free >= 0.5) >= 3
        assert changes(bound >= 0.5) == (0 if steady else changes(free >= 0.5))
        assert (np.abs(bound - 0.5) < 0.24).all(), "doubt stays doubt"


@pytest.mark.parametrize("context", both_media(), ids=["html", "text"])
def test_seeing_is_measuring_and_judging(context):
    made = model(LONG, asks("first+1", 0.5, -1.0, 1.0), steady=0.3)
    seen, judged = made.see(context), made.judge(measure_page(context))
    assert seen.kept.tolist() == judged.kept.tolist()
    assert seen.article == judged.article


def test_each_medium_has_its_own_looks():
    made = BlockModel("two", {Medium.HTML: looks(stump(0), stump(-1)), Medium.TEXT: looks(stump(0), stump(1))})
    page, lines = both_media()
    assert set(by_text(page, made).values()) == {probability(np.array([-1.0], np.float32))[0]}
    assert set(by_text(lines, made).values()) == {probability(np.array([1.0], np.float32))[0]}


def test_the_odds_of_words_reach_the_first_look():
    page, _ = both_media()
    kept = by_text(page, model(asks("terms-least", -1.9, -3.0, 3.0), asks("first", 0.5, -2.0, 2.0)))
    assert kept["Read more"] < 0.5
    assert kept["Home News"] < 0.5, "no word of it speaks: a gap is below every measure"
    assert kept[STORY[0]] > 0.5


@pytest.mark.parametrize("context", both_media(), ids=["html", "text"])
def test_whether_a_page_is_an_article_hangs_on_what_stays(context):
    told = asks("page-kept-blocks", 2.0, -3.0, 3.0)
    sights = [
        BlockModel("whole", dict.fromkeys(Medium, looks(first, asks("first", 0.5, -2.0, 2.0), article=told))).see(
            context
        )
        for first in (LONG, stump(-3.0))
    ]
    assert [round(sight.article, 2) for sight in sights] == [0.95, 0.05]


@pytest.mark.parametrize("context", [text(""), html(""), html("<p hidden></p>")], ids=["text", "html", "bare"])
def test_a_page_without_blocks_is_no_article(context):
    sight = model(LONG, stump(1)).see(context)
    assert sight.kept.shape == (len(context.page.blocks),) == (0,)
    assert sight.article == 0.0
