"""Elements of a page's tree: made, found, and put beside one another."""

import random
from collections.abc import Iterator, Sequence

import lxml.etree
from lxml.html import HtmlElement, builder

from core.training.repeats.meant import Form, Insert
from core.training.repeats.roles import MARK, MEANT

_HOMES = frozenset({"div", "article", "section", "main", "body"})
"""Elements that containers are put into."""
_QUOTED = (("blockquote", "wp-block-quote"), ("blockquote", "pullquote"), ("aside", "quote"))
"""How a pull quote is set: element and class."""


def elements_of(root: HtmlElement) -> Iterator[HtmlElement]:
    """All elements of a tree, without comments."""
    yield from root.iter(lxml.etree.Element)


def without_tail(element: HtmlElement) -> HtmlElement:
    """An element without the text that follows it."""
    element.tail = None
    return element


def taking_the_tail(last: HtmlElement, new: HtmlElement) -> HtmlElement:
    """The new element, which takes over what text follows the last one."""
    new.tail, last.tail = last.tail, None
    return new


def precede(old: HtmlElement, new: Sequence[HtmlElement]) -> None:
    """Puts elements before one."""
    for one in new:
        old.addprevious(without_tail(one))


def lead(home: HtmlElement, new: Sequence[HtmlElement]) -> None:
    """Puts elements first in one."""
    for n, one in enumerate(new):
        home.insert(n, without_tail(one))


def homes(element: HtmlElement) -> Iterator[HtmlElement]:
    """The elements around one that can hold containers, innermost first."""
    return (one for one in element.iterancestors() if one.tag in _HOMES)


def under_body(element: HtmlElement) -> HtmlElement:
    """The element's ancestor that stands in the body itself, or it."""
    while element.getparent() is not None and element.getparent().tag != "body":
        element = element.getparent()
    return element


def set_as(one: Insert, chance: random.Random) -> list[HtmlElement]:
    """What is meant, as elements."""
    if one.form is Form.TABLE:
        rows = [builder.E.tr(*(builder.E.td(cell) for cell in text.split("\t"))) for text in one.texts]
        return [builder.E.table(*map(_meant, rows))]
    if one.form is Form.LIST:
        return [builder.E.ul(*(_meant(builder.E.li(text)) for text in one.texts))]
    if one.form is Form.QUOTE:
        tag, name = chance.choice(_QUOTED)
        return [builder.E(tag, {"class": name}, _meant(builder.E.p(text))) for text in one.texts]
    return [_meant(builder.E.p(text)) for text in one.texts]


def _meant(element: HtmlElement) -> HtmlElement:
    element.set(MARK, MEANT.written())
    return element
