"""Marks, links and shapes of all that is selected over several passages, each as one step."""

from collections.abc import Mapping
from dataclasses import replace

from core.model import BlockKind, Decision, Inline, Review
from core.review.changing import joining_decision_of
from core.review.editing import decided, number_at, reshaped
from core.review.lines import Line, next_item, shaped
from core.review.marking import tidied
from core.review.reach import LineKey, Spot, given_lines, key_of, reached
from core.review.seams import Piece
from core.review.wording import named, number, these

_Span = tuple[Piece, int, int]
"""A line, and from which of its characters to which it is selected."""


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
    spans = _words(review, start, end)
    on = not all(_has(piece.line, low, high, mark) for piece, low, high in spans)
    now = {key_of(piece): _marked(piece.line, Inline(low, high, mark), on=on) for piece, low, high in spans}
    return _step(review, start, end, now)


def link_between(review: Review, start: Spot, end: Spot, href: str) -> Decision | None:
    """Let the words of each passage between two places of the article be a link to the same address.

    Links that they were part of keep the rest of their words. Code takes none.

    Args:
        review: the review.
        start: where it begins.
        end: where it ends, in a later passage.
        href: the address; empty takes away the links that stand there.

    Raises:
        ValueError: the places are not in two passages in this order.
    """
    spans = _words(review, start, end)
    now = {
        key_of(piece): _marked(piece.line, Inline(low, high, "link", href), on=bool(href)) for piece, low, high in spans
    }
    return _step(review, start, end, now)


def shape_between(  # noqa: PLR0913 - a stretch has two ends, and a shape three parts
    review: Review, start: Spot, end: Spot, kind: BlockKind, level: int = 0, *, numbered: bool = False
) -> Decision | None:
    """Make each passage between two places of the article a paragraph, heading, list item or another sort.

    Args:
        review: the review.
        start: where it begins.
        end: where it ends, in a later passage; one of which nothing is selected stays what it is.
        kind: what they are to be.
        level: a heading's, or a list's depth; an item that only changes between bullet and number keeps its depth.
        numbered: list items have numbers that follow one another, from that of an item before them.

    Raises:
        ValueError: the places are not in two passages in this order.
    """
    passages = reached(review, start, end)
    firsts = [passage[0] for passage in (passages if end.at > 0 else passages[:-1])]
    shape = shaped(kind, level, number_at(review, *key_of(firsts[0]), level) if numbered else None)
    name = f"Make {these(list(dict.fromkeys(piece.block_id for piece in firsts)))} {named(shape)}"
    now = {}
    for piece in firsts:
        now[key_of(piece)] = reshaped(review, piece.block_id, piece.line, shape)
        shape = next_item(shape)
    return decided(review, name, given_lines(review, now))


def _words(review: Review, start: Spot, end: Spot) -> list[_Span]:
    """The lines that are selected, as far as they have words that can be marked."""
    first, *between, last = reached(review, start, end)
    spans = [(piece, max(start.at - piece.start, 0), len(piece.line.text)) for piece in first]
    spans += [(piece, 0, len(piece.line.text)) for passage in between for piece in passage]
    spans += [(piece, 0, max(end.at - piece.start, 0)) for piece in last]
    return [
        (piece, low, high)
        for piece, low, high in spans
        if piece.line.text[low:high].strip() and piece.line.shape.kind is not BlockKind.CODE
    ]


def _has(line: Line, start: int, end: int, mark: str) -> bool:
    """Whether all words between two places of a line have a mark; the spaces at their edges do not count."""
    text = line.text[start:end]
    start, end = start + len(text) - len(text.lstrip()), start + len(text.rstrip())
    return any(
        each.mark == mark and each.start <= start and each.end >= end for each in tidied(line.inline, len(line.text))
    )


def _marked(line: Line, run: Inline, *, on: bool) -> Line:
    """A line with this mark and no other of its sort on the characters it is for, or with none there."""
    found = [each for each in line.inline if each.mark != run.mark]
    for each in line.inline:
        if each.mark == run.mark:
            found += [replace(each, end=min(each.end, run.start)), replace(each, start=max(each.start, run.end))]
    if on:
        found.append(run)
    return replace(line, inline=tidied([each for each in found if each.start < each.end], len(line.text)))


def _step(review: Review, start: Spot, end: Spot, now: Mapping[LineKey, Line]) -> Decision | None:
    return joining_decision_of(review, _name(start, end), given_lines(review, now))


def _name(start: Spot, end: Spot) -> str:
    first, last = number(start.block_id), number(end.block_id)
    if first == last:
        return f"Change the markup of block {first}"
    return f"Change the markup from block {first} to block {last}"
