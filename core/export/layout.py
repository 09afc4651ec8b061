"""How passages stand together: continued lines, lists, tables and quotes. Every writer starts from this."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from core.model import Article, BlockKind, FieldName, Inline, Passage

BESIDE_HEADLINE = (FieldName.BYLINE, FieldName.CREDIT, FieldName.DATE)
"""Fields a reader sees below the headline, in order."""

_BETWEEN_CELLS = re.compile(r"(?:(?<=\s)|^)\|(?=\s|$)")  # the cutter sets cells apart by a bar between spaces
_OWN_MARK = re.compile(r"\s*([-–—*+•◦▪‣·]|\d{1,3}[.)]|[A-Za-z][.)])\s")
_PROSE = {BlockKind.PARAGRAPH, BlockKind.LINE}
_TOGETHER = {BlockKind.LIST_ITEM, BlockKind.TABLE_ROW, BlockKind.QUOTE}
_DEEPEST = 8


def brings_mark(text: str) -> bool:
    """Whether a list item has its bullet or number in its text, as on text pages."""
    return _OWN_MARK.match(text) is not None


@dataclass(frozen=True, slots=True)
class Item:
    """A passage and those that follow it after a line break inside the same paragraph."""

    passages: tuple[Passage, ...]

    @property
    def kind(self) -> BlockKind:
        """What it is; the same for all its passages."""
        return self.passages[0].kind

    @property
    def level(self) -> int:
        """Heading level or list depth, 0 where neither."""
        return self.passages[0].level

    @property
    def number(self) -> int | None:
        """The number of an item of a numbered list."""
        return self.passages[0].number


@dataclass(frozen=True, slots=True)
class Group:
    """A whole list, table or quote; of any other kind, one item.

    The outermost items of a list all have bullets, or numbers that follow one another, up or down.
    """

    kind: BlockKind
    items: tuple[Item, ...]

    @property
    def marked(self) -> bool:
        """Whether it is a list whose items bring their own bullets or numbers in their text, as on text pages."""
        if self.kind is not BlockKind.LIST_ITEM or any(each.number is not None for each in self.items):
            return False
        return any(brings_mark(each.passages[0].text) for each in self.items)


def groups(body: Iterable[Passage], *, down: bool = True) -> tuple[Group, ...]:
    """The body as an editor sees it. Passages of white space alone are left out: there is nothing to see.

    Args:
        body: the passages.
        down: numbers that count down are one list; else each begins one of its own.
    """
    found: list[Group] = []
    for kind, items in groupby(_items(body), key=lambda item: item.kind):
        if kind is BlockKind.LIST_ITEM:
            found.extend(Group(kind, each) for each in _lists(tuple(items), down=down))
        elif kind in _TOGETHER:
            found.append(Group(kind, tuple(items)))
        else:
            found.extend(Group(kind, (item,)) for item in items)
    return tuple(found)


def _items(body: Iterable[Passage]) -> Iterator[Item]:
    lines: list[Passage] = []
    for passage in body:
        if not passage.text.strip():
            continue
        if lines and not (passage.continues and _alike(lines[-1].kind, passage.kind)):
            yield Item(tuple(lines))
            lines = []
        lines.append(passage)
    if lines:
        yield Item(tuple(lines))


def _alike(first: BlockKind, second: BlockKind) -> bool:
    return first is second or {first, second} == _PROSE


def _lists(items: tuple[Item, ...], *, down: bool) -> Iterator[tuple[Item, ...]]:
    """Neighbouring items of lists, those of each outermost list together."""
    begins = [at for at, entry in enumerate(entries(items, down=down)) if entry.depth == 1 and entry.begins]
    for start, end in pairwise([*begins, len(items)]):
        yield items[start:end]


@dataclass(eq=False, slots=True)
class Count:
    """How the numbers of a list run; None in a list with bullets.

    Attributes:
        first: its first number.
        last: its last one; below the first where it counts down.
    """

    first: int | None
    last: int | None

    @property
    def down(self) -> bool:
        """Whether it counts down."""
        return self.first is not None and self.last is not None and self.last < self.first

    @property
    def figures(self) -> int:
        """Of how many figures its longest number is; 0 in a list with bullets."""
        return max((len(str(number)) for number in (self.first, self.last) if number is not None), default=0)


@dataclass(frozen=True, slots=True)
class Entry:
    """An item in its list.

    Attributes:
        item: the item.
        depth: of its list, from 1.
        begins: it is the first of its list: nothing of that depth stands before it, or bullets where it has a number,
            or a number that it does not follow.
        count: of its list.
    """

    item: Item
    depth: int
    begins: bool
    count: Count


def entries(items: Sequence[Item], *, down: bool = True) -> tuple[Entry, ...]:
    """Each item of a list with where it stands in it and in the lists that are set into it.

    Args:
        items: the items.
        down: numbers that count down are one list; else each begins one of its own.
    """
    found = []
    counts: list[Count] = []  # of each list that is open
    for item, depth in zip(items, depths(items), strict=True):
        begins = depth > len(counts) or not _follows(counts[depth - 1], item.number, down=down)
        del counts[depth - 1 if begins else depth :]
        if begins:
            counts.append(Count(item.number, item.number))
        counts[-1].last = item.number
        found.append(Entry(item, depth, begins, counts[-1]))
    return tuple(found)


def _follows(count: Count, number: int | None, *, down: bool) -> bool:
    if count.first is None or count.last is None or number is None:
        return count.first is number
    if number == count.last + 1:
        return not count.down
    return down and number == count.last - 1 and count.last <= count.first


def depths(items: Iterable[Item]) -> tuple[int, ...]:
    """The depth of each list item, from 1, with no level skipped and none beyond 8."""
    return unskipped(item.level for item in items)


def unskipped(levels: Iterable[int]) -> tuple[int, ...]:
    """The depth of each of these levels, from 1, with none skipped and none beyond 8."""
    open_levels: list[int] = []
    found = []
    for level in levels:
        while open_levels and level < open_levels[-1]:
            open_levels.pop()
        if not open_levels or (level > open_levels[-1] and len(open_levels) < _DEEPEST):
            open_levels.append(level)
        found.append(len(open_levels))
    return tuple(found)


def cells(passage: Passage) -> tuple[tuple[str, tuple[Inline, ...]], ...]:
    """The cells of a table row: text and inline markup of each."""
    bars = [found.span() for found in _BETWEEN_CELLS.finditer(passage.text)]
    starts, ends = [0, *(end for _, end in bars)], [*(start for start, _ in bars), len(passage.text)]
    return tuple(_cell(passage, start, end) for start, end in zip(starts, ends, strict=True))


def _cell(passage: Passage, start: int, end: int) -> tuple[str, tuple[Inline, ...]]:
    words = passage.text[start:end]
    start += len(words) - len(words.lstrip())
    return words.strip(), _within(passage.inline, start, start + len(words.strip()))


def _within(inline: Iterable[Inline], start: int, end: int) -> tuple[Inline, ...]:
    """The marks that touch ``start`` to ``end``, counted from ``start``."""
    return tuple(
        Inline(max(each.start, start) - start, min(each.end, end) - start, each.mark, each.href)
        for each in inline
        if each.start < end and each.end > start
    )


def shown(passage: Passage) -> str:
    """The text of a passage as a reader sees it: the bars between the cells of a table row are none of it."""
    if passage.kind is BlockKind.TABLE_ROW:
        return " ".join(text for text, _ in cells(passage))
    return passage.text


def beside_headline(article: Article) -> tuple[tuple[FieldName, str], ...]:
    """The fields that stand below the headline, those that have a value."""
    return tuple((name, article.fields[name]) for name in BESIDE_HEADLINE if article.fields.get(name, "").strip())


def headline(article: Article) -> str:
    """The headline, empty where the article has none."""
    return article.fields.get(FieldName.TITLE, "")
