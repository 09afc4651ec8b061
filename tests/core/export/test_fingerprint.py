"""A file leaves again when anything that it carries has changed, and only then."""

from dataclasses import replace
from pathlib import Path

import pytest

from core.desk import Desk
from core.export import Format, Outgoing, Unchanged, Written, document, export_profile, facts_of
from core.export.fingerprint import steps
from core.export.record import verify
from core.model import EventKind, FieldName, Profile, Reason, Review, ReviewState
from core.review import set_reason
from tests.core.export.leaving_desk import approve, change, contents, move, state

CARRYING = [to for to in Format if to.carries_review]


def held(desk: Desk, review_id: str) -> Review:
    review = desk.review(review_id)
    assert review is not None
    return review


def give_another_reason(desk: Desk, review_id: str) -> None:
    """Opens the review, says why the second block is gone, and approves it again."""
    decision = set_reason(held(desk, review_id), ["b2"], Reason.ADVERTISEMENT)
    assert decision is not None
    desk.record(review_id, decision)
    assert state(desk, review_id) is ReviewState.OPEN
    move(desk, review_id, ReviewState.APPROVED)


def kinds(desk: Desk, profile: Profile) -> list[type]:
    return [type(each) for each in export_profile(desk, profile)]


@pytest.mark.parametrize("to", list(Format))
def test_a_format_carries_the_review_exactly_where_a_reason_shows_in_it(desk: Desk, to: Format) -> None:
    (first,) = approve(desk, "one")
    before = held(desk, first)
    decision = set_reason(before, ["b2"], Reason.ADVERTISEMENT)
    assert decision is not None
    changed = replace(before, rulings={**before.rulings, "b2": decision.blocks[0].after})
    facts = facts_of(desk, first)
    made = [document([Outgoing.of(each, facts)], to).data for each in (before, changed)]
    assert (made[0] != made[1]) is to.carries_review


@pytest.mark.parametrize("to", CARRYING)
def test_another_reason_leaves_again_in_what_carries_reasons(desk: Desk, folder: Path, to: Format) -> None:
    (first, _) = approve(desk, "one", "two")
    profile = Profile("Data", to, str(folder))
    export_profile(desk, profile)
    before = contents(folder)
    assert set(kinds(desk, profile)) == {Unchanged}
    assert contents(folder) == before
    give_another_reason(desk, first)
    assert Written in kinds(desk, profile)
    assert contents(folder).keys() == before.keys()
    assert contents(folder) != before
    assert set(kinds(desk, profile)) == {Unchanged}


def test_another_reason_leaves_again_where_a_record_stands_beside_the_file(desk: Desk, folder: Path) -> None:
    (first,) = approve(desk, "one")
    plain = Profile("Plain", Format.TEXT, str(folder / "plain"))
    recorded = Profile("Recorded", Format.TEXT, str(folder / "recorded"), record=True)
    for each in (plain, recorded):
        export_profile(desk, each)
    give_another_reason(desk, first)
    assert kinds(desk, plain) == [Unchanged]
    assert kinds(desk, recorded) == [Written]
    record = folder / "recorded" / "Ferry runs again.txt.record.json"
    assert b"advertisement" in record.read_bytes()
    assert verify(record.read_bytes(), [folder / "recorded" / "Ferry runs again.txt"]) == ()
    assert kinds(desk, recorded) == [Unchanged]


def test_a_new_approval_leaves_again_in_what_tells_of_it(desk: Desk, folder: Path) -> None:
    (first,) = approve(desk, "one")
    json, html = (Profile(to.value, to, str(folder / to.value)) for to in (Format.JSON, Format.HTML))
    for each in (json, html):
        export_profile(desk, each)
    move(desk, first, ReviewState.OPEN)
    move(desk, first, ReviewState.APPROVED)
    assert (kinds(desk, json), kinds(desk, html)) == ([Written], [Unchanged])


@pytest.mark.parametrize("to", [Format.JSON, Format.CSV])
def test_leaving_elsewhere_is_no_change(desk: Desk, folder: Path, to: Format) -> None:
    (first,) = approve(desk, "one")
    profile = Profile("Data", to, str(folder), record=True)
    export_profile(desk, profile)
    export_profile(desk, Profile("Other", Format.TEXT, str(folder / "other")))
    assert kinds(desk, profile) == [Unchanged]
    desk.undo(first)
    assert state(desk, first) is ReviewState.APPROVED
    assert kinds(desk, profile) == [Unchanged]
    assert state(desk, first) is ReviewState.EXPORTED


def test_a_field_that_does_not_leave_still_stands_in_the_record(desk: Desk, folder: Path) -> None:
    (first,) = approve(desk, "one")
    profile = Profile("Data", Format.TEXT, str(folder), fields=(FieldName.TITLE,), record=True)
    export_profile(desk, profile)
    change(desk, first, FieldName.BYLINE, "Ada Brandt")
    assert kinds(desk, profile) == [Written]
    assert b"Ada Brandt" in (folder / "Ferry runs again.txt.record.json").read_bytes()


def test_a_record_that_is_asked_for_no_longer_sends_nothing_out_again(desk: Desk, folder: Path) -> None:
    approve(desk, "one")
    profile = Profile("Wire", Format.TEXT, str(folder), record=True)
    export_profile(desk, profile)
    desk.undo(desk.queue()[0].review_id)
    assert kinds(desk, replace(profile, record=False)) == [Unchanged]


def test_what_tells_of_leaving_alone_is_no_step(desk: Desk, folder: Path) -> None:
    (first,) = approve(desk, "one")
    before = list(steps(desk.events(first)))
    export_profile(desk, Profile("Wire", Format.TEXT, str(folder)))
    desk.undo(first)
    desk.redo(first)
    assert len(desk.events(first)) == len(before) + 4
    assert list(steps(desk.events(first))) == before
    move(desk, first, ReviewState.OPEN)
    desk.undo(first)
    assert [each.kind for each in steps(desk.events(first))][len(before) :] == [EventKind.DECISION, EventKind.UNDO]
