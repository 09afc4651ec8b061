"""How long the window stands still while worker processes parse pages."""

import time
from collections import deque
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget

from core.model import Source
from core.work import Pool
from tests.bench.desks import text_source
from tests.bench.pages import news_pages, sample_pages, sources
from tests.bench.registry import Plan, Row, measure
from tests.bench.texts import story
from tests.bench.timing import in_turn
from tests.bench.windows import desktop_with

_ROUNDS = 3
_WORKERS = 2
_PATIENCE = 120_000  # ms for all pages
_GOAL = 50.0


class Pulse(QObject):
    """A timer that ticks every millisecond, and the longest it was ever kept waiting."""

    def __init__(self) -> None:
        super().__init__()
        self.longest = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start(1)

    def _tick(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, (now - self._last) * 1000)
        self._last = now


@measure("blocked", peer="empty window, same workers")
def blocked(plan: Plan) -> Iterator[Row]:
    """The longest gap between two ticks in the window's thread, from the files' arrival to the last page prepared."""
    files = _files(plan)
    pages = sources(files)
    samples = in_turn(lambda: _ours(plan, files), lambda: _theirs(pages), plan.times(_ROUNDS))
    yield Row(f"window blocked at most, {len(files)} pages parsed", *samples, goal=_GOAL)


def _files(plan: Plan) -> list[Path]:
    news = news_pages(plan.pages, plan.folder / "news")
    return news or [_copy(path, plan.folder, number) for number, path in enumerate(sample_pages(plan.pages))]


def _copy(page: Path, folder: Path, number: int) -> Path:
    """The same page under another name is another source."""
    target = folder / f"{number}-{page.name}"
    target.write_bytes(page.read_bytes())
    return target


def _ours(plan: Plan, files: list[Path]) -> float:
    with desktop_with(plan.folder, [text_source("open", story(40))]) as desktop:
        pulse = Pulse()
        desktop.intake.add_files(files)
        _run_until(lambda: len(desktop.bench.rows) > len(files) and all(row.prepared for row in desktop.bench.rows))
        return pulse.longest


def _theirs(pages: list[Source]) -> float:
    window = QWidget()
    window.show()
    back: deque[str] = deque()
    with Pool(_WORKERS) as pool:
        pulse = Pulse()
        for page in pages:
            pool.submit(page, lambda prepared: back.append(prepared.source_id))
        _run_until(lambda: len(back) == len(pages))
    window.close()
    return pulse.longest


def _run_until(holds: Callable[[], bool]) -> None:
    """Runs the event loop until ``holds``, looking twenty times a second.

    Raises:
        RuntimeError: it took longer than anyone would wait.
    """
    loop, clock, look = QEventLoop(), QElapsedTimer(), QTimer()
    clock.start()
    look.timeout.connect(lambda: loop.quit() if holds() or clock.elapsed() > _PATIENCE else None)
    look.start(50)
    loop.exec()
    if not holds():
        raise RuntimeError("the pages were not prepared in time")
