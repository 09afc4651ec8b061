"""What leaves by a profile leaves again only when it has changed; each profile keeps count of its own."""

import hashlib
import json
from dataclasses import replace
from pathlib import Path

import pytest

from core.desk import Desk
from core.export import Format, RefusedError, Result, Unchanged, Withdrawn, Written, export_approved, export_profile
from core.export.record import verify
from core.model import ExportError, FieldName, Profile, ProfileError, ReviewState
from core.review import set_field, toggle
from tests.core.export.leaving_desk import add, approve, change, contents, manifest_of, move, names_in, state


@pytest.fixture
def profile(folder: Path) -> Profile:
    return Profile("Wire", Format.TEXT, str(folder))


def written(results: tuple[Result, ...]) -> list[str]:
    assert all(isinstance(each, Written | Unchanged) for each in results), results
    return [each.path.name for each in results if isinstance(each, Written)]


def open_again(desk: Desk, review_id: str) -> None:
    review = desk.review(review_id)
    assert review is not None
    decision = set_field(review, FieldName.BYLINE, "By Ada")
    assert decision is not None
    desk.record(review_id, decision)


def test_approved_reviews_leave_as_the_profile_says(desk: Desk, folder: Path, profile: Profile) -> None:
    (first,) = approve(desk, "one")
    waiting = add(desk, "two")
    (done,) = export_profile(desk, profile)
    assert isinstance(done, Written)
    assert done.path == folder / "Ferry runs again.txt"
    assert done.path.read_text() == "Ferry runs again\n\nThe ferry of one sails.\n"
    assert (state(desk, first), state(desk, waiting)) == (ReviewState.EXPORTED, ReviewState.OPEN)
    (line,) = manifest_of(folder)
    assert (line["profile"], line["sha256"]) == ("Wire", hashlib.sha256(done.path.read_bytes()).hexdigest())
    left = desk.exported("Wire")[first]
    assert (left.file, left.sha256) == (str(done.path), done.sha256)
    assert names_in(folder) == ["Ferry runs again.txt", "manifest.json"]


def test_what_is_as_it_left_does_not_leave_again(desk: Desk, folder: Path, profile: Profile) -> None:
    (first,) = approve(desk, "one")
    export_profile(desk, profile)
    before, events = contents(folder), desk.events(first)
    for ids in (None, [first]):
        (same,) = export_profile(desk, profile, ids)
        assert same == Unchanged(first, "one", folder / "Ferry runs again.txt")
    assert contents(folder) == before
    assert desk.events(first) == events


def test_only_what_changed_leaves_again_into_its_own_file(desk: Desk, folder: Path, profile: Profile) -> None:
    first, _ = approve(desk, "one", "two")
    export_profile(desk, profile)
    change(desk, first, FieldName.TITLE, "Corrected")
    assert written(export_profile(desk, profile)) == ["Ferry runs again.txt"]
    assert (folder / "Ferry runs again.txt").read_text().startswith("Corrected\n")
    assert names_in(folder) == ["Ferry runs again (2).txt", "Ferry runs again.txt", "manifest.json"]


def test_an_article_approved_again_as_it_was_is_exported_and_not_written(
    desk: Desk, folder: Path, profile: Profile
) -> None:
    (first,) = approve(desk, "one")
    export_profile(desk, profile)
    open_again(desk, first)
    desk.undo(first)
    move(desk, first, ReviewState.OPEN)
    move(desk, first, ReviewState.APPROVED)
    before = contents(folder)
    (same,) = export_profile(desk, profile)
    assert isinstance(same, Unchanged)
    assert contents(folder) == before
    assert state(desk, first) is ReviewState.EXPORTED


def test_a_review_opened_again_does_not_leave(desk: Desk, folder: Path, profile: Profile) -> None:
    (first,) = approve(desk, "one")
    export_profile(desk, profile)
    open_again(desk, first)
    before = (folder / "Ferry runs again.txt").read_bytes()
    (gone,) = export_profile(desk, profile)
    assert isinstance(gone, Withdrawn)
    refused, gone = export_profile(desk, profile, [first])
    assert isinstance(refused, RefusedError)
    assert str(refused) == "one: it is open, not approved"
    assert isinstance(gone, Withdrawn)
    assert (folder / "Ferry runs again.txt").read_bytes() == before


