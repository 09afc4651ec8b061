"""Stretches put together into runs, and each run cut into its copies."""

from collections import defaultdict, deque
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate, islice

from core.duplicates.matching import Match, Matcher, Span
from core.duplicates.places import root, tie
from core.duplicates.stretches import Stretch

GAP = 4
"""Blocks that may stand between two parts of one copy: an advertisement, a paragraph of its own."""
_APART = 12
"""Blocks from one part of a copy to the next from which they are two copies, though they say different things."""
_SHORT = 0.25
"""What a short line between two parts of a copy counts for."""
STORY = 80
"""Words from which a part of a copy is a stretch of a story: shorter ones may be entries of a list with their boxes."""
_REMEMBERED = 40
"""Blocks of one place that a copy is remembered to have."""


@dataclass(frozen=True)
class Cut:
    """A run, by numbers of blocks.

    Attributes:
        copies: blocks of each copy in page order; the copies by where they begin.
        place: which place of the run each block belongs to: blocks of one place say the same.
    """

    copies: Sequence[Sequence[int]]
    place: Mapping[int, int]


def cut_runs(matcher: Matcher, found: Sequence[Stretch]) -> list[Cut]:
    """The runs that a page's stretches make. No block is in two of them.

    Args:
        matcher: the page's blocks.
        found: stretches, by where their later copies stand.
    """
    whole = [stretch for stretch in found if not all(match.is_part for match in stretch)]
    parts = [stretch for stretch in found if all(match.is_part for match in stretch)]
    return _in_a_row(_with_parts(_Runs(matcher, _telling(whole)).cuts(), parts))


def _telling(found: Sequence[Stretch]) -> list[Stretch]:
    """Without single blocks that stand in longer stretches already: the refrain of a song that stands twice.

    One right behind its twin tells: a line said five hundred times is no run of two lines said half as often.
    """
    longer = {block for stretch in found if len(stretch) > 1 for block in _blocks_of(stretch)}
    return [
        stretch
        for stretch in found
        if len(stretch) > 1 or _is_beside(stretch[0]) or not longer.issuperset(_blocks_of(stretch))
    ]


def _is_beside(match: Match) -> bool:
    return match.other[0] == match.first[1] + 1


class _Runs:
    """What says the same is one place; what stands together is one run."""

    def __init__(self, matcher: Matcher, found: Sequence[Stretch]) -> None:
        self._matcher = matcher
        self._place: dict[int, int] = {}
        self._run: dict[int, int] = {}
        self._one: dict[int, Span] = {}
        for stretch in found:
            tie(self._run, _blocks_of(stretch))
            for match in stretch:
                tie(self._place, [*_blocks(match.first), *_blocks(match.other)])
                self._note(match.first)
                self._note(match.other)
        for group in _together(found, _Room(matcher)):
            tie(self._run, [stretch[0].first[0] for stretch in group])

    def _note(self, span: Span) -> None:
        """Remembers which blocks are one elsewhere, by the widest that is known."""
        for block in _blocks(span):
            low, high = self._one.get(block, (block, block))
            if span[1] - span[0] >= high - low:
                self._one[block] = span

    def cuts(self) -> list[Cut]:
        """Each run, cut into its copies."""
        members: defaultdict[int, list[int]] = defaultdict(list)
        for block in sorted(self._one):
            members[root(self._run, block)].append(block)
        cuts = (self._cut(blocks) for blocks in members.values())
        return [cut for cut in cuts if len(cut.copies) > 1]

    def _cut(self, blocks: Sequence[int]) -> Cut:
        """A new copy begins after a gap, and where something is said that this copy has said.

        What a copy says twice in its midst before it goes on is a copy by itself: else all would be cut in rotation.
        """
        place = {block: root(self._place, block) for block in blocks}
        copies: list[list[int]] = []
        inner: list[list[int]] = []
        said: defaultdict[int, list[int]] = defaultdict(list)
        waiting = deque(blocks)
        while waiting:
            block = waiting[0]
            again = self._is_said(said[place[block]], block)
            doubled = self._doubled(copies[-1], waiting, said, place) if again else 0
            if doubled:
                inner.append([waiting.popleft() for _ in range(doubled)])
                continue
            if not copies or again or block - copies[-1][-1] > _APART:
                copies.append([])
                said.clear()
            copies[-1].append(waiting.popleft())
            said[place[block]].append(block)
        return Cut(sorted([*copies, *inner]), place)

    def _is_said(self, before: Sequence[int], block: int) -> bool:
        return any(self._says_again(each, block) for each in before[-_REMEMBERED:])

    def _doubled(
        self, copy: Sequence[int], ahead: Iterable[int], said: Mapping[int, list[int]], place: Mapping[int, int]
    ) -> int:
        """How many of the next blocks the copy has said, not as it begins, before it goes on; 0 where it does not."""
        for length, block in enumerate(islice(ahead, len(copy) + 1)):
            if length == 0 and place[block] == place[copy[0]]:
                return 0
            if not self._is_said(said.get(place[block], []), block):
                return length if block - copy[-1] <= _APART else 0
        return 0

    def _says_again(self, before: int, block: int) -> bool:
        """Whether a block of a place says what the one before it said, and is not the rest of it."""
        low, high = self._one[block]
        return not low <= before <= high and self._matcher.shares(before, block)


def _blocks(span: Span) -> range:
    return range(span[0], span[1] + 1)


