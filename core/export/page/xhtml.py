"""Elements of HTML as those of XHTML: what stands in documents that are XML."""

from lxml import etree
from lxml.html import HtmlElement

NAMESPACE = "http://www.w3.org/1999/xhtml"


def put(element: HtmlElement, parent: etree._Element) -> etree._Element:
    """Puts the element, with all that is in it and behind it, into ``parent`` as XHTML; gives what was put."""
    made = etree.SubElement(parent, f"{{{NAMESPACE}}}{element.tag}")
    for name, value in element.attrib.items():
        made.set(name, value)
    made.text, made.tail = element.text, element.tail
    for each in element:
        put(each, made)
    return made
