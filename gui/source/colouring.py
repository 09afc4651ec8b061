"""Colours of markup, for a little of it at a time: what a row needs is found from where markup last began."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cache
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    # The lexers take a moment to load: they are loaded with the first row that is coloured.
    from pygments.lexer import Lexer
    from pygments.token import _TokenType

_BACK = 2_000
"""Characters before a row that are read again to know what it is in the midst of; a longer tag is all one colour."""


class Look(Enum):
    """What a run of source is set as."""

    MARKUP = "markup"
    TAG = "tag"
    VALUE = "value"
    ENTITY = "entity"
    COMMENT = "comment"
    WORD = "word"


Run = tuple[int, int, Look]
"""The first character of a run, one past its last, counted from the row's first, and what it is set as."""


class Coloured(Protocol):
    """A text of which it is known what is set as what."""

    def runs(self, start: int, end: int) -> list[Run]:
        """What of the text from ``start`` to before ``end`` is set as what; runs in order, none for plain text."""


@dataclass(frozen=True, slots=True)
class Markup:
    """Where markup stands in a page: what the colours of a row hang on. There is at least one stretch.

    Attributes:
        text: the whole page.
        starts: where each stretch that is not markup begins, rising; empty ones between two tags too.
        ends: one past the last character of each.
        within: the element of raw text each is the content of; empty for none.
    """

    text: str
    starts: Sequence[int]
    ends: Sequence[int]
    within: Sequence[str]

    def runs(self, start: int, end: int) -> list[Run]:
        """What of the text from ``start`` to before ``end`` is set as what; runs in order, none for plain text."""
        return [run for low, high, how in self._parts(start, end) for run in self._part(low, high, how, start)]

    def _parts(self, start: int, end: int) -> Iterator[tuple[int, int, str]]:
        """The text cut where markup begins and where it ends, each part with the element whose content it is."""
        at = start
        while at < end:
            stretch = max(0, bisect_right(self.starts, at) - 1)
            if at < self.ends[stretch]:
                stop = min(end, self.ends[stretch])
                yield at, stop, self.within[stretch] or "text"
            else:
                stop = self.starts[stretch + 1] if stretch + 1 < len(self.starts) else len(self.text)
                stop = min(end, stop)
                yield at, stop, ""
            at = stop

    def _part(self, low: int, high: int, how: str, start: int) -> Iterator[Run]:
        if how == "script":
            yield from lexed(_javascript(), self.text[low:high], low - start)
        elif how == "style":
            yield from lexed(_style(), self.text[low:high], low - start)
        elif how:
            yield from lexed(_html(), self.text[low:high], low - start) if "&" in self.text[low:high] else ()
        else:
            yield from self._tag(low, high, start)

    def _tag(self, low: int, high: int, start: int) -> Iterator[Run]:
        """Markup, which may have begun before ``low``."""
        begun = self.ends[max(0, bisect_right(self.starts, low) - 1)]
        if self.text.startswith("<!--", begun):
            yield low - start, high - start, Look.COMMENT
        elif low - begun > _BACK or self.text.startswith(("<!", "<?"), begun):
            yield low - start, high - start, Look.MARKUP
        else:
            for first, last, look in lexed(_html(), self.text[begun:high], begun - start):
                if last > low - start:
                    yield max(first, low - start), last, look


def markup_of(text: str) -> Markup:
    """Where markup stands in ``text``."""
    from core.segment import stretches  # a parser that the window does not need to start

    found = list(stretches(text))
    return Markup(text, [each.start for each in found], [each.end for each in found], [each.within for each in found])


def lexed(lexer: "Lexer", text: str, offset: int) -> Iterator[Run]:
    """The runs a lexer finds in ``text``, counted from ``offset``."""
    for at, kind, value in lexer.get_tokens_unprocessed(text):
        look = _look(kind)
        if look is not None and value:
            yield offset + at, offset + at + len(value), look


@cache
def _look(kind: "_TokenType") -> Look | None:
    return next((look for token, look in _looks() if kind[: len(token)] == token), None)


@cache
def _looks() -> tuple[tuple["_TokenType", Look], ...]:
    """What each kind of token is set as; the first that fits holds."""
    from pygments.token import Comment, Keyword, Name, Operator, Punctuation, String

    return (
        (Comment.Preproc, Look.MARKUP),
        (Comment, Look.COMMENT),
        (Name.Entity, Look.ENTITY),
        (Name.Tag, Look.TAG),
        (Name.Attribute, Look.MARKUP),
        (String, Look.VALUE),
        (Keyword, Look.WORD),
        (Punctuation, Look.MARKUP),
        (Operator, Look.MARKUP),
    )


@cache
def _html() -> "Lexer":
    from pygments.lexers.html import HtmlLexer

    return HtmlLexer(stripnl=False, ensurenl=False)


@cache
def _javascript() -> "Lexer":
    from pygments.lexers.javascript import JavascriptLexer

    return JavascriptLexer(stripnl=False, ensurenl=False)


@cache
def _style() -> "Lexer":
    from pygments.lexers.css import CssLexer

    return CssLexer(stripnl=False, ensurenl=False)
