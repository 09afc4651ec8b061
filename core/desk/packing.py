"""Values as the desk stores them."""

import zlib
from collections.abc import Mapping
from datetime import datetime
from typing import Any

import msgspec

from core.model import Decision, Medium, Page, Proposal, Source


class _Text(msgspec.Struct):
    """A stored block, without all else that is known of it."""

    id: str
    text: str


class _Texts(msgspec.Struct):
    """A stored page of which nothing but the texts is wanted: the rest is passed over unread."""

    blocks: tuple[_Text, ...]


FORMAT = 1
"""How pages and proposals are written: zlib over JSON of the model's classes."""
# The fastest level: pages are text and shrink to about a quarter with it.
_LEVEL = 1
_FLAGS = msgspec.json.Decoder(tuple[str, ...])
_PAGE = msgspec.json.Decoder(Page)
_PROPOSAL = msgspec.json.Decoder(Proposal)
_TEXTS = msgspec.json.Decoder(_Texts)
_DECISION = msgspec.json.Decoder(Decision)


def pack(value: Page | Proposal) -> bytes:
    """A page or proposal as compressed JSON."""
    return zlib.compress(msgspec.json.encode(value), _LEVEL)


def unpack_page(stored: bytes) -> Page:
    """The page that was packed."""
    return _PAGE.decode(zlib.decompress(stored))


def unpack_texts(stored: bytes) -> Mapping[str, str]:
    """The texts of the blocks of the page that was packed, by block id."""
    return {block.id: block.text for block in _TEXTS.decode(zlib.decompress(stored)).blocks}


def unpack_proposal(stored: bytes) -> Proposal:
    """The proposal that was packed."""
    return _PROPOSAL.decode(zlib.decompress(stored))


def write_decision(decision: Decision) -> str:
    """A decision as JSON."""
    return msgspec.json.encode(decision).decode()


def read_decision(stored: str) -> Decision:
    """The decision that was written."""
    return _DECISION.decode(stored)


def write_flags(flags: tuple[str, ...]) -> str:
    """Flags as a JSON list."""
    return msgspec.json.encode(flags).decode()


def read_flags(stored: str) -> tuple[str, ...]:
    """The flags that were written."""
    return _FLAGS.decode(stored)


def source_row(source: Source) -> dict[str, Any]:
    """A source as a row of ``sources``."""
    return {
        "id": source.id,
        "name": source.name,
        "origin": source.origin,
        "medium": source.medium.value,
        "charset": source.charset,
        "url": source.url,
        "retrieved": source.retrieved.isoformat() if source.retrieved else None,
        "flags": write_flags(source.flags),
        "content": zlib.compress(source.content, _LEVEL),
    }


def read_source(row: Mapping[str, Any]) -> Source:
    """The source of a row."""
    return Source(
        id=row["id"],
        name=row["name"],
        origin=row["origin"],
        medium=Medium(row["medium"]),
        content=zlib.decompress(row["content"]),
        charset=row["charset"],
        url=row["url"],
        retrieved=datetime.fromisoformat(row["retrieved"]) if row["retrieved"] else None,
        flags=read_flags(row["flags"]),
    )
