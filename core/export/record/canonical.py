"""JSON in its one canonical spelling (RFC 8785), so that the same content always has the same hash.

Keys in order, no spaces, UTF-8, the fewest escapes. All numbers are whole and within 53 bits, all keys ASCII: so none
of the rules on which programs differ, how to write fractions and how to sort other letters, ever comes into play.
"""

import hashlib
import json
import re
from typing import Any

_LONE = re.compile("[\ud800-\udfff]")


def canonical(value: Any) -> bytes:
    """A value of objects, lists, strings, whole numbers, booleans and null, spelled canonically.

    Raises:
        UnicodeEncodeError: a string holds half a character.
    """
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False).encode()


def digest(value: Any) -> str:
    """Hexadecimal SHA-256 of the value in canonical form."""
    return hashlib.sha256(canonical(value)).hexdigest()


def whole(value: Any) -> Any:
    """The value with every half of a character, which UTF-8 cannot hold, replaced by U+FFFD."""
    if isinstance(value, str):
        return _LONE.sub("\ufffd", value)
    if isinstance(value, dict):
        return {key: whole(each) for key, each in value.items()}
    return [whole(each) for each in value] if isinstance(value, list | tuple) else value


def spelled(value: Any) -> Any:
    """The value with every number that is not whole written as a string: the shortest that reads back the same."""
    if isinstance(value, float):
        return repr(value)
    if isinstance(value, dict):
        return {key: spelled(each) for key, each in value.items()}
    return [spelled(each) for each in value] if isinstance(value, list | tuple) else value
