"""Repeats that are meant: refrains, pull quotes, equal rows and items, letters that begin alike."""

import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from core.training.measures import words
from core.training.repeats.stretches import Draft, sentences
from core.training.repeats.wording import CHORUS, CLOSINGS, ITEMS, LETTERS, REFRAINS, ROWS, SALUTATIONS


class Form(StrEnum):
    """How something is set in a web page."""

    LINES = "lines"
    QUOTE = "quote"
    TABLE = "table"
    LIST = "list"


@dataclass(frozen=True, slots=True)
class Insert:
    """What is put into the article.

    Attributes:
        after: the block it follows, as a place in the draft.
        texts: its blocks; of a row, its cells with tabs between.
        form: how it is set.
    """

    after: int
    texts: tuple[str, ...]
    form: Form = Form.LINES


Maker = Callable[[Draft, Sequence[int], random.Random], list[Insert]]
"""From a page, the places of paragraphs in a row, and chance to what is put in; nothing where the page is not apt."""


def refrain(_draft: Draft, row: Sequence[int], chance: random.Random) -> list[Insert]:
    """A line, or two or four, between sections, the same each time."""
    said = chance.choice([(chance.choice(REFRAINS),), (chance.choice(REFRAINS),), CHORUS[:2], CHORUS])
    places = sorted(chance.sample(row, min(len(row), chance.randint(2, 4))))
    return [Insert(at, said) for at in places]


def pull_quote(draft: Draft, row: Sequence[int], chance: random.Random) -> list[Insert]:
    """A sentence of a paragraph beside it, set apart."""
    cut = [sentences(draft.entries[at].text)[1:] for at in row]
    able = [(n, said) for n, all_said in enumerate(cut) for said in all_said if _is_telling(said)]
    if not able:
        return []
    n, said = chance.choice(able)
    return [Insert(chance.choice([row[n], row[max(0, n - 1)], row[min(n + 1, len(row) - 1)]]), (said,), Form.QUOTE)]


def _is_telling(sentence: str) -> bool:
    return 8 <= len(words(sentence)) <= 30


def table(_draft: Draft, row: Sequence[int], chance: random.Random) -> list[Insert]:
    """A table in which rows are equal."""
    kinds = chance.sample(ROWS, 2)
    rows = tuple("\t".join(chance.choice(kinds)) for _ in range(chance.randint(4, 9)))
    return [Insert(chance.choice(row), rows, Form.TABLE)]


def equal_items(_draft: Draft, row: Sequence[int], chance: random.Random) -> list[Insert]:
    """A list in which short items are equal."""
    kinds = chance.sample(ITEMS, 3)
    items = tuple(chance.choice(kinds) for _ in range(chance.randint(5, 12)))
    return [Insert(chance.choice(row), items, Form.LIST)]


def letters(_draft: Draft, row: Sequence[int], chance: random.Random) -> list[Insert]:
    """Two or three letters that begin and end alike."""
    greeting, closing = chance.choice(SALUTATIONS), chance.choice(CLOSINGS)
    said = chance.sample(LETTERS, chance.choice([2, 2, 3]))
    return [Insert(chance.choice(row), tuple(line for one in said for line in (greeting, one, closing)))]


PULL_QUOTE = "pull quote"

MEANT_KINDS: Mapping[str, Maker] = {
    "refrain": refrain,
    PULL_QUOTE: pull_quote,
    "equal rows": table,
    "equal items": equal_items,
    "letters": letters,
}
"""Kinds that stay, by name."""
