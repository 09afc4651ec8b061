"""The body as HTML elements: what stands in ninjs as text, and in NewsML-G2 as XHTML."""

from dataclasses import replace

from lxml.html import HtmlElement, HTMLParser, document_fromstring, tostring

from core.export.direction import direction
from core.export.page.to_html import fragment
from core.model import Article


def elements(article: Article) -> list[HtmlElement]:
    """The elements of the body in order, without headline, byline and date, as a sanitiser let them pass.

    Raises:
        ExportError: a sanitiser would change them.
    """
    return list(parsed(fragment(replace(article, fields={}))))


def body_html(article: Article) -> str:
    """The body as HTML, one element a line.

    Each element of a body that reads from right to left says so itself: the receiver puts them into a page of its own.
    """
    found = elements(article)
    if direction(article) == "rtl":
        for element in found:
            element.set("dir", "rtl")
    return "\n".join(tostring(element, encoding="unicode", with_tail=False) for element in found)


def parsed(markup: str) -> HtmlElement:
    """The body element of a page that has this markup alone."""
    document = f"<!DOCTYPE html><body>{markup}</body>".encode()
    return document_fromstring(document, parser=HTMLParser(encoding="utf-8", huge_tree=True)).find("body")
