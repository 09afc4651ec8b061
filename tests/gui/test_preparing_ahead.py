"""Which pages the window has prepared: the current one, those after it in the queue, then what waits from here on."""

from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from core.desk import Desk, Query
from core.intake import source_of_text
from core.model import Medium
from core.work import prepare
from gui import ahead
from gui.workbench import Workbench
from tests.gui.shell import put


class Asked(QObject):
    """What is asked for in place of being prepared, newest last."""

    prepared = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.wanted: list[list[str]] = []

    def want(self, review_ids: Iterable[str]) -> None:
        self.wanted.append(list(review_ids))


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with Desk.open(tmp_path / "test.galleyproof") as opened:
        yield opened


def bench_on(desk: Desk) -> tuple[Workbench, Asked]:
    asked = Asked()
    bench = Workbench(desk, asked)  # type: ignore[arg-type]  # all that a workbench asks of its preparer
    bench.reload_queue()
    return bench, asked


def added(desk: Desk, *names: str) -> dict[str, str]:
    """Pages by these names, each waiting for its proposal."""
    return {name: desk.add(source_of_text(f"{name}.txt", name, Medium.TEXT)).review_id for name in names}


def test_the_current_page_comes_first_then_what_follows_around_the_end(desk: Desk, qtbot: QtBot) -> None:
    ids = added(desk, *"abcd") | {"e": put(desk, source_of_text("e.txt", "e", Medium.TEXT))} | added(desk, *"fgh")
    bench, asked = bench_on(desk)
    assert asked.wanted[-1] == [ids[name] for name in "abcdfgh"]
    bench.open(ids["c"])
    assert asked.wanted[-1] == [ids[name] for name in "cdfghab"]


def test_what_follows_in_the_order_of_the_queue_goes_before_what_came_next(desk: Desk, qtbot: QtBot) -> None:
    ids = added(desk, *"abcdefgh")
    bench, asked = bench_on(desk)
    bench.search(Query(text="h"))
    bench.open(ids["h"])
    bench.search(Query(text="b"))
    assert asked.wanted[-1][:3] == [ids["h"], ids["b"], ids["a"]]  # open, though the queue no longer shows it


def test_a_large_desk_is_asked_for_bit_by_bit(desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ahead, "_WANTED", 4)
    ids = list(added(desk, *"abcdefgh").values())
    _, asked = bench_on(desk)
    assert asked.wanted == [ids[:4]]
    for review_id in ids[:3]:
        done = prepare(desk.source(review_id))
        desk.save_proposal(review_id, done.page, done.proposal)
        asked.prepared.emit(review_id, "")
    assert asked.wanted[1:] == [ids[3:7]]


def test_a_page_that_fails_is_not_asked_for_again_and_again(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ahead, "_WANTED", 4)
    ids = list(added(desk, *"abcdefgh").values())
    bench, asked = bench_on(desk)
    for review_id in ids[:3]:
        asked.prepared.emit(review_id, "the disk is full")
    assert asked.wanted[1:] == [ids[3:7]]
    bench.open(ids[0])
    assert asked.wanted[-1][0] == ids[0]  # but it is when someone opens it
