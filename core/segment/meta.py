"""What a page states about itself outside its text: title, language, canonical address, meta elements, JSON-LD."""

from collections.abc import Callable, Iterator
from typing import cast

from lxml.etree import XPath
from lxml.html import HtmlElement

from core.model import Meta
from core.segment.jsonld import facts_of

MOST_FACTS = 600
"""Facts of one page; no page has reason for more."""
_LONGEST = 5000
_LONGEST_BODY = 400_000
"""Characters of one fact: an ``articleBody`` may be the whole article, anything else is a line."""
_LONGEST_NAME = 200
_MOST_MARKED = 20
"""Elements of one kind that are read where they stand amid the text."""
_DATES = frozenset({"datePublished", "dateModified"})
_DATED = XPath("//*[@itemprop and not(self::meta) and (@content or @datetime) and contains(@itemprop, 'date')]")
_AUTHORS = XPath("//a[@rel and contains(concat(' ', normalize-space(@rel), ' '), ' author ')]")


def meta_of(root: HtmlElement) -> tuple[Meta, ...]:
    """The page's facts in document order, white space folded, empty ones left out."""
    facts: list[Meta] = []
    stated = (fact for element in root.iter(*_READERS) for fact in _READERS[element.tag](element))
    for key, value in (*stated, *_marked(root)):
        text = " ".join(value.split())[: _LONGEST_BODY if key.endswith("articleBody") else _LONGEST]
        if text and len(facts) < MOST_FACTS:
            facts.append(Meta(key, text))
    return tuple(facts)


def _marked(root: HtmlElement) -> Iterator[tuple[str, str]]:
    """Who and when, as microdata and links give them amid the text."""
    for element in cast("list[HtmlElement]", _DATED(root))[:_MOST_MARKED]:
        for name in sorted(_DATES & set((element.get("itemprop") or "").split())):
            yield f"itemprop {name}", element.get("content") or element.get("datetime") or ""
    for element in cast("list[HtmlElement]", _AUTHORS(root))[:_MOST_MARKED]:
        yield "rel author", element.text_content()[:_LONGEST_NAME]


def _html(element: HtmlElement) -> Iterator[tuple[str, str]]:
    yield "html lang", element.get("lang") or element.get("xml:lang") or ""


def _title(element: HtmlElement) -> Iterator[tuple[str, str]]:
    if next(element.iterancestors("svg"), None) is None:
        yield "title", element.text or ""


def _link(element: HtmlElement) -> Iterator[tuple[str, str]]:
    if "canonical" in (element.get("rel") or "").lower().split():
        yield "link canonical", element.get("href") or ""


def _meta(element: HtmlElement) -> Iterator[tuple[str, str]]:
    for attribute in ("property", "name", "itemprop"):
        name = (element.get(attribute) or "").strip()
        if name:
            yield f"meta {name[:100]}", element.get("content") or ""


def _time(element: HtmlElement) -> Iterator[tuple[str, str]]:
    yield "time datetime", element.get("datetime") or ""


def _script(element: HtmlElement) -> Iterator[tuple[str, str]]:
    if (element.get("type") or "").split(";")[0].strip().lower() == "application/ld+json":
        for name, value in facts_of(element.text or ""):
            yield f"json-ld {name}", value


_READERS: dict[str, Callable[[HtmlElement], Iterator[tuple[str, str]]]] = {
    "html": _html,
    "title": _title,
    "link": _link,
    "meta": _meta,
    "time": _time,
    "script": _script,
}
