"""Flattened copies of gold pages: text, one line a block, damaged as pages arrive at a desk. Gold never changes."""

import random
import re
from collections.abc import Sequence
from dataclasses import replace
from enum import StrEnum

from core.model import Medium
from core.training.damage import COPIES, INSERTS, LAYOUTS, Line, Phrases, lines_of, trimmed
from core.training.folds import fold_of
from core.training.gold import GoldPage

KINDS = {"trimmed": trimmed, **COPIES, **INSERTS, **LAYOUTS}
"""Every kind of damage by name, in the order in which a page suffers them."""
NOTHING = "nothing"
"""The name of no damage but the flattening itself."""

_LANG = re.compile(r"<html[^>]{0,300}?\blang\s*=\s*[\"']?([a-zA-Z]{2,3})\b")
_HEAD = 20_000
_PLAIN = (
    (NOTHING,),
    ("banner",),
    ("repeat",),
    ("repeat", "banner"),
    ("near-repeat",),
    ("near-repeat", "banner"),
)
_PLAIN_SHARE = 0.45


class Style(StrEnum):
    """How a copy is damaged.

    By the few common kinds, by any mixture of all, by sometimes one and sometimes the other; or like that after most of
    the page around the article has been trimmed off.
    """

    PLAIN = "plain"
    VARIED = "varied"
    MIXED = "mixed"
    TRIMMED = "trimmed"


def flattened(
    page: GoldPage, seed: str = "", *, style: Style = Style.MIXED, kinds: Sequence[str] | None = None
) -> GoldPage:
    """A flattened copy of an HTML page. What is done to it follows from its corpus, id and the seed alone.

    The phrases that damage brings in are those of the page's fold: damage of a held-out page speaks in words that no
    page trained on had.

    Args:
        page: an HTML page.
        seed: another seed makes another copy.
        style: from which kinds to choose.
        kinds: the kinds to try, instead; names from ``KINDS``.

    Returns:
        The copy, with the same id and gold; ``damage`` names what was done, kinds that the page lent itself to.
    """
    chance = random.Random(f"{page.corpus}/{page.id}/{seed}")  # noqa: S311  # chance that repeats itself is wanted
    lines = lines_of(page.raw, page.gold)
    phrases = Phrases(chance, fold_of(page.site), _language(page.raw), " ".join(page.title.split()))
    chosen = _chosen(chance, style) if kinds is None else kinds
    lines, done = _damaged(lines, [kind for kind in KINDS if kind in chosen], phrases)
    text = "\n".join(line.text for line in lines)
    return replace(page, raw=text, medium=Medium.TEXT, damage="+".join(done) or NOTHING)


def _damaged(lines: list[Line], kinds: Sequence[str], phrases: Phrases) -> tuple[list[Line], list[str]]:
    done = []
    for kind in kinds:
        after = KINDS[kind](lines, phrases) if lines else lines
        if after != lines:
            done.append(kind)
        lines = after
    return lines, done


def _chosen(chance: random.Random, style: Style) -> tuple[str, ...]:
    if style is Style.TRIMMED:
        return ("trimmed", *_chosen(chance, Style.MIXED))
    plain = style is Style.PLAIN or (style is Style.MIXED and chance.random() < _PLAIN_SHARE)
    if plain:
        return chance.choice(_PLAIN)
    copies = chance.sample(list(COPIES), chance.choice([0, 1, 1, 1, 2]))
    inserts = chance.sample(list(INSERTS), chance.choice([0, 1, 1, 2, 3]))
    layout = chance.sample(list(LAYOUTS), chance.choice([0, 1, 1]))
    return (*copies, *inserts, *layout)


def _language(raw: str) -> str:
    """The primary language the page declares; empty where it declares none."""
    found = _LANG.search(raw, 0, _HEAD)
    return found[1].lower() if found else ""
