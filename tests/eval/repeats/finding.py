"""The finder alone: which blocks it ties to which others, before anything is decided."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import product

from core.duplicates import repeated_runs
from core.model import Block


def ties(blocks: Sequence[Block]) -> Mapping[str, frozenset[str]]:
    """For each block in a repeated run, by id, the blocks that say the same in all its copies."""
    paired: defaultdict[str, set[str]] = defaultdict(set)
    for run in repeated_runs(blocks):
        for pair in (pair for copy in run.copies for pair in copy.pairs):
            for first, other in product(pair.first, pair.other):
                paired[first].add(other)
                paired[other].add(first)
    return {block: frozenset(_reached(block, paired)) for block in paired}


def _reached(block: str, paired: Mapping[str, set[str]]) -> set[str]:
    """The blocks tied to one, and those tied to these."""
    near = paired[block]
    return near.union(*(paired[one] for one in near)) - {block}
