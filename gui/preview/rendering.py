"""What would leave, and what stands in its way: values, made on any thread."""

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from core.export import Format, Outgoing, document
from core.model import Anchor, Article, Block, BlockKind, ExportError, Medium, Page, Passage, Review
from core.review import article, checks
from gui.source.colouring import Markup, markup_of
from gui.source.places import Places, places_of

if TYPE_CHECKING:
    from core.segment import Span

_ESCAPED = re.compile(r"[^\w\s,;:’‘“”.]+")
_TELLING = 3
"""Characters from which a part of a passage is sought on its own."""
_FURTHER = 400
"""Characters of markup that may stand between two parts of a passage: a long address."""


@dataclass(frozen=True)
class Rendered:
    """A review as a document.

    Attributes:
        review: the review.
        format: what it is rendered as.
        text: the document; empty where it cannot be made.
        size: its bytes as they would be written.
        places: where in it which block stands, as far as that can be told.
        markup: where markup stands in it; None in other formats than HTML.
        warnings: what is worth a look before approval, or bars it, one line each.
        failed: why it cannot be made, for a person.
    """

    review: Review
    format: Format
    text: str
    size: int
    places: Places
    markup: Markup | None
    warnings: tuple[str, ...]
    failed: str = ""


def rendered(review: Review, to: Format) -> Rendered:
    """The review as the document of this format that an export would write."""
    copy = article(review)
    warnings = tuple(check.message for check in checks(review))
    try:
        text = document([Outgoing.of(review)], to).data.decode()
    except ExportError as error:
        return Rendered(review, to, "", 0, Places(), None, warnings, str(error))
    found = _html_places(text, copy) if to is Format.HTML else _plain_places(text, copy, to)
    markup = markup_of(text) if to is Format.HTML else None
    return Rendered(review, to, text, len(text.encode()), places_of(found), markup, warnings)


def _html_places(text: str, copy: Article) -> dict[str, list["Span"]]:
    """Where the words of each block stand between the document's markup."""
    passages = copy.body
    blocks = tuple(
        Block(str(at), BlockKind.PARAGRAPH, passage.text, Anchor(), 0) for at, passage in enumerate(passages)
    )
    page = Page("", Medium.HTML, text, "utf-8", blocks, 0)
    from core.segment import spans  # a parser that the window does not need to start

    found: dict[str, list[Span]] = {}
    for at, places in spans(page).items():
        found.setdefault(passages[int(at)].block_id, []).extend(places)
    return found


def _plain_places(text: str, copy: Article, to: Format) -> dict[str, list["Span"]]:
    found: dict[str, list[Span]] = {}
    for block_id, span in _in_order(text, copy, to):
        found.setdefault(block_id, []).append(span)
    return found


def _in_order(text: str, copy: Article, to: Format) -> Iterator[tuple[str, "Span"]]:
    """Each passage where its words next stand; one that the format writes quite otherwise is passed over."""
    at = 0
    for passage in copy.body:
        found = _found(text, at, [_written(part, to) for part in _parts(passage, to)])
        if found is not None:
            at = found[1]
            yield passage.block_id, found


def _found(text: str, at: int, parts: Sequence[str]) -> "Span | None":
    """From the first part to the last, each sought a little way behind the one before."""
    start = end = -1
    for part in parts:
        place = text.find(part, at, at + _FURTHER + len(part)) if start >= 0 else text.find(part, at)
        if place >= 0:
            start, end = (place if start < 0 else start), place + len(part)
            at = end
    return (start, end) if start >= 0 else None


def _parts(passage: Passage, to: Format) -> list[str]:
    """The words as one; in Markdown cut where marks begin and end and where a character is escaped."""
    if to is not Format.MARKDOWN:
        return [passage.text] if passage.text else []
    cuts = sorted({0, len(passage.text), *(at for run in passage.inline for at in (run.start, run.end))})
    pieces = (part for start, end in pairwise(cuts) for part in _ESCAPED.split(passage.text[start:end]))
    return [part for part in pieces if len(part.strip()) >= _TELLING] or [passage.text]


def _written(part: str, to: Format) -> str:
    return json.dumps(part, ensure_ascii=False)[1:-1] if to is Format.JSON else part
