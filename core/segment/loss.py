"""The loss check: does the tree hold the text that the page holds?"""

import html

import lxml.html

from core.segment.blank import visible
from core.segment.scan import stretches
from core.segment.tags import NOT_TEXT

TOLERANCE_SHARE = 0.002
"""Share of the characters by which the two counts may differ: they disagree a little on broken markup and entities."""
TOLERANCE_CHARACTERS = 40
"""Characters by which they may differ in any case."""

NOT_BODY = NOT_TEXT | {"title"}
"""Elements whose text is not the page's: code, and the title, which names the page."""

_BODY_TEXT = "//text()[not(parent::script or parent::style or parent::title[not(ancestor::svg)])]"


def characters_of(root: lxml.html.HtmlElement) -> int:
    """The characters of the tree's text nodes, counted apart from the cutting."""
    return visible("".join(root.xpath(_BODY_TEXT)))


def count_by_scan(text: str) -> int:
    """The characters of the page's text, counted without the parser."""
    parts = [text[s.start : s.end] for s in stretches(text) if s.within not in NOT_BODY]
    return visible(html.unescape("\n".join(parts)))


def loss(seen: int, expected: int) -> str:
    """What to say of a parser that saw ``seen`` of ``expected`` characters; empty if that is well."""
    dropped = expected - seen
    if dropped <= 0 or (seen and dropped <= max(TOLERANCE_CHARACTERS, expected * TOLERANCE_SHARE)):
        return ""
    return f"the parser dropped {dropped:,} of {expected:,} characters, so the text is shown without its structure"
