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
        rows: the first rows, a value for each column.
        total: how many rows there are in all.
        current: the row of the article asked for; -1 where it is not shown.
    """

    columns: tuple[str, ...]
    kinds: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    total: int
    current: int = -1


def table_of(data: bytes, current: int = -1) -> Table:
    """The table in a Parquet file, the article asked for in row number ``current``."""
    parquet: Any = import_module("pyarrow.parquet")  # takes a moment, which only those wait for who show Parquet
    found = parquet.read_table(io.BytesIO(data))
    first = found.slice(0, SHOWN_ROWS).to_pylist()
    kinds = tuple(str(each.type) for each in found.schema)
    rows = tuple(tuple(_words(row[name]) for name in found.column_names) for row in first)
    return Table(tuple(found.column_names), kinds, rows, found.num_rows, current if current < len(rows) else -1)


def _words(value: object) -> str:
    return "" if value is None else one_line(str(value))
