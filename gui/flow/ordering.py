"""What of two orders can stay in place while one becomes the other; and numbers as stretches."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise


def in_common(before: Sequence[str], after: Sequence[str]) -> frozenset[str]:
    """As many as possible of the keys that both have in the same order; the others come, go or move.

    Args:
        before: keys, each once.
        after: keys, each once.
    """
    place = {key: at for at, key in enumerate(before)}
    shared = [key for key in after if key in place]
    places = [place[key] for key in shared]
    if all(one < other for one, other in pairwise(places)):
        return frozenset(shared)
    return frozenset(_longest_rise(shared, places))


def _longest_rise(keys: Sequence[str], places: Sequence[int]) -> list[str]:
    """The longest choice of ``keys``, in their order, whose places rise: patience sorting, n log n."""
    ends: list[int] = []  # the smallest place a rise of each length can end with
    last: list[int] = []  # where in keys it ends so
    previous: list[int] = []
    for at, place in enumerate(places):
        length = bisect_left(ends, place)
        previous.append(last[length - 1] if length else -1)
        ends[length : length + 1] = [place]
        last[length : length + 1] = [at]
    found: list[str] = []
    at = last[-1] if last else -1
    while at >= 0:
        found.append(keys[at])
        at = previous[at]
    return found


def stretches(numbers: Sequence[int]) -> Iterator[tuple[int, int]]:
    """The first and the last of every stretch of neighbours among ``numbers``, which rise."""
    for _, group in groupby(enumerate(numbers), key=lambda pair: pair[1] - pair[0]):
        found = [number for _, number in group]
        yield found[0], found[-1]
