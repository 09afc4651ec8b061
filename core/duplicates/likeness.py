"""How alike two passages are, word by word."""

from collections.abc import Sequence

from rapidfuzz.distance import Indel, LCSseq

_COMPARED = 4000
"""Words compared of one passage; likeness beyond them follows from the part seen."""


def likeness(first: Sequence[str], second: Sequence[str], least: float = 0.0) -> float:
    """How alike two word sequences are, 0 to 1; 0 where they are less alike than ``least``."""
    return float(Indel.normalized_similarity(first[:_COMPARED], second[:_COMPARED], score_cutoff=least))


def containment(part: Sequence[str], whole: Sequence[str]) -> float:
    """How much of a passage stands in another, in its order: a share of the passage's words, 0 to 1."""
    if not part:
        return 0.0
    part = part[:_COMPARED]
    return int(LCSseq.similarity(part, whole[:_COMPARED])) / len(part)
