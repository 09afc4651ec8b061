"""Which earlier blocks share wording with a block: an index over runs of three words."""

from collections import Counter
from collections.abc import Sequence

Shingles = frozenset[tuple[str, ...]]
"""What a block says, three words at a time; the whole of it where it has fewer."""

_SHINGLE = 3
_PER_SHINGLE = 8
"""Blocks remembered under one shingle; more would make a page of alike lines quadratic."""


def shingles(words: Sequence[str]) -> Shingles:
    """A block's shingles."""
    if len(words) < _SHINGLE:
        return frozenset((tuple(words),))
    return frozenset(zip(words, words[1:], words[2:], strict=False))


class ShingleIndex:
    """Blocks seen so far, by their shingles."""

    def __init__(self) -> None:
        self._blocks: dict[tuple[str, ...], list[int]] = {}

    def add(self, block: int, said: Shingles) -> None:
        """Remembers a block under its shingles."""
        blocks = self._blocks
        for shingle in said:
            seen = blocks.get(shingle)
            if seen is None:
                blocks[shingle] = [block]
            elif len(seen) < _PER_SHINGLE:
                seen.append(block)

    def shared(self, said: Shingles) -> Counter[int]:
        """How many shingles each earlier block shares; blocks that share none are absent."""
        blocks = self._blocks
        return Counter(block for shingle in blocks.keys() & said for block in blocks[shingle])
