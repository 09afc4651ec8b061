"""One passage enriched by the sentences that only other versions of it have."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from core.compare.splitting import sentences
from core.duplicates import fold, likeness, tokens

_VERSIONS = 0.6
"""Likeness from which two sentences are versions of one."""
_MOST = 200
"""Sentences without an equal among which a version is looked for; what has none there is new."""


def enriched(texts: Mapping[str, str], others: Sequence[str]) -> dict[str, str]:
    """The texts with every sentence put in that only the others have, right behind what it follows there.

    Args:
        texts: the passage as it stands: its parts by name, in reading order; at least one.
        others: other versions of the whole passage.

    Returns:
        The parts by the same names; those that gain nothing are as they were, character for character.
    """
    parts = {name: _pieces(text) for name, text in texts.items()}
    for other in others:
        _take(parts, _pieces(other))
    return {name: _joined(texts[name], pieces) for name, pieces in parts.items()}


@dataclass
class _Piece:
    """A sentence of what stands, and whether a sentence of the other version is taken for a version of it."""

    text: str
    words: Sequence[str]
    claimed: bool = False


def _pieces(text: str) -> list[_Piece]:
    return [_Piece(piece, tokens(fold(piece))) for piece in sentences(text)]


def _take(parts: dict[str, list[_Piece]], other: Sequence[_Piece]) -> None:
    """Puts what is new into the parts, behind what it follows in the other version."""
    twins = _twins([piece for pieces in parts.values() for piece in pieces], other)
    name, at = next(iter(parts)), 0
    for number, sentence in enumerate(other):
        twin = twins.get(number)
        if twin is not None:
            name, at = _place(parts, twin)
        elif sentence.words:
            parts[name].insert(at, replace(sentence, claimed=True))
            at += 1


def _twins(ours: Sequence[_Piece], other: Sequence[_Piece]) -> dict[int, _Piece]:
    """For each sentence of the other version ours that it is a version of; equal ones first, each of ours once."""
    for piece in ours:
        piece.claimed = False
    found: dict[int, _Piece] = {}
    equal: dict[str, list[_Piece]] = {}
    for piece in reversed(ours):
        equal.setdefault(" ".join(piece.words), []).append(piece)
    for number, sentence in enumerate(other):
        same = equal.get(" ".join(sentence.words), [])
        if sentence.words and same:
            found[number] = _claimed(same.pop())
    free = [piece for piece in ours if not piece.claimed][:_MOST]
    for number, sentence in enumerate(other):
        if number not in found and sentence.words:
            best = max(free, key=lambda piece: _alike(piece, sentence), default=None)
            if best is not None and _alike(best, sentence):
                found[number] = _claimed(best)
                free.remove(best)
    return found


def _claimed(piece: _Piece) -> _Piece:
    piece.claimed = True
    return piece


def _alike(one: _Piece, other: _Piece) -> float:
    return likeness(one.words, other.words, _VERSIONS)


def _place(parts: Mapping[str, Sequence[_Piece]], piece: _Piece) -> tuple[str, int]:
    """The part a piece is in, and the place behind it."""
    for name, pieces in parts.items():
        for at, each in enumerate(pieces):
            if each is piece:
                return name, at + 1
    raise KeyError(piece.text)


def _joined(before: str, pieces: Sequence[_Piece]) -> str:
    whole = "".join(piece.text for piece in pieces)
    if whole == before:
        return before
    texts = (piece.text for piece in pieces)
    return "".join(text if text[-1:].isspace() or text[-1:] in "。！？」』" else f"{text} " for text in texts).rstrip()
