"""Sources to pages: blocks with anchors, and the check that no text was lost on the way."""

from core.segment.html import spots_of
from core.segment.parse import ATTRIBUTE, parse
from core.segment.plain import plain
from core.segment.run import Spot
from core.segment.segment import Cut, segment

__all__ = ["ATTRIBUTE", "Cut", "Spot", "parse", "plain", "segment", "spots_of"]
