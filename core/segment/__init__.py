"""Sources to pages: blocks with anchors, and the check that no text was lost on the way."""

from core.segment.html import spots_of
from core.segment.lines import line_starts
from core.segment.parse import ATTRIBUTE, parse
from core.segment.plain import plain
from core.segment.run import Spot
from core.segment.scan import stretches
from core.segment.segment import Cut, segment
from core.segment.spans import Span, spans

__all__ = [
    "ATTRIBUTE",
    "Cut",
    "Span",
    "Spot",
    "line_starts",
    "parse",
    "plain",
    "segment",
    "spans",
    "spots_of",
    "stretches",
]
