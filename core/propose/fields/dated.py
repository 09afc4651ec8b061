"""The dates that a page shows, and what stands about them."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import islice

from core.duplicates import fold
from core.model import Block
from core.propose.fields import times
from core.propose.fields.around import after, is_furniture, near
from core.propose.fields.ballot import Vote
from core.propose.fields.candidate import Story, place
from core.propose.fields.months import month_of
from core.propose.fields.reading import Reading
from core.propose.fields.stamps import PUBLISHED, UPDATED
from core.propose.fields.written import dates_in

_LONGEST = 30
"""Words of the longest line whose dates are read."""
_SAID = 60
"""Characters before a date that say what it is the date of."""
_AMONG = ((4, "alone on its line"), (10, "among some words"), (99, "among many words"))
_MOST_NAMED = 8
"""Blocks named a date's that are looked at apart from those about the headline."""
_DATE = re.compile(r"(?<![a-z])(?:date(?:line|published|created)?|published|pubdate|publish-?date|timestamp)(?![a-z])")
_NOT_HERE = re.compile(
    r"©|\(c\)|copyright|expires|deadline|born|founded|valid|effective|events?\b|joined|registered|member since"
)

_SERVED = re.compile(
    r"(?<!\w)(?:(?:request|ray|trace|incident|event|session|error|correlation|support|reference)[ _-]?"
    r"(?:id|code|number|no\.|#)|status\s?[:=]|http/?\d|cache-(?:miss|hit)|wget|fetch)|"
    r"(?:date|datum|fecha)\s?[:=]?\s.*(?<!\d)\d\d?:\d\d:\d\d(?!\d)"
)
"""What the answer of a server says beside its date, and how it says that: to the second."""
IN_A_BANNER = "in a banner"


def votes(story: Story, declared: frozenset[str]) -> Iterator[Vote]:
    """Dates of short lines about the headline and behind the story, of the banner above it, and of ``time`` elements.

    Args:
        story: the story.
        declared: days that the page states, which settle whether 3/4/2025 is in March or in April.
    """
    reading = Reading(story)
    told = Counter[str]()
    about = near(story)
    for number in dict.fromkeys((*sorted(story.banners), *about, *after(story), *_named(story))):
        block = story.blocks[number]
        if story.context.shape(block).length > _LONGEST:
            continue
        written = dates_in(block.text, story.context.lexicon.months)
        for before, one in zip((0, *(one.end for one in written)), written, strict=False):
            day = reading.day(one, block.text, declared)
            said = fold(block.text[before : one.start])[-_SAID:]
            if _NOT_HERE.search(said):
                continue
            signs = frozenset(_signs(story, number, said, about, first=not told.total()))
            told[day] += "about the headline" in signs
            yield Vote(day, place(block), signs, block.id, whole=_is_whole(story, number))
    yield from times.votes(story)


def _named(story: Story) -> Iterator[int]:
    """Blocks anywhere that the markup names a date's."""
    if story.context.tree is not None:
        named = (n for n, block in enumerate(story.blocks) if _is_date(block.structure.labels[-2:]))
        yield from islice(named, _MOST_NAMED)


# The same elements stand around many blocks.
@lru_cache(maxsize=4096)
def _is_date(labels: tuple[str, ...]) -> bool:
    return any(_DATE.search(label) for label in labels)


def _signs(story: Story, number: int, said: str, about: Sequence[int], *, first: bool) -> Iterator[str]:
    block, months = story.blocks[number], story.context.lexicon.months
    before = said or (fold(story.blocks[number - 1].text[-_SAID:]) if number else "")
    if _is_served(story, number):
        yield IN_A_BANNER
        return
    behind = "behind the story" if number >= story.end else "elsewhere on the page"
    where = "about the headline" if number in about and number < story.end else behind
    yield where
    if story.kept[number]:
        yield "a line of the story"
    if first and where == "about the headline":
        yield "first shown"
    yield from _said(block, before)
    if is_furniture(block):
        yield "among the page's furniture"
    words = sum(not w.isdigit() and not month_of(w, months) for w in story.context.shape(block).words)
    yield next(name for most, name in _AMONG if words <= most)


def _is_served(story: Story, number: int) -> bool:
    """Whether a block belongs to an error banner, or is a line of one that nothing but its identifiers tells."""
    if number in story.banners:
        return True
    above = not story.kept[number] and number < (story.start if story.head is None else story.head)
    return above and bool(_SERVED.search(fold(story.blocks[number].text)))


def _said(block: Block, before: str) -> Iterator[str]:
    """What the words before a date, or the names of its elements, call it."""
    labels = " ".join(block.structure.labels[-3:])
    if UPDATED.search(before):
        yield "said to be an update"
    elif PUBLISHED.search(before):
        yield "said to be the publication"
    elif UPDATED.search(labels):
        yield "marked as an update"
    elif PUBLISHED.search(labels):
        yield "marked as the publication"
    elif "date" in labels or "time" in labels:
        yield "marked as a date"


def _is_whole(story: Story, number: int) -> bool:
    """Whether little but a date stands in a block: "Published 4 March 2025, 10:30"."""
    if _is_served(story, number) or number >= story.end:
        return False
    months = story.context.lexicon.months
    words = [word for word in story.context.shape(story.blocks[number]).words if not word.isdigit()]
    plain = [word for word in words if len(word) > 2 and not month_of(word, months)]
    return len(plain) <= 3 or (not story.kept[number] and len(words) <= 16)
