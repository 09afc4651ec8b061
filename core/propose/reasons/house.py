"""What the house that made the page is called, and whether a line speaks of it."""

import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from itertools import takewhile

from core.duplicates import fold, tokens
from core.propose.context import Context
from core.propose.shape import Shape

_NOTICE = re.compile(
    r"(?:©|\(c\)|copyright)[ ,]*(?:©|\(c\)|copyright)?[ ,]*"
    r"(?:(?:19|20)\d{2})?(?: ?[-–—] ?(?:(?:19|20)\d{2}|present))?[ ,.|]*(?:by )?([^\d|.,•·©:;()\[\]\"]{3,60})"
)
_LONGEST = 60
"""Words of the longest notice that is read."""
_LOWER_HALF = 0.5
"""Share of the page from which a copyright line is the house's own, not that of a picture."""
_OF_NO_NAME = frozenset(("all", "rights", "reserved", "powered", "privacy", "terms", "theme", "website", "site", "the"))
"""Words that end a name, or before which there is none."""
_KINDS_OF_HOUSES = frozenset(("inc", "llc", "ltd", "limited", "corporation", "corp", "gmbh", "company", "co", "plc"))
_WORDS = 6
"""Words of the longest name."""
_EARLY, _SOON = 4, 3
"""Words before which a sentence about the house names it, and after it says that it is something."""
_BEING = frozenset(("is", "are", "was", "offers", "provides", "helps", "ist", "est", "es"))


def house_names(context: Context) -> frozenset[str]:
    """What the page says its site is called, and who claims rights at its foot, folded; with what a logo is called."""
    stated = context.meta("meta og:site_name", "meta application-name", "json-ld publisher")
    names = {*(fold(name) for name in stated), *_owners(context)}
    return frozenset(name + end for name in names if name for end in ("", " logo", " home", " homepage", " home page"))


def _owners(context: Context) -> Iterator[str]:
    """Who the copyright lines in the lower half of the page say it belongs to."""
    blocks = context.page.blocks
    for block in blocks[int(len(blocks) * _LOWER_HALF) :]:
        shape = context.shape(block)
        match = _NOTICE.search(shape.folded) if shape.length <= _LONGEST else None
        words = tokens(match.group(1)) if match else []
        the = words[:1] == ["the"]
        name = list(takewhile(lambda word: word not in _OF_NO_NAME, words[the:]))
        while name and name[-1] in _KINDS_OF_HOUSES:
            name.pop()
        if 0 < len(name) <= _WORDS and len("".join(name)) >= _SHORTEST:
            yield " ".join([*words[:the], *name])


_SHORTEST = 3
"""Letters of the shortest name."""


def tells_of(shape: Shape, names: AbstractSet[str]) -> bool:
    """Whether a sentence says of the house, early and by name, what it is."""
    for start in range(min(_EARLY, len(shape.words))):
        for end in range(start + 1, min(start + _WORDS, len(shape.words)) + 1):
            if " ".join(shape.words[start:end]) in names:
                return not _BEING.isdisjoint(shape.words[end : end + _SOON])
    return False
