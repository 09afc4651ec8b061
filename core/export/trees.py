"""XML built and read as a tree, so that nothing needs escaping by hand."""

from collections.abc import Iterator
from typing import Any

from lxml import etree


def begin(tag: str) -> etree._Element:
    """A root whose namespace is the default of everything in it."""
    named: Any = {None: etree.QName(tag).namespace}
    return etree.Element(tag, nsmap=named)


def add(parent: etree._Element, tag: str, text: str = "", /, **attributes: str) -> etree._Element:
    """A new last child of ``parent``."""
    made = etree.SubElement(parent, tag, attributes)
    if text:
        made.text = text
    return made


def append_text(element: etree._Element, text: str) -> None:
    """Puts text behind everything that is in the element."""
    # Not len(element): it counts, and a block of 100,000 lines would take a minute.
    last = next(element.iterchildren(reversed=True), None)
    if last is None:
        element.text = (element.text or "") + text
    else:
        last.tail = (last.tail or "") + text


def serialised(root: etree._Element) -> bytes:
    """The document in UTF-8, ending with a line feed."""
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True) + b"\n"


def read_texts(root: etree._Element, path: str) -> Iterator[str]:
    """The text of every element at ``path``, all that is in it."""
    return ("".join(map(str, each.itertext())) for each in root.iterfind(path))
