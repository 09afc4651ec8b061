"""Where copies are put, in texts and in web pages alike."""

import random
from collections.abc import Sequence
from enum import StrEnum

from core.model import Medium
from core.training.repeats.kinds import HEADLINE, TEASER
from core.training.repeats.stretches import Draft


class Place(StrEnum):
    """Where a copy begins."""

    TOP = "on top of the page"
    ABOVE = "above the headline"
    BEFORE = "before the article"
    PASSAGE = "after the passage"
    AFTER = "after the article"
    BELOW = "further below"
    FOOTER = "in the footer"


_ANYWHERE = (Place.ABOVE, Place.BEFORE, Place.PASSAGE, Place.AFTER, Place.AFTER, Place.BELOW)
_OUTSIDE = (Place.ABOVE, Place.BEFORE, Place.AFTER, Place.BELOW)
_BEHIND = (Place.PASSAGE, Place.AFTER, Place.AFTER, Place.BELOW)
_LINES = (Place.TOP, Place.BEFORE, Place.AFTER, Place.BELOW)


def places(kind: str, medium: Medium, chance: random.Random, many: int, *, behind: bool = False) -> list[Place]:
    """Where the copies of a kind go: together at one place, or each anywhere.

    A teaser and a headline stand outside the article; in the article the one would be a pull quote.

    Args:
        kind: of repeat.
        medium: of the page.
        chance: decides.
        many: how many copies there are.
        behind: none comes before the passage, as in wire copy that goes on with what was sent already.
    """
    able: Sequence[Place] = {TEASER: _OUTSIDE, HEADLINE: _LINES}.get(kind, _BEHIND if behind else _ANYWHERE)
    if medium is Medium.HTML and not behind:
        able = [*able, Place.FOOTER]
    if chance.random() < 0.5:
        return [chance.choice(able)] * many
    return [chance.choice(able) for _ in range(many)]


def point(draft: Draft, place: Place, passage: Sequence[int], chance: random.Random) -> int:
    """The block before which a copy is put; one past the last for the page's end.

    Args:
        draft: the page.
        place: where the copy belongs.
        passage: places of the passage's paragraphs in the draft.
        chance: decides where several would do.
    """
    first, last = edges(draft)
    headline = max((n for n in draft.headlines() if n < first), default=first)
    after = last + 1
    found = {
        Place.TOP: 0,
        Place.ABOVE: headline,
        Place.BEFORE: first,
        Place.PASSAGE: passage[-1] + 1,
        Place.AFTER: after,
        Place.FOOTER: len(draft.entries),
    }
    return found[place] if place in found else chance.randint(after, len(draft.entries))


def edges(draft: Draft) -> tuple[int, int]:
    """The first and the last paragraph of the article, as places in the draft."""
    full = [n for n in draft.article if draft.is_paragraph(n)] or draft.article
    return full[0], full[-1]
