"""The memory of the window while articles are opened one after the other."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.bench.leafing import OURS, PEER
from tests.bench.registry import Plan, Row, measure

_ROOT = Path(__file__).parents[3]
_EARLY_SHARE = 10
_GOAL = 1.2


@measure("memory", peer="QListView of the same texts", unit="times")
def memory(plan: Plan) -> Iterator[Row]:
    """Resident memory after all articles, over that after a tenth of them; each in a process of its own."""
    early = max(1, plan.articles // _EARLY_SHARE)
    ours, theirs = (_growth(kind, plan.articles, early, plan.folder) for kind in (OURS, PEER))
    at = f"{ours[0]:.0f} MB after {early}, {ours[1]:.0f} MB after {plan.articles}"
    yield Row(f"memory held, {at} articles", [ours[1] / ours[0]], [theirs[1] / theirs[0]], _GOAL)


def _growth(kind: str, articles: int, early: int, folder: Path) -> tuple[float, float]:
    """Megabytes after ``early`` articles, and after all."""
    command = [sys.executable, "-m", "tests.bench.leafing", kind, str(articles), str(early), str(folder)]
    told = subprocess.run(command, cwd=_ROOT, check=True, capture_output=True, text=True).stdout.split()
    return float(told[0]), float(told[1])
