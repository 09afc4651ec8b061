"""The words of a passage that are looked up: no addresses, no numbers, no abbreviations in capitals."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

LONGEST = 60
"""Letters of a word that is looked up: what is longer is no word."""

_RUN = re.compile(r"\S+")
# Whatever is no punctuation, so that accents and vowel signs stay with their letters.
_PIECE = re.compile(
    "[^!-&(-,./:-@\\[-`{-~\u00a0-\u00ac\u00ae-\u00b4\u00b6-\u00bf\u2000-\u200b\u200e-\u2018\u201a-\u206f\u3000-\u303f]+"
)
_PART = re.compile("[^-\u2010\u2011]+")
_ADDRESS = re.compile(r"://|[@_\\]|^www\.|^#|\w\.\w", re.IGNORECASE)
_APOSTROPHES = str.maketrans("’ʼ‘", "'''", "\u00ad\u200c\u200d")
_EDGES = "'’ʼ‘"
_INSIDE = frozenset("'’ʼ‘\u00ad\u200c\u200d")
_FEWEST = 2


@dataclass(frozen=True, slots=True)
class Word:
    """A word in a passage.

    Attributes:
        start: its first character, in code points.
        end: one past its last.
        text: as it is looked up: with plain apostrophes, without what only breaks or joins lines.
    """

    start: int
    end: int
    text: str


def words_in(text: str, skipped: Sequence[tuple[int, int]] = ()) -> tuple[Word, ...]:
    """The words of ``text`` that can be misspelt, but for those that touch a stretch that is ``skipped``."""
    found = (word for run in _RUN.finditer(text) if not _ADDRESS.search(run[0]) for word in _of_run(run))
    return tuple(word for word in found if not any(word.start < end and start < word.end for start, end in skipped))


def _of_run(run: re.Match[str]) -> Iterable[Word]:
    """The words between two spaces; one with a digit or a sign in it is none, nor is what it is hyphenated with."""
    for piece in _PIECE.finditer(run[0]):
        if all(_is_lettered(character) for character in piece[0]):
            for part in _PART.finditer(piece[0]):
                word = _word(part[0], run.start() + piece.start() + part.start())
                if _is_looked_up(word.text):
                    yield word


def _word(text: str, at: int) -> Word:
    bare = text.lstrip(_EDGES)
    start = at + len(text) - len(bare)
    bare = bare.rstrip(_EDGES)
    return Word(start, start + len(bare), bare.translate(_APOSTROPHES))


def _is_lettered(character: str) -> bool:
    return character in _INSIDE or character in "-\u2010\u2011" or unicodedata.category(character)[0] in "LM"


def _is_looked_up(word: str) -> bool:
    capitals = word == word.upper() != word.lower()
    return _FEWEST <= len(word) <= LONGEST and not capitals
