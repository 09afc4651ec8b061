"""What a PDF's reader finds in it, by PDFium: the text of each tagged element, in the order of its structure tree."""

import ctypes
import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any, TypeAlias

import pypdfium2
import pypdfium2.raw as pdfium

_Path: TypeAlias = tuple[int, ...]
"""Where an element stands in the tree: which child of which child. The same on every page the element reaches."""

_BLOCKS = frozenset({"P", "H1", "H2", "H3", "H4", "H5", "H6", "LBody", "TD", "Code"})
_LABEL = "Lbl"
_LIST = "L"
_NOWHERE: tuple[_Path, _Path] = ((), ())
_BEYOND = 3.0
"""Points that a glyph may reach over the edge of the page, by its box: some boxes are wider than their ink."""
_TURNED = re.compile("([\udc00-\udfff])([\ud800-\udbff])")
_HYPHENS = str.maketrans({"\x02": "-", "\ufffe": "-", "\0": None})  # what PDFium makes of a hyphen that ends a line


@lru_cache(maxsize=1)  # a writer reads what it wrote, and is then asked what it reads
def blocks(document: bytes) -> tuple[str, ...]:
    """The text of every paragraph, heading, list item, cell and piece of code, in reading order.

    Bullets and page numbers are left out, and so is what nobody can see because it runs off the page. In text that
    is not plain left to right the letters come in the order they stand in on the page, and letters of one glyph may
    come more than once.

    Raises:
        PdfiumError: it is no PDF.
    """
    found: dict[_Path, list[str]] = {}
    since: _Path = ()
    with pypdfium2.PdfDocument(document) as opened:
        for page in opened:
            since = _read(page, since, found)
            page.close()
    return tuple("".join(found[path]) for path in sorted(found))


def language(document: bytes) -> str:
    """The language of the document, as a BCP 47 tag."""
    with pypdfium2.PdfDocument(document) as opened:
        size = pdfium.FPDFCatalog_GetLanguage(opened, None, 0)
        tag = ctypes.create_string_buffer(size)
        pdfium.FPDFCatalog_GetLanguage(opened, ctypes.cast(tag, ctypes.POINTER(ctypes.c_ushort)), size)
    return tag.raw.decode("utf-16-le").rstrip("\0")


def _read(page: pypdfium2.PdfPage, since: _Path, found: dict[_Path, list[str]]) -> _Path:
    """Adds the texts of a page to those of their blocks; gives the last place in the tree the page reaches."""
    texts = list(_texts(page))
    places = _places(page.raw, since, {content for content, _ in texts if content >= 0})
    for content, text in texts:
        if block := places.get(content, _NOWHERE)[1]:
            found.setdefault(block, []).append(text)
    return max((place for place, _ in places.values()), default=since)


def _texts(page: pypdfium2.PdfPage) -> Iterator[tuple[int, str]]:
    """Every text on the page with the number of its marked content, -1 where it has none, in the order of drawing."""
    text_page, width = page.get_textpage(), page.get_width()
    for each in page.get_objects([pdfium.FPDF_PAGEOBJ_TEXT]):
        left, _, right, _ = each.get_bounds()
        if left < -_BEYOND or right > width + _BEYOND:
            continue
        size = pdfium.FPDFTextObj_GetText(each, text_page, None, 0)
        letters = ctypes.create_string_buffer(size)
        pdfium.FPDFTextObj_GetText(each, text_page, ctypes.cast(letters, ctypes.POINTER(ctypes.c_ushort)), size)
        yield pdfium.FPDFPageObj_GetMarkedContentID(each), _decoded(letters.raw)
    text_page.close()


def _decoded(text: bytes) -> str:
    """PDFium's text as ours: the halves of a character come the wrong way round where text runs from right to left."""
    halves = _TURNED.sub(r"\2\1", text.decode("utf-16-le", "surrogatepass"))
    return halves.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace").translate(_HYPHENS)


def _places(page: Any, since: _Path, wanted: set[int]) -> dict[int, tuple[_Path, _Path]]:
    """Where in the tree each marked content of the page stands, and in which block; bullets are in none.

    An element of 10,000 children names them all on each of its pages; so they are looked at from where the page
    before ended, and no longer than needed.
    """
    found: dict[int, tuple[_Path, _Path]] = {}
    tree = pdfium.FPDF_StructTree_GetForPage(page)
    if not tree:
        return found
    try:
        for content, place, block in _contents(tree, since):
            found[content] = (place, block)
            wanted.discard(content)
            if not wanted:
                break
    finally:
        pdfium.FPDF_StructTree_Close(tree)
    return found


def _contents(tree: Any, since: _Path) -> Iterator[tuple[int, _Path, _Path]]:
    for at in range(since[0] if since else 0, pdfium.FPDF_StructTree_CountChildren(tree)):
        if root := pdfium.FPDF_StructTree_GetChildAtIndex(tree, at):
            yield from _within(root, (at,), (), since)


def _within(element: Any, path: _Path, block: _Path, since: _Path) -> Iterator[tuple[int, _Path, _Path]]:
    kind, depth = _kind(element), len(path)
    # A list that is set into an item is none of the item's words.
    block = () if kind == _LIST else block or (path if kind in _BLOCKS else ())
    first = since[depth] if len(since) > depth and since[:depth] == path else 0
    for at in range(first, pdfium.FPDF_StructElement_CountChildren(element)):
        content = pdfium.FPDF_StructElement_GetChildMarkedContentID(element, at)
        if content >= 0:
            yield content, (*path, at), () if kind == _LABEL else block or path
        elif child := pdfium.FPDF_StructElement_GetChildAtIndex(element, at):
            yield from _within(child, (*path, at), block, since)


def _kind(element: Any) -> str:
    size = pdfium.FPDF_StructElement_GetType(element, None, 0)
    name = ctypes.create_string_buffer(size)
    pdfium.FPDF_StructElement_GetType(element, name, size)
    return name.raw.decode("utf-16-le").rstrip("\0")
