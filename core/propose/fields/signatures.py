"""The bylines that a page shows, and where they stand."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

from core.model import BlockKind
from core.propose.fields.around import after, is_furniture, near
from core.propose.fields.ballot import Vote
from core.propose.fields.candidate import Story, place
from core.propose.fields.names import plain
from core.propose.fields.signed import Signed, marks_of, read
from core.propose.fields.spoken import Spoken
from core.propose.fields.written import dates_in

_LONGEST = 30
"""Words of the longest line that is read."""
_MOST_BOXES = 10
"""Blocks named the author's that are looked at apart from those about the headline."""
_PAIR = 2
"""Blocks from one author to the next in a byline of several."""
_BESIDE = 2
"""Blocks between a date and a name beside it."""
_BELOW = 4
"""Blocks below the headline that are just below it."""
_MOST_BARE, _BARE_WORDS = 3, 3
"""Bare names in a line, and words of each, that are believed."""
_WITH_NAMES = 14
"""Words of the longest line that is a byline and nothing else, apart from the names in it."""
_ABOUT = re.compile(r"(?<![a-z])(?:bio|about|box|card|profile|description|avatar|image|img|photo)(?![a-z])")
_MEMBER = "one of several that sign together"
_STRONG = frozenset({"opens as a byline", "holds a byline", "marked as the author", "after a byline's opening"})


def votes(story: Story, declared: frozenset[str]) -> Iterator[Vote]:
    """Every byline shown about the headline, behind the story, and where the markup names it.

    Args:
        story: the story.
        declared: folded names that the page declares as its author's.
    """
    about = frozenset(near(story))
    dated = {n for n in about if dates_in(story.blocks[n].text, story.context.lexicon.months)}
    found: dict[int, Signed] = {}
    first, spoken = {"first shown"}, Spoken(story)
    for number in dict.fromkeys((*sorted(about), *after(story), *_boxes(story))):
        one = read(story, number, declared) if _could_sign(story, number) else None
        signs = frozenset(_where(story, number, about, dated)) if one else frozenset()
        if one and not (one.bare and not _believed(story, spoken, number, one, signs)):
            shown_first = first if number in about and not one.bare else set[str]()
            found[number] = Signed(one.names, one.signs | signs | shown_first)
            first = first - shown_first
    runs = [run for run in _runs(story, found) if len(run) > 1]
    members = {number for run in runs for number in run}
    for number, one in found.items():
        yield _vote(story, number, Signed(one.names, one.signs | {_MEMBER}) if number in members else one)
    yield from (_together(story, run, found) for run in runs)


def _together(story: Story, run: Sequence[int], found: Mapping[int, Signed]) -> Vote:
    """Authors that stand in neighbouring blocks, each in one, as a single byline."""
    names = tuple(dict.fromkeys(name for number in run for name in found[number].names))
    block = story.blocks[run[0]]
    return Vote(", ".join(names), place(block), found[run[0]].signs | {"in several blocks"}, block.id)


def _boxes(story: Story) -> Iterator[int]:
    """Blocks anywhere that the markup names the author's."""
    if story.context.tree is not None:
        yield from islice((n for n, block in enumerate(story.blocks) if marks_of(block)), _MOST_BOXES)


def _could_sign(story: Story, number: int) -> bool:
    apart = number == story.head or number in story.banners
    return not apart and story.context.shape(story.blocks[number]).length <= _LONGEST


def _where(story: Story, number: int, about: frozenset[int], dated: set[int]) -> Iterator[str]:
    block = story.blocks[number]
    behind = "behind the story" if number >= story.end else "amid the story"
    yield "about the headline" if number in about else behind
    if number in dated:
        yield "on a date's line"
    elif any(abs(number - n) <= _BESIDE for n in dated):
        yield "beside a date"
    if story.head is not None and 0 < number - story.head <= _BELOW:
        yield "just below the headline"
    if is_furniture(block):
        yield "among the page's furniture"
    if any(_ABOUT.search(label) for label in block.structure.labels[-4:]):
        yield "in a box about the author"
    if block.kind is BlockKind.HEADING:
        yield "a heading"
    if story.kept[number]:
        yield "a line of the story"


def _believed(story: Story, spoken: Spoken, number: int, one: Signed, signs: frozenset[str]) -> bool:
    """Whether a bare name stands where bylines stand: names of two or three words, by the date or the headline."""
    block = story.blocks[number]
    if number >= story.end or block.kind is BlockKind.HEADING or len(one.names) > _MOST_BARE:
        return False
    if any("(" in name for name in one.names):
        return False
    if len(one.names) > 1 and "," in block.text:
        return False
    words = [len(plain(name).split()) for name in one.names]
    fewest = 1 if "on a date's line" in signs else 2
    stands = signs & {"on a date's line", "beside a date", "just below the headline"}
    return bool(stands) and all(fewest <= n <= _BARE_WORDS for n in words) and not spoken.speaks_of(one.names)


def _vote(story: Story, number: int, one: Signed) -> Vote:
    block = story.blocks[number]
    room = _WITH_NAMES + sum(len(name.split()) for name in one.names)
    whole = number < story.end and not one.bare and story.context.shape(block).length <= room
    return Vote(", ".join(one.names), place(block), one.signs, block.id, whole=whole)


def _runs(story: Story, found: Mapping[int, Signed]) -> Iterator[Sequence[int]]:
    """Numbers of blocks about the headline, close to one another, that are bylines for the same cause and set alike."""
    run: list[int] = []
    for number in sorted(n for n, one in found.items() if _could_go_together(one)):
        if run and not _go_together(story, found, run[-1], number):
            yield run
            run = []
        run.append(number)
    if run:
        yield run


def _could_go_together(one: Signed) -> bool:
    apart = one.signs & {"among the page's furniture", "a line of the story", "in a box about the author"}
    return "about the headline" in one.signs and not apart and all(len(name.split()) > 1 for name in one.names)


def _go_together(story: Story, found: Mapping[int, Signed], first: int, second: int) -> bool:
    labels = [story.blocks[number].structure.labels[-1:] for number in (first, second)]
    alike = found[first].signs & found[second].signs & _STRONG and labels[0] == labels[1]
    return bool(alike) and second - first <= _PAIR
