"""The numbers of numbered lists, as a browser counts them."""

import re
from dataclasses import dataclass

from lxml import etree
from lxml.html import HtmlElement

from core.model import BlockKind
from core.segment import tags
from core.segment.sight import is_unseen

LARGEST = 32767
"""The largest number an item can have: no word processor counts further. Nor does any count below nought."""

_WHOLE = re.compile(r"[ \t\n\f\r]*([+-]?[0-9]{1,10})")  # more figures than that are too many in any case
_NO_NUMBERS = re.compile(r"(?:^|;)\s*list-style(?:-type)?\s*:[^;]*\bnone\b", re.IGNORECASE)


class ListCount:
    """Counts the items of one ``ol``: from its ``start``, or down where it is ``reversed``.

    Numbers that a page shows as letters or in Roman are counted as any other: the article shows them in figures.
    """

    __slots__ = ("_next", "_step")

    def __init__(self, element: HtmlElement) -> None:
        self._step = -1 if "reversed" in element.attrib else 1
        first = _number(element.get("start"))
        if first is None:
            first = _items_shown(element) if self._step < 0 else 1
        self._next = first

    def next(self, value: str | None) -> int:
        """The number of the next item, which may say one itself, from which the count goes on."""
        said = _number(value)
        number = self._next if said is None else said
        self._next = number + self._step
        return number


def list_count(element: HtmlElement, tag: str, around: ListCount | None, *, unseen: bool) -> ListCount | None:
    """What counts the items whose nearest list is around an element or is it; None where they have no numbers.

    Args:
        element: the element.
        tag: its name, lower case.
        around: what counts the items around it.
        unseen: it is itself hidden from the eye: no item in it counts. A list that is hidden as a whole counts its own.
    """
    if tag not in tags.LIST:
        return None if unseen else around
    if tag != "ol" or _NO_NUMBERS.search(element.get("style") or ""):
        return None
    return ListCount(element)


@dataclass(eq=False, slots=True)
class ListItem:
    """An item of a numbered list.

    Attributes:
        number: its number; None where there is none that can be kept, or its own words begin with it.
        told: a block has it already.
    """

    number: int | None
    told: bool = False


def item_number(item: ListItem | None, kind: BlockKind, text: str) -> tuple[int | None, bool]:
    """A block's number, and whether it goes on in an item that has been told of before.

    An item's number goes to the first of its blocks that is a list item; what follows goes on in it, whatever else of
    the item stands between: a picture's caption, a list that is set into it, a table.

    Args:
        item: the numbered item that the block stands in.
        kind: what the block is.
        text: its words.
    """
    if item is None or kind is not BlockKind.LIST_ITEM:
        return None, False
    if item.told:
        return item.number, item.number is not None
    item.told = True
    if item.number is not None and (not 0 <= item.number <= LARGEST or _says(text, item.number)):
        item.number = None
    return item.number, False


def _number(value: str | None) -> int | None:
    """A whole number as HTML reads it, what stands behind it passed over; None where there is none."""
    found = _WHOLE.match(value or "")
    return int(found[1]) if found else None


def _items_shown(element: HtmlElement) -> int:
    """How many items have this list for their nearest one: those that are hidden, or stand in what is, do not count."""
    count = 0
    waiting = [(element, False)]
    while waiting:
        around, in_svg = waiting.pop()
        for each in around.iterchildren(etree.Element):
            tag = str(each.tag).lower()
            if is_unseen(tag, each.attrib, in_svg):
                continue
            count += tag == "li"
            if tag not in tags.LIST:
                waiting.append((each, in_svg or tag == "svg"))
    return count


def _says(text: str, number: int) -> bool:
    """Whether the words begin with their number, as where a page hides its own and writes another."""
    return re.match(rf"\(?{number}[.)]\s", text) is not None
