"""The phrase lexicon: what pages of many languages say where they are not the article."""

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any

import resources
from core.duplicates import fold, tokens
from core.model import Reason


class PhraseShape(StrEnum):
    """How a phrase stands in a block."""

    WHOLE = "whole"
    STARTS = "starts"
    HAS = "has"
    HEADINGS = "headings"


_STRENGTH = {
    PhraseShape.WHOLE: 0.9,
    PhraseShape.STARTS: 0.7,
    PhraseShape.HAS: 0.5,
    PhraseShape.HEADINGS: 0.8,
}
_WHOLES = frozenset({PhraseShape.WHOLE, PhraseShape.HEADINGS})
_LONGEST = 24
"""Words of the longest phrase, and of the longest block taken apart into phrases."""
_REASONS = frozenset(reason.value for reason in Reason)
_PLAIN = re.compile(r"[\w \-']*")
_GLUABLE = 200
"""Characters of a block searched for words run together."""
# Inline elements run together when a page is flattened: "CommentsNo comment".
_GLUED = re.compile(r"(?<=[^\W\d_A-Z])(?=[A-ZÄÖÜÉÀÁÍÓÚÑА-Я])")


@dataclass(frozen=True, slots=True)
class Phrase:
    """One entry of the lexicon.

    Attributes:
        words: its folded words.
        text: as it is written in the lexicon.
        shape: how it stands in a block.
        reason: what it speaks of.
        strength: how strongly, 0 to 1.
        language: whose lexicon it stands in.
        exact: its folded text where it has signs among its words, which must stand in the block as well.
    """

    words: tuple[str, ...]
    text: str
    shape: PhraseShape
    reason: Reason
    strength: float
    language: str
    exact: str = ""

    def fits(self, folded: str) -> bool:
        """Whether its signs stand in a folded text that has its words."""
        if not self.exact or self.shape in _WHOLES:
            return True
        return folded.startswith(self.exact) if self.shape is PhraseShape.STARTS else self.exact in folded


@dataclass(slots=True)
class _Node:
    """A step of the phrase tree: what can follow, and the phrases that end here."""

    following: dict[str, "_Node"] = field(default_factory=dict)
    phrases: list[Phrase] = field(default_factory=list)


class Lexicon:
    """Every language's phrases, months, byline openers and reporting verbs.

    Args:
        tables: one parsed lexicon file each, as ``resources/lexicon`` describes them.

    Attributes:
        months: folded month name to its number, of all languages.
        bylines: folded words that open a byline, longest first.
        said: folded reporting verbs.
        words: all words of the phrases.
    """

    def __init__(self, tables: Sequence[Mapping[str, Any]]) -> None:
        self._root = _Node()
        phrases = [phrase for table in tables for phrase in _phrases(table)]
        for phrase in phrases:
            self._add(phrase)
        self.words = frozenset(word for phrase in phrases for word in phrase.words)
        self.months = {fold(name): int(n) for t in tables for name, n in t.get("months", {}).items()}
        openers = {tuple(tokens(fold(text))) for t in tables for text in t.get("byline", {}).get("starts", ())}
        self.bylines = sorted(openers - {()}, key=lambda words: (-len(words), words))
        self.said = frozenset(fold(text) for t in tables for text in t.get("quote", {}).get("said", ()))

    def _add(self, phrase: Phrase) -> None:
        node = self._root
        for word in phrase.words:
            node = node.following.setdefault(word, _Node())
        node.phrases.append(phrase)

    def hits(self, text: str) -> tuple[Phrase, ...]:
        """The phrases a block's text answers to, in order of where they stand."""
        folded = fold(text)
        return self.hits_in(text, folded, tokens(folded))

    def hits_in(self, text: str, folded: str, words: Sequence[str]) -> tuple[Phrase, ...]:
        """The same, of a text that has been folded and taken apart into words already."""
        found = dict.fromkeys(self._hits(folded, words))
        if _GLUED.search(text, 0, _GLUABLE):
            unglued = fold(_GLUED.sub(" ", text[:_GLUABLE]) + text[_GLUABLE:])
            found |= dict.fromkeys(self._hits(unglued, tokens(unglued)))
        return tuple(found)

    def _hits(self, folded: str, words: Sequence[str]) -> Iterator[Phrase]:
        return (phrase for phrase in self._worded(words) if phrase.fits(folded))

    def _worded(self, words: Sequence[str]) -> Iterator[Phrase]:
        """The phrases whose words a text has."""
        end = _without_numbers(words)
        for at in range(len(words)):
            for length, phrase in self._at(words, at):
                if (
                    phrase.shape is PhraseShape.HAS
                    or (at == 0 and phrase.shape is PhraseShape.STARTS)
                    or (at == 0 and length >= end)
                ):
                    yield phrase
        yield from self._made_of(words[:end])

    def _at(self, words: Sequence[str], at: int) -> Iterator[tuple[int, Phrase]]:
        """The phrases that begin at a word, with where they end."""
        node: _Node | None = self._root
        for end in range(at, min(len(words), at + _LONGEST)):
            node = node.following.get(words[end]) if node else None
            if node is None:
                return
            for phrase in node.phrases:
                yield end + 1, phrase

    def _made_of(self, words: Sequence[str]) -> Iterator[Phrase]:
        """The whole phrases that make up a short block together: "Share Tweet Print"."""
        found: list[Phrase] = []
        at = 0
        while at < len(words) <= _LONGEST:
            fitting = [hit for hit in self._at(words, at) if hit[1].shape in _WHOLES]
            if not fitting and not words[at].isdigit():
                return
            best = max(fitting, key=lambda hit: hit[0], default=None)
            at = best[0] if best else at + 1
            found += [best[1]] if best else []
        yield from found


def _without_numbers(words: Sequence[str]) -> int:
    """How many words are left when trailing numbers are not counted; at least one."""
    end = len(words)
    while end > 1 and words[end - 1].isdigit():
        end -= 1
    return end


def _phrases(table: Mapping[str, Any]) -> Iterator[Phrase]:
    language = str(table.get("language", ""))
    for name in _REASONS & table.keys():
        for shape in PhraseShape:
            for entry in table[name].get(shape.value, ()):
                text = entry if isinstance(entry, str) else entry["phrase"]
                strength = _STRENGTH[shape] if isinstance(entry, str) else entry.get("strength", _STRENGTH[shape])
                words = tuple(tokens(fold(text)))
                if words:
                    exact = "" if _PLAIN.fullmatch(fold(text)) else fold(text)
                    yield Phrase(words, text, shape, Reason(name), float(strength), language, exact)


def read(folder: Path) -> Lexicon:
    """The lexicon of every ``*.toml`` in a folder.

    Raises:
        tomllib.TOMLDecodeError: a file is no TOML.
    """
    return Lexicon([tomllib.loads(path.read_text("utf-8")) for path in sorted(folder.glob("*.toml"))])


@cache
def standard() -> Lexicon:
    """The lexicon that comes with the desk."""
    return read(resources.folder("lexicon"))
