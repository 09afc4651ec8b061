"""The pages of a book: its content and its table of contents, in XHTML."""

from dataclasses import dataclass

from lxml import etree
from lxml.html import HtmlElement

from core.export.layout import unskipped
from core.export.office.epub.about import About
from core.export.office.epub.parts import CONTENT, STYLE
from core.export.page.xhtml import NAMESPACE, put
from core.export.trees import add, begin

_X = f"{{{NAMESPACE}}}"
_OPS = "http://www.idpf.org/2007/ops"
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_HEADINGS = ("h2", "h3", "h4", "h5", "h6")


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of the body.

    Attributes:
        id: by which links find it.
        level: 2 to 6.
        text: on one line.
    """

    id: str
    level: int
    text: str


def prepare(article: HtmlElement) -> list[Heading]:
    """Has the article's element say what XHTML is stricter about than browsers are, and its headings be found."""
    for code in article.iter("pre"):
        code.set("dir", "auto")  # a line of code reads its own way, also in an article from the right
    found = []
    for number, element in enumerate(article.iter(*_HEADINGS), 1):
        element.set("id", f"heading-{number}")
        found.append(Heading(f"heading-{number}", int(element.tag[1]), _line(element)))
    return found


def _line(heading: HtmlElement) -> str:
    pieces = heading.xpath("descendant::node()[self::text() or self::br]")
    return "".join(each if isinstance(each, str) else " " for each in pieces)


def content(article: HtmlElement, about: About) -> bytes:
    """The page with the article."""
    root, body = _page(about)
    put(article, body)
    return serialised(root)


def navigation(headings: list[Heading], about: About) -> bytes:
    """The table of contents: the article and, within it, its headings."""
    root, body = _page(about)
    nav = etree.SubElement(body, f"{_X}nav", {"role": "doc-toc", f"{{{_OPS}}}type": "toc"}, nsmap={"epub": _OPS})
    top = _entry(add(nav, f"{_X}ol"), about.title, CONTENT)
    lists = [top]
    for heading, depth in zip(headings, unskipped(each.level for each in headings), strict=True):
        del lists[depth + 1 :]
        if depth == len(lists):
            inside = lists[-1] if lists[-1] is top else lists[-1][-1]
            lists.append(add(inside, f"{_X}ol"))
        _entry(lists[-1], heading.text, f"{CONTENT}#{heading.id}")
    return serialised(root)


def _entry(entries: etree._Element, text: str, href: str) -> etree._Element:
    entry = add(entries, f"{_X}li")
    add(entry, f"{_X}a", text, href=href)
    return entry


def _page(about: About) -> tuple[etree._Element, etree._Element]:
    """A page with a head, and its empty body."""
    root = begin(f"{_X}html")
    root.set("dir", about.direction)
    if about.language:
        root.set("lang", about.language)
        root.set(_LANG, about.language)
    head = add(root, f"{_X}head")
    add(head, f"{_X}title", about.title)
    add(head, f"{_X}link", rel="stylesheet", type="text/css", href=STYLE)
    return root, add(root, f"{_X}body")


def serialised(root: etree._Element) -> bytes:
    """The page in UTF-8, ending with a line feed."""
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True, doctype="<!DOCTYPE html>") + b"\n"
