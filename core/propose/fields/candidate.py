"""What the field finders are told of the story, and what they give back."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from itertools import pairwise

from core.model import Block, FieldName, FieldValue
from core.propose.context import Context
from core.propose.shape import Prose

_LEDE = 8
"""Words of the shortest sentence a story begins with."""
_COMPANY = 6
"""Blocks from the first sentence of a story to its second at most."""


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
        facts: what the page states about itself, by key in small letters, in the page's order.
        head: number of the block that shows the headline; None where none does, or while it is being looked for.
        copied: numbers of the blocks that go with a longer passage that stands elsewhere.
    """

    context: Context
    kept: Sequence[bool]
    start: int
    end: int
    banners: frozenset[int]
    facts: Mapping[str, Sequence[str]]
    head: int | None = None
    copied: AbstractSet[int] = frozenset()

    @property
    def blocks(self) -> Sequence[Block]:
        """The page's blocks."""
        return self.context.page.blocks

    def stated(self, *keys: str) -> tuple[str, ...]:
        """What the page states under any of these keys (in small letters), in the order of the keys."""
        return tuple(value for key in keys for value in self.facts.get(key, ()))

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
    prose = [n for n, shape in shapes if shape.prose is not Prose.FRAGMENT and shape.length >= _LEDE]
    start = next(_in_company(prose), (prose or numbers or [0])[0])
    facts: defaultdict[str, list[str]] = defaultdict(list)
    for fact in context.page.meta:
        facts[fact.key.lower()].append(fact.value)
    return Story(context, kept, start, numbers[-1] + 1 if numbers else 0, frozenset(banners), facts)


def _in_company(prose: Sequence[int]) -> Iterator[int]:
    """The sentences with another one close behind them: a lone one above a story is a menu's or a banner's."""
    yield from (number for number, following in pairwise(prose) if following - number <= _COMPANY)


def from_meta(name: FieldName, key: str, value: str, confidence: float) -> Candidate:
    """A value the page states about itself."""
    return Candidate(FieldValue(name, value, key, None, confidence))


def from_block(name: FieldName, value: str, block: Block, confidence: float, *, whole: bool) -> Candidate:
    """A value read from a block."""
    return Candidate(FieldValue(name, value, place(block), block.id, confidence), whole)


def place(block: Block) -> str:
    """Where a block stands, for a person."""
    return f"block {block.id[1:]}"
