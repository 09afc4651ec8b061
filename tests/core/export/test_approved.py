"""Approved reviews leave the desk into a folder, and only they."""

import hashlib
from pathlib import Path

import pytest

from core.desk import Desk, Query
from core.export import Format, RefusedError, Written, export_approved, facts_of
from core.model import ExportError, FieldName, Medium, ReviewState, Source
from core.review import set_field, toggle
from tests.core.export.leaving_desk import add, approve, manifest_of, move, names_in, state


def test_only_approved_reviews_leave(desk: Desk, folder: Path) -> None:
    (first,) = approve(desk, "one")
    parked = add(desk, "two")
    move(desk, parked, ReviewState.PARKED)
    add(desk, "three")
    (written,) = export_approved(desk, folder, Format.TEXT)
    assert isinstance(written, Written)
    assert written.path.read_text() == "Ferry runs again\n\nThe ferry of one sails.\n"
    assert names_in(folder) == ["Ferry runs again.txt", "manifest.json"]
    assert state(desk, first) is ReviewState.EXPORTED
    assert len(desk.queue(Query(states=(ReviewState.EXPORTED,)))) == 1


def test_the_manifest_says_what_left(desk: Desk, folder: Path) -> None:
    (first,) = approve(desk, "one")
    export_approved(desk, folder, Format.HTML)
    (line,) = manifest_of(folder)
    assert line["review"] == first
    assert line["format"] == "html"
    assert line["title"] == "Ferry runs again"
    assert line["sha256"] == hashlib.sha256((folder / line["file"]).read_bytes()).hexdigest()
    assert line["when"].endswith("Z")


def test_like_headlines_get_files_of_their_own(desk: Desk, folder: Path) -> None:
    approve(desk, "one", "two", "three")
    results = export_approved(desk, folder, Format.MARKDOWN)
    assert [result.path.name for result in results if isinstance(result, Written)] == [
        "Ferry runs again.md",
        "Ferry runs again (2).md",
        "Ferry runs again (3).md",
    ]


def test_a_second_export_adds_to_the_manifest(desk: Desk, folder: Path) -> None:
    approve(desk, "one")
    export_approved(desk, folder, Format.TEXT)
    approve(desk, "two", title="Another")
    export_approved(desk, folder, Format.TEXT)
    assert [line["file"] for line in manifest_of(folder)] == ["Ferry runs again.txt", "Another.txt"]


def test_a_named_review_leaves_again_into_its_own_file(desk: Desk, folder: Path) -> None:
    (first,) = approve(desk, "one")
    export_approved(desk, folder, Format.TEXT)
    review = desk.review(first)
    assert review is not None
    change = set_field(review, FieldName.TITLE, "Ferry, corrected")
    assert change is not None
    desk.record(first, change)
    move(desk, first, ReviewState.APPROVED)
    (written,) = export_approved(desk, folder, Format.TEXT, [first])
    assert isinstance(written, Written)
    assert written.path.name == "Ferry runs again.txt"
    assert written.path.read_text().startswith("Ferry, corrected\n")
    assert [line["sha256"] for line in manifest_of(folder)] == [written.sha256]


def test_a_file_that_somebody_changed_is_left_alone(desk: Desk, folder: Path) -> None:
    (first,) = approve(desk, "one")
    export_approved(desk, folder, Format.TEXT)
    (folder / "Ferry runs again.txt").write_text("my notes")
    (written,) = export_approved(desk, folder, Format.TEXT, [first])
    assert isinstance(written, Written)
    assert written.path.name == "Ferry runs again (2).txt"
    assert (folder / "Ferry runs again.txt").read_text() == "my notes"


def test_a_file_left_by_an_export_cut_short_is_taken_up(desk: Desk, folder: Path) -> None:
    approve(desk, "one")
    folder.mkdir(parents=True)
    (folder / "Ferry runs again.txt").write_text("Ferry runs again\n\nThe ferry of one sails.\n")
    (folder / "ferry runs again (2).txt").write_text("of somebody else")
    export_approved(desk, folder, Format.TEXT)
    assert names_in(folder) == ["Ferry runs again.txt", "ferry runs again (2).txt", "manifest.json"]


