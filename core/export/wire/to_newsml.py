"""NewsML-G2 2.35: one news item with its text inline, as XHTML.

XHTML rather than NITF: the standard lets an item carry either, but what reads NewsML-G2 looks for XHTML first
(Superdesk reads nothing else), and headings, nested lists and code have elements of their own in it.
"""

from collections.abc import Iterator

from lxml import etree

from core.export.dates import rfc_3339
from core.export.direction import direction
from core.export.identity import identity
from core.export.outgoing import Outgoing
from core.export.page.xhtml import NAMESPACE, put
from core.export.registry import Writer, alone
from core.export.trees import add, begin, read_texts, serialised
from core.export.wire import counting, xml_schema
from core.export.wire.markup import elements
from core.export.wire.masthead import Masthead, masthead
from core.export.wire.moments import version
from core.export.wire.reading import expected
from core.export.wire.standards import NEWSML_G2
from core.model import Article

_NAR = "{http://iptc.org/std/nar/2006-10-01/}"
_XHTML = f"{{{NAMESPACE}}}"
_CATALOG = "http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_37.xml"
_PROVIDER = "Galleyproof"
"""The standard wants a party that manages the item. Nobody has told the desk whose it is."""


def render(outgoing: Outgoing) -> bytes:
    """The document in UTF-8, ending with a line feed.

    Raises:
        ExportError: it would not be valid; names the field.
    """
    article = outgoing.article
    head = masthead(article, NEWSML_G2)
    item = _item(outgoing, head)
    _item_meta(item, outgoing)
    _content_meta(item, head)
    # Space between elements is free up to here: what follows is text as it will be read.
    etree.indent(item)
    _content(add(item, f"{_NAR}contentSet"), article, head)
    document = serialised(item)
    xml_schema.check(document, article, NEWSML_G2)
    return document


def _item(outgoing: Outgoing, head: Masthead) -> etree._Element:
    item = begin(f"{_NAR}newsItem")
    item.set("guid", identity(outgoing))
    item.set("version", str(version(outgoing)))
    item.set("standard", "NewsML-G2")
    item.set("standardversion", "2.35")
    item.set("conformance", "power")
    _say_language(item, outgoing.article, head)
    add(item, f"{_NAR}catalogRef", href=_CATALOG)
    return item


def _say_language(element: etree._Element, article: Article, head: Masthead) -> None:
    if head.language:
        element.set("{http://www.w3.org/XML/1998/namespace}lang", head.language)
    element.set("dir", direction(article))


def _item_meta(item: etree._Element, outgoing: Outgoing) -> None:
    meta = add(item, f"{_NAR}itemMeta")
    add(meta, f"{_NAR}itemClass", qcode="ninat:text")
    add(meta, f"{_NAR}provider", literal=_PROVIDER)
    add(meta, f"{_NAR}versionCreated", rfc_3339(outgoing.facts.approved_at))
    add(meta, f"{_NAR}pubStatus", qcode="stat:usable")
    add(meta, f"{_NAR}generator", "Galleyproof")
    if outgoing.article.name:
        add(meta, f"{_NAR}edNote", f"Source: {outgoing.article.name}")


def _content_meta(item: etree._Element, head: Masthead) -> None:
    meta = add(item, f"{_NAR}contentMeta")
    if head.date:
        add(meta, f"{_NAR}contentCreated", head.date.iso)
    if head.address:
        add(meta, f"{_NAR}altId", head.address)
    if head.language:
        add(meta, f"{_NAR}language", tag=head.language)
    for name, value in (("headline", head.headline), ("by", head.byline), ("creditline", head.credit)):
        if value:
            add(meta, f"{_NAR}{name}", value)


def _content(content: etree._Element, article: Article, head: Masthead) -> None:
    inline = add(content, f"{_NAR}inlineXML", contenttype="application/xhtml+xml")
    inline.set("wordcount", str(counting.words(article)))
    inline.set("charcount", str(counting.characters(article)))
    page = begin(f"{_XHTML}html")
    inline.append(page)
    _say_language(page, article, head)
    add(add(page, f"{_XHTML}head"), f"{_XHTML}title", head.headline or article.name)
    body = add(page, f"{_XHTML}body")
    for element in elements(article):
        put(element, body)


def _read(document: bytes) -> str:
    return "\n".join(_texts(etree.fromstring(document, xml_schema.reader())))


def _texts(item: etree._Element) -> Iterator[str]:
    for name in ("headline", "by", "creditline"):
        yield from read_texts(item, f"{_NAR}contentMeta/{_NAR}{name}")
    yield from read_texts(item, f"{_NAR}contentSet/{_NAR}inlineXML/{_XHTML}html/{_XHTML}body")


WRITER = Writer(alone(render), _read, expected)
