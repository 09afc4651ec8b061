"""Profiles on the desk: by name, in words that a later version can read."""

import msgspec
from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert as upsert

from core.desk.events import now
from core.desk.schema import PROFILES
from core.model import DeskError, Profile, ProfileError

_READ = msgspec.json.Decoder(Profile)


def profiles(connection: Connection) -> tuple[Profile, ...]:
    """All of them, by name.

    Raises:
        DeskError: one is not for this version of the program to read; names it.
    """
    found = connection.execute(select(PROFILES.c.name, PROFILES.c.settings).order_by(PROFILES.c.name))
    return tuple(_read(each.name, each.settings) for each in found)


def save_profile(connection: Connection, profile: Profile, who: str) -> None:
    """Stores a profile, in place of the one of that name."""
    columns = {"settings": msgspec.json.encode(profile).decode(), "who": who, "at": now()}
    statement = upsert(PROFILES).values(name=profile.name, **columns)
    connection.execute(statement.on_conflict_do_update(index_elements=["name"], set_=columns))


def drop_profile(connection: Connection, name: str) -> None:
    """Forgets a profile; what left by it stays known.

    Raises:
        DeskError: there is none of that name.
    """
    if not connection.execute(delete(PROFILES).where(PROFILES.c.name == name)).rowcount:
        raise DeskError(f"{name}: there is no profile of that name")


def _read(name: str, settings: str) -> Profile:
    try:
        return _READ.decode(settings)
    except (msgspec.DecodeError, ProfileError) as error:
        raise DeskError(f"{name}: this version of the program cannot read that profile; make it anew") from error
