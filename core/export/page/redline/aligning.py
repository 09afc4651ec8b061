"""Which blocks stand beside which words of the article."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import accumulate

from core.compare import Change
from core.export.outgoing import Outgoing
from core.model import Block, BlockKind, Inline, Passage, Ruling
from core.review import differences_of, lines_of
from core.review.lines import before_break
from core.review.marking import within

Span = tuple[int, int]


class Stands(Enum):
    """Where the block of a row stands."""

    HOME = "on the page, and beside it in the article if it is kept"
    LEFT = "on the page; in the article it stands elsewhere"
    PUT = "in the article; on the page it stood elsewhere"


@dataclass(frozen=True, slots=True)
class Piece:
    """What one block has in one passage of the article.

    Attributes:
        text: its words, as they leave.
        inline: their markup.
        kind: what the passage is.
        level: its heading level or list depth.
        added: the words that the editor put in, from and to, in code points of ``text``.
        joined: it continues the passage before it.
        number: of an item of a numbered list, the number it leaves with.
        goes_on: it goes on in the list item before it, after a line break.
    """

    text: str
    inline: tuple[Inline, ...]
    kind: BlockKind
    level: int
    added: tuple[Span, ...]
    joined: bool
    number: int | None = None
    goes_on: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the report.

    Attributes:
        block: the block.
        stands: where.
        pieces: what it has in the article there; empty where it is removed, or stands elsewhere.
        gone: the words of the block that its wording has no more, from and to, in code points of its text.
    """

    block: Block
    stands: Stands
    pieces: tuple[Piece, ...] = ()
    gone: tuple[Span, ...] = ()


def rows(outgoing: Outgoing) -> Iterator[Row]:
    """Every block in page order, beside what it has in the article; what was moved has a row in both places.

    Read downwards, the left sides are the page and the right sides the article.
    """
    worded = {block.id: _Worded(block, outgoing.review.rulings[block.id]) for block in outgoing.review.page.blocks}
    said = _pieces(outgoing.article.body, worded)
    waiting = list(reversed(worded.values()))
    for block_id, pieces in said.items():
        each = worded[block_id]
        if each.ruling.after is not None:
            yield Row(each.block, Stands.PUT, pieces)
            continue
        while waiting[-1] is not each:
            yield _without(waiting.pop(), said)
        yield Row(waiting.pop().block, Stands.HOME, pieces, each.spans(Change.REMOVED))
    while waiting:
        yield _without(waiting.pop(), said)


class _Worded:
    """A block, its wording's lines and where they begin."""

    def __init__(self, block: Block, ruling: Ruling) -> None:
        self.block = block
        self.ruling = ruling
        lines = lines_of(block, ruling)
        self.starts = (0, *accumulate(len(line.text) + 1 for line in lines[:-1]))
        # Before another line the spaces at the end of one are not seen.
        self.lengths = (*(len(before_break(line.text)) for line in lines[:-1]), len(lines[-1].text))
        self.added = self.spans(Change.ADDED)

    def spans(self, change: Change) -> tuple[Span, ...]:
        """The words that only the block's own text, or only its wording, has, in that one's code points."""
        if self.ruling.text is None:
            return ()
        found = [each for each in differences_of(self.block, self.ruling) if each.change is change]
        starts = [each.second if change is Change.ADDED else each.first for each in found]
        return tuple((start, start + len(each.text)) for start, each in zip(starts, found, strict=True))


def _without(each: _Worded, said: Mapping[str, object]) -> Row:
    """The row of a block that has nothing in the article beside it."""
    if each.block.id not in said:
        return Row(each.block, Stands.HOME)
    return Row(each.block, Stands.LEFT, (), each.spans(Change.REMOVED))


def _pieces(body: Sequence[Passage], worded: Mapping[str, _Worded]) -> dict[str, tuple[Piece, ...]]:
    """What each block has in the article, by block, in the article's order."""
    found: dict[str, list[Piece]] = {}
    for passage in body:
        at = 0
        for block_id, part in ((passage.block_id, passage.part), *((other, 0) for other in passage.joined)):
            each = worded[block_id]
            start, length = each.starts[part], each.lengths[part]
            found.setdefault(block_id, []).append(_piece(passage, at, length, _within(each.added, start, length)))
            at += length
    return {block_id: tuple(each) for block_id, each in found.items()}


def _piece(passage: Passage, start: int, length: int, added: tuple[Span, ...]) -> Piece:
    return Piece(
        passage.text[start : start + length],
        within(passage.inline, start, start + length),
        passage.kind,
        passage.level,
        added,
        joined=start > 0,
        number=passage.number if start == 0 else None,
        goes_on=passage.continues,
    )


def _within(spans: Sequence[Span], start: int, length: int) -> tuple[Span, ...]:
    """The spans of a stretch, counted from its start."""
    inside = ((max(first - start, 0), min(last - start, length)) for first, last in spans)
    return tuple((first, last) for first, last in inside if first < last)
