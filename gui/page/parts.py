"""A part of a block as it is selected: its place in the block's own text; the sentences and words it is made of."""

import re
from dataclasses import dataclass

from core.compare import sentences

_WORD = re.compile(r"\S+")


@dataclass(frozen=True, slots=True)
class Part:
    """Some characters of a block.

    Attributes:
        block_id: the block.
        start: the first of them in the block's own text, in code points.
        end: one past the last.
    """

    block_id: str
    start: int
    end: int


def sentence_parts(block_id: str, text: str) -> tuple[Part, ...]:
    """The sentences of a block, without the white space between them."""
    found: list[Part] = []
    at = 0
    for piece in sentences(text):
        start = at + len(piece) - len(piece.lstrip())
        end = start + len(piece.strip())
        at += len(piece)
        if start < end:
            found.append(Part(block_id, start, end))
    return tuple(found)


def stepped(parts: tuple[Part, ...], now: Part | None, by: int) -> Part | None:
    """The sentence before or behind the selected part; with none selected the first, or the last; None at the ends."""
    if now is None:
        return parts[0 if by > 0 else -1] if parts else None
    if by > 0:
        return next((part for part in parts if part.start >= now.end), None)
    return next((part for part in reversed(parts) if part.end <= now.start), None)


def words_between(block_id: str, text: str, one: int, other: int) -> Part | None:
    """The whole words from one place of a text to another, whichever comes first; None where there are none."""
    low, high = min(one, other), max(one, other)
    words = [word for word in _WORD.finditer(text) if word.start() <= high and word.end() > low]
    return Part(block_id, words[0].start(), words[-1].end()) if words else None
