"""Markup to text without a parser: one pass from left to right, safe and linear on anything.

It knows tags, comments, quoted values and elements of raw text, and nothing of nesting. It is the witness against which
the parser's work is checked, and what is left when the parser has failed.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from core.segment import tags

_NAME = re.compile(r"[a-zA-Z][^\s/>]*")
_QUOTE_OR_END = re.compile(r"=[ \t\n\r\f]*[\"']|>")
_SCRIPT_PARTS = re.compile(r"<!(?=--)|-->|<(?P<slash>/?)script(?=[\s/>])", re.IGNORECASE)
_COMMENT_END = re.compile(r"--!?>")
_CLOSED_BY_SLASH = frozenset({"iframe", "noembed", "noframes", "xmp"})
_RAW_ENDS = {name: re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE) for name in tags.RAW_TEXT}


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of characters between two pieces of markup.

    Attributes:
        start: its first character in the page.
        end: one past its last.
        within: the raw-text element it is the content of (``"script"``, ``"title"`` …); empty outside of them.
        after: the tag right before it, lower case, with a slash if it closes (``"/p"``); empty for none and comments.
        in_svg: it stands between ``<svg`` and ``</svg``.
    """

    start: int
    end: int
    within: str = ""
    after: str = ""
    in_svg: bool = False


def stretches(text: str) -> Iterator[Stretch]:
    """Every stretch of ``text`` that is not markup, in order, empty ones between tags included."""
    scanner = _Scanner(text)
    at, after, svg = 0, "", 0
    while True:
        opening = scanner.next_markup(at)
        yield Stretch(at, opening, after=after, in_svg=svg > 0)
        if opening == len(text):
            return
        after, at = scanner.markup(opening)
        svg = max(0, svg + (after == "svg") - (after == "/svg"))
        if after in tags.RAW_TEXT and not (svg and after == "title") and not scanner.is_closed(after, at):
            end = scanner.raw_end(after, at)
            yield Stretch(at, end, within=after, after=after, in_svg=svg > 0)
            at = end


class _Scanner:
    """Finds where markup begins and ends. Remembers what it sought in vain, so that it never seeks it again."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._missing: set[str] = set()

    def next_markup(self, at: int) -> int:
        """Where the next tag or comment begins; the end of the text if none does."""
        text = self._text
        while True:
            at = text.find("<", at)
            if at < 0 or at + 1 >= len(text):
                return len(text)
            following = text[at + 1]
            if following in "!?/" or (following.isascii() and following.isalpha()):
                return at
            at += 1

    def markup(self, at: int) -> tuple[str, int]:
        """The tag that begins at ``at`` (empty for anything else) and where it is over."""
        text = self._text
        if text.startswith("<!--", at):
            return "", self._comment_end(at)
        closing = "/" if text[at + 1] == "/" else ""
        name = _NAME.match(text, at + 1 + len(closing))
        if name is None:
            return "", self._after(">", at)
        return closing + name.group().lower(), self._tag_end(name.end())

    def raw_end(self, name: str, at: int) -> int:
        """Where the content of a raw-text element ends."""
        if name == "plaintext":
            return len(self._text)
        if name == "script" and (end := self._script_end(at)) >= 0:
            return end
        found = None if name in self._missing else _RAW_ENDS[name].search(self._text, at)
        if found is None:
            self._missing.add(name)
            return len(self._text)
        return found.start()

    def is_closed(self, name: str, at: int) -> bool:
        """Whether the raw-text tag that ended at ``at`` is an empty element, as pages write ``<iframe …/>``."""
        return name in _CLOSED_BY_SLASH and self._text.startswith("/>", at - 2)

    def _script_end(self, at: int) -> int:
        """Where a script ends, a ``script`` written inside a comment inside it passed over; -1 if nowhere."""
        if "script end" in self._missing:
            return -1
        in_comment = inner = False
        for found in _SCRIPT_PARTS.finditer(self._text, at):
            part = found.group()
            if not part.lower().endswith("script"):
                in_comment, inner = part == "<!", False
            elif not found["slash"]:
                inner = in_comment
            elif not inner:
                return found.start()
            else:
                inner = False
        self._missing.add("script end")
        return -1

    def _comment_end(self, at: int) -> int:
        """One past a comment, sought two characters in since ``<!-->`` is one too."""
        found = None if "comment end" in self._missing else _COMMENT_END.search(self._text, at + 2)
        if found is None:
            # A comment that nobody closed hides the rest of the page from a browser, but not from an editor.
            self._missing.add("comment end")
            return at + len("<!--")
        return found.end()

    def _tag_end(self, at: int) -> int:
        """One past the ``>`` that ends a tag. A ``>`` inside a quoted value does not, if the quote is closed."""
        start = at
        while (found := _QUOTE_OR_END.search(self._text, at)) is not None:
            mark = found.group()[-1]
            if mark == ">":
                return found.end()
            closed = self._find(mark, found.end())
            if closed < 0:
                return self._after(">", start)
            at = closed + 1
        return len(self._text)

    def _after(self, mark: str, at: int) -> int:
        found = self._find(mark, at)
        return found + 1 if found >= 0 else len(self._text)

    def _find(self, mark: str, at: int) -> int:
        if mark in self._missing:
            return -1
        found = self._text.find(mark, at)
        if found < 0:
            self._missing.add(mark)
        return found
