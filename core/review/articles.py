"""The article a review yields now."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from core.model import TOP, Article, Block, BlockKind, FieldName, Passage, Review, Ruling, Shape, Verdict
from core.review.finding import block_of
from core.review.lines import before_break, lines_of, own_shape
from core.review.marking import shifted, tidied, within
from core.review.numbering import Counted, PageList, lists_of, numbered, page_lists
from core.review.remembering import remembered
from core.review.wholes import wholes

_APART = Shape(BlockKind.PARAGRAPH)
"""What goes on in an item without standing right behind the rest of it."""


@remembered
def article(review: Review) -> Article:
    """The fields that have a value and the kept blocks, in the wording that holds.

    Blocks stand in page order, those that an editor placed elsewhere right behind the block they follow. Each line of
    a wording is a passage of its own; one that is joined continues the passage before it. Items of numbered lists have
    the numbers they leave with.
    """
    fields = {name: review.fields[name] for name in FieldName if review.fields.get(name)}
    return Article(review.id, review.name, fields, _numbered(review, tuple(_passages(review))))


def _numbered(review: Review, body: tuple[Passage, ...]) -> tuple[Passage, ...]:
    if all(passage.number is None for passage in body):
        return body
    return numbered(_counted(review, body), page_lists(review.page.blocks))


def item_lists(review: Review) -> tuple[Mapping[str, PageList], Mapping[tuple[str, int], PageList]]:
    """The numbered list that each block of the page is an item of; and each passage of the article, by block and line.

    What is kept of a list of the page is an item of the same list in both.
    """
    body, of_page = tuple(_passages(review)), page_lists(review.page.blocks)
    found = zip(body, lists_of(_counted(review, body), of_page), strict=True)
    return of_page, {(passage.block_id, passage.part): of for passage, of in found if of is not None}


def _counted(review: Review, body: Iterable[Passage]) -> list[Counted]:
    return [Counted(passage, _is_at_home(review, passage)) for passage in body]


def _is_at_home(review: Review, passage: Passage) -> bool:
    """Whether a passage is an item of the page that stands where it stood, as what it was."""
    block, ruling = block_of(review.page, passage.block_id), review.rulings[passage.block_id]
    if block.number is None or passage.part > 0 or ruling.after is not None:
        return False
    return lines_of(block, ruling)[0].shape == own_shape(block)


def order_of(review: Review) -> tuple[str, ...]:
    """The kept blocks in the article's order.

    A block whose predecessor is not kept stands where that one would; one that would follow itself, in page order.
    """
    kept = [block.id for block in review.page.blocks if _stays(review, block.id)]
    behind: dict[str, list[str]] = {}
    for block in kept:
        if _is_moved(review, block):
            behind.setdefault(review.rulings[block].after or TOP, []).append(block)
    if not behind:
        return tuple(kept)
    moved = {block for blocks in behind.values() for block in blocks}
    still = (block.id for block in review.page.blocks if block.id not in moved)
    return tuple(each for block in (TOP, *still) for each in _chain(block, behind) if _stays(review, each))


def _stays(review: Review, block: str) -> bool:
    ruling = review.rulings.get(block)
    return ruling is not None and ruling.verdict is Verdict.KEEP


def _is_moved(review: Review, block: str) -> bool:
    """Whether it follows a block of the page or stands on top, and not, by however many steps, behind itself."""
    seen, at = {block}, review.rulings[block].after
    while at is not None and at not in seen and at in review.rulings:
        seen.add(at)
        at = review.rulings[at].after
    return review.rulings[block].after is not None and at in {None, TOP}


def _chain(block: str, behind: Mapping[str, list[str]]) -> Iterator[str]:
    """A block, and what was put behind it, and behind that."""
    waiting = [block]
    while waiting:
        at = waiting.pop()
        yield at
        waiting.extend(reversed(behind.get(at, ())))


def _passages(review: Review) -> Iterator[Passage]:
    """A passage for each line of the kept blocks; a block that is joined continues the passage before it."""
    last: Passage | None = None
    for block_id, continues, apart in _standing(review):
        ruling = review.rulings[block_id]
        for passage in _lines(block_of(review.page, block_id), ruling, continues=continues, apart=apart):
            if last is not None and ruling.joined and passage.part == 0:
                last = _continued(last, passage)
                continue
            if last is not None:
                yield last
            last = passage
    if last is not None:
        yield last


def _continued(passage: Passage, more: Passage) -> Passage:
    inline = (*passage.inline, *shifted(more.inline, len(passage.text)))
    text = passage.text + more.text
    return replace(
        passage,
        text=text,
        inline=tidied(inline, len(text)),
        edited=passage.edited or more.edited,
        joined=(*passage.joined, more.block_id),
    )


def _standing(review: Review) -> Iterator[tuple[str, bool, bool]]:
    """The kept blocks in order: whether each continues the one before it; and goes on in an item apart from that."""
    begun = _begun(review)
    before = ""
    parted: set[str] = set()
    for block_id in order_of(review):
        block, at_home = block_of(review.page, block_id), review.rulings[block_id].after is None
        goes_on = at_home and block_id in begun
        straight = goes_on and begun[block_id] == before
        apart = goes_on and block.in_item and (not straight or before in parted)
        if apart:
            parted.add(block_id)
        yield block_id, straight and (block.continues or not apart), apart
        before = block_id if at_home else ""


def _begun(review: Review) -> Mapping[str, str]:
    """The kept blocks that go on in a paragraph or item of which something was kept, each with the last of that."""
    found: dict[str, str] = {}
    kept: dict[str, str] = {}
    for block_id, of in wholes(review.page).items():
        if not _stays(review, block_id):
            continue
        if of in kept:
            found[block_id] = kept[of]
        if review.rulings[block_id].after is None:
            kept[of] = block_id
    return found


def _lines(block: Block, ruling: Ruling, *, continues: bool, apart: bool = False) -> Iterator[Passage]:
    """A passage for each line of a block. Only a first line that is what it was can continue a paragraph.

    One that goes on in an item ``apart`` from it, behind a picture or a list that was set into it, is a paragraph.
    """
    if ruling.text is None and not ruling.shapes:  # most blocks of most pages: they are asked for at every decision
        shape = _APART if apart else own_shape(block)
        yield Passage(block.id, shape.kind, block.text, shape.level, continues, block.inline, number=shape.number)
        return
    lines = lines_of(block, ruling)
    for part, line in enumerate(lines):
        text = line.text if part == len(lines) - 1 else before_break(line.text)
        own = part == 0 and line.shape == own_shape(block)
        shape = _APART if apart and own else line.shape
        yield Passage(
            block.id,
            shape.kind,
            text,
            shape.level,
            continues and own,
            line.inline if text == line.text else within(line.inline, 0, len(text)),
            ruling.text is not None,
            part,
            number=shape.number,
        )
