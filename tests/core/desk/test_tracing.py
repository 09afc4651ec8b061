"""The undo list of the whole desk: what can be taken back and made again, in that order, and after a restart."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import insert

from core.desk import Desk
from core.desk.connecting import connect, reading, writing
from core.desk.schema import EVENTS
from core.desk.tracing import steps
from core.model import ReviewState
from tests.core.desk.building import moved, prepared, review_of, toggled


def numbers(listed: tuple) -> list[int]:
    return [step.number for step in listed]


def test_a_desk_without_decisions_has_no_steps(desk: Desk) -> None:
    prepared(desk)
    assert (desk.steps(), desk.undone_steps()) == ((), ())


def test_steps_of_all_articles_stand_newest_first_with_article_maker_and_time(desk: Desk) -> None:
    one, two = prepared(desk, "one.txt"), prepared(desk, "two.txt")
    before = datetime.now(UTC) - timedelta(seconds=1)
    toggled(desk, one, "b1")
    toggled(desk, two, "b2")
    moved(desk, one, ReviewState.APPROVED)
    listed = desk.steps()
    assert [step.review_id for step in listed] == [one, two, one]
    assert [step.name for step in listed] == [
        review_of(desk, one).decisions[1].name,
        review_of(desk, two).decisions[0].name,
        review_of(desk, one).decisions[0].name,
    ]
    assert {step.who for step in listed} == {"ada"}
    assert all(before <= step.at <= datetime.now(UTC) for step in listed)
    assert all(step.article for step in listed)
    assert numbers(listed) == sorted(numbers(listed), reverse=True)


def test_what_is_taken_back_goes_over_to_the_other_list_and_comes_back_from_it(desk: Desk) -> None:
    one, two = prepared(desk, "one.txt"), prepared(desk, "two.txt")
    toggled(desk, one, "b1")
    toggled(desk, two, "b2")
    both = desk.steps()
    desk.undo(two)
    desk.undo(one)
    assert desk.steps() == ()
    assert desk.undone_steps() == both[::-1]
    desk.redo(one)
    assert (desk.steps(), desk.undone_steps()) == (both[1:], both[:1])


def test_a_new_decision_on_an_article_ends_what_can_be_made_again(desk: Desk) -> None:
    one, two = prepared(desk, "one.txt"), prepared(desk, "two.txt")
    toggled(desk, one, "b1")
    toggled(desk, two, "b2")
    desk.undo(one)
    desk.undo(two)
    toggled(desk, two, "b3")
    assert desk.last_undone() is None
    assert desk.undone_steps() == ()


def test_the_lists_are_the_same_in_the_next_session(desk_path: Path) -> None:
    with Desk.open(desk_path, who="ada") as desk:
        review_id = prepared(desk)
        for block_id in ("b1", "b2", "b3"):
            toggled(desk, review_id, block_id)
        desk.undo(review_id)
        before = desk.steps(), desk.undone_steps()
    with Desk.open(desk_path, who="bob") as desk:
        assert (desk.steps(), desk.undone_steps()) == before
        assert (len(before[0]), len(before[1])) == (2, 1)


def test_pages_of_a_list_join_to_the_whole(desk: Desk) -> None:
    review_id = prepared(desk)
    for _ in range(7):
        toggled(desk, review_id, "b1")
    for _ in range(3):
        desk.undo(review_id)
    assert desk.steps(2) + desk.steps(2, 2) == desk.steps()
    assert desk.undone_steps(1) + desk.undone_steps(5, 1) == desk.undone_steps()
    assert desk.steps(5, 4) == ()


_DEEDS = st.lists(st.tuples(st.sampled_from(["toggle", "undo", "redo"]), st.integers(0, 1)), max_size=14)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(deeds=_DEEDS)
def test_the_head_of_each_list_is_what_undoing_and_making_again_would_take(
    tmp_path_factory: object, deeds: list[tuple[str, int]]
) -> None:
    place = tmp_path_factory.mktemp("desk") / "made.desk"  # type: ignore[attr-defined]
    with Desk.open(place, who="ada") as desk:
        ids = prepared(desk, "one.txt"), prepared(desk, "two.txt")
        for deed, which in deeds:
            review = review_of(desk, ids[which])
            if deed == "toggle":
                toggled(desk, ids[which], "b1")
            elif deed == "undo" and review.decisions:
                desk.undo(ids[which])
            elif deed == "redo" and review.undone:
                desk.redo(ids[which])
            for last, listed in ((desk.last_step(), desk.steps(1)), (desk.last_undone(), desk.undone_steps(1))):
                head = (listed[0].review_id, listed[0].name) if listed else None
                assert head == ((last.review_id, last.name) if last else None)
        assert len(desk.steps()) == sum(len(review_of(desk, each).decisions) for each in ids)


def test_the_newest_of_many_steps_are_found_by_an_index_and_not_by_reading_all(desk_path: Path) -> None:
    with Desk.open(desk_path) as desk:
        review_id = prepared(desk)
    engine = connect(desk_path, 1.0)
    row = {"review_id": review_id, "kind": "decision", "name": "n", "payload": "", "who": "", "at": "2026-01-01"}
    with writing(engine) as connection:
        connection.execute(insert(EVENTS), [row | {"seq": seq} for seq in range(1, 20_001)])
    read: list[int] = []
    with reading(engine) as connection:
        raw = connection.connection.driver_connection
        assert raw is not None
        raw.set_progress_handler(lambda: read.append(1), 100)  # called every hundred steps of SQLite's own machine
        listed = steps(connection, 50, 0)
        raw.set_progress_handler(None, 0)
    engine.dispose()
    assert len(listed) == 50
    assert len(read) < 100, "some ten thousand steps of the machine, however long the list is"