def test_a_changed_verdict_is_a_changed_article(desk: Desk, folder: Path, profile: Profile) -> None:
    (first,) = approve(desk, "one")
    export_profile(desk, profile)
    review = desk.review(first)
    assert review is not None
    decision = toggle(review, ["b2"])
    assert decision is not None
    desk.record(first, decision)
    move(desk, first, ReviewState.APPROVED)
    assert written(export_profile(desk, profile)) == ["Ferry runs again.txt"]
    assert "Read more" in (folder / "Ferry runs again.txt").read_text()


def test_each_profile_keeps_count_of_its_own(desk: Desk, folder: Path, profile: Profile) -> None:
    (first,) = approve(desk, "one")
    other = replace(profile, name="Site", format=Format.HTML)
    twin = replace(profile, name="Twin", fields=())
    export_approved(desk, folder, Format.TEXT)
    assert written(export_profile(desk, profile)) == ["Ferry runs again (2).txt"]
    assert written(export_profile(desk, other)) == ["Ferry runs again.html"]
    assert written(export_profile(desk, twin)) == ["Ferry runs again (3).txt"]
    for each in (profile, other, twin):
        assert written(export_profile(desk, each)) == []
    change(desk, first, FieldName.TITLE, "Corrected")
    assert written(export_profile(desk, other)) == ["Ferry runs again.html"]
    assert written(export_profile(desk, profile)) == ["Ferry runs again (2).txt"]
    assert (folder / "Ferry runs again.txt").read_text().startswith("Ferry runs again\n")


def test_a_field_left_out_changes_nothing_of_what_leaves(desk: Desk, folder: Path, profile: Profile) -> None:
    (first,) = approve(desk, "one")
    short = replace(profile, format=Format.MARKDOWN, fields=(FieldName.DATE,))
    assert written(export_profile(desk, short)) == ["Ferry runs again.md"]
    assert "title:" not in (folder / "Ferry runs again.md").read_text()
    change(desk, first, FieldName.BYLINE, "By Ada")
    assert written(export_profile(desk, short)) == []
    change(desk, first, FieldName.DATE, "2026-11-02")
    assert written(export_profile(desk, short)) == ["Ferry runs again.md"]
    text = (folder / "Ferry runs again.md").read_text()
    assert "2026-11-02" in text
    assert "Ada" not in text


def test_other_fields_or_another_format_or_folder_are_a_change(desk: Desk, folder: Path, profile: Profile) -> None:
    (first,) = approve(desk, "one")
    change(desk, first, FieldName.BYLINE, "By Ada")
    export_profile(desk, profile)
    fewer = replace(profile, fields=(FieldName.TITLE,))
    assert written(export_profile(desk, fewer)) == ["Ferry runs again.txt"]
    assert "Ada" not in (folder / "Ferry runs again.txt").read_text()
    assert written(export_profile(desk, replace(fewer, format=Format.HTML))) == ["Ferry runs again.html"]
    elsewhere = replace(fewer, folder=str(folder / "elsewhere"))
    assert written(export_profile(desk, elsewhere)) == ["Ferry runs again.txt"]
    assert written(export_profile(desk, elsewhere)) == []


def test_another_pattern_holds_from_the_next_change_of_nothing_but_new_articles(
    desk: Desk, folder: Path, profile: Profile
) -> None:
    (first,) = approve(desk, "one")
    export_profile(desk, profile)
    dated = replace(profile, pattern="{source} {headline}")
    assert written(export_profile(desk, dated)) == []
    change(desk, first, FieldName.TITLE, "Corrected")
    approve(desk, "two")
    assert sorted(written(export_profile(desk, dated))) == ["Ferry runs again.txt", "two Ferry runs again.txt"]


def test_a_file_that_somebody_changed_is_left_alone(desk: Desk, folder: Path, profile: Profile) -> None:
    approve(desk, "one")
    export_profile(desk, profile)
    (folder / "Ferry runs again.txt").write_text("my notes")
    assert written(export_profile(desk, profile)) == ["Ferry runs again (2).txt"]
    assert (folder / "Ferry runs again.txt").read_text() == "my notes"
    assert written(export_profile(desk, profile)) == []
    assert [line["file"] for line in manifest_of(folder)] == ["Ferry runs again (2).txt"]


