"""How often the proposed title, author and date are those of gold.

Compared is the best candidate of each field with gold's value, exact after a normalising that forgives only how a value
is written and never what it says:

* **title**: the same words in the same order. Case, white space, quotes, dashes and other punctuation are forgiven;
  a word more or less is not, and so the name of the site behind a headline is wrong unless gold has it too.
* **author**: the same set of names. Forgiven are case, punctuation, the order of the names and what joins them (a
  comma, "and", "&", a bar), a leading "By" and letters behind a name ("MD", "Ph.D."). A name more or less, a job title
  or an organisation beside the name that gold does not have is wrong.
* **date**: the same calendar day, ``YYYY-MM-DD``; the time of day is not looked at. Where gold has only a month, any
  day is wrong.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from core.model import FieldName, FieldValue, Proposal


class Page(Protocol):
    """A gold page: what it is called, and its fields, "" where gold has none."""

    @property
    def id(self) -> str: ...
    @property
    def title(self) -> str: ...
    @property
    def author(self) -> str: ...
    @property
    def date(self) -> str: ...


@dataclass(frozen=True, slots=True)
class FieldScore:
    """One row of the table.

    Attributes:
        name: the field.
        pages: pages whose gold has it.
        right: pages where the best candidate is gold's value.
        wrong: pages where it is another value.
        missing: pages where nothing is proposed.
        among: pages where gold's value is any of the candidates.
        confidence: the mean confidence of the best candidates.
        origins: where the right values came from, most frequent first; blocks of the page count together.
    """

    name: FieldName
    pages: int
    right: int
    wrong: int
    missing: int
    among: int
    confidence: float
    origins: tuple[tuple[str, int], ...]

    @property
    def share(self) -> float:
        """Right of all pages with gold; 0 where there are none."""
        return self.right / self.pages if self.pages else 0.0


@dataclass(frozen=True, slots=True)
class Miss:
    """A field that was not right.

    Attributes:
        page: the page's id.
        name: the field.
        gold: what gold says.
        proposed: the candidates, best first; empty where nothing is proposed.
    """

    page: str
    name: FieldName
    gold: str
    proposed: tuple[FieldValue, ...]


_WORD = re.compile(r"\w+")
_BY = re.compile(r"^\s*by[\s:]+", re.IGNORECASE)
_JOINED = re.compile(r"\s*[,;|/\n]\s*(?:and\s+|&\s*)?|\s+and\s+|\s*&\s*|\s+(?:und|et|y)\s+", re.IGNORECASE)
_LETTERS = re.compile(r"[A-Z]{2,6}|(?:[A-Z][a-z]?\.){2,}[A-Z]*|Ph\.?D\.?|E-RYT(?: \d+)?|Esq\.?|PharmD")


def same_title(one: str, other: str) -> bool:
    """Whether two titles have the same words in the same order."""
    return _words(one) == _words(other) != ()


def same_author(one: str, other: str) -> bool:
    """Whether two bylines name the same people."""
    return _names(one) == _names(other) != frozenset()


def same_date(one: str, other: str) -> bool:
    """Whether two dates, of which the day comes first, are the same day."""
    return len(other) >= 10 and one[:10] == other[:10]


def _words(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(unicodedata.normalize("NFKC", text).casefold()))


def _names(byline: str) -> frozenset[tuple[str, ...]]:
    parts = [part for part in _JOINED.split(_BY.sub("", byline)) if part and part.strip()]
    people = [part for number, part in enumerate(parts) if not number or not _LETTERS.fullmatch(part.strip())]
    return frozenset(_words(_without_letters(part)) for part in people) - {()}


def _without_letters(name: str) -> str:
    """A name without the letters behind it, where a first and a last name are left."""
    words = name.split()
    while len(words) > 2 and _LETTERS.fullmatch(words[-1]) and not name.isupper():
        words.pop()
    return " ".join(words)


_SAME: Mapping[FieldName, Callable[[str, str], bool]] = {
    FieldName.TITLE: same_title,
    FieldName.BYLINE: same_author,
    FieldName.DATE: same_date,
}


def gold_of(page: Page, name: FieldName) -> str:
    """What gold says of a field; empty where it says nothing."""
    return {FieldName.TITLE: page.title, FieldName.BYLINE: page.author, FieldName.DATE: page.date}[name]


def score_fields(pages: Sequence[Page], proposals: Mapping[str, Proposal]) -> tuple[FieldScore, ...]:
    """The table: title, byline and date, over the pages whose gold has them.

    Args:
        pages: the gold pages.
        proposals: by page id; a page without one has nothing proposed.
    """
    return tuple(_score(name, [page for page in pages if gold_of(page, name)], proposals) for name in _SAME)


def misses(pages: Sequence[Page], proposals: Mapping[str, Proposal]) -> Iterator[Miss]:
    """Every field that is not right, page by page, for review."""
    for page in pages:
        for name, same in _SAME.items():
            gold, values = gold_of(page, name), _values(proposals.get(page.id), name)
            if gold and not (values and same(values[0].value, gold)):
                yield Miss(page.id, name, gold, values)


def _score(name: FieldName, pages: Sequence[Page], proposals: Mapping[str, Proposal]) -> FieldScore:
    same, origins = _SAME[name], Counter[Hashable]()
    missing = among = 0
    sure = 0.0
    for page in pages:
        values, gold = _values(proposals.get(page.id), name), gold_of(page, name)
        missing += not values
        among += any(same(value.value, gold) for value in values)
        sure += values[0].confidence if values else 0.0
        if values and same(values[0].value, gold):
            origins["block" if values[0].block_id else values[0].origin] += 1
    right, found = origins.total(), len(pages) - missing
    rows = tuple((str(origin), count) for origin, count in origins.most_common())
    return FieldScore(name, len(pages), right, found - right, missing, among, sure / found if found else 0.0, rows)


def _values(proposal: Proposal | None, name: FieldName) -> tuple[FieldValue, ...]:
    return tuple(value for value in proposal.fields if value.name is name) if proposal else ()
