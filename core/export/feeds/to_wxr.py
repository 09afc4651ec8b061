"""Articles as a WordPress export (WXR 1.2) that its importer takes: one draft a post.

Drafts, because to publish is the site's own step: an import shows nobody anything that its editors have not seen there.
The text is plain HTML, which every WordPress shows; blocks would be a guess at the site's editor.
"""

from collections.abc import Iterator, Sequence
from datetime import datetime
from html import escape
from itertools import count
from typing import NamedTuple

from lxml import etree

from core.export.dates import zoned
from core.export.direction import language
from core.export.feeds.content import content, expected
from core.export.feeds.elements import CONTENT, DUBLIN_CORE, Element, dc, put, put_known, put_quoted, whole
from core.export.feeds.gathering import MAKER, home, origin, title, tongue
from core.export.feeds.inert import inert, slugs
from core.export.feeds.reading import CONTENT as ENCODED
from core.export.feeds.reading import items, words
from core.export.feeds.times import rfc_822, updated
from core.export.identity import identities, of_all
from core.export.layout import headline
from core.export.outgoing import Outgoing
from core.export.registry import Writer
from core.export.sound import address
from core.model import FieldName

_NAME = "WordPress"
_EXPORT = "http://wordpress.org/export/1.2/"
_EXCERPT = "http://wordpress.org/export/1.2/excerpt/"


class _Names(NamedTuple):
    """What a post goes by: in the file, in its address, and everywhere."""

    number: int
    slug: str
    identity: str


def render(outgoing: Sequence[Outgoing]) -> bytes:
    """The file: its authors, then one item an article, numbered from 1.

    Raises:
        ExportError: an article's date or address is none.
    """
    spaces = {"excerpt": _EXCERPT, "content": CONTENT, "dc": DUBLIN_CORE, "wp": _EXPORT}
    root = etree.Element("rss", {"version": "2.0"}, nsmap=spaces)
    channel = etree.SubElement(root, "channel")
    known_as = identities(outgoing)
    _head(channel, outgoing, known_as)
    stems = slugs(headline(each.article) for each in outgoing)
    names = map(_Names, count(1), stems, known_as)
    for each, its in zip(outgoing, names, strict=True):
        _item(etree.SubElement(channel, "item"), each, its)
    return whole(root)


def _head(channel: Element, outgoing: Sequence[Outgoing], known_as: Sequence[str]) -> None:
    site = home(outgoing, _NAME)
    put(channel, "title", title(outgoing, _NAME))
    put(channel, "link", site or of_all(known_as))
    put(channel, "description", "Articles that an editor approved.")
    put(channel, "pubDate", rfc_822(max(updated(each, _NAME) for each in outgoing)))
    put_known(channel, "language", tongue(outgoing))
    put(channel, _wp("wxr_version"), "1.2")
    put_known(channel, _wp("base_site_url"), site.rstrip("/"))
    put_known(channel, _wp("base_blog_url"), site.rstrip("/"))
    bylines = dict.fromkeys(each.article.fields.get(FieldName.BYLINE, "") for each in outgoing)
    for number, name in enumerate(filter(str.strip, bylines), 1):
        _author(etree.SubElement(channel, _wp("author")), number, name)
    put(channel, "generator", MAKER)


def _author(author: Element, number: int, name: str) -> None:
    put(author, _wp("author_id"), str(number))
    put_quoted(author, _wp("author_login"), name)
    put(author, _wp("author_email"), "")
    put_quoted(author, _wp("author_display_name"), name)


def _item(item: Element, outgoing: Outgoing, names: _Names) -> None:
    article = outgoing.article
    date = zoned(article, _NAME)
    appeared = date.moment if date else None
    # A title is HTML there.
    put_quoted(item, "title", escape(headline(article), quote=False))
    put_known(item, "link", address(article, _NAME))
    put_known(item, "pubDate", rfc_822(appeared) if appeared else "")
    put_quoted(item, dc("creator"), article.fields.get(FieldName.BYLINE, ""))
    put_known(item, dc("publisher"), article.fields.get(FieldName.CREDIT, ""))
    put_known(item, dc("language"), language(article))
    put(item, dc("source"), origin(article))
    put(item, "guid", names.identity, isPermaLink="false")
    put(item, "description", "")
    put_quoted(item, etree.QName(CONTENT, "encoded"), inert(content(article)))
    # Nobody wrote an excerpt. Left empty, the site takes the beginning of the text.
    put_quoted(item, etree.QName(_EXCERPT, "encoded"), "")
    for name, value in _facts(outgoing, names, appeared):
        put(item, _wp(name), value)
    _meta(etree.SubElement(item, _wp("postmeta")), names.identity)


def _facts(outgoing: Outgoing, names: _Names, appeared: datetime | None) -> Iterator[tuple[str, str]]:
    """What WordPress is told of a post. Comments are not: whether there are any is the site's own rule."""
    changed = _time(updated(outgoing, _NAME))
    yield "post_id", str(names.number)
    if appeared:
        yield "post_date", _time(appeared)
        yield "post_date_gmt", _time(appeared)
    yield "post_modified", changed
    yield "post_modified_gmt", changed
    yield "post_name", names.slug
    yield "status", "draft"
    yield "post_parent", "0"
    yield "menu_order", "0"
    yield "post_type", "post"
    yield "post_password", ""
    yield "is_sticky", "0"


def _meta(meta: Element, identity: str) -> None:
    """By what name the article goes here. The source's name is no meta value: there, text may be run as PHP's data."""
    put(meta, _wp("meta_key"), "_galleyproof_id")
    put_quoted(meta, _wp("meta_value"), identity)


def _time(moment: datetime) -> str:
    return moment.replace(tzinfo=None).isoformat(" ")


def _wp(tag: str) -> str:
    return f"{{{_EXPORT}}}{tag}"


def _read(document: bytes) -> str:
    """Headline and content of every item; both are HTML."""
    return "\n".join(
        f"{words(item.findtext('title', ''))}\n{words(item.findtext(ENCODED, ''))}" for item in items(document, "item")
    )


WRITER = Writer(render, _read, expected)
