"""What a page states about itself outside its text: title, language, canonical address, meta elements, JSON-LD."""

from collections.abc import Callable, Iterator

from lxml.html import HtmlElement

from core.model import Meta
from core.segment.jsonld import facts_of

MOST_FACTS = 600
_LONGEST = 5000
_LONGEST_BODY = 400_000
"""Characters of one fact: an ``articleBody`` may be the whole article, anything else is a line."""


def meta_of(root: HtmlElement) -> tuple[Meta, ...]:
    """The page's facts in document order, white space folded, empty ones left out."""
    facts: list[Meta] = []
    for element in root.iter(*_READERS):
        for key, value in _READERS[element.tag](element):
            text = " ".join(value.split())[: _LONGEST_BODY if key.endswith("articleBody") else _LONGEST]
            if text and len(facts) < MOST_FACTS:
                facts.append(Meta(key, text))
    return tuple(facts)


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
