"""JSON Lines: a row a page, ``{"id", "html" or "text", "url"?, "flags"?}``."""

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import msgspec

from core.intake.given import Given
from core.intake.sniff import looks_like_json_object
from core.intake.source import source_of_text
from core.model import BadInputError, Medium, Source

SUFFIXES = frozenset({".jsonl", ".ndjson"})


class Row(msgspec.Struct):
    """One row; unknown members are let pass.

    Attributes:
        id: what the page is called; the row's number where it is absent.
        html: the page's markup.
        text: the page's text, where there is no markup.
        url: the page's address.
        flags: flags given by whoever wrote the file.
    """

    id: Annotated[str, msgspec.Meta(max_length=1000)] | int | None = None
    html: str | None = None
    text: str | None = None
    url: str | None = None
    flags: list[str] | None = None


def recognises(path: Path, content: bytes) -> bool:
    """Whether the name says so and the first row is an object."""
    return path.suffix.lower() in SUFFIXES and looks_like_json_object(content)


def read(given: Given) -> Iterator[Source | BadInputError]:
    """A source for each good row, an error value for each bad one, in order; blank rows are passed over."""
    empty = True
    for number, line in enumerate(given.content.removeprefix(b"\xef\xbb\xbf").split(b"\n"), 1):
        if line.strip():
            empty = False
            yield _source(given, number, line.strip())
    if empty:
        yield BadInputError(str(given.path), "has no rows inside")


def _source(given: Given, number: int, line: bytes) -> Source | BadInputError:
    place = f"{given.path}, row {number}"
    try:
        row = msgspec.json.decode(line, type=Row)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        return BadInputError(place, f"is not a row of a page ({_one_line(error)})")
    body = row.html if row.html is not None else row.text
    if body is None:
        return BadInputError(place, 'has neither "html" nor "text"')
    if not body.strip():
        return BadInputError(place, "has no page inside, its text is empty")
    return source_of_text(
        str(row.id) if row.id not in (None, "") else f"{given.path.name} row {number}",
        body,
        Medium.HTML if row.html is not None else Medium.TEXT,
        origin=place,
        url=row.url or None,
        flags=given.flags + tuple(flag for flag in row.flags or () if flag not in given.flags),
    )


def _one_line(error: Exception) -> str:
    return " ".join(str(error).split())
