"""Profiles on the command line: shown, found by name, saved, dropped."""

from pathlib import Path

import msgspec

from core.command.desks import say, say_table
from core.desk import Desk
from core.model import FieldName, GalleyproofError, Profile

_HEADINGS = ("PROFILE", "FORMAT", "FILE NAMES", "FIELDS", "RECORD", "FOLDER")


def show(desk: Desk, as_json: bool) -> None:
    """Prints the profiles, as a table or as one JSON array."""
    found = desk.profiles()
    if as_json:
        say(msgspec.json.format(msgspec.json.encode(found), indent=2).decode())
    elif found:
        say_table([_HEADINGS, *map(_cells, found)])


def _cells(profile: Profile) -> tuple[str, ...]:
    fields = "all" if set(profile.fields) == set(FieldName) else " ".join(profile.fields) or "none"
    record = "yes" if profile.record else "no"
    return (profile.name, profile.format.value, profile.pattern, fields, record, profile.folder)


def named(desk: Desk, name: str) -> Profile:
    """The profile of that name.

    Raises:
        GalleyproofError: there is none; names those there are.
    """
    found = {each.name: each for each in desk.profiles()}
    if name not in found:
        there = f"there are {', '.join(found)}" if found else '"galleyproof profiles save" makes one'
        raise GalleyproofError(f"{name}: there is no profile of that name; {there}")
    return found[name]


def save(desk: Desk, profile: Profile) -> None:
    """Stores a profile and says what became of it."""
    known = any(each.name == profile.name for each in desk.profiles())
    desk.save_profile(profile)
    say(f"{profile.name}\t{'replaced' if known else 'saved'}")


def drop(desk: Desk, name: str) -> None:
    """Drops a profile and says so.

    Raises:
        GalleyproofError: there is none of that name; names those there are.
    """
    desk.drop_profile(named(desk, name).name)
    say(f"{name}\tdropped")


def full_path(folder: str) -> str:
    """The folder by its full path, so that it is the same one wherever the command is typed next."""
    return folder if folder.startswith("~") or not folder.strip() else str(Path(folder).absolute())
