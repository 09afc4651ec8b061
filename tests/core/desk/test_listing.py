"""A listing is the queue as a sequence: everything by id at once, rows in batches when they are looked at."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.desk import Desk, Listing, Query, Row
from core.desk.listing import BATCH, FINISHED
from core.model import ReviewState
from tests.core.desk.building import a_source, moved, prepared

ROW = Row("r0", "page 0", "", "", ReviewState.OPEN, (), 0, False, "", 0, 0)


def rows_of(states: Sequence[ReviewState]) -> list[Row]:
    return [replace(ROW, review_id=f"r{number}", state=state) for number, state in enumerate(states)]


class Asked:
    """A listing over rows at hand that notes which were asked for."""

    def __init__(self, rows: Sequence[Row]) -> None:
        self.batches: list[Sequence[str]] = []
        by_id = {row.review_id: row for row in rows}

        def read(ids: Sequence[str]) -> list[Row]:
            self.batches.append(ids)
            return [by_id[each] for each in reversed(ids)]  # in whatever order the desk likes

        self.listing = Listing(tuple(by_id), (row.state in FINISHED for row in rows), read)


def test_no_row_is_read_before_it_is_looked_at_and_then_its_neighbours_are_too() -> None:
    asked = Asked(rows_of([ReviewState.OPEN] * (3 * BATCH)))
    assert (len(asked.listing), bool(asked.listing), asked.batches) == (3 * BATCH, True, [])
    assert asked.listing[BATCH + 1].review_id == f"r{BATCH + 1}"
    assert asked.listing[2 * BATCH - 1].review_id == f"r{2 * BATCH - 1}"
    assert [len(batch) for batch in asked.batches] == [BATCH]
    assert asked.listing[-1].review_id == f"r{3 * BATCH - 1}"
    assert len(asked.batches) == 2


def test_a_queue_leafed_through_whole_is_not_kept_whole() -> None:
    asked = Asked(rows_of([ReviewState.OPEN] * (50 * BATCH)))
    assert [row.review_id for row in asked.listing] == list(asked.listing.ids)
    read = len(asked.batches)
    assert asked.listing[49 * BATCH].review_id == f"r{49 * BATCH}"
    assert len(asked.batches) == read
    assert asked.listing[0].review_id == "r0"
    assert len(asked.batches) == read + 1


@given(st.lists(st.sampled_from(list(ReviewState)), max_size=30), st.integers(-1, 30))
def test_the_next_unfinished_is_the_first_that_follows_around_the_end(states: list[ReviewState], at: int) -> None:
    rows = rows_of(states)
    here = rows[at].review_id if 0 <= at < len(rows) else None
    around = [*rows[at + 1 :], *rows[:at]] if here is not None else rows
    expected = next((row.review_id for row in around if row.state not in FINISHED), None)
    assert Listing.of(rows).next_unfinished(here) == expected


def test_a_row_put_in_is_shown_and_counts_for_what_is_next() -> None:
    asked = Asked(rows_of([ReviewState.OPEN] * 3))
    assert asked.listing[1].state is ReviewState.OPEN
    assert asked.listing.put(replace(asked.listing[1], state=ReviewState.APPROVED))
    assert asked.listing[1].state is ReviewState.APPROVED
    assert asked.listing.next_unfinished("r0") == "r2"
    assert not asked.listing.put(replace(ROW, review_id="another"))


def test_slices_and_places_are_those_of_a_sequence() -> None:
    listing = Listing.of(rows_of([ReviewState.OPEN] * 5))
    assert [row.review_id for row in listing[3:]] == ["r3", "r4"]
    assert (listing.place_of("r2"), listing.place_of("r9"), listing.place_of(None)) == (2, None, None)
    with pytest.raises(IndexError):
        listing[5]


@pytest.mark.parametrize("query", [Query(), Query(order="risk"), Query(states=(ReviewState.PARKED,)), Query(text="b")])
def test_the_desk_lists_what_its_queue_holds(desk: Desk, query: Query) -> None:
    for name in "abc":
        moved(desk, prepared(desk, name), ReviewState.PARKED if name == "b" else ReviewState.APPROVED)
    prepared(desk, "d")
    listing = desk.listing(query)
    assert tuple(listing) == desk.queue(query)
    first = next((row.review_id for row in desk.queue(query) if row.state not in FINISHED), None)
    assert listing.next_unfinished(None) == first


def test_a_row_is_read_as_it_is_when_it_is_looked_at(desk: Desk) -> None:
    review_id = prepared(desk)
    listing = desk.listing()
    moved(desk, review_id, ReviewState.PARKED)
    assert listing[0].state is ReviewState.PARKED
    assert listing.next_unfinished(None) is None


@pytest.mark.parametrize(
    ("after", "expected"),
    [(None, "acd"), ("a", "cda"), ("b", "cda"), ("c", "dac"), ("d", "acd")],
    ids=str,
)
def test_what_waits_comes_from_here_on_and_then_from_the_beginning(
    desk: Desk, after: str | None, expected: str
) -> None:
    ids = {name: prepared(desk, name) if name == "b" else desk.add(a_source(name)).review_id for name in "abcd"}
    assert desk.waiting(ids.get(after or ""), 9) == tuple(ids[name] for name in expected)
    assert desk.waiting(None, 2) == (ids["a"], ids["c"])
