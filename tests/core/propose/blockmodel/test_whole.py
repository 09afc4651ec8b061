"""What is measured of a page as a whole once its blocks are judged."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.propose.blockmodel import measure_page
from core.propose.blockmodel.table import Table
from core.propose.blockmodel.whole import whole
from tests.core.propose.blockmodel.making import both_media

BASE = ("words", "reads", "links")
DECLARED = {"declared-story": 1.0}


def told(words, kept, reads=None, links=None):
    rows = zip(words, reads or [0] * len(words), links or [0] * len(words), strict=True)
    base = Table(BASE, np.array(list(rows), np.float32).reshape(-1, 3))
    row = whole(base, DECLARED, np.array(kept, np.float32))
    assert row.values.shape == (1, len(row.names))
    return dict(zip(row.names, row.values[0].tolist(), strict=True))


def test_what_stays_is_counted_in_words_and_blocks():
    row = told([10, 30, 60], [0.2, 0.95, 0.6])
    assert (row["page-blocks"], row["page-kept-words"], row["page-kept-blocks"]) == (3, 90, 2)
    assert row["page-kept-share"] == pytest.approx(0.9)
    assert (row["page-kept-length"], row["page-longest"]) == (45, 60)
    assert row["page-sure"] == 0.5
    assert row["page-doubt"] == pytest.approx(0.2 + 0.05 + 0.4)


def test_the_length_of_the_page_and_that_of_its_usual_block_are_told_apart():
    row = told([10, 30], [0.1, 0.9])
    assert (row["page-length"], row["page-words"], row["kept-words"]) == (40, 20, 30)


def test_prose_is_told_by_whether_it_stays():
    row = told([10, 30, 60], [0.2, 0.95, 0.6], reads=[0, 0, 2])
    assert (row["page-prose"], row["page-prose-left"]) == (30, 10)


def test_changes_of_verdict_are_counted_for_each_block_that_stays():
    assert told([5] * 5, [0.9, 0.1, 0.9, 0.9, 0.1])["page-changes"] == pytest.approx(3 / 3)
    assert told([5] * 5, [0.1] * 5)["page-changes"] == 0


def test_means_are_taken_over_the_page_and_over_what_stays():
    row = told([10, 30], [0.1, 0.9], links=[1.0, 0.5])
    assert (row["page-links"], row["kept-links"]) == (0.75, 0.5)
    assert told([10, 30], [0.1, 0.1], links=[1.0, 0.5])["kept-links"] == -1


def test_what_the_page_declares_is_told_as_it_is():
    assert told([10], [0.5])["declared-story"] == 1


@settings(deadline=None)
@given(st.lists(st.tuples(st.integers(0, 99), st.integers(0, 100)), max_size=9))
def test_a_page_of_any_kind_is_one_row_without_gaps_and_with_the_same_columns(blocks):
    row = told([words for words, _ in blocks], [share / 100 for _, share in blocks])
    assert list(row) == list(told([1], [1.0]))
    assert np.isfinite(list(row.values())).all()


@pytest.mark.parametrize("context", both_media(), ids=["html", "text"])
def test_every_measure_of_a_real_page_is_a_number(context):
    measured = measure_page(context)
    row = measured.page(np.full(len(context.page.blocks), 0.7, np.float32))
    assert len(set(row.names)) == len(row.names)
    assert np.isfinite(row.values).all()
