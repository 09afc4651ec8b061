"""What is measured of a block's place on its page: the headline, the prose around it, its copies, the sections."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import accumulate

from core.duplicates import fold, tokens
from core.model import BlockKind, Reason
from core.propose.blockmodel.table import Table, table
from core.propose.blockmodel.written import title_words
from core.propose.context import Context
from core.propose.detectors.sections import Carried, carried
from core.propose.shape import Prose

_REACHES = (2, 5, 12)
_SECTIONS = tuple(Reason)
_SHORT = 8
_FAR = 999.0
_NAMES = (
    "place", "place-words", "number", "from-end", "blocks", "page-words", "page-prose", "page-links", "everyday-page",
    "headline", "headline-known", "heading-above", "heading-below", "prose-above", "prose-below",
    *(f"company-{reach}" for reach in _REACHES),
    *(f"linked-{reach}" for reach in _REACHES),
    "times", "copy-above", "copy-below", "run-fragments", "run-prose",
    *(f"under-{reason}" for reason in _SECTIONS), "under-any", "under-distance",
    "said-page", "title-near", "words-under-headline", "prose-under-headline", "prose-before", "described", "authored",
)  # fmt: skip


def placed(context: Context) -> Table:
    """Measures of every block's place on the page."""
    eye = _Eye(context)
    return table(_NAMES, (tuple(eye.row(number)) for number in range(len(context.page.blocks))))


class _Eye:
    """Running sums over the page, made once."""

    def __init__(self, context: Context) -> None:
        self._blocks = context.page.blocks
        self._shapes = [context.shape(block) for block in self._blocks]
        self._words_to = [0, *accumulate(shape.length for shape in self._shapes)]
        self._linked_to = [0.0, *accumulate(shape.links * shape.length for shape in self._shapes)]
        keys = [" ".join(shape.words) for shape in self._shapes]
        self._keys, self._times = keys, Counter(keys)
        first = {key: number for number, key in reversed(list(enumerate(keys)))}
        self._prose = [
            s.prose is Prose.PROSE and first[k] == n for n, (s, k) in enumerate(zip(self._shapes, keys, strict=True))
        ]
        self._prose_to = [0, *accumulate(self._prose)]
        self._seen: set[str] = set()
        self._carried = carried(context)
        self._headline, self._known = headline(context)
        self._above = _since(self._prose)
        self._below = _since(self._prose[::-1])[::-1]
        headings = [block.kind is BlockKind.HEADING for block in self._blocks]
        self._heading_above, self._heading_below = _since(headings), _since(headings[::-1])[::-1]
        self._fragments = _rows([shape.prose is Prose.FRAGMENT for shape in self._shapes])
        self._prose_rows = _rows([shape.prose is Prose.PROSE for shape in self._shapes])
        said = sum(not context.lexicon.said.isdisjoint(shape.words) for shape in self._shapes)
        everyday = [shape.everyday for shape in self._shapes if shape.everyday >= 0 and shape.length >= 6]
        self._descriptions = _meta_words(context, "meta description", "meta og:description")
        self._authors = _meta_words(context, "json-ld author", "meta author", "meta article:author")
        self._page = (said, sum(everyday) / len(everyday) if everyday else -1.0)

    def row(self, number: int) -> Iterator[float]:
        """The measures of one block, in the order of the names."""
        blocks, total = len(self._blocks), max(1, self._words_to[-1])
        key = self._keys[number]
        yield from (number / blocks, self._words_to[number] / total, number, blocks - number, blocks, total)
        yield from (self._prose_to[-1] / blocks, self._linked_to[-1] / total, self._page[1])
        yield number - self._headline if self._headline >= 0 else -_FAR
        yield self._known
        yield from (self._heading_above[number], self._heading_below[number])
        yield from (self._above[number], self._below[number])
        yield from (self._near(self._prose_to, number, reach) for reach in _REACHES)
        yield from (self._linked(number, reach) for reach in _REACHES)
        yield from (self._times[key], key in self._seen, self._times[key] > 1 and key not in self._seen)
        self._seen.add(key)
        yield from (self._fragments[number], self._prose_rows[number])
        yield from self._of_section(self._carried.get(self._blocks[number].id))
        yield self._page[0]
        yield self._heading_above[number] if self._headline < 0 else min(_FAR, abs(number - self._headline))
        top = max(0, self._headline)
        yield self._words_to[number] - self._words_to[min(top, number)] if number >= top else -1
        yield self._prose_to[number] - self._prose_to[min(top, number)] if number >= top else -1
        yield self._prose_to[number] / max(1, self._prose_to[-1])
        words = frozenset(self._shapes[number].words[:80])
        yield from (_within(words, self._descriptions), _within(words, self._authors))

    def _near(self, upto: Sequence[float], number: int, reach: int) -> float:
        return upto[min(len(self._blocks), number + reach + 1)] - upto[max(0, number - reach)]

    def _linked(self, number: int, reach: int) -> float:
        return self._near(self._linked_to, number, reach) / max(1, self._near(self._words_to, number, reach))

    def _of_section(self, section: Carried | None) -> Iterator[float]:
        reason = section.phrase.reason if section else None
        strength = section.strength if section else 0.0
        yield from [strength if one is reason else 0.0 for one in _SECTIONS]
        yield from (strength, section.distance if section else _FAR)


def _meta_words(context: Context, *keys: str) -> frozenset[str]:
    return frozenset(word for text in context.meta(*keys) for word in tokens(fold(text)))


def _within(words: frozenset[str], stated: frozenset[str]) -> float:
    """The share of words that a stated text has; NaN where it states none."""
    return len(words & stated) / len(words) if words and stated else float("nan")


def headline(context: Context) -> tuple[int, float]:
    """Number of the block likeliest the headline (-1 for none), and how well it is known to be."""
    titles = title_words(context)
    best, best_score = -1, 0.0
    for number, block in enumerate(context.page.blocks[:600]):
        words = frozenset(context.shape(block).words)
        if not 2 <= len(words) <= 40:
            continue
        alike = max((len(words & title) / len(words | title) for title in titles), default=0.0)
        heading = {1: 0.35, 2: 0.15, 3: 0.05}.get(block.level, 0.0) if block.kind is BlockKind.HEADING else 0.0
        score = alike + heading - (0.3 if block.structure.hidden else 0.0) - 0.3 * context.shape(block).links
        if score > best_score + 0.05:
            best, best_score = number, score
    return (best, best_score) if best_score >= 0.3 else (-1, best_score)


def _since(marks: Sequence[bool]) -> list[float]:
    """How many blocks before each the last marked one stands; far where there is none."""
    out, since = [], _FAR
    for mark in marks:
        out.append(since)
        since = 1.0 if mark else min(_FAR, since + 1)
    return out


def _rows(marks: Sequence[bool]) -> list[float]:
    """How long the row of marked blocks is that each stands in; 0 for unmarked ones."""
    out = [0.0] * len(marks)
    start = 0
    for number in range(len(marks) + 1):
        if number == len(marks) or not marks[number]:
            for inside in range(start, number):
                out[inside] = number - start
            start = number + 1
    return out
