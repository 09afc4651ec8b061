"""Characters that no document may hold, replaced before any writer sees them.

XML forbids most control characters and HTML calls the rest, and the noncharacters, errors. One rule for all
formats: what leaves as text is what leaves as HTML.
"""

import re
from collections import Counter
from dataclasses import dataclass, replace

from core.model import Article

STAND_IN = "\N{REPLACEMENT CHARACTER}"
"""What leaves in place of a character that no document may hold."""
_BEYOND = "".join(chr(plane << 16 | 0xFFFE) + chr(plane << 16 | 0xFFFF) for plane in range(17))
_FORBIDDEN = re.compile(rf"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef{_BEYOND}]")


@dataclass(frozen=True, slots=True)
class Replaced:
    """Characters of one place that left as U+FFFD.

    Attributes:
        place: a block's id, a field's name, or ``"source"`` for the source's name.
        character: which character, as ``"U+0007"``.
        times: how often.
    """

    place: str
    character: str
    times: int


def printable(article: Article) -> tuple[Article, tuple[Replaced, ...]]:
    """The article with forbidden characters replaced by U+FFFD and returns made line feeds, and the list of the former.

    Every character stays one character, so inline marks keep their places.
    """
    replaced: list[Replaced] = []
    fields = {name: _clean(value, name.value, replaced) for name, value in article.fields.items()}
    body = tuple(replace(each, text=_clean(each.text, each.block_id, replaced)) for each in article.body)
    name = _clean(article.name, "source", replaced)
    return replace(article, name=name, fields=fields, body=body), tuple(replaced)


def cleaned(text: str) -> str:
    """A text, as the review has it, in the characters that an article leaves in; no longer and no shorter."""
    # A return and its line feed stay two characters, or the inline marks behind them would slip.
    return _FORBIDDEN.sub(STAND_IN, text).replace("\r\n", " \n").replace("\r", "\n")


def _clean(text: str, place: str, replaced: list[Replaced]) -> str:
    counts = Counter(_FORBIDDEN.findall(text))
    replaced.extend(Replaced(place, f"U+{ord(each):04X}", times) for each, times in counts.items())
    return cleaned(text)
