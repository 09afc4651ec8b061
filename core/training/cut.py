"""The neutral cut: a page as the runs of text between its block-level tags, whoever judges it.

Scores and flattened copies are made on it and not on the desk's own blocks, so that no cut is favoured.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import lxml.etree
import lxml.html

_FLOW = """
    address article aside blockquote body br button caption center dd details dialog dir div dl dt fieldset figcaption
    figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol optgroup option p pre section
    select summary table tbody td tfoot th thead tr ul
"""
_CODE = """
    script style noscript template svg head iframe object math textarea
"""
_BLOCK, _DROPPED = frozenset(_FLOW.split()), frozenset(_CODE.split())


@dataclass(frozen=True, slots=True)
class Run:
    """The text between two block-level tags.

    Attributes:
        parts: its pieces, in order; inline tags stand between them. White space as in the page.
        tag: the block-level element in which the run ends; empty outside all.
    """

    parts: tuple[str, ...]
    tag: str


def parsed(raw: str) -> lxml.html.HtmlElement | None:
    """The page's tree; None where the parser finds no page in it."""
    parser = lxml.html.HTMLParser(encoding="utf-8", huge_tree=True)
    try:
        return lxml.html.document_fromstring(raw.encode("utf-8", "replace"), parser=parser)
    except (ValueError, lxml.etree.LxmlError):
        return None


def runs_of(root: lxml.html.HtmlElement) -> Iterator[Run]:
    """The page's runs of text in document order; every block-level element ends one where it begins and ends.

    Source: the neutral blocks of the scorer for this trade's corpora, whose figures ours must equal.
    """
    parts: list[str] = []
    open_blocks = [""]
    for event, node in _walk(root):
        if event == "text":
            parts.append(str(node))
            continue
        yield Run(tuple(parts), open_blocks[-1])
        parts.clear()
        if event == "open":
            open_blocks.append(str(node))
        else:
            open_blocks.pop()
    yield Run(tuple(parts), open_blocks[-1])


def _walk(root: lxml.html.HtmlElement) -> Iterator[tuple[str, str]]:
    """Texts, and block-level elements opening and closing, in document order; without recursion."""
    stack: list[tuple[lxml.html.HtmlElement, bool]] = [(root, False)]
    while stack:
        node, leaving = stack.pop()
        tag = node.tag if isinstance(node.tag, str) else ""
        if leaving or not tag or tag in _DROPPED:
            if leaving and tag in _BLOCK:
                yield "close", tag
            yield "text", node.tail or ""
            continue
        if tag in _BLOCK:
            yield "open", tag
        yield "text", node.text or ""
        stack.append((node, True))
        stack.extend((child, False) for child in reversed(node))
