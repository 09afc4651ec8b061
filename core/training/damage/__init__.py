"""Damage, one kind a function: from the lines of a page to the lines of a damaged copy."""

from core.training.damage.copies import COPIES
from core.training.damage.inserts import INSERTS
from core.training.damage.layout import LAYOUTS
from core.training.damage.lines import Line, Part, Step, lines_of
from core.training.damage.phrases import Phrases
from core.training.damage.trimming import trimmed

__all__ = ["COPIES", "INSERTS", "LAYOUTS", "Line", "Part", "Phrases", "Step", "lines_of", "trimmed"]
