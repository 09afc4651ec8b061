"""The second look: what the first verdicts on a block's neighbours and its container say of it."""

import math
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import accumulate

from core.model import Block, BlockKind, Evidence, Reason
from core.propose.context import Context, Findings
from core.propose.shape import Prose, Shape

_REACHES = (("around", 3), ("wide", 10))
"""Blocks looked at on either side, close by and farther off."""
_STEM = 6
"""Letters compared of a word, so that its other forms count as well."""
_MOST_TELLING = 150
"""Words of a block that are compared."""
_TOPICAL = 8
"""Words from which a block that stays tells what the story is about."""
_USUAL = 0.4
"""Share of telling words that any prose has in common with a story."""
_KNOWN = 150
"""Telling words of a story from which its topic is known."""
_LONG = 40
"""Words of a block beyond which more of them add no weight among its neighbours."""


def look(context: Context, kept: Sequence[float]) -> Findings:
    """What the neighbourhood says of every block.

    Args:
        context: the page.
        kept: probability of each block being kept, after the first look, in page order.
    """
    eye = _Eye(context, kept)
    return {
        block.id: tuple(evidence for evidence in eye.sees(number, block) if evidence)
        for number, block in enumerate(context.page.blocks)
    }


class _Eye:
    """Sums over a page's first verdicts, made once."""

    def __init__(self, context: Context, kept: Sequence[float]) -> None:
        self._context = context
        self._blocks = context.page.blocks
        self._leaning = [2 * probability - 1 for probability in kept]
        self._lengths = [min(_LONG, context.shape(block).length) + 1 for block in self._blocks]
        self._words_to = [0, *accumulate(self._lengths)]
        weighed = [lean * words for lean, words in zip(self._leaning, self._lengths, strict=True)]
        self._leaning_to = [0.0, *accumulate(weighed)]
        names = {(rule, prose): f"{rule}-{prose}" for rule in _SENTENCES for prose in Prose}
        self._heard = {key: name for key, name in names.items() if context.weights.of(f"neighbours.{name}")}
        self._boxes = self._sums(_boxes)
        self._kinds = self._sums(lambda block: (_likeness(block),))
        self._span = body_span([lean * math.sqrt(n) for lean, n in zip(self._leaning, self._lengths, strict=True)])
        self._telling = [telling_words(context.shape(block)) for block in self._blocks]
        self._topic = self._topic_words()
        self._topic_known = min(1.0, len(self._topic) / _KNOWN)

    def _sums(self, keys_of: Callable[[Block], Iterable[object]]) -> Mapping[object, tuple[float, float]]:
        """Words leaning to be kept, and all words, of each group of blocks."""
        sums: defaultdict[object, tuple[float, float]] = defaultdict(lambda: (0.0, 0.0))
        for number, block in enumerate(self._blocks):
            for key in keys_of(block):
                lean, words = sums[key]
                sums[key] = lean + self._leaning[number] * self._lengths[number], words + self._lengths[number]
        return sums

    def _topic_words(self) -> Counter[str]:
        """In how many of the blocks that stay each telling word of the page stands."""
        counts: Counter[str] = Counter()
        for number, words in enumerate(self._telling):
            if self._topical(number):
                counts.update(words)
        return counts

    def _topical(self, number: int) -> bool:
        return self._leaning[number] > 0 and self._lengths[number] >= _TOPICAL

    def _say(self, number: int, rule: str, share: float) -> Evidence | None:
        """Evidence of a rule, which weighs prose, sentences and fragments each in their own way."""
        name = self._heard.get((rule, self._context.shape(self._blocks[number]).prose), "")
        if not share or not name:
            return None
        because, reason = _SENTENCES[rule]
        return self._context.weights.evidence("neighbours", name, because(share), reason, share)

    def sees(self, number: int, block: Block) -> Iterator[Evidence | None]:
        """The evidence of one block's surroundings; None where a rule says nothing."""
        yield from self._beside(number, block)
        for rule, reach in _REACHES:
            yield self._say(number, rule, self._around(number, reach))
        if self._span[1]:
            yield self._in_span(number)
        if self._telling[number] and self._topic:
            yield self._say(number, "topic", self._of_topic(number))
        if block.structure.elements:
            for rule, key in zip(("parent", "grandparent"), _boxes(block), strict=False):
                yield self._say(number, rule, self._share(self._boxes[key], number))
            yield self._say(number, "alike", self._share(self._kinds[_likeness(block)], number))

    def _beside(self, number: int, block: Block) -> Iterator[Evidence | None]:
        before = self._leaning[number - 1] if number else -1.0
        after = self._leaning[number + 1] if number + 1 < len(self._leaning) else -1.0
        first, last = number == 0, number + 1 == len(self._leaning)
        yield _at_an_end(self._say(number, "before", before), "Nothing stands before it", first)
        yield _at_an_end(self._say(number, "after", after), "Nothing stands after it", last)
        yield _at_an_end(self._say(number, "between", min(before, after)), "It is at an end of the page", first or last)
        if block.kind is BlockKind.HEADING:
            yield self._say(number, "heads", after)

    def _around(self, number: int, reach: int) -> float:
        """How the text near a block leans, without the block itself."""
        start, end = max(0, number - reach), min(len(self._blocks), number + reach + 1)
        words = self._words_to[end] - self._words_to[start] - self._lengths[number]
        lean = self._leaning_to[end] - self._leaning_to[start] - self._leaning[number] * self._lengths[number]
        return lean / words if words else 0.0

    def _in_span(self, number: int) -> Evidence | None:
        start, end = self._span
        if start <= number < end:
            return self._say(number, "inside", 1.0)
        if number < start:
            return self._say(number, "above", _far(start - number))
        return self._say(number, "below", _far(number - end + 1))

    def _of_topic(self, number: int) -> float:
        """Whether a block speaks of what the rest of the story speaks of: -1 not at all, 1 of nothing else.

        Nearer to 0 the shorter the story is: its next paragraph may well be about something new.
        """
        own = self._topical(number)
        words = self._telling[number]
        shared = sum(self._topic[word] > own for word in words) / len(words)
        return self._topic_known * max(-1.0, (shared - _USUAL) / (1 - _USUAL))

    def _share(self, sums: tuple[float, float], number: int) -> float:
        """How a group leans without the block itself; 0 where it is alone, less where the group is small."""
        words = sums[1] - self._lengths[number]
        lean = sums[0] - self._leaning[number] * self._lengths[number]
        return lean / (words + 10)


