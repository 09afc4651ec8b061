"""The words by which short lines are known: the phrases of ``lines.toml``, looked up by their first word."""

import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cache
from typing import Any

import resources
from core.duplicates import fold, tokens
from core.propose.reasons.lines import Line

SHORT = 9
"""Words of the longest line in which most phrases tell anything."""
_SENTENCE = 5
"""Words from which a line can say who somebody is."""
_APART = 9
"""Words between "is" and a trade."""
_SOON = 12
"""Words at the beginning of a line among which it says that somebody is something."""
_SHAPES = ("whole", "starts", "has")


@dataclass(frozen=True, slots=True)
class Phrase:
    """One entry.

    Attributes:
        words: its folded words.
        kind: the kind of line it tells of.
        shape: ``"whole"``, ``"starts"`` or ``"has"``: how it stands in the line.
        most: words of the longest line it is looked for in.
        rank: the place of its kind in the file; the lowest counts.
    """

    words: tuple[str, ...]
    kind: Line
    shape: str
    most: int
    rank: int

    def fits(self, words: Sequence[str], at: int, length: int) -> bool:
        """Whether it stands in a line of some length, its first word at a place."""
        end = at + len(self.words)
        if length > self.most or tuple(words[at:end]) != self.words:
            return False
        return self.shape == "has" or (at == 0 and (self.shape == "starts" or end == len(words)))


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """All phrases.

    Attributes:
        short: those looked for in short lines, by their first word.
        long: those looked for in longer lines as well.
        trades: what authors are.
        being: the words that say that somebody is something.
        networks: names of networks.
        beside: what is said beside them.
        credits: words of lines that name who took a picture.
        we: how a house speaks of itself.
        you: how it speaks to its readers.
    """

    short: Mapping[str, Sequence[Phrase]]
    long: Mapping[str, Sequence[Phrase]]
    trades: AbstractSet[str]
    being: AbstractSet[str]
    networks: AbstractSet[str]
    beside: AbstractSet[str]
    credits: AbstractSet[str]
    we: AbstractSet[str]
    you: AbstractSet[str]

    def kind(self, words: Sequence[str], length: int) -> Line | None:
        """The first kind, in the file's order, that a line's words tell of."""
        found = None
        phrases = self.short if length <= SHORT else self.long
        for at, word in enumerate(words):
            for phrase in phrases.get(word, ()):
                if (found is None or phrase.rank < found.rank) and phrase.fits(words, at, length):
                    found = phrase
        if found is None and not self.trades.isdisjoint(words) and self._author(words):
            return Line.AUTHOR
        return found.kind if found else None

    def names_networks(self, words: Sequence[str]) -> bool:
        """Whether a line names networks, and nothing that is not said beside them."""
        return not self.networks.isdisjoint(words) and all(w in self.networks or w in self.beside for w in words)

    def speaks(self, words: Sequence[str]) -> tuple[bool, bool]:
        """Whether a text speaks of its house as "we", and to its readers as "you"."""
        return not self.we.isdisjoint(words), not self.you.isdisjoint(words)

    def _author(self, words: Sequence[str]) -> bool:
        """Whether a line says of somebody that he is a writer."""
        ats = (at for at, word in enumerate(words) if word in self.trades)
        beings = {at for at, word in enumerate(words[:_SOON]) if word in self.being}
        return len(words) > _SENTENCE and any(0 < at - being <= _APART for at in ats for being in beings)


@cache
def vocabulary() -> Vocabulary:
    """The words that come with the desk."""
    tables = tomllib.loads(resources.folder("lines.toml").read_text("utf-8"))
    author, networks, voice = tables[Line.AUTHOR.value], tables[Line.NETWORKS.value], tables.pop("voice")
    phrases = list(_phrases(tables))
    return Vocabulary(
        short=_by_word(phrases),
        long=_by_word(phrase for phrase in phrases if phrase.most > SHORT),
        trades=frozenset(author["trades"]),
        being=frozenset(author["being"]),
        networks=frozenset(networks["names"]),
        beside=frozenset(networks["beside"]),
        credits=frozenset(tables[Line.CREDIT.value]["words"]),
        we=frozenset(voice["we"]),
        you=frozenset(voice["you"]),
    )


def _phrases(tables: Mapping[str, Mapping[str, Any]]) -> Iterator[Phrase]:
    for rank, (kind, table) in enumerate(tables.items()):
        for shape in _SHAPES:
            for text in table.get(shape, ()):
                yield Phrase(tuple(tokens(fold(text))), Line(kind), shape, table["most"], rank)


def _by_word(phrases: Iterable[Phrase]) -> Mapping[str, Sequence[Phrase]]:
    found: dict[str, list[Phrase]] = {}
    for phrase in phrases:
        found.setdefault(phrase.words[0], []).append(phrase)
    return found
