"""Cases made of gold pages: which pages, which passage, and where its copies go, by their names alone."""

import random

from core.model import Medium
from core.training.gold import GoldPage
from core.training.repeats.cases import Case
from core.training.repeats.kinds import COPIED, HEADLINE, TEASER
from core.training.repeats.meant import MEANT_KINDS
from core.training.repeats.places import places
from core.training.repeats.stretches import Draft, chosen
from core.training.repeats.texts import TextPage
from core.training.repeats.trees import WebPage

KINDS = (*COPIED, *MEANT_KINDS)
"""Every kind of case by name: of repeats that go, then of those that stay."""
LONGEST = 400_000
"""Characters of markup of the longest page that cases are made of: longer ones only take time."""
_ROW = 3
_WORDS = 4
_TRIES = 4
"""How many passages of a page are tried: one of a single sentence cannot be split."""

Made = TextPage | WebPage


def page_for(page: GoldPage, medium: Medium) -> Made:
    """A page in a medium, ready for cases to be made of it."""
    return TextPage(page) if medium is Medium.TEXT else WebPage(page)


def made(made_of: Made, page: GoldPage, kind: str, seed: str = "") -> Case | None:
    """A case of a kind; None where the page does not lend itself to it.

    Args:
        made_of: the page in its medium.
        page: the page; its corpus and id decide, with the kind, the medium and the seed.
        kind: of ``KINDS``.
        seed: another makes another case.
    """
    chance = random.Random(f"{page.corpus}/{page.id}/{made_of.medium}/{kind}/{seed}")  # noqa: S311  # wanted so
    if kind in MEANT_KINDS:
        return _meant(made_of, kind, chance)
    return _copied(made_of, kind, chance)


def _meant(made_of: Made, kind: str, chance: random.Random) -> Case | None:
    rows = [row for row in made_of.draft.runs() if len(row) >= _ROW]
    inserts = MEANT_KINDS[kind](made_of.draft, max(rows, key=len), chance) if rows else []
    return made_of.with_meant(kind, inserts) if inserts else None


def _copied(made_of: Made, kind: str, chance: random.Random) -> Case | None:
    for _ in range(_TRIES):
        passage = _passage(made_of.draft, kind, chance)
        units = [made_of.draft.entries[at].text for at in passage]
        copies = COPIED[kind].make(units, chance) if units and made_of.draft.runs() else []
        if copies:
            where = places(kind, made_of.medium, chance, len(copies), behind=made_of.behind)
            return made_of.with_copies(kind, passage, list(zip(where, copies, strict=True)), chance)
    return None


def _passage(draft: Draft, kind: str, chance: random.Random) -> list[int]:
    """The places of the passage's paragraphs; empty where the page has none for the kind."""
    if kind == HEADLINE:
        found = draft.headlines()
        long = len(draft.title.split()) >= _WORDS
        return found if len(found) == 1 and long and draft.is_lone(found[0]) else []
    if kind == TEASER and chance.random() < 0.6:
        first = next((at for row in draft.runs() for at in row), None)
        return [] if first is None else [first]
    wanted = COPIED[kind]
    return chosen(draft, chance, wanted.least, wanted.most, wanted.to_the_end)
