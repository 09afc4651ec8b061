"""Which blocks stand in the article where they stood on the page, and how those that hang together are told."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from core.export.layout import cells
from core.model import Block, BlockKind, Inline, Passage, Review
from core.review.articles import order_of
from core.review.lines import lines_of


class Manner(StrEnum):
    """How the blocks of a chain are told."""

    WOVEN = "woven"
    """Words go and come where the blocks stand."""
    ROW = "row"
    """The same, cell by cell."""
    MOVED = "moved"
    """A block that only stands elsewhere."""
    REWRITTEN = "rewritten"
    """The blocks go as a whole, and what they became comes as a whole."""


@dataclass(frozen=True, slots=True)
class Chain:
    """Kept blocks of which each but the first is joined to the one before it.

    Attributes:
        block_ids: the blocks, in the article's order.
        manner: how they are told.
    """

    block_ids: tuple[str, ...]
    manner: Manner


@dataclass(frozen=True, slots=True)
class Plan:
    """What stands where.

    Attributes:
        places: the place of each block on the page, from 0, by id.
        chains: the kept blocks, in the article's order.
        still: kept blocks in the order that page and article share.
        in_place: those of them that are told where they stand.
    """

    places: Mapping[str, int]
    chains: tuple[Chain, ...]
    still: frozenset[str]
    in_place: frozenset[str]


def plan(review: Review) -> Plan:
    """How a review is told."""
    places = {block.id: place for place, block in enumerate(review.page.blocks)}
    order = order_of(review)
    still = frozenset(_still(review, order, places))
    chains = tuple(_manner(review, chain, still, places) for chain in _chains(review, order))
    woven = {Manner.WOVEN, Manner.ROW}
    in_place = still.intersection(each for chain in chains if chain.manner in woven for each in chain.block_ids)
    return Plan(places, chains, still, in_place)


def _chains(review: Review, order: Iterable[str]) -> Iterator[tuple[str, ...]]:
    chain: list[str] = []
    for block_id in order:
        if chain and not review.rulings[block_id].joined:
            yield tuple(chain)
            chain = []
        chain.append(block_id)
    if chain:
        yield tuple(chain)


def _still(review: Review, order: Sequence[str], places: Mapping[str, int]) -> Iterator[str]:
    """Blocks nobody put elsewhere, and those that were but stand among them as on the page."""
    following: list[int] = []
    next_still = len(places)
    for block_id in reversed(order):
        following.append(next_still)
        next_still = places[block_id] if review.rulings[block_id].after is None else next_still
    last = -1
    for block_id, before in zip(order, reversed(following), strict=True):
        if last < places[block_id] < before:
            yield block_id
            last = places[block_id]


def _manner(review: Review, chain: tuple[str, ...], still: frozenset[str], places: Mapping[str, int]) -> Chain:
    blocks = [review.page.blocks[places[each]] for each in chain]
    if any(_has_row(review, block) for block in blocks):
        keeps = len(chain) == 1 and chain[0] in still and _keeps_cells(review, blocks[0])
        return Chain(chain, Manner.ROW if keeps else Manner.REWRITTEN)
    if still.intersection(chain):
        return Chain(
            chain, Manner.REWRITTEN if _spans_rows(review, still.intersection(chain), places) else Manner.WOVEN
        )
    ruling = review.rulings[chain[0]]
    as_it_was = len(chain) == 1 and ruling.text is None and not ruling.shapes
    return Chain(chain, Manner.MOVED if as_it_was else Manner.REWRITTEN)


def _has_row(review: Review, block: Block) -> bool:
    kinds = (line.shape.kind for line in lines_of(block, review.rulings[block.id]))
    return block.kind is BlockKind.TABLE_ROW or BlockKind.TABLE_ROW in kinds


def _spans_rows(review: Review, block_ids: Iterable[str], places: Mapping[str, int]) -> bool:
    """Whether a table of the page stands between the blocks: no line goes on behind one."""
    ours = [places[each] for each in block_ids]
    return any(block.kind is BlockKind.TABLE_ROW for block in review.page.blocks[min(ours) : max(ours)])


def _keeps_cells(review: Review, block: Block) -> bool:
    lines = lines_of(block, review.rulings[block.id])
    if len(lines) > 1 or {block.kind, lines[0].shape.kind} != {BlockKind.TABLE_ROW}:
        return False
    return len(cells(row(block.text))) == len(cells(row(lines[0].text)))


def row(text: str, inline: tuple[Inline, ...] = ()) -> Passage:
    """A table row of these words, to be cut into cells."""
    return Passage("", BlockKind.TABLE_ROW, text, inline=inline)
