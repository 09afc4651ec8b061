"""One file holds every article that left by a profile and may still leave."""

import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from core.desk import Desk
from core.export import (
    Document,
    Format,
    Outgoing,
    RefusedError,
    Result,
    Unchanged,
    Withdrawn,
    Written,
    document,
    export_approved,
    export_profile,
)
from core.export.record import FileHash, record_of, verify
from core.model import EventKind, ExportError, FieldName, Profile, ReviewState
from core.review import set_field
from tests.core.export.leaving_desk import add, approve, change, contents, manifest_of, move, names_in, state

Results = tuple[Result, ...]


@pytest.fixture
def profile(folder: Path) -> Profile:
    return Profile("Site", Format.JSONL, str(folder))


def titles(path: Path) -> list[str]:
    return [json.loads(line)["title"] for line in path.read_text().splitlines()]


def reopen(desk: Desk, review_id: str) -> None:
    review = desk.review(review_id)
    assert review is not None
    decision = set_field(review, FieldName.BYLINE, "By Ada")
    assert decision is not None
    desk.record(review_id, decision)
    if state(desk, review_id) is not ReviewState.OPEN:
        move(desk, review_id, ReviewState.OPEN)


def kinds(results: Results) -> list[type]:
    return [type(each) for each in results]


def exports(desk: Desk, review_id: str) -> int:
    return sum(event.kind is EventKind.EXPORT for event in desk.events(review_id))


def test_all_articles_stand_in_one_file_named_after_the_profile(desk: Desk, folder: Path, profile: Profile) -> None:
    first, second = approve(desk, "one", title="First"), approve(desk, "two", title="Second")
    results = export_profile(desk, profile)
    assert {each.path for each in results if isinstance(each, Written)} == {folder / "Site.jsonl"}
    assert titles(folder / "Site.jsonl") == ["First", "Second"]
    assert names_in(folder) == ["Site.jsonl", "manifest.json"]
    assert [(line["file"], line["review"]) for line in manifest_of(folder)] == [
        ("Site.jsonl", *first), ("Site.jsonl", *second),
    ]  # fmt: skip
    assert list(desk.exported("Site")) == [*first, *second]
    assert {state(desk, each) for each in (*first, *second)} == {ReviewState.EXPORTED}


def test_a_pattern_that_speaks_of_no_article_names_the_file(desk: Desk, folder: Path, profile: Profile) -> None:
    approve(desk, "one")
    export_profile(desk, replace(profile, pattern="all of {profile}"))
    assert "all of Site.jsonl" in names_in(folder)


def test_nothing_new_is_nothing_written(desk: Desk, folder: Path, profile: Profile) -> None:
    first, second = approve(desk, "one", "two")
    export_profile(desk, profile)
    before = contents(folder)
    for ids in (None, [second]):
        results = export_profile(desk, profile, ids)
        assert [each for each in results if not isinstance(each, Unchanged)] == []
        assert {each.review_id for each in results} >= {second}
    assert contents(folder) == before
    assert (exports(desk, first), exports(desk, second)) == (1, 1)


def test_what_comes_later_stands_behind_what_left_before(desk: Desk, folder: Path, profile: Profile) -> None:
    (late,) = approve(desk, "one", title="Came first")
    (early,) = approve(desk, "two", title="Left first")
    export_profile(desk, profile, [early])
    assert titles(folder / "Site.jsonl") == ["Left first"]
    results = export_profile(desk, profile, [late])
    assert kinds(results) == [Written, Written]
    assert titles(folder / "Site.jsonl") == ["Left first", "Came first"]
    assert (exports(desk, early), exports(desk, late)) == (1, 1)
    assert {left.sha256 for left in desk.exported("Site").values()} == {manifest_of(folder)[0]["sha256"]}


def test_a_change_of_one_keeps_all_and_their_order(desk: Desk, folder: Path, profile: Profile) -> None:
    first, second = (approve(desk, name, title=name)[0] for name in ("one", "two"))
    export_profile(desk, profile)
    change(desk, first, FieldName.TITLE, "one corrected")
    assert kinds(export_profile(desk, profile)) == [Written, Written]
    assert titles(folder / "Site.jsonl") == ["one corrected", "two"]
    assert (exports(desk, first), exports(desk, second)) == (2, 1)
    assert kinds(export_profile(desk, profile)) == [Unchanged, Unchanged]


