"""Text pages, one a file."""

from collections.abc import Iterator
from pathlib import Path

from core.intake.given import Given
from core.intake.source import source_of_bytes
from core.model import BadInputError, Medium, Source

SUFFIXES = frozenset({".txt", ".text", ".md", ".markdown"})


def recognises(_path: Path, _content: bytes) -> bool:
    """Never by content: everything is text that nothing else is."""
    return False


def read(given: Given) -> Iterator[Source | BadInputError]:
    """The file as one text page."""
    yield source_of_bytes(given.path.name, given.content, Medium.TEXT, origin=str(given.path), flags=given.flags)
