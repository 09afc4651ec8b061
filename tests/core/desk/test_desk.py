"""Sources come in, decisions are stored, reviews come back as they were."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from threading import Thread

import pytest

from core.desk import Added, Desk, Step
from core.model import DeskError, FieldName, GalleyproofError, ReviewState, StaleDecisionError
from core.review import accept, edit, set_field, set_state, toggle
from tests.core.desk.building import a_source, moved, prepared, review_of, toggled
from tests.core.review.building import keep, proposal_of, wire_page, wire_proposal, wire_review


def test_a_source_comes_back_byte_for_byte(desk: Desk) -> None:
    source = a_source(
        content=bytes(range(256)),
        charset="windows-1252",
        url="https://press.example/a",
        retrieved=datetime(2026, 11, 2, 8, 30, tzinfo=UTC),
        flags=("by-hand",),
    )
    assert desk.source(desk.add(source).review_id) == source


def test_the_same_source_twice_is_one_review(desk: Desk) -> None:
    first = desk.add(a_source())
    assert first.new
    assert desk.add(a_source()) == Added(first.review_id, new=False)
    assert desk.add(a_source("other.txt")).new


def test_many_sources_are_taken_in_at_once(desk: Desk) -> None:
    added = list(desk.add_all(a_source(f"{number % 450}.txt") for number in range(500)))
    assert len(added) == 500
    assert sum(one.new for one in added) == 450
    assert desk.counts().total == 450


def test_a_review_is_none_until_it_is_prepared(desk: Desk) -> None:
    review_id = desk.add(a_source()).review_id
    assert desk.review(review_id) is None
    assert desk.unprepared([review_id]) == (review_id,)
    desk.save_proposal(review_id, wire_page(), wire_proposal())
    assert desk.unprepared([review_id]) == ()
    expected = replace(wire_review(), id=review_id, state=ReviewState.FLAGGED)
    assert review_of(desk, review_id) == expected


def test_a_decision_before_the_proposal_is_refused(desk: Desk) -> None:
    review_id = desk.add(a_source()).review_id
    decision = accept(wire_review(), ["b3"])
    assert decision is not None
    with pytest.raises(DeskError, match="not prepared"):
        desk.record(review_id, decision)


def test_an_unknown_review_is_said_so(desk: Desk) -> None:
    for call in (desk.review, desk.source, desk.undo, desk.row):
        with pytest.raises(DeskError, match="no review nowhere"):
            call("nowhere")
    with pytest.raises(DeskError, match="no review nowhere"):
        desk.save_proposal("nowhere", wire_page(), wire_proposal())
    with pytest.raises(DeskError, match="no review nowhere"):
        desk.record_export("nowhere", "a.html", "00", "html")


def test_a_review_opened_again_is_exactly_what_was_left(desk: Desk, desk_path: Path) -> None:
    review_id = prepared(desk)
    toggled(desk, review_id, "b5")
    edited = edit(review_of(desk, review_id), "b4", "“We will be back.”")
    assert edited is not None
    desk.record(review_id, edited)
    titled = set_field(review_of(desk, review_id), FieldName.TITLE, "Ferry vote delayed")
    assert titled is not None
    desk.record(review_id, titled)
    toggled(desk, review_id, "b1")
    desk.undo(review_id)
    desk.undo(review_id)
    left = desk.redo(review_id)
    assert len(left.decisions) == 3
    assert len(left.undone) == 1
    with Desk.open(desk_path) as again:
        assert again.review(review_id) == left
    assert desk.review(review_id) == left


def test_nothing_to_undo_writes_nothing(desk: Desk) -> None:
    review_id = prepared(desk)
    with pytest.raises(GalleyproofError, match="nothing to undo"):
        desk.undo(review_id)
    with pytest.raises(GalleyproofError, match="nothing to redo"):
        desk.redo(review_id)
    assert toggled(desk, review_id, "b3").decisions


def test_a_stale_decision_is_refused_and_changes_nothing(desk: Desk) -> None:
    review_id = prepared(desk)
    decision = toggle(review_of(desk, review_id), ["b3"])
    assert decision is not None
    after = desk.record(review_id, decision)
    with pytest.raises(StaleDecisionError, match="block 3"):
        desk.record(review_id, decision)
    assert desk.review(review_id) == after


def test_a_new_proposal_does_not_shake_decisions(desk: Desk) -> None:
    review_id = prepared(desk)
    newer = proposal_of(*(keep(number) for number in range(1, 7)))
    desk.save_proposal(review_id, wire_page(), newer)
    assert review_of(desk, review_id).proposal == newer
    decided = toggled(desk, review_id, "b3")
    desk.save_proposal(review_id, wire_page(), wire_proposal())
    assert desk.review(review_id) == decided


def test_a_decision_on_a_proposal_that_was_replaced_is_stale(desk: Desk) -> None:
    review_id = prepared(desk)
    decision = set_state(review_of(desk, review_id), ReviewState.APPROVED)
    assert decision is not None
    desk.save_proposal(review_id, wire_page(), wire_proposal())
    with pytest.raises(StaleDecisionError):
        desk.record(review_id, decision)
    assert moved(desk, review_id, ReviewState.APPROVED).state is ReviewState.APPROVED


def test_flags_of_the_source_come_before_those_of_the_proposal(desk: Desk) -> None:
    review_id = prepared(desk, flags=("by-hand", "repeated-passage"))
    assert desk.queue()[0].flags == ("by-hand", "repeated-passage")
    assert review_of(desk, review_id).state is ReviewState.FLAGGED


def test_the_last_step_is_found_across_reviews(desk: Desk) -> None:
    assert desk.last_step() is None
    first, second = prepared(desk, "a.txt"), prepared(desk, "b.txt")
    toggled(desk, first, "b3")
    toggled(desk, second, "b6")
    moved(desk, first, ReviewState.APPROVED)
    assert desk.last_step() == Step(first, "Approve")
    desk.undo(first)
    assert desk.last_step() == Step(second, "Keep block 6")
    desk.undo(second)
    assert desk.last_step() == Step(first, "Remove block 3 as junk")
    desk.undo(first)
    assert desk.last_step() is None


def test_the_last_undone_steps_are_made_again_in_order(desk: Desk) -> None:
    first, second = prepared(desk, "a.txt"), prepared(desk, "b.txt")
    toggled(desk, first, "b3")
    toggled(desk, second, "b6")
    assert desk.last_undone() is None
    desk.undo(second)
    desk.undo(first)
    assert desk.last_undone() == Step(first, "Remove block 3 as junk")
    desk.redo(first)
    assert desk.last_undone() == Step(second, "Keep block 6")
    desk.redo(second)
    assert desk.last_undone() is None
    assert desk.last_step() == Step(second, "Keep block 6")


def test_a_newer_decision_ends_what_could_be_made_again(desk: Desk) -> None:
    review_id = prepared(desk)
    toggled(desk, review_id, "b3")
    desk.undo(review_id)
    toggled(desk, review_id, "b4")
    assert desk.last_undone() is None
    with pytest.raises(GalleyproofError):
        desk.redo(review_id)


def test_a_step_undone_and_made_again_can_be_undone_again(desk: Desk) -> None:
    review_id = prepared(desk)
    toggled(desk, review_id, "b3")
    for _ in range(2):
        desk.undo(review_id)
        assert desk.last_step() is None
        desk.redo(review_id)
        assert desk.last_step() == Step(review_id, "Remove block 3 as junk")


def test_an_export_is_recorded_and_leaves_the_review_as_it_is(desk: Desk, desk_path: Path) -> None:
    review_id = prepared(desk)
    approved = moved(desk, review_id, ReviewState.APPROVED)
    desk.record_export(review_id, "/out/ferry.html", "ab" * 32, "html")
    assert desk.review(review_id) == approved
    assert desk.last_step() == Step(review_id, "Approve")
    assert desk.undo(review_id).state is ReviewState.FLAGGED
    with Desk.open(desk_path) as again:
        assert review_of(again, review_id).state is ReviewState.FLAGGED


def test_what_is_remembered_is_there_next_time(desk: Desk, desk_path: Path) -> None:
    assert desk.recall("window") is None
    desk.remember("window", "{}")
    desk.remember("window", '{"queue": "risk"}')
    with Desk.open(desk_path) as again:
        assert again.recall("window") == '{"queue": "risk"}'


def test_many_reviews_are_held_one_after_the_other(desk: Desk) -> None:
    ids = [prepared(desk, f"{number}.txt") for number in range(20)]
    for review_id in ids:
        toggled(desk, review_id, "b3")
    for review_id in ids:
        assert len(desk.undo(review_id).undone) == 1


def test_proposals_are_saved_from_several_threads(desk: Desk) -> None:
    ids = [desk.add(a_source(f"{number}.txt")).review_id for number in range(24)]

    def save(mine: list[str]) -> None:
        for review_id in mine:
            desk.save_proposal(review_id, wire_page(), wire_proposal())

    threads = [Thread(target=save, args=(ids[start::4],)) for start in range(4)]
    for thread in threads:
        thread.start()
    for review_id in ids[::4]:
        desk.queue(limit=5)
        desk.review(review_id)
    for thread in threads:
        thread.join()
    assert desk.unprepared(ids) == ()


def test_a_closed_desk_says_so(desk: Desk) -> None:
    desk.close()
    desk.close()
    with pytest.raises(DeskError, match="closed"):
        desk.queue()
    with pytest.raises(DeskError, match="closed"):
        desk.remember("a", "b")