def test_what_may_not_leave_any_more_leaves_the_file_and_is_named_once(
    desk: Desk, folder: Path, profile: Profile
) -> None:
    first, _ = (approve(desk, name, title=name)[0] for name in ("one", "two"))
    export_profile(desk, profile)
    reopen(desk, first)
    kept, gone = export_profile(desk, profile)
    assert isinstance(kept, Written)
    assert isinstance(gone, Withdrawn)
    assert str(gone) == "one: left before, is open now: Site.jsonl has it no more"
    assert titles(folder / "Site.jsonl") == ["two"]
    assert kinds(export_profile(desk, profile)) == [Unchanged]
    move(desk, first, ReviewState.APPROVED)
    assert kinds(export_profile(desk, profile)) == [Written, Written]
    assert titles(folder / "Site.jsonl") == ["one", "two"]


def test_the_last_article_cannot_leave_its_file(desk: Desk, folder: Path, profile: Profile) -> None:
    (first,) = approve(desk, "one")
    export_profile(desk, profile)
    before = (folder / "Site.jsonl").read_bytes()
    reopen(desk, first)
    for _ in range(2):
        (gone,) = export_profile(desk, profile)
        assert isinstance(gone, Withdrawn)
        assert str(gone) == "one: left before, is open now: Site.jsonl has it still"
        (line,) = manifest_of(folder)
        assert line["withdrawn"]
    assert (folder / "Site.jsonl").read_bytes() == before


def test_one_that_is_refused_does_not_keep_the_others(desk: Desk, folder: Path, profile: Profile) -> None:
    bad = add(desk, "bad", characters=7)
    move(desk, bad, ReviewState.APPROVED)
    (good,) = approve(desk, "good", title="Good")
    results = export_profile(desk, profile, [bad, "no-such-review", good])
    assert {each.review_id: type(each) for each in results} == {
        bad: RefusedError, "no-such-review": RefusedError, good: Written,
    }  # fmt: skip
    assert titles(folder / "Site.jsonl") == ["Good"]
    assert kinds(export_profile(desk, profile)) == [RefusedError, Unchanged]


def test_one_whose_document_would_not_be_valid_does_not_keep_the_others(desk: Desk, folder: Path) -> None:
    (bad,) = approve(desk, "bad", title="Bad")
    change(desk, bad, FieldName.DATE, "yesterday or so")
    approve(desk, "good", title="Good")
    results = export_profile(desk, Profile("Feed", Format.RSS, str(folder)))
    assert {each.review_id: type(each) for each in results}[bad] is RefusedError
    assert sum(isinstance(each, Written) for each in results) == 1
    assert [line["title"] for line in manifest_of(folder)] == ["Good"]


