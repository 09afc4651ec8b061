"""Elements of WordprocessingML, made one by one so that nothing of an article is ever read as markup."""

from datetime import datetime
from typing import TypeAlias

from lxml import etree

MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
RELATED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PRESERVE = ("{http://www.w3.org/XML/1998/namespace}space", "preserve")

Element: TypeAlias = etree._Element
_NAMESPACES = {"w": MAIN, "r": RELATED}


def tag(name: str) -> str:
    """The full name of a WordprocessingML element or attribute."""
    return f"{{{MAIN}}}{name}"


def made(name: str, *children: Element, **values: str) -> Element:
    """An element with attributes and children, all of the main namespace."""
    element = etree.Element(tag(name), nsmap=_NAMESPACES)
    for key, value in values.items():
        element.set(tag(key), value)
    element.extend(children)
    return element


def texted(name: str, text: str) -> Element:
    """An element that holds text, every space of it."""
    element = made(name)
    element.set(*PRESERVE)
    element.text = text
    return element


def moment(at: datetime) -> str:
    """A time in UTC as Word writes it."""
    return f"{at:%Y-%m-%dT%H:%M:%SZ}"
