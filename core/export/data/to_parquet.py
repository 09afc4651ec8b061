"""Articles as a Parquet table for training: one row a block, with what was proposed, and what an editor made of it."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, TypeAlias
from urllib.parse import urlsplit

import pyarrow as pa
import pyarrow.parquet as pq

from core.export.data.labelled import Labelled, labelled
from core.export.data.told import Told, words
from core.export.direction import language
from core.export.layout import headline
from core.export.outgoing import Outgoing
from core.export.printable import cleaned
from core.export.registry import Writer
from core.export.sound import address, followed
from core.model import FieldName

SHAPE = "galleyproof blocks 1"
"""Says in the file's metadata what the table is, and in which version of its columns."""

_TIME = pa.timestamp("us", "UTC")


def _column(name: str, kind: pa.DataType, meaning: str, *, known: bool = True) -> pa.Field:
    """A column that says what it means; ``known`` where no row lacks it."""
    return pa.field(name, kind, nullable=not known, metadata={"description": meaning})


SCHEMA = pa.schema(
    [
        _column("article", pa.string(), "The review's id on its desk; empty for a page on no desk."),
        _column("source", pa.string(), "What a person calls the source."),
        _column("url", pa.string(), "The article's address.", known=False),
        _column("domain", pa.string(), "Its host, without www.", known=False),
        _column("title", pa.string(), "The headline, as approved.", known=False),
        _column("byline", pa.string(), "Who wrote it, as approved.", known=False),
        _column("date", pa.string(), "When it was published, as approved.", known=False),
        _column("language", pa.string(), "BCP 47.", known=False),
        _column("medium", pa.string(), "html or text."),
        _column("block", pa.string(), "The block's id on its page."),
        _column("number", pa.int32(), "Its place on the page, from 1."),
        _column("kind", pa.string(), "What it is: paragraph, heading, list-item …"),
        _column("level", pa.int32(), "Heading level or list depth from 1; 0 otherwise."),
        _column("text", pa.string(), "Its own text, before any edit."),
        _column("label", pa.string(), "keep or remove: what holds."),
        _column("reason", pa.string(), "Why it is removed.", known=False),
        _column("duplicate_of", pa.string(), "The block that stays instead.", known=False),
        _column("field", pa.string(), "The field that it became.", known=False),
        _column("proposed", pa.string(), "keep or remove: what was proposed.", known=False),
        _column("proposed_reason", pa.string(), "The reason that was proposed.", known=False),
        _column("confidence", pa.float64(), "Probability that the proposed verdict is right.", known=False),
        _column("settled", pa.bool_(), "An editor has spoken of it."),
        _column("edited", pa.bool_(), "An editor worded it anew."),
        _column("wording", pa.string(), "The editor's wording.", known=False),
        _column("place", pa.int32(), "Its place among the article's blocks, from 1.", known=False),
        _column("decided_by", pa.string(), "Who spoke of it last.", known=False),
        _column("decided_at", _TIME, "When.", known=False),
        _column("engine", pa.string(), "Name and version of what proposed."),
        _column("approved_at", _TIME, "When the article was approved."),
        _column("page", pa.string(), "The decoded page, on the article's first row alone.", known=False),
        _column("list_number", pa.int32(), "Of an item of a numbered list, the page's number.", known=False),
    ],
    metadata={"shape": SHAPE},
)

_Row: TypeAlias = Mapping[str, Any]


def _render(outgoing: Sequence[Outgoing]) -> bytes:
    rows = [row for each in outgoing for row in _rows(each)]
    table = pa.table({name: [row[name] for row in rows] for name in SCHEMA.names}, schema=SCHEMA)
    sink = pa.BufferOutputStream()
    pq.write_table(table, sink, compression="zstd")
    content: bytes = sink.getvalue().to_pybytes()
    return content


def _rows(outgoing: Outgoing) -> Iterator[_Row]:
    shared = _shared(outgoing)
    page: str | None = cleaned(outgoing.review.page.text)
    for block in labelled(outgoing):
        yield {**shared, **_of_block(block), **_of_review(block), "page": page}
        page = None


def _shared(outgoing: Outgoing) -> _Row:
    """What all rows of an article say."""
    article, review = outgoing.article, outgoing.review
    url = address(article, "Parquet") or followed(outgoing.facts.url)
    return {
        "article": article.review_id,
        "source": article.name,
        "url": url or None,
        "domain": _domain(url) or None,
        "title": headline(article) or None,
        "byline": article.fields.get(FieldName.BYLINE) or None,
        "date": article.fields.get(FieldName.DATE) or None,
        "language": language(article) or None,
        "medium": review.page.medium.value,
        "engine": cleaned(review.proposal.engine),
        "approved_at": outgoing.facts.approved_at,
    }


def _of_block(block: Labelled) -> _Row:
    judged = block.judged
    return {
        "block": block.block.id,
        "number": block.number,
        "kind": block.block.kind.value,
        "level": block.block.level,
        "list_number": block.block.number,
        "text": block.text,
        "proposed": judged.verdict.value if judged else None,
        "proposed_reason": judged.reason.value if judged and judged.reason else None,
        "confidence": judged.confidence if judged else None,
    }


def _of_review(block: Labelled) -> _Row:
    ruling = block.ruling
    return {
        "label": ruling.verdict.value,
        "reason": ruling.reason.value if ruling.reason else None,
        "duplicate_of": ruling.duplicate_of,
        "field": ruling.field.value if ruling.field else None,
        "settled": ruling.settled,
        "edited": ruling.text is not None,
        "wording": block.wording,
        "place": block.place,
        "decided_by": block.decided_by or None,
        "decided_at": block.decided_at,
    }


def _domain(url: str) -> str:
    return (urlsplit(url).hostname or "").removeprefix("www.")


def _read(document: bytes) -> str:
    """The words of the table."""
    wanted = ["number", "title", "text", "wording", "place"]
    return words(map(_told, pq.read_table(pa.BufferReader(document), columns=wanted).to_pylist()))


def _told(row: _Row) -> Told:
    text = row["text"] if row["wording"] is None else row["wording"]
    return Told(row["number"], row["title"] or "", text, row["place"])


WRITER = Writer(_render, _read)
