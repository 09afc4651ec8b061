"""What can be measured on a block's own text, once for all detectors."""

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from enum import StrEnum

from core.duplicates import fold, tokens
from core.model import Block

_SENTENCE_END = re.compile(r"""[.!?…。！？؟।][)\]"'”’»›“」』\s]*$""")
_MEASURED = 20_000
"""Characters of one block that are measured."""


class Prose(StrEnum):
    """How a block reads."""

    PROSE = "prose"
    SENTENCE = "sentence"
    FRAGMENT = "fragment"


@dataclass(frozen=True, slots=True)
class Shape:
    """Measures of one block's text.

    Attributes:
        folded: the text folded, as far as it is measured.
        words: its folded words.
        length: how many words a reader would count: characters of scripts without spaces count a half.
        everyday: share of words that are among the language's most frequent; -1 where that is not known.
        ends: it ends as a sentence does.
        links: share of its characters inside links.
        prose: how it reads.
    """

    folded: str
    words: tuple[str, ...]
    length: int
    everyday: float
    ends: bool
    links: float
    prose: Prose


def measure(block: Block, everyday: AbstractSet[str]) -> Shape:
    """The measures of a block, given its language's everyday words."""
    folded = fold(block.text[:_MEASURED])
    words = tuple(tokens(folded))
    frequent = sum(word in everyday for word in words) / len(words) if everyday and words else -1.0
    links = min(1.0, block.structure.link_characters / max(1, block.characters))
    ends = ends_a_sentence(block.text)
    length = _count(words)
    return Shape(folded, words, length, frequent, ends, links, _reads(length, frequent, links, ends=ends))


def length_of(text: str) -> int:
    """How many words a reader would count in a text; the same as ``Shape.length``."""
    return _count(tokens(fold(text[:_MEASURED])))


def _count(words: Sequence[str]) -> int:
    """Of scripts without spaces every character is a word here, and half a one to a reader."""
    return len(words) - sum(len(word) == 1 and ord(word) > 0x0E00 for word in words) // 2


def ends_a_sentence(text: str) -> bool:
    """Whether a text ends as a sentence does, with or without a closing quote or bracket."""
    return bool(_SENTENCE_END.search(text[-40:]))


def _reads(length: int, everyday: float, links: float, *, ends: bool) -> Prose:
    """Prose has length, a sentence's end and everyday words, and few links."""
    if ends and length >= 15 and links < 0.5 and not 0 <= everyday < 0.15:
        return Prose.PROSE
    return Prose.SENTENCE if ends and length >= 4 else Prose.FRAGMENT
