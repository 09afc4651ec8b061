"""The article as EPUB 3.3: the same elements as its HTML, with a table of contents and metadata."""

import zipfile
from collections.abc import Iterator
from io import BytesIO
from posixpath import dirname, join

from lxml import etree

from core.export.office.epub_package import FOLDER, container, package
from core.export.office.epub_pages import pages
from core.export.office.package import packed
from core.export.outgoing import Outgoing
from core.export.page import to_html
from core.export.registry import Writer, alone
from resources import folder

_TYPE = b"application/epub+zip"
_CONTAINER = "META-INF/container.xml"


def render(outgoing: Outgoing) -> bytes:
    """The book; the same article approved at the same time gives the same bytes.

    Raises:
        ExportError: the article has no title, or a sanitiser would change it.
    """
    content, nav = pages(outgoing.article)
    parts = {
        "mimetype": _TYPE,
        _CONTAINER: container(),
        f"{FOLDER}/package.opf": package(outgoing),
        f"{FOLDER}/nav.xhtml": nav,
        f"{FOLDER}/content.xhtml": content,
        f"{FOLDER}/style.css": (folder("export") / "epub.css").read_bytes(),
    }
    return packed(parts, outgoing.facts.approved_at)


def _read(document: bytes) -> str:
    """The text of all pages in the book's own order, as a reading program comes by them."""
    with zipfile.ZipFile(BytesIO(document)) as archive:
        opf = str(_parsed(archive, _CONTAINER).xpath("string(//@full-path)"))
        return "\n".join(_pages(archive, opf))


def _pages(archive: zipfile.ZipFile, opf: str) -> Iterator[str]:
    root = _parsed(archive, opf)
    hrefs = {each.get("id"): each.get("href", "") for each in root.iterfind(".//{*}item")}
    for wanted in root.iterfind(".//{*}itemref"):
        page = _parsed(archive, join(dirname(opf), hrefs[wanted.get("idref")]))
        yield str(page.xpath("string(//*[local-name()='body'])"))


def _parsed(archive: zipfile.ZipFile, name: str) -> etree._Element:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True)
    return etree.fromstring(archive.read(name), parser)


WRITER = Writer(alone(render), _read, to_html.WRITER.expected)
