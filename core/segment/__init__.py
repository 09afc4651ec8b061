"""Sources to pages: blocks with anchors, and the check that no text was lost on the way."""

from core.segment.parse import ATTRIBUTE
from core.segment.plain import plain
from core.segment.segment import Cut, segment
from core.segment.spans import spans

__all__ = ["ATTRIBUTE", "Cut", "plain", "segment", "spans"]
