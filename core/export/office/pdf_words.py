"""What an article's words and a PDF's can be compared by.

A PDF holds glyphs in the places they are painted at. In text of letters that stand one behind the other from left to
right a reader gets exactly the words back. In right-to-left text, and where marks are set above and below letters, it
gets the letters of each line in an order of its own and those of one glyph perhaps twice; of such a block its letters
can be compared, and not their order.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import groupby

from core.export.direction import direction_of
from core.export.layout import Group, Item, cells, groups, headline
from core.export.page.to_text import beside_line
from core.model import Article, BlockKind

MARKER = "\N{WORD JOINER}"
"""Stands, invisible, before blocks that are reordered by characters a PDF does not give back."""

MOST_COLUMNS = 20
"""A table of more is set as a paragraph a row."""

_PASSED_OVER = 2
_BREAKS = dict.fromkeys(map(ord, "\u00ad\u200b\u2060\ufeff"))
_HYPHENS = frozenset({"-", "\N{HYPHEN}"})
_REORDERED = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
# Emoji as well: made of several, they come back without their characters.
_UNSEEN = re.compile(
    r"[\s\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u3164\ufe00-\ufe0f\uffa0\ufffd\U0001f000-\U0001faff\U000e0000-\U000e0fff]"
)
_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u05ff\u0600-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)


def settable(text: str) -> str:
    """The text as it is set: without invisible characters that only say where a line may or may not break.

    A PDF's lines are broken already; and what shares a glyph with its neighbour is not read back safely.
    """
    return text.translate(_BREAKS)


def marked(text: str) -> str:
    """What is to stand before a block of this text: the marker where a reader could not tell that it is reordered."""
    return MARKER if _REORDERED.search(text) else ""


def in_order(language: str, texts: Iterable[str]) -> bool:
    """Whether PDFium gives the letters in order, of a document in this language whose blocks have these texts."""
    return direction_of(language) != "rtl" and not any(map(_RIGHT_TO_LEFT.search, texts))


def comparable(text: str, ordered: bool) -> str:
    """The letters of a block; sorted, and each one once, where a PDF does not give their order."""
    seen = ink(text)
    if not ordered or marked(text) or MARKER in text or _has_marks(seen):
        return "".join(sorted(set(_alone(seen))))
    return seen


def missing(text: str, found: str) -> int:
    """How many letters of a block's text are not among those found, beyond what PDFium may have passed over.

    It takes a run of like glyphs for one, and where letters carry marks or are reordered some more, up to a tenth.
    """
    wanted = _counted(_once(_alone(ink(text))))
    lost = (wanted - _counted(_alone(ink(found)))).total()
    passed_over = _PASSED_OVER + wanted.total() // 10 if _has_marks(ink(text)) or marked(text) else 0
    return lost if lost > passed_over else 0


def _once(letters: Iterable[str]) -> str:
    return "".join(letter for letter, _ in groupby(letters))


def _counted(found: Iterable[str]) -> Counter[str]:
    return Counter(letter for letter in found if not _is_mark(letter))


def _has_marks(seen: str) -> bool:
    """Whether letters carry marks that are set as glyphs of their own."""
    return any(map(_is_mark, set(seen)))


def _is_mark(letter: str) -> bool:
    return unicodedata.category(letter).startswith("M")


def shown(article: Article) -> Iterator[tuple[str, str]]:
    """Every block of the PDF that has anything to see: where its words stand in the article, and the words."""
    yield from ((place, text) for place, text in _all(article) if ink(text))


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


def ink(text: str) -> str:
    """What of a text can be told apart: nothing invisible, no emoji, and one spelling for what looks alike.

    Nor hyphens, as PDFium makes one of every kind that ends a line, nor the stand-in for lost letters: where it
    carries a mark PDFium has no text for it.
    """
    spelt = unicodedata.normalize("NFKC", _UNSEEN.sub("", text)).replace("\N{FRACTION SLASH}", "/")
    hidden = {letter for letter in set(spelt) if unicodedata.category(letter) == "Cf" or letter.isspace()} | _HYPHENS
    return "".join(letter for letter in spelt if letter not in hidden)


def _alone(text: str) -> Iterator[str]:
    """Letters and marks one by one, but for brackets and quotation marks: they turn round from right to left."""
    return (letter for letter in unicodedata.normalize("NFKD", text) if not _turns_round(letter))


def _turns_round(letter: str) -> bool:
    return bool(unicodedata.mirrored(letter)) or unicodedata.category(letter) in {"Ps", "Pe", "Pi", "Pf"}
