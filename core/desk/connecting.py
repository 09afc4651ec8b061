"""Connections to a desk file, set up so that what was written is on the disk."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.pool import ConnectionPoolEntry


def connect(path: Path, patience: float) -> Engine:
    """An engine for the desk file; nothing is opened yet.

    Args:
        path: the file.
        patience: seconds to wait for another program that is writing.

    Returns:
        An engine with a pool: each thread that works takes a connection of its own.
    """
    engine = create_engine(
        URL.create("sqlite", database=str(path)), pool_size=4, max_overflow=12, connect_args={"timeout": patience}
    )

    def _prepare(connection: sqlite3.Connection, _entry: ConnectionPoolEntry) -> None:
        # Transactions are begun below and not by the driver, which would begin too late and too weakly.
        connection.isolation_level = None
        for pragma in _PRAGMAS:
            connection.execute(pragma)

    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


# A power cut after a commit loses acknowledged rows with synchronous=NORMAL, and none with FULL. fullfsync is what
# FULL needs on macOS, where a plain sync leaves data in the drive's cache; elsewhere it does nothing.
_PRAGMAS = (
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",
    "PRAGMA fullfsync=ON",
    "PRAGMA foreign_keys=ON",
    "PRAGMA trusted_schema=OFF",
    "PRAGMA cell_size_check=ON",
)


def _begin(connection: Connection) -> None:
    writing = connection.get_execution_options().get("writing", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """One view of the desk that writers do not disturb."""
    with engine.connect() as connection, connection.begin():
        yield connection


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """One transaction that holds the right to write from its beginning; on the disk when left without an error."""
    with engine.connect() as connection, connection.execution_options(writing=True).begin():
        yield connection
