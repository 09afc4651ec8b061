"""The ledger: the account of every source character's fate, and what does not add up in it."""

from collections import Counter
from collections.abc import Iterator

from core.model import Block, Entry, Fate, Ledger, Reason, Review, Ruling, Verdict
from core.review.articles import article
from core.review.wording import FIELDS, counted, number


def ledger(review: Review) -> Ledger:
    """One entry a block in page order, and every fault found.

    A block without a ruling has no entry: its characters have no fate, and a fault says so.
    """
    ruled = [(block, review.rulings[block.id]) for block in review.page.blocks if block.id in review.rulings]
    entries = tuple(_entry(block, ruling) for block, ruling in ruled)
    return Ledger(review.page.characters, entries, tuple(_faults(review)))


def _entry(block: Block, ruling: Ruling) -> Entry:
    if ruling.verdict is Verdict.KEEP:
        return Entry(block.id, Fate.KEPT if ruling.text is None else Fate.EDITED, block.characters)
    if ruling.field is not None:
        return Entry(block.id, Fate.FIELD, block.characters, ruling.reason, ruling.field.value)
    if ruling.reason is Reason.DUPLICATE:
        return Entry(block.id, Fate.DUPLICATE, block.characters, ruling.reason, ruling.duplicate_of or "")
    return Entry(block.id, Fate.REMOVED, block.characters, ruling.reason)


def _faults(review: Review) -> Iterator[str]:
    yield from _unmatched(review)
    yield from _miscounted(review)
    yield from _misplaced(review)
    for block_id, ruling in review.rulings.items():
        yield from _unfounded(review, block_id, ruling)


def _unmatched(review: Review) -> Iterator[str]:
    """Blocks without a ruling, rulings without a block, blocks that share an id."""
    times = Counter(block.id for block in review.page.blocks)
    for block_id, count in times.items():
        if count > 1:
            yield f"Block {number(block_id)} stands on the page {count} times."
        if block_id not in review.rulings:
            yield f"Block {number(block_id)} has no ruling."
    for block_id in review.rulings:
        if block_id not in times:
            yield f"There is a ruling on block {number(block_id)}, which is not on the page."


def _miscounted(review: Review) -> Iterator[str]:
    cut, seen = sum(block.characters for block in review.page.blocks), review.page.characters
    if cut < seen:
        yield f"{counted(seen - cut, 'character')} of the source stand in no block."
    if cut > seen:
        yield f"The blocks hold {counted(cut - seen, 'character')} more than the source."


def _misplaced(review: Review) -> Iterator[str]:
    """Kept blocks that do not stand in the article exactly once, in their own words; and a lost page order.

    Blocks that an editor placed elsewhere are out of page order by right.

    The article is read back as anyone else would read it, so that a fault in making it is seen here.
    """
    body = article(review).body
    times = Counter(passage.block_id for passage in body)
    texts = {passage.block_id: passage.text for passage in body}
    kept = [block for block in review.page.blocks if _stays(review, block.id)]
    for block in kept:
        if times[block.id] != 1:
            yield f"Block {number(block.id)} is kept and stands in the article {times[block.id]} times."
        elif review.rulings[block.id].text is None and texts[block.id] != block.text:
            yield f"Block {number(block.id)} stands in the article in other words than its own."
    still = [passage.block_id for passage in body if review.rulings[passage.block_id].after is None]
    if still != [block.id for block in kept if review.rulings[block.id].after is None]:
        yield "The article does not hold the kept blocks in page order."


def _stays(review: Review, block_id: str) -> bool:
    return block_id in review.rulings and review.rulings[block_id].verdict is Verdict.KEEP


def _unfounded(review: Review, block_id: str, ruling: Ruling) -> Iterator[str]:
    """Removals that point to a copy or a field that is not there."""
    if ruling.verdict is Verdict.REMOVE and ruling.reason is None:
        yield f"Block {number(block_id)} is removed without a reason."
    if ruling.field is not None and not review.fields.get(ruling.field):
        yield f"Block {number(block_id)} became the {FIELDS[ruling.field]}, which is empty."
    if ruling.reason is Reason.DUPLICATE:
        yield from _copyless(review, block_id, ruling.duplicate_of)


def _copyless(review: Review, block_id: str, copy: str | None) -> Iterator[str]:
    if copy is None:
        yield f"Block {number(block_id)} is a duplicate, but nothing says of which block."
    elif copy == block_id:
        yield f"Block {number(block_id)} is called a duplicate of itself."
    elif copy not in review.rulings:
        yield f"Block {number(block_id)} is a duplicate of block {number(copy)}, which is not on the page."
