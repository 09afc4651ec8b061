"""A page to the document that is looked at."""

import re

import lxml.etree
from lxml.html import HtmlElement

from core.model import Medium, Page
from core.segment import parse
from core.showing.document import Document, Plain, document_of
from core.showing.emitting import Emitter, TooLargeError
from core.showing.marking import marks_of
from core.showing.plain import plainly

MOST_ELEMENTS = 150_000
"""Elements of a page that is laid out; a browser needs seconds for more."""

_DOCTYPE = re.compile(r"\s*(?:<!--.*?-->\s*)*<!doctype\s+([^>]{0,300})>", re.IGNORECASE | re.DOTALL)
_HEAD = 5_000
"""Characters in which a document type is sought."""


def show(page: Page) -> Document:
    """The page as a reader saw it, safe and marked; its blocks in plain setting where that cannot be.

    Costs about as much as cutting the page does: to be run where it can be stopped.
    """
    if page.medium is Medium.TEXT:
        return plainly(page, Plain.TEXT)
    root = None if page.incomplete else parse(page.text)
    if root is None:
        return plainly(page, Plain.INCOMPLETE)
    if _has_too_many(root):
        return plainly(page, Plain.TOO_LARGE)
    try:
        return _laid_out(page, root)
    except TooLargeError:
        return plainly(page, Plain.TOO_LARGE)


def _laid_out(page: Page, root: HtmlElement) -> Document:
    emitter = Emitter(marks_of(root, page.blocks))
    emitter.write(root)
    return Document(document_of(emitter.body, emitter.sheets, emitter.root, emitter.tag, _doctype(page.text)))


def _has_too_many(root: HtmlElement) -> bool:
    return sum(1 for _ in root.iter(lxml.etree.Element)) > MOST_ELEMENTS


def _doctype(text: str) -> str:
    """The page's kind of layout: browsers lay out pages without a document type, or an old one, as they once did."""
    found = _DOCTYPE.match(text[:_HEAD].lstrip("\ufeff"))
    if found is None:
        return ""
    old = re.fullmatch(r'html\s+public\s+"-//[^"]*//dtd html (?:3[^"]*|4\.0[^"]*transitional//en)"\s*', found[1], re.I)
    return "" if old else "<!DOCTYPE html>"
