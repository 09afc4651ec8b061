"""Results as a table for people, or as JSON for programs."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median
from typing import Any

from tests.bench.registry import Measure, Row
from tests.bench.timing import late

HEADINGS = ("measure", "what", "unit", "ours", "p95", "goal", "peer's", "p95", "ratio", "peer")
_LEFT = {0, 1, 2, 9}


@dataclass(frozen=True)
class Line:
    """A row with the measure it belongs to."""

    measure: Measure
    row: Row


def as_table(lines: Sequence[Line]) -> str:
    """One line a row, medians beside their 95th percentiles; ratio is our median over the peer's."""
    cells = [HEADINGS, *(_cells(line) for line in lines)]
    widths = [max(len(row[column]) for row in cells) for column in range(len(HEADINGS))]
    return "\n".join(_set(row, widths) for row in cells)


def _set(row: Sequence[str], widths: Sequence[int]) -> str:
    padded = (
        cell.ljust(width) if column in _LEFT else cell.rjust(width)
        for column, (cell, width) in enumerate(zip(row, widths, strict=True))
    )
    return "  ".join(padded).rstrip()


def _cells(line: Line) -> tuple[str, ...]:
    row = line.row
    goal = "" if row.goal is None else f"{row.goal:g}"
    ours, theirs = (
        tuple(_set_figure(value, ".1f") for value in _middle_and_late(each)) for each in (row.ours, row.theirs)
    )
    ratio = _set_figure(row.ratio, ".2f")
    return (line.measure.name, row.what, line.measure.unit, *ours, goal, *theirs, ratio, line.measure.peer)


def _set_figure(value: float | None, form: str) -> str:
    return "-" if value is None else format(value, form)


def _middle_and_late(samples: Sequence[float]) -> tuple[float | None, float | None]:
    """The median and the 95th percentile; None of no samples, as of a peer that is not installed."""
    return (median(samples), late(samples)) if samples else (None, None)


def as_json(lines: Sequence[Line]) -> str:
    """A list of objects, with every sample."""
    return json.dumps([_object(line) for line in lines], indent=1)


def _object(line: Line) -> dict[str, Any]:
    row, measure = line.row, line.measure
    theirs = _middle_and_late(row.theirs)
    return {
        "measure": measure.name,
        "what": row.what,
        "unit": measure.unit,
        "median": median(row.ours),
        "p95": late(row.ours),
        "goal": row.goal,
        "peer": measure.peer,
        "peer_median": theirs[0],
        "peer_p95": theirs[1],
        "ratio": row.ratio,
        "samples": list(row.ours),
        "peer_samples": list(row.theirs),
    }
