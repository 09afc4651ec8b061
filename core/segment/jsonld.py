"""Facts of schema.org in JSON-LD, read leniently: pages write it by hand."""

import html
import json
import re
from collections import deque
from collections.abc import Iterator, Mapping
from typing import Any

_LONGEST = 2_000_000
_MOST_NODES = 2000
_BEFORE = ("<!--", "//", "<![CDATA[")
_AFTER = (";", "-->", "]]>", "//")
"""What pages wrap their JSON in, from the outside to the inside."""
_TRAILING_COMMA = re.compile(r",(\s*[}\]])")
_TEXTS = ("headline", "datePublished", "dateModified", "articleBody", "inLanguage", "url")
_PEOPLE = ("author", "publisher")
_THINGS = frozenset({"person", "organization", "newsmediaorganization", "corporation"})


def facts_of(text: str) -> Iterator[tuple[str, str]]:
    """Name and value of what one JSON-LD element says of its page, outermost things first.

    Names: ``@type``, ``headline``, ``author``, ``publisher``, ``datePublished``, ``dateModified``, ``articleBody``,
    ``inLanguage``, ``url``. What is no JSON says nothing.
    """
    if len(text) > _LONGEST:
        return
    nodes = tuple(_nodes(_parsed(text)))
    named = {node["@id"]: node for node in reversed(nodes) if isinstance(node.get("@id"), str) and "name" in node}
    for node in nodes:
        yield from _facts_of_node(node, named)


def _nodes(parsed: Any) -> Iterator[dict[str, Any]]:
    """The things described, outermost first."""
    nodes, left = deque([parsed]), _MOST_NODES
    while nodes and left:
        left -= 1
        node = nodes.popleft()
        if isinstance(node, list):
            nodes.extend(node[:_MOST_NODES])
        elif isinstance(node, dict):
            yield node
            nodes.extend(node[key] for key in ("@graph", "mainEntity", "mainEntityOfPage") if key in node)


def _parsed(text: str) -> Any:
    body = _unwrapped(text)
    for attempt in (body, _TRAILING_COMMA.sub(r"\1", body), html.unescape(body)):
        try:
            return json.loads(attempt, strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def _unwrapped(text: str) -> str:
    body = text.strip()
    for before in _BEFORE:
        body = body.removeprefix(before).lstrip()
    for after in _AFTER:
        body = body.removesuffix(after).rstrip()
    return body


def _facts_of_node(node: dict[str, Any], named: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    types = [kind for kind in _listed(node.get("@type")) if isinstance(kind, str)]
    yield from (("@type", kind) for kind in types)
    if any(kind.lower() in _THINGS for kind in types):
        return
    for name in _TEXTS:
        yield from ((name, html.unescape(value)) for value in _listed(node.get(name)) if isinstance(value, str))
    for name in _PEOPLE:
        yield from ((name, html.unescape(value)) for value in _names(node.get(name), named))


def _names(value: Any, named: Mapping[str, Any]) -> Iterator[str]:
    """The names of people given by name, as things, or by the ``@id`` of things that stand elsewhere."""
    for person in _listed(value):
        if isinstance(person, str):
            yield person
        elif isinstance(person, dict):
            known = person if "name" in person else named.get(str(person.get("@id")), {})
            yield from (name for name in _listed(known.get("name")) if isinstance(name, str))


def _listed(value: Any) -> list[Any]:
    if value is None:
        return []
    return value[:50] if isinstance(value, list) else [value]
