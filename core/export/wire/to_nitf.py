"""NITF 3.6: head, body head and body content, all in the elements of NITF itself."""

from collections.abc import Iterator

from lxml import etree

from core.export.identity import identity
from core.export.outgoing import Outgoing
from core.export.registry import Writer, alone
from core.export.trees import add, begin, read_texts, serialised
from core.export.wire import counting, xml_schema
from core.export.wire.masthead import Masthead, masthead
from core.export.wire.moments import compact
from core.export.wire.nitf_body import NITF_SPACE, fill
from core.export.wire.reading import expected_dated
from core.export.wire.standards import NITF
from core.model import Article

_IDENTIFIER = "-//IPTC//DTD NITF 3.6//EN"


def render(outgoing: Outgoing) -> bytes:
    """The document in UTF-8, ending with a line feed.

    Raises:
        ExportError: it would not be valid; names the field.
    """
    article = outgoing.article
    head = masthead(article, NITF)
    root = begin(f"{NITF_SPACE}nitf")
    root.set("version", _IDENTIFIER)
    root.set("uno", identity(outgoing))
    if head.language:
        root.set("baselang", head.language)
    _head(root, outgoing, head)
    _body(root, article, head)
    document = serialised(root)
    xml_schema.check(document, article, NITF)
    return document


def _head(root: etree._Element, outgoing: Outgoing, head: Masthead) -> None:
    made = add(root, f"{NITF_SPACE}head")
    if head.headline:
        add(made, f"{NITF_SPACE}title", head.headline)
    # The name agencies and Superdesk know the count by; the standard has no element for it.
    add(made, f"{NITF_SPACE}meta", name="anpa-wordcount", content=str(counting.words(outgoing.article)))
    if outgoing.article.name:
        add(made, f"{NITF_SPACE}meta", name="source", content=outgoing.article.name)
    facts = add(made, f"{NITF_SPACE}docdata")
    facts.set("management-status", "usable")
    add(facts, f"{NITF_SPACE}doc-id").set("id-string", identity(outgoing))
    add(facts, f"{NITF_SPACE}date.issue", norm=compact(outgoing.facts.approved_at))
    _published(made, head)


def _published(head: etree._Element, known: Masthead) -> None:
    """Where and when the article was published, if it was on the web."""
    if known.address:
        use = add(head, f"{NITF_SPACE}pubdata", type="web")
        use.set("ex-ref", known.address)
        if known.date:
            use.set("date.publication", compact(known.date.moment))


def _body(root: etree._Element, article: Article, head: Masthead) -> None:
    made = add(root, f"{NITF_SPACE}body")
    if head.language:
        made.set("{http://www.w3.org/XML/1998/namespace}lang", head.language)
    top = add(made, f"{NITF_SPACE}body.head")
    if head.headline:
        add(add(top, f"{NITF_SPACE}hedline"), f"{NITF_SPACE}hl1", head.headline)
    if head.byline:
        add(top, f"{NITF_SPACE}byline", head.byline)
    if head.credit:
        add(top, f"{NITF_SPACE}distributor", head.credit)
    if head.date:
        line = add(top, f"{NITF_SPACE}dateline")
        add(line, f"{NITF_SPACE}story.date", head.date.text, norm=compact(head.date.moment))
    # Space between the elements so far is free; what follows is text as it will be read.
    etree.indent(root)
    fill(add(made, f"{NITF_SPACE}body.content"), article)


def _read(document: bytes) -> str:
    return "\n".join(_texts(etree.fromstring(document, xml_schema.reader())))


def _texts(root: etree._Element) -> Iterator[str]:
    for name in ("hedline", "byline", "distributor", "dateline"):
        yield from read_texts(root, f"{NITF_SPACE}body/{NITF_SPACE}body.head/{NITF_SPACE}{name}")
    yield from read_texts(root, f"{NITF_SPACE}body/{NITF_SPACE}body.content")


WRITER = Writer(alone(render), _read, expected_dated)
