"""Decoded markup to one tree with an id on every element. The only place where markup is parsed."""

import re

import lxml.etree
import lxml.html

ATTRIBUTE = "data-gp"
"""The attribute that holds the cutter's id of an element: ``e1``, ``e2`` … in document order."""

_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")


def parse(text: str) -> lxml.html.HtmlElement | None:
    """The annotated tree of ``text``; None where there is nothing to make a tree of.

    Parsed from UTF-8 that says so, so that no declaration inside the page is believed a second time. Deep and long
    pages pass (``huge_tree``) up to the parser's own end, some 2,050 levels.
    """
    parser = lxml.html.HTMLParser(encoding="utf-8", huge_tree=True)
    try:
        root = lxml.etree.fromstring(scrub(text).encode("utf-8", "replace"), parser)
    except (lxml.etree.LxmlError, ValueError, AssertionError):
        return None
    if not isinstance(root, lxml.html.HtmlElement):
        return None
    _adopt_what_follows(root)
    _number(root)
    return root


def scrub(text: str) -> str:
    """``text`` without the characters that end or disturb the parser: NUL and controls, form feed as a space."""
    return _CONTROLS.sub("\ufffd", text.replace("\f", " "))


def _adopt_what_follows(root: lxml.html.HtmlElement) -> None:
    """Moves what stands after ``</html>``, which the parser leaves beside the root, to the end of the body."""
    body = root.find("body")
    home = root if body is None else body
    for sibling in list(root.itersiblings()):
        if isinstance(sibling.tag, str):
            sibling.tag = "div"
            home.append(sibling)


def _number(root: lxml.html.HtmlElement) -> None:
    for number, element in enumerate(root.iter(lxml.etree.Element), 1):
        element.set(ATTRIBUTE, f"e{number}")
