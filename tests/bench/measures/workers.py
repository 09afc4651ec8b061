"""A worker process from nothing."""

import subprocess
import sys
import threading
from collections.abc import Iterator

from core.work import Pool
from tests.bench.desks import text_source
from tests.bench.registry import Plan, Row, measure
from tests.bench.timing import in_turn, milliseconds

_STARTS = 5
_PATIENCE = 60.0


@measure("worker", peer="python -c pass")
def worker(plan: Plan) -> Iterator[Row]:
    """A pool's first page, which starts the process, beside the start of an interpreter that does nothing."""
    yield Row("worker started and first page back", *in_turn(_ours, _theirs, plan.times(_STARTS)))


def _ours() -> float:
    source = text_source("short", "One line.")
    back = threading.Event()
    with Pool(1) as pool:
        took = milliseconds(lambda: (pool.submit(source, lambda _: back.set()), back.wait(_PATIENCE)))
    if not back.is_set():
        raise RuntimeError("the worker did not answer")
    return took


def _theirs() -> float:
    return milliseconds(lambda: subprocess.run([sys.executable, "-c", "pass"], check=True))
