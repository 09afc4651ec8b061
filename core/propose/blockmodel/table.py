"""Measures of a page's blocks as one table: a row a block, a column a measure."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Matrix = npt.NDArray[np.float32]
"""Measures: blocks x columns."""
Vector = npt.NDArray[np.float32]
"""One number a block."""


@dataclass(frozen=True, slots=True)
class Table:
    """Named measures of a page's blocks.

    Attributes:
        names: one a column, each once.
        values: blocks x columns; NaN where a measure does not apply.
    """

    names: tuple[str, ...]
    values: Matrix

    def column(self, name: str) -> Vector:
        """One measure of every block."""
        return self.values[:, self.names.index(name)]


def table(names: Sequence[str], rows: Iterable[Sequence[float]]) -> Table:
    """A table of rows, each as long as there are names."""
    values = np.array(list(rows), dtype=np.float32).reshape(-1, len(names))
    return Table(tuple(names), values)


def beside(*tables: Table) -> Table:
    """Tables of the same blocks, side by side."""
    return Table(
        tuple(name for one in tables for name in one.names),
        np.concatenate([one.values for one in tables], axis=1) if tables else np.zeros((0, 0), np.float32),
    )


def shifted(values: Matrix, by: int) -> Matrix:
    """The rows ``by`` further down the page in the place of each row; NaN beyond either end."""
    out = np.full_like(values, np.nan)
    if by > 0:
        out[:-by] = values[by:]
    elif by < 0:
        out[-by:] = values[:by]
    else:
        out[:] = values
    return out


def around(measures: Table, names: Sequence[str], reach: int) -> Table:
    """Chosen measures of the blocks up to ``reach`` before and after each."""
    chosen = measures.values[:, [measures.names.index(name) for name in names]]
    steps = [step for step in range(-reach, reach + 1) if step]
    parts = [shifted(chosen, step) for step in steps]
    return Table(tuple(f"{name}{step:+d}" for step in steps for name in names), np.concatenate(parts, axis=1))


def at_most(measures: Table, most: Mapping[str, float]) -> Table:
    """The measures, none beyond the largest value named for it; those without a name there as they are."""
    if not most:
        return measures
    limits = np.array([most.get(name, np.inf) for name in measures.names], np.float32)
    return Table(measures.names, np.minimum(measures.values, limits))
