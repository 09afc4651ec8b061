"""A few words of a block, cut around what would be missed."""

import re
from collections.abc import Sequence

from gui.controls import one_line

_LENGTH = 56
_BEFORE = 14
_SIGNS = {"a figure": re.compile(r"\d[\d.,]*"), "a quote": re.compile(r"[“«„\"]")}
_WORD_START = re.compile(r"(?<=\s)\S")


def excerpt(text: str, calls: Sequence[str], length: int = _LENGTH) -> str:
    """About ``length`` characters of ``text``, with an ellipsis where it was cut.

    The beginning of a block tells what it is; but where a figure or a quote stands beyond it, the cut moves there.

    Args:
        text: the block's text.
        calls: what in it would be missed, the most telling first.
        length: characters to aim at.
    """
    line = one_line(text, 4000)
    if len(line) <= length:
        return line
    start = _start(line, calls, length)
    end = _end(line, start + length)
    return ("…" if start else "") + line[start:end].strip() + ("…" if end < len(line) else "")


def _start(line: str, calls: Sequence[str], length: int) -> int:
    """Where to begin: a few words before the first sign that the beginning would not show."""
    signs = (_SIGNS[call].search(line) for call in calls if call in _SIGNS)
    sign = next((found for found in signs if found), None)
    if sign is None or sign.end() <= length:
        return 0
    word = _WORD_START.search(line, sign.start() - _BEFORE, sign.start())
    return word.start() if word else sign.start()


def _end(line: str, end: int) -> int:
    """The end of the last word that fits."""
    if end >= len(line):
        return len(line)
    space = line.rfind(" ", end - 14, end + 1)
    return space if space > 0 else end
