"""Readers of Word documents that share nothing with the writer: python-docx, and lxml over the file's parts."""

from collections.abc import Iterator
from io import BytesIO
from zipfile import ZipFile

from docx import Document
from docx.document import Document as Opened
from docx.table import Table
from lxml import etree

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_HEAD = {"Title", "Byline"}
_GIVES_WAY = {True: ("del", "moveFrom"), False: ("ins", "moveTo")}


def opened(data: bytes) -> Opened:
    """The document as python-docx sees it."""
    return Document(BytesIO(data))


def blocks_of_docx(data: bytes) -> list[str]:
    """The text of each paragraph and cell behind the headline and the line below it; empty ones are left out."""
    found = []
    for each in opened(data).iter_inner_content():
        if isinstance(each, Table):
            found += ["\n".join(one.text for one in cell.paragraphs) for row in each.rows for cell in row.cells]
        elif each.style is not None and each.style.name not in _HEAD and each.text:
            found.append(each.text)
    return found


def blocks_of_tracked_docx(data: bytes) -> list[str]:
    """The same once all changes are accepted."""
    found = [(style, text) for style, text in accepted(data) if style not in _HEAD and text]
    return [cell for style, text in found for cell in (text.split(" | ") if style == "row" else [text])]


def part(data: bytes, name: str) -> etree._Element:
    """The root of one part."""
    with ZipFile(BytesIO(data)) as package:
        return etree.fromstring(package.read(name))


def body(data: bytes) -> etree._Element:
    """The document's body."""
    found = part(data, "word/document.xml").find(f"{WORD}body")
    assert found is not None
    return found


def accepted(data: bytes) -> list[tuple[str, str]]:
    """Style and text of each paragraph once all changes are accepted; a row is one paragraph of style "row"."""
    return _settled(data, accept=True)


def rejected(data: bytes) -> list[tuple[str, str]]:
    """The same once all changes are rejected."""
    return _settled(data, accept=False)


def texts(found: list[tuple[str, str]]) -> list[str]:
    """The texts alone, without the empty paragraph that a document ends with."""
    *_, (_, last) = found or [("", "")]
    return [text for _, text in (found[:-1] if not last else found)]


def _settled(data: bytes, *, accept: bool) -> list[tuple[str, str]]:
    root = body(data)
    going = [f"{WORD}{name}" for name in _GIVES_WAY[accept]]
    for row in list(root.iter(f"{WORD}tr")):
        if any(row.find(f"{WORD}trPr/{name}") is not None for name in going):
            row.getparent().remove(row)
    ends_here = {each: not _ending_goes(each, going) for each in root.iter(f"{WORD}p")}
    for name in going:
        for each in list(root.iter(name)):
            each.getparent().remove(each)
    if not accept:
        _restore_looks(root)
    return list(_paragraphs(root, ends_here))


def _ending_goes(paragraph: etree._Element, going: list[str]) -> bool:
    return any(paragraph.find(f"{WORD}pPr/{WORD}rPr/{name}") is not None for name in going)


def _restore_looks(root: etree._Element) -> None:
    for change in list(root.iter(f"{WORD}pPrChange")):
        properties, (before,) = change.getparent(), change
        for each in list(properties):
            properties.remove(each)
        properties.extend(list(before))


def _paragraphs(root: etree._Element, ends_here: dict[etree._Element, bool]) -> Iterator[tuple[str, str]]:
    going_on = ""
    for each in root:
        if each.tag == f"{WORD}tbl":
            assert not going_on, "a table cannot go on in a paragraph's line"
            for row in each.iterchildren(f"{WORD}tr"):
                cells = ["\n".join(map(text_of, cell.iterchildren(f"{WORD}p"))) for cell in row.iter(f"{WORD}tc")]
                yield "row", " | ".join(cells)
        elif each.tag == f"{WORD}p":
            going_on += text_of(each)
            if ends_here[each]:
                style = each.find(f"{WORD}pPr/{WORD}pStyle")
                yield str(style.get(f"{WORD}val")), going_on
                going_on = ""
    assert not going_on, "the last paragraph has no end"


def text_of(paragraph: etree._Element) -> str:
    """The text of a paragraph, what is deleted too."""
    said = {f"{WORD}br": "\n", f"{WORD}tab": "\t"}
    words = {f"{WORD}t", f"{WORD}delText"}
    return "".join((each.text or "") if each.tag in words else said.get(each.tag, "") for each in paragraph.iter())
