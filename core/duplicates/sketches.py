"""Which earlier block might be nearly the same: an index over small samples of each block's shingles."""

import zlib
from collections import Counter, defaultdict
from collections.abc import Sequence
from heapq import nsmallest

from rapidfuzz.distance import Indel

_SHINGLE = 3
_SAMPLE = 24
"""Shingles remembered of one block: the smallest by hash, so that two alike blocks sample the same ones."""
_PER_SHINGLE = 8
"""Blocks remembered under one shingle; more would make a page of alike lines quadratic."""
_COMPARED = 4000
"""Words compared of one block; likeness beyond them follows from the part seen."""


def likeness(first: Sequence[str], second: Sequence[str], least: float = 0.0) -> float:
    """How alike two word sequences are, 0 to 1; 0 where they are less alike than ``least``."""
    return float(Indel.normalized_similarity(first[:_COMPARED], second[:_COMPARED], score_cutoff=least))


def sketch(words: Sequence[str]) -> list[int]:
    """The smallest hashes of a block's shingles, the same on every machine."""
    count = max(1, len(words) - _SHINGLE + 1)
    hashes = {zlib.crc32(" ".join(words[at : at + _SHINGLE]).encode()) for at in range(count)}
    return nsmallest(_SAMPLE, hashes)


class SketchIndex:
    """Blocks seen so far, by sampled shingles."""

    def __init__(self) -> None:
        self._blocks: defaultdict[int, list[int]] = defaultdict(list)

    def add(self, block: int, hashes: Sequence[int]) -> None:
        """Remembers a block under its shingles."""
        for value in hashes:
            seen = self._blocks[value]
            if len(seen) < _PER_SHINGLE:
                seen.append(block)

    def nearest(self, hashes: Sequence[int]) -> list[int]:
        """At most three earlier blocks that share the most shingles, most first; none that shares too few."""
        shared = Counter(block for value in hashes for block in self._blocks.get(value, ()))
        least = max(2, len(hashes) // 4)
        return [block for block, count in shared.most_common(3) if count >= least]
