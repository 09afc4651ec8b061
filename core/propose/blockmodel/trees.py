"""Boosted trees: a probability from a row of measures, in plain numpy."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from core.propose.blockmodel.table import Matrix, Table, Vector

_AT_ONCE = 400_000
"""Pairs of a block and a tree looked at at once, for memory."""
_FAR = 30.0
MISSING = -1e6
"""What stands for a measure that does not apply: below every measure there is."""


@dataclass(frozen=True, slots=True)
class Trees:
    """An ensemble of decision trees over named measures.

    All trees' nodes stand in one list. A node sends a row to ``left`` where its measure is at most the threshold, else
    to ``right``; a leaf sends every row to itself.

    Attributes:
        names: the measures it asks for, one a column.
        roots: number of each tree's root node.
        feature: the column each node asks; 0 in leaves.
        threshold: what the column is compared with; infinite in leaves.
        left: node of rows at most the threshold.
        right: node of the others.
        value: log-odds at each node; those of a leaf are added up.
        depth: steps from any root to its farthest leaf.
    """

    names: tuple[str, ...]
    roots: npt.NDArray[np.int32]
    feature: npt.NDArray[np.int32]
    threshold: npt.NDArray[np.float32]
    left: npt.NDArray[np.int32]
    right: npt.NDArray[np.int32]
    value: npt.NDArray[np.float32]
    depth: int

    def rows(self, measures: Table) -> Matrix:
        """The measures it asks for, in its order, gaps filled.

        Raises:
            ValueError: a measure is not there.
        """
        if measures.names == self.names:
            chosen = measures.values
        else:
            at = {name: number for number, name in enumerate(measures.names)}
            chosen = measures.values[:, [at[name] if name in at else _absent(name) for name in self.names]]
        filled: Matrix = np.nan_to_num(chosen, nan=MISSING, posinf=-MISSING, neginf=MISSING)
        return filled

    def log_odds(self, measures: Table) -> Vector:
        """The sum of the leaves each row ends in."""
        rows = self.rows(measures)
        out = np.zeros(len(rows), np.float32)
        step = max(1, _AT_ONCE // max(1, len(self.roots)))
        for start in range(0, len(rows), step):
            out[start : start + step] = self._sums(rows[start : start + step])
        return out

    def _sums(self, rows: Matrix) -> Vector:
        at = np.broadcast_to(self.roots, (len(rows), len(self.roots)))
        offsets = (np.arange(len(rows)) * rows.shape[1])[:, None]
        flat = rows.ravel()
        for _ in range(self.depth):
            low = flat.take(offsets + self.feature.take(at)) <= self.threshold.take(at)
            at = np.where(low, self.left.take(at), self.right.take(at))
        sums: Vector = self.value.take(at).sum(axis=1, dtype=np.float64).astype(np.float32)
        return sums


_NO_NUMBERS: npt.NDArray[np.int32] = np.zeros(0, np.int32)
_NO_VALUES: Vector = np.zeros(0, np.float32)
NOTHING = Trees((), _NO_NUMBERS, _NO_NUMBERS, _NO_VALUES, _NO_NUMBERS, _NO_NUMBERS, _NO_VALUES, 0)
"""No trees: whatever they are asked, they say nothing."""


def _absent(name: str) -> int:
    raise ValueError(f"the block model asks for a measure that is not taken: {name}")


def probability(log_odds: Vector) -> Vector:
    """Probabilities of log-odds, without overflow."""
    out: Vector = (1 / (1 + np.exp(-np.clip(log_odds, -_FAR, _FAR)))).astype(np.float32)
    return out
