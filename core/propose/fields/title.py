"""The headline: as the page declares it, and the block that shows it."""

import re
from collections.abc import Iterator, Sequence

from core.duplicates import fold, likeness, tokens
from core.model import Block, BlockKind, FieldName, Reason
from core.propose.fields.candidate import Candidate, Story, from_block, from_meta
from core.propose.fields.dates import is_date_line
from core.propose.shape import Prose

_DECLARED = (
    ("json-ld headline", 0.95),
    ("meta og:title", 0.92),
    ("meta twitter:title", 0.85),
    ("title", 0.8),
)
_APART = re.compile(r"\s+[|–—·•»:-]+\s+|\s*\|\s*")
_SITE_WORDS = 5
"""Words of the longest site name that is cut off a title without being known."""
_LONGEST = 40
"""Words of the longest headline."""
_ALIKE = 0.85
_LEAST_SCORE = 0.25
"""Points below which no line above a story is its headline."""
_REACH = 12
"""Blocks above the story among which its headline is looked for."""


def find(story: Story) -> Iterator[Candidate]:
    """Candidates for the title, best first."""
    declared = [(key, title, sure) for key, title, sure in _declared(story)]
    shown = shown_block(story, [title for _, title, _ in declared])
    if shown:
        block, sure = shown
        yield from_block(FieldName.TITLE, _tidy(block.text), block, sure, whole=True)
    for key, title, sure in declared:
        yield from_meta(FieldName.TITLE, key, title, sure)


def _tidy(text: str) -> str:
    return " ".join(text.split())


def _declared(story: Story) -> Iterator[tuple[str, str, float]]:
    """What the page declares, without the site's name."""
    seen = set()
    for key, sure in _DECLARED:
        for value in story.context.meta(key)[:2]:
            title = without_site(value, _sites(story), _headings(story))
            if title and fold(title) not in seen:
                seen.add(fold(title))
                yield key, title, sure


def _sites(story: Story) -> frozenset[str]:
    return frozenset(
        fold(v) for v in story.context.meta("meta og:site_name", "json-ld publisher", "meta application-name")
    )


def _headings(story: Story) -> frozenset[str]:
    headings = (block for block in story.blocks if block.kind is BlockKind.HEADING)
    return frozenset(story.context.shape(block).folded for block in headings)


def without_site(title: str, sites: frozenset[str], headings: frozenset[str]) -> str:
    """A declared title without the name of its site before or behind it."""
    title = " ".join(title.split())
    if fold(title) in headings:
        return title
    cuts = [(title[: m.start()], title[m.end() :]) for m in _APART.finditer(title)]
    for head, tail in cuts:
        if fold(head) in headings or fold(tail) in sites:
            return head
        if fold(tail) in headings or fold(head) in sites:
            return tail
    if cuts and len(cuts[-1][1].split()) <= _SITE_WORDS < len(title.split()) and len(cuts[-1][0].split()) >= 3:
        return cuts[-1][0]
    return title


def shown_block(story: Story, declared: Sequence[str]) -> tuple[Block, float] | None:
    """The block that shows the headline, and how sure that is."""
    matching = _matching(story, declared)
    if matching is not None:
        return story.blocks[matching], 0.97
    return _headline_above(story, only_headings=story.context.tree is not None)


def _matching(story: Story, declared: Sequence[str]) -> int | None:
    """The block most like a declared title; among equals a heading, then the one nearest above the story."""
    titles = [tokens(fold(title)) for title in declared]
    best: tuple[float, bool, int] | None = None
    found = None
    for number, block in enumerate(story.blocks):
        words = story.context.shape(block).words
        if not 1 <= len(words) <= _LONGEST:
            continue
        alike = max((likeness(words, title, _ALIKE) for title in titles), default=0.0)
        rank = (round(alike, 2), block.kind is BlockKind.HEADING, -abs(number - story.start))
        if alike and (best is None or rank > best):
            best, found = rank, number
    return found


def _headline_above(story: Story, *, only_headings: bool) -> tuple[Block, float] | None:
    """The line above the story that reads as a headline and speaks of what the story speaks of."""
    about = _story_words(story)
    scored = [
        (_headline_score(story, number, about), number)
        for number in story.above(_REACH)
        if number not in story.banners
        and _could_head(story, number)
        and (story.blocks[number].kind is BlockKind.HEADING or not only_headings)
    ]
    score, number = max(scored, default=(0.0, 0))
    if score < _LEAST_SCORE:
        return None
    return story.blocks[number], min(0.95, 0.5 + score / 2)


def _could_head(story: Story, number: int) -> bool:
    block = story.blocks[number]
    shape = story.context.shape(block)
    if not 2 <= shape.length <= 30 or block.text.rstrip().endswith((".", ":", "。", ",")) or shape.prose is Prose.PROSE:
        return False
    hits = story.context.hits[block.id]
    if is_date_line(block.text, story.context.lexicon.months):
        return False
    return not any(phrase.reason is not Reason.JUNK and phrase.strength >= 0.6 for phrase in hits)


def _headline_score(story: Story, number: int, about: frozenset[str]) -> float:
    """How much a line looks like the headline: words shared with the story, length, nearness."""
    shape = story.context.shape(story.blocks[number])
    telling = [word for word in shape.words if len(word) > 3 or not word.isascii()]
    shared = sum(word[:_STEM] in about for word in telling) / len(telling) if telling else 0.0
    size = min(1.0, shape.length / 5)
    nearness = 1 - (story.start - number) / (2 * _REACH)
    block = story.blocks[number]
    heading = (0.3 if block.level == 1 else 0.15) if block.kind is BlockKind.HEADING else 0.0
    alone = 0.15 if all(n in story.banners for n in range(number)) else 0.0
    return (0.2 + 0.8 * shared) * size * nearness + heading + alone


_STEM = 6
"""Letters compared of a word, so that its other forms count as well."""


def _story_words(story: Story) -> frozenset[str]:
    kept = (block for block, keep in zip(story.blocks, story.kept, strict=True) if keep)
    words = (word for block in kept for word in story.context.shape(block).words[:200])
    return frozenset(word[:_STEM] for word in words)
