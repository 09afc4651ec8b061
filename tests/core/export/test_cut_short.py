"""An export that was cut short between a record and its file, or before either, is finished by the next one."""

import errno
import os
import signal
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from core.desk import Desk
from core.export import Format, RefusedError, Unchanged, Withdrawn, Written, export_profile
from core.export.files import Content, write_together
from core.export.record import RECORD_SUFFIX, verify
from core.model import ExportError, FieldName, Profile, ReviewState
from tests.core.export.killing import apart, killed
from tests.core.export.leaving_desk import approve, change, contents, manifest_of, move, names_in

FERRY = "Ferry runs again.txt"


def kill_between(desk_path: Path, profile: Profile) -> None:
    """Exports in a process of its own that is killed when the record has its new place and the file has not."""

    def place(path: Path, target: Path) -> Path:
        if target.name == FERRY:
            os.kill(os.getpid(), signal.SIGKILL)
        return path.rename(target)

    def export() -> None:
        Path.replace = place  # type: ignore[assignment, method-assign]
        with Desk.open(desk_path) as desk:
            export_profile(desk, profile)

    assert killed(apart(export))


def holds(folder: Path, name: str = FERRY) -> bool:
    """Whether a record holds for its file, and the manifest for both."""
    (line,) = (line for line in manifest_of(folder) if line["file"] == name)
    record = (folder / (name + RECORD_SUFFIX)).read_bytes()
    return line["record"] != "" and verify(record, [folder / name]) == ()


@pytest.mark.skipif(os.name == "nt", reason="SIGKILL is POSIX's")
@pytest.mark.parametrize("then", ["nothing", "rejected", "changed by somebody", "taken away"])
def test_a_file_takes_its_place_once_its_record_has(tmp_path: Path, folder: Path, then: str) -> None:
    path, profile = tmp_path / "desk.sqlite", Profile("Wire", Format.TEXT, str(folder), record=True)
    with Desk.open(path) as desk:
        (first,) = approve(desk, "one")
        export_profile(desk, profile)
        change(desk, first, FieldName.BYLINE, "Ada Brandt")
    kill_between(path, profile)
    assert "Ada Brandt" not in (folder / FERRY).read_text()
    assert b"Ada Brandt" in (folder / (FERRY + RECORD_SUFFIX)).read_bytes()
    with Desk.open(path) as desk:
        match then:
            case "rejected":
                move(desk, first, ReviewState.OPEN)
                move(desk, first, ReviewState.REJECTED)
            case "changed by somebody":
                (folder / FERRY).write_text("my notes")
            case "taken away":
                (folder / FERRY).unlink()
        (result,) = export_profile(desk, profile)
        if then == "changed by somebody":
            assert isinstance(result, Written)
            assert (folder / FERRY).read_text() == "my notes"
            assert holds(folder, result.path.name)
            assert names_in(folder) == sorted(
                [FERRY, result.path.name, result.path.name + RECORD_SUFFIX, "manifest.json"]
            )
        else:
            assert isinstance(result, Withdrawn if then == "rejected" else Written)
            assert "Ada Brandt" in (folder / FERRY).read_text()
            assert holds(folder)
            assert names_in(folder) == [FERRY, FERRY + RECORD_SUFFIX, "manifest.json"]


def full(_: Sequence[Content]) -> None:
    raise ExportError("the disk is full")


def test_a_record_that_never_came_is_not_listed(desk: Desk, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (first,) = approve(desk, "one")
    profile = Profile("Sheet", Format.CSV, str(folder), record=True)
    export_profile(desk, profile)
    change(desk, first, FieldName.DATE, "2026-11-02")
    with monkeypatch.context() as patch:
        patch.setattr("core.export.place.write_together", full)
        (refused,) = export_profile(desk, profile)
    assert isinstance(refused, RefusedError)
    for kind in (Written, Unchanged):
        (result,) = export_profile(desk, profile)
        assert isinstance(result, kind)
        assert names_in(folder) == ["Sheet.csv", "Sheet.csv.record.json", "manifest.json"]
        assert [line["file"] for line in manifest_of(folder)] == ["Sheet.csv"]
        assert holds(folder, "Sheet.csv")


def test_a_first_file_whose_record_is_gone_is_listed_without_one(
    desk: Desk, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    approve(desk, "one")
    profile = Profile("Wire", Format.TEXT, str(folder), record=True)

    def stop(*_: object) -> None:
        raise ExportError("the disk is full")

    with monkeypatch.context() as patch:
        patch.setattr("core.export.manifest.Manifest.write", stop)
        with pytest.raises(ExportError):
            export_profile(desk, profile)
    (folder / (FERRY + RECORD_SUFFIX)).unlink()
    export_profile(desk, replace(profile, name="Other", folder=str(folder), format=Format.HTML))
    assert {line["file"]: bool(line["record"]) for line in manifest_of(folder)} == {
        FERRY: False, "Ferry runs again.html": True,
    }  # fmt: skip


@pytest.mark.parametrize("links", [True, False])
def test_what_stood_there_is_put_back_where_a_later_file_cannot_take_its_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, links: bool
) -> None:
    first, second = Content(tmp_path / "first", b"new"), Content(tmp_path / "second", b"new")
    for each in (first, second):
        each.path.write_bytes(b"old")
    place = Path.replace

    def refuse(path: Path, target: Path) -> Path:
        if target == second.path:
            raise OSError(errno.EIO, "Input/output error")
        return place(path, target)

    def no_links(*_: object, **__: object) -> None:
        raise PermissionError(errno.EPERM, "no links here")

    monkeypatch.setattr(Path, "replace", refuse)
    if not links:
        monkeypatch.setattr(os, "link", no_links)
    with pytest.raises(ExportError, match="second"):
        write_together([first, second])
    assert contents(tmp_path) == {"first": b"old", "second": b"old"}
