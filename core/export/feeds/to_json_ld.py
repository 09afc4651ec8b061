"""The article as schema.org's NewsArticle in JSON-LD, as it may stand in a page."""

import json
import re
from collections.abc import Iterator
from typing import Any

import msgspec

from core.export.dates import dated, rfc_3339
from core.export.direction import language
from core.export.identity import identity
from core.export.layout import Group, Item, groups, headline
from core.export.outgoing import Outgoing
from core.export.registry import Writer, alone
from core.export.sound import address
from core.model import Article, BlockKind, FieldName

_NAME = "JSON-LD"
_IN_LINES = frozenset({BlockKind.LIST_ITEM, BlockKind.TABLE_ROW})
_UNSAFE = re.compile("[<>&\u2028\u2029]")
_UNSPACED = frozenset({"bo", "dz", "ja", "km", "lo", "my", "th", "yue", "zh"})
"""Languages whose words no space parts."""
_JOINED_UP = re.compile("[\u0e00-\u0eff\u0f00-\u0fff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")
"""Letters of their scripts."""


def json_ld(outgoing: Outgoing) -> str:
    """The object as JSON, indented. It may stand in a page's ``script`` element: no text in it can end that.

    Raises:
        ExportError: the article's date or address is none.
    """
    text = msgspec.json.format(msgspec.json.encode(_described(outgoing)), indent=2).decode()
    return _UNSAFE.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def _described(outgoing: Outgoing) -> dict[str, Any]:
    """What is known of the article and no more, by schema.org's names."""
    article, fields = outgoing.article, outgoing.article.fields
    url, text = address(article, _NAME), _body(article)
    appeared = dated(article, _NAME)
    byline, credit = fields.get(FieldName.BYLINE, ""), fields.get(FieldName.CREDIT, "")
    known = {
        "headline": headline(article),
        "author": [{"@type": "Person", "name": byline}] if byline.strip() else None,
        "creditText": credit,
        "datePublished": appeared.iso if appeared else "",
        "dateModified": rfc_3339(outgoing.facts.approved_at),
        "inLanguage": language(article),
        "url": url,
        "mainEntityOfPage": {"@type": "WebPage", "@id": url} if url else None,
        "isBasedOn": {"@type": "CreativeWork", "name": article.name} | ({"url": url} if url else {}),
        "identifier": identity(outgoing),
        "wordCount": _word_count(article),
        "articleBody": text,
    }
    context = {"@context": "https://schema.org", "@type": "NewsArticle"}
    return context | {name: value for name, value in known.items() if value}


def _body(article: Article) -> str:
    """The words alone, and the numbers of numbered lists.

    Paragraphs are parted by an empty line, items, rows and continued lines by a line feed.
    """
    return "\n\n".join(map(_plain, groups(article.body)))


def _plain(group: Group) -> str:
    between = "\n" if group.kind in _IN_LINES else "\n\n"
    return between.join(_number(item) + "\n".join(passage.text for passage in item.passages) for item in group.items)


def _number(item: Item) -> str:
    return "" if item.number is None else f"{item.number}. "


def _word_count(article: Article) -> int:
    """The words of the body, parted by space; 0 where the language does not part them so. Numbers of lists are none."""
    text = " ".join(passage.text for passage in article.body)
    primary = language(article).partition("-")[0].lower()
    if primary in _UNSPACED or (not primary and _JOINED_UP.search(text)):
        return 0
    return len(text.split())


def _read(document: bytes) -> str:
    """Headline and body of the object, by another reader than wrote it."""
    found = json.loads(document)
    return f"{found.get('headline', '')}\n{found.get('articleBody', '')}"


def _expected(article: Article) -> Iterator[tuple[str, str]]:
    """What a reader finds: the headline, and every passage with its number."""
    yield "the headline", headline(article)
    for group in groups(article.body):
        for item in group.items:
            first, *rest = item.passages
            yield f"block {first.block_id}", f"{_number(item)}{first.text}"
            yield from ((f"block {passage.block_id}", passage.text) for passage in rest)


WRITER = Writer(alone(lambda outgoing: f"{json_ld(outgoing)}\n".encode()), _read, _expected)
