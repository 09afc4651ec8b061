"""The article a review yields now."""

from collections.abc import Iterator, Mapping

from core.model import Article, Block, FieldName, Passage, Review, Ruling, Verdict
from core.review.finding import block_of
from core.review.remembering import remembered


@remembered
def article(review: Review) -> Article:
    """The fields that have a value and the kept blocks, in the wording that holds.

    Blocks stand in page order, those that an editor placed elsewhere right behind the block they follow.
    """
    fields = {name: review.fields[name] for name in FieldName if review.fields.get(name)}
    return Article(review.id, review.name, fields, tuple(_passages(review)))


def order_of(review: Review) -> tuple[str, ...]:
    """The kept blocks in the article's order.

    A block whose predecessor is not kept stands where that one would; one that would follow itself, in page order.
    """
    kept = [block.id for block in review.page.blocks if _stays(review, block.id)]
    behind: dict[str, list[str]] = {}
    for block in kept:
        if _is_moved(review, block):
            behind.setdefault(review.rulings[block].after or "", []).append(block)
    if not behind:
        return tuple(kept)
    moved = {block for blocks in behind.values() for block in blocks}
    return tuple(
        each
        for block in review.page.blocks
        if block.id not in moved
        for each in _chain(block.id, behind)
        if _stays(review, each)
    )


def _stays(review: Review, block: str) -> bool:
    ruling = review.rulings.get(block)
    return ruling is not None and ruling.verdict is Verdict.KEEP


def _is_moved(review: Review, block: str) -> bool:
    """Whether it follows a block of the page, and not, by however many steps, itself."""
    seen, at = {block}, review.rulings[block].after
    while at is not None and at not in seen and at in review.rulings:
        seen.add(at)
        at = review.rulings[at].after
    return review.rulings[block].after is not None and at is None


def _chain(block: str, behind: Mapping[str, list[str]]) -> Iterator[str]:
    """A block, and what was put behind it, and behind that."""
    waiting = [block]
    while waiting:
        at = waiting.pop()
        yield at
        waiting.extend(reversed(behind.get(at, ())))


def _passages(review: Review) -> Iterator[Passage]:
    """Kept blocks. One continues a paragraph only if something of that paragraph was kept before it."""
    begun = _begun(review)
    for block_id in order_of(review):
        ruling = review.rulings[block_id]
        continues = block_id in begun and ruling.after is None
        yield _passage(block_of(review.page, block_id), ruling, continues=continues)


def _begun(review: Review) -> frozenset[str]:
    """The kept blocks that continue a paragraph of which something was kept before."""
    found: set[str] = set()
    begun = False
    for block in review.page.blocks:
        begun = begun and block.continues
        if _stays(review, block.id):
            found |= {block.id} if begun else set()
            begun = True
    return frozenset(found)


def _passage(block: Block, ruling: Ruling, *, continues: bool) -> Passage:
    edited = ruling.text is not None
    return Passage(
        block.id,
        block.kind,
        block.text if ruling.text is None else ruling.text,
        block.level,
        continues,
        () if edited else block.inline,
        edited,
    )
