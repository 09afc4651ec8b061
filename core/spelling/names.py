"""Names of an article, told by how it writes them: no dictionary has the people and places of the day."""

import re
from collections import Counter
from collections.abc import Iterable

_TOKEN = re.compile(r"[^\W\d_]+(?:['’ʼ][^\W\d_]+)*")
_OPENS = re.compile(r"(?:^|[.!?:…。؟][\"'’”»)\]]*)[\s\"'“”„«»(\[–—-]*$")
_BEFORE = 12
"""Characters before a word that tell whether a sentence begins with it."""
_APOSTROPHES = str.maketrans("’ʼ", "''")
_NOUNS_ARE_CAPITAL = frozenset({"de", "lb", "gsw", "nds"})
_TIMES, _TIMES_OF_NOUNS = 2, 3
"""How often a name stands in its article at least; where every noun has a capital, a slip repeated looks the same."""


def names_of(passages: Iterable[str], credited: Iterable[str] = (), language: str = "") -> frozenset[str]:
    """The words of an article that are taken for names, with plain apostrophes, without the one of a possessive.

    That is what always has a capital, stands there several times, and at least once not at the beginning of a sentence.
    A slip of the hand is seldom made twice the same way; a name is seldom said once. Whoever wrote the article and
    whoever it comes from are names however often they stand there.

    Args:
        passages: the article's, its headline among them.
        credited: the values of fields that hold nothing but names: the byline, the credit.
        language: BCP 47. Where nouns have capitals, a name stands there once more.
    """
    capital: Counter[str] = Counter()
    inside: set[str] = set()
    small: set[str] = set()
    for passage in passages:
        for found in _TOKEN.finditer(passage):
            word = _stem(found[0])
            if not word[0].isupper():
                small.add(word.casefold())
            else:
                capital[word] += 1
                if word not in inside and not _OPENS.search(passage[max(0, found.start() - _BEFORE) : found.start()]):
                    inside.add(word)
    least = _TIMES_OF_NOUNS if language.split("-", maxsplit=1)[0].lower() in _NOUNS_ARE_CAPITAL else _TIMES
    often = (word for word, times in capital.items() if times >= least and word in inside)
    own = (_stem(found[0]) for each in credited for found in _TOKEN.finditer(each) if found[0][0].isupper())
    return frozenset((*(word for word in often if word.casefold() not in small), *own))


def _stem(word: str) -> str:
    plain = word.translate(_APOSTROPHES)
    return plain.removesuffix("'s")
