"""Trees fitted by LightGBM, and taken out of it: what the desk loads are plain arrays."""

import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from core.model import Medium, TrainingError
from core.propose.blockmodel.table import Matrix, Table, Vector
from core.propose.blockmodel.trees import MISSING, Trees


@dataclass(frozen=True, slots=True)
class Growth:
    """How trees are grown.

    Attributes:
        trees: how many.
        leaves: of each, at most.
        rows: blocks a leaf holds, at least.
        columns: the share of measures each tree may ask for.
        rate: how far each tree goes towards what is left to explain.
        depth: questions asked one after another, at most.
        times: how often all of it is grown, each time by other chances; what is told is the mean.
    """

    trees: int
    leaves: int
    rows: int
    columns: float
    rate: float
    depth: int = 9
    times: int = 1


@dataclass(frozen=True, slots=True)
class Lessons:
    """What trees are fitted to, a page at a time.

    Attributes:
        tables: measures, all with the same columns.
        kept: what is to be learned of each row.
        counts: how much each row counts; rows of 0 are left out.
    """

    tables: Sequence[Table]
    kept: Sequence[npt.NDArray[np.bool_]]
    counts: Sequence[Vector]


FIRST = {
    Medium.HTML: Growth(trees=160, leaves=31, rows=40, columns=0.4, rate=0.08),
    Medium.TEXT: Growth(trees=200, leaves=63, rows=40, columns=0.4, rate=0.08, depth=12),
}
"""For the first look. Without markup more facts must hold at once to tell a block: larger trees."""
SECOND = {
    Medium.HTML: Growth(trees=160, leaves=31, rows=40, columns=0.2, rate=0.08, times=4),
    Medium.TEXT: Growth(trees=200, leaves=63, rows=40, columns=0.2, rate=0.08, depth=12, times=4),
}
"""For the second look. It has more measures than the first, so each tree asks for a smaller share of them. Which ones
is partly chance: grown four times over, their mean is less so."""
PAGES = Growth(trees=250, leaves=8, rows=8, columns=0.15, rate=0.05)
"""For whether a page is an article: one row a page, so that leaves are few and hold few rows."""
COPIES = Growth(trees=250, leaves=31, rows=15, columns=0.3, rate=0.05)
"""For the choice between copies."""
_ALWAYS: Mapping[str, Any] = {
    "objective": "binary",
    "bagging_fraction": 0.7,
    "bagging_freq": 1,
    "lambda_l2": 5.0,
    "max_bin": 63,
    "use_missing": False,
    "deterministic": True,
    "force_row_wise": True,
    "verbose": -1,
}


def fit(lessons: Lessons, growth: Growth, jobs: int = 2) -> Trees:
    """Trees that tell kept blocks from others.

    The same examples give the same trees, whatever the number of threads.

    Args:
        lessons: what is to be learned.
        growth: how trees are grown.
        jobs: threads at work.

    Raises:
        TrainingError: LightGBM is not installed.
    """
    lightgbm = library()
    rows = np.concatenate([filled(t.values[c > 0]) for t, c in zip(lessons.tables, lessons.counts, strict=True)])
    aim = np.concatenate([k[c > 0] for k, c in zip(lessons.kept, lessons.counts, strict=True)]).astype(np.float32)
    worth = np.concatenate([counts[counts > 0] for counts in lessons.counts])
    data = lightgbm.Dataset(rows, aim, weight=worth, params={"max_bin": _ALWAYS["max_bin"], "verbose": -1})
    grown = [lightgbm.train(_settings(growth, jobs, seed), data, growth.trees) for seed in range(1, growth.times + 1)]
    trees = [tree for booster in grown for tree in booster.dump_model()["tree_info"]]
    return exported(trees, lessons.tables[0].names, 1 / growth.times)


def library() -> Any:
    """LightGBM, which only training needs.

    Raises:
        TrainingError: it is not installed.
    """
    # Threads that wait for one another busily would hold up whatever else the machine does, and themselves.
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    try:
        import lightgbm
    except ImportError as error:
        raise TrainingError("training needs LightGBM: install galleyproof[train]") from error
    return lightgbm


def _settings(growth: Growth, jobs: int, seed: int) -> dict[str, Any]:
    return {
        **_ALWAYS,
        "seed": seed,
        "learning_rate": growth.rate,
        "num_leaves": growth.leaves,
        "max_depth": growth.depth,
        "min_data_in_leaf": growth.rows,
        "feature_fraction": growth.columns,
        "num_threads": jobs,
    }


def filled(rows: Matrix) -> Matrix:
    """Rows without gaps, as the trees ask for them."""
    return np.nan_to_num(rows, nan=MISSING, posinf=-MISSING, neginf=MISSING)


def exported(dumped: Sequence[Mapping[str, Any]], names: tuple[str, ...], share: float = 1.0) -> Trees:
    """LightGBM's own description of its trees, as arrays.

    Only the measures that some tree asks for are kept.

    Args:
        dumped: the trees.
        names: of the measures, a column each.
        share: what each tree counts of what it says.
    """
    nodes: list[list[float]] = []
    roots = [_add(nodes, tree["tree_structure"]) for tree in dumped]
    table = np.array(nodes, np.float64).reshape(-1, 5)
    inner = table[:, 2] != np.arange(len(table))
    asked = np.unique(table[inner, 0].astype(np.int32))
    feature = np.where(inner, np.searchsorted(asked, table[:, 0]), 0)
    return Trees(
        names=tuple(names[number] for number in asked),
        roots=np.array(roots, np.int32),
        feature=feature.astype(np.int32),
        threshold=_rounded_down(table[:, 1]),
        left=table[:, 2].astype(np.int32),
        right=table[:, 3].astype(np.int32),
        value=(table[:, 4] * share).astype(np.float32),
        depth=max((_depth(tree["tree_structure"]) for tree in dumped), default=0),
    )


def _rounded_down(thresholds: npt.NDArray[np.float64]) -> Vector:
    """Thresholds in the precision of the measures. A measure that was above one stays above it."""
    near = thresholds.astype(np.float32)
    down: Vector = np.where(near > thresholds, np.nextafter(near, np.float32(-np.inf)), near)
    return down


def _add(nodes: list[list[float]], node: Mapping[str, Any]) -> int:
    """Appends a node and all below it: column, threshold, left, right, value. Returns its number."""
    number = len(nodes)
    if "split_feature" not in node:
        nodes.append([0, np.inf, number, number, node["leaf_value"]])
        return number
    nodes.append([node["split_feature"], node["threshold"], 0, 0, node["internal_value"]])
    nodes[number][2] = _add(nodes, node["left_child"])
    nodes[number][3] = _add(nodes, node["right_child"])
    return number


def _depth(node: Mapping[str, Any]) -> int:
    return 1 + max(map(_depth, _below(node)), default=-1)


def _below(node: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    yield from (node[side] for side in ("left_child", "right_child") if side in node)
