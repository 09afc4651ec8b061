"""Which numbers the items of numbered lists leave with: the one place that says so.

A page's list is a run of items of one depth whose numbers follow one another, whatever stands between them: many pages
give each item a list of its own that starts where the last one ended. What is kept of such a list

* is numbered without a gap, from the list's own first number, whichever items went;
* goes on from the next number behind a paragraph, a picture or a heading that stands between two items;
* ends with the list's own last number, where the list counts down.

An item that an editor made or moved belongs to the list it stands in: that of the item before it, else that of the item
behind it. With neither it goes on in the list before it in the article if it was made as the next item of one, and
begins a list if it was made as a first one.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from core.model import Block, BlockKind, Passage

FIRST = 1
"""The number that a list begins with which an editor makes."""


@dataclass(eq=False, slots=True)
class PageList:
    """A numbered list of a page, as its reader counts it; or one that an editor made.

    Attributes:
        first: its first number.
        last: its last one; below the first where it counts down.
    """

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Counted:
    """A passage to be numbered.

    Attributes:
        passage: the passage, with its own number: the page's, or the one it was made with.
        home: it is an item of the page that stands where it stood, as what it was.
    """

    passage: Passage
    home: bool


def page_lists(blocks: Iterable[Block]) -> Mapping[str, PageList]:
    """The list that each numbered block of a page stands in, by the block's id."""
    found: dict[str, PageList] = {}
    open_lists: dict[int, PageList] = {}
    for block in blocks:
        if block.number is None:
            continue
        at = open_lists.get(block.level)
        if at is None or not (block.in_item or _follows(at, block.number)):
            at = open_lists[block.level] = PageList(block.number, block.number)
        if not block.in_item:
            at.last = block.number
        found[block.id] = at
    return found


def _follows(at: PageList, number: int) -> bool:
    up, down = at.last >= at.first, at.last <= at.first
    return (up and number == at.last + 1) or (down and number == at.last - 1)


def lists_of(counted: Sequence[Counted], of_page: Mapping[str, PageList]) -> tuple[PageList | None, ...]:
    """The list that each passage is an item of; None for those that have no number of their own."""
    found: list[PageList | None] = [None] * len(counted)
    recent: dict[int, PageList] = {}
    for neighbours in _neighbours(counted):
        begun = _begun_in([counted[at] for at in neighbours], of_page, recent)
        for at in neighbours:
            here = counted[at]
            begun = of_page[here.passage.block_id] if here.home else begun
            found[at] = begun
        recent[counted[neighbours[0]].passage.level] = begun
    return tuple(found)


def _begun_in(
    neighbours: Sequence[Counted], of_page: Mapping[str, PageList], recent: Mapping[int, PageList]
) -> PageList:
    """The list that the first of some neighbours is an item of."""
    passage = neighbours[0].passage
    home = next((each.passage.block_id for each in neighbours if each.home), None)
    if home is not None:
        return of_page[home]
    own = of_page.get(passage.block_id) if passage.part == 0 else None
    if passage.number != (own.first if own else FIRST) and passage.level in recent:
        return recent[passage.level]
    return replace(own) if own else PageList(FIRST, FIRST)


def _neighbours(counted: Sequence[Counted]) -> Iterator[list[int]]:
    """The places of numbered items of one depth with nothing between them but items that are set in deeper."""
    open_rows: list[tuple[int, list[int]]] = []  # by depth, the deepest last
    for at, each in enumerate(counted):
        passage = each.passage
        is_item, is_counted = passage.kind is BlockKind.LIST_ITEM, _is_counted(counted, at)
        ends = passage.level if is_item and (is_counted or passage.continues) else passage.level - 1
        while open_rows and (not is_item or open_rows[-1][0] > ends):
            yield open_rows.pop()[1]
        if is_counted and not (open_rows and open_rows[-1][0] == passage.level):
            open_rows.append((passage.level, []))
        if is_counted:
            open_rows[-1][1].append(at)
    while open_rows:
        yield open_rows.pop()[1]


def _is_counted(counted: Sequence[Counted], at: int) -> bool:
    """Whether a passage has a number of its own: it does not where it goes on in the item before it."""
    passage = counted[at].passage
    if passage.kind is not BlockKind.LIST_ITEM or passage.number is None:
        return False
    before = counted[at - 1].passage if at else None
    return not (passage.continues and before is not None and before.kind is BlockKind.LIST_ITEM)


def numbered(counted: Sequence[Counted], of_page: Mapping[str, PageList]) -> tuple[Passage, ...]:
    """The passages with the numbers they leave with.

    Args:
        counted: the article's passages, in order.
        of_page: the lists of its page.
    """
    items: dict[PageList, list[int]] = {}
    for at, of in enumerate(lists_of(counted, of_page)):
        if of is not None:
            items.setdefault(of, []).append(at)
    numbers: dict[int, int] = {}
    for of, places in items.items():
        numbers.update(zip(places, _numbers(of, len(places)), strict=True))
    return tuple(
        each.passage if each.passage.number == numbers.get(at) else replace(each.passage, number=numbers.get(at))
        for at, each in enumerate(counted)
    )


def _numbers(of: PageList, count: int) -> range:
    """So many numbers of a list."""
    if of.last < of.first:
        return range(of.last + count - 1, of.last - 1, -1)
    return range(of.first, of.first + count)
