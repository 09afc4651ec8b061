"""Tables of measures: side by side, shifted, and told of the blocks around."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.propose.blockmodel.table import Table, around, beside, shifted, table

NAN = float("nan")


def same(one, other):
    return np.array_equal(np.asarray(one, float), np.asarray(other, float), equal_nan=True)


@st.composite
def matrices(draw):
    rows, columns = draw(st.integers(0, 8)), draw(st.integers(1, 4))
    numbers = st.one_of(st.integers(-100, 100).map(float), st.just(NAN))
    flat = draw(st.lists(numbers, min_size=rows * columns, max_size=rows * columns))
    return np.array(flat, np.float32).reshape(rows, columns)


def test_a_table_has_a_row_a_block_and_a_column_a_name():
    made = table(("a", "b"), [(1, True), (2.5, NAN)])
    assert made.names == ("a", "b")
    assert made.values.dtype == np.float32
    assert same(made.column("b"), [1, NAN])


def test_a_table_without_rows_keeps_its_columns():
    assert table(("a", "b"), []).values.shape == (0, 2)


def test_a_name_that_is_not_there_has_no_column():
    with pytest.raises(ValueError, match="not in tuple"):
        table(("a",), [(1,)]).column("b")


def test_tables_side_by_side_keep_their_order():
    joined = beside(table(("a",), [(1,), (2,)]), table(("b", "c"), [(3, 4), (5, 6)]))
    assert joined.names == ("a", "b", "c")
    assert same(joined.values, [[1, 3, 4], [2, 5, 6]])


def test_nothing_side_by_side_is_nothing():
    assert beside().values.shape == (0, 0)


def test_tables_of_other_pages_do_not_stand_side_by_side():
    with pytest.raises(ValueError, match="dimensions"):
        beside(table(("a",), [(1,)]), table(("b",), [(1,), (2,)]))


@settings(deadline=None)
@given(matrices(), st.integers(-10, 10))
def test_a_row_is_told_of_the_row_so_far_down_the_page_or_of_none(values, by):
    moved = shifted(values, by)
    assert moved.shape == values.shape
    for at, row in enumerate(moved):
        there = 0 <= at + by < len(values)
        assert same(row, values[at + by] if there else np.full(values.shape[1], np.nan))


@settings(deadline=None)
@given(matrices(), st.integers(1, 4))
def test_around_tells_of_every_step_but_the_block_itself(values, reach):
    names = tuple("abcd"[: values.shape[1]])
    told = around(Table(names, values), names[-1:], reach)
    steps = [step for step in range(-reach, reach + 1) if step]
    assert told.names == tuple(f"{names[-1]}{step:+d}" for step in steps)
    for column, step in zip(told.values.T, steps, strict=True):
        assert same(column, shifted(values, step)[:, -1])
