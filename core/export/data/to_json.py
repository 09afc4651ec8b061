"""The article as one JSON document: fields, passages, every block of the page, every step, and where it came from."""

import json

import msgspec

from core.export.data.shape import described
from core.export.data.valid import check
from core.export.outgoing import Outgoing
from core.export.registry import Writer, alone


def encoded(outgoing: Outgoing) -> bytes:
    """The document on one line, in UTF-8's own characters.

    Raises:
        ExportError: it would not be valid by its schema.
    """
    line = msgspec.json.encode(described(outgoing))
    check(json.loads(line), outgoing.article.name)
    # Some readers take these two for the end of a line, as early JavaScript did.
    return line.replace("\u2028".encode(), rb"\u2028").replace("\u2029".encode(), rb"\u2029")


def words(document: bytes) -> str:
    """Headline and body of the document, by another JSON reader than the one that wrote it."""
    found = json.loads(document)
    return "\n".join([found["title"] or "", *(each["text"] for each in found["body"])])


def _render(outgoing: Outgoing) -> bytes:
    """The document, indented, ending with a line feed."""
    return msgspec.json.format(encoded(outgoing), indent=2) + b"\n"


WRITER = Writer(alone(_render), words)
