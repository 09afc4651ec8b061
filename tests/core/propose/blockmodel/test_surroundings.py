"""Surroundings: every measure equals one reckoned the slow way, straight from what it says."""

import math

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from core.propose.blockmodel.surroundings import Grounds, body_span, surroundings

REACHES = (2, 5, 12)
FAR = 99.0


@st.composite
def pages(draw):
    """A page's grounds, and probabilities of its blocks; boxes as on an HTML page or none as on a text page."""
    count = draw(st.integers(1, 14))
    boxes = [()] * count
    if draw(st.booleans()):
        boxes = [tuple(draw(st.permutations("abcdef"))[: draw(st.integers(1, 6))]) for _ in range(count)]
    grounds = Grounds(
        words=np.array(draw(st.lists(st.integers(0, 90), min_size=count, max_size=count)), np.float32),
        boxes=boxes,
        paths=draw(st.lists(st.sampled_from(["p", "li", "h2"]), min_size=count, max_size=count)),
        telling=draw(st.lists(st.frozensets(st.sampled_from("uvwxyz"), max_size=4), min_size=count, max_size=count)),
    )
    shares = st.one_of(st.sampled_from([0.05, 0.5, 0.95]), st.integers(0, 100).map(lambda share: share / 100))
    return grounds, np.array(draw(st.lists(shares, min_size=count, max_size=count)), np.float32)


def column(page, name):
    return surroundings(*page).column(name).tolist()


def weights(grounds):
    return [min(40.0, words) + 1 for words in grounds.words.tolist()]


def close(found, expected):
    assert found == pytest.approx(expected, rel=1e-3, abs=1e-4, nan_ok=True)


def since(marks):
    """Blocks to the last marked one before each."""
    found = []
    for at in range(len(marks)):
        before = [there for there in range(at) if marks[there]]
        found.append(min(FAR, at - before[-1]) if before else FAR)
    return found


def run_after(marks):
    """Length of the first row of marked blocks after each."""
    found = []
    for at in range(len(marks)):
        after = list(marks[at + 1 :])
        start = after.index(True) if True in after else len(after)
        rest = after[start:]
        found.append(rest.index(False) if False in rest else len(rest))
    return found


def upwards(measure, marks):
    return measure(marks[::-1])[::-1]


@settings(deadline=None)
@given(st.lists(st.integers(-9, 9), max_size=14))
@example([0, 0])
@example([-3])
def test_the_story_stands_where_the_sum_is_greatest(values):
    start, end = body_span(np.array(values, np.float32))
    sums = [sum(values[a:b]) for a in range(len(values) + 1) for b in range(a, len(values) + 1)]
    assert 0 <= start <= end <= len(values)
    assert sum(values[start:end]) == max(sums)


@settings(deadline=None)
@given(st.lists(st.integers(-9, -1), max_size=8))
def test_a_page_of_nothing_kept_has_no_story(values):
    start, end = body_span(np.array(values, np.float32))
    assert start == end


@settings(deadline=None, max_examples=30)
@given(pages())
def test_a_block_is_told_its_own_probability_and_those_beside_it(page):
    _, kept = page
    assert column(page, "first") == kept.tolist()
    for step in (-4, -3, -2, -1, 1, 2, 3, 4):
        there = [kept[at + step] if 0 <= at + step < len(kept) else math.nan for at in range(len(kept))]
        close(column(page, f"first{step:+d}"), there)


@settings(deadline=None, max_examples=30)
@given(pages())
def test_means_before_and_after_leave_the_block_itself_out(page):
    grounds, kept = page
    weight = weights(grounds)
    for reach in REACHES:
        for name, spans in (
            ("before", [range(max(0, at - reach), at) for at in range(len(kept))]),
            ("after", [range(at + 1, min(len(kept), at + reach + 1)) for at in range(len(kept))]),
        ):
            means = [sum(kept[n] * weight[n] for n in span) / (sum(weight[n] for n in span) + 1) for span in spans]
            close(column(page, f"mean-{name}-{reach}"), means)


@settings(deadline=None, max_examples=30)
@given(pages())
def test_shares_before_and_after_are_of_all_that_is_kept(page):
    grounds, kept = page
    lean = [share * words for share, words in zip(kept.tolist(), weights(grounds), strict=True)]
    total = max(1e-6, sum(lean))
    close(column(page, "share-before"), [sum(lean[:at]) / total for at in range(len(kept))])
    close(column(page, "share-after"), [1 - sum(lean[: at + 1]) / total for at in range(len(kept))])


