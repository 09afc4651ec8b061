"""Building a feed's elements."""

from functools import partial
from typing import TypeAlias

from lxml import etree
from lxml.etree import QName

Element: TypeAlias = etree._Element

CONTENT = "http://purl.org/rss/1.0/modules/content/"
DUBLIN_CORE = "http://purl.org/dc/elements/1.1/"
"""Where facts stand that the formats have no element for: ``dc:creator``, ``dc:publisher`` …"""

dc = partial(QName, DUBLIN_CORE)


def put(parent: Element, tag: str | QName, text: str, **attributes: str) -> Element:
    """An element with text, behind what is in ``parent`` already."""
    element = etree.SubElement(parent, tag, attributes)
    element.text = text
    return element


def put_known(parent: Element, tag: str | QName, text: str) -> None:
    """An element with text, if there is any."""
    if text:
        put(parent, tag, text)


def put_quoted(parent: Element, tag: str | QName, text: str) -> None:
    """An element whose text stands as CDATA, as some programs' own readers want it; split where it holds ``]]>``."""
    etree.SubElement(parent, tag).text = etree.CDATA(text)


def whole(root: Element) -> bytes:
    """The document, indented, ending with a line feed."""
    return etree.tostring(root, encoding="utf-8", xml_declaration=True, pretty_print=True)
