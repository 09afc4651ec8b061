"""Facts of a passage that another version of it may have otherwise: figures, names, quotes."""

import re
from collections import Counter

from core.duplicates import fold, tokens

_WORD = re.compile(r"\w+(?:[-'’]\w+)*")
_QUOTE = re.compile(r"“([^“”]+)”|„([^“”„]+)[“”]|«([^«»]+)»|\"([^\"]+)\"")
_BEGINS = re.compile(r"(?:^|[.!?…:])[\s\"“”„«»‘’'(\[]*$")
_BEFORE = 8


def has_other_facts(text: str, stays: str) -> bool:
    """Whether a passage has a figure, name or quote that the version of it which stays has not.

    Names are words with a capital inside a sentence; in scripts without capitals none are found.
    """
    if not _figures(text) <= _figures(stays):
        return True
    known = set(tokens(fold(stays)))
    return any(not known.issuperset(tokens(fold(name))) for name in _names(text)) or _quotes_others(text, stays)


def _figures(text: str) -> Counter[str]:
    return Counter(word for word in tokens(fold(text)) if word[0].isdigit())


def _names(text: str) -> list[str]:
    words = (word for word in _WORD.finditer(text) if word[0][0].isupper())
    return [word[0] for word in words if not _BEGINS.search(text, max(0, word.start() - _BEFORE), word.start())]


def _quotes_others(text: str, stays: str) -> bool:
    """Whether it quotes other words than the version that stays quotes, or has at all."""
    known = " ".join(tokens(fold(stays)))
    said = (next(filter(None, quote.groups())) for quote in _QUOTE.finditer(text))
    return any(" ".join(tokens(fold(quote))) not in known for quote in said)
