"""The byline: who wrote it."""

import re
from collections.abc import Iterator, Sequence

from core.duplicates import fold, tokens
from core.model import Block, FieldName
from core.propose.fields.candidate import Candidate, Story, from_block, from_meta

_DECLARED = (
    ("json-ld author", 0.95),
    ("meta author", 0.85),
    ("meta article:author", 0.8),
    ("meta byl", 0.85),
    ("meta parsely-author", 0.85),
    ("meta sailthru.author", 0.85),
    ("meta dc.creator", 0.8),
    ("meta twitter:creator", 0.3),
)
_NAMED = re.compile(r"(?<![a-z])(?:byline|author|writer|autor)(?:name)?(?![a-z])")
_REACH = 12
"""Blocks above the story's prose, and a few below its start, among which a byline stands."""
_LONGEST = 14
"""Words of the longest byline."""
_AFTER_NAME = re.compile(r"\s*(?:[|•·]|\d|[–—-]\s|,?\s*(?:published|updated|posted)\b).*$", re.IGNORECASE | re.DOTALL)


def find(story: Story) -> Iterator[Candidate]:
    """Candidates for the byline, best first."""
    yield from sorted([*_declared(story), *_shown(story)], key=lambda candidate: -candidate.value.confidence)


def _declared(story: Story) -> Iterator[Candidate]:
    for key, sure in _DECLARED:
        names = dict.fromkeys(name for v in story.context.meta(key)[:8] if (name := _name(story, v)))
        if names:
            yield from_meta(FieldName.BYLINE, key, ", ".join(names), sure)


def _name(story: Story, text: str) -> str:
    """A name without "By", empty for an address or an account."""
    text = " ".join(text.split())
    if not text or len(text) > 120 or "://" in text or text.startswith("@"):
        return ""
    return text[_opener(story, text) :].strip(" :,|-–—")


def _opener(story: Story, text: str) -> int:
    """Length of the words that open a byline at the start of a text; 0 where none do."""
    words = fold(text).replace(":", " ").split()
    for opener in story.context.lexicon.bylines:
        if tuple(words[: len(opener)]) == opener and len(words) > len(opener):
            match = re.match(rf"\s*(?:[^\s:]+[\s:]+){{{len(opener)}}}", text)
            return match.end() if match else 0
    return 0


def _shown(story: Story) -> Iterator[Candidate]:
    declared = {fold(_name(story, value)) for key, _ in _DECLARED for value in story.context.meta(key)[:8]} - {""}
    for number in _places(story):
        block = story.blocks[number]
        if number in story.banners or not 1 <= story.context.shape(block).length <= _LONGEST:
            continue
        name = _read(story, block, declared)
        if name:
            yield from_block(FieldName.BYLINE, name[0], block, name[1], whole=True)


def _places(story: Story) -> Sequence[int]:
    """Near the story's start, and right at its end."""
    near = range(max(0, story.start - _REACH), min(len(story.blocks), story.start + 4))
    return [*near, *range(max(near.stop, story.end - 1), min(len(story.blocks), story.end + 2))]


def _read(story: Story, block: Block, declared: set[str]) -> tuple[str, float] | None:
    """The name a block shows, if it is a byline, and how sure that is."""
    if block.text.rstrip().endswith((".", "?", "!", ":")) and len(block.text) > 40:
        return None
    opened = _opener(story, block.text)
    name = _AFTER_NAME.sub("", block.text[opened:]).strip(" :,|-–—/")
    if fold(block.text) in declared or fold(name) in declared:
        return (name or block.text), 0.9
    if tuple(fold(name).split()) in story.context.lexicon.bylines or (not opened and _is_month(story, name)):
        return None
    if opened and _is_name(name):
        return name, 0.88
    if _is_name(name) and any(_NAMED.search(label) for label in block.structure.labels[-3:]):
        return name, 0.6
    return None


def _is_month(story: Story, name: str) -> bool:
    """Whether nothing but a month is left of a line: its day and year look like what follows a name."""
    return all(word in story.context.lexicon.months for word in tokens(fold(name)))


def _is_name(text: str) -> bool:
    """Whether a text could be names: a few words, most of them capitalised where the script has capitals."""
    words = [word for word in text.replace(",", " ").split() if any(char.isalpha() for char in word)]
    if not 1 <= len(words) <= 10 or len(text) > 100:
        return False
    capitals = sum(not word[0].islower() for word in words)
    return capitals * 3 >= len(words) * 2
