"""What an editor must not miss between two versions of a passage: figures, names and quotes that differ."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import zip_longest

from core.duplicates import fold, tokens

_FIGURE = re.compile(r"(?:(?<!\w)[-+−])?\d+(?:[.,:/’'\u00a0\u202f]\d+)*(?:\s?%)?")
_QUOTE = re.compile(r"“([^“”]+)”|„([^“”„]+)[“”]|«([^«»]+)»|\"([^\"]+)\"")
_WORD = re.compile(r"\w+(?:[-'’.]\w+)*")
_SENTENCE_ENDS = re.compile(r"[.!?…:]\s*[\"“”„«»’‘'(\[]*\s*$")
_MOST = 12
"""Differences of one kind that are named; beyond them the passages are two texts, not two versions."""


class Called(StrEnum):
    """What kind of thing differs."""

    FIGURE = "figure"
    NAME = "name"
    QUOTE = "quote"


@dataclass(frozen=True, slots=True)
class Discrepancy:
    """A figure, name or quote that two versions of a passage do not share.

    Attributes:
        kind: what it is.
        one: how the one version has it; empty where it has none.
        other: how the other version has it; empty where it has none.
    """

    kind: Called
    one: str
    other: str


def discrepancies(one: str, other: str) -> tuple[Discrepancy, ...]:
    """What of two versions differs in figures, names or quotes; figures first, each kind in reading order.

    Names are words written with a capital inside a sentence; in scripts without capitals none are found.
    """
    return (
        *_differing(Called.FIGURE, _FIGURE.findall(one), _FIGURE.findall(other)),
        *_differing(Called.NAME, _names(one, other), _names(other, one)),
        *_differing(Called.QUOTE, _quotes(one, other), _quotes(other, one)),
    )


def _differing(kind: Called, one: Sequence[str], other: Sequence[str]) -> Iterator[Discrepancy]:
    """What only one side has, in reading order, set against each other one by one."""
    mine, theirs = _beyond(one, other), _beyond(other, one)
    for first, second in list(zip_longest(mine, theirs, fillvalue=""))[:_MOST]:
        yield Discrepancy(kind, first, second)


def _beyond(one: Sequence[str], other: Sequence[str]) -> list[str]:
    left = Counter(map(fold, other))
    found = []
    for each in one:
        key = fold(each)
        if left[key]:
            left[key] -= 1
        else:
            found.append(each)
    return found


def _names(text: str, against: str) -> list[str]:
    """Capitalised words inside sentences that the other text has with a capital nowhere; neighbours are one name."""
    known = {word for word in _WORD.findall(against) if _is_capital(word)}
    found: list[str] = []
    last = -1
    for match in _WORD.finditer(text):
        word = match[0]
        starts = match.start() == 0 or bool(_SENTENCE_ENDS.search(text, max(0, match.start() - 8), match.start()))
        if starts or word in known or not _is_capital(word):
            continue
        if found and text[last : match.start()] == " ":
            found[-1] += f" {word}"
        else:
            found.append(word)
        last = match.end()
    return found


def _is_capital(word: str) -> bool:
    return word[0].isupper() and not any(letter.isdigit() for letter in word)


def _quotes(text: str, against: str) -> list[str]:
    """What is quoted; of a reader who quotes the other passage as a whole, what is quoted in that."""
    whole = " ".join(tokens(fold(against)))
    found: list[str] = []
    for match in _QUOTE.finditer(text):
        quote = next(filter(None, match.groups())).strip()
        if whole and whole in " ".join(tokens(fold(quote))):
            found += _quotes(quote, "")
        elif quote:
            found.append(quote)
    return found
