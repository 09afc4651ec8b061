"""The lines a text dump makes of a page."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from core.training.cut import parsed, runs_of
from core.training.damage.phrases import Phrases
from core.training.measures import labels, words


class Part(StrEnum):
    """What a line belongs to."""

    ARTICLE = "article"
    COPY = "copy"
    REST = "rest"


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a draft.

    Attributes:
        text: the line; empty for a blank one.
        part: the article, a copy of it that damage made, or the rest of the page.
        tag: the element it came from; empty for what damage brought.
    """

    text: str
    part: Part = Part.REST
    tag: str = ""


Step = Callable[[Sequence[Line], Phrases], list[Line]]
"""One kind of damage. Gives the lines unchanged where a page does not lend itself to it."""

_LEAST = 8
"""Words from which a line of the article counts as a paragraph."""


def lines_of(raw: str, gold: str) -> list[Line]:
    """The page's blocks in order, one a line, white space folded.

    Args:
        raw: HTML.
        gold: the article, to tell its lines from the rest.
    """
    root = parsed(raw)
    runs = [] if root is None else list(runs_of(root))
    found = [Line(text, tag=run.tag) for run in runs if (text := " ".join("".join(run.parts).split()))]
    return named(found, gold)


def named(lines: Sequence[Line], gold: str) -> list[Line]:
    """The same lines, those of the article named so."""
    kept = labels([line.text for line in lines], gold)
    return [replace(line, part=Part.ARTICLE) if keep else line for line, keep in zip(lines, kept, strict=True)]


def paragraphs(lines: Sequence[Line]) -> list[int]:
    """Where the article's paragraphs stand: its lines of eight words or more."""
    return [n for n in article(lines) if len(words(lines[n].text)) >= _LEAST]


def article(lines: Sequence[Line]) -> list[int]:
    """Where the article's lines stand."""
    return [n for n, line in enumerate(lines) if line.part is Part.ARTICLE]


def inserted(lines: Sequence[Line], at: int, new: Sequence[Line]) -> list[Line]:
    """The lines with new ones before the one numbered ``at``."""
    return [*lines[:at], *new, *lines[at:]]


def rest(texts: Iterator[str] | Sequence[str]) -> list[Line]:
    """Lines that belong to no article."""
    return [Line(text) for text in texts]
