"""A ninjs document of its properties, sound by its schema."""

from typing import Any

import msgspec

from core.export.wire import json_schema
from core.export.wire.standards import Standard
from core.model import Article


def told(properties: dict[str, Any]) -> dict[str, Any]:
    """The properties that have a value, in order."""
    return {name: value for name, value in properties.items() if value or value == 0}


def document(properties: dict[str, Any], article: Article, standard: Standard) -> bytes:
    """A document of the properties that have a value, in UTF-8's own characters, indented, ending with a line feed.

    Raises:
        ExportError: it would not be valid; names the field.
    """
    found = told(properties)
    json_schema.check(found, article, standard)
    return msgspec.json.format(msgspec.json.encode(found), indent=2) + b"\n"
