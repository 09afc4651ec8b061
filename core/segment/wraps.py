"""Hard-wrapped paragraphs: which line goes on with the line before it."""

import re
from collections.abc import Sequence
from itertools import pairwise

from core.segment.lines import Line
from core.segment.shapes import ends_sentence, heading_level, is_ideograph, is_list_item, is_quoted, is_speech

_NARROWEST, _WIDEST = 45, 100
"""Columns. Mail is wrapped at 72, old wires at 60 to 69, code and Markdown at 80 to 100."""
_FIRST_WORD = re.compile(r"\S+")
_ENOUGH = 0.6
"""Share of a group's line ends that must be where the next word would not have fitted."""


def joins(lines: Sequence[Line]) -> list[bool]:
    """For each line, whether it goes on with the one before it. ``lines`` has the blank ones too."""
    answer = [False] * len(lines)
    groups = _groups(lines)
    widths = [_width(lines[start:end]) for start, end in groups]
    sure = {width for (start, end), width in zip(groups, widths, strict=True) if _is_wrapped(lines[start:end], width)}
    for (start, end), width in zip(groups, widths, strict=True):
        wrapped = width in sure or (end - start <= 3 and any(abs(width - other) <= 12 for other in sure))
        if wrapped:
            limit = width if width in sure else max(width, *sure)
            for at in range(start + 1, end):
                answer[at] = _is_wrap(lines[at - 1], lines[at], limit)
    return answer


def _groups(lines: Sequence[Line]) -> list[tuple[int, int]]:
    """Runs of lines with text between blank ones, as start and end."""
    groups: list[tuple[int, int]] = []
    start = 0
    for at in range(len(lines) + 1):
        if at == len(lines) or not lines[at].text:
            if at > start:
                groups.append((start, at))
            start = at + 1
    return groups


def _columns(line: Line) -> int:
    return line.indent + _breadth(line.text)


def _breadth(text: str) -> int:
    return len(text) if text.isascii() else len(text) + sum(map(is_ideograph, text))


def _width(group: Sequence[Line]) -> int:
    """The column the group is wrapped at, if it is; a line of one long word does not count."""
    return max((_columns(line) for line in group if " " in line.text or is_ideograph(line.text[:1])), default=0)


def _is_wrapped(group: Sequence[Line], width: int) -> bool:
    """Whether the group shows that it is: full lines, and some of them broken in mid-sentence."""
    if len(group) < 2 or not _NARROWEST <= width <= _WIDEST:
        return False
    breaks = [(a, b) for a, b in pairwise(group) if not _is_start(b.text)]
    wraps = [(a, b) for a, b in breaks if _does_not_fit(a, b, width)]
    if not wraps or len(wraps) < _ENOUGH * len(breaks):
        return False
    running = sum(_runs_on(a.text, b.text) for a, b in wraps)
    return running >= max(1, 0.3 * len(wraps))


def _runs_on(before: str, after: str) -> bool:
    """Whether a sentence is broken here, as far as letters show: not at a capital, where a script has them."""
    return not ends_sentence(before) and after[:1].isalpha() and not after[:1].isupper()


def _is_wrap(before: Line, line: Line, width: int) -> bool:
    if _is_start(line.text) or heading_level(before.text):
        return False
    if line.indent > before.indent and not is_list_item(before.text):
        return False
    return _does_not_fit(before, line, width)


def _is_start(text: str) -> bool:
    return is_list_item(text) or is_speech(text) or is_quoted(text) or bool(heading_level(text))


def _does_not_fit(before: Line, line: Line, width: int) -> bool:
    """Whether the line's first word would have passed the margin on the line before."""
    if is_ideograph(line.text[:1]):
        return _columns(before) + 2 > width
    word = _FIRST_WORD.match(line.text)
    return word is not None and _columns(before) + 1 + len(word.group()) > width