@settings(deadline=None, max_examples=30)
@given(pages())
def test_blocks_are_inside_or_outside_the_story_never_both(page):
    grounds, kept = page
    leaning = (2 * kept - 1) * np.sqrt(np.array(weights(grounds), np.float32))
    start, end = body_span(leaning)
    for at, (inside, outside, side) in enumerate(
        zip(column(page, "inside"), column(page, "outside"), column(page, "side"), strict=True)
    ):
        if start <= at < end:
            assert (inside, outside, side) == (min(at - start, end - 1 - at) + 1, 0, 0)
        else:
            far = start - at if at < start else at - end + 1
            assert (inside, outside, side) == (0, far, -far if at < start else far)


@settings(deadline=None, max_examples=30)
@given(pages())
def test_sure_blocks_and_rows_of_them_are_counted_up_and_down(page):
    _, kept = page
    sure, gone, likely = (kept > 0.8).tolist(), (kept < 0.2).tolist(), (kept > 0.5).tolist()
    assert column(page, "sure-above") == since(sure)
    assert column(page, "sure-below") == upwards(since, sure)
    assert column(page, "gone-above") == since(gone)
    assert column(page, "gone-below") == upwards(since, gone)
    assert column(page, "next-sure-run") == run_after(likely)
    assert column(page, "last-sure-run") == upwards(run_after, likely)


def test_a_far_block_is_no_farther_than_far():
    kept = np.full(150, 0.5, np.float32)
    kept[0] = 0.9
    grounds = Grounds(np.full(150, 9, np.float32), [()] * 150, ["p"] * 150, [frozenset()] * 150)
    assert column((grounds, kept), "sure-above")[-1] == FAR
    assert column((grounds, kept), "outside")[-1] == FAR


@settings(deadline=None, max_examples=30)
@given(pages())
def test_the_blocks_of_a_box_tell_of_each_other(page):
    grounds, kept = page
    told = surroundings(grounds, kept)
    if not any(grounds.boxes):
        assert not [name for name in told.names if name.startswith("kept-")]
        return
    lean = [share * words for share, words in zip(kept.tolist(), weights(grounds), strict=True)]
    total = max(1e-6, sum(lean))

    def others(at, members):
        rest = [n for n in members if n != at]
        return sum(lean[n] for n in rest) / (sum(weights(grounds)[n] for n in rest) + 10)

    for at in range(len(kept)):
        row = dict(zip(told.names, told.values[at].tolist(), strict=True))
        alike = [n for n in range(len(kept)) if grounds.paths[n] == grounds.paths[at]]
        close(row["kept-alike"], others(at, alike))
        close(row["kept-alike-share"], sum(lean[n] for n in alike) / total)
        for place in range(5):
            around = grounds.boxes[at][:5]
            box = around[place] if place < len(around) else None
            members = [n for n in range(len(kept)) if box in grounds.boxes[n][:5]]
            close(row[f"kept-box{place}"], others(at, members) if box else math.nan)
            close(row[f"kept-box{place}-share"], sum(lean[n] for n in members) / total if box else math.nan)


@settings(deadline=None, max_examples=30)
@given(pages())
def test_the_topic_is_what_the_rest_of_the_story_speaks_of(page):
    grounds, kept = page
    tells = [n for n in range(len(kept)) if kept[n] > 0.5 and grounds.words[n] >= 8]
    found = []
    for at, words in enumerate(grounds.telling):
        known = {word for n in tells if n != at for word in grounds.telling[n]}
        found.append(len(words & known) / len(words) if words else -1.0)
    close(column(page, "topic"), found)
    story = frozenset().union(*(grounds.telling[n] for n in tells)) if tells else frozenset()
    assert set(column(page, "topic-known")) == {len(story)}


@settings(deadline=None, max_examples=30)
@given(pages())
def test_the_page_as_a_whole_is_told_to_every_block(page):
    grounds, kept = page
    count, shares = len(kept), kept.tolist()
    sure = [share > 0.5 for share in shares]
    weight = weights(grounds)
    for name, value in {
        "page-kept": sum(sure) / count,
        "page-kept-words": sum(w for w, stays in zip(weight, sure, strict=True) if stays),
        "page-best": max(shares),
        "page-doubt": sum(min(share, 1 - share) for share in shares) / count,
    }.items():
        close(column(page, name), [value] * count)
    better = [
        sum(other > own or (other == own and n < at) for n, other in enumerate(shares)) for at, own in enumerate(shares)
    ]
    close(column(page, "rank"), [place / count for place in better])


@settings(deadline=None, max_examples=30)
@given(pages())
def test_every_measure_has_a_name_of_its_own_and_gaps_are_beyond_the_page_or_the_boxes(page):
    told = surroundings(*page)
    assert len(set(told.names)) == len(told.names)
    gaps = {name for name, values in zip(told.names, told.values.T, strict=True) if np.isnan(values).any()}
    assert all(name.startswith(("first+", "first-", "kept-")) for name in gaps)
