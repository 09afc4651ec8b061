"""What of a page an earlier part of it has said already: block for block, or one for several."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from core.duplicates.folding import figures, fold, tokens
from core.duplicates.likeness import containment, likeness
from core.duplicates.shingles import ShingleIndex, Shingles, shingles
from core.model import Block

SUBSTANTIAL = 8
"""Words from which a block can start a run. Shorter repeats (refrains, cells, list items) only ride along."""
ALIKE = 0.8
"""Likeness from which two passages count as near copies."""
VERSIONS = 0.6
"""Likeness from which two passages in the same place of two copies are versions of one: each may have its sentence."""
INSIDE = 0.9
"""Share of a passage's words from which another has it in itself."""
PART = 2 / 3
"""Share of the longer one's words below which the shorter is a part of it: they are less than 80% alike."""
_LOOKED_AT = 4
"""Earlier blocks compared with one block."""
_SHARED, _SHARED_INSIDE = 0.25, 0.6
"""Share of the shorter one's shingles that near copies have in common at least, and a part with its whole."""
_SPARE = 1.25
"""How much longer than one block the several blocks set against it may be."""
_NOUN = 3
"""Letters from which a word before a figure says what is counted: "A 60-year-old" is no member of a row."""
_YEAR = 3
"""Digits from which a figure that a passage begins with may be a year or an amount, and counts nothing."""
_PARTS = 40
"""Blocks that together can be one block elsewhere, at most."""

Span = tuple[int, int]
"""Places of the first and last block of a stretch, both counted."""


@dataclass(frozen=True, slots=True)
class Match:
    """A stretch of blocks and the earlier one that says the same.

    Attributes:
        first: the earlier stretch.
        other: the later one.
        similarity: how alike they are; where one is only a part of the other, how much of it the other has.
        is_part: one is only a part of the other.
    """

    first: Span
    other: Span
    similarity: float
    is_part: bool = False


def better(near: Match | None, several: Match | None) -> Match | None:
    """The match of one block with one, unless several together say the same in full, and more nearly."""
    if near is None or several is None:
        return near or several
    return several if not several.is_part and several.similarity > near.similarity else near