def test_a_file_that_is_gone_is_written_again(desk: Desk, folder: Path, profile: Profile) -> None:
    approve(desk, "one")
    export_profile(desk, profile)
    (folder / "Ferry runs again.txt").unlink()
    assert written(export_profile(desk, profile)) == ["Ferry runs again.txt"]


def test_without_its_manifest_a_folder_is_known_from_the_desk(desk: Desk, folder: Path, profile: Profile) -> None:
    first, _ = approve(desk, "one", "two")
    export_profile(desk, profile)
    (folder / "manifest.json").unlink()
    change(desk, first, FieldName.TITLE, "Corrected")
    assert written(export_profile(desk, profile)) == ["Ferry runs again.txt"]
    assert names_in(folder) == ["Ferry runs again (2).txt", "Ferry runs again.txt", "manifest.json"]


def test_a_refused_review_does_not_keep_the_others(desk: Desk, folder: Path, profile: Profile) -> None:
    bad = add(desk, "bad", characters=7)
    move(desk, bad, ReviewState.APPROVED)
    approve(desk, "good")
    refused, done = export_profile(desk, profile)
    assert isinstance(refused, RefusedError)
    assert isinstance(done, Written)
    again, same = export_profile(desk, profile)
    assert isinstance(again, RefusedError)
    assert isinstance(same, Unchanged)


def test_the_record_beside_a_file_holds_for_it(desk: Desk, folder: Path, profile: Profile) -> None:
    (first,) = approve(desk, "one")
    recorded = replace(profile, record=True, fields=(FieldName.TITLE,))
    (done,) = export_profile(desk, recorded)
    assert isinstance(done, Written)
    assert names_in(folder) == ["Ferry runs again.txt", "Ferry runs again.txt.record.json", "manifest.json"]
    record = folder / "Ferry runs again.txt.record.json"
    assert verify(record.read_bytes(), [done.path]) == ()
    assert [line["record"] for line in manifest_of(folder)] == [hashlib.sha256(record.read_bytes()).hexdigest()]
    assert written(export_profile(desk, recorded)) == []
    change(desk, first, FieldName.TITLE, "Corrected")
    assert written(export_profile(desk, recorded)) == ["Ferry runs again.txt"]
    assert verify(record.read_bytes(), [done.path]) == ()


def test_a_record_that_is_missing_or_changed_is_made_anew(desk: Desk, folder: Path, profile: Profile) -> None:
    approve(desk, "one")
    recorded = replace(profile, record=True)
    export_profile(desk, profile)
    assert written(export_profile(desk, recorded)) == ["Ferry runs again.txt"]
    record = folder / "Ferry runs again.txt.record.json"
    record.unlink()
    assert written(export_profile(desk, recorded)) == ["Ferry runs again.txt"]
    record.write_text("{}")
    assert written(export_profile(desk, recorded)) == ["Ferry runs again (2).txt"]
    assert record.read_text() == "{}"
    other = folder / "Ferry runs again (2).txt"
    assert verify((folder / f"{other.name}.record.json").read_bytes(), [other]) == ()


def test_a_record_never_takes_the_place_of_another_file(desk: Desk, folder: Path, profile: Profile) -> None:
    approve(desk, "one")
    folder.mkdir(parents=True)
    (folder / "ferry RUNS again.txt.Record.json").write_text("of somebody else")
    assert written(export_profile(desk, replace(profile, record=True))) == ["Ferry runs again (2).txt"]
    assert (folder / "ferry RUNS again.txt.Record.json").read_text() == "of somebody else"


def test_a_headline_may_not_pass_for_a_record(desk: Desk, folder: Path, profile: Profile) -> None:
    approve(desk, "one", title="Ferry")
    approve(desk, "two", title="Ferry.json.record")
    recorded = replace(profile, format=Format.JSON, record=True)
    assert written(export_profile(desk, recorded)) == ["Ferry.json", "Ferry.json.record (2).json"]