def test_a_review_whose_ledger_does_not_add_up_stays_and_the_rest_goes_on(desk: Desk, folder: Path) -> None:
    bad = add(desk, "bad", characters=7)
    move(desk, bad, ReviewState.APPROVED)
    (good,) = approve(desk, "good")
    refused, written = export_approved(desk, folder, Format.HTML)
    assert isinstance(refused, RefusedError)
    assert (refused.review_id, refused.name) == (bad, "bad")
    assert str(refused).startswith("bad: ")
    assert isinstance(written, Written)
    assert (state(desk, bad), state(desk, good)) == (ReviewState.APPROVED, ReviewState.EXPORTED)
    assert len(manifest_of(folder)) == 1


def test_an_empty_article_stays(desk: Desk, folder: Path) -> None:
    first = add(desk, "one")
    review = desk.review(first)
    assert review is not None
    decision = toggle(review, ["b1"])
    assert decision is not None
    desk.record(first, decision)
    move(desk, first, ReviewState.APPROVED)
    (refused,) = export_approved(desk, folder, Format.TEXT)
    assert isinstance(refused, RefusedError)
    assert names_in(folder) == []


@pytest.mark.parametrize("to", list(Format))
def test_reviews_asked_for_by_name_must_be_approved(desk: Desk, folder: Path, to: Format) -> None:
    waiting = add(desk, "one")
    unknown = "no-such-review"
    source = Source("ab" * 32, "unprepared", "x", Medium.TEXT, b"x")
    unprepared = desk.add(source).review_id
    results = export_approved(desk, folder, to, [waiting, unknown, unprepared])
    assert all(isinstance(result, RefusedError) for result in results)
    assert [result.review_id for result in results if isinstance(result, RefusedError)] == [
        waiting, unknown, unprepared,
    ]  # fmt: skip
    assert "not approved" in str(results[0])
    assert "not prepared" in str(results[2])


def test_progress_counts_and_may_stop_the_export(desk: Desk, folder: Path) -> None:
    ids = approve(desk, "one", "two", "three")
    told = []

    def tell(message: str) -> None:
        told.append(message)
        if len(told) == 3:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        export_approved(desk, folder, Format.TEXT, progress=tell)
    assert told == ["1 of 3: one", "2 of 3: two", "3 of 3: three"]
    assert [state(desk, each) for each in ids] == [
        ReviewState.EXPORTED, ReviewState.EXPORTED, ReviewState.APPROVED,
    ]  # fmt: skip
    assert len(manifest_of(folder)) == 2


@pytest.mark.parametrize("content", ['{"name": "My web app"}', "[]", "\xff", '{"shape": "galleyproof manifest 99"}'])
def test_a_manifest_of_something_else_is_left_alone(desk: Desk, folder: Path, content: str) -> None:
    (first,) = approve(desk, "one")
    folder.mkdir(parents=True)
    (folder / "manifest.json").write_text(content, encoding="latin-1")
    with pytest.raises(ExportError, match=r"manifest\.json"):
        export_approved(desk, folder, Format.TEXT)
    assert names_in(folder) == ["manifest.json"]
    assert state(desk, first) is ReviewState.APPROVED


def test_a_headline_manifest_does_not_overwrite_the_manifest(desk: Desk, folder: Path) -> None:
    approve(desk, "one", title="Manifest")
    (written,) = export_approved(desk, folder, Format.JSON)
    assert isinstance(written, Written)
    assert written.path.name == "Manifest (2).json"


def test_a_folder_that_cannot_be_made_is_named(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(ExportError, match="file"):
        export_approved(desk, tmp_path / "file" / "out", Format.TEXT)


def test_no_folder_of_this_machine_leaves_with_the_copy(desk: Desk) -> None:
    for number, (origin, told) in enumerate(
        [
            ("/home/ada/in/one.txt", "one.txt"),
            ("C:\\Users\\ada\\in\\rows.jsonl, row 3", "rows.jsonl, row 3"),
            ("https://post.example/in/one", "https://post.example/in/one"),
        ]
    ):
        added = desk.add(Source(f"{number:064}", f"page {number}", origin, Medium.TEXT, b"Words."))
        assert facts_of(desk, added.review_id).origin == told
