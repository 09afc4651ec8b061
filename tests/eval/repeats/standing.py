"""What a proposal lets stand, and whether a block's words are in it."""

from collections import Counter
from collections.abc import Collection, Sequence
from functools import cached_property

from rapidfuzz.distance import Indel, LCSseq

from core.model import Block, FieldName, Judgement, Proposal, Reason, Verdict
from core.training.measures import Words, shingles, words

_CONTAINED = 0.8
"""Share of a block's shingles that must stand in a text for the block to stand in it."""
ALIKE = 0.75
"""Likeness of the words of two blocks that say the same."""


def alike(one: Words, other: Words) -> bool:
    """Whether two blocks say the same, but for a few words."""
    return Indel.normalized_similarity(one, other) >= ALIKE


class Standing:
    """A page and a proposal for it.

    Args:
        blocks: in page order.
        proposal: for them.
    """

    def __init__(self, blocks: Sequence[Block], proposal: Proposal) -> None:
        self.blocks = blocks
        self.cut = [words(block.text) for block in blocks]
        self.judgements: Sequence[Judgement] = proposal.judgements
        self._at = {block.id: n for n, block in enumerate(blocks)}

    def is_kept(self, at: int) -> bool:
        """Whether a block stands in the article's body."""
        return self.judgements[at].verdict is Verdict.KEEP

    def stands(self, at: int) -> bool:
        """Whether a block stands in the article, its headline included."""
        return self.is_kept(at) or self.judgements[at].field is FieldName.TITLE

    def is_marked(self, at: int) -> bool:
        """Whether a block is marked as a duplicate."""
        return self.judgements[at].reason is Reason.DUPLICATE

    def marked(self) -> list[int]:
        """The blocks marked as duplicates."""
        return [n for n in range(len(self.blocks)) if self.is_marked(n)]

    def twin(self, at: int) -> int | None:
        """The block that a duplicate is marked as one of."""
        return self._at.get(self.judgements[at].duplicate_of or "")

    def text(self) -> str:
        """The article with its headline, a block a line."""
        return "\n".join(block.text for n, block in enumerate(self.blocks) if self.stands(n))

    @cached_property
    def _kept(self) -> Counter[tuple[str, ...]]:
        kept: Counter[tuple[str, ...]] = Counter()
        for n, tokens in enumerate(self.cut):
            if self.stands(n):
                kept.update(shingles(tokens))
        return kept

    def stands_elsewhere(self, at: int, wanted: Counter[tuple[str, ...]], gold: Collection[int]) -> bool:
        """Whether what a removed block says stands in the article, as often as it is wanted.

        Args:
            at: the block.
            wanted: shingles of the gold article; one that it has several times must stand as often.
            gold: the blocks that stand in gold. What two of them say alike is wanted of both.
        """
        mine = shingles(self.cut[at])
        if sum(self._kept[one] >= max(1, wanted[one]) for one in mine) >= _CONTAINED * len(mine):
            return True
        often = sum(wanted[one] > 1 for one in mine) >= _CONTAINED * len(mine)
        twin = self.twin(at)
        both = at in gold and twin in gold
        return twin is not None and not often and not both and self._says(twin, at)

    def _says(self, twin: int, at: int) -> bool:
        """Whether a block that stands has most of another's words, in their order."""
        mine = self.cut[at]
        return self.stands(twin) and LCSseq.similarity(self.cut[twin], mine) >= ALIKE * len(mine)

    def told(self, at: int) -> str:
        """What was judged of a block, in a few words."""
        one = self.judgements[at]
        of = f" of {one.duplicate_of}" if one.duplicate_of else ""
        return f"{one.verdict} {one.field or one.reason or ''}{of} {one.confidence:.2f}".replace("  ", " ")
