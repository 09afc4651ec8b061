"""The blocks of a web page that may show its headline."""

import re
from collections.abc import Iterator, Sequence

from core.duplicates import fold, likeness, tokens
from core.model import Block, BlockKind
from core.propose.fields.around import is_furniture
from core.propose.fields.ballot import Vote
from core.propose.fields.candidate import Story, place
from core.propose.lexicon import PhraseShape

_MOST = 8
"""Top headings looked at."""
_REACH = 12
"""Blocks above the story among which its headline is looked for where the page has no top heading."""
_LONGEST = 40
"""Words of the longest headline."""
_WHOLES = frozenset({PhraseShape.WHOLE, PhraseShape.HEADINGS})
_SURE = 0.6
"""Strength from which a phrase of the lexicon is no headline: "Table of contents"."""
_ALIKE = 0.85
_UNFILLED = "{{"
"""What a template leaves where its script has not run."""
_NAMED = re.compile(
    r"(?<![a-z])(?:headline|hed|(?:entry|post|article|story|page|content|news|blog|main|single|node)[-_ ]*"
    r"(?:title|heading|header|headline)|title)(?![a-z])"
)


def votes(story: Story, declared: Sequence[str]) -> Iterator[Vote]:
    """Every block that could be the headline, with what speaks for it."""
    tops = [n for n, block in enumerate(story.blocks) if _is_top(story, block)][:_MOST]
    seen = [n for n in tops if not story.blocks[n].structure.hidden]
    only = len({story.context.shape(story.blocks[n]).folded for n in seen}) == 1
    for number in dict.fromkeys((*tops, *_alike(story, declared), *(() if seen else _above(story)))):
        yield _vote(story, number, only=only, first=bool(seen) and number == seen[0])


def _is_top(story: Story, block: Block) -> bool:
    if _UNFILLED in block.text:
        return False
    return (
        block.kind is BlockKind.HEADING and block.level == 1 and 1 <= len(story.context.shape(block).words) <= _LONGEST
    )


def _alike(story: Story, declared: Sequence[str]) -> Iterator[int]:
    """Blocks that say a declared title, or nearly: headings first, then the one nearest above the story."""
    titles = [tokens(fold(title)) for title in dict.fromkeys(declared)]
    found = []
    for number, block in enumerate(story.blocks):
        words = story.context.shape(block).words
        if 3 <= len(words) <= _LONGEST:
            alike = max((likeness(words, title, _ALIKE) for title in titles), default=0.0)
            if alike:
                found.append(
                    (
                        -round(alike, 2),
                        block.kind is not BlockKind.HEADING,
                        abs(number - story.start),
                        number,
                    )
                )
    yield from (number for *_, number in sorted(found)[:2])


def _above(story: Story) -> Iterator[int]:
    for number in reversed(story.above(_REACH)):
        block = story.blocks[number]
        if block.kind is BlockKind.HEADING and 2 <= len(story.context.shape(block).words) <= _LONGEST:
            yield number


def _vote(story: Story, number: int, *, only: bool, first: bool) -> Vote:
    block = story.blocks[number]
    signs = {_level(block)}
    if _is_top(story, block) and only:
        signs.add("only top heading")
    elif first:
        signs.add("first top heading")
    signs |= set(_where(story, number)) | set(_labels(story, block))
    return Vote(
        " ".join(block.text.split()),
        place(block),
        frozenset(signs),
        block.id,
        whole=True,
    )


def _level(block: Block) -> str:
    if block.kind is not BlockKind.HEADING:
        return "plain block"
    return "top heading" if block.level == 1 else "lower heading"


def _where(story: Story, number: int) -> Iterator[str]:
    if story.blocks[number].structure.hidden:
        yield "hidden"
    if number > story.start + 2:
        yield "below the story's start"
    elif story.start - number <= _REACH:
        yield "just above the story"


def _labels(story: Story, block: Block) -> Iterator[str]:
    labels = block.structure.labels
    if any(_NAMED.search(label) for label in labels[-2:]):
        yield "marked as a headline"
    if is_furniture(block):
        yield "among the page's furniture"
    phrases = story.context.hits[block.id]
    if not _is_top(story, block) and any(one.shape in _WHOLES and one.strength >= _SURE for one in phrases):
        yield "a lower heading of many pages"
