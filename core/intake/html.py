"""Web pages, one a file."""

import re
from collections.abc import Iterator
from pathlib import Path

from core.intake.given import Given
from core.intake.sniff import looks_like_html
from core.intake.source import source_of_bytes
from core.model import BadInputError, Medium, Source

SUFFIXES = frozenset({".html", ".htm", ".xhtml", ".shtml", ".php", ".asp", ".aspx", ".jsp"})
_TAG = re.compile(rb"<[^<>]*>")


def recognises(path: Path, content: bytes) -> bool:
    """Whether it is a web page, whatever its name; a name that says text is believed."""
    return path.suffix.lower() != ".txt" and looks_like_html(content)


def read(given: Given) -> Iterator[Source | BadInputError]:
    """The page, unless nothing but markup is in it."""
    if not _TAG.sub(b"", given.content).strip(b" \t\r\n\f\x00\xff\xfe"):
        yield BadInputError(str(given.path), "has no page inside, only markup without text")
        return
    yield source_of_bytes(given.path.name, given.content, Medium.HTML, origin=str(given.path), flags=given.flags)
