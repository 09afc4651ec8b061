"""Text with its marks and revisions, as the runs of a paragraph."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from itertools import groupby

from core.export.inline import Nodes
from core.export.office.word.elements import RELATED, Element, made, moment, texted
from core.export.office.word.turns import turns

_BREAKS = re.compile("([\n\t])")
_MONOSPACED = {"ascii": "Courier New", "hAnsi": "Courier New", "cs": "Courier New"}


@dataclass(frozen=True, slots=True)
class Who:
    """Who made a change, and when (aware, UTC)."""

    name: str
    at: datetime


class Kind(StrEnum):
    """What a revision does; the value is the element's name."""

    INSERTED = "ins"
    DELETED = "del"
    MOVED_AWAY = "moveFrom"
    MOVED_HERE = "moveTo"


@dataclass(frozen=True, slots=True)
class Revision:
    """A tracked change of text, of a paragraph's mark or of a table's row."""

    kind: Kind
    who: Who


@dataclass(frozen=True, slots=True)
class Restyled:
    """Which marks words had that stayed, and who changed that."""

    marks: frozenset[str]
    who: Who


@dataclass(frozen=True, slots=True)
class Stretch:
    """Text that is marked and revised alike.

    Attributes:
        text: the words; line feeds are line breaks.
        marks: ``"bold"``, ``"italic"``, ``"code"``.
        href: the address, of a link.
        revisions: what was done to it, the first deed first.
        restyled: what it was marked as before, where only that changed.
    """

    text: str
    marks: frozenset[str] = frozenset()
    href: str = ""
    revisions: tuple[Revision, ...] = ()
    restyled: Restyled | None = None


@dataclass(frozen=True, slots=True)
class NumberedList:
    """A list that counts for itself.

    Attributes:
        id: tells it from the other lists of the document.
        depth: from 1.
        start: the number that it begins with.
        figures: of how many figures the longest number is that it needs room for.
    """

    id: int
    depth: int
    start: int
    figures: int


@dataclass(frozen=True, slots=True)
class Binding:
    """What paragraphs and runs need of the document they stand in.

    Attributes:
        right: whether it reads from right to left.
        link: the id of the relationship to an address.
        number: a number that no other revision of the document has.
        numbering: the id of a numbered list.
    """

    right: bool
    link: Callable[[str], str]
    number: Callable[[], str]
    numbering: Callable[[NumberedList], str]


def stretches(nodes: Nodes, marks: frozenset[str] = frozenset(), href: str = "") -> Iterator[Stretch]:
    """Nested runs laid flat."""
    for node in nodes:
        if isinstance(node, str):
            yield Stretch(node, marks, href)
        elif node.mark == "link":
            yield from stretches(node.children, marks, node.href)
        else:
            yield from stretches(node.children, marks | {node.mark}, href)


def fill(parent: Element, content: Iterable[Stretch], binding: Binding, *, right: bool) -> None:
    """Puts text into a paragraph.

    Args:
        parent: the paragraph, its properties already in it.
        content: the text.
        binding: of the document.
        right: whether the paragraph reads from right to left.
    """
    pieces = list(_turned([each for each in content if each.text], right))
    for href, linked in groupby(pieces, key=lambda piece: piece[0].href):
        inside = _hyperlink(parent, binding.link(href)) if href else parent
        for revisions, alike in groupby(linked, key=lambda piece: piece[0].revisions):
            place = inside
            for revision in revisions:
                place.append(inner := revised(revision, binding))
                place = inner
            place.extend(_run(stretch, binding, right=turned) for stretch, turned in alike)


def revised(revision: Revision, binding: Binding) -> Element:
    """The element that says so, empty."""
    return credited(revision.kind.value, revision.who, binding)


def credited(name: str, who: Who, binding: Binding) -> Element:
    """An element of this name that says who changed something, and when."""
    return made(name, id=binding.number(), author=who.name, date=moment(who.at))


def _turned(content: list[Stretch], right: bool) -> Iterator[tuple[Stretch, bool]]:
    """The text cut where it turns, each piece with its direction."""
    coming = list(turns("".join(each.text for each in content), right=right))
    at = place = 0
    for stretch in content:
        start, end = at, at + len(stretch.text)
        while at < end:
            until = min(end, coming[place][1])
            yield replace(stretch, text=stretch.text[at - start : until - start]), coming[place][2]
            at = until
            place += at == coming[place][1]


def _hyperlink(parent: Element, relation: str) -> Element:
    link = made("hyperlink", history="1")
    link.set(f"{{{RELATED}}}id", relation)
    parent.append(link)
    return link


def _run(stretch: Stretch, binding: Binding, *, right: bool) -> Element:
    run = made("r")
    properties = _look(stretch.marks, stretch.href, right=right)
    if stretch.restyled is not None:
        change = credited("rPrChange", stretch.restyled.who, binding)
        change.append(_look(stretch.restyled.marks, stretch.href, right=right))
        properties.append(change)
    if len(properties):
        run.append(properties)
    deleted = any(each.kind is Kind.DELETED for each in stretch.revisions)
    run.extend(_content(stretch.text, "delText" if deleted else "t"))
    return run


def _look(marks: frozenset[str], href: str, *, right: bool) -> Element:
    """Run properties, in the order that the schema wants."""
    look = made("rPr")
    if href:
        look.append(made("rStyle", val="Hyperlink"))
    elif "code" in marks:
        look.append(made("rStyle", val="HTMLCode"))
    if href and "code" in marks:
        look.append(made("rFonts", **_MONOSPACED))
    if "bold" in marks:
        look.extend((made("b"), made("bCs")))
    if "italic" in marks:
        look.extend((made("i"), made("iCs")))
    if right:
        look.append(made("rtl"))
    return look


def _content(text: str, name: str) -> Iterator[Element]:
    for piece in _BREAKS.split(text):
        if piece == "\n":
            yield made("br")
        elif piece == "\t":
            yield made("tab")
        elif piece:
            yield texted(name, piece)
