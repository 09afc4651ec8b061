"""What the field finders are told of the story, and what they give back."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from core.model import Block, FieldName, FieldValue
from core.propose.context import Context
from core.propose.shape import Prose

_LEDE = 8
"""Words of the shortest sentence a story begins with."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A proposed value.

    Attributes:
        value: the value.
        whole: the block it was read from is nothing but that field.
    """

    value: FieldValue
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Story:
    """Where the story stands on its page, after the verdicts.

    Attributes:
        context: the page.
        kept: whether each block is kept, in page order.
        start: number of the first kept block of prose; of the first kept block where none is prose; 0 else.
        end: one past the last kept block.
        banners: numbers of the blocks that belong to an error banner.
    """

    context: Context
    kept: Sequence[bool]
    start: int
    end: int
    banners: frozenset[int]

    @property
    def blocks(self) -> Sequence[Block]:
        """The page's blocks."""
        return self.context.page.blocks

    def lede(self) -> Block | None:
        """The block the story begins with."""
        return self.blocks[self.start] if self.end else None

    def above(self, reach: int) -> range:
        """Numbers of the blocks just above the story's prose, and its first block."""
        return range(max(0, self.start - reach), min(len(self.blocks), self.start + 1))


def find_story(context: Context, kept: Sequence[bool], banners: Iterable[int]) -> Story:
    """Where the story stands, given which blocks are kept."""
    numbers = [number for number, keep in enumerate(kept) if keep]
    shapes = ((n, context.shape(context.page.blocks[n])) for n in numbers)
    prose = (n for n, shape in shapes if shape.prose is not Prose.FRAGMENT and shape.length >= _LEDE)
    start = next(prose, numbers[0] if numbers else 0)
    return Story(context, kept, start, numbers[-1] + 1 if numbers else 0, frozenset(banners))


def from_meta(name: FieldName, key: str, value: str, confidence: float) -> Candidate:
    """A value the page states about itself."""
    return Candidate(FieldValue(name, value, key, None, confidence))


def from_block(name: FieldName, value: str, block: Block, confidence: float, *, whole: bool) -> Candidate:
    """A value read from a block."""
    return Candidate(FieldValue(name, value, f"block {block.id[1:]}", block.id, confidence), whole)