def _at_an_end(evidence: Evidence | None, because: str, at_an_end: bool) -> Evidence | None:
    """Evidence of a neighbour in other words where there is none: the page's end weighs as one that goes."""
    return replace(evidence, because=because) if evidence and at_an_end else evidence


def telling_words(shape: Shape) -> frozenset[str]:
    """The words of a block that tell what it is about: the longer ones, without their endings."""
    return frozenset(word[:_STEM] for word in shape.words[:_MOST_TELLING] if len(word) > 3 or not word.isascii())


def body_span(values: Sequence[float]) -> tuple[int, int]:
    """First and past-last number of the stretch of blocks with the greatest sum: where the story stands."""
    best, best_sum = (0, 0), 0.0
    start, total = 0, 0.0
    for number, value in enumerate(values):
        if total <= 0:
            start, total = number, 0.0
        total += value
        if total > best_sum:
            best, best_sum = (start, number + 1), total
    return best


def _boxes(block: Block) -> tuple[object, ...]:
    """The elements around a block's own, nearest first."""
    return tuple(reversed(block.structure.elements[-3:-1]))


def _likeness(block: Block) -> object:
    return (block.structure.tags[-3:], block.structure.labels[-3:])


def _far(distance: int) -> float:
    return 0.4 + 0.6 * min(1.0, distance / 10)


def _percent(what: str) -> Callable[[float], str]:
    return lambda share: f"{max(0.0, min(1.0, (share + 1) / 2)):.0%} of the text {what} stays"


def _stays(what: str) -> Callable[[float], str]:
    return lambda share: f"{what} {'stays' if share > 0 else 'goes'}"


def _topic(share: float) -> str:
    much = "Many" if share > 0 else "Few"
    return f"{much} of its telling words stand elsewhere in the story"


def _both(share: float) -> str:
    return "The blocks on both sides of it stay" if share > 0 else "A block beside it goes"


_SENTENCES: Mapping[str, tuple[Callable[[float], str], Reason]] = {
    "before": (_stays("The block before it"), Reason.JUNK),
    "after": (_stays("The block after it"), Reason.JUNK),
    "between": (_both, Reason.JUNK),
    "heads": (_stays("What it is the heading of"), Reason.JUNK),
    "around": (_percent("close around it"), Reason.JUNK),
    "wide": (_percent("within ten blocks of it"), Reason.JUNK),
    "inside": (lambda _: "It stands within the story", Reason.JUNK),
    "above": (lambda _: "It stands above the story", Reason.HEADER_FOOTER),
    "below": (lambda _: "It stands after the story's end", Reason.RELATED),
    "topic": (_topic, Reason.RELATED),
    "parent": (_percent("in the same part of the page"), Reason.JUNK),
    "grandparent": (_percent("in the part of the page around it"), Reason.JUNK),
    "alike": (_percent("set in the same way"), Reason.JUNK),
}
