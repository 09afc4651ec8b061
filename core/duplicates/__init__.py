"""Repeated passages inside a page, found as runs of blocks; and what finds a passage again on other pages."""

from core.duplicates.folding import figures, fold, tokens
from core.duplicates.likeness import containment, likeness
from core.duplicates.matching import ALIKE, INSIDE, PART, VERSIONS
from core.duplicates.places import Place, places
from core.duplicates.runs import repeated_runs

__all__ = [
    "ALIKE",
    "INSIDE",
    "PART",
    "VERSIONS",
    "Place",
    "containment",
    "figures",
    "fold",
    "likeness",
    "places",
    "repeated_runs",
    "tokens",
]
