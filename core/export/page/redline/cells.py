"""The words of both sides as elements: what went struck, what came underlined, markup as it leaves."""

import unicodedata
from collections.abc import Sequence

from lxml.html import HtmlElement
from lxml.html.builder import E

from core.export.inline import Nodes, nest
from core.export.layout import brings_mark
from core.export.page.redline.aligning import Piece, Span
from core.export.page.runs import add_runs
from core.export.trees import append_text
from core.model import BlockKind
from core.review.marking import within

WORDS = "words"
"""The class of every element that holds words of the article, and of no other."""

_RIGHT_TO_LEFT = {"R", "AL"}


def struck(text: str, gone: Sequence[Span]) -> HtmlElement:
    """A block's own text, with the words struck that its wording has no more."""
    made = E.div({"class": "raw", "dir": "auto"})
    at = 0
    for start, end in gone:
        append_text(made, text[at:start])
        made.append(E("del", text[start:end]))
        at = end
    append_text(made, text[at:])
    return made


def copied(piece: Piece, direction: str, language: str) -> HtmlElement:
    """What a block has in the article."""
    made = E(_element(piece), {"class": _classes(piece), "dir": direction})
    if language:
        made.set("lang", language)
    if piece.number is not None:
        made.set("data-number", f"{piece.number}.")
    inside = made
    if piece.kind is BlockKind.CODE:
        # A parser drops a line feed that follows <pre> itself.
        made.append(inside := E.code())
    at = 0
    for start, end in piece.added:
        add_runs(inside, _nodes(piece, at, start), append_text)
        inside.append(came := E.ins())
        add_runs(came, _nodes(piece, start, end), append_text)
        at = end
    add_runs(inside, _nodes(piece, at, len(piece.text)), append_text)
    return made


def reading(text: str, direction: str) -> str:
    """How a text of the page reads, as a value of ``dir``: on a page read from the right, so does all that can."""
    if direction == "rtl" and any(unicodedata.bidirectional(letter) in _RIGHT_TO_LEFT for letter in text):
        return "rtl"
    return "auto"


def _element(piece: Piece) -> str:
    if piece.joined:
        return "p"
    if piece.kind is BlockKind.HEADING:
        return f"h{min(max(piece.level, 2), 5) + 1}"
    return {BlockKind.QUOTE: "blockquote", BlockKind.CODE: "pre"}.get(piece.kind, "p")


def _classes(piece: Piece) -> str:
    found = [WORDS, piece.kind.value]
    if piece.kind is BlockKind.LIST_ITEM:
        found.append(f"depth-{min(max(piece.level, 1), 8)}")
        if piece.number is not None:
            found.append("numbered")
        elif brings_mark(piece.text) or piece.joined or piece.goes_on:
            found.append("own-mark")
    return " ".join(found)


def _nodes(piece: Piece, start: int, end: int) -> Nodes:
    return nest(piece.text[start:end], within(piece.inline, start, end))
