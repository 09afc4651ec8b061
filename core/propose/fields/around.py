"""What stands around a block: whether it belongs to the page's furniture, and how far it is from headline and story."""

import re
from collections.abc import Sequence
from functools import lru_cache

from core.model import Block
from core.propose.fields.candidate import Story

_FURNITURE = frozenset({"nav", "aside", "footer", "dialog", "form"})
_NAMED = re.compile(
    r"(?<![a-z])(?:related|recommended|sidebar|footer|nav|menu|modal|popup|comments?|newsletter|promo|card|widget|"
    r"trending|popular|teaser|more-?(?:from|stories|news))(?![a-z])"
)
_ABOVE, _BELOW = 6, 12
"""Blocks before and after the headline among which byline and date stand."""
_BEFORE_STORY, _INTO_STORY = 8, 3
_AFTER = 6
"""Blocks after the story among which it may be signed."""
_TEXT_ABOVE = 15


def is_furniture(block: Block) -> bool:
    """Whether the markup puts a block outside the article: menus, related stories, comments."""
    return not _FURNITURE.isdisjoint(block.structure.tags) or _is_named(block.structure.labels[-5:])


# The same elements stand around many blocks.
@lru_cache(maxsize=4096)
def _is_named(labels: tuple[str, ...]) -> bool:
    return any(_NAMED.search(label) for label in labels)


def near(story: Story) -> Sequence[int]:
    """Numbers of the blocks about the headline and the story's start, in page order."""
    last = len(story.blocks)
    above = _BEFORE_STORY if story.context.tree is not None else _TEXT_ABOVE
    numbers = {*range(max(0, story.start - above), min(last, story.start + _INTO_STORY))}
    if story.head is not None:
        numbers |= {*range(max(0, story.head - _ABOVE), min(last, story.head + _BELOW))}
    return sorted(numbers)


def after(story: Story) -> Sequence[int]:
    """Numbers of the story's last block and those just after it."""
    return range(max(0, story.end - 1), min(len(story.blocks), story.end + _AFTER))
