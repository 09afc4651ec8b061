"""One export at a time writes into a folder; a program that dies holds nothing."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from subprocess import Popen

import pytest

from core.desk import Desk
from core.export import Format, Written, export_approved, export_profile
from core.export.locking import NAME, locked
from core.model import ExportError, Profile
from tests.core.export.leaving_desk import approve, names_in

POSIX = pytest.mark.skipif(os.name == "nt", reason="links, pipes and SIGKILL are POSIX's")

HOLD = """
import sys
from pathlib import Path
from core.export.locking import locked
with locked(Path(sys.argv[1]), "grace"):
    print("held", flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def holder(tmp_path: Path) -> Iterator[Popen[str]]:
    """Another program that holds the lock of the folder until it is told to stop."""
    command = [sys.executable, "-c", HOLD, str(tmp_path)]
    root = Path(__file__).parents[3]
    with Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=root) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        yield process
        process.kill()


def test_the_lock_leaves_nothing_behind(tmp_path: Path) -> None:
    for _ in range(2):
        with locked(tmp_path, "ada"):
            assert names_in(tmp_path) == [NAME]
        assert names_in(tmp_path) == []


def test_who_comes_second_is_told_who_writes(tmp_path: Path, holder: Popen[str]) -> None:
    told: list[str] = []
    with pytest.raises(ExportError) as caught, locked(tmp_path, "ada", told.append, patience=0.25):
        pass
    for line in (str(caught.value), *told):
        assert line.startswith(f"{tmp_path}: another export is writing there (grace, process {holder.pid} on ")
    assert str(caught.value).endswith("; try again when it has ended")
    assert len(told) > 1


def test_who_waits_goes_on_when_the_other_has_ended(tmp_path: Path, holder: Popen[str]) -> None:
    def end(_: str) -> None:
        holder.communicate()

    with locked(tmp_path, "ada", end, patience=60):
        assert holder.returncode == 0
        assert (tmp_path / NAME).read_text().startswith("ada, ")


def test_who_waits_may_be_stopped(tmp_path: Path, holder: Popen[str]) -> None:
    def stop(_: str) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt), locked(tmp_path, "ada", stop):
        pass


@POSIX
def test_a_killed_program_holds_nothing(tmp_path: Path, holder: Popen[str]) -> None:
    holder.send_signal(signal.SIGKILL)
    holder.wait()
    assert names_in(tmp_path) == [NAME]
    with locked(tmp_path, "ada", patience=0):
        assert (tmp_path / NAME).read_text().startswith("ada, ")
    assert names_in(tmp_path) == []


def test_two_exports_of_one_program_take_turns(desk: Desk, folder: Path) -> None:
    approve(desk, "one")
    folder.mkdir(parents=True)
    with ExitStack() as first:
        first.enter_context(locked(folder, "grace"))
        waits: list[str] = []

        def end(line: str) -> None:
            waits.append(line)
            first.close()

        (done,) = export_profile(desk, Profile("Wire", Format.TEXT, str(folder)), waiting=end)
    assert isinstance(done, Written)
    assert len(waits) == 1
    assert "grace" in waits[0]


def test_other_folders_are_not_barred(desk: Desk, folder: Path, tmp_path: Path, holder: Popen[str]) -> None:
    approve(desk, "one")
    (done,) = export_approved(desk, folder, Format.TEXT)
    assert isinstance(done, Written)


def test_what_a_stranger_wrote_into_the_lock_is_shown_as_one_line(tmp_path: Path) -> None:
    with locked(tmp_path, "grace"):
        (tmp_path / NAME).write_bytes(b"a\nb\x1b[2J\xff" + b"x" * 5000)
        with pytest.raises(ExportError) as caught, locked(tmp_path, "ada", patience=0):
            pass
    assert str(caught.value).isprintable()
    assert len(str(caught.value)) < 400


@POSIX
@pytest.mark.parametrize("kind", ["link", "dangling", "folder"])
def test_what_is_no_lock_is_refused_and_not_followed(tmp_path: Path, kind: str) -> None:
    precious = tmp_path / "precious.txt"
    if kind == "folder":
        (tmp_path / NAME).mkdir()
    else:
        (tmp_path / NAME).symlink_to(precious)
    if kind == "link":
        precious.write_text("precious")
    with pytest.raises(ExportError, match=NAME) as caught, locked(tmp_path, "ada", patience=0):
        pass
    why = "a folder of that name is there" if kind == "folder" else "it is a link, and links are not followed"
    assert str(caught.value) == f"{tmp_path / NAME}: {why}"
    assert precious.exists() == (kind == "link")
    assert not precious.exists() or precious.read_text() == "precious"


@POSIX
def test_a_pipe_of_that_name_stalls_nobody(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / NAME)
    with locked(tmp_path, "ada", patience=0):
        pass
