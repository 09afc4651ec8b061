"""The words a person reads for reasons, fields and states; and an editor's wording made fit to store."""

import re
from collections.abc import Sequence

from core.model import BlockKind, FieldName, Reason, ReviewState, Shape

REASONS: dict[Reason, str] = {
    Reason.NAVIGATION: "navigation",
    Reason.HEADER_FOOTER: "header or footer",
    Reason.ERROR_BANNER: "error banner",
    Reason.CONSENT: "consent notice",
    Reason.ADVERTISEMENT: "advertisement",
    Reason.SUBSCRIBE: "subscription box",
    Reason.SHARE: "share bar",
    Reason.RELATED: "related",
    Reason.COMMENTS: "comments",
    Reason.LEGAL: "legal text",
    Reason.CREDIT: "credit",
    Reason.METADATA: "metadata",
    Reason.CAPTION: "caption",
    Reason.HIDDEN: "hidden text",
    Reason.DUPLICATE: "duplicate",
    Reason.JUNK: "junk",
}
FIELDS: dict[FieldName, str] = {
    FieldName.TITLE: "headline",
    FieldName.BYLINE: "byline",
    FieldName.DATE: "date",
    FieldName.CREDIT: "credit",
    FieldName.LANGUAGE: "language",
    FieldName.URL: "address",
}
SHAPES: dict[BlockKind, str] = {
    BlockKind.PARAGRAPH: "a paragraph",
    BlockKind.HEADING: "a heading",
    BlockKind.LIST_ITEM: "a list item",
    BlockKind.TABLE_ROW: "a table row",
    BlockKind.CAPTION: "a caption",
    BlockKind.QUOTE: "a quote",
    BlockKind.CODE: "code",
    BlockKind.LINE: "a line",
}
_NUMBERED = "a numbered list item"
STATE_STEPS: dict[ReviewState, str] = {
    ReviewState.FLAGGED: "Flag",
    ReviewState.OPEN: "Reopen",
    ReviewState.APPROVED: "Approve",
    ReviewState.REJECTED: "Reject",
    ReviewState.PARKED: "Park",
    ReviewState.EXPORTED: "Mark as exported",
}
_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth")
_LISTED = 8
# Characters no export format can carry: C0 and C1 controls and the two non-characters, tab apart.
_CONTROLS = re.compile("[\x00-\x08\x0a-\x1f\x7f-\x9f\ufffe\uffff]")
# What ends a line of an editor's wording. The separators of lines and of paragraphs that Unicode has are characters as
# any other: a page may hold them within a paragraph, and an edit beside them must not touch them.
_BREAK = re.compile("\r\n|[\n\r\x0b\x0c\x1c-\x1e\x85]")


def named(shape: Shape) -> str:
    """What a line of this shape is: ``"a heading"``."""
    return SHAPES[shape.kind] if shape.number is None else _NUMBERED


def number(block_id: str) -> str:
    """The number an editor sees for a block id."""
    return block_id.removeprefix("b")


def these(block_ids: Sequence[str]) -> str:
    """``"block 9"`` or ``"3 blocks"``."""
    return f"block {number(block_ids[0])}" if len(block_ids) == 1 else f"{len(block_ids)} blocks"


def span(block_ids: Sequence[str]) -> str:
    """``"block 9"`` or ``"blocks 9–11"``: from the first to the last."""
    first, last = number(block_ids[0]), number(block_ids[-1])
    return f"block {first}" if first == last else f"blocks {first}–{last}"


def listed(block_ids: Sequence[str]) -> str:
    """``"block 9"``, ``"blocks 6, 9 and 14"``, or of very many the first and the last."""
    *some, last = (number(block_id) for block_id in block_ids)
    if len(some) >= _LISTED:
        return f"{len(block_ids)} blocks between {some[0]} and {last}"
    return f"blocks {', '.join(some)} and {last}" if some else f"block {last}"


def copy_name(place: int) -> str:
    """``"first"``, ``"second"`` … for a copy of a repeated run by its place, from 0."""
    return _ORDINALS[place] if place < len(_ORDINALS) else f"{place + 1}th"


def counted(count: int, one: str) -> str:
    """``"1 question"`` or ``"3 questions"``."""
    return f"{count} {one}" if count == 1 else f"{count} {one}s"


def storable(text: str) -> str:
    """Text without control characters; surrogates joined to the character they mean, or replaced where alone."""
    return "\n".join(_lines(text))


def one_line(text: str) -> str:
    """Storable text with every line break made a space."""
    return " ".join(_lines(text))


def _lines(text: str) -> list[str]:
    return [_CONTROLS.sub("", line) for line in _whole(text).splitlines()]


def _whole(text: str) -> str:
    """Text whose surrogates are joined to the character they mean, or replaced where alone."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def block_wording(text: str, kind: BlockKind) -> str:
    """An editor's wording as a block of this kind can hold it: its lines are parted by line feeds and nothing else."""
    if kind is BlockKind.CODE:
        return storable(text)
    return "\n".join(_CONTROLS.sub("", line) for line in _BREAK.split(_whole(text)))
