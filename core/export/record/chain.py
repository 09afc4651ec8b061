"""The chain: a hash for each section of a record, each made over the one before it."""

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from core.export.record.canonical import canonical

FIRST = "0" * 64
"""What stands in place of a link before the first."""

SECTIONS = ("review", "source", "proposal", "blocks", "article", "removed", "ledger")
"""What an article's record has beside its events, in the chain's order; the events follow ``blocks``."""

_BEFORE_EVENTS = 4


def sections(record: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """What is chained, in order: what it is called and its content. Together they are all of the record."""
    yield "shape", record["shape"]
    yield "program", record["program"]
    for number, article in enumerate(record["articles"], 1):
        yield from ((f"article {number} {name}", article[name]) for name in SECTIONS[:_BEFORE_EVENTS])
        yield from ((f"article {number} event {event['seq']}", event) for event in article["events"])
        yield from ((f"article {number} {name}", article[name]) for name in SECTIONS[_BEFORE_EVENTS:])
    yield "files", record["files"]


def linked(before: str, of: str, content: Any) -> str:
    """The link of a section: SHA-256 over the link before it, a space, its name, a line feed and its content."""
    return hashlib.sha256(f"{before} {of}\n".encode() + canonical(content)).hexdigest()


def chained(parts: Iterable[tuple[str, Any]]) -> list[dict[str, str]]:
    """The chain over these sections."""
    links: list[dict[str, str]] = []
    before = FIRST
    for of, content in parts:
        before = linked(before, of, content)
        links.append({"of": of, "link": before})
    return links
