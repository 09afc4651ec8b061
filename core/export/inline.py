"""Inline markup as nested runs that never cross, and the links that may leave."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import TypeAlias

from core.export.addresses import leaving
from core.model import Article, Inline

MARKS = frozenset({"bold", "italic", "link", "code"})
"""The marks that leave; of any other the words leave without it."""


@dataclass(frozen=True, slots=True)
class Run:
    """A marked stretch of text.

    Attributes:
        mark: ``"bold"``, ``"italic"``, ``"link"`` or ``"code"``.
        href: the address, for a link.
        children: the text in it and the marks inside.
    """

    mark: str
    href: str
    children: tuple["Run | str", ...]


Nodes: TypeAlias = tuple[Run | str, ...]
"""Text and marked runs, in order."""
_Piece: TypeAlias = tuple[str, frozenset[tuple[str, str]]]


@dataclass(frozen=True, slots=True)
class Unlinked:
    """Words that left without the link they had, as its address may not leave.

    Attributes:
        place: the block's id.
        text: the words.
    """

    place: str
    text: str


@lru_cache(maxsize=4096)
def safe_href(href: str) -> str:
    """The address as every document can hold it if it may leave, else empty."""
    return leaving(href)


def unlinked(article: Article) -> Iterator[Unlinked]:
    """What leaves without the link it had, in order."""
    for passage in article.body:
        for each in passage.inline:
            if each.mark == "link" and each.start < each.end and not stands(each):
                yield Unlinked(passage.block_id, passage.text[each.start : each.end])


def nest(text: str, inline: Iterable[Inline]) -> Nodes:
    """The text as nested runs, each mark as far out as it reaches; marks that cross are split, bad links dropped."""
    return _build(_pieces(text, [each for each in inline if stands(each)]))


def plain(nodes: Nodes) -> str:
    """The text of the runs without their marks."""
    return "".join(node if isinstance(node, str) else plain(node.children) for node in nodes)


def stands(each: Inline) -> bool:
    """Whether the mark covers something, is one we know and, as a link, may leave."""
    return each.start < each.end and each.mark in MARKS and (each.mark != "link" or bool(safe_href(each.href)))


def _pieces(text: str, inline: list[Inline]) -> list[_Piece]:
    """The text cut wherever a mark begins or ends, with the marks in force; of links inside links the inner."""
    edges = sorted({0, len(text)} | {min(edge, len(text)) for each in inline for edge in (each.start, each.end)})
    coming = sorted(inline, key=lambda each: (each.start, -each.end), reverse=True)
    now: list[Inline] = []
    found = []
    for start, end in pairwise(edges):
        now = [each for each in now if each.end > start]
        while coming and coming[-1].start <= start:
            now.append(coming.pop())
        found.append((text[start:end], _in_force(now)))
    return found


def _in_force(now: list[Inline]) -> frozenset[tuple[str, str]]:
    marks = {each.mark: safe_href(each.href) if each.mark == "link" else "" for each in now}
    return frozenset(marks.items())


def _build(pieces: list[_Piece]) -> Nodes:
    nodes: list[Run | str] = []
    at = 0
    while at < len(pieces):
        text, marks = pieces[at]
        if marks:
            end, (mark, href) = max((_reach(pieces, at, each), each) for each in marks)
            inner = [(words, rest - {(mark, href)}) for words, rest in pieces[at:end]]
            nodes.append(Run(mark, href, _build(inner)))
        else:
            end = at + 1
            last = nodes.pop() if nodes and isinstance(nodes[-1], str) else ""
            nodes.append(f"{last}{text}")
        at = end
    return tuple(nodes)


def _reach(pieces: list[_Piece], at: int, mark: tuple[str, str]) -> int:
    while at < len(pieces) and mark in pieces[at][1]:
        at += 1
    return at
