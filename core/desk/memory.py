"""What the window remembers between sessions."""

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert as upsert

from core.desk.schema import MEMORY


def remember(connection: Connection, key: str, value: str) -> None:
    """Stores a value, in place of what stood under the key."""
    statement = upsert(MEMORY).values(key=key, value=value)
    connection.execute(statement.on_conflict_do_update(index_elements=["key"], set_={"value": value}))


def recall(connection: Connection, key: str) -> str | None:
    """The value under the key; None if there is none."""
    return connection.execute(select(MEMORY.c.value).where(MEMORY.c.key == key)).scalar()
