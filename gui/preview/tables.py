"""A file of columns as the values a table shows."""

import io
from dataclasses import dataclass
from importlib import import_module
from typing import Any

from gui.controls import one_line

SHOWN_ROWS = 500


@dataclass(frozen=True)
class Table:
    """The beginning of a table, as words.

    Attributes:
        columns: what each column is called.
        kinds: what each column holds, as the file names it: ``"string"``, ``"bool"``.
        rows: some rows, a value for each column.
        total: how many rows there are in all.
        first: how many there are before those of ``rows``.
        current: among those, where the article asked for begins; -1 where that is not known.
    """

    columns: tuple[str, ...]
    kinds: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    total: int
    first: int = 0
    current: int = -1


def table_of(data: bytes, article: str = "") -> Table:
    """The table in a Parquet file: its first rows, or where those of an article come later, from there on."""
    parquet: Any = import_module("pyarrow.parquet")  # takes a moment, which only those wait for who show Parquet
    found = parquet.read_table(io.BytesIO(data))
    owners = found["article"].to_pylist() if article else []
    at = owners.index(article) if article in owners else -1
    first = at if at >= SHOWN_ROWS else 0
    shown = found.slice(first, SHOWN_ROWS).to_pylist()
    kinds = tuple(str(each.type) for each in found.schema)
    rows = tuple(tuple(_words(row[name]) for name in found.column_names) for row in shown)
    return Table(tuple(found.column_names), kinds, rows, found.num_rows, first, at - first)


def _words(value: object) -> str:
    return "" if value is None else one_line(str(value))
