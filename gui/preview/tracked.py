"""The insertions and deletions of a Word document, read from the file itself."""

import io
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import replace
from zipfile import ZipFile

from lxml import etree

from core.model import Block, BlockKind
from gui.changes.rows import Look, Part, RedRow, Run
from gui.preview.counting import Counter

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_NUMBERING = "word/numbering.xml"
_LOOKS = {f"{_W}ins": Look.ADDED, f"{_W}moveTo": Look.ADDED, f"{_W}del": Look.REMOVED, f"{_W}moveFrom": Look.REMOVED}
_TEXTS = frozenset({f"{_W}t", f"{_W}delText"})
_BREAKS = {f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}tab": "\t", f"{_W}noBreakHyphen": "\u2011"}


def rows_tracked(data: bytes, blocks: Iterable[Block] = ()) -> tuple[RedRow, ...]:
    """Every paragraph of a document, with what its changes put in and take away.

    Args:
        data: the document.
        blocks: those of the page it was made of: a paragraph that says what a block says is told to be it.
    """
    with ZipFile(io.BytesIO(data)) as archive:
        body = _read(archive, "word/document.xml")
        numbering = _read(archive, _NUMBERING) if _NUMBERING in archive.namelist() else None
    counter = Counter(numbering)
    made = (_row(number, each, counter) for number, each in enumerate(body.iter(f"{_W}p")))
    return tuple(_with_blocks((row for row in made if row.text.strip()), blocks))


def _read(archive: ZipFile, part: str) -> etree._Element:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True)
    return etree.fromstring(archive.read(part), parser)


def _with_blocks(rows: Iterable[RedRow], blocks: Iterable[Block]) -> Iterator[RedRow]:
    """The rows, each with the next block that had its words before they were changed."""
    places: dict[str, deque[tuple[int, str]]] = {}
    for number, block in enumerate(blocks):
        places.setdefault(_letters(block.text), deque()).append((number, block.id))
    at = -1
    for row in rows:
        same = places.get(_letters(_before(row)), deque())
        while same and same[0][0] <= at:
            same.popleft()
        if same:
            at, block_id = same.popleft()
            yield replace(row, block_ids=(block_id,))
        else:
            yield row


def _before(row: RedRow) -> str:
    """What a paragraph said before it was changed."""
    text = row.text
    for run in reversed(row.runs):
        if run.look is Look.ADDED:
            text = text[: run.start] + text[run.end :]
    return text


def _letters(text: str) -> str:
    return "".join(letter for letter in text if letter.isalnum())


def _row(number: int, paragraph: etree._Element, counter: Counter) -> RedRow:
    text = ""
    runs: list[Run] = []
    for words, look in _stretches(paragraph, None):
        if look is not None and runs and runs[-1].look is look and runs[-1].end == len(text):
            runs[-1] = Run(runs[-1].start, len(text) + len(words), look, -1)
        elif look is not None:
            runs.append(Run(len(text), len(text) + len(words), look, -1))
        text += words
    part, kind, level = _kind(_style(paragraph))
    item, depth = counter.next(paragraph)
    return RedRow(f"p{number}", (), text, part, kind, depth or level, runs=tuple(runs), number=item)


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