def test_progress_may_stop_the_export_and_what_left_is_known(desk: Desk, folder: Path, profile: Profile) -> None:
    approve(desk, "one", "two", "three")
    told = []

    def tell(message: str) -> None:
        told.append(message)
        if len(told) == 3:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        export_profile(desk, profile, progress=tell)
    assert told == ["1 of 3: one", "2 of 3: two", "3 of 3: three"]
    assert names_in(folder) == ["Ferry runs again (2).txt", "Ferry runs again.txt", "manifest.json"]
    assert len(manifest_of(folder)) == len(desk.exported("Wire")) == 2
    assert written(export_profile(desk, profile)) == ["Ferry runs again (3).txt"]


def test_a_home_folder_is_found(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("USERPROFILE", str(tmp_path / "home"))
    approve(desk, "one")
    (done,) = export_profile(desk, Profile("Wire", Format.TEXT, "~/site"))
    assert isinstance(done, Written)
    assert done.path == tmp_path / "home" / "site" / "Ferry runs again.txt"


@pytest.mark.parametrize("folder", ["~nobody-of-that-name/out", r"C:\out"])
def test_a_folder_of_another_computer_is_named(desk: Desk, folder: str) -> None:
    with pytest.raises(ProfileError, match=r"^folder: .* no folder of this computer"):
        export_profile(desk, Profile("Wire", Format.TEXT, folder))


def test_nothing_to_leave_leaves_nothing(desk: Desk, folder: Path, profile: Profile) -> None:
    assert export_profile(desk, profile) == ()
    assert export_approved(desk, folder, Format.HTML) == ()
    assert not folder.exists()
    (refused,) = export_profile(desk, profile, ["no-such-review"])
    assert isinstance(refused, RefusedError)
    assert names_in(folder) == []


def test_a_manifest_of_the_first_shape_is_read_on(desk: Desk, folder: Path) -> None:
    (first,) = approve(desk, "one")
    export_approved(desk, folder, Format.TEXT)
    path = folder / "manifest.json"
    stored = json.loads(path.read_text())
    old = [
        {name: line[name] for name in line if name not in {"profile", "record", "withdrawn"}}
        for line in stored["files"]
    ]
    path.write_text(json.dumps({"shape": "galleyproof manifest 1", "files": old}))
    change(desk, first, FieldName.TITLE, "Corrected")
    (done,) = export_approved(desk, folder, Format.TEXT)
    assert isinstance(done, Written)
    assert done.path.name == "Ferry runs again.txt"


def test_an_export_that_cannot_be_listed_is_said_and_not_on_the_desk(
    desk: Desk, folder: Path, profile: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    (first,) = approve(desk, "one")

    def full(*_: object) -> None:
        raise ExportError("manifest.json: the disk is full")

    with monkeypatch.context() as patch:
        patch.setattr("core.export.manifest.Manifest.write", full)
        with pytest.raises(ExportError, match="the disk is full"):
            export_profile(desk, profile)
    assert desk.exported("Wire") == {}
    assert state(desk, first) is ReviewState.APPROVED
    assert written(export_profile(desk, profile)) == ["Ferry runs again.txt"]
    assert names_in(folder) == ["Ferry runs again.txt", "manifest.json"]


@pytest.mark.parametrize("letter", ["\a", "\x85", "\ufffe"])
def test_a_character_that_no_document_may_hold_is_a_space_in_the_name(desk: Desk, folder: Path, letter: str) -> None:
    (first,) = approve(desk, "one", title=f"Ferry{letter}runs again")
    export_profile(desk, Profile("Wire", Format.HTML, str(folder)))
    export_approved(desk, folder / "plain", Format.HTML, [first])
    for each in (folder, folder / "plain"):
        assert "Ferry runs again.html" in names_in(each)
        assert "Ferry\ufffdruns again" in (each / "Ferry runs again.html").read_text()


def test_a_field_that_does_not_leave_stands_in_no_step(desk: Desk, folder: Path) -> None:
    (review_id,) = approve(desk, "one")
    change(desk, review_id, FieldName.BYLINE, "By Nobody Elses Business")
    profile = Profile("Data", Format.JSON, str(folder), fields=(FieldName.TITLE,))
    (written,) = export_profile(desk, profile)
    assert isinstance(written, Written)
    assert b"Nobody Elses" not in written.path.read_bytes()
