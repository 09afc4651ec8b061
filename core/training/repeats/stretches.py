"""Which passage of an article is copied: paragraphs in a row that the page says once."""

import random
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from core.training.measures import shingles, words

PARAGRAPH = 8
"""Words from which a block is a paragraph."""
_LONE = 0.2
"""Share of a paragraph's shingles that may stand elsewhere on its page."""
_FULL_STOP = re.compile(r"(?<=[a-zß-ÿ\d]{2}[.!?])([\"”’»)]{0,2})\s+(?=[\"“‘«(]?[^\W\d_a-zß-ÿ])")
_WORDS_OF_A_SENTENCE = 5


@dataclass(frozen=True, slots=True)
class Entry:
    """A block of a page of which a case is made.

    Attributes:
        text: what it says.
        tag: the element it stands in; empty where none is known.
        gold: it belongs to the article.
        usable: it can be copied.
    """

    text: str
    tag: str
    gold: bool
    usable: bool = True


class Draft:
    """The blocks of a page.

    Args:
        entries: in page order.
        title: the article's headline.
    """

    def __init__(self, entries: Sequence[Entry], title: str) -> None:
        self.entries = entries
        self.title = " ".join(title.split())
        self.article = [n for n, entry in enumerate(entries) if entry.gold]
        self._cut = [words(entry.text) for entry in entries]
        everywhere: Counter[tuple[str, ...]] = Counter()
        for tokens in self._cut:
            everywhere.update(set(shingles(tokens)))
        self._everywhere = everywhere

    def is_lone(self, at: int) -> bool:
        """Whether a block can be copied and says what the rest of its page does not."""
        mine = shingles(self._cut[at])
        again = sum(self._everywhere[one] > 1 or count > 1 for one, count in mine.items())
        return self.entries[at].usable and bool(mine) and again <= _LONE * len(mine)

    def is_paragraph(self, at: int) -> bool:
        """Whether a block has the words of a paragraph."""
        return len(self._cut[at]) >= PARAGRAPH

    def headlines(self) -> list[int]:
        """The blocks that are the headline, word for word."""
        title = words(self.title)
        return [n for n, tokens in enumerate(self._cut) if title and tokens == title]

    def runs(self) -> list[list[int]]:
        """The longest rows of neighbours in the article of which each can be copied."""
        rows: list[list[int]] = [[]]
        for at in self.article:
            if self.is_lone(at):
                rows[-1].append(at)
            else:
                rows.append([])
        return [_trimmed(self, row) for row in rows if any(self.is_paragraph(at) for at in row)]


def _trimmed(draft: Draft, row: list[int]) -> list[int]:
    """The row from its first paragraph to its last."""
    full = [n for n, at in enumerate(row) if draft.is_paragraph(at)]
    return row[full[0] : full[-1] + 1] if full else []


def chosen(draft: Draft, chance: random.Random, least: int, most: int, to_the_end: bool = False) -> list[int]:
    """A passage of an article, as places in the draft; empty where there is none so long.

    Args:
        draft: the page.
        chance: decides.
        least: paragraphs at least.
        most: paragraphs at most.
        to_the_end: it ends where the row of neighbours ends, and does not begin with it.
    """
    rows = [row for row in draft.runs() if len(row) >= least + to_the_end]
    if not rows:
        return []
    row = chance.choice(rows)
    length = min(len(row) - to_the_end, chance.randint(least, most))
    start = len(row) - length if to_the_end else chance.randint(0, len(row) - length)
    passage = _trimmed(draft, row[start : start + length])
    return passage if len(passage) >= least else []


def sentences(text: str) -> list[str]:
    """The sentences of a paragraph; a fragment stays with what stands before it."""
    parts: list[str] = []
    begin = 0
    for found in _FULL_STOP.finditer(text):
        part = text[begin : found.end(1)]
        if len(words(part)) >= _WORDS_OF_A_SENTENCE and len(words(text[found.end() :])) >= _WORDS_OF_A_SENTENCE:
            parts.append(part)
            begin = found.end()
    return [*parts, text[begin:]]
