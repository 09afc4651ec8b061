"""Articles as a table for a spreadsheet: one row a block, by RFC 4180, in UTF-8 with a byte order mark."""

import csv
import io
import re
from collections.abc import Iterator, Mapping, Sequence

from core.export.data.changes import stamp
from core.export.data.labelled import Labelled, labelled
from core.export.data.neutral import is_neutralised, neutral, original
from core.export.data.told import Told, words
from core.export.layout import headline
from core.export.outgoing import Outgoing
from core.export.printable import cleaned
from core.export.registry import Writer
from core.export.sound import address

COLUMNS = (
    "article",
    "source",
    "title",
    "url",
    "number",
    "block",
    "kind",
    "level",
    "text",
    "kept",
    "reason",
    "duplicate_of",
    "field",
    "edited",
    "wording",
    "place",
    "proposed",
    "proposed_reason",
    "confidence",
    "settled",
    "decided_by",
    "decided_at",
    "engine",
    "neutralised",
    "list_number",
)
"""The head row. ``neutralised`` counts the cells of the row that got an apostrophe. What came later stands last."""

_CELL = re.compile(r'(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)')


def _render(outgoing: Sequence[Outgoing]) -> bytes:
    table = io.StringIO(newline="")
    writer = csv.writer(table, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for each in outgoing:
        writer.writerows(_row(each, block) for block in labelled(each))
    return table.getvalue().encode("utf-8-sig")


def _row(outgoing: Outgoing, block: Labelled) -> list[str]:
    values = _cells(outgoing, block)
    cells = {name: neutral(value) for name, value in values.items()}
    count = str(sum(map(is_neutralised, cells.values())))
    return [cells.get(name, count) for name in COLUMNS]


def _cells(outgoing: Outgoing, block: Labelled) -> Mapping[str, str]:
    article, ruling = outgoing.article, block.ruling
    return {
        "article": article.review_id,
        "source": article.name,
        "title": headline(article),
        "url": address(article, "CSV"),
        "number": str(block.number),
        "block": block.block.id,
        "kind": block.block.kind.value,
        "level": str(block.block.level or ""),
        "text": block.text,
        "kept": _yes(block.kept),
        "reason": ruling.reason or "",
        "duplicate_of": ruling.duplicate_of or "",
        "field": ruling.field or "",
        "edited": _yes(block.wording is not None),
        "wording": block.wording or "",
        "place": str(block.place or ""),
        "settled": _yes(ruling.settled),
        "decided_by": block.decided_by,
        "decided_at": stamp(block.decided_at) or "",
        "engine": cleaned(outgoing.review.proposal.engine),
        "list_number": "" if block.block.number is None else str(block.block.number),
        **_proposed(block),
    }


def _proposed(block: Labelled) -> Mapping[str, str]:
    judged = block.judged
    if judged is None:
        return {"proposed": "", "proposed_reason": "", "confidence": ""}
    return {
        "proposed": judged.verdict.value,
        "proposed_reason": judged.reason or "",
        "confidence": f"{judged.confidence:.4f}",
    }


def _yes(stands: bool) -> str:
    return "yes" if stands else "no"


def _read(document: bytes) -> str:
    """The words of the table, by a reader of RFC 4180 that has nothing of the one that wrote it."""
    head, *rows = _table(document)
    return words(_told(dict(zip(head, map(original, row), strict=True))) for row in rows)


def _told(row: Mapping[str, str]) -> Told:
    place = int(row["place"]) if row["place"] else None
    text = row["wording"] if row["edited"] == "yes" else row["text"]
    return Told(int(row["number"]), row["title"], text, place)


def _table(document: bytes) -> Iterator[list[str]]:
    """The rows of a table: cells parted by commas, rows by CR LF, quotes doubled inside quotes."""
    text = document.decode("utf-8-sig")
    row: list[str] = []
    for found in _CELL.finditer(text):
        quoted, plain, end = found.groups()
        row.append(plain if quoted is None else quoted.replace('""', '"'))
        if end != ",":
            yield row
            row = []


WRITER = Writer(_render, _read)
