"""Articles as one RSS 2.0 feed, with the whole text in ``content:encoded``."""

from collections.abc import Sequence

from lxml import etree

from core.export.dates import zoned
from core.export.direction import language
from core.export.feeds.content import content, expected, lead
from core.export.feeds.elements import CONTENT, DUBLIN_CORE, Element, dc, put, put_known, whole
from core.export.feeds.gathering import MAKER, home, origin, title, tongue
from core.export.feeds.reading import CONTENT as ENCODED
from core.export.feeds.reading import items, words
from core.export.feeds.times import rfc_822, updated
from core.export.identity import identities, of_all
from core.export.layout import headline
from core.export.outgoing import Outgoing
from core.export.registry import Writer
from core.export.sound import address
from core.model import ExportError, FieldName

_NAME = "RSS"


def render(outgoing: Sequence[Outgoing]) -> bytes:
    """The feed: a channel with one item an article.

    Raises:
        ExportError: an article has neither a headline nor a passage, or its date or address is none.
    """
    names = identities(outgoing)
    root = etree.Element("rss", {"version": "2.0"}, nsmap={"content": CONTENT, "dc": DUBLIN_CORE})
    channel = etree.SubElement(root, "channel")
    put(channel, "title", title(outgoing, _NAME))
    put(channel, "link", home(outgoing, _NAME) or of_all(names))
    put(channel, "description", "Articles that an editor approved.")
    put_known(channel, "language", tongue(outgoing))
    put(channel, "lastBuildDate", rfc_822(max(updated(each, _NAME) for each in outgoing)))
    put(channel, "generator", MAKER)
    for each, name in zip(outgoing, names, strict=True):
        _item(etree.SubElement(channel, "item"), each, name)
    return whole(root)


def _item(item: Element, outgoing: Outgoing, name: str) -> None:
    article, fields = outgoing.article, outgoing.article.fields
    summary = lead(article)
    if not (headline(article).strip() or summary):
        raise ExportError(f"{article.name}: there is neither a headline nor a passage: {_NAME} needs one of them")
    put_known(item, "title", headline(article))
    put_known(item, "link", address(article, _NAME))
    put_known(item, "description", summary)
    put_known(item, dc("creator"), fields.get(FieldName.BYLINE, ""))
    put_known(item, dc("publisher"), fields.get(FieldName.CREDIT, ""))
    put_known(item, dc("language"), language(article))
    put(item, dc("source"), origin(article))
    put(item, "guid", name, isPermaLink="false")
    appeared = zoned(article, _NAME)
    put_known(item, "pubDate", rfc_822(appeared.moment) if appeared else "")
    put(item, etree.QName(CONTENT, "encoded"), content(article))


def _read(document: bytes) -> str:
    """Headline and content of every item."""
    return "\n".join(
        f"{item.findtext('title', '')}\n{words(item.findtext(ENCODED, ''))}" for item in items(document, "item")
    )


WRITER = Writer(render, _read, expected)
