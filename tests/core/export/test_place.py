"""An export into a folder full of traps: nothing that is there is followed, overwritten or taken for its own."""

import json
import os
import shutil
import stat
from pathlib import Path

import pytest

from core.desk import Desk
from core.export import Format, RefusedError, Result, Written, export_approved, export_profile
from core.export.files import Content, plain_sha256, write_together
from core.export.journal import NAME as JOURNAL
from core.export.tidying import tidy
from core.model import ExportError, FieldName, Profile
from tests.core.export.leaving_desk import approve, change, contents, manifest_of, names_in, state

pytestmark = pytest.mark.skipif(os.name == "nt", reason="links, pipes and devices are POSIX's")

FERRY = "Ferry runs again.txt"
SECOND = "Ferry runs again (2).txt"


@pytest.fixture
def profile(folder: Path) -> Profile:
    folder.mkdir(parents=True)
    return Profile("Wire", Format.TEXT, str(folder))


def names(results: tuple[Result, ...]) -> list[str]:
    assert all(isinstance(each, Written) for each in results), results
    return [each.path.name for each in results if isinstance(each, Written)]


def trap(path: Path, kind: str, target: Path) -> None:
    match kind:
        case "link":
            path.symlink_to(target)
        case "dangling":
            path.symlink_to(target.with_name("nowhere"))
        case "pipe":
            os.mkfifo(path)
        case "folder":
            path.mkdir()
        case "hard link":
            path.hardlink_to(target)
        case "device":
            try:
                os.mknod(path, 0o666 | stat.S_IFCHR, os.makedev(1, 5))  # endless zeros
            except PermissionError:
                pytest.skip("only the superuser makes devices")


TRAPS = ["link", "dangling", "pipe", "folder", "hard link", "device"]


@pytest.mark.parametrize("kind", TRAPS)
def test_a_name_that_is_taken_by_anything_is_not_used(
    desk: Desk, folder: Path, profile: Profile, tmp_path: Path, kind: str
) -> None:
    precious = tmp_path / "precious.txt"
    precious.write_text("precious")
    trap(folder / FERRY, kind, precious)
    before = os.lstat(folder / FERRY)
    approve(desk, "one")
    assert names(export_profile(desk, profile)) == [SECOND]
    assert os.lstat(folder / FERRY).st_ino == before.st_ino
    assert precious.read_text() == "precious"
    assert not (tmp_path / "nowhere").exists()


@pytest.mark.parametrize("kind", TRAPS)
def test_a_file_that_became_something_else_is_left_alone(
    desk: Desk, folder: Path, profile: Profile, tmp_path: Path, kind: str
) -> None:
    precious = tmp_path / "precious.txt"
    precious.write_text("precious")
    (first,) = approve(desk, "one")
    export_profile(desk, profile)
    (folder / FERRY).unlink()
    trap(folder / FERRY, kind, precious)
    change(desk, first, FieldName.TITLE, "Corrected")
    assert names(export_profile(desk, profile)) == ["Corrected.txt"]
    assert precious.read_text() == "precious"


def test_another_name_of_its_own_file_keeps_what_it_had(
    desk: Desk, folder: Path, profile: Profile, tmp_path: Path
) -> None:
    (first,) = approve(desk, "one")
    export_profile(desk, profile)
    (tmp_path / "kept.txt").hardlink_to(folder / FERRY)
    change(desk, first, FieldName.TITLE, "Corrected")
    assert names(export_profile(desk, profile)) == [FERRY]
    assert (folder / FERRY).read_text().startswith("Corrected")
    assert (tmp_path / "kept.txt").read_text().startswith("Ferry runs again")


def test_what_is_put_there_during_the_export_is_not_overwritten(desk: Desk, folder: Path, profile: Profile) -> None:
    approve(desk, "one")
    recorded = Profile("Wire", Format.TEXT, str(folder), record=True)

    def put(_: str) -> None:
        (folder / FERRY).write_text("of somebody else")
        (folder / f"{SECOND}.record.json").write_text("of somebody else")

    assert names(export_profile(desk, recorded, progress=put)) == ["Ferry runs again (3).txt"]
    assert (folder / FERRY).read_text() == "of somebody else"
    assert (folder / f"{SECOND}.record.json").read_text() == "of somebody else"
    assert [line["file"] for line in manifest_of(folder)] == ["Ferry runs again (3).txt"]
    assert len(names_in(folder)) == 5


