"""The insertions and deletions of a Word document, read from the file itself."""

import io
from collections.abc import Iterator
from zipfile import ZipFile

from lxml import etree

from core.model import BlockKind
from gui.changes.rows import Look, Part, RedRow, Run

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_LOOKS = {f"{_W}ins": Look.ADDED, f"{_W}moveTo": Look.ADDED, f"{_W}del": Look.REMOVED, f"{_W}moveFrom": Look.REMOVED}
_TEXTS = frozenset({f"{_W}t", f"{_W}delText"})
_BREAKS = {f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}tab": "\t", f"{_W}noBreakHyphen": "\u2011"}


def rows_tracked(data: bytes) -> tuple[RedRow, ...]:
    """Every paragraph of the document in ``data``, with what its changes put in and take away."""
    with ZipFile(io.BytesIO(data)) as archive:
        content = archive.read("word/document.xml")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True)
    body = etree.fromstring(content, parser)
    made = (_row(number, each) for number, each in enumerate(body.iter(f"{_W}p")))
    return tuple(row for row in made if row.text.strip())


def _row(number: int, paragraph: etree._Element) -> RedRow:
    text = ""
    runs: list[Run] = []
    for words, look in _stretches(paragraph, None):
        if look is not None and runs and runs[-1].look is look and runs[-1].end == len(text):
            runs[-1] = Run(runs[-1].start, len(text) + len(words), look, -1)
        elif look is not None:
            runs.append(Run(len(text), len(text) + len(words), look, -1))
        text += words
    part, kind, level = _kind(_style(paragraph))
    return RedRow(f"p{number}", (), text, part, kind, level, runs=tuple(runs))


def _stretches(element: etree._Element, look: Look | None) -> Iterator[tuple[str, Look | None]]:
    """The words below ``element``, each with the change it is a part of."""
    for each in element:
        if each.tag in _TEXTS:
            yield each.text or "", look
        elif each.tag in _BREAKS:
            yield _BREAKS[each.tag], look
        elif each.tag != f"{_W}pPr":
            yield from _stretches(each, _LOOKS.get(str(each.tag), look))


def _style(paragraph: etree._Element) -> str:
    found = paragraph.find(f"{_W}pPr/{_W}pStyle")
    return str(found.get(f"{_W}val", "")) if found is not None else ""


def _kind(style: str) -> tuple[Part, BlockKind, int]:
    """What a paragraph of this style is."""
    if style == "Title":
        return Part.HEADLINE, BlockKind.HEADING, 1
    if style.startswith("Heading") and style[-1:].isdigit():
        return Part.PASSAGE, BlockKind.HEADING, int(style[-1])
    if style.startswith("List"):
        return Part.PASSAGE, BlockKind.LIST_ITEM, 1
    return Part.PASSAGE, BlockKind.PARAGRAPH, 0
