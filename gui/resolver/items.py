"""What a comparison is made of, as values: pairs of passages that differ, and stretches that say the same."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from functools import cached_property
from itertools import groupby

from core.compare import Change, Difference
from core.model import RepeatedRun, Review
from core.review import Aligned, matched
from gui.controls import block_of

SHOWN_CHARACTERS = 1_200
"""More than this of one passage is not set in a column; the page has it whole."""
_LONG = 150
_HEAD, _TAIL = 48, 64
"""What is shown of a long stretch without a difference: how it begins, and how it runs up to the next difference."""


class Mark(Enum):
    """How a piece of a passage is set."""

    PLAIN = auto()
    REMOVED = auto()
    """Only the one copy has it: struck."""
    ADDED = auto()
    """Only the other copy has it: underlined."""
    NOTE = auto()
    """Not the passage's own words."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a passage and how it is set."""

    text: str
    mark: Mark = Mark.PLAIN


@dataclass(frozen=True)
class Shown:
    """Two copies of a repeated run side by side.

    Attributes:
        run: the repeated run.
        copies: which two copies of it, in page order.
        pairs: what they say, in reading order.
    """

    run: RepeatedRun
    copies: tuple[int, int]
    pairs: tuple[Aligned, ...]

    @cached_property
    def shared(self) -> frozenset[str]:
        """The blocks of both that say what some other copy says too."""
        return frozenset(block for copy in self.copies for block in matched(self.run, copy))


@dataclass(frozen=True, slots=True)
class Differing:
    """A pair that is shown; with one side empty, a passage that only one copy has."""

    pair: Aligned


@dataclass(frozen=True, slots=True)
class Same:
    """Neighbouring pairs that say the same word for word, folded to one line."""

    pairs: tuple[Aligned, ...]


Item = Differing | Same


def items_of(pairs: Iterable[Aligned]) -> tuple[Item, ...]:
    """The items of a comparison, in reading order."""
    found: list[Item] = []
    for same, group in groupby(pairs, key=says_the_same):
        neighbours = tuple(group)
        found.extend([Same(neighbours)] if same else map(Differing, neighbours))
    return tuple(found)


def says_the_same(pair: Aligned) -> bool:
    """Whether both copies have the passage, word for word."""
    return bool(pair.one and pair.other and not pair.differences)


def text_of(review: Review, block_ids: Sequence[str]) -> str:
    """The page's own words of these blocks, as one passage."""
    blocks = (block_of(review, each) for each in block_ids)
    return " ".join(block.text for block in blocks if block)


def side(differences: Sequence[Difference], mine: Change) -> list[Piece]:
    """One copy's version of a passage: what both have, and what ``mine`` says that only this one has.

    A long stretch without a difference is shortened to how it begins and how it goes on to the next difference.
    """
    marks = {Change.SAME: Mark.PLAIN, mine: Mark.REMOVED if mine is Change.REMOVED else Mark.ADDED}
    runs = [(marks[each.change], each.text) for each in differences if each.change in marks]
    last = len(runs) - 1
    return bounded(
        Piece(_shortened(text, ends=at == last) if mark is Mark.PLAIN else text, mark)
        for at, (mark, text) in enumerate(runs)
    )


def _shortened(text: str, *, ends: bool) -> str:
    """``text`` without its middle where that is long; without its end where no difference follows."""
    if len(text) <= _LONG:
        return text
    head = text[:_HEAD].rsplit(" ", 1)[0]
    tail = "" if ends else text[-_TAIL:].split(" ", 1)[-1]
    return f"{head} … {tail}"


def bounded(pieces: Iterable[Piece]) -> list[Piece]:
    """``pieces`` up to the most that is set in a column, with an ellipsis where they are cut."""
    found: list[Piece] = []
    room = SHOWN_CHARACTERS
    for piece in pieces:
        if len(piece.text) > room:
            return [*found, Piece(piece.text[:room].rstrip() + " …", piece.mark)]
        found.append(piece)
        room -= len(piece.text)
    return found
