"""What came of a page, as counts that add up."""

import json
from collections.abc import Iterable
from dataclasses import dataclass, field, fields
from typing import NamedTuple

from core.model import Medium


class Wrong(NamedTuple):
    """A block that went wrong, for who looks at errors.

    Attributes:
        what: in which way.
        number: its number on the page.
        judged: verdict, reason and confidence.
        text: how it begins.
    """

    what: str
    number: int
    judged: str
    text: str


@dataclass(frozen=True, slots=True)
class Counts:
    """Counts of one page or of many.

    Attributes:
        copies: blocks that are copies of what stands elsewhere.
        found: those of them that are marked as duplicates, or whose originals are instead.
        marked: blocks marked as duplicates.
        rightly: those of them whose twin stays, and that nobody wants a second time.
        passages: copied paragraphs of which anything stays or is marked.
        right: those of them of which exactly the right copy stays.
        runs: pages with a copied passage.
        whole: those of them on which every paragraph of it is right.
        left_in: copies that stand in the article.
        gold: paragraphs of the gold article.
        lost: those of them that are marked as duplicates and stand nowhere in our article.
        seen: copies that stand in a run of the finder.
        tied: those of them that it ties to their own original.
        meant: blocks that are repeated on purpose.
        taken: those of them that are marked as duplicates without a question.
        surplus: standings beyond the first of each copied paragraph, as voices' texts are counted.
        heard: those of them in each voice's text.
    """

    copies: int = 0
    found: int = 0
    marked: int = 0
    rightly: int = 0
    passages: int = 0
    right: int = 0
    runs: int = 0
    whole: int = 0
    left_in: int = 0
    gold: int = 0
    lost: int = 0
    seen: int = 0
    tied: int = 0
    meant: int = 0
    taken: int = 0
    surplus: int = 0
    heard: dict[str, int] = field(default_factory=dict)

    def __add__(self, other: "Counts") -> "Counts":
        names = [one.name for one in fields(self) if one.name != "heard"]
        heard = {name: self.heard.get(name, 0) + other.heard.get(name, 0) for name in {**self.heard, **other.heard}}
        return Counts(**{name: getattr(self, name) + getattr(other, name) for name in names}, heard=heard)


OURS = "galleyproof"
NATURAL = "natural"
"""The kind of pages as they came."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one page.

    Attributes:
        corpus: name.
        id: of the page.
        kind: of repeat, or ``NATURAL``.
        medium: of the page.
        place: where the copies were put; empty for a page as it came.
        counts: the counts.
        wrong: what went wrong.
        failed: nothing could be proposed.
    """

    corpus: str
    id: str
    kind: str
    medium: Medium
    place: str
    counts: Counts
    wrong: tuple[Wrong, ...] = ()
    failed: bool = False


def total(outcomes: Iterable[Outcome]) -> Counts:
    """The sum of many."""
    return sum((one.counts for one in outcomes), Counts())


def share(part: int, whole: int) -> float | None:
    """A share; None of nothing."""
    return part / whole if whole else None


def detail_lines(outcomes: Iterable[Outcome]) -> list[str]:
    """A JSON line for each page on which something went wrong."""
    return [json.dumps(_row(one), ensure_ascii=False) + "\n" for one in outcomes if one.wrong]


def _row(one: Outcome) -> dict[str, object]:
    about = {"corpus": one.corpus, "id": one.id, "repeats": one.kind, "medium": one.medium, "place": one.place}
    return about | {"wrong": [wrong._asdict() for wrong in one.wrong]}
