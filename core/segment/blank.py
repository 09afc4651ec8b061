"""White space: what is folded, and what does not count as a character."""

import re

_FOLDED = re.compile(
    r"[ \t\n\r\f]*[\n\r\f\v\x1c-\x1e\x85\u2028\u2029][ \t\n\r\f\v\x1c-\x1e\x85\u2028\u2029]*|[ \t]{2,}|\t"
)
_BREAK = re.compile(r"\r\n|[\n\r\f\v\x1c-\x1e\x85\u2028\u2029]")
_WITHOUT_WIDTH = ("\u200b", "\u200e", "\u200f", "\u2060", "\ufeff")

EDGE = " \t\n\r\f\v\x1c\x1d\x1e\x85\u2028\u2029"
"""Characters taken off both ends of a block. Spaces beyond ASCII are copy and stay."""


def fold(text: str) -> str:
    """``text`` on one line: white space as a browser folds it, every kind of line end a space."""
    return _FOLDED.sub(" ", text)


def unify_breaks(text: str) -> str:
    """``text`` with every kind of line end as a line feed."""
    return _BREAK.sub("\n", text)


def visible(text: str) -> int:
    """How many characters of ``text`` count: neither white space nor marks without width."""
    return sum(map(len, text.split())) - sum(map(text.count, _WITHOUT_WIDTH))
