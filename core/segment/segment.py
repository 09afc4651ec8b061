"""A source to a page, whatever the source is like."""

from dataclasses import dataclass

import lxml.html

from core.intake import Decoded, decode
from core.model import Medium, Page, Source
from core.segment.blank import visible
from core.segment.html import blocks_of
from core.segment.links import Links
from core.segment.loss import characters_of, count_by_scan, loss
from core.segment.meta import meta_of
from core.segment.parse import parse
from core.segment.plain import plain_of
from core.segment.text import blocks_of_text


@dataclass(frozen=True, slots=True)
class Cut:
    """A page and the tree it was cut from.

    Attributes:
        page: the page.
        tree: the annotated tree (``ATTRIBUTE`` on every element); None for text, and where the page is incomplete.
    """

    page: Page
    tree: lxml.html.HtmlElement | None


def segment(source: Source) -> Cut:
    """The source cut into blocks. Never empty when the source has text.

    Where the parser lost text, the page is that of ``plain`` and says so in ``Page.incomplete``.
    """
    decoded = decode(source)
    if source.medium is Medium.TEXT:
        return Cut(_text_page(source, decoded), None)
    tree, expected = parse(decoded.text), count_by_scan(decoded.text)
    seen = 0 if tree is None else characters_of(tree)
    why = loss(seen, expected)
    if tree is None or why or not seen:
        return Cut(plain_of(source, decoded, why), None)
    return Cut(_html_page(source, decoded, tree, seen), tree)


def _html_page(source: Source, decoded: Decoded, tree: lxml.html.HtmlElement, seen: int) -> Page:
    return Page(
        source_id=source.id,
        medium=source.medium,
        text=decoded.text,
        encoding=decoded.encoding,
        blocks=blocks_of(tree, Links(decoded.text, source.url)),
        characters=seen,
        meta=meta_of(tree),
        damaged=decoded.damaged,
    )


def _text_page(source: Source, decoded: Decoded) -> Page:
    return Page(
        source_id=source.id,
        medium=source.medium,
        text=decoded.text,
        encoding=decoded.encoding,
        blocks=blocks_of_text(decoded.text),
        characters=visible(decoded.text),
        damaged=decoded.damaged,
    )