class Matcher:
    """The blocks of a page, compared with earlier ones as they are learnt in page order."""

    def __init__(self, blocks: Sequence[Block]) -> None:
        self.words = [tokens(fold(block.text)) for block in blocks]
        self.keys = [" ".join(words) for words in self.words]
        self._index = ShingleIndex()
        self._shingles: dict[int, Shingles] = {}
        self._exact: dict[str, int] = {}

    def __len__(self) -> int:
        return len(self.words)

    def is_substantial(self, at: int) -> bool:
        """Whether a block is long enough to start a run."""
        return len(self.words[at]) >= SUBSTANTIAL

    def learn(self, at: int) -> None:
        """Remembers a block for those that follow it."""
        if self.is_substantial(at) and self._exact.setdefault(self.keys[at], at) == at:
            self._index.add(at, self._said(at))

    def find(self, at: int) -> Match | None:
        """What a block repeats of what was learnt: an equal block, the most alike, or parts of one or of several."""
        if not self.is_substantial(at):
            return None
        equal = self._exact.get(self.keys[at])
        if equal is not None:
            return Match((equal, equal), (at, at), 1.0)
        shared = self._index.shared(self._said(at))
        likely = sorted(shared, key=lambda one: (-shared[one], one))[:_LOOKED_AT]
        likely = [one for one in likely if not _counts_on(self.words[one], self.words[at])]
        return better(self._nearest(at, likely, shared), self._partly(at, likely, shared))

    def alike(self, one: int, other: int) -> float:
        """Likeness of two blocks; 0 where they are no copies, as lines that count on: "#9 of 21" and "#10 of 21"."""
        if self.keys[one] == self.keys[other]:
            return 1.0 if self.keys[one] else 0.0
        if not self.is_substantial(one) and figures(self.words[one]) != figures(self.words[other]):
            return 0.0
        return min(0.999, likeness(self.words[one], self.words[other], ALIKE))

    def versions(self, one: int, other: int) -> float:
        """Likeness of two blocks in the same place of two copies, where less will do; 0 where they are no versions."""
        if not (self.is_substantial(one) and self.is_substantial(other)):
            return 0.0
        if len(self._said(one) & self._said(other)) < self._least(one, other, _SHARED):
            return 0.0
        return likeness(self.words[one], self.words[other], VERSIONS)

    def follow(self, one: int, other: int) -> Match | None:
        """Whether a block continues what began at another, as parts of one or of several."""
        if not (self.is_substantial(one) or self.is_substantial(other)) or self.keys[other] in self._exact:
            return None
        shared = Counter({one: len(self._said(one) & self._said(other))})
        return self._partly(other, [one], shared)

    def shares(self, one: int, other: int) -> bool:
        """Whether two blocks say some of the same, as copies do."""
        if self.keys[one] == self.keys[other]:
            return True
        return len(self._said(one) & self._said(other)) >= self._least(one, other, _SHARED)

    def compare(self, first: Sequence[int], other: Sequence[int]) -> float:
        """How alike two stretches are; where that is little, how much of the shorter the longer has."""
        one, two = self._joined(first), self._joined(other)
        if one == two:
            return 1.0
        alike = likeness(one, two, ALIKE)
        if not alike:
            alike = containment(*((one, two) if len(one) <= len(two) else (two, one)))
        return min(0.999, alike)

    def length(self, blocks: Sequence[int]) -> int:
        """How many words some blocks have together."""
        return sum(len(self.words[block]) for block in blocks)

    def _said(self, at: int) -> Shingles:
        said = self._shingles.get(at)
        if said is None:
            said = self._shingles[at] = shingles(self.words[at])
        return said

    def _nearest(self, at: int, likely: Sequence[int], shared: Counter[int]) -> Match | None:
        near = [(self.alike(one, at), -one) for one in likely if shared[one] >= self._least(one, at, _SHARED)]
        alike, one = max(near, default=(0.0, 0))
        return Match((-one, -one), (at, at), alike) if alike else None

    def _least(self, one: int, other: int, share: float) -> float:
        return max(2, share * min(len(self._said(one)), len(self._said(other))))

    def _partly(self, at: int, likely: Sequence[int], shared: Counter[int]) -> Match | None:
        """One block for several, else a part of a longer one; the best by what of the block is accounted for."""
        found = [match for one in likely for match in self._parts(one, at, shared)]
        return max(found, key=lambda match: (not match.is_part, match.similarity, -match.first[0]), default=None)

    def _parts(self, one: int, at: int, shared: Counter[int]) -> Iterator[Match]:
        if shared[one] < self._least(one, at, _SHARED_INSIDE):
            return
        if len(self.words[one]) <= len(self.words[at]):
            first, other = self._around(one, at), (at, at)
            part, whole = self._joined(range(first[0], first[1] + 1)), self.words[at]
        else:
            first, other = (one, one), (at, self._ahead(one, at))
            part, whole = self._joined(range(at, other[1] + 1)), self.words[one]
        alike = likeness(part, whole, ALIKE)
        inside = containment(part, whole) if not alike else 0.0
        if alike:
            yield Match(first, other, min(0.999, alike))
        elif inside >= INSIDE and len(part) >= SUBSTANTIAL:
            yield Match(first, other, min(0.999, inside), is_part=True)

    def _around(self, one: int, at: int) -> Span:
        """The blocks before and after an earlier one that a later one has in itself as well."""
        low = high = one
        room = _SPARE * len(self.words[at]) - len(self.words[one])
        while low > 0 and one - low < _PARTS and self._fits(low - 1, at, room):
            low -= 1
            room -= len(self.words[low])
        while high + 1 < at and high - one < _PARTS and self._fits(high + 1, at, room):
            high += 1
            room -= len(self.words[high])
        return low, high

    def _ahead(self, one: int, at: int) -> int:
        """The last block from ``at`` on that an earlier one has in itself."""
        last = at
        room = _SPARE * len(self.words[one]) - len(self.words[at])
        while last + 1 < len(self) and last - at < _PARTS and self._fits(last + 1, one, room):
            last += 1
            room -= len(self.words[last])
        return last

    def _fits(self, part: int, whole: int, room: float) -> bool:
        """Whether a block is a part of another and there is room for its words."""
        words = self.words[part]
        if not words or len(words) > room:
            return False
        if len(words) < SUBSTANTIAL:
            return f" {self.keys[part]} " in f" {self.keys[whole]} "
        return len(self._said(part) & self._said(whole)) >= _SHARED_INSIDE * len(self._said(part))

    def _joined(self, blocks: Sequence[int]) -> list[str]:
        return [word for block in blocks for word in self.words[block]]


def _counts_on(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two passages are members of one row, and no copies: "Step 2: …" and "Step 3: …"."""
    first = next(((mine, its) for mine, its in zip(one[:2], other[:2], strict=False) if mine != its), None)
    counted = first is not None and (one[0] in first or len(one[0]) >= _NOUN)
    return counted and all(word.isdecimal() and len(word) < _YEAR for word in first or ())
