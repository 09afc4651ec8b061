"""The index of passages: what is put in is found, exact and alike; what is replaced is gone; all is bounded."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, create_engine, func, select

from core.desk import Desk, passages
from core.desk.passages import Standing, index, look_up
from core.desk.schema import BANDS, INDEXING, METADATA, PASSAGES, REVIEWS, SOURCES, UNINDEXED
from tests.core.desk.building import a_source
from tests.core.desk.stories import changed, page_and_proposal, prose, put


def _indexed(texts: Sequence[str]) -> passages.Indexed:
    return index({f"b{number}": text for number, text in enumerate(texts, 1)})


def _found(desk: Desk, texts: Sequence[str], but: int = 0) -> dict[int, list[tuple[int, int]]]:
    with desk._reading() as connection:
        found = look_up(connection, _indexed(texts), but)
    return {block: [(one.review, one.block) for one in standings] for block, standings in found.items()}


def _count(desk: Desk, *tables: object) -> list[int]:
    with desk._reading() as connection:
        return [connection.execute(select(func.count()).select_from(table)).scalar_one() for table in tables]  # type: ignore[arg-type]


def _add_row(connection: Connection, number: int) -> None:
    """A review with this number, of nothing."""
    name = str(number)
    source = {"id": name, "name": name, "origin": "", "medium": "text", "flags": "[]", "content": b""}
    connection.execute(SOURCES.insert().values(source))
    row = {"number": number, "id": name, "source_id": name, "name": name, "label": "", "state": "open"}
    connection.execute(REVIEWS.insert().values(row))


def test_a_passage_is_found_where_it_stands(desk: Desk) -> None:
    first, second = prose(1), prose(2)
    put(desk, "a", first)
    put(desk, "b", [*second, first[2]])
    assert _found(desk, [first[2]]) == {1: [(2, 5), (1, 3)]}
    assert _found(desk, [second[0], "Too short to be looked for", prose(3)[0]]) == {1: [(2, 1)]}
    assert _found(desk, []) == {}


def test_a_page_is_not_found_in_itself(desk: Desk) -> None:
    texts = prose(1)
    put(desk, "a", texts)
    assert _found(desk, texts, but=1) == {}


def test_the_same_words_come_before_what_is_nearly_the_same(desk: Desk) -> None:
    text = prose(1)[0]
    put(desk, "near", [changed(text)])
    put(desk, "same", [text])
    put(desk, "also near", [text + " and more"])
    with desk._reading() as connection:
        (found,) = look_up(connection, _indexed([text]), 0).values()
    assert [(one.review, one.exact) for one in found[:1]] == [(2, True)]
    assert {one.review for one in found} == {1, 2, 3}
    assert [one.shared for one in found] == sorted((one.shared for one in found), reverse=True)
    assert not any(one.exact for one in found[1:])


def test_a_page_stored_again_is_found_by_its_new_words_alone(desk: Desk) -> None:
    old, new = prose(1), prose(2)
    review_id = put(desk, "a", old)
    desk.save_proposal(review_id, *page_and_proposal(new))
    assert _found(desk, old) == {}
    assert _found(desk, new[:1]) == {1: [(1, 1)]}
    assert _count(desk, PASSAGES) == [4]


def test_a_passage_on_many_pages_has_its_bands_once(desk: Desk) -> None:
    for name in "abc":
        put(desk, name, prose(1, 1))
    assert _count(desk, PASSAGES, BANDS) == [3, 8]


def test_a_passage_that_stands_everywhere_is_looked_at_where_it_came_last(desk: Desk) -> None:
    texts = prose(1, 1)
    with desk._writing() as connection:
        for number in range(1, 101):
            _add_row(connection, number)
            passages.put(connection, number, _indexed(texts))
    assert [review for review, _ in _found(desk, texts)[1]] == list(range(100, 68, -1))
    assert [review for review, _ in _found(desk, texts, but=100)[1]] == list(range(99, 67, -1))


def test_a_form_filled_in_a_hundred_times_is_looked_at_in_part(desk: Desk) -> None:
    form = prose(1, 1, words=120)[0]
    with desk._writing() as connection:
        for number in range(1, 101):
            _add_row(connection, number)
            passages.put(connection, number, _indexed([f"{form} number{number}"]))
    assert len(_found(desk, [f"{form} number0"])[1]) == 8


def test_a_page_of_three_thousand_passages_is_put_and_found(desk: Desk) -> None:
    texts = prose(1, 3_000, words=9)
    put(desk, "long", texts)
    found = _found(desk, texts)
    assert len(found) == 3_000
    assert all((1, block) in places for block, places in found.items())


def test_an_index_of_another_algorithm_is_never_compared(desk: Desk) -> None:
    texts = prose(1)
    put(desk, "a", texts)
    with desk._writing() as connection:
        connection.execute(INDEXING.update().values(algorithm=99))
    assert _found(desk, texts) == {}
    put(desk, "b", prose(2))
    assert _count(desk, PASSAGES, UNINDEXED) == [4, 1]


def test_an_index_of_another_algorithm_is_made_anew_when_the_desk_is_opened(desk: Desk, desk_path: Path) -> None:
    texts = prose(1)
    put(desk, "a", texts)
    desk.add(a_source("not prepared"))
    with desk._writing() as connection:
        connection.execute(INDEXING.update().values(algorithm=99))
        connection.execute(PASSAGES.update().values(exact=PASSAGES.c.exact + 1))
    with Desk.open(desk_path) as again:
        assert _found(again, texts[:2]) == {1: [(1, 1)], 2: [(1, 2)]}
        assert _count(again, PASSAGES, BANDS, UNINDEXED, INDEXING) == [4, 32, 0, 1]


def test_a_large_older_desk_is_indexed_page_by_page_as_others_come_in(
    desk: Desk, desk_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pages = [prose(seed, 1) for seed in range(12)]
    for seed, texts in enumerate(pages):
        put(desk, str(seed), texts)
    with desk._writing() as connection:
        connection.execute(INDEXING.delete())
    monkeypatch.setattr("core.desk.opening._INDEXED_AT_ONCE", 3)
    with Desk.open(desk_path) as again:
        assert _count(again, PASSAGES, UNINDEXED) == [3, 9]
        assert _found(again, pages[11]) == {1: [(12, 1)]}
        assert _found(again, pages[0]) == {}
        for number in range(3):
            put(again, f"new {number}", prose(100 + number, 1))
        assert _count(again, PASSAGES, UNINDEXED) == [15, 0]
        assert _found(again, pages[0]) == {1: [(1, 1)]}


def test_a_waiting_page_that_is_stored_again_waits_no_more(desk: Desk) -> None:
    review_id = put(desk, "a", prose(1))
    with desk._writing() as connection:
        connection.execute(INDEXING.delete())
        passages.begin(connection)
    assert _count(desk, PASSAGES, UNINDEXED) == [0, 1]
    desk.save_proposal(review_id, *page_and_proposal(prose(2)))
    assert _count(desk, PASSAGES, UNINDEXED) == [4, 0]


_pages = st.lists(st.lists(st.integers(0, 6), max_size=5, unique=True), max_size=6)
_pages_in_two_orders = _pages.flatmap(lambda pages: st.tuples(st.just(pages), st.permutations(range(len(pages)))))


@settings(max_examples=30)
@given(_pages_in_two_orders)
def test_what_is_found_does_not_depend_on_the_order_in_which_pages_came(
    given_pages: tuple[list[list[int]], list[int]],
) -> None:
    pages, order = given_pages
    texts = prose(1, 7)
    as_texts = [[texts[at] for at in page] for page in pages]
    found = _found_after(as_texts, range(len(pages)), texts)
    assert found == _found_after(as_texts, order, texts)
    stands = {(at + 1, page, place) for page, had in enumerate(pages, 1) for place, at in enumerate(had, 1)}
    assert stands == {(block, one.review, one.block) for block, standings in found.items() for one in standings}


def _found_after(pages: list[list[str]], order: Sequence[int], texts: list[str]) -> dict[int, set[Standing]]:
    engine = create_engine("sqlite://")
    METADATA.create_all(engine)
    with engine.begin() as connection:
        passages.begin(connection)
        for number in range(len(pages)):
            _add_row(connection, number + 1)
        for number in order:
            passages.put(connection, number + 1, _indexed(pages[number]))
        found = look_up(connection, _indexed(texts), 0)
    engine.dispose()
    return {block: set(standings) for block, standings in found.items()}


def test_a_standing_says_whether_the_words_are_the_same() -> None:
    assert Standing(1, 1, 9).exact
    assert not Standing(1, 1, 8).exact
