"""The second belt of a document in HTML: what was built must be what a sanitiser lets pass, element for element."""

from collections.abc import Mapping

import nh3
from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring, tostring

from core.export.addresses import SCHEMES
from core.model import ExportError


def hold(content: HtmlElement, name: str, elements: str, attributes: Mapping[str, set[str]]) -> None:
    """Refuses what a sanitiser would change.

    Args:
        content: the document's content.
        name: what a person calls the source.
        elements: the elements it may hold, parted by spaces.
        attributes: what each may carry; ``"*"`` for all of them.

    Raises:
        ExportError: a sanitiser would change it, so it may not be what the editor saw.
    """
    built = tostring(content, encoding="unicode")
    passed = nh3.clean(
        built,
        tags=set(elements.split()),
        attributes=dict(attributes),
        url_schemes=set(SCHEMES),
        link_rel=None,
        strip_comments=False,
    )
    if _canonical(built) != _canonical(passed):
        raise ExportError(f"{name}: the page would not leave as it was seen: a check for safety would change it")


def parse(document: bytes) -> HtmlElement:
    """A document as a parser sees it, whatever its size."""
    return document_fromstring(document, parser=HTMLParser(encoding="utf-8", huge_tree=True))


def _canonical(markup: str) -> bytes:
    return etree.tostring(parse(markup.encode()), method="c14n")
