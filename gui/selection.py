"""Growing a selection by structure: from a block to its run, its container, everything of its reason, the page."""

from collections.abc import Iterator, Sequence

from core.model import Block, Review


def grown(review: Review, chosen: Sequence[str]) -> tuple[str, ...]:
    """The next wider selection around ``chosen``: ids in page order. ``chosen`` itself once all is selected."""
    now = set(chosen)
    for wider in _widths(review, list(review.rulings), now):
        if now < wider:
            return tuple(block_id for block_id in review.rulings if block_id in wider)
    return tuple(chosen)


def _widths(review: Review, order: list[str], now: set[str]) -> Iterator[set[str]]:
    yield now | _run(review, order, now)
    blocks = {block.id: block for block in review.page.blocks}
    yield from (now | each for each in _containers(review, blocks, now))
    first = review.rulings[next(each for each in order if each in now)]
    same = {
        block_id
        for block_id, ruling in review.rulings.items()
        if (ruling.verdict, ruling.reason) == (first.verdict, first.reason)
    }
    yield now | same
    yield set(order)


def _run(review: Review, order: list[str], now: set[str]) -> set[str]:
    """The neighbours on both sides with the same verdict and reason."""
    at = [i for i, block_id in enumerate(order) if block_id in now]
    low, high = at[0], at[-1]

    def alike(one: int, other: int) -> bool:
        a, b = review.rulings[order[one]], review.rulings[order[other]]
        return (a.verdict, a.reason) == (b.verdict, b.reason)

    while low > 0 and alike(low - 1, low):
        low -= 1
    while high < len(order) - 1 and alike(high + 1, high):
        high += 1
    return set(order[low : high + 1])


def _containers(review: Review, blocks: dict[str, Block], now: set[str]) -> Iterator[set[str]]:
    """The blocks inside each element that holds all of ``now``, the innermost element first."""
    paths = [blocks[block_id].structure.elements for block_id in now]
    shared = [element for element in paths[0] if all(element in path for path in paths)]
    for element in reversed(shared):
        yield {block.id for block in review.page.blocks if element in block.structure.elements}
