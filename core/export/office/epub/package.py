"""What a book says of itself and of its parts: the package document and the container that leads to it."""

from lxml import etree

from core.export.feeds.elements import DUBLIN_CORE, dc, put_known
from core.export.office.epub.about import About
from core.export.office.epub.parts import CONTENT, FOLDER, NAVIGATION, PACKAGE, STYLE
from core.export.trees import add, begin, serialised

_OCF = "{urn:oasis:names:tc:opendocument:xmlns:container}"
_OPF = "{http://www.idpf.org/2007/opf}"
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_XHTML = "application/xhtml+xml"
_UNKNOWN = "und"
"""The language of which nobody said what it is, by BCP 47: the standard wants one said."""
_READABLE = (
    ("accessMode", "textual"),
    ("accessModeSufficient", "textual"),
    ("accessibilityFeature", "displayTransformability"),
    ("accessibilityFeature", "readingOrder"),
    ("accessibilityFeature", "tableOfContents"),
)
"""How it may be read, in schema.org's words: as text, by eye, ear or finger, in any size and colours."""


def container() -> bytes:
    """Where the package document is."""
    root = begin(f"{_OCF}container")
    root.set("version", "1.0")
    files = add(root, f"{_OCF}rootfiles")
    package = {"full-path": f"{FOLDER}/{PACKAGE}", "media-type": "application/oebps-package+xml"}
    add(files, f"{_OCF}rootfile", **package)
    return _indented(root)


def package(about: About, *, has_headings: bool) -> bytes:
    """The package document: facts, parts, reading order.

    Args:
        about: the facts.
        has_headings: whether a reader can go from heading to heading.
    """
    root = begin(f"{_OPF}package")
    for name, value in (("version", "3.0"), ("unique-identifier", "id"), ("dir", about.direction)):
        root.set(name, value)
    if about.language:
        root.set(_LANG, about.language)
    _metadata(root, about, has_headings=has_headings)
    _manifest(root)
    spine = add(root, f"{_OPF}spine", **{"page-progression-direction": about.direction})
    add(spine, f"{_OPF}itemref", idref="content")
    return _indented(root)


def _metadata(root: etree._Element, about: About, *, has_headings: bool) -> None:
    metadata = etree.SubElement(root, f"{_OPF}metadata", nsmap={"dc": DUBLIN_CORE})
    add(metadata, dc("identifier").text, about.identifier, id="id")
    for name, value in (
        ("title", about.title),
        ("language", about.language or _UNKNOWN),
        ("creator", about.creator),
        ("contributor", about.contributor),
        ("date", about.date),
        ("source", about.source),
    ):
        put_known(metadata, dc(name), value)
    _say(metadata, "dcterms:modified", about.modified)
    for name, value in _READABLE:
        _say(metadata, f"schema:{name}", value)
    if has_headings:
        _say(metadata, "schema:accessibilityFeature", "structuralNavigation")
    _say(metadata, "schema:accessibilityHazard", "none")


def _say(metadata: etree._Element, name: str, value: str) -> None:
    add(metadata, f"{_OPF}meta", value, property=name)


def _manifest(root: etree._Element) -> None:
    manifest = add(root, f"{_OPF}manifest")
    add(manifest, f"{_OPF}item", **{"id": "nav", "href": NAVIGATION, "media-type": _XHTML, "properties": "nav"})
    add(manifest, f"{_OPF}item", **{"id": "content", "href": CONTENT, "media-type": _XHTML})
    add(manifest, f"{_OPF}item", **{"id": "style", "href": STYLE, "media-type": "text/css"})


def _indented(root: etree._Element) -> bytes:
    etree.indent(root)
    return serialised(root)
