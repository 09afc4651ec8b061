"""Text that WordPress takes for no command of its own, and the names its posts go by."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from itertools import count
from urllib.parse import quote

LONGEST = 200
"""Characters of a post's name as WordPress keeps it, percent-encoded."""

_BRACKETS = str.maketrans({"[": "&#91;", "]": "&#93;"})
_BARE_ADDRESS = re.compile(r"(^|[\s>])(https?):", re.IGNORECASE)
_APOSTROPHES = re.compile("['’]")


def inert(markup: str) -> str:
    """HTML that reads the same, in which nothing is a shortcode or an address that stands alone.

    WordPress runs ``[gallery]`` wherever it finds it, and puts another site's content in the place of an address that
    has a line to itself.
    """
    return _BARE_ADDRESS.sub(r"\1\2&#58;", markup.translate(_BRACKETS))


def slugs(headlines: Iterable[str]) -> Iterator[str]:
    """A name in its address for each post, no two alike; empty where a headline has no letter or digit."""
    taken: set[str] = set()
    numbers: dict[str, Iterator[int]] = {}
    for headline in headlines:
        name = stem = slug(headline)
        while stem and name in taken:
            ending = f"-{next(numbers.setdefault(stem, count(2)))}"
            name = _fitted(stem, LONGEST - len(ending)) + ending
        taken.add(name)
        yield name


def slug(headline: str) -> str:
    """Words in lower case joined by hyphens, without accents where the letters are Latin."""
    composed = unicodedata.normalize("NFC", _APOSTROPHES.sub("", headline))
    words = "".join(_unaccented(letter) if _spells(letter) else " " for letter in composed)
    return _fitted("-".join(words.lower().split()), LONGEST)


def _spells(letter: str) -> bool:
    """A letter, a digit or a sign upon one."""
    return letter.isalnum() or unicodedata.category(letter)[0] == "M"


def _unaccented(letter: str) -> str:
    base = unicodedata.normalize("NFD", letter)[0]
    return base if base.isascii() and base.isalpha() else letter


def _fitted(stem: str, room: int) -> str:
    """The stem cut to so many characters as percent-encoded."""
    size = 0
    for at, letter in enumerate(stem):
        size += len(quote(letter))
        if size > room:
            return stem[:at].rstrip("-")
    return stem
