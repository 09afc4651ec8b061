"""What an article's words and a PDF's can be compared by.

A PDF holds glyphs in the places they are painted at. In text of letters that stand one behind the other from left to
right a reader gets exactly the words back. In right-to-left text, and where marks are set above and below letters, it
gets the letters of each line in an order of its own and those of one glyph perhaps twice; of such a block its letters
can be compared, and not their order.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from itertools import groupby

from core.export.layout import Group, Item, cells, groups, headline
from core.export.page.to_text import beside_line
from core.model import Article, BlockKind

MARKER = "\N{WORD JOINER}"
"""Stands, invisible, before blocks that are reordered by characters a PDF does not give back."""

MOST_COLUMNS = 20
"""A table of more is set as a paragraph a row."""

_REORDERED = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")
_UNSEEN = re.compile(r"[\s\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u3164\ufe00-\ufe0f\uffa0\U000e0000-\U000e0fff]")
_RIGHT_TO_LEFT = frozenset({"R", "AL", "AN"})


def marked(text: str) -> str:
    """What is to stand before a block of this text: the marker where a reader could not tell that it is reordered."""
    return MARKER if _REORDERED.search(text) else ""


def in_order(text: str) -> bool:
    """Whether a PDF gives the letters of a block of this text back in their order."""
    return not any(_out_of_order(letter) for letter in set(unicodedata.normalize("NFKC", text)))


def comparable(text: str) -> str:
    """The letters of a block; sorted, and each one once, where a PDF does not give their order."""
    letters = _seen(text)
    if in_order(marked(text) + text):
        return letters
    return "".join(sorted(set(_alone(letters))))


def letters(text: str) -> Counter[str]:
    """How often each letter stands in a block, marks not counted."""
    return Counter(letter for letter in _alone(_seen(text)) if not unicodedata.category(letter).startswith("M"))


def fewest(text: str) -> Counter[str]:
    """How often each letter of a block is at least found by a reader, who may take a run of like ones for one."""
    return letters("".join(letter for letter, _ in groupby(text)))


def shown(article: Article) -> Iterator[tuple[str, str]]:
    """Every block of the PDF that has anything to see: where its words stand in the article, and the words."""
    yield from ((place, text) for place, text in _all(article) if _seen(text))


def _all(article: Article) -> Iterator[tuple[str, str]]:
    yield "the headline", headline(article)
    yield "the line below the headline", beside_line(article)
    for group in groups(article.body):
        yield from _rows(group) if group.kind is BlockKind.TABLE_ROW else map(_paragraph, group.items)


def _paragraph(item: Item) -> tuple[str, str]:
    return _place(item), "\n".join(each.text for each in item.passages)


def _rows(table: Group) -> Iterator[tuple[str, str]]:
    loose = columns(table) > MOST_COLUMNS
    for passage in (each for item in table.items for each in item.passages):
        row = [text for text, _ in cells(passage)]
        yield from ((f"block {passage.block_id}", text) for text in (["\n".join(row)] if loose else row))


def _place(item: Item) -> str:
    first, last = item.passages[0].block_id, item.passages[-1].block_id
    return f"block {first}" if first == last else f"blocks {first} to {last}"


def columns(table: Group) -> int:
    """How many columns the table has: the cells of its longest row."""
    return max(len(cells(passage)) for item in table.items for passage in item.passages)


def _out_of_order(letter: str) -> bool:
    # A mark that has no letter of its own with the one below it is set as a second glyph.
    return (
        letter == MARKER
        or unicodedata.bidirectional(letter) in _RIGHT_TO_LEFT
        or (unicodedata.category(letter).startswith("M") and not _UNSEEN.match(letter))
    )


def _seen(text: str) -> str:
    """The text as ink: nothing that is invisible, and one spelling for what looks alike."""
    spelt = unicodedata.normalize("NFKC", _UNSEEN.sub("", text))
    return "".join(letter for letter in spelt if unicodedata.category(letter) != "Cf" and not letter.isspace())


def _alone(text: str) -> Iterator[str]:
    """Letters and marks one by one; brackets, which are turned round from right to left, left out."""
    return (letter for letter in unicodedata.normalize("NFKD", text) if not unicodedata.mirrored(letter))
