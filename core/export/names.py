"""File names made of headlines: valid on Linux, macOS and Windows, and unlike each other there."""

import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator
from itertools import count

from core.model import Article, FieldName, Format

LONGEST = 120
"""Bytes of UTF-8 a file name may take, its ending included; never fewer than its units of UTF-16."""

EDGES = " .-~_\u200c\u200d"
"""What no name begins or ends with."""

_FORBIDDEN = re.compile(r'[<>:"/\\|?*\s]+')
_JOINERS = "\u200c\u200d"  # part of the spelling in Persian, Hindi and others
_BLANK = "\u115f\u1160\u2800\u3164\uffa0"  # letters and signs by their category, and nothing to be seen
_UNSEEN = re.compile(
    "[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u3164\ufe00-\ufe0f\uffa0\U000e0100-\U000e01ef]"
)
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
    return next(name for name in candidates(stem_of(article), to) if name not in names)


def candidates(stem: str, to: Format) -> Iterator[str]:
    """Names for a file, the plain one first, then with a counter from 2; never ends.

    Args:
        stem: the name without its ending; any text that names something.
        to: the format, for the ending.
    """
    stem = _unreserved(stem)
    yield _fitted(stem, to.suffix)
    for number in count(2):
        yield _fitted(stem, f" ({number}){to.suffix}")


def stem_of(article: Article) -> str:
    """The article's headline, or else the source's name, or else its id, as a file may be called."""
    found = (article.fields.get(FieldName.TITLE, ""), source_stem(article), article.review_id)
    return next((stem for stem in map(safe, found) if stem), "article")


def source_stem(article: Article) -> str:
    """The source's name without the ending of a page."""
    return _PAGE_SUFFIX.sub("", article.name)


def safe(text: str) -> str:
    """What of a text may stand in a file's name, in one line; empty where nothing may."""
    text = unicodedata.normalize("NFC", text)
    text = "".join(letter if _may_stand(letter) else " " for letter in text)
    return " ".join(_FORBIDDEN.sub(" ", text).split()).strip(EDGES)


def cut(text: str, room: int) -> str:
    """The beginning of a text in at most ``room`` bytes, cut between characters and before none that combines."""
    if len(text.encode()) <= room:
        return text
    end = len(text.encode()[: max(room, 0)].decode(errors="ignore"))
    while end > 1 and (unicodedata.combining(text[end]) or text[end] in _JOINERS):
        end -= 1
    return text[:end].rstrip(EDGES)


def _unreserved(stem: str) -> str:
    return f"_{stem}" if _RESERVED.match(stem) else stem


def _may_stand(letter: str) -> bool:
    return letter in _JOINERS or not (unicodedata.category(letter)[0] == "C" or letter in _BLANK)


def _fitted(stem: str, ending: str) -> str:
    return f"{cut(stem, LONGEST - len(ending.encode()))}{ending}"


def _key(name: str) -> str:
    return _UNSEEN.sub("", unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", name).casefold()))
