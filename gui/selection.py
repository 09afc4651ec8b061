"""Selecting by structure: from a block to its run, its container, everything of its reason, the page.

From questions asked together the first step is what stands between them.
"""

from collections.abc import Iterator, Sequence

from core.model import Block, Review
from core.review import between, copy_of, group_of, run_of


def grown(review: Review, chosen: Sequence[str]) -> tuple[str, ...]:
    """The next wider selection around ``chosen``: ids in page order. ``chosen`` itself once all is selected."""
    now = set(chosen)
    for wider in _widths(review, list(review.rulings), now):
        if now < wider:
            return tuple(block_id for block_id in review.rulings if block_id in wider)
    return tuple(chosen)


def _widths(review: Review, order: list[str], now: set[str]) -> Iterator[set[str]]:
    if len(now) > 1 and now == set(group_of(review, next(each for each in order if each in now))):
        yield now | set(between(review, list(now)))
    yield from (now | each for each in _repeated(review, order, now))
    yield now | _run(review, order, now)
    blocks = {block.id: block for block in review.page.blocks}
    yield from (now | each for each in _containers(review, blocks, now))
    yield now | set(of_reason(review, next(each for each in order if each in now)))
    yield set(order)


def of_reason(review: Review, block_id: str) -> tuple[str, ...]:
    """The blocks that are removed for the same reason as this one; those that are kept where it is."""
    first = review.rulings[block_id]
    return tuple(
        each
        for each, ruling in review.rulings.items()
        if (ruling.verdict, ruling.reason) == (first.verdict, first.reason)
    )


def of_run(review: Review, block_id: str) -> tuple[str, ...]:
    """The blocks of all copies of the repeated run this block is in; else its neighbours of the same reason."""
    run = run_of(review, block_id)
    if run is None:
        order = list(review.rulings)
        wanted = _run(review, order, {block_id})
    else:
        wanted = {block for copy in run.copies for block in copy.blocks}
    return tuple(each for each in review.rulings if each in wanted)


def reaching(review: Review, one: str, other: str) -> tuple[str, ...]:
    """The blocks from one to another, both included, in page order."""
    order = list(review.rulings)
    low, high = sorted((order.index(one), order.index(other)))
    return tuple(order[low : high + 1])


def from_here(review: Review, block_id: str) -> tuple[str, ...]:
    """The block and all behind it."""
    return reaching(review, block_id, list(review.rulings)[-1])


def to_here(review: Review, block_id: str) -> tuple[str, ...]:
    """All blocks up to this one, and it."""
    return reaching(review, next(iter(review.rulings)), block_id)


def _repeated(review: Review, order: list[str], now: set[str]) -> Iterator[set[str]]:
    """The copy of a repeated run that all of them are in, then the run with all its copies."""
    first = next(each for each in order if each in now)
    run = run_of(review, first)
    if run is not None and all(run_of(review, each) is run for each in now):
        if len({copy_of(run, each) for each in now}) == 1:
            yield set(run.copies[copy_of(run, first)].blocks)
        yield {block for copy in run.copies for block in copy.blocks}


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
