"""What a reader of a book sees, in the order of its spine; by expat, which had no part in the writing."""

from collections.abc import Iterator
from io import BytesIO
from posixpath import dirname, join
from xml.etree import ElementTree
from zipfile import ZipFile

from core.export.office.epub.parts import CONTAINER
from core.export.page.xhtml import NAMESPACE

_OCF = "{urn:oasis:names:tc:opendocument:xmlns:container}"
_OPF = "{http://www.idpf.org/2007/opf}"


def words(book: bytes) -> str:
    """The text of all pages."""
    with ZipFile(BytesIO(book)) as parts:
        return "\n".join(_text(_parsed(parts, name)) for name in _spine(parts))


def _spine(parts: ZipFile) -> Iterator[str]:
    """The names of the pages, in reading order."""
    path = next(_parsed(parts, CONTAINER).iter(f"{_OCF}rootfile")).attrib["full-path"]
    package = _parsed(parts, path)
    named = {item.attrib["id"]: item.attrib["href"] for item in package.iter(f"{_OPF}item")}
    return (join(dirname(path), named[each.attrib["idref"]]) for each in package.iter(f"{_OPF}itemref"))


def _text(page: ElementTree.Element) -> str:
    return "\n".join("".join(body.itertext()) for body in page.iter(f"{{{NAMESPACE}}}body"))


def _parsed(parts: ZipFile, name: str) -> ElementTree.Element:
    return ElementTree.fromstring(parts.read(name))  # noqa: S314 - it was written a moment ago, by this program
