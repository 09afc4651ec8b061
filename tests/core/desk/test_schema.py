"""The tables that the migrations make are those the program speaks of; the log cannot be rewritten."""

from pathlib import Path

import pytest
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, create_engine
from sqlalchemy.exc import IntegrityError

from core.desk import Desk
from core.desk import desk as desk_module
from core.desk.opening import _REVISIONS, NEWEST
from core.desk.schema import METADATA
from tests.core.desk.building import prepared, toggled


def test_migrated_tables_are_the_tables_of_the_program(desk: Desk) -> None:
    declared = create_engine("sqlite://")
    METADATA.create_all(declared)
    with desk._reading() as migrated, declared.connect() as fresh:
        assert _tables(migrated) == _tables(fresh)
    declared.dispose()


def test_the_program_knows_every_revision() -> None:
    config = Config()
    config.set_main_option("script_location", str(Path(desk_module.__file__).with_name("migrations")))
    scripts = ScriptDirectory.from_config(config)
    assert scripts.get_heads() == [NEWEST]
    assert {script.revision for script in scripts.walk_revisions()} == set(_REVISIONS)


@pytest.mark.parametrize("statement", ["UPDATE events SET who = 'nobody'", "DELETE FROM events"])
def test_events_can_only_be_appended(desk: Desk, statement: str) -> None:
    toggled(desk, prepared(desk), "b3")
    with pytest.raises(IntegrityError, match="append-only"), desk._writing() as connection:
        connection.exec_driver_sql(statement)


def test_events_say_who_and_when(desk: Desk) -> None:
    review_id = prepared(desk)
    toggled(desk, review_id, "b3")
    desk.undo(review_id)
    with desk._reading() as connection:
        rows = connection.exec_driver_sql("SELECT seq, kind, name, step, who, at FROM events").all()
    assert [row[:5] for row in rows] == [
        (1, "decision", "Remove block 3 as junk", None, "ada"),
        (2, "undo", "Remove block 3 as junk", 1, "ada"),
    ]
    assert all(row.at.endswith("+00:00") for row in rows)


def _tables(connection: Connection) -> dict[str, str]:
    """Every table and index as SQL, but for the full-text index with its shadow tables and alembic's own table."""
    made = "SELECT name, sql FROM sqlite_master WHERE type IN ('table', 'index') AND sql IS NOT NULL"
    found = connection.exec_driver_sql(made).all()
    strange = ("bodies", "alembic", "sqlite")
    return {name: " ".join(sql.split()) for name, sql in found if not name.startswith(strange)}
