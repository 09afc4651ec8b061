"""What readability-lxml would keep of a page: the mandatory voice, mapped back by the cutter's ids."""

import logging
import re
from collections.abc import Set as AbstractSet
from copy import deepcopy

import lxml.etree
from lxml.etree import LxmlError
from lxml.html import HtmlElement
from readability import Document
from readability.readability import Unparseable

from core.segment import ATTRIBUTE

_LEAST = 250
"""Characters of a summary below which it is a stub that says nothing of the page."""
_DEEPEST = 250
"""Levels of nesting beyond which readability returns stubs."""
_MOST_ELEMENTS = 30_000
"""Elements beyond which readability takes longer than its voice is worth."""
_ID = re.compile(rf'\b{re.escape(ATTRIBUTE)}="([^"]*)"')

logging.getLogger("readability").setLevel(logging.CRITICAL)  # what it cannot parse is no news to an editor


def kept_elements(tree: HtmlElement) -> AbstractSet[str]:
    """Ids of the elements in readability's summary; none where it cannot judge the page."""
    if not _fit(tree):
        return frozenset()
    try:
        summary = Document(deepcopy(tree)).summary(html_partial=True)
    except (Unparseable, LxmlError, ValueError, TypeError, AttributeError):
        return frozenset()
    if len(summary) < _LEAST:
        return frozenset()
    return frozenset(_ID.findall(summary))


def _fit(tree: HtmlElement) -> bool:
    """Whether the tree is neither too large nor too deep for readability."""
    depth = count = 0
    deepest = 0
    for event, _ in lxml.etree.iterwalk(tree, events=("start", "end")):
        depth += 1 if event == "start" else -1
        deepest = max(deepest, depth)
        count += event == "start"
        if deepest > _DEEPEST or count > _MOST_ELEMENTS:
            return False
    return True
