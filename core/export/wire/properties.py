"""How the properties of a ninjs document are written."""

from typing import Any

import msgspec


def told(properties: dict[str, Any]) -> dict[str, Any]:
    """The properties that have a value, in order."""
    return {name: value for name, value in properties.items() if value or value == 0}


def written(document: dict[str, Any]) -> bytes:
    """The document in UTF-8's own characters, indented, ending with a line feed."""
    return msgspec.json.format(msgspec.json.encode(document), indent=2) + b"\n"
