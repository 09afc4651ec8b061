"""From the start of the program to a review that can be worked on."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.bench.first_window import OURS, PAINTED, PEER
from tests.bench.registry import Plan, Row, measure
from tests.bench.timing import Samples, in_turn, milliseconds

_STARTS = 5
_GOAL = 1_500.0
_ROOT = Path(__file__).parents[3]


@measure("start", peer="QListView of the names, bare sqlite3")
def start(plan: Plan) -> Iterator[Row]:
    """A process of its own each time, up to the first paint that shows a review."""
    for reviews in plan.reviews:
        samples = _starts(plan.desk_of(reviews), plan.times(_STARTS))
        yield Row(f"start to first review painted, desk of {reviews:,}", *samples, goal=_GOAL)


def _starts(desk: Path, rounds: int) -> tuple[Samples, Samples]:
    return in_turn(lambda: _started(OURS, desk), lambda: _started(PEER, desk), rounds)


def _started(kind: str, desk: Path) -> float:
    command = [sys.executable, "-m", "tests.bench.first_window", kind, str(desk)]
    processes: list[subprocess.Popen[str]] = []

    def until_painted() -> None:
        processes.append(subprocess.Popen(command, cwd=_ROOT, stdout=subprocess.PIPE, text=True))
        output = processes[0].stdout
        if output is None or output.readline().strip() != PAINTED:
            raise RuntimeError(f"no window came of {' '.join(command)}")

    try:
        return milliseconds(until_painted)
    finally:
        processes[0].communicate()