def test_a_folder_may_be_a_link_to_one(desk: Desk, folder: Path, profile: Profile, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(folder)
    approve(desk, "one")
    (done,) = export_profile(desk, Profile("Wire", Format.TEXT, str(tmp_path / "link")))
    assert isinstance(done, Written)
    assert done.path == tmp_path / "link" / FERRY
    assert FERRY in names_in(folder)


@pytest.mark.parametrize("kind", ["dangling", "pipe", "hard link"])
def test_what_is_no_folder_is_refused(desk: Desk, tmp_path: Path, kind: str) -> None:
    approve(desk, "one")
    (tmp_path / "file").write_text("x")
    trap(tmp_path / "out", kind, tmp_path / "file")
    with pytest.raises(ExportError, match=r"out: something that is no folder is there"):
        export_approved(desk, tmp_path / "out", Format.TEXT)


@pytest.mark.parametrize("kind", TRAPS)
def test_a_manifest_that_is_something_else_is_refused(
    desk: Desk, folder: Path, profile: Profile, tmp_path: Path, kind: str
) -> None:
    approve(desk, "one")
    (tmp_path / "other.json").write_text('{"shape": "somebody else"}')
    trap(folder / "manifest.json", kind, tmp_path / "other.json")
    expected = [] if kind == "dangling" else ["manifest.json"]
    with pytest.raises(ExportError, match=r"manifest\.json: "):
        export_profile(desk, profile)
    assert names_in(folder) == (expected or ["manifest.json"])
    assert (tmp_path / "other.json").read_text() == '{"shape": "somebody else"}'


@pytest.mark.parametrize("damage", [b"", b"{", b"\x00" * 500, b'{"shape": "galleyproof manifest 2", "files": [{}]}'])
def test_a_damaged_manifest_is_named_and_nothing_written(
    desk: Desk, folder: Path, profile: Profile, damage: bytes
) -> None:
    (first,) = approve(desk, "one")
    export_profile(desk, profile)
    change(desk, first, FieldName.TITLE, "Corrected")
    (folder / "manifest.json").write_bytes(damage)
    before = contents(folder)
    with pytest.raises(ExportError, match="move it away to export here"):
        export_profile(desk, profile)
    assert contents(folder) == before
    (folder / "manifest.json").unlink()
    assert names(export_profile(desk, profile)) == [FERRY]


def test_a_manifest_that_names_files_elsewhere_leads_nobody_there(
    desk: Desk, folder: Path, profile: Profile, tmp_path: Path
) -> None:
    (first,) = approve(desk, "one")
    export_profile(desk, profile)
    stored = json.loads((folder / "manifest.json").read_text())
    outside = folder.parent / "outside.txt"
    outside.write_bytes((folder / FERRY).read_bytes())
    stored["files"][0]["file"] = "../outside.txt"
    (folder / "manifest.json").write_text(json.dumps(stored))
    (folder / FERRY).unlink()
    change(desk, first, FieldName.TITLE, "Corrected")
    assert names(export_profile(desk, profile)) == [FERRY]
    assert outside.read_text().startswith("Ferry")


@pytest.mark.parametrize("kind", ["link", "dangling", "pipe", "folder", "device"])
def test_a_journal_that_is_something_else_is_not_followed(
    desk: Desk, folder: Path, profile: Profile, tmp_path: Path, kind: str
) -> None:
    approve(desk, "one")
    (tmp_path / "precious.txt").write_text("precious")
    trap(folder / JOURNAL, kind, tmp_path / "precious.txt")
    results = export_profile(desk, profile)
    if kind == "folder":
        assert all(isinstance(each, RefusedError) for each in results)
    else:
        assert names(results) == [FERRY]
        assert names_in(folder) == [FERRY, "manifest.json"]
    assert (tmp_path / "precious.txt").read_text() == "precious"
    assert not (tmp_path / "nowhere").exists()


def test_a_strange_journal_lets_nothing_be_taken_away(desk: Desk, folder: Path, profile: Profile) -> None:
    approve(desk, "one")
    outside, inside = folder.parent / "x.record.json", folder / "y.txt"
    outside.write_text("precious")
    inside.write_text("precious")
    line = {"review": "r", "format": "text", "when": "2026-11-02T08:00:00Z", "title": "", "sha256": "00"}
    lines = [
        [line | {"file": "../x", "record": plain_sha256(outside)}],
        [line | {"file": "y.txt", "record": ""}],
        [],
        "nonsense",
    ]
    (folder / JOURNAL).write_text("\n".join([*map(json.dumps, lines), '[{"file": "cut sho']))
    assert names(export_profile(desk, profile)) == [FERRY]
    assert outside.read_text() == inside.read_text() == "precious"
    assert names_in(folder) == [FERRY, "manifest.json", "y.txt"]


def test_a_folder_that_goes_away_meanwhile_is_named(desk: Desk, folder: Path, profile: Profile) -> None:
    first, second = approve(desk, "one", "two")
    told = []

    def take_away(line: str) -> None:
        told.append(line)
        if len(told) == 2:
            shutil.rmtree(folder)

    with pytest.raises(ExportError, match="the folder is not there"):
        export_profile(desk, profile, progress=take_away)
    assert desk.exported("Wire") == {}
    assert {state(desk, each).value for each in (first, second)} == {"approved"}
    assert names(export_profile(desk, profile)) == [FERRY, SECOND]


def test_a_folder_without_permission_is_named(desk: Desk, tmp_path: Path) -> None:
    approve(desk, "one")
    barred = tmp_path / "barred"
    barred.mkdir()
    barred.chmod(0o500)
    guest = os.geteuid() == 0
    if guest:
        os.seteuid(65534)
    try:
        with pytest.raises(ExportError, match=r"barred.*no permission"):
            export_approved(desk, barred, Format.TEXT)
    finally:
        if guest:
            os.seteuid(0)
        barred.chmod(0o700)
    assert names_in(barred) == []


def test_temporary_files_of_killed_programs_are_taken_away_and_no_others(
    desk: Desk, folder: Path, profile: Profile
) -> None:
    ours = (".galleyproof-held-0123456789abcdef.part", ".galleyproof-0123456789abcdef.part")
    others = ("x.part", ".galleyproof-held-0123.part", ".galleyproof-once-0123456789abcdef.part", "galleyproof.part")
    for name in (*ours, *others):
        (folder / name).write_text("x")
    (folder / ".galleyproof-held-aaaaaaaaaaaaaaaa.part").mkdir()
    (folder / ".galleyproof-held-bbbbbbbbbbbbbbbb.part").symlink_to(folder / "x.part")
    approve(desk, "one")
    export_profile(desk, profile)
    assert names_in(folder) == sorted(
        [
            *others,
            ".galleyproof-held-aaaaaaaaaaaaaaaa.part",
            ".galleyproof-held-bbbbbbbbbbbbbbbb.part",
            FERRY,
            "manifest.json",
        ]
    )


def test_a_temporary_file_of_a_single_writer_is_dead_after_a_day(tmp_path: Path) -> None:
    part = tmp_path / ".galleyproof-once-0123456789abcdef.part"
    part.write_text("x")
    tidy(tmp_path)
    assert part.exists()
    old = part.stat().st_mtime - 25 * 60 * 60
    os.utime(part, (old, old))
    tidy(tmp_path)
    assert not part.exists()


def test_files_written_together_are_all_there_or_the_new_ones_are_not(tmp_path: Path) -> None:
    (tmp_path / "second").write_text("of somebody else")
    first, second = Content(tmp_path / "first", b"1", fresh=True), Content(tmp_path / "second", b"2", fresh=True)
    with pytest.raises(FileExistsError):
        write_together([first, second])
    assert contents(tmp_path) == {"second": b"of somebody else"}
    (tmp_path / "second").unlink()
    write_together([first, second])
    assert contents(tmp_path) == {"first": b"1", "second": b"2"}
    (tmp_path / "third").mkdir()
    with pytest.raises(ExportError, match="a folder of that name is there"):
        write_together([Content(tmp_path / "first", b"new"), Content(tmp_path / "third", b"3")])
    assert (tmp_path / "first").read_bytes() == b"1"


def test_a_disk_without_links_takes_fresh_files_all_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(1, "no links here")

    monkeypatch.setattr(Path, "hardlink_to", refuse)
    write_together([Content(tmp_path / "first", b"1", fresh=True)])
    with pytest.raises(FileExistsError):
        write_together([Content(tmp_path / "first", b"2", fresh=True)])
    assert contents(tmp_path) == {"first": b"1"}
