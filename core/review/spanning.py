"""Text that reaches over several passages, taken out or replaced as one step: every block keeps its own words."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from core.model import BlockKind, Decision, Inline, Review, Ruling
from core.review.articles import article
from core.review.changing import joining_decision_of
from core.review.editing import given
from core.review.finding import block_of
from core.review.lines import Line, lines_of, merged, storable_wording
from core.review.marking import tidied, within
from core.review.retyping import paragraphs_of
from core.review.seams import Piece, pieces_of
from core.review.wording import block_wording, number

_Key = tuple[str, int]
"""A line of a block's wording: the block and its part."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in the article's text.

    Attributes:
        block_id: the block that the passage begins with.
        part: which line of that block it begins with.
        at: before which character of the passage, in code points.
    """

    block_id: str
    part: int
    at: int


def replace_between(
    review: Review, start: Spot, end: Spot, text: str = "", inline: Sequence[Inline] = ()
) -> Decision | None:
    """Put words in place of all that stands between two places of the article, which are in different passages.

    What is left of the first passage and of the last becomes one passage, as it would in one text; what stood between
    is removed, and so is a block of which no word is left. Code and what is no code stay apart. A line feed that the
    words end with parts the two; in code it stays between them.

    Args:
        review: the review.
        start: where it begins.
        end: where it ends, in a later passage.
        text: the words; a line feed ends a passage, except in code.
        inline: markup of ``text``, in code points.

    Raises:
        ValueError: the places are not in two passages in this order.
    """
    first, *between, last = _passages(review, start, end)
    host = _key(next((piece for piece in reversed(first) if piece.start < start.at), first[0]))
    left = {_key(piece): _cut(piece.line, 0, start.at - piece.start) for piece in first}
    left |= {_key(piece): _cut(piece.line, 0, 0) for passage in between for piece in passage}
    left |= {_key(piece): _cut(piece.line, end.at - piece.start, len(piece.line.text)) for piece in last}
    kind = block_of(review.page, host[0]).kind
    wording, marks = storable_wording(text, inline, kind)
    left[host] = merged(left[host], replace(left[host], text=wording, inline=marks))
    tail = next((key for key in map(_key, last) if left[key].text.strip()), None)
    joins = tail is not None and bool(left[host].text.strip()) and _is_code(first) == _is_code(last)
    if block_wording(text, BlockKind.PARAGRAPH).endswith("\n"):
        joins = joins and _is_code(first) and kind is BlockKind.CODE
        left[host] = replace(left[host], text=left[host].text + "\n") if joins else left[host]
    after = _rulings(review, left, host, tail, joins=joins)
    return joining_decision_of(review, _name(start, end, wording), after)


def mark_between(review: Review, start: Spot, end: Spot, mark: str) -> Decision | None:
    """Mark all that stands between two places of the article, or take the mark from it where all of it has it.

    Args:
        review: the review.
        start: where it begins.
        end: where it ends, in a later passage.
        mark: ``"bold"`` or ``"italic"``. Code takes none.

    Raises:
        ValueError: the places are not in two passages in this order.
    """
    first, *between, last = _passages(review, start, end)
    spans = [(piece, max(start.at - piece.start, 0), len(piece.line.text)) for piece in first]
    spans += [(piece, 0, len(piece.line.text)) for passage in between for piece in passage]
    spans += [(piece, 0, max(end.at - piece.start, 0)) for piece in last]
    words = [
        (piece, low, high)
        for piece, low, high in spans
        if piece.line.text[low:high].strip() and piece.line.shape.kind is not BlockKind.CODE
    ]
    on = not all(_has(piece.line, low, high, mark) for piece, low, high in words)
    now = {_key(piece): _marked(piece.line, low, high, mark, on=on) for piece, low, high in words}
    after = _given(review, now)
    return joining_decision_of(review, _name_of_marking(start, end), after)


def _has(line: Line, start: int, end: int, mark: str) -> bool:
    """Whether all words between two places of a line have a mark; the spaces at their edges do not count."""
    text = line.text[start:end]
    start, end = start + len(text) - len(text.lstrip()), start + len(text.rstrip())
    return any(
        each.mark == mark and each.start <= start and each.end >= end for each in tidied(line.inline, len(line.text))
    )


def _marked(line: Line, start: int, end: int, mark: str, *, on: bool) -> Line:
    """A line with a mark put on the characters between two places, or taken from them."""
    rest = [each for each in line.inline if each.mark != mark]
    had = [each for each in line.inline if each.mark == mark]
    parts = [replace(each, end=min(each.end, start)) for each in had]
    parts += [replace(each, start=max(each.start, end)) for each in had]
    kept = had if on else [each for each in parts if each.start < each.end]
    new = [Inline(start, end, mark)] if on else []
    return replace(line, inline=tidied((*rest, *kept, *new), len(line.text)))


def _passages(review: Review, start: Spot, end: Spot) -> list[tuple[Piece, ...]]:
    """The passages from one place to another, each as the lines it is made of."""
    body = article(review).body
    order = [(passage.block_id, passage.part) for passage in body]
    low, high = order.index((start.block_id, start.part)), order.index((end.block_id, end.part))
    if low >= high:
        raise ValueError("the places are not in two passages in this order")
    return pieces_of(review, body[low : high + 1])


def _key(piece: Piece) -> _Key:
    return piece.block_id, piece.part


def _cut(line: Line, start: int, end: int) -> Line:
    """The characters of a line from ``start`` to ``end``, as far as it has them."""
    start, end = max(start, 0), max(end, 0)
    return Line(line.text[start:end], within(line.inline, start, end), line.shape)


def _is_code(passage: Sequence[Piece]) -> bool:
    """Whether a passage is code: it is what its first line is, whatever continues that."""
    return passage[0].line.shape.kind is BlockKind.CODE


def _rulings(
    review: Review, left: Mapping[_Key, Line], host: _Key, tail: _Key | None, *, joins: bool
) -> dict[str, Ruling]:
    """The rulings by which the article has what is left, the tail of it joined to the host or beginning anew."""
    now = dict(left)
    if tail is not None and not joins:
        now[tail] = _begun(left[tail])
    elif tail is not None and tail[0] == host[0]:
        now[host], now[tail] = merged(left[host], left[tail]), _cut(left[tail], 0, 0)
    after = _given(review, now)
    for block_id, ruling in after.items():
        if tail is not None and block_id == tail[0] != host[0]:
            after[block_id] = replace(ruling, joined=joins)
        elif ruling.joined and (block_id, 0) in now and not now[block_id, 0].text.strip():
            after[block_id] = replace(ruling, joined=False)  # what continued the passage before is gone
    return after


def _begun(line: Line) -> Line:
    """A line that begins a passage: the spaces that parted it from what stood before go."""
    return _cut(line, len(line.text) - len(line.text.lstrip(" ")), len(line.text))


def _given(review: Review, now: Mapping[_Key, Line]) -> dict[str, Ruling]:
    """The rulings that give blocks these lines in place of those they have."""
    blocks = dict.fromkeys(block_id for block_id, _part in now)
    return {block_id: given(review, block_id, list(_lines(review, block_id, now))) for block_id in blocks}


def _lines(review: Review, block_id: str, left: Mapping[_Key, Line]) -> Iterator[Line]:
    """The lines of a block, those that were reached as they are now."""
    block = block_of(review.page, block_id)
    for part, line in enumerate(lines_of(block, review.rulings[block_id])):
        new = left.get((block_id, part), line)
        if new is line or block.kind is BlockKind.CODE or "\n" not in new.text:
            yield new
        else:
            yield from paragraphs_of(new)


def _name(start: Spot, end: Spot, wording: str) -> str:
    first, last = number(start.block_id), number(end.block_id)
    if first == last:
        return f"Replace text of block {first}" if wording.strip() else f"Delete text of block {first}"
    if wording.strip():
        return f"Replace text from block {first} to block {last}"
    return f"Delete text from block {first} to block {last}"


def _name_of_marking(start: Spot, end: Spot) -> str:
    first, last = number(start.block_id), number(end.block_id)
    if first == last:
        return f"Change the markup of block {first}"
    return f"Change the markup from block {first} to block {last}"
