"""A record read from bytes that anybody may have made."""

import codecs
import json
from collections.abc import Sequence
from typing import Any

import msgspec

from core.export.record.finding import Finding
from core.export.record.shapes import SHAPE, Record

LIMIT = 64 * 1024 * 1024
"""Bytes a record may have."""

THE_RECORD = "the record"
"""The place of a finding that is about the record as a whole."""

MOST_PARTS = 4_000_000
"""Objects and lists it may have: each takes some twenty times its bytes while it is checked."""

_DEEPEST = 24
_LARGEST_NUMBER = 2**53
_DIGITS = 16


class UnreadableError(Exception):
    """The bytes are no record that can be checked; ``str(error)`` says why, as the rest of a sentence."""


def read(data: bytes) -> dict[str, Any]:
    """The record's content, as JSON has it.

    Raises:
        UnreadableError: it is too large, cut short, or not JSON with one meaning.
    """
    if len(data) > LIMIT:
        raise UnreadableError(f"is too large, more than {LIMIT // (1024 * 1024)} MiB")
    if data.startswith(codecs.BOM_UTF8):
        raise UnreadableError("begins with a byte order mark, which no record has: another program has saved it")
    if data.count(b"{") + data.count(b"[") > MOST_PARTS:
        raise UnreadableError("has too many parts to be a record")
    try:
        content = json.loads(
            data.decode(),
            object_pairs_hook=_object,
            parse_int=_whole_number,
            parse_float=_no_number,
            parse_constant=_no_number,
        )
    except UnicodeDecodeError as error:
        raise UnreadableError(f"is not UTF-8 at byte {error.start + 1}") from error
    except json.JSONDecodeError as error:
        raise UnreadableError(f"is cut short or damaged at line {error.lineno}: it is no whole JSON") from error
    except RecursionError as error:
        raise UnreadableError("is nested too deep to be a record") from error
    return _object_of_text(content)


def _object_of_text(content: Any) -> dict[str, Any]:
    if not isinstance(content, dict):
        raise UnreadableError("is no record: it is not a JSON object")
    if content.get("shape") != SHAPE:
        raise UnreadableError(f"is no record that this version can read: its shape is not “{SHAPE}”")
    _refuse_deep(content)
    return content


def typed(content: dict[str, Any]) -> Record | Finding:
    """The content as values; or where it first is not shaped as a record."""
    try:
        return msgspec.convert(content, Record)
    except msgspec.ValidationError as error:
        return Finding(THE_RECORD, f"is not shaped as a record: {error}")


def _object(pairs: Sequence[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) != len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in made if names.count(name) > 1)
        raise UnreadableError(f"says “{twice[:40]}” twice in one object: it has no one meaning")
    if not all(name.isascii() for name in made):
        raise UnreadableError("has a name in it that no record has")
    return made


def _whole_number(digits: str) -> int:
    if len(digits) <= _DIGITS and digits != "-0":
        number = int(digits)
        if abs(number) < _LARGEST_NUMBER:
            return number
    return _no_number(digits)


def _no_number(digits: str) -> int:
    raise UnreadableError(f"has a number in it that no record has: {digits[:40]}")


def _refuse_deep(content: dict[str, Any]) -> None:
    """Refuses what is nested deeper than a record, and halves of characters, which cannot be hashed."""
    level: list[Any] = [content]
    for _ in range(_DEEPEST):
        if any(isinstance(each, str) and not _is_text(each) for each in level):
            raise UnreadableError("has half a character in it, which is no text")
        level = [inner for each in level for inner in _inside(each)]
        if not level:
            return
    raise UnreadableError("is nested too deep to be a record")


def _inside(value: Any) -> Sequence[Any]:
    if isinstance(value, dict):
        return [*value, *value.values()]
    return value if isinstance(value, list) else ()


def _is_text(value: str) -> bool:
    return value.isascii() or not any("\ud800" <= letter <= "\udfff" for letter in value)
