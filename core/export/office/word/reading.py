"""What a reader sees in a Word document once every tracked change is accepted, read from the file's own XML."""

from collections.abc import Iterator
from io import BytesIO
from zipfile import ZipFile

from lxml import etree

from core.export.office.word.elements import Element, tag

_GONE = frozenset({tag("del"), tag("moveFrom")})
_SHOWN = {tag("br"): "\n", tag("cr"): "\n", tag("tab"): "\t"}


def accepted(document: bytes) -> str:
    """The text of the document, a paragraph a line."""
    with ZipFile(BytesIO(document)) as package:
        body = etree.fromstring(package.read("word/document.xml"), etree.XMLParser(huge_tree=True))
    return "".join(_text(body))


def _text(body: Element) -> Iterator[str]:
    hidden = 0
    for event, each in etree.iterwalk(body, events=("start", "end")):
        if event == "start":
            hidden += _hides(each)
        else:
            hidden -= _hides(each)
            if not hidden:
                yield from _said(each)


def _hides(each: Element) -> bool:
    """Whether what stands in the element goes once the changes are accepted."""
    if each.tag == tag("tr"):
        return each.find(f"{tag('trPr')}/{tag('del')}") is not None
    return each.tag in _GONE


def _said(each: Element) -> Iterator[str]:
    if each.tag == tag("t"):
        yield each.text or ""
    elif each.tag in _SHOWN:
        yield _SHOWN[each.tag]
    elif each.tag == tag("p") and not _goes_on(each):
        yield "\n"


def _goes_on(paragraph: Element) -> bool:
    """Whether its end was deleted: the next paragraph goes on in its line."""
    mark = paragraph.find(f"{tag('pPr')}/{tag('rPr')}")
    return mark is not None and any(mark.find(gone) is not None for gone in _GONE)
