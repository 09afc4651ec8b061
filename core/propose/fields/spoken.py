"""Whether a page uses the words of a bare name as words, so that it is none: "Northern Pier", "All Posts"."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import islice

from core.propose.fields.candidate import Story

_TELLING = 40
"""Blocks of the story whose words are no names."""
_PARTICLE = 3
_WORD = re.compile(r"[^\W\d_]+")
_ALONE = re.compile(r"(?<![\w@./-])[^\W\d_]+(?![\w@/-])")
"""A word that is no part of an address or of an account."""


class Spoken:
    """The words in small letters of a page.

    Args:
        story: the story on it.
    """

    def __init__(self, story: Story) -> None:
        self._story = story

    def speaks_of(self, names: Sequence[str]) -> bool:
        """Whether the story has a longer word of the names in small letters, or the page or the lexicon all of them."""
        words = [word for name in names for word in _WORD.findall(name)]
        longer = (word for word in words if len(word) > _PARTICLE and not word.islower())
        if any(word.lower() in self._of_story for word in longer):
            return True
        return bool(words) and all(self._is_known(word.lower()) for word in words)

    def _is_known(self, word: str) -> bool:
        return word in self._story.context.lexicon.words or word in self._of_page

    @cached_property
    def _of_story(self) -> frozenset[str]:
        kept = islice((n for n, keep in enumerate(self._story.kept) if keep), _TELLING)
        return frozenset(word for n in kept for word in _WORD.findall(self._story.blocks[n].text))

    @cached_property
    def _of_page(self) -> frozenset[str]:
        return frozenset(_in_small_letters(block.text for block in self._story.blocks))


def _in_small_letters(texts: Iterable[str]) -> Iterator[str]:
    return (word for text in texts for word in _ALONE.findall(text) if word.islower())
