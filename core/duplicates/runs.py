"""Repeated runs: where a stretch of a page stands a second time, block by block."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from core.duplicates.folding import fold, tokens
from core.duplicates.sketches import SketchIndex, likeness, sketch
from core.model import Block

_SUBSTANTIAL = 8
"""Words from which a block can start a run. Shorter repeats (refrains, cells, list items) only ride along."""
_ALIKE = 0.8
"""Likeness from which two blocks count as near copies."""
_STEPS = ((1, 1), (1, 2), (2, 1))
"""How a run goes on: the next of both copies, or one block left out of either."""


@dataclass(frozen=True, slots=True)
class Repeat:
    """A run of blocks that stands twice.

    Attributes:
        first: ids of the earlier copy, in page order.
        second: ids of the later copy, pairwise with ``first``.
        similarity: how alike each pair is, 0 to 1; 1 is word for word but for case, quotes and spaces.
    """

    first: tuple[str, ...]
    second: tuple[str, ...]
    similarity: tuple[float, ...]


def repeated_runs(blocks: Sequence[Block]) -> tuple[Repeat, ...]:
    """Every repeated run of a page, by where its later copy stands; each block is in one later copy at most.

    Time grows with the number of words: equal and alike blocks are looked up, never compared pair by pair.
    """
    finder = _Finder(blocks)
    return tuple(finder.runs())


_Pair = tuple[int, int, float]


class _Finder:
    """One pass over a page, remembering what has been seen."""

    def __init__(self, blocks: Sequence[Block]) -> None:
        self._blocks = blocks
        self._words = [tokens(fold(block.text)) for block in blocks]
        self._keys = [" ".join(words) for words in self._words]
        self._exact: dict[str, int] = {}
        self._near = SketchIndex()

    def runs(self) -> Iterator[Repeat]:
        """The runs, in order of their later copies."""
        at = done = 0
        while at < len(self._blocks):
            seed = self._seed(at)
            if seed is None:
                self._learn(at)
                at += 1
                continue
            pairs = [*self._backward(seed, done), seed, *self._forward(seed)]
            at = done = pairs[-1][1] + 1
            yield self._repeat(pairs)

    def _learn(self, at: int) -> None:
        """Indexes a block that is no later copy, so that further copies all point at the first."""
        if self._substantial(at):
            self._exact[self._keys[at]] = at
            self._near.add(at, sketch(self._words[at]))

    def _substantial(self, at: int) -> bool:
        return len(self._words[at]) >= _SUBSTANTIAL

    def _seed(self, at: int) -> _Pair | None:
        """The earlier block that ``at`` repeats: an equal one, else the most alike."""
        if not self._substantial(at):
            return None
        if self._keys[at] in self._exact:
            return self._exact[self._keys[at]], at, 1.0
        near = ((other, at, self._alike(other, at)) for other in self._near.nearest(sketch(self._words[at])))
        best = max(near, key=lambda pair: pair[2], default=None)
        return best if best and best[2] else None

    def _alike(self, one: int, other: int) -> float:
        """Likeness of two blocks; 0 where they are no copies."""
        if self._keys[one] == self._keys[other]:
            return 1.0 if self._keys[one] else 0.0
        return min(0.999, likeness(self._words[one], self._words[other], _ALIKE))

    def _forward(self, seed: _Pair) -> list[_Pair]:
        """The pairs that follow a seed. The earlier copy ends before the later one begins."""
        pairs: list[_Pair] = []
        last, limit = seed, seed[1]
        while True:
            following = self._step(last, limit)
            if following is None:
                return pairs
            pairs.append(following)
            last = following

    def _backward(self, seed: _Pair, done: int) -> list[_Pair]:
        """The short pairs just before a seed: a substantial block was judged on its own already."""
        pairs: list[_Pair] = []
        one, other, _ = seed
        least = max(done, seed[0] + 1)
        while one > 0 and other > least and not self._substantial(other - 1):
            one, other = one - 1, other - 1
            same = self._alike(one, other)
            if not same:
                break
            pairs.insert(0, (one, other, same))
        return pairs

    def _step(self, last: _Pair, first_limit: int) -> _Pair | None:
        for ahead_first, ahead_second in _STEPS:
            one, other = last[0] + ahead_first, last[1] + ahead_second
            if one < first_limit and other < len(self._blocks):
                same = self._alike(one, other)
                if same:
                    return one, other, same
        return None

    def _repeat(self, pairs: list[_Pair]) -> Repeat:
        names = [(self._blocks[one].id, self._blocks[other].id) for one, other, _ in pairs]
        return Repeat(tuple(n[0] for n in names), tuple(n[1] for n in names), tuple(p[2] for p in pairs))
