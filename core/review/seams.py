"""Where the first line of one block continues the last line of another."""

from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cache, partial
from itertools import pairwise

from core.model import Block, BlockChange, BlockKind, Passage, Review, Ruling
from core.review.articles import order_of
from core.review.finding import block_of
from core.review.lines import Line, lines_of, worded
from core.review.marking import shifted, within

# Scripts written without spaces between words.
_UNSPACED = (range(0x0E00, 0x0F00), range(0x1000, 0x10A0), range(0x1780, 0x1800), range(0x2E80, 0xA000))
_UNSPACED_TOO = (range(0xF900, 0xFB00), range(0xFF00, 0xFFF0), range(0x20000, 0x32000))


@dataclass(frozen=True, slots=True)
class Piece:
    """What one block has in a passage.

    Attributes:
        block_id: the block.
        part: which line of its wording.
        start: where it begins in the passage's text, in code points.
        line: the line.
    """

    block_id: str
    part: int
    start: int
    line: Line

    @property
    def end(self) -> int:
        """One past its last character in the passage's text."""
        return self.start + len(self.line.text)


def pieces(review: Review, block_id: str, part: int) -> tuple[Piece, ...]:
    """The lines that make the passage which begins with line ``part`` of a block."""
    own = lines_of(block_of(review.page, block_id), review.rulings[block_id])
    others = joined_on(review, block_id) if part == len(own) - 1 else ()
    return _row(block_id, part, own[part], [(each, _lines(review, each)[0]) for each in others])


def pieces_of(review: Review, passages: Iterable[Passage]) -> list[tuple[Piece, ...]]:
    """The same of some passages of the review's article, which say themselves what continues them."""
    lines = cache(partial(_lines, review))  # a block may be of as many lines as there are passages
    return [
        _row(each.block_id, each.part, lines(each.block_id)[each.part], [(one, lines(one)[0]) for one in each.joined])
        for each in passages
    ]


def _row(block_id: str, part: int, line: Line, others: Iterable[tuple[str, Line]]) -> tuple[Piece, ...]:
    found = [Piece(block_id, part, 0, line)]
    for other, first in others:
        found.append(Piece(other, 0, found[-1].end, first))
    return tuple(found)


def _lines(review: Review, block_id: str) -> tuple[Line, ...]:
    return lines_of(block_of(review.page, block_id), review.rulings[block_id])


def joined_on(review: Review, block_id: str) -> tuple[str, ...]:
    """The blocks whose first line continues the last line of this one, in order."""
    if not any(ruling.joined for ruling in review.rulings.values()):
        return ()
    order = order_of(review)
    found: list[str] = []
    for each in order[order.index(block_id) + 1 :] if block_id in order else ():
        if not review.rulings[each].joined:
            break
        found.append(each)
        if len(lines_of(block_of(review.page, each), review.rulings[each])) > 1:
            break
    return tuple(found)


def before_in_article(review: Review, block_id: str) -> str | None:
    """The kept block that stands before this one in the article; None where there is none."""
    return next((one for one, other in pairwise(order_of(review)) if other == block_id), None)


def joined(before: Line, block: Block, now: Ruling) -> Ruling:
    """The ruling that has a block continue a line, parted from it by a space where none is there yet."""
    first, *rest = lines_of(block, now)
    glue = _glue(before, first, block.kind)
    if glue:
        first = replace(first, text=glue + first.text, inline=shifted(first.inline, len(glue)))
    return replace(worded(block, now, [first, *rest]), joined=True, settled=True)


def parted(block: Block, now: Ruling) -> Ruling:
    """The ruling that has a block stand for itself again, without the space that parted it from what it continued."""
    first, *rest = lines_of(block, now)
    if first.text[:1] in {" ", "\n"} and first.text != block.text:
        first = replace(first, text=first.text[1:], inline=within(first.inline, 1, len(first.text)))
    return replace(worded(block, now, [first, *rest]), joined=False)


def _glue(before: Line, first: Line, own: BlockKind) -> str:
    """What parts words from those they continue; only a block that came as code has line feeds in its lines."""
    if before.shape.kind is first.shape.kind is own is BlockKind.CODE:
        return "\n"
    ends = before.text[-1:], first.text[:1]
    if not all(ends) or any(each.isspace() for each in ends) or all(is_unspaced(each) for each in ends):
        return ""
    return " "


def is_unspaced(character: str) -> bool:
    """Whether a character belongs to a script that is written without spaces between words."""
    return any(ord(character) in span for span in (*_UNSPACED, *_UNSPACED_TOO))


def seamed(review: Review, changes: Sequence[BlockChange], sure: Container[str] = ()) -> tuple[BlockChange, ...]:
    """The changes, with those that follow: a block that would continue another than it was joined to stands alone.

    Args:
        review: the review.
        changes: what a step changes.
        sure: blocks of which the step says itself what they continue; their changes are left as they are.
    """
    found = {change.block_id: change if change.block_id in sure else _unseamed(review, change) for change in changes}
    if any(ruling.joined for ruling in review.rulings.values()):
        rulings = {**review.rulings, **{change.block_id: change.after for change in found.values()}}
        was, now = _before(review), _before(replace(review, rulings=rulings))
        for block_id, ruling in rulings.items():
            stays_joined = ruling.joined and review.rulings[block_id].joined and block_id not in sure
            if stays_joined and now.get(block_id) != was.get(block_id):
                alone = parted(block_of(review.page, block_id), ruling)
                found[block_id] = BlockChange(block_id, review.rulings[block_id], alone)
    return tuple(found.values())


def _unseamed(review: Review, change: BlockChange) -> BlockChange:
    """A change that ends a joining takes away the space that came with it."""
    if change.before.joined and not change.after.joined and change.after.text == change.before.text:
        return replace(change, after=parted(block_of(review.page, change.block_id), change.after))
    return change


def _before(review: Review) -> dict[str, str]:
    """For each kept block the one that stands before it in the article."""
    return {other: one for one, other in pairwise(order_of(review))}
