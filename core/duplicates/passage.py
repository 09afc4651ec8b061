"""What a passage is to the index: a few numbers. How they are made is told by ``core.duplicates.minhash``."""

from dataclasses import dataclass

ALGORITHM = 1
"""Raised with every change by which any passage gets other numbers: numbers of two algorithms say nothing together."""
BANDS = 8
"""Bands of a passage."""
LEAST_WORDS = 8
"""Words from which a text is a passage: shorter ones stand everywhere."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A text's words as numbers, the same on every machine.

    Attributes:
        words: how many.
        exact: hash of all words in order, 64 bits with a sign.
        bands: ``BANDS`` numbers of 48 bits with a sign, each in its own place and equal to none of another place but
            by accident.
    """

    words: int
    exact: int
    bands: tuple[int, ...]
