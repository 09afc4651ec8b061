"""File names made of headlines: valid on Linux, macOS and Windows, and unlike each other there."""

import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator
from itertools import count

from core.model import Article, FieldName, Format

LONGEST = 120
"""Bytes of UTF-8 a file name may take, its ending included."""

_FORBIDDEN = re.compile(r'[<>:"/\\|?*\s]+')
_JOINERS = "\u200c\u200d"  # part of the spelling in Persian, Hindi and others
_EDGES = " .-~_" + _JOINERS
_RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$|clock\$)(?=\.|$| )", re.IGNORECASE)
_PAGE_SUFFIX = re.compile(r"\.(x?html?|txt|md|jsonl?|xml)$", re.IGNORECASE)


class Taken(Collection[str]):
    """Names that are taken, compared as a forgiving file system would: case, accents' spelling, width."""

    def __init__(self, names: Iterable[str] = ()) -> None:
        self._keys = {_key(name) for name in names}

    def add(self, name: str) -> None:
        """Takes ``name``."""
        self._keys.add(_key(name))

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and _key(name) in self._keys

    def __iter__(self) -> Iterator[str]:
        return iter(self._keys)

    def __len__(self) -> int:
        return len(self._keys)


def file_name(article: Article, to: Format, taken: Collection[str]) -> str:
    """A name for the article's file, from its headline or else the source's name.

    At most 120 bytes of UTF-8, inside its folder whatever the headline says, and none of ``taken``, a counter
    telling like headlines apart. Hand in ``Taken`` where many names are made, so that none is compared twice.
    """
    names = taken if isinstance(taken, Taken) else Taken(taken)
    return next(name for name in candidates(article, to) if name not in names)


def candidates(article: Article, to: Format) -> Iterator[str]:
    """Names for the article's file, the plain one first, then with a counter from 2; never ends."""
    stem = _stem(article)
    yield _fitted(stem, to.suffix)
    for number in count(2):
        yield _fitted(stem, f" ({number}){to.suffix}")


def _stem(article: Article) -> str:
    source = _PAGE_SUFFIX.sub("", article.name)
    candidates = (article.fields.get(FieldName.TITLE, ""), source, article.review_id)
    return next((stem for stem in map(_safe, candidates) if stem), "article")


def _safe(text: str) -> str:
    text = unicodedata.normalize("NFC", text)
    text = "".join(letter if _may_stand(letter) else " " for letter in text)
    text = " ".join(_FORBIDDEN.sub(" ", text).split()).strip(_EDGES)
    return f"_{text}" if _RESERVED.match(text) else text


def _may_stand(letter: str) -> bool:
    return letter in _JOINERS or unicodedata.category(letter)[0] != "C"


def _fitted(stem: str, ending: str) -> str:
    """``stem`` and ``ending`` in at most ``LONGEST`` bytes, cut between characters and before none that combines."""
    room = LONGEST - len(ending.encode())
    if len(stem.encode()) > room:
        cut = len(stem.encode()[:room].decode(errors="ignore"))
        while cut > 1 and (unicodedata.combining(stem[cut]) or stem[cut] in _JOINERS):
            cut -= 1
        stem = stem[:cut].rstrip(_EDGES)
    return f"{stem}{ending}"


def _key(name: str) -> str:
    folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", name).casefold())
    return "".join(letter for letter in folded if letter not in _JOINERS)
