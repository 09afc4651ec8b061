"""Two versions of one passage, word by word.

Made for a pair already known to belong together. What is removed from a page is never decided here: on a repeated
body, one changed word makes a character comparison join two copies into one.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby

from diff_match_patch import diff_match_patch

_TOKEN = re.compile(r"\s+|\w+(?:[^\w\s]\w+)*|[^\w\s]")
# The comparer's own time limit does not hold on repetitive text: bound what it is given as well.
_MOST_TOKENS = 3000
_SECONDS = 0.5
_FIRST_CODE = 0x100
_SURROGATES = range(0xD800, 0xE000)


class Change(StrEnum):
    """What a difference does on the way from the first text to the second."""

    SAME = "same"
    REMOVED = "removed"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Difference:
    """A run of text that both versions share, or that only one has.

    Attributes:
        change: what it does.
        text: the run.
        first: where it begins in the first text, in code points; for an added run, where it would stand.
        second: where it begins in the second text; for a removed run, where it would have stood.
    """

    change: Change
    text: str
    first: int
    second: int


def word_differences(a: str, b: str, *, tidy: bool = True) -> tuple[Difference, ...]:
    """The runs that lead from one text to another, by whole words.

    The same and removed runs together make ``a``, the same and added ones ``b``. Texts too long to compare in
    reasonable time differ as a whole between what they begin and end with in common.

    Args:
        a: the first text.
        b: the second text.
        tidy: a lone word that both share between two changes counts as changed, as a reader would have it.

    Returns:
        Runs in reading order; neighbours differ in kind; none is empty.
    """
    first, second = _TOKEN.findall(a), _TOKEN.findall(b)
    head = _shared(first, second)
    tail = _shared(first[head:][::-1], second[head:][::-1])
    middle = _compared(first[head : len(first) - tail], second[head : len(second) - tail], tidy=tidy)
    runs = [(Change.SAME, "".join(first[:head])), *middle, (Change.SAME, "".join(first[len(first) - tail :]))]
    return tuple(_placed(_merged(runs)))


def _shared(a: Sequence[str], b: Sequence[str]) -> int:
    """How many words two texts begin with in common."""
    length = 0
    for one, other in zip(a, b, strict=False):
        if one != other:
            break
        length += 1
    return length


def _compared(a: Sequence[str], b: Sequence[str], *, tidy: bool) -> list[tuple[Change, str]]:
    if not a or not b or max(len(a), len(b)) > _MOST_TOKENS:
        return [(Change.REMOVED, "".join(a)), (Change.ADDED, "".join(b))]
    codes: dict[str, str] = {}
    spelled = [_spelled(a, codes), _spelled(b, codes)]
    words = {code: word for word, code in codes.items()}
    comparer = diff_match_patch()
    comparer.Diff_Timeout = _SECONDS
    found = comparer.diff_main(*spelled, False)
    if tidy:
        comparer.diff_cleanupSemantic(found)
    kinds = {0: Change.SAME, -1: Change.REMOVED, 1: Change.ADDED}
    return [(kinds[kind], "".join(words[code] for code in run)) for kind, run in found]


def _spelled(tokens: Sequence[str], codes: dict[str, str]) -> str:
    """The words as one character each, so that a character comparison compares words."""
    return "".join(codes.setdefault(token, _code(len(codes))) for token in tokens)


def _code(place: int) -> str:
    code = _FIRST_CODE + place
    return chr(code if code < _SURROGATES.start else code + len(_SURROGATES))


def _merged(runs: Sequence[tuple[Change, str]]) -> Iterator[tuple[Change, str]]:
    filled = [run for run in runs if run[1]]
    for change, group in groupby(filled, key=lambda run: run[0]):
        yield change, "".join(text for _, text in group)


def _placed(runs: Iterator[tuple[Change, str]]) -> Iterator[Difference]:
    first = second = 0
    for change, text in runs:
        yield Difference(change, text, first, second)
        first += len(text) if change is not Change.ADDED else 0
        second += len(text) if change is not Change.REMOVED else 0
