"""The numbers of numbered lists, as a browser counts them."""

import re
from dataclasses import dataclass

from lxml.html import HtmlElement

from core.model import BlockKind
from core.segment import tags

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
            first = sum(_is_counted(each) for each in element.iterchildren("li")) if self._step < 0 else 1
        self._next = first

    def next(self, value: str | None) -> int:
        """The number of the next item, which may say one itself, from which the count goes on."""
        said = _number(value)
        number = self._next if said is None else said
        self._next = number + self._step
        return number


def list_count(element: HtmlElement, tag: str, around: ListCount | None) -> ListCount | None:
    """What counts the items straight inside an element; None where they have no numbers."""
    if tag not in tags.LIST:
        return around
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


class ItemNumbers:
    """Gives each item's number to the first of its blocks that is a list item; what follows that goes on in it."""

    __slots__ = ("_last",)

    def __init__(self) -> None:
        self._last: ListItem | None = None

    def of(self, item: ListItem | None, kind: BlockKind, text: str) -> tuple[int | None, bool]:
        """A block's number, and whether it goes on in the item of the block before it."""
        item = item if kind is BlockKind.LIST_ITEM else None
        before, self._last = self._last, item
        if item is None or (item.told and before is not item):
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


def _is_counted(item: HtmlElement) -> bool:
    return "hidden" not in item.attrib


def _says(text: str, number: int) -> bool:
    """Whether the words begin with their number, as where a page hides its own and writes another."""
    return re.match(rf"\(?{number}[.)]\s", text) is not None