def test_one_whose_record_would_not_hold_does_not_keep_the_others(
    desk: Desk, folder: Path, profile: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    (bad, good) = (approve(desk, name, title=name)[0] for name in ("bad", "good"))
    made = record_of

    def refuse_bad(outgoing: Sequence[Outgoing], files: Sequence[FileHash]) -> bytes:
        if any(each.review.id == bad for each in outgoing):
            raise ExportError("bad: the record would not hold")
        return made(outgoing, files)

    monkeypatch.setattr("core.export.leaving.record_of", refuse_bad)
    refused, done = export_profile(desk, replace(profile, record=True))
    assert isinstance(refused, RefusedError)
    assert (refused.review_id, str(refused)) == (bad, "bad: the record would not hold")
    assert isinstance(done, Written)
    assert titles(folder / "Site.jsonl") == ["good"]
    assert (state(desk, bad), state(desk, good)) == (ReviewState.APPROVED, ReviewState.EXPORTED)


def test_one_that_was_valid_once_does_not_keep_the_others(
    desk: Desk, folder: Path, profile: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    (bad, _) = (approve(desk, name, title=name)[0] for name in ("bad", "good"))
    export_profile(desk, profile)
    approve(desk, "late", title="late")
    made = document

    def stricter(outgoing: Sequence[Outgoing], to: Format) -> Document:
        if any(each.review.id == bad for each in outgoing):
            raise ExportError("bad: it is not valid any more")
        return made(outgoing, to)

    monkeypatch.setattr("core.export.gathering.document", stricter)
    results = export_profile(desk, profile)
    assert [(each.review_id, str(each)) for each in results if isinstance(each, RefusedError)] == [
        (bad, "bad: it is not valid any more")
    ]
    assert titles(folder / "Site.jsonl") == ["good", "late"]


def test_a_file_that_somebody_changed_is_left_alone(desk: Desk, folder: Path, profile: Profile) -> None:
    approve(desk, "one")
    export_profile(desk, profile)
    (folder / "Site.jsonl").write_text("my notes")
    (done,) = export_profile(desk, profile)
    assert isinstance(done, Written)
    assert done.path.name == "Site (2).jsonl"
    assert (folder / "Site.jsonl").read_text() == "my notes"
    approve(desk, "two")
    assert {each.path.name for each in export_profile(desk, profile) if isinstance(each, Written)} == {"Site (2).jsonl"}


def test_without_its_manifest_the_file_is_known_from_the_desk(desk: Desk, folder: Path, profile: Profile) -> None:
    approve(desk, "one")
    export_profile(desk, profile)
    (folder / "manifest.json").unlink()
    approve(desk, "two")
    assert {each.path.name for each in export_profile(desk, profile) if isinstance(each, Written)} == {"Site.jsonl"}
    assert len(manifest_of(folder)) == 2


def test_two_profiles_have_two_files_in_one_folder(desk: Desk, folder: Path, profile: Profile) -> None:
    approve(desk, "one")
    export_profile(desk, profile)
    export_profile(desk, replace(profile, name="SITE"))
    assert names_in(folder) == ["SITE (2).jsonl", "Site.jsonl", "manifest.json"]
    for each in ("Site", "SITE"):
        assert kinds(export_profile(desk, replace(profile, name=each))) == [Unchanged]


def test_the_record_tells_of_all_articles_of_the_file(desk: Desk, folder: Path, profile: Profile) -> None:
    (first, _) = approve(desk, "one", "two")
    recorded = replace(profile, record=True, fields=(FieldName.TITLE,))
    export_profile(desk, recorded)
    record = folder / "Site.jsonl.record.json"
    assert verify(record.read_bytes(), [folder / "Site.jsonl"]) == ()
    change(desk, first, FieldName.TITLE, "Corrected")
    export_profile(desk, recorded)
    assert verify(record.read_bytes(), [folder / "Site.jsonl"]) == ()
    assert kinds(export_profile(desk, recorded)) == [Unchanged, Unchanged]
    record.unlink()
    assert kinds(export_profile(desk, recorded)) == [Written, Written]


def test_stopped_on_the_way_nothing_is_written(desk: Desk, folder: Path, profile: Profile) -> None:
    approve(desk, "one")
    export_profile(desk, profile)
    before = contents(folder)
    (second,) = approve(desk, "two")
    told = []

    def stop(message: str) -> None:
        told.append(message)
        if len(told) == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        export_profile(desk, profile, progress=stop)
    assert told == ["1 of 2: one", "2 of 2: two"]
    assert contents(folder) == before
    assert state(desk, second) is ReviewState.APPROVED


def test_a_file_that_cannot_be_written_refuses_each_article(
    desk: Desk, folder: Path, profile: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    ids = approve(desk, "one", "two")

    def full(*_: object) -> None:
        raise ExportError("Site.jsonl: the disk is full")

    monkeypatch.setattr("core.export.place.write_together", full)
    results = export_profile(desk, profile)
    assert [(each.review_id, str(each)) for each in results if isinstance(each, RefusedError)] == [
        (each, "Site.jsonl: the disk is full") for each in ids
    ]
    assert {state(desk, each) for each in ids} == {ReviewState.APPROVED}


def test_plainly_a_folder_gathers_what_is_asked_for_bit_by_bit(desk: Desk, folder: Path) -> None:
    (first,) = approve(desk, "one", title="First")
    export_approved(desk, folder, Format.JSONL)
    (second,) = approve(desk, "two", title="Second")
    assert len(export_approved(desk, folder, Format.JSONL)) == 2
    assert titles(folder / "articles.jsonl") == ["First", "Second"]
    reopen(desk, first)
    kept, gone = export_approved(desk, folder, Format.JSONL, [second])
    assert isinstance(kept, Written)
    assert isinstance(gone, Withdrawn)
    assert titles(folder / "articles.jsonl") == ["Second"]
