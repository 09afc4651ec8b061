"""A file is there whole, old or new, whatever happens."""

import errno
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from core.export import write_atomically
from core.export.files import cause
from core.model import ExportError

WRITE_UNTIL_KILLED = """
import os, signal, sys, threading
from itertools import cycle
from pathlib import Path
from core.export import write_atomically
threading.Timer(float(sys.argv[2]), os.kill, (os.getpid(), signal.SIGKILL)).start()
for letter in cycle(b"xy"):
    write_atomically(Path(sys.argv[1]), bytes([letter]) * 3_000_000)
"""


@pytest.mark.parametrize("code", sorted(errno.errorcode))
def test_a_person_reads_a_sentence_whatever_the_system_says(code: int) -> None:
    told = cause(OSError(code, os.strerror(code)))
    assert told.startswith(("the ", "there ", "it ", "a ", "another ", "too many "))
    assert os.strerror(code) not in told.replace(f"the system says “{os.strerror(code)}”", "")
    assert cause(OSError()) == "it cannot be written"


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_writes_a_new_file_and_replaces_an_old_one(tmp_path: Path) -> None:
    path = tmp_path / "copy.txt"
    for content in (b"old", b"", b"new"):
        write_atomically(path, content)
        assert path.read_bytes() == content
    assert names_in(tmp_path) == ["copy.txt"]


@pytest.mark.skipif(os.name == "nt", reason="modes are POSIX's")
def test_the_mode_follows_the_mask(tmp_path: Path) -> None:
    old = os.umask(0o027)
    try:
        write_atomically(tmp_path / "copy.txt", b"x")
    finally:
        os.umask(old)
    assert (tmp_path / "copy.txt").stat().st_mode & 0o777 == 0o640


def test_a_link_is_replaced_not_followed(tmp_path: Path) -> None:
    target, folder = tmp_path / "precious.txt", tmp_path / "folder"
    target.write_text("precious")
    folder.mkdir()
    for name, to in (("link.txt", target), ("loop.txt", tmp_path / "loop.txt"), ("folder.txt", folder)):
        (tmp_path / name).symlink_to(to)
        write_atomically(tmp_path / name, b"new")
        assert not (tmp_path / name).is_symlink()
        assert (tmp_path / name).read_bytes() == b"new"
    assert target.read_text() == "precious"
    assert names_in(folder) == []


def test_a_folder_of_that_name_is_refused(tmp_path: Path) -> None:
    (tmp_path / "copy.txt").mkdir()
    with pytest.raises(ExportError, match=r"copy\.txt: a folder of that name is there"):
        write_atomically(tmp_path / "copy.txt", b"x")
    assert names_in(tmp_path) == ["copy.txt"]


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="the folder is not there"):
        write_atomically(tmp_path / "nowhere" / "copy.txt", b"x")


def test_a_name_too_long_is_named(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="the name is too long"):
        write_atomically(tmp_path / ("x" * 300), b"x")
    assert names_in(tmp_path) == []


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk_leaves_the_old_file_and_nothing_else(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "copy.txt"
    path.write_text("old")
    opened = os.open

    def full(name: Path, flags: int, mode: int = 0o777) -> int:
        if str(name).endswith(".part"):
            os.close(opened(name, flags, mode))
            return opened("/dev/full", os.O_WRONLY)
        return opened(name, flags, mode)

    monkeypatch.setattr(os, "open", full)
    with pytest.raises(ExportError, match=r"copy\.txt: the disk is full"):
        write_atomically(path, b"new" * 100_000)
    assert path.read_text() == "old"
    assert names_in(tmp_path) == ["copy.txt"]


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="permissions do not bind the superuser")
def test_a_folder_without_permission_is_named(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(ExportError, match="no permission"):
            write_atomically(tmp_path / "copy.txt", b"x")
    finally:
        tmp_path.chmod(0o700)


@pytest.mark.skipif(os.name == "nt", reason="SIGKILL is POSIX's")
@pytest.mark.parametrize("seconds", ["0", "0.004", "0.011", "0.023", "0.05"])
def test_killed_at_any_point_the_file_is_old_or_new(tmp_path: Path, seconds: str) -> None:
    path = tmp_path / "copy.txt"
    path.write_bytes(b"old")
    command = [sys.executable, "-c", WRITE_UNTIL_KILLED, str(path), seconds]
    assert subprocess.run(command, cwd=Path(__file__).parents[3], check=False).returncode == -signal.SIGKILL
    assert path.read_bytes() in {b"old", b"x" * 3_000_000, b"y" * 3_000_000}
