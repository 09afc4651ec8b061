"""Stretches: a page's later copies as chains of matches, each the next of both copies."""

from collections.abc import Iterator, Sequence

from core.duplicates.matching import Match, Matcher, better

_STEPS = ((1, 2), (2, 1))
"""How a stretch goes on where the next of both copies do not match: one block is left out of either."""

Stretch = Sequence[Match]
"""Matches in page order of the later copy; never empty."""


def stretches(matcher: Matcher) -> Iterator[Stretch]:
    """Every stretch, by where its later copy stands. A block is in one later copy at most.

    Time grows with the number of words: equal and alike blocks are looked up, never compared pair by pair.
    """
    at = done = 0
    while at < len(matcher):
        seed = matcher.find(at)
        if seed is None:
            matcher.learn(at)
            at += 1
            continue
        found = [*_backward(matcher, seed, done), seed, *_forward(matcher, seed)]
        at = done = found[-1].other[1] + 1
        yield found
        yield from _left_out(matcher, found)


def _left_out(matcher: Matcher, found: Stretch) -> Iterator[Stretch]:
    """The blocks that a stretch passed over and that repeat something else. All of the stretch is learnt on the way."""
    held = {block for match in found for block in range(match.other[0], match.other[1] + 1)}
    for block in range(found[0].other[0], found[-1].other[1] + 1):
        other = None if block in held else matcher.find(block)
        if other is not None and other.other == (block, block):
            yield [other]
        matcher.learn(block)


def _forward(matcher: Matcher, seed: Match) -> list[Match]:
    """The matches that follow a seed. The earlier copy ends before the later one begins."""
    found: list[Match] = []
    last, limit = seed, seed.other[0]
    while (following := _step(matcher, last, limit)) is not None:
        found.append(following)
        last = following
    return found


def _step(matcher: Matcher, last: Match, limit: int) -> Match | None:
    one, other = last.first[1] + 1, last.other[1] + 1
    if one >= limit or other >= len(matcher):
        return _near(matcher, last, limit)
    alike = matcher.alike(one, other)
    if alike == 1:
        return Match((one, one), (other, other), 1.0)
    several = _several(matcher, one, other, limit)
    if alike or (several is not None and not several.is_part):
        return better(Match((one, one), (other, other), alike) if alike else None, several)
    return _near(matcher, last, limit) or several or _version(matcher, one, other, limit)


def _near(matcher: Matcher, last: Match, limit: int) -> Match | None:
    """The next of both copies that are alike, with a block left out of either."""
    for ahead_first, ahead_other in _STEPS:
        one, other = last.first[1] + ahead_first, last.other[1] + ahead_other
        if one < limit and other < len(matcher):
            alike = matcher.alike(one, other)
            if alike:
                near = Match((one, one), (other, other), alike)
                return near if alike == 1 else better(near, _several(matcher, one, other, limit))
    return None


def _several(matcher: Matcher, one: int, other: int, limit: int) -> Match | None:
    """What both copies go on with, where one has several blocks for what the other has in one."""
    found = matcher.follow(one, other)
    return found if found is not None and found.first[0] == one and found.first[1] < limit else None


def _version(matcher: Matcher, one: int, other: int, limit: int) -> Match | None:
    """Two versions of one paragraph, each with something of its own, between what matches before and behind them."""
    if one + 1 >= limit or other + 1 >= len(matcher) or not matcher.alike(one + 1, other + 1):
        return None
    alike = matcher.versions(one, other)
    return Match((one, one), (other, other), alike) if alike else None


def _backward(matcher: Matcher, seed: Match, done: int) -> list[Match]:
    """The short matches just before a seed: a substantial block was judged on its own already."""
    found: list[Match] = []
    one, other = seed.first[0], seed.other[0]
    least = max(done, seed.first[1] + 1)
    while one > 0 and other > least and not matcher.is_substantial(other - 1):
        one, other = one - 1, other - 1
        alike = matcher.alike(one, other)
        if not alike:
            break
        found.insert(0, Match((one, one), (other, other), alike))
    return found
