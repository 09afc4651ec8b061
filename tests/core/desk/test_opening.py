"""A desk opens where it was, or says why it does not."""

import os
import shutil
import sqlite3
import stat
import subprocess
import sys
import tempfile
from pathlib import Path
from threading import Barrier, Thread

import pytest

from core.desk import Desk
from core.desk.opening import APPLICATION_ID, NEWEST
from core.model import DeskError
from tests.core.desk.building import a_source, prepared
from tests.core.desk.stories import prose, put


def _refusal(path: Path) -> str:
    with pytest.raises(DeskError) as caught:
        Desk.open(path, patience=0.05)
    line = str(caught.value)
    assert str(path) in line
    assert "\n" not in line
    return line


def test_a_desk_is_made_with_its_folder(tmp_path: Path) -> None:
    path = tmp_path / "new" / "press.desk"
    with Desk.open(path) as desk:
        assert desk.path == path
        assert desk.counts().total == 0
    assert [one.name for one in path.parent.iterdir()] == ["press.desk"]


def test_what_is_written_is_synced_before_it_is_acknowledged(desk: Desk) -> None:
    with desk._writing() as connection:
        asked = {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in
                 ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")}  # fmt: skip
    assert asked == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "busy_timeout": 10_000}


def test_an_empty_file_is_no_desk(desk_path: Path) -> None:
    desk_path.touch()
    assert "empty" in _refusal(desk_path)
    assert desk_path.stat().st_size == 0


def test_a_desk_cut_to_nothing_is_refused(desk: Desk, desk_path: Path) -> None:
    prepared(desk)
    desk.close()
    os.truncate(desk_path, 0)
    assert "empty" in _refusal(desk_path)


def test_a_file_of_something_else_is_no_desk(desk_path: Path) -> None:
    desk_path.write_text("<html>" * 100)
    assert "not a desk" in _refusal(desk_path)


def test_a_database_of_another_program_is_no_desk(desk_path: Path) -> None:
    with sqlite3.connect(desk_path) as connection:
        connection.execute("CREATE TABLE notes (text)")
    connection.close()
    before = desk_path.read_bytes()
    assert "another program" in _refusal(desk_path)
    assert desk_path.read_bytes() == before


def test_a_folder_is_no_desk(tmp_path: Path) -> None:
    assert "folder" in _refusal(tmp_path)


