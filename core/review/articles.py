"""The article a review yields now."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from core.model import TOP, Article, Block, FieldName, Passage, Review, Ruling, Verdict
from core.review.finding import block_of
from core.review.lines import before_break, lines_of, own_shape
from core.review.marking import shifted, tidied, within
from core.review.numbering import Counted, PageList, lists_of, numbered, page_lists
from core.review.remembering import remembered


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
    begun = _begun(review)
    last: Passage | None = None
    at_home = False
    for block_id in order_of(review):
        ruling = review.rulings[block_id]
        continues = block_id in begun and ruling.after is None and at_home
        at_home = ruling.after is None
        for passage in _lines(block_of(review.page, block_id), ruling, continues=continues):
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
    return replace(now, number=passage.number)


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


def _begun(review: Review) -> frozenset[str]:
    """The kept blocks that continue a paragraph of which something was kept before."""
    found: set[str] = set()
    begun = False
    for block in review.page.blocks:
        begun = begun and (block.continues or block.in_item)
        if _stays(review, block.id):
            found |= {block.id} if begun else set()
            begun = True
    return frozenset(found)


def _lines(block: Block, ruling: Ruling, *, continues: bool) -> Iterator[Passage]:
    """A passage for each line of a block. Only a first line that is what it was can continue a paragraph."""
    if ruling.text is None and not ruling.shapes:  # most blocks of most pages: they are asked for at every decision
        yield Passage(block.id, block.kind, block.text, block.level, continues, block.inline, number=block.number)
        return
    lines = lines_of(block, ruling)
    for part, line in enumerate(lines):
        text = line.text if part == len(lines) - 1 else before_break(line.text)
        yield Passage(
            block.id,
            line.shape.kind,
            text,
            line.shape.level,
            continues and part == 0 and line.shape == own_shape(block),
            line.inline if text == line.text else within(line.inline, 0, len(text)),
            ruling.text is not None,
            part,
            number=line.shape.number,
        )
