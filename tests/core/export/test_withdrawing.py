"""What left and may not leave any more: its file stays, and manifest and editor are told of it."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from core.desk import Desk
from core.export import Format, RefusedError, Unchanged, Withdrawn, Written, export_approved, export_profile
from core.model import Profile, ReviewState
from tests.core.export.leaving_desk import approve, contents, manifest_of, move, names_in

FERRY = "Ferry runs again.txt"


@pytest.fixture
def profile(folder: Path) -> Profile:
    return Profile("Wire", Format.TEXT, str(folder))


def turn(desk: Desk, review_id: str, to: ReviewState) -> None:
    """Makes an exported review an open, parked or rejected one."""
    move(desk, review_id, ReviewState.OPEN)
    if to is not ReviewState.OPEN:
        move(desk, review_id, to)


@pytest.mark.parametrize("to", [ReviewState.REJECTED, ReviewState.PARKED, ReviewState.OPEN])
def test_a_file_whose_article_may_not_leave_any_more_stays_and_is_named_at_each_export(
    desk: Desk, folder: Path, profile: Profile, to: ReviewState
) -> None:
    first, second = approve(desk, "one", "two")
    export_profile(desk, profile)
    left = (folder / FERRY).read_bytes()
    turn(desk, first, to)
    for _ in range(2):
        same, gone = export_profile(desk, profile)
        assert isinstance(same, Unchanged)
        assert gone == Withdrawn(first, "one", folder / FERRY, Format.TEXT, to)
        assert str(gone) == f"one: left before, is {to.value} now: {FERRY} is still there"
    assert (folder / FERRY).read_bytes() == left
    assert {line["review"]: bool(line["withdrawn"]) for line in manifest_of(folder)} == {first: True, second: False}


def test_the_time_of_withdrawal_is_that_of_the_first_export_that_saw_it(
    desk: Desk, folder: Path, profile: Profile
) -> None:
    (first,) = approve(desk, "one")
    export_profile(desk, profile)
    turn(desk, first, ReviewState.REJECTED)
    export_profile(desk, profile)
    before = contents(folder)
    export_profile(desk, profile)
    assert contents(folder) == before


def test_what_may_leave_again_is_withdrawn_no_more(desk: Desk, folder: Path, profile: Profile) -> None:
    (first,) = approve(desk, "one")
    export_profile(desk, profile)
    turn(desk, first, ReviewState.OPEN)
    export_profile(desk, profile)
    move(desk, first, ReviewState.APPROVED)
    (same,) = export_profile(desk, profile)
    assert isinstance(same, Unchanged)
    assert [line["withdrawn"] for line in manifest_of(folder)] == [None]


def test_a_file_that_somebody_took_away_is_told_no_more(desk: Desk, folder: Path, profile: Profile) -> None:
    (first,) = approve(desk, "one")
    export_profile(desk, profile)
    turn(desk, first, ReviewState.REJECTED)
    (folder / FERRY).unlink()
    assert export_profile(desk, profile) == ()
    assert manifest_of(folder) == []


def test_each_profile_tells_of_its_own_files(desk: Desk, folder: Path, profile: Profile) -> None:
    (first,) = approve(desk, "one")
    other = replace(profile, name="Site", format=Format.HTML)
    export_profile(desk, profile)
    turn(desk, first, ReviewState.REJECTED)
    assert export_profile(desk, other) == ()
    assert len(export_profile(desk, profile)) == 1


def test_without_a_profile_the_manifest_knows_what_left(desk: Desk, folder: Path) -> None:
    (first,) = approve(desk, "one")
    export_approved(desk, folder, Format.TEXT)
    turn(desk, first, ReviewState.PARKED)
    (gone,) = export_approved(desk, folder, Format.TEXT)
    assert str(gone) == f"one: left before, is parked now: {FERRY} is still there"


def test_without_its_manifest_the_desk_knows_what_left(desk: Desk, folder: Path, profile: Profile) -> None:
    first, second = approve(desk, "one", "two")
    export_profile(desk, profile)
    before = {line["review"]: line | {"when": ""} for line in manifest_of(folder)}
    (folder / "manifest.json").unlink()
    export_profile(desk, profile)
    assert {line["review"]: line | {"when": ""} for line in manifest_of(folder)} == before
    (folder / "manifest.json").unlink()
    turn(desk, first, ReviewState.REJECTED)
    same, gone = export_profile(desk, profile)
    assert (same.review_id, gone.review_id) == (second, first)
    assert isinstance(gone, Withdrawn)


def test_another_desk_that_writes_there_withdraws_nothing(
    desk: Desk, folder: Path, profile: Profile, tmp_path: Path
) -> None:
    approve(desk, "one")
    export_profile(desk, profile)
    before = manifest_of(folder)
    with Desk.open(tmp_path / "other.sqlite") as other:
        approve(other, "two", title="Storm")
        (done,) = export_profile(other, profile)
        assert isinstance(done, Written)
    assert manifest_of(folder)[:1] == before
    assert [line["withdrawn"] for line in manifest_of(folder)] == [None, None]


def test_a_gathered_file_names_what_it_has_no_more_and_what_it_has_still(desk: Desk, folder: Path) -> None:
    first, second = (approve(desk, name, title=name)[0] for name in ("one", "two"))
    profile = Profile("Site", Format.JSONL, str(folder))
    export_profile(desk, profile)
    for each in (first, second):
        turn(desk, each, ReviewState.REJECTED)
    told = [str(each) for each in export_profile(desk, profile)]
    assert told == [f"{name}: left before, is rejected now: Site.jsonl has it still" for name in ("one", "two")]
    assert [bool(line["withdrawn"]) for line in manifest_of(folder)] == [True, True]
    (third,) = approve(desk, "three", title="three")
    done, *gone = export_profile(desk, profile)
    assert isinstance(done, Written)
    assert [str(each) for each in gone] == [
        f"{name}: left before, is rejected now: Site.jsonl has it no more" for name in ("one", "two")
    ]
    assert [(line["review"], line["withdrawn"]) for line in manifest_of(folder)] == [(third, None)]
    assert [type(each) for each in export_profile(desk, profile)] == [Unchanged]
    assert [json.loads(line)["title"] for line in (folder / "Site.jsonl").read_text().splitlines()] == ["three"]


def test_one_that_is_asked_for_is_refused_and_its_old_place_is_told(desk: Desk, folder: Path) -> None:
    first, _ = approve(desk, "one", "two")
    profile = Profile("Site", Format.JSONL, str(folder))
    export_profile(desk, profile)
    turn(desk, first, ReviewState.REJECTED)
    refused, done, gone = export_profile(desk, profile, [first])
    assert isinstance(refused, RefusedError)
    assert isinstance(done, Written)
    assert str(gone) == "one: left before, is rejected now: Site.jsonl has it no more"
    assert names_in(folder) == ["Site.jsonl", "manifest.json"]
