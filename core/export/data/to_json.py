"""The article as one JSON document: fields, passages with their inline markup, and where it came from."""

import json
from typing import Any

import msgspec

from core.export.inline import stands
from core.export.registry import Writer, alone
from core.model import Article, FieldName, Inline, Passage

SHAPE = "galleyproof article 1"
"""Says what the document is, and in which version of its shape."""


def render(article: Article) -> str:
    """The document in UTF-8's own characters, indented, ending with a line feed.

    Keys: ``shape``, ``review``, ``source`` (its name), one for each field (null where it has no value) and
    ``body``: objects with ``id`` (the block a passage begins with), ``part`` (which paragraph of that block, from 0),
    ``joined`` (the ids of blocks that were merged into it), ``kind``, ``text``, ``level``, ``continues``, ``edited``
    and ``inline``
    (``start``, ``end``, ``mark``, ``href``; counted in code points).
    """
    document: dict[str, Any] = {"shape": SHAPE, "review": article.review_id, "source": article.name}
    document |= {name.value: article.fields.get(name) or None for name in FieldName}
    document["body"] = [_passage(each) for each in article.body]
    return msgspec.json.format(msgspec.json.encode(document), indent=2).decode() + "\n"


def _read(document: bytes) -> str:
    """Headline and body of the document, by another JSON reader than the one that wrote it."""
    found = json.loads(document)
    return "\n".join([found["title"] or "", *(each["text"] for each in found["body"])])


def _passage(passage: Passage) -> dict[str, Any]:
    return {
        "id": passage.block_id,
        "part": passage.part,
        "joined": passage.joined,
        "kind": passage.kind.value,
        "text": passage.text,
        "level": passage.level,
        "continues": passage.continues,
        "edited": passage.edited,
        "inline": [_inline(each) for each in passage.inline if stands(each)],
    }


def _inline(each: Inline) -> dict[str, Any]:
    marked: dict[str, Any] = {"start": each.start, "end": each.end, "mark": each.mark}
    return marked | ({"href": each.href} if each.href else {})


WRITER = Writer(alone(lambda outgoing: render(outgoing.article).encode()), _read)
