from hypothesis import given
from hypothesis import strategies as st

from gui.flow import Heights

heights = st.lists(st.integers(1, 90), min_size=1, max_size=30)


def of(guesses: list[int]) -> Heights:
    result = Heights()
    result.reset(guesses)
    return result


@given(guesses=heights)
def test_each_row_begins_where_the_one_before_it_ends(guesses: list[int]) -> None:
    rows = of(guesses)

    assert [rows.top(row) for row in range(len(rows))] == [sum(guesses[:row]) for row in range(len(guesses))]
    assert rows.total == sum(guesses)


@given(guesses=heights, y=st.integers(-50, 3000))
def test_a_height_leads_to_the_row_that_covers_it(guesses: list[int], y: int) -> None:
    rows = of(guesses)

    row = rows.row_at(y)

    inside = min(max(y, 0), rows.total - 1)
    assert rows.top(row) <= inside < rows.top(row) + rows.height(row)


@given(guesses=heights, new=heights, data=st.data())
def test_rows_come_and_go(guesses: list[int], new: list[int], data: st.DataObject) -> None:
    rows = of(guesses)
    at = data.draw(st.integers(0, len(guesses)))

    rows.insert(at, new)
    assert [rows.height(row) for row in range(len(rows))] == guesses[:at] + new + guesses[at:]

    rows.remove(at, at + len(new) - 1)
    assert [rows.height(row) for row in range(len(rows))] == guesses


def test_a_measured_height_moves_what_follows_and_nothing_else() -> None:
    rows = of([10, 10, 10])

    rows.measure(1, 25)

    assert [rows.top(row) for row in range(3)] == [0, 10, 35]
    assert [rows.is_measured(row) for row in range(3)] == [False, True, False]


def test_no_rows_have_no_height_and_no_row() -> None:
    rows = of([])

    assert rows.total == 0
    assert rows.row_at(5) == -1
