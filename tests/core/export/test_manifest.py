"""The manifest lists what is there as it was written, and nothing else."""

import hashlib
import json
import os
from dataclasses import replace
from pathlib import Path

import pytest

from core.desk import Desk
from core.export import Format, export_approved, export_profile
from core.model import FieldName, Profile, ReviewState
from tests.core.export.leaving_desk import approve, change, manifest_of, move, names_in

posix = pytest.mark.skipif(os.name == "nt", reason="links and pipes are POSIX's")
FERRY, SECOND = "Ferry runs again.txt", "Ferry runs again (2).txt"
KINDS = ["changed", "gone", "folder", pytest.param("link", marks=posix), pytest.param("pipe", marks=posix)]


@pytest.fixture
def profile(folder: Path) -> Profile:
    return Profile("Wire", Format.TEXT, str(folder))


def spoil(path: Path, kind: str) -> None:
    """Makes something else of a file."""
    content = path.read_bytes()
    path.unlink()
    match kind:
        case "changed":
            path.write_bytes(b"my notes")
        case "folder":
            path.mkdir()
        case "link":
            target = path.parent.parent / "target"
            target.write_bytes(content)
            path.symlink_to(target)
        case "pipe":
            os.mkfifo(path)


def listed(folder: Path) -> list[str]:
    """The names in the manifest, of which each must be there as it was written."""
    for line in manifest_of(folder):
        path = folder / line["file"]
        assert not path.is_symlink()
        assert hashlib.sha256(path.read_bytes()).hexdigest() == line["sha256"]
        record = path.with_name(f"{path.name}.record.json")
        assert not line["record"] or hashlib.sha256(record.read_bytes()).hexdigest() == line["record"]
    return [line["file"] for line in manifest_of(folder)]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("record", [False, True])
def test_a_file_that_is_not_what_was_written_is_listed_no_more(
    desk: Desk, folder: Path, profile: Profile, kind: str, record: bool
) -> None:
    approve(desk, "one")
    profile = replace(profile, record=record)
    export_profile(desk, profile)
    spoil(folder / FERRY, kind)
    export_profile(desk, profile)
    assert listed(folder) == [FERRY if kind == "gone" else SECOND]


@pytest.mark.parametrize("kind", KINDS)
def test_a_file_that_no_article_has_any_more_is_listed_until_it_is_changed(
    desk: Desk, folder: Path, profile: Profile, kind: str
) -> None:
    first, _ = approve(desk, "one", "two")
    export_profile(desk, profile)
    move(desk, first, ReviewState.OPEN)
    spoil(folder / FERRY, kind)
    export_profile(desk, profile)
    assert listed(folder) == [SECOND]


@pytest.mark.parametrize("kind", KINDS)
def test_a_plain_export_lists_what_is_there(desk: Desk, folder: Path, kind: str) -> None:
    approve(desk, "one", "two")
    export_approved(desk, folder, Format.TEXT)
    spoil(folder / FERRY, kind)
    export_approved(desk, folder, Format.TEXT)
    assert listed(folder) == [SECOND]


@pytest.mark.parametrize("kind", KINDS)
def test_a_gathered_file_that_somebody_changed_is_listed_no_more(desk: Desk, folder: Path, kind: str) -> None:
    approve(desk, "one", "two")
    profile = Profile("Site", Format.JSONL, str(folder))
    export_profile(desk, profile)
    spoil(folder / "Site.jsonl", kind)
    export_profile(desk, profile)
    assert listed(folder) == ["Site.jsonl" if kind == "gone" else "Site (2).jsonl"] * 2


def test_what_is_gone_of_another_profile_is_listed_no_more(desk: Desk, folder: Path, profile: Profile) -> None:
    approve(desk, "one")
    export_profile(desk, profile)
    export_profile(desk, replace(profile, name="Site", format=Format.HTML))
    (folder / FERRY).unlink()
    export_profile(desk, replace(profile, name="Site", format=Format.HTML))
    assert listed(folder) == ["Ferry runs again.html"]


def test_a_record_that_somebody_changed_is_listed_no_more(desk: Desk, folder: Path, profile: Profile) -> None:
    approve(desk, "one")
    export_profile(desk, replace(profile, record=True))
    (folder / f"{FERRY}.record.json").write_text("{}")
    export_profile(desk, profile)
    assert listed(folder) == [FERRY]
    assert [line["record"] for line in manifest_of(folder)] == [""]
    export_profile(desk, replace(profile, record=True))
    assert listed(folder) == [SECOND]


def test_a_manifest_of_two_files_of_one_article_keeps_the_newer(desk: Desk, folder: Path, profile: Profile) -> None:
    (first,) = approve(desk, "one")
    export_profile(desk, profile)
    path = folder / "manifest.json"
    stored = json.loads(path.read_text())
    stored["files"].insert(0, stored["files"][0] | {"file": "older.txt"})
    (folder / "older.txt").write_text("x")
    path.write_text(json.dumps(stored))
    export_profile(desk, profile)
    assert listed(folder) == [FERRY]
    change(desk, first, FieldName.TITLE, "Corrected")
    export_profile(desk, profile)
    assert listed(folder) == [FERRY]
    assert names_in(folder) == [FERRY, "manifest.json", "older.txt"]


def test_a_manifest_that_is_true_is_not_written_again(desk: Desk, folder: Path, profile: Profile) -> None:
    approve(desk, "one")
    export_profile(desk, profile)
    before = os.lstat(folder / "manifest.json")
    export_profile(desk, profile)
    assert os.lstat(folder / "manifest.json").st_ino == before.st_ino
