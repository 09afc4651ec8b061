"""Colours of files that are read from end to end before they are shown: JSON and XML."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from core.model import Format
from gui.source.colouring import Coloured, Run, lexed, markup_of

if TYPE_CHECKING:
    from pygments.lexer import Lexer

_MOST = 400_000
"""Characters of a file that is coloured: beyond that nobody waits for it."""
_HTML = frozenset({Format.HTML, Format.REDLINE})
_XML = frozenset({Format.NEWSML_G2, Format.NITF, Format.RSS, Format.ATOM, Format.WXR})
_JSON = frozenset({Format.JSON, Format.JSONL, Format.NINJS_1, Format.NINJS_3, Format.JSON_LD})


@dataclass(frozen=True, slots=True)
class Lexed:
    """A file whose runs are known. They rise and do not overlap.

    Attributes:
        starts: where each run begins.
        all: the runs, counted from the file's first character.
    """

    starts: Sequence[int]
    all: Sequence[Run]

    def runs(self, start: int, end: int) -> list[Run]:
        """What of the text from ``start`` to before ``end`` is set as what."""
        low = max(0, bisect_right(self.starts, start) - 1)
        near = self.all[low : bisect_left(self.starts, end)]
        return [(max(first, start) - start, min(last, end) - start, look) for first, last, look in near if last > start]


def colours_of(text: str, to: Format) -> Coloured | None:
    """The colours of a file of this format; None for one that has none, or is too long."""
    if to in _HTML:
        return markup_of(text)
    if len(text) > _MOST or to not in _XML | _JSON:
        return None
    found = list(lexed(_xml() if to in _XML else _json(), text, 0))
    return Lexed([start for start, _, _ in found], found)


@cache
def _xml() -> "Lexer":
    from pygments.lexers.html import XmlLexer

    return XmlLexer(stripnl=False, ensurenl=False)


@cache
def _json() -> "Lexer":
    from pygments.lexers.data import JsonLexer

    return JsonLexer(stripnl=False, ensurenl=False)
