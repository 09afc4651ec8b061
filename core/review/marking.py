"""Inline marks of a text that is cut, joined or reworded: always within it, in order, none twice."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from core.compare import Change, Difference, word_differences
from core.model import Inline

MARKS = ("bold", "italic", "link", "code")
"""What a run of text can be marked as."""


def tidied(inline: Iterable[Inline], length: int) -> tuple[Inline, ...]:
    """Marks as they are stored: inside a text of ``length``, none empty, those alike that touch made one."""
    given = tuple(inline)
    if not given:
        return ()
    inside = (replace(each, start=max(each.start, 0), end=min(each.end, length)) for each in given)
    known = sorted((each for each in inside if each.start < each.end and each.mark in MARKS), key=_likeness)
    merged = [each for _, alike in groupby(known, key=_sort) for each in _merged(alike)]
    return tuple(sorted(merged, key=lambda each: (each.start, -each.end, each.mark, each.href)))


def _sort(each: Inline) -> tuple[str, str]:
    return each.mark, each.href


def _likeness(each: Inline) -> tuple[str, str, int]:
    return each.mark, each.href, each.start


def _merged(alike: Iterable[Inline]) -> Iterator[Inline]:
    last: Inline | None = None
    for each in alike:
        if last is not None and each.start <= last.end:
            last = replace(last, end=max(last.end, each.end))
            continue
        if last is not None:
            yield last
        last = each
    if last is not None:
        yield last


def within(inline: Iterable[Inline], start: int, end: int) -> tuple[Inline, ...]:
    """The marks of the characters from ``start`` to ``end``, counted from there."""
    return tuple(
        replace(each, start=max(each.start, start) - start, end=min(each.end, end) - start)
        for each in inline
        if each.start < end and each.end > start
    )


def shifted(inline: Iterable[Inline], by: int) -> tuple[Inline, ...]:
    """The marks of a text that stands ``by`` characters further on."""
    return tuple(replace(each, start=each.start + by, end=each.end + by) for each in inline)


def carried(inline: Sequence[Inline], before: str, after: str) -> tuple[Inline, ...]:
    """The marks of a text as they stand in another version of it: on the words that are still there."""
    if not inline or before == after:
        return tuple(inline)
    differences = word_differences(before, after)
    moved = (
        replace(each, start=place_of(differences, each.start), end=place_of(differences, each.end, ends=True))
        for each in inline
    )
    return tidied(moved, len(after))


def place_of(differences: Sequence[Difference], offset: int, *, ends: bool = False) -> int:
    """Where a place of the first text is in the second.

    Args:
        differences: what leads from the one to the other.
        offset: the place, in code points.
        ends: the place belongs to what stands before it: what was added there stands behind it.
    """
    place = 0
    for each in differences:
        if each.change is Change.ADDED:
            continue
        length = len(each.text)
        if each.first + length > offset or (ends and each.first + length == offset):
            return each.second + (offset - each.first if each.change is Change.SAME else 0)
        place = each.second + (length if each.change is Change.SAME else 0)
    return place
