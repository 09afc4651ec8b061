"""The ledger: the account of every source character's fate, and what does not add up in it."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from core.model import Block, BlockKind, Entry, Fate, Ledger, Passage, Reason, Review, Ruling, Verdict
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
    """Kept blocks that do not stand in the article once, every line of them, in their own words; a lost page order.

    Blocks that an editor placed elsewhere are out of page order by right.

    The article is read back as anyone else would read it, so that a fault in making it is seen here.
    """
    body = article(review).body
    times = Counter(each for passage in body for each in _stands_in(passage))
    kept = [block for block in review.page.blocks if _stays(review, block.id)]
    words = {block.id: _words(block, review.rulings[block.id]) for block in kept}
    astray = _astray(words, body)
    for block in kept:
        lines = range(len(words[block.id]))
        wrong = next((times[block.id, line] for line in lines if times[block.id, line] != 1), 1)
        if wrong != 1:
            yield f"Block {number(block.id)} is kept and stands in the article {wrong} times."
        elif block.id in astray:
            yield f"Block {number(block.id)} stands in the article in other words than its own."
    still = [one for passage in body for one, part in _stands_in(passage) if part == 0 and _is_home(review, one)]
    if still != [block.id for block in kept if _is_home(review, block.id)]:
        yield "The article does not hold the kept blocks in page order."


def _stands_in(passage: Passage) -> Iterator[tuple[str, int]]:
    """The blocks a passage is made of, and which of their lines."""
    yield passage.block_id, passage.part
    for block_id in passage.joined:
        yield block_id, 0


def _astray(words: Mapping[str, Sequence[str]], body: Sequence[Passage]) -> frozenset[str]:
    """The blocks of passages that say something else than the lines they are made of."""
    return frozenset(
        block_id
        for passage in body
        if passage.text != "".join(_said(words, *each) for each in _stands_in(passage))
        for block_id in (passage.block_id, *passage.joined)
    )


def _said(words: Mapping[str, Sequence[str]], block_id: str, part: int) -> str:
    lines = words.get(block_id, ())
    return lines[part] if part < len(lines) else ""


def _words(block: Block, ruling: Ruling) -> Sequence[str]:
    """The lines of a block in the wording that holds. Code is one, and so is whatever nobody has worded anew."""
    if ruling.text is None:
        return (block.text,)
    *broken, last = [ruling.text] if block.kind is BlockKind.CODE else ruling.text.split("\n")
    return [*(line.rstrip(" ") for line in broken), last]


def _is_home(review: Review, block_id: str) -> bool:
    return block_id in review.rulings and review.rulings[block_id].after is None


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
