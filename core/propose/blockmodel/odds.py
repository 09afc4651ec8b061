"""Words that speak for or against a block: of its text, and of the names sites give its elements.

The odds of each word are learned from gold; here they are looked up. A word counts once it stands on several sites.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

import numpy as np

from core.model import Block
from core.propose.blockmodel.table import Table
from core.propose.shape import Shape

_READ = 25
"""Words of a block that are looked up."""
_WHOLE = 5
"""Words up to which a block's text counts as a whole, too."""
_NAMED = 12
"""Words of one element's names that are looked up."""
_SHALLOW = 3
"""Elements from which the outermost two, the page's own, are left out."""
_NEAR = 3

TERM_COLUMNS = tuple(f"terms-{name}" for name in ("mean", "least", "most", "low", "high", "sum", "count"))
LABEL_COLUMNS = (
    *(f"names-{place}-{name}" for place in ("own", "near", "far") for name in ("least", "mean", "most")),
    "names-low",
    "names-high",
    "names-sum",
)


@dataclass(frozen=True, slots=True)
class Odds:
    """What words say, as log-odds towards keeping beyond those of any block.

    Attributes:
        terms: of words, pairs of words and short texts.
        labels: of the words of class names, ids and roles, prefixed by how near the element is.
    """

    terms: Mapping[str, float]
    labels: Mapping[str, float]


NO_ODDS = Odds({}, {})


def terms_of(shape: Shape) -> frozenset[str]:
    """The words, pairs of words and, where it is short, the whole of a block's text."""
    words = ["#" if word.isdigit() else word for word in shape.words[:_READ]]
    ends = ["^", *words, "$"] if len(shape.words) <= _READ else ["^", *words]
    found = {*words, *(f"{one} {other}" for one, other in pairwise(ends))}
    return frozenset(found | {"=" + " ".join(words)} if len(shape.words) <= _WHOLE else found)


def labels_of(block: Block) -> tuple[str, ...]:
    """The words of the names of the elements around a block, nearest first: ``"o"``, ``"n"`` or ``"f"``, then it."""
    labels = block.structure.labels
    inner = labels[2:] if len(labels) > _SHALLOW else labels
    found: list[str] = []
    for step, label in enumerate(reversed(inner)):
        place = "o" if not step else "n" if step < _NEAR else "f"
        found += [place + word for word in _words(label)]
    return tuple(found)


@lru_cache(maxsize=8192)
def _words(label: str) -> tuple[str, ...]:
    """The words of an element's names; numbers tell nothing."""
    apart = "".join(char if "a" <= char <= "z" else " " for char in label).split()
    return tuple(word for word in apart if len(word) > 1)[:_NAMED]


def of_terms(terms: Sequence[frozenset[str]], odds: Mapping[str, float]) -> Table:
    """What the words of each block say."""
    rows = np.full((len(terms), len(TERM_COLUMNS)), np.nan, np.float32)
    for number, found in enumerate(terms):
        known = sorted(odds[term] for term in found if term in odds)
        if known:
            total = sum(known)
            rows[number] = (total / len(known), known[0], known[-1], sum(known[:3]), sum(known[-3:]), total, len(known))
    return Table(TERM_COLUMNS, rows)


def of_labels(labels: Sequence[Sequence[str]], odds: Mapping[str, float]) -> Table:
    """What the names of the elements around each block say."""
    rows = np.full((len(labels), len(LABEL_COLUMNS)), np.nan, np.float32)
    seen: dict[Sequence[str], Sequence[float]] = {}
    for number, found in enumerate(labels):
        if found not in seen:
            seen[found] = tuple(_of_names(found, odds))
        rows[number] = seen[found]
    return Table(LABEL_COLUMNS, rows)


def _of_names(found: Sequence[str], odds: Mapping[str, float]) -> Iterator[float]:
    known = [(word[0], odds[word]) for word in found if word in odds]
    for place in "onf":
        here = [value for where, value in known if where == place]
        yield from (min(here), sum(here) / len(here), max(here)) if here else (np.nan,) * 3
    values = sorted(value for _, value in known)
    yield from (sum(values[:2]), sum(values[-2:]), sum(values)) if values else (np.nan,) * 3
