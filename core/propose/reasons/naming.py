"""What sites call the parts of a page: class, id and role words, by the reason for all that stands in such a part."""

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import NamedTuple

import resources
from core.model import Reason


class Name(NamedTuple):
    """What a part of the page is called.

    Attributes:
        reason: what the name says of all that stands in it.
        word: the word that says so.
    """

    reason: Reason
    word: str


_NOT_BEFORE: Mapping[str, frozenset[str]] = {
    word: frozenset(("open", "closed", "enabled", "allowed", "disabled", "count", "number", "icon"))
    for word in ("comment", "comments")
}
"""Words that make another thing of the word before them: "comments-open" is said of the whole page."""
_ADS = frozenset(("ad", "ads"))
_WITHOUT = re.compile(r"(?<![a-z])(?:hide|no|non|without)(?![a-z])")
"""Words that say of a part that it has no advertisement: "hide-read-more-ad"."""
_PARTED = re.compile(r"[a-z]+")
_LONGEST = 160
"""Characters looked at of one element's words."""
_LONG = 9
"""Letters of a word that tells even inside another: "newslettersignupform"."""
_MOST_JOINED = 3
"""Parts of the longest word."""


@dataclass(frozen=True, slots=True)
class _Parts:
    """The names of parts as they are looked up.

    Attributes:
        reasons: the reason of each rank.
        ranks: words to ranks; the lowest counts.
        stems: beginnings of words to ranks.
        starts: the same beginnings.
        inner: the long words, which tell even inside a name that runs together.
        frames: words to ``"head"`` or ``"foot"``.
        first: what a name's first word can be.
        first_of_frames: the same for a frame's.
    """

    reasons: Sequence[Reason]
    ranks: Mapping[str, int]
    stems: Mapping[str, int]
    starts: tuple[str, ...]
    inner: re.Pattern[str]
    frames: Mapping[str, str]
    first: AbstractSet[str]
    first_of_frames: AbstractSet[str]

    def rank(self, word: str) -> int:
        """A word's rank; as many as there are where it names no part."""
        rank = self.ranks.get(word, len(self.reasons))
        if word.startswith(self.starts):
            return min(rank, *(found for stem, found in self.stems.items() if word.startswith(stem)))
        return rank

    def run_together(self, label: str) -> tuple[int, str]:
        """The lowest rank of the long words inside a label's names, and the word; as above where there is none."""
        found = ((self.ranks[word], word) for word in self.inner.findall(label[:_LONGEST]))
        return min(found, default=(len(self.reasons), ""))


@cache
def _parts() -> _Parts:
    tables = tomllib.loads(resources.folder("parts.toml").read_text("utf-8"))
    every = [(word, rank) for rank, part in enumerate(tables["part"]) for word in part["words"]]
    whole = {_joined(word): rank for word, rank in reversed(every) if not word.endswith("*")}
    stems = {word[:-1]: rank for word, rank in every if word.endswith("*")}
    frames = {_joined(word): end for end, words in tables["frame"].items() for word in words}
    return _Parts(
        reasons=[Reason(part["reason"]) for part in tables["part"]],
        ranks=whole,
        stems=stems,
        starts=tuple(stems),
        inner=re.compile("|".join(re.escape(word) for word in whole if len(word) >= _LONG)),
        frames=frames,
        first=_first(word for word, _ in every) | whole.keys(),
        first_of_frames=_first(word for words in tables["frame"].values() for word in words) | frames.keys(),
    )


def _joined(word: str) -> str:
    return word.replace("-", "")


def _first(words: Iterable[str]) -> frozenset[str]:
    return frozenset(word.partition("-")[0] for word in words)


@lru_cache(maxsize=8192)
def name_of(label: str) -> Name | None:
    """The name an element's class, id and role words give to the part of the page it encloses."""
    parts = _parts()
    best, named = len(parts.reasons), ""
    for word, after in _words(label, parts.first, parts.starts):
        rank = parts.rank(word)
        if rank < best and after not in _NOT_BEFORE.get(word, ()) and not (word in _ADS and _WITHOUT.search(label)):
            best, named = rank, word
    if not named:
        best, named = parts.run_together(label)
    return Name(parts.reasons[best], named) if named else None


@lru_cache(maxsize=8192)
def frame_of(label: str) -> str:
    """``"head"`` or ``"foot"`` for an element whose words say it is the head or foot of the page, or empty."""
    parts = _parts()
    return next((end for word, _ in _words(label, parts.first_of_frames) if (end := parts.frames.get(word, ""))), "")


def _words(label: str, first: AbstractSet[str], stems: tuple[str, ...] = ()) -> Iterator[tuple[str, str]]:
    """The words of a label and up to three of them joined, each with the word after it, where they begin with some."""
    for name in label[:_LONGEST].split():
        parts = _PARTED.findall(name)
        for at, part in enumerate(parts):
            if part in first or part.startswith(stems):
                word = ""
                for end in range(at, min(len(parts), at + _MOST_JOINED)):
                    word += parts[end]
                    yield word, parts[end + 1] if end + 1 < len(parts) else ""
