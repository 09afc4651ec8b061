"""Articles as JSON Lines: the JSON document of each on a line of its own."""

from collections.abc import Sequence

from core.export.data.to_json import encoded, words
from core.export.outgoing import Outgoing
from core.export.registry import Writer


def _render(outgoing: Sequence[Outgoing]) -> bytes:
    return b"".join(encoded(each) + b"\n" for each in outgoing)


def _read(document: bytes) -> str:
    """By lines as Python cuts a text, which knows more ends of lines than JSON Lines has."""
    return "\n".join(words(line.encode()) for line in document.decode().splitlines())


WRITER = Writer(_render, _read)
