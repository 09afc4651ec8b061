"""The pages of an EPUB: the article, and its table of contents."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import quote

from lxml import etree
from lxml.builder import ElementMaker
from lxml.html import HtmlElement, html_to_xhtml

from core.export.direction import direction
from core.export.office.epub_package import XML_LANG, day, serialised, tag, title
from core.export.page.to_html import tree
from core.model import Article

_XHTML = "http://www.w3.org/1999/xhtml"
_EPUB = "http://www.idpf.org/2007/ops"
_DOCTYPE = "<!DOCTYPE html>\n"
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_ADDRESS = re.compile(r"(?P<before>[a-z]+:(//[^/?#]*)?)(?P<rest>.*)", re.DOTALL)
_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")
_AS_THEY_ARE = "%/?#:@!$&'()*+,;=-._~"


@dataclass(frozen=True, slots=True)
class Mark:
    """A line of the table of contents.

    Attributes:
        level: 1 for the headline, 2 to 6 for headings.
        text: what it says.
        href: where it leads.
    """

    level: int
    text: str
    href: str


def pages(article: Article) -> tuple[bytes, bytes]:
    """``content.xhtml`` and ``nav.xhtml``.

    Raises:
        ExportError: a sanitiser would change the article, or it has no title.
    """
    content = tree(article)
    marks = _marked(content) or [Mark(1, title(article), "content.xhtml")]
    _made_valid(content, article)
    html_to_xhtml(content)
    return _page(article, content), _page(article, _contents(marks))


def _marked(content: HtmlElement) -> list[Mark]:
    """Gives every heading an id, and lists them."""
    found = []
    for number, heading in enumerate(content.iter(*_HEADINGS), 1):
        heading.set("id", f"h{number}")
        text = " ".join(" ".join(heading.itertext()).split())
        found.append(Mark(int(heading.tag[1]), text, f"content.xhtml#h{number}"))
    return found


def _made_valid(content: HtmlElement, article: Article) -> None:
    """XHTML asks more of dates and addresses than a browser does; and a book's style sheet may set no direction."""
    for code in content.iter("pre"):
        code.set("dir", "ltr")
    for time in content.iter("time"):
        if day(article):
            time.set("datetime", day(article))
        else:
            del time.attrib["datetime"]
            time.tag = "span"
    for link in content.iter("a"):
        link.set("href", _escaped(link.get("href", "")))


def _escaped(address: str) -> str:
    """The address with what may not stand in one escaped, as a browser does before it asks for the page."""
    parts = _ADDRESS.fullmatch(address)
    if parts is None:
        return address
    path, hash_sign, fragment = parts["rest"].partition("#")
    path, fragment = (_PERCENT.sub("%25", each) for each in (path, fragment))
    return parts["before"] + quote(path, _AS_THEY_ARE) + hash_sign + quote(fragment, _AS_THEY_ARE.replace("#", ""))


def _page(article: Article, content: etree._Element) -> bytes:
    made = ElementMaker(namespace=_XHTML, nsmap={None: _XHTML, "epub": _EPUB})
    head = made.head(
        made.meta(charset="utf-8"),
        made.title(title(article)),
        made.link(rel="stylesheet", type="text/css", href="style.css"),
    )
    spoken = {"lang": tag(article), XML_LANG: tag(article), "dir": direction(article)}
    root = made.html(spoken, head, made.body(content))
    etree.cleanup_namespaces(root)
    return serialised(root, _DOCTYPE)


def _contents(marks: Sequence[Mark]) -> etree._Element:
    """The headings as nested lists, each inside the one it stands under."""
    made = ElementMaker(namespace=_XHTML, nsmap={"epub": _EPUB})
    root = made.ol()
    open_lists = [(marks[0].level, root)]
    for mark in marks:
        while len(open_lists) > 1 and mark.level <= open_lists[-2][0]:
            open_lists.pop()
        level, entries = open_lists[-1]
        if mark.level > level and len(entries):
            entries[-1].append(inner := made.ol())
            open_lists.append((mark.level, entries := inner))
        elif mark.level < level:
            open_lists[-1] = (mark.level, entries)
        entries.append(made.li(made.a(mark.text, href=mark.href)))
    nav: etree._Element = made.nav({f"{{{_EPUB}}}type": "toc", "role": "doc-toc"}, root)
    return nav
