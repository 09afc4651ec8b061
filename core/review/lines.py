"""The lines of a block's wording: each is a passage of the article, with its markup and its shape."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from core.model import Block, BlockKind, Inline, Ruling, Shape
from core.review.marking import shifted, tidied, within
from core.review.wording import block_wording

_NO_LEVEL = 0
_LEVELS = {BlockKind.HEADING: (1, 6), BlockKind.LIST_ITEM: (1, 8)}
_ENDS = {BlockKind.HEADING, BlockKind.CAPTION, BlockKind.TABLE_ROW}
_BREAK = re.compile("\n")


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a wording.

    Attributes:
        text: its words; without a line feed, except in code.
        inline: its markup, counted from its start.
        shape: what it is in the article.
    """

    text: str
    inline: tuple[Inline, ...]
    shape: Shape


def own_shape(block: Block) -> Shape:
    """What the block is on its page."""
    return Shape(block.kind, block.level, block.number)


def shaped(kind: BlockKind, level: int = 0, number: int | None = None) -> Shape:
    """A shape with a level that its kind can have, and a number if it can have one."""
    least, most = _LEVELS.get(kind, (_NO_LEVEL, _NO_LEVEL))
    return Shape(kind, min(max(level, least), most), number if kind is BlockKind.LIST_ITEM else None)


def plain_as(block: Block, line: Line) -> Line:
    """A line of a block; a paragraph of a text page is a line as its page has them, no other sort of one."""
    plain = line.shape.kind is BlockKind.PARAGRAPH and block.kind is BlockKind.LINE
    return replace(line, shape=own_shape(block)) if plain else line


def looks_like(one: Shape, other: Shape) -> bool:
    """Whether two shapes are the same sort of paragraph: which number an item has makes it no other."""
    return (one.kind, one.level, one.number is None) == (other.kind, other.level, other.number is None)


def following(shape: Shape) -> Shape:
    """What a paragraph is that is begun behind a line of this shape: one more of the kind, but for headings."""
    if shape.kind in _ENDS:
        return Shape(BlockKind.PARAGRAPH)
    return next_item(shape)


def next_item(shape: Shape) -> Shape:
    """The shape of one more line of the same sort: of a numbered item, the next one."""
    return shape if shape.number is None else replace(shape, number=shape.number + 1)


def lines_of(block: Block, ruling: Ruling) -> tuple[Line, ...]:
    """The lines of the wording that holds; at least one."""
    own = own_shape(block)
    if ruling.text is None:
        return (Line(block.text, block.inline, ruling.shapes[0] if ruling.shapes else own),)
    return cut_lines(ruling.text, ruling.inline, ruling.shapes, own)


def before_break(text: str) -> str:
    """A line as it reads before another one: the space that parted two sentences is kept for them to be merged by."""
    return text.rstrip(" ")


def cut_lines(text: str, inline: Sequence[Inline], shapes: Sequence[Shape], own: Shape) -> tuple[Line, ...]:
    """A wording as lines; those without a shape are what their block is. Code is one line, whatever it holds."""
    given = [*shapes]
    spans = [(0, len(text))] if own.kind is BlockKind.CODE else list(_spans(text))
    given += [own] * (len(spans) - len(given))
    return tuple(
        Line(text[start:end], within(inline, start, end) if inline else (), shape)
        for (start, end), shape in zip(spans, given, strict=False)
    )


def _spans(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for found in _BREAK.finditer(text):
        yield start, found.start()
        start = found.end()
    yield start, len(text)


def merged(first: Line, second: Line, between: str = "") -> Line:
    """Two lines as one of the first one's shape, with these words and nothing else between them."""
    text = first.text + between + second.text
    inline = (*first.inline, *shifted(second.inline, len(first.text + between)))
    return replace(first, text=text, inline=tidied(inline, len(text)))


def worded(block: Block, now: Ruling, lines: Iterable[Line]) -> Ruling:
    """The ruling with these lines for its wording; those without a word are left out.

    Where nothing is left of an edit, the block's own text stands again.
    """
    kept = [line for line in lines if line.text.strip()]
    text, inline = _written(kept)
    own = own_shape(block)
    shapes = tuple(line.shape for line in kept)
    if all(shape == own for shape in shapes):
        shapes = ()
    if text == block.text and inline == tidied(block.inline, len(block.text)):
        return replace(now, text=None, inline=(), shapes=shapes)
    return replace(now, text=text, inline=inline, shapes=shapes)


def _written(lines: Iterable[Line]) -> tuple[str, tuple[Inline, ...]]:
    """The lines as one wording, with its markup."""
    texts: list[str] = []
    inline: list[Inline] = []
    at = 0
    for line in lines:
        texts.append(line.text)
        inline.extend(shifted(line.inline, at))
        at += len(line.text) + 1
    text = "\n".join(texts)
    return text, tidied(inline, len(text))


def storable_wording(text: str, inline: Sequence[Inline], kind: BlockKind) -> tuple[str, tuple[Inline, ...]]:
    """What was typed made fit to store, its marks on the same words."""
    clean = block_wording(text, kind)
    if clean == text or not inline:
        return clean, tidied(inline, len(clean))

    def place(offset: int) -> int:
        return len(block_wording(text[:offset], kind))

    moved = (replace(each, start=place(each.start), end=place(each.end)) for each in inline)
    return clean, tidied(moved, len(clean))
