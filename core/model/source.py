"""A source: the bytes as they came."""

from dataclasses import dataclass
from datetime import datetime

from core.model.words import Medium


@dataclass(frozen=True, slots=True)
class Source:
    """One document before anything is done to it.

    Attributes:
        id: hexadecimal SHA-256 of the medium, the content and the name; the same bytes under the same name
            are the same source.
        name: what a person calls it: a file name, or a row's id.
        origin: where it came from: a path, a path with a row number, an address.
        medium: what to cut it as.
        content: the bytes, unchanged.
        charset: the character set declared by whoever delivered it (not by the page itself), if any.
        url: the page's address, if known.
        retrieved: when it was taken in, aware; None where nobody said.
        flags: flags given by whoever delivered it.
    """

    id: str
    name: str
    origin: str
    medium: Medium
    content: bytes
    charset: str | None = None
    url: str | None = None
    retrieved: datetime | None = None
    flags: tuple[str, ...] = ()
