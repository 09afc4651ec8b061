"""The kinds of repeat: from the paragraphs of a passage to what its copies say."""

import random
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from core.training.measures import words
from core.training.repeats.stretches import PARAGRAPH, sentences
from core.training.repeats.wording import ADDED

_FIGURE = re.compile(r"\d+")
_LONG = 5


@dataclass(frozen=True, slots=True)
class Said:
    """A block of a copy.

    Attributes:
        text: what it says.
        units: which paragraphs of the passage it holds.
    """

    text: str
    units: tuple[int, ...]


Copy = list[Said]
Maker = Callable[[Sequence[str], random.Random], list[Copy]]
"""From the paragraphs of a passage to its copies; none where the passage does not lend itself to it."""


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of repeat.

    Attributes:
        make: what makes the copies.
        least: paragraphs of the passage at least.
        most: at most.
        to_the_end: the passage begins within the article and goes on to its end.
        complete: a copy has all that the passage has.
    """

    make: Maker
    least: int
    most: int
    to_the_end: bool = False
    complete: bool = True


def _same(units: Sequence[str]) -> Copy:
    return [Said(text, (n,)) for n, text in enumerate(units)]


def exact(units: Sequence[str], _chance: random.Random) -> list[Copy]:
    """Word for word."""
    return [_same(units)] if sum(len(words(text)) for text in units) >= 3 * PARAGRAPH else []


def word_changed(units: Sequence[str], chance: random.Random) -> list[Copy]:
    """A word or two differ in about half of the paragraphs, in one at least."""
    copy = _same(units)
    others = [word for text in units for word in text.split() if len(word) >= _LONG and word.isalpha()]
    long = [n for n, text in enumerate(units) if len(words(text)) >= PARAGRAPH]
    if not others:
        return []
    for n in chance.sample(long, max(1, len(long) // 2)):
        text = units[n]
        for _ in range(chance.choice([1, 1, 2])):
            text = _changed(text, chance.choice(others), chance)
        copy[n] = Said(text, (n,))
    return [copy]


def _changed(text: str, other: str, chance: random.Random) -> str:
    """Another figure where there is one, mostly; else another word, or a word less."""
    figures = list(_FIGURE.finditer(text))
    if figures and chance.random() < 0.6:
        at = chance.choice(figures)
        return text[: at.start()] + str(int(at[0]) + chance.randint(1, 9)) + text[at.end() :]
    tokens = text.split(" ")
    if len(tokens) == 1:
        return f"{text} {other}"
    at_word = chance.randrange(1, len(tokens))
    tokens[at_word : at_word + 1] = [other] if chance.random() < 0.7 else []
    return " ".join(tokens)


def sentence_added(units: Sequence[str], chance: random.Random) -> list[Copy]:
    """One or two paragraphs have a sentence more, at their end or between two sentences."""
    copy = _same(units)
    long = [n for n, text in enumerate(units) if len(words(text)) >= 2 * PARAGRAPH]
    for n in chance.sample(long, min(len(long), chance.choice([1, 1, 2]))):
        said = sentences(units[n])
        said.insert(chance.randint(1, len(said)), chance.choice(ADDED))
        copy[n] = Said(" ".join(said), (n,))
    return [copy] if long else []


def paragraph_split(units: Sequence[str], chance: random.Random) -> list[Copy]:
    """One or more paragraphs stand as two."""
    able = [n for n, text in enumerate(units) if len(sentences(text)) > 1]
    wanted = set(chance.sample(able, min(len(able), chance.choice([1, 1, 2, 3]))))
    copy: Copy = []
    for n, text in enumerate(units):
        said = sentences(text)
        at = chance.randint(1, len(said) - 1) if n in wanted else 0
        parts = [" ".join(said[:at]), " ".join(said[at:])] if at else [text]
        copy += [Said(part, (n,)) for part in parts]
    return [copy] if wanted else []


def paragraphs_merged(units: Sequence[str], chance: random.Random) -> list[Copy]:
    """Two paragraphs in a row stand as one, or three, or two and two."""
    joins = set(chance.sample(range(1, len(units)), min(len(units) - 1, chance.choice([1, 1, 2]))))
    groups: list[list[int]] = []
    for n in range(len(units)):
        if n in joins:
            groups[-1].append(n)
        else:
            groups.append([n])
    return [[Said(" ".join(units[n] for n in group), tuple(group)) for group in groups]]


def other_order(units: Sequence[str], chance: random.Random) -> list[Copy]:
    """The paragraphs stand in another order: two halves exchanged, or each anywhere."""
    copy = _same(units)
    if chance.random() < 0.5:
        at = chance.randint(1, len(units) - 1)
        return [[*copy[at:], *copy[:at]]]
    shuffled = chance.sample(copy, len(copy))
    return [shuffled if shuffled != copy else copy[::-1]]


def three_copies(units: Sequence[str], _chance: random.Random) -> list[Copy]:
    """The passage stands twice more."""
    return [_same(units), _same(units)]


def mid_paragraph(units: Sequence[str], chance: random.Random) -> list[Copy]:
    """The copy begins within a paragraph and goes on to the end."""
    said = sentences(units[0])
    if len(said) < 2:
        return []
    tail = " ".join(said[chance.randint(1, len(said) - 1) :])
    return [[Said(tail, (0,)), *_same(units)[1:]]]


def teaser(units: Sequence[str], chance: random.Random) -> list[Copy]:
    """The first sentence of a paragraph stands as a line of its own, sometimes with dots for the rest."""
    said = sentences(units[0])
    if len(said) < 2 or len(words(said[0])) < PARAGRAPH:
        return []
    return [[Said(said[0] + chance.choice(["", "", " …", " [...]"]), (0,))]]


def headline_again(units: Sequence[str], chance: random.Random) -> list[Copy]:
    """The headline stands again as a line, once or twice."""
    return [[Said(units[0], (0,))] for _ in range(chance.choice([1, 1, 2]))]


HEADLINE = "headline again"
MERGED = "paragraphs merged"
TEASER = "teaser"

COPIED: Mapping[str, Kind] = {
    "exact run": Kind(exact, 1, 9),
    "word changed": Kind(word_changed, 2, 8),
    "sentence added": Kind(sentence_added, 2, 8),
    "paragraph split": Kind(paragraph_split, 2, 8),
    MERGED: Kind(paragraphs_merged, 2, 8),
    "other order": Kind(other_order, 2, 8),
    "three copies": Kind(three_copies, 2, 8),
    "mid-story": Kind(exact, 3, 12, to_the_end=True),
    "mid-paragraph": Kind(mid_paragraph, 2, 12, to_the_end=True, complete=False),
    TEASER: Kind(teaser, 1, 1, complete=False),
    HEADLINE: Kind(headline_again, 1, 1),
}
"""Kinds of which all copies but one go, by name."""
