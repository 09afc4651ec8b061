"""Text that reaches over several passages, taken out or replaced as one step: every block keeps its own words."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from core.model import BlockKind, Decision, Inline, Review, Ruling, Shape
from core.review.changing import joining_decision_of
from core.review.finding import block_of
from core.review.lines import Line, merged, storable_wording
from core.review.marking import within
from core.review.reach import LineKey, Spot, given_lines, key_of, reached
from core.review.seams import Piece
from core.review.wording import block_wording, number


def replace_between(  # noqa: PLR0913, PLR0917 - two places, and words with marks and shapes
    review: Review,
    start: Spot,
    end: Spot,
    text: str = "",
    inline: Sequence[Inline] = (),
    shapes: Sequence[Shape | None] = (),
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
        shapes: what each line of ``text`` makes its passage; None for what the passage is, or follows from the line
            before.

    Raises:
        ValueError: the places are not in two passages in this order.
    """
    first, *between, last = reached(review, start, end)
    host = key_of(next((piece for piece in reversed(first) if piece.start < start.at), first[0]))
    left = {key_of(piece): _cut(piece.line, 0, start.at - piece.start) for piece in first}
    left |= {key_of(piece): _cut(piece.line, 0, 0) for passage in between for piece in passage}
    left |= {key_of(piece): _cut(piece.line, end.at - piece.start, len(piece.line.text)) for piece in last}
    kind = block_of(review.page, host[0]).kind
    wording, marks = storable_wording(text, inline, kind)
    left[host] = merged(left[host], replace(left[host], text=wording, inline=marks))
    tail = next((key for key in map(key_of, last) if left[key].text.strip()), None)
    joins = tail is not None and bool(left[host].text.strip()) and _is_code(first) == _is_code(last)
    if block_wording(text, BlockKind.PARAGRAPH).endswith("\n"):
        joins = joins and _is_code(first) and kind is BlockKind.CODE
        left[host] = replace(left[host], text=left[host].text + "\n") if joins else left[host]
    after = _rulings(review, left, {host: shapes}, (host, tail), joins=joins)
    return joining_decision_of(review, _name(start, end, wording), after)


def _cut(line: Line, start: int, end: int) -> Line:
    """The characters of a line from ``start`` to ``end``, as far as it has them."""
    start, end = max(start, 0), max(end, 0)
    return Line(line.text[start:end], within(line.inline, start, end), line.shape)


def _is_code(passage: Sequence[Piece]) -> bool:
    """Whether a passage is code: it is what its first line is, whatever continues that."""
    return passage[0].line.shape.kind is BlockKind.CODE


def _rulings(
    review: Review,
    left: Mapping[LineKey, Line],
    shapes: Mapping[LineKey, Sequence[Shape | None]],
    ends: tuple[LineKey, LineKey | None],
    *,
    joins: bool,
) -> dict[str, Ruling]:
    """The rulings by which the article has what is left, the tail of it joined to the host or beginning anew."""
    now, (host, tail) = dict(left), ends
    if tail is not None and not joins:
        now[tail] = _begun(left[tail])
    elif tail is not None and tail[0] == host[0]:
        now[host], now[tail] = merged(left[host], left[tail]), _cut(left[tail], 0, 0)
    after = given_lines(review, now, shapes)
    for block_id, ruling in after.items():
        if tail is not None and block_id == tail[0] != host[0]:
            after[block_id] = replace(ruling, joined=joins)
        elif ruling.joined and (block_id, 0) in now and not now[block_id, 0].text.strip():
            after[block_id] = replace(ruling, joined=False)  # what continued the passage before is gone
    return after


def _begun(line: Line) -> Line:
    """A line that begins a passage: the spaces that parted it from what stood before go."""
    return _cut(line, len(line.text) - len(line.text.lstrip(" ")), len(line.text))


def _name(start: Spot, end: Spot, wording: str) -> str:
    first, last = number(start.block_id), number(end.block_id)
    if first == last:
        return f"Replace text of block {first}" if wording.strip() else f"Delete text of block {first}"
    if wording.strip():
        return f"Replace text from block {first} to block {last}"
    return f"Delete text from block {first} to block {last}"
