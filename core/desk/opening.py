"""Finding out whether a file is a desk, making one, and bringing an older one up to date."""

import os
import tempfile
import threading
from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.exc import OperationalError

from core.desk import passages
from core.desk.connecting import connect, reading, writing
from core.desk.failures import in_words, refused

APPLICATION_ID = 0x47505246
"""What marks an SQLite file as a desk: "GPRF" in its header."""
NEWEST = "0004"
"""The revision of the tables that this program works with."""
_REVISIONS = ("0001", "0002", "0003", "0004")
# Alembic keeps the migration it runs in module globals: one at a time in a program.
_MIGRATING = threading.Lock()
_MAGIC = b"SQLite format 3\x00"
_ID_AT = 68
# A check reads the whole file, some 400 MB a second; larger desks are checked as they are read.
_CHECKED_UP_TO = 128 * 1024 * 1024

_INDEXED_AT_ONCE = 100
"""Pages of an older desk whose passages are indexed while it opens, in about a second; the others as pages come in."""


def open_desk(path: Path, patience: float) -> Engine:
    """An engine for the desk at ``path``, made if there is none and brought up to date if it is older.

    Args:
        path: the desk file; its folder is made if need be.
        patience: seconds to wait for another program that is writing.

    Raises:
        DeskError: the file is empty, foreign, damaged, newer than this program, or may not be written.
    """
    with in_words(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.exists():
            _create(path, patience)
        _recognise(path)
        engine = connect(path, patience)
        try:
            _ready(engine, path)
        except BaseException:
            engine.dispose()
            raise
        return engine


def _create(path: Path, patience: float) -> None:
    """Makes a whole desk under another name first: a desk under its own name is never half made."""
    with tempfile.TemporaryDirectory(prefix=f".{path.name}-", dir=path.parent) as folder:
        draft = Path(folder) / path.name
        engine = connect(draft, patience)
        try:
            with writing(engine) as connection:
                connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
            _migrate(engine)
        finally:
            engine.dispose()
        _place(draft, path)


def _place(draft: Path, path: Path) -> None:
    """Gives the draft its name, unless another window has made the desk meanwhile: then that one holds."""
    try:
        os.link(draft, path)
    except FileExistsError:
        return
    except OSError:  # a file system without links
        if not path.exists():
            draft.replace(path)
    _sync_folder(path.parent)


def _sync_folder(folder: Path) -> None:
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _recognise(path: Path) -> None:
    """Refuses what is no desk by its header alone: SQLite would take an empty file for a new database."""
    if path.is_dir():
        raise refused(path, "it is a folder")
    with path.open("rb") as file:
        header = file.read(100)
    if not header:
        raise refused(path, "it is empty, and a desk never is; restore it from a backup or move it away")
    if not header.startswith(_MAGIC):
        raise refused(path, "it is not a desk")
    if int.from_bytes(header[_ID_AT : _ID_AT + 4], "big") != APPLICATION_ID:
        raise refused(path, "it is a database of another program")


def _ready(engine: Engine, path: Path) -> None:
    if path.stat().st_size <= _CHECKED_UP_TO:
        _check(engine, path)
    revision = _revision(engine, path)
    if revision not in _REVISIONS:
        raise refused(path, "it was last used by a newer Galleyproof; update this one to open it")
    if revision != NEWEST:
        _migrate(engine)
    # A desk that cannot be written is refused now and not at the first decision.
    with writing(engine) as connection:
        passages.begin(connection)
        passages.catch_up(connection, _INDEXED_AT_ONCE)


def _check(engine: Engine, path: Path) -> None:
    with reading(engine) as connection:
        found = connection.exec_driver_sql("PRAGMA quick_check(1)").scalar_one()
    if found != "ok":
        raise refused(path, "it is damaged; restore it from a backup")


def _revision(engine: Engine, path: Path) -> str:
    try:
        with reading(engine) as connection:
            found = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
    except OperationalError as error:
        if "no such table" not in str(error):
            raise
        raise refused(path, "its tables are missing; restore it from a backup") from error
    return str(found)


def _migrate(engine: Engine) -> None:
    from alembic import command  # an eighth of a second, for a desk that is new or old
    from alembic.config import Config

    with _MIGRATING, writing(engine) as connection:
        config = Config()
        config.set_main_option("script_location", str(Path(__file__).with_name("migrations")))
        config.attributes["connection"] = connection
        command.upgrade(config, NEWEST)
