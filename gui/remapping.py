"""Giving commands other keys: values in, values out."""

from collections.abc import Mapping

from gui.keymap import Keys

Every = Mapping[str, Keys]
"""The keys of every command, by id."""


def given(every: Every, id: str, keys: Keys, *, too: bool = False) -> dict[str, Keys]:  # noqa: A002
    """The command ``id`` with these keys, or with ``too`` those it has and these."""
    wanted = dict.fromkeys((*(every[id] if too else ()), *keys))
    return {**every, id: tuple(wanted)}


def swapped(every: Every, id: str, keys: Keys, other: str, *, too: bool = False) -> dict[str, Keys]:  # noqa: A002
    """The command ``id`` with these keys, and ``other``, which had one of them, with those that ``id`` gives up."""
    freed = () if too else tuple(key for key in every[id] if key not in keys)
    left = tuple(key for key in every[other] if key not in keys)
    return given({**every, other: (*left, *freed)}, id, keys, too=too)
