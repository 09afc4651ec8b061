"""Style sheets without what fetches, covers or moves. Read by a real tokenizer, so that no escape slips through."""

import re
from collections.abc import Iterable, Iterator, Sequence

import tinycss2
from tinycss2.ast import Node

from core.showing.pictures import is_picture

LONGEST = 1_500_000
"""Characters of style sheets kept of one page; a hostile page may have any number."""

_FETCHERS = """
    url url-prefix src image image-set -webkit-image-set cross-fade -webkit-cross-fade element -moz-element
    expression paint -webkit-canvas image-rect -moz-image-rect
"""
_FETCHING = frozenset(_FETCHERS.split())
_RULES_DROPPED = frozenset({"import", "charset", "namespace", "font-face", "document", "-moz-document"})
_PINNED = frozenset({"fixed", "sticky", "-webkit-sticky"})
_PLACING = re.compile(r"(?:top|right|bottom|left|inset(?:-[a-z-]+)?|transform|translate)", re.IGNORECASE)
_PASSING = "visited hover active focus focus-within focus-visible target target-within fullscreen modal popover-open"
_STATES = frozenset(_PASSING.split())
_LINKS = frozenset({"link", "any-link", "-webkit-any-link"})
_LINK, _NEVER = "[data-gp-link]", "not(*)"
_TAG = re.compile(r"<(?=[A-Za-z!/?])")
_QUIET = re.compile(r"[\w\s:;#%.,()!+\-]*")
_LOUD = re.compile(r"url|src|image|cross-fade|element|expression|paint|canvas|fixed|sticky", re.IGNORECASE)


def safe_sheet(text: str) -> str:
    """The rules of a style sheet, without a request in them; empty where it cannot be read."""
    return _safe(text, in_rules=True)


def safe_declarations(text: str) -> str:
    """The declarations of a style attribute, likewise."""
    if _QUIET.fullmatch(text) and not _LOUD.search(text):
        return text
    return _safe(text, in_rules=False)


def _safe(text: str, *, in_rules: bool) -> str:
    try:
        values = tinycss2.parse_component_value_list(text, skip_comments=True)
        kept = list(_rules(values)) if in_rules else _declarations(values)
        # Nothing in a sheet may look like a tag; a string, which alone has reason to, means the same by an escape.
        return _TAG.sub(r"\\3c ", str(tinycss2.serialize(kept)))
    except RecursionError:  # nested deeper than any sheet has reason to be
        return ""


def _rules(values: Sequence[Node]) -> Iterator[Node]:
    """Rules: preludes with their blocks, and at-rules without those that fetch."""
    dropping = False
    for at, node in enumerate(values):
        if dropping:
            dropping = not (node.type == "{} block" or node == ";")
        elif node.type == "at-keyword" and node.lower_value in _RULES_DROPPED:
            dropping = True
        elif node.type == "{} block":
            node.content = _declarations(node.content)
            yield node
        else:
            yield from _prelude(node, values[at - 1] if at else None)


def _prelude(node: Node, before: Node | None) -> Iterator[Node]:
    """A piece of a selector. A link has no address any more, and nothing happens under the mouse."""
    if before is not None and before == ":" and node.type == "ident":
        if node.lower_value in _LINKS:
            yield from tinycss2.parse_component_value_list(f"is({_LINK})")
            return
        if node.lower_value in _STATES:
            yield from tinycss2.parse_component_value_list(_NEVER)
            return
    if node.type == "function":
        node.arguments = _inner(node.arguments)
    yield from _without_fetching([node])


def _inner(values: Sequence[Node]) -> list[Node]:
    return [kept for at, node in enumerate(values) for kept in _prelude(node, values[at - 1] if at else None)]


def _declarations(values: Sequence[Node]) -> list[Node]:
    """What stands between braces: declarations, and rules nested among them."""
    kept: list[Node] = []
    pieces = list(_split(values))
    pinned = any(_is_pinned(piece) for piece in pieces)
    for piece in pieces:
        if any(node.type == "at-keyword" and node.lower_value in _RULES_DROPPED for node in piece):
            continue
        if piece[-1].type == "{} block":
            kept.extend(_rules(piece))
        else:
            kept.extend(_without_fetching(_unpinned(piece) if pinned else piece))
    return kept


def _split(values: Iterable[Node]) -> Iterator[list[Node]]:
    """Declarations, each with its semicolon, and rules, each with its block."""
    piece: list[Node] = []
    for node in values:
        piece.append(node)
        if node == ";" or node.type == "{} block":
            yield piece
            piece = []
    if piece:
        yield piece


def _name(piece: Sequence[Node]) -> str:
    return next((node.lower_value for node in piece if node.type == "ident"), "")


def _is_pinned(piece: Sequence[Node]) -> bool:
    """Whether it sets something down on the window instead of the page."""
    if _name(piece) != "position":
        return False
    return any(n.type == "function" or (n.type == "ident" and n.lower_value in _PINNED) for n in piece)


def _unpinned(piece: list[Node]) -> list[Node]:
    """What was pinned to the window stands where it is written, and covers nothing."""
    if _is_pinned(piece):
        return list(tinycss2.parse_component_value_list("position:relative;"))
    return [] if _PLACING.fullmatch(_name(piece)) else piece


def _without_fetching(values: Iterable[Node]) -> Iterator[Node]:
    for node in values:
        if _fetches(node):
            yield from tinycss2.parse_component_value_list("none")
            continue
        for inner in ("arguments", "content"):
            if hasattr(node, inner):
                setattr(node, inner, list(_without_fetching(getattr(node, inner))))
        yield node


def _fetches(node: Node) -> bool:
    if node.type == "url":
        return not is_picture(node.value)
    if node.type == "function" and node.lower_name in _FETCHING:
        strings = [each.value for each in node.arguments if each.type == "string"]
        return not (node.lower_name == "url" and len(strings) == 1 and is_picture(strings[0]))
    return bool(node.type == "error")
