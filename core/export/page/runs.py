"""Nested runs as elements of HTML."""

from collections.abc import Callable

from lxml.html import HtmlElement
from lxml.html.builder import E

from core.export.inline import Nodes

_TAGS = {"bold": "strong", "italic": "em", "code": "code", "link": "a"}


def add_runs(element: HtmlElement, nodes: Nodes, add_text: Callable[[HtmlElement, str], None]) -> None:
    """Puts runs behind everything that is in the element.

    Args:
        element: where they go.
        nodes: the runs.
        add_text: puts text behind everything that is in an element.
    """
    for node in nodes:
        if isinstance(node, str):
            add_text(element, node)
            continue
        run = E(_TAGS[node.mark], {"href": node.href} if node.href else {})
        element.append(run)
        add_runs(run, node.children, add_text)
