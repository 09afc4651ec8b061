"""Articles as one Atom feed (RFC 4287)."""

from collections.abc import Sequence

from lxml import etree

from core.export.dates import rfc_3339, zoned
from core.export.direction import language
from core.export.feeds.content import content, expected
from core.export.feeds.elements import DUBLIN_CORE, Element, dc, put, put_known, whole
from core.export.feeds.gathering import MAKER, home, origin, title, tongue
from core.export.feeds.reading import items, words
from core.export.feeds.times import updated
from core.export.identity import identities, of_all
from core.export.layout import headline
from core.export.outgoing import Outgoing
from core.export.registry import Writer
from core.export.sound import address
from core.model import Article, ExportError, FieldName

_NAME = "Atom"
_ATOM = "http://www.w3.org/2005/Atom"
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def render(outgoing: Sequence[Outgoing]) -> bytes:
    """The feed: one entry an article, its text as escaped HTML.

    Raises:
        ExportError: an article has no headline, or its date or address is none.
    """
    names = identities(outgoing)
    root = etree.Element(_atom("feed"), nsmap={None: _ATOM, "dc": DUBLIN_CORE})  # type: ignore[dict-item]
    _tag_language(root, tongue(outgoing))
    put(root, _atom("title"), title(outgoing, _NAME))
    put(root, _atom("id"), of_all(names))
    put(root, _atom("updated"), rfc_3339(max(updated(each, _NAME) for each in outgoing)))
    site = home(outgoing, _NAME)
    if site:
        _link(root, site)
    if not all(_author(each.article) for each in outgoing):
        # An entry that names nobody has the feed's author, and one of both must be there.
        _person(root, site.split("/")[2] if site else MAKER)
    put(root, _atom("generator"), MAKER)
    for each, name in zip(outgoing, names, strict=True):
        _entry(etree.SubElement(root, _atom("entry")), each, name)
    return whole(root)


def _entry(entry: Element, outgoing: Outgoing, name: str) -> None:
    article = outgoing.article
    if not headline(article).strip():
        raise ExportError(f"{article.name}: there is no headline: {_NAME} needs one")
    _tag_language(entry, language(article))
    put(entry, _atom("title"), headline(article), type="text")
    put(entry, _atom("id"), name)
    put(entry, _atom("updated"), rfc_3339(updated(outgoing, _NAME)))
    appeared = zoned(article, _NAME)
    put_known(entry, _atom("published"), rfc_3339(appeared.moment) if appeared else "")
    if _author(article):
        _person(entry, _author(article))
    if url := address(article, _NAME):
        _link(entry, url)
    put_known(entry, dc("publisher"), article.fields.get(FieldName.CREDIT, ""))
    put(entry, dc("source"), origin(article))
    put(entry, _atom("content"), content(article), type="html")


def _atom(tag: str) -> str:
    return f"{{{_ATOM}}}{tag}"


def _tag_language(element: Element, tag: str) -> None:
    if tag:
        element.set(_LANG, tag)


def _author(article: Article) -> str:
    """Who wrote it, or else which agency or publisher; empty where neither is known."""
    names = (article.fields.get(name, "") for name in (FieldName.BYLINE, FieldName.CREDIT))
    return next((name for name in names if name.strip()), "")


def _person(parent: Element, name: str) -> None:
    put(etree.SubElement(parent, _atom("author")), _atom("name"), name)


def _link(parent: Element, url: str) -> None:
    """The page that says the same."""
    etree.SubElement(parent, _atom("link"), rel="alternate", type="text/html", href=url)


def _read(document: bytes) -> str:
    """Headline and content of every entry."""
    return "\n".join(
        f"{entry.findtext(_atom('title'), '')}\n{words(entry.findtext(_atom('content'), ''))}"
        for entry in items(document, _atom("entry"))
    )


WRITER = Writer(render, _read, expected)
