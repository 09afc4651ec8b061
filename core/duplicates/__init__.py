"""Repeated passages inside a page, found as runs of blocks."""

from core.duplicates.folding import fold, tokens
from core.duplicates.runs import Repeat, repeated_runs
from core.duplicates.sketches import likeness

__all__ = ["Repeat", "fold", "likeness", "repeated_runs", "tokens"]
