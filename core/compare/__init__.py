"""Word differences inside one matched pair of texts, and what of them must not be missed."""

from core.compare.calls import Called, Discrepancy, discrepancies
from core.compare.sentences import enriched
from core.compare.splitting import sentences
from core.compare.words import Change, Difference, word_differences

__all__ = [
    "Called",
    "Change",
    "Difference",
    "Discrepancy",
    "discrepancies",
    "enriched",
    "sentences",
    "word_differences",
]
