"""The article a review yields now."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
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

    A removed block has its place as a kept one has, where it was put: what follows it does not move when it goes or
    comes back. A block that would follow itself stands in page order.
    """
    blocks = [block.id for block in review.page.blocks]
    behind: dict[str, list[str]] = {}
    for block in blocks:
        after = _after(review, block)
        if after is not None:
            behind.setdefault(after, []).append(block)
    if not behind:
        return tuple(block for block in blocks if _stays(review, block))
    home = (block for block in blocks if block in review.rulings and _after(review, block) is None)
    chains = {block: _chain(block, behind) for block in (TOP, *home)}
    placed = {each for chain in chains.values() for each in chain}
    lost = {block: (block,) for block in blocks if block not in placed}
    order = (each for block in (TOP, *blocks) for each in (chains.get(block) or lost.get(block) or ()))
    return tuple(each for each in order if _stays(review, each))


def _after(review: Review, block: str) -> str | None:
    ruling = review.rulings.get(block)
    return ruling.after if ruling is not None else None


def _stays(review: Review, block: str) -> bool:
    ruling = review.rulings.get(block)
    return ruling is not None and ruling.verdict is Verdict.KEEP


def _chain(block: str, behind: Mapping[str, Sequence[str]]) -> tuple[str, ...]:
    """A block, and what was put behind it, and behind that."""
    found, waiting = [], [block]
    while waiting:
        at = waiting.pop()
        found.append(at)
        waiting.extend(reversed(behind.get(at, ())))
    return tuple(found)


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


def only_reworded(block: Block, before: Ruling, after: Ruling) -> bool:
    """Whether a block has as many lines as before, what they are and where they stand: at most its words differ."""
    places = [(each.verdict, each.after, each.joined) for each in (before, after)]
    shapes = [[line.shape for line in lines_of(block, each)] for each in (before, after)]
    return places[0] == places[1] and shapes[0] == shapes[1]


def passage_now(review: Review, passage: Passage) -> Passage:
    """A passage as it reads now, after steps by which the blocks of the page were ``only_reworded``."""
    first, rulings = block_of(review.page, passage.block_id), review.rulings
    lines = _lines(first, rulings[first.id], continues=passage.continues)
    now = next(line for line in lines if line.part == passage.part)
    for other in passage.joined:
        now = _continued(now, next(_lines(block_of(review.page, other), rulings[other], continues=False)))
    return replace(now, kind=passage.kind, level=passage.level, number=passage.number)


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
