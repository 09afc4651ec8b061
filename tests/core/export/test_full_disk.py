"""A full disk in every writer: each file is there as it was or as it was to be, and the next export goes on."""

import os
import signal
import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from core.desk import Desk
from core.export import Format, Unchanged, Written, export_profile
from core.export.files import Content, write_together
from core.export.record import verify
from core.model import ExportError, FieldName, Profile
from tests.core.export.leaving_desk import approve, change, contents, manifest_of, names_in

resource = pytest.importorskip("resource", reason="limits of a process are POSIX's")

PAGE = os.sysconf("SC_PAGE_SIZE")
SIZE = 8 * 1024 * 1024
FILLER = ".filler"
FIELDS = {
    FieldName.BYLINE: "Ada Brandt",
    FieldName.DATE: "2026-11-02",
    FieldName.CREDIT: "Sound Wire",
    FieldName.LANGUAGE: "en",
    FieldName.URL: "https://sound.example/ferry",
}


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of its own that is soon full."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={SIZE}", "tmpfs", str(disk)]
    try:
        done = subprocess.run(mount, check=False, capture_output=True, text=True)
    except FileNotFoundError:
        pytest.skip("there is no program here that mounts a disk")
    if done.returncode:
        pytest.skip(f"only the superuser mounts a disk: {done.stderr.strip()}")
    try:
        yield disk
    finally:
        subprocess.run(["umount", str(disk)], check=True)


def filled(disk: Path, pages: int) -> None:
    """Leaves so many pages of the disk free."""
    with (disk / FILLER).open("wb", buffering=0) as file:
        free = os.statvfs(disk).f_bavail * os.statvfs(disk).f_frsize
        file.write(bytes(max(free - pages * PAGE, 0)))


def there(folder: Path) -> dict[str, bytes]:
    """The files that left, without their manifest."""
    return {name: data for name, data in contents(folder).items() if name != "manifest.json"}


def ready(desk: Desk, folder: Path, to: Format) -> tuple[str, Profile]:
    """An article that may leave in any format."""
    (review_id,) = approve(desk, "one")
    for name, value in FIELDS.items():
        change(desk, review_id, name, value)
    return review_id, Profile("Wire", to, str(folder), "{source}", record=True)


def leaves(desk: Desk, profile: Profile) -> bool:
    """Whether the export came to its end; if not, it says that the disk is full."""
    try:
        (result,) = export_profile(desk, profile)
    except ExportError as error:
        result = error
    if isinstance(result, Written | Unchanged):
        return True
    assert "the disk is full" in str(result) or "takes no file of that size" in str(result), str(result)
    return False


def record_holds(folder: Path) -> bool:
    (record,) = (path for path in folder.iterdir() if path.name.endswith(".record.json"))
    return verify(record.read_bytes(), [record.with_name(record.name.removesuffix(".record.json"))]) == ()


@pytest.mark.parametrize("to", list(Format))
def test_wherever_the_disk_is_full_all_is_old_or_all_is_new(desk: Desk, small_disk: Path, to: Format) -> None:
    folder = small_disk / "out"
    review_id, profile = ready(desk, folder, to)
    assert leaves(desk, profile)
    old = there(folder)
    change(desk, review_id, FieldName.TITLE, "Corrected")
    for pages in range(1000):
        filled(small_disk, pages)
        if leaves(desk, profile):
            break
        assert pages < 999
        found = {name: data for name, data in there(folder).items() if not name.startswith(".")}
        assert found.keys() == old.keys()
        assert found == old or all(found[name] != old[name] for name in old)
        assert record_holds(folder)
        (small_disk / FILLER).unlink()
    assert pages > 0
    assert there(folder).keys() == old.keys()
    assert all(data != old[name] for name, data in there(folder).items())
    assert record_holds(folder)
    assert len(manifest_of(folder)) == 1


@pytest.mark.parametrize("to", list(Format))
def test_a_disk_that_takes_no_file_of_that_size_keeps_the_old_one(
    desk: Desk, folder: Path, to: Format, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert signal.getsignal(signal.SIGXFSZ) is signal.SIG_IGN, "the limit is to be an error, and no signal"
    review_id, profile = ready(desk, folder, to)
    assert leaves(desk, profile)
    before = contents(folder)
    change(desk, review_id, FieldName.TITLE, "Corrected")
    for record in (False, True):
        with monkeypatch.context() as patch:
            patch.setattr("core.export.place.write_together", limited)
            assert not leaves(desk, replace(profile, record=record))
        assert {name: data for name, data in contents(folder).items() if not name.startswith(".")} == before
        assert names_in(folder) == sorted([*before, ".galleyproof.journal"])
    assert leaves(desk, profile)
    assert names_in(folder) == sorted(before)
    assert record_holds(folder)


def limited(files: Sequence[Content]) -> None:
    """Writes while no file may become as large as the last of them is to be."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (len(files[-1].data) - 1, hard))
    try:
        write_together(files)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