def _blocks_of(stretch: Stretch) -> list[int]:
    return [block for match in stretch for span in (match.first, match.other) for block in _blocks(span)]


class _Group:
    """Stretches that go together: where they stand in both copies."""

    def __init__(self, stretch: Stretch) -> None:
        self.stretches = [stretch]
        self.first = {block for match in stretch for block in _blocks(match.first)}
        self.low, self.high = min(self.first), max(self.first)
        self.begins, self.ends = stretch[0].other[0], stretch[-1].other[1]

    def take(self, after: "_Group") -> None:
        """Takes in a group that begins later."""
        self.stretches += after.stretches
        self.first |= after.first
        self.low, self.high = min(self.low, after.low), max(self.high, after.high)
        self.ends = max(self.ends, after.ends)


class _Room:
    """How much stands between two blocks: a paragraph of its own is one, short lines are a quarter each."""

    def __init__(self, matcher: Matcher) -> None:
        sizes = (1.0 if matcher.is_substantial(at) else _SHORT for at in range(len(matcher)))
        self._until = [0.0, *accumulate(sizes)]
        self._words = matcher.words

    def words(self, blocks: Iterable[int]) -> int:
        """How many words some blocks have together."""
        return sum(len(self._words[block]) for block in blocks)

    def __call__(self, last: int, following: int) -> float:
        """What stands between the last block of one part and the first of the next; none where they overlap."""
        return self._until[following] - self._until[last + 1] if following > last + 1 else 0.0


def _together(found: Sequence[Stretch], room: _Room) -> list[list[Stretch]]:
    """Stretches that are parts of one copy, in whatever order the earlier one has them.

    Groups grow from neighbours, and grown ones reach further: so until nothing more comes together.
    """
    groups = [_Group(stretch) for stretch in found]
    while True:
        joined: list[_Group] = []
        for group in groups:
            if joined and _go_together(joined[-1], group, room):
                joined[-1].take(group)
            else:
                joined.append(group)
        if len(joined) == len(groups):
            return [group.stretches for group in joined]
        groups = joined


def _go_together(before: _Group, after: _Group, room: _Room) -> bool:
    """Whether two groups lie close in both copies, for their size, and neither says what the other does."""
    if after.high >= before.begins or not before.first.isdisjoint(after.first):
        return False
    one, other = sorted((before, after), key=lambda group: group.low)
    gap, gap_before = after.begins - before.ends - 1, max(other.low - one.high - 1, 0)
    size = len(before.first) + len(after.first)
    if gap < GAP and gap + gap_before <= size:
        return True
    apart, apart_before = room(before.ends, after.begins), room(one.high, other.low)
    near = max(gap, gap_before) < _APART and apart < GAP and apart + apart_before <= size
    return near and max(room.words(before.first), room.words(after.first)) >= STORY


def _with_parts(cuts: Sequence[Cut], parts: Sequence[Stretch]) -> list[Cut]:
    """The runs, with passages that are a part of one of theirs as further copies, and runs of such parts alone."""
    home = {block: at for at, cut in enumerate(cuts) for copy in cut.copies for block in copy}
    grown = list(cuts)
    waiting = list(parts)
    while waiting:
        stretch = waiting.pop(0)
        first = [block for match in stretch for block in _blocks(match.first)]
        other = [block for match in stretch for block in _blocks(match.other)]
        known = {home[block] for block in (*first, *other) if block in home}
        if not known:
            at = len(grown)
            grown.append(Cut((first, other), _placed(stretch, {})))
        elif len(known) == 1 and home.keys().isdisjoint(first) != home.keys().isdisjoint(other):
            at = known.pop()
            added = first if home.keys().isdisjoint(first) else other
            copies = sorted([*grown[at].copies, added], key=lambda copy: copy[0])
            grown[at] = Cut(copies, _placed(stretch, grown[at].place))
        else:
            waiting[:0] = [[match] for match in stretch] if len(stretch) > 1 else []
            continue
        home |= dict.fromkeys((*first, *other), at)
    return grown


def _placed(stretch: Stretch, place: Mapping[int, int]) -> Mapping[int, int]:
    """The places with those of a stretch's blocks: where what they are a part of stands."""
    grown = dict(place)
    for match in stretch:
        blocks = [*_blocks(match.first), *_blocks(match.other)]
        known = next((grown[block] for block in blocks if block in grown), match.first[0])
        grown |= {block: grown.get(block, known) for block in blocks}
    return grown


def _in_a_row(cuts: Sequence[Cut]) -> list[Cut]:
    """The runs; neighbours of which each block stands twice in a row are one: a page that says each paragraph twice."""
    joined: list[Cut] = []
    for cut in sorted(cuts, key=lambda cut: cut.copies[0][0]):
        last = joined[-1] if joined else None
        if last is not None and _is_next_in_row(last, cut):
            copies = [[*one, *other] for one, other in zip(last.copies, cut.copies, strict=True)]
            joined[-1] = Cut(copies, {**last.place, **cut.place})
        else:
            joined.append(cut)
    return joined


def _is_next_in_row(last: Cut, cut: Cut) -> bool:
    if len(last.copies) != len(cut.copies) or any(len(copy) != 1 for copy in cut.copies):
        return False
    near = cut.copies[0][0] - last.copies[-1][-1] <= GAP
    return near and all(each.copies[-1][-1] - each.copies[0][-1] < len(each.copies) for each in (last, cut))
