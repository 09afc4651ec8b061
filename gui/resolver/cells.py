"""What stands in the cells of a pair, and how a screen reader says it."""

from collections.abc import Sequence

from core.compare import Change
from core.model import Review
from core.review import Aligned
from gui.controls import one_line
from gui.counting import separated
from gui.resolver.items import Mark, Piece, Shown, bounded, side, text_of
from gui.resolver.pair import Cell
from gui.resolver.wording import not_in, numbers, only_in, ordinal

_SAID = 1_000
"""Characters of one passage that a screen reader is given."""
_SPACE = "\u2002"


def cells_of(review: Review, shown: Shown, pair: Aligned) -> list[Cell]:
    """The two cells of a pair that differs, or that only one of the two copies has."""
    if pair.one and pair.other:
        versions = side(pair.differences, Change.REMOVED), side(pair.differences, Change.ADDED)
        sides = zip((pair.one, pair.other), versions, shown.copies, strict=True)
        return [_version(ids, pieces, copy) for ids, pieces, copy in sides]
    where = _where(shown, pair)
    full = _alone(review, pair.one or pair.other, where)
    empty = Cell([Piece(where, Mark.NOTE)], [], ())
    return [full, empty] if pair.one else [empty, full]


def same_cells(review: Review, pair: Aligned) -> list[Cell]:
    """The two cells of a pair that says the same in both copies: the words stand there once."""
    words = bounded([Piece(text_of(review, pair.one))])
    pieces = [_note(f"{numbers(pair.one)} · {numbers(pair.other)}"), *words]
    return [Cell(pieces, pieces, pair.one), Cell([], [], pair.other)]


def _version(ids: tuple[str, ...], pieces: Sequence[Piece], copy: int) -> Cell:
    return Cell([_note(numbers(ids)), *pieces], [_note(f"{ordinal(copy)} {numbers(ids)}"), *pieces], ids)


def _alone(review: Review, ids: tuple[str, ...], where: str) -> Cell:
    words = bounded([Piece(text_of(review, ids))])
    lead = f"{where[:1].upper()}{where[1:]} · {numbers(ids)}"
    return Cell([_note(numbers(ids)), *words], [_note(lead), *words], ids)


def _where(shown: Shown, pair: Aligned) -> str:
    """What to say of a passage that one of the two copies lacks: that it stands nowhere else, or just not there."""
    ids = pair.one or pair.other
    has, lacks = shown.copies if pair.one else reversed(shown.copies)
    return not_in(lacks) if shown.shared.intersection(ids) else only_in(has)


def _note(words: str) -> Piece:
    return Piece(words + _SPACE, Mark.NOTE)


def said(review: Review, shown: Shown, pair: Aligned) -> str:
    """A pair as a screen reader says it: ``"First, 7: …; second, 16: …"``."""
    sides = zip((pair.one, pair.other), shown.copies, strict=True)
    found = [(ordinal(copy), numbers(ids), one_line(text_of(review, ids), _SAID)) for ids, copy in sides if ids]
    parts = [f"{name}, {where}: {text}" for name, where, text in found]
    return "; ".join((parts[0], _lowered(parts[1]))) if parts[1:] else f"{parts[0]} ({_where(shown, pair)})"


def differences_said(shown: Shown, pair: Aligned) -> str:
    """What differs, in words: ``"First: 900; second: 950"``."""
    sides = zip((Change.REMOVED, Change.ADDED), shown.copies, strict=True)
    found = ((copy, [each.text.strip() for each in pair.differences if each.change is mine]) for mine, copy in sides)
    parts = [f"{ordinal(copy)}: {separated(list(filter(None, texts)))}" for copy, texts in found if any(texts)]
    return one_line("; ".join((*parts[:1], *map(_lowered, parts[1:]))), _SAID)


def _lowered(text: str) -> str:
    return f"{text[:1].lower()}{text[1:]}"
