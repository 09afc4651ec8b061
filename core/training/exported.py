"""Gold from a desk: what its editors approved, exported as Parquet."""

from collections.abc import Iterator, Mapping
from itertools import groupby
from pathlib import Path
from typing import Any

from core.model import BadInputError, Medium
from core.training.gold import GoldPage, day_of, read_corpus, site_of

_SHAPE = b"galleyproof blocks 1"
_COLUMNS = (
    "article", "source", "url", "title", "byline", "date", "medium", "number", "text", "wording", "place", "page",
)  # fmt: skip


def read_gold(path: Path) -> Iterator[GoldPage]:
    """The gold pages of a corpus, or of what a desk exported.

    Raises:
        BadInputError: the path is neither, or what is there cannot be read.
    """
    return read_export(path) if path.is_file() else read_corpus(path)


def read_export(file: Path) -> Iterator[GoldPage]:
    """The approved pages of a Parquet file, in its order; text pages are passed over, as only markup is learned from.

    Raises:
        BadInputError: the file is no export of blocks, or is damaged.
    """
    articles = groupby(_numbered(_rows(file)), key=lambda row: row["index"])
    for _, rows in articles:
        page = _page(file.resolve().name, list(rows))
        if page is not None:
            yield page


def _rows(file: Path) -> list[dict[str, Any]]:
    import pyarrow as pa
    import pyarrow.parquet as pq

    try:
        metadata = pq.read_schema(file).metadata or {}
        if metadata.get(b"shape") != _SHAPE:
            raise BadInputError(str(file), "is no corpus: it holds no blocks that a desk exported")
        rows: list[dict[str, Any]] = pq.read_table(file, columns=list(_COLUMNS)).to_pylist()
    except (pa.ArrowException, OSError) as error:
        raise BadInputError(str(file), "is no corpus: it is no Parquet file, or a damaged one") from error
    return rows


def _numbered(rows: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """The rows with the place of their article, which begins at block 1."""
    index = 0
    for row in rows:
        index += row["number"] == 1
        yield {**row, "index": index}


def _page(corpus: str, rows: list[dict[str, Any]]) -> GoldPage | None:
    first = rows[0]
    gold = _gold(rows)
    if first["medium"] != Medium.HTML or not first["page"] or not gold:
        return None
    known: Mapping[str, str] = {name: first[name] or "" for name in ("url", "title", "byline", "date")}
    name = str(first["article"] or first["source"])
    return GoldPage(
        id=name,
        corpus=corpus,
        raw=first["page"],
        medium=Medium.HTML,
        gold=gold,
        type="article",
        url=known["url"],
        site=site_of(known["url"]) or f"{corpus}/{name}",
        title=known["title"],
        author=known["byline"],
        date=day_of(known["date"]),
    )


def _gold(rows: list[dict[str, Any]]) -> str:
    """The article's words, a block a line, in its order."""
    placed = sorted((row for row in rows if row["place"] is not None), key=lambda row: int(row["place"]))
    return "\n".join(row["text"] if row["wording"] is None else row["wording"] for row in placed)
