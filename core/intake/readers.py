"""The registry of readers: what a reader is, and the order in which they are asked."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from core.intake import html, jsonl, text
from core.intake.given import Given
from core.model import BadInputError, Source


@dataclass(frozen=True, slots=True)
class Reader:
    """One format.

    Attributes:
        name: the format, for a person.
        suffixes: file name endings, lower case, that ask for it where the content does not say.
        recognises: whether these bytes under this path are surely of the format.
        read: the sources inside; an error value for each part that cannot be read.
    """

    name: str
    suffixes: frozenset[str]
    recognises: Callable[[Path, bytes], bool]
    read: Callable[[Given], Iterator[Source | BadInputError]]


READERS: tuple[Reader, ...] = (
    Reader("JSON Lines", jsonl.SUFFIXES, jsonl.recognises, jsonl.read),
    Reader("web page", html.SUFFIXES, html.recognises, html.read),
    Reader("text", text.SUFFIXES, text.recognises, text.read),
)


def reader_for(path: Path, content: bytes) -> Reader:
    """The reader whose content this is, else whose suffix it has, else the one for text."""
    for reader in READERS:
        if reader.recognises(path, content):
            return reader
    suffix = path.suffix.lower()
    return next((reader for reader in READERS if suffix in reader.suffixes), READERS[-1])
