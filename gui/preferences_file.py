"""The file the preferences lie in: read as far as it can be understood, and written whole or not at all."""

import contextlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, get_type_hints

import msgspec
import platformdirs

from core.model import DeskError
from gui.preferences import Preferences, declared


@dataclass(frozen=True)
class Found:
    """What a file of preferences holds.

    Attributes:
        preferences: the settings, with the default for each that could not be understood.
        unread: by name what was not understood as the file has it: of a newer version, or damaged.
        damaged: the file as a whole is not what a file of preferences is.
    """

    preferences: Preferences = field(default_factory=Preferences)
    unread: Mapping[str, Any] = field(default_factory=dict)
    damaged: bool = False


def default_place() -> Path:
    """The file the preferences lie in unless told otherwise."""
    return platformdirs.user_config_path("galleyproof", appauthor=False) / "preferences.json"


def read(path: Path) -> Found:
    """The preferences in ``path``; the defaults where there are none."""
    try:
        content = path.read_bytes()
    except OSError:
        return Found()
    try:
        raw = msgspec.json.decode(content, type=dict[str, Any])
    except msgspec.MsgspecError:
        return Found(damaged=True)
    known, unread = _understood(raw)
    return Found(Preferences(**known), unread)


def _understood(raw: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """The values that make sense, and the others as they are."""
    types, shown = get_type_hints(Preferences), declared()
    known: dict[str, Any] = {}
    for name in types.keys() & raw.keys():
        with contextlib.suppress(msgspec.ValidationError, ValueError):
            value = msgspec.convert(raw[name], type=types[name])
            known[name] = shown[name].fitted(value) if name in shown else value
    return known, {name: value for name, value in raw.items() if name not in known}


def write(preferences: Preferences, path: Path, unread: Mapping[str, Any] | None = None) -> None:
    """Put ``preferences`` into ``path``, whole or not at all.

    Args:
        preferences: the settings.
        path: the file.
        unread: what was found there and not understood; it is kept.

    Raises:
        DeskError: the file cannot be written.
    """
    content = msgspec.to_builtins(preferences) | dict(unread or {})
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        fresh = path.with_suffix(".new")
        fresh.write_bytes(msgspec.json.format(msgspec.json.encode(content)))
        fresh.replace(path)
    except OSError as error:
        raise DeskError(f"{path}: the preferences cannot be kept: {error.strerror}") from error


def set_aside(path: Path) -> Path:
    """Keep a damaged file under another name, out of the way of the next one; says which.

    Raises:
        DeskError: it cannot be renamed.
    """
    aside = path.with_suffix(".damaged.json")
    try:
        path.replace(aside)
    except OSError as error:
        raise DeskError(f"{path}: the damaged preferences cannot be set aside: {error.strerror}") from error
    return aside