def test_a_place_that_cannot_be_is_said_so(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert _refusal(tmp_path / "file" / "press.desk")


def test_a_newer_desk_is_left_alone(desk: Desk, desk_path: Path) -> None:
    desk.close()
    _run(desk_path, "UPDATE alembic_version SET version_num = '9999'")
    assert "newer" in _refusal(desk_path)


def test_a_desk_without_tables_is_refused(desk_path: Path) -> None:
    _run(desk_path, f"PRAGMA application_id={APPLICATION_ID}", "CREATE TABLE x (y)")
    assert "tables are missing" in _refusal(desk_path)


def test_a_damaged_desk_is_refused(desk: Desk, desk_path: Path) -> None:
    prepared(desk)
    desk.close()
    whole = desk_path.read_bytes()
    desk_path.write_bytes(whole[:8192] + b"\xff" * (len(whole) - 8192))
    assert "damaged" in _refusal(desk_path)


def test_a_desk_cut_short_is_refused(desk: Desk, desk_path: Path) -> None:
    prepared(desk)
    desk.close()
    os.truncate(desk_path, 12_288)
    assert "damaged" in _refusal(desk_path)


def test_a_desk_that_another_program_writes_is_said_so(desk: Desk, desk_path: Path) -> None:
    with sqlite3.connect(desk_path, isolation_level=None) as other:
        other.execute("BEGIN IMMEDIATE")
        assert "another program" in _refusal(desk_path)
        other.execute("ROLLBACK")
    other.close()
    Desk.open(desk_path).close()


_OPEN_AS_GUEST = """
import sys
from pathlib import Path
from core.desk import Desk
from core.model import DeskError
try:
    Desk.open(Path(sys.argv[1])).close()
except DeskError as error:
    print(error)
"""


def test_a_desk_that_may_not_be_written_is_refused() -> None:
    folder = Path(tempfile.mkdtemp())
    try:
        path = folder / "press.desk"
        Desk.open(path).close()
        path.chmod(stat.S_IRUSR | stat.S_IRGRP | stat.S_IROTH)
        folder.chmod(0o555)
        # Rights do not bind the superuser: leave them, where they are ours.
        guest = {"user": 65534, "group": 65534, "extra_groups": []} if os.geteuid() == 0 else {}
        try:
            done = subprocess.run(
                [sys.executable, "-c", _OPEN_AS_GUEST, str(path)],
                capture_output=True, text=True, check=False, cwd=Path(__file__).parents[3], **guest,  # type: ignore[call-overload]
            )  # fmt: skip
        except PermissionError:
            pytest.skip("the interpreter lies where another user may not go")
        if not done.stdout and ("Permission" in done.stderr or "ModuleNotFoundError" in done.stderr):
            pytest.skip("the interpreter may not be run by another user here")
        assert "may not be" in done.stdout, done.stderr
    finally:
        folder.chmod(0o700)
        shutil.rmtree(folder)


def test_two_windows_may_make_the_desk_at_once(desk_path: Path) -> None:
    ready = Barrier(3)
    opened: list[Desk] = []

    def make() -> None:
        ready.wait()
        opened.append(Desk.open(desk_path))

    threads = [Thread(target=make) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    ids = [prepared(desk, f"{number}.txt") for number, desk in enumerate(opened)]
    assert len(ids) == 3
    assert all(desk.counts().total == 3 for desk in opened)
    for desk in opened:
        desk.close()


def test_the_newest_revision_is_the_one_this_program_makes(desk: Desk, desk_path: Path) -> None:
    desk.close()
    with sqlite3.connect(desk_path) as connection:
        assert connection.execute("SELECT version_num FROM alembic_version").fetchall() == [(NEWEST,)]
    connection.close()


def as_revision_3(path: Path) -> None:
    """Turns the desk into what the third revision left behind."""
    columns = ("profile", "copy", "fields", "seq")
    drop = ("DROP INDEX exports_by_profile", *(f"ALTER TABLE exports DROP COLUMN {name}" for name in columns))
    _run(path, *drop, "DROP TABLE profiles", "UPDATE alembic_version SET version_num = '0003'")


def _as_revision_1(path: Path) -> None:
    """Turns the desk into what the first revision left behind."""
    as_revision_3(path)
    later = ("passages", "bands", "unindexed", "indexing", "efforts")
    drop = (*(f"DROP TABLE {name}" for name in later), "DROP INDEX reviews_unprepared")
    _run(path, *drop, "UPDATE alembic_version SET version_num = '0001'")


def test_an_older_desk_is_brought_up_to_date_and_its_passages_are_indexed(desk: Desk, desk_path: Path) -> None:
    texts = prose(1)
    first = put(desk, "first", texts)
    desk.add(a_source("not prepared"))
    held = desk.review(first)
    desk.close()
    _as_revision_1(desk_path)
    with Desk.open(desk_path) as again:
        assert again.review(first) == held
        second = put(again, "second", texts)
        assert [one.review_id for one in again.near_duplicates(second)] == [first]
    with sqlite3.connect(desk_path) as connection:
        assert connection.execute("SELECT version_num FROM alembic_version").fetchall() == [(NEWEST,)]
    connection.close()


def test_an_older_desk_that_is_up_to_date_is_not_indexed_again(desk: Desk, desk_path: Path) -> None:
    put(desk, "first", prose(1))
    desk.close()
    _as_revision_1(desk_path)
    Desk.open(desk_path).close()
    _run(desk_path, "DELETE FROM passages")
    with Desk.open(desk_path) as again, again._reading() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM passages").scalar() == 0


def _run(path: Path, *statements: str) -> None:
    with sqlite3.connect(path) as connection:
        for statement in statements:
            connection.execute(statement)
    connection.close()
