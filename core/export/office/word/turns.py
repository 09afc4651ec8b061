"""Where a line turns from left-to-right to right-to-left and back.

Word asks of every run which way it reads, and takes a run of Latin letters that is called right-to-left amiss.
"""

import re
import unicodedata
from collections.abc import Iterator

_RIGHT = frozenset({"R", "AL"})
_LEFT = frozenset({"L"})
_FIGURES = frozenset({"EN", "AN"})
_ANY_RIGHT = re.compile("[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")


def turns(text: str, *, right: bool) -> tuple[tuple[int, int, bool], ...]:
    """The text as runs of one direction each.

    Args:
        text: a paragraph.
        right: whether the paragraph reads from right to left.

    Returns:
        Begin, end and whether it reads from right to left; without gaps, in order, none empty.
    """
    if not right and not _ANY_RIGHT.search(text):
        return ((0, len(text), False),) if text else ()
    return tuple(_filled(text, right))


def _filled(text: str, right: bool) -> Iterator[tuple[int, int, bool]]:
    at = 0
    for start, end in _against(text, _LEFT if right else _RIGHT, _RIGHT if right else _LEFT):
        if start > at:
            yield at, start, right
        yield start, end, not right
        at = end
    if at < len(text):
        yield at, len(text), right


def _against(text: str, against: frozenset[str], along: frozenset[str]) -> Iterator[tuple[int, int]]:
    """Runs from a letter that reads against the paragraph to the last such letter, or figure, before a turn back."""
    start = end = -1
    for at, letter in enumerate(text):
        kind = unicodedata.bidirectional(letter)
        if start >= 0 and (kind in along or kind == "B"):
            yield start, end
            start = -1
        elif kind in against:
            start, end = (at if start < 0 else start), at + 1
        elif start >= 0 and (kind in _FIGURES or (kind == "NSM" and end == at)):
            end = at + 1
    if start >= 0:
        yield start, end
