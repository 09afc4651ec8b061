"""A worker process by itself, spoken to through its pipes."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from core.work.child import GRACE
from core.work.frames import Done, Failed, Progress, Ready, Task, read_answer, write
from tests.core.work.conftest import HOSTILE, PATIENCE, source

Child = subprocess.Popen[bytes]


@pytest.fixture
def child() -> Iterator[Child]:
    command = [sys.executable, "-m", HOSTILE, "0"]
    root = Path(__file__).parents[3]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=root) as process:
        assert read_answer(process.stdout) == Ready()
        yield process
        process.kill()


def ask(child: Child, text: str, seconds: float = PATIENCE) -> None:
    write(child.stdin, Task(source(text), seconds))


def test_a_worker_tells_its_progress_and_then_hands_over_the_page(child: Child) -> None:
    ask(child, "a page")
    assert isinstance(read_answer(child.stdout), Progress)
    answer = read_answer(child.stdout)
    assert isinstance(answer, Done)
    assert answer.prepared.page.text == "a page"


def test_an_error_is_told_by_its_class_and_place_alone(child: Child) -> None:
    ask(child, "quarrel")
    assert isinstance(read_answer(child.stdout), Progress)
    answer = read_answer(child.stdout)
    assert isinstance(answer, Failed)
    assert answer.where.startswith("ValueError in hostile_child.py, line ")


def test_an_idle_worker_ends_with_its_input(child: Child) -> None:
    child.stdin.close()
    assert child.wait(PATIENCE) == 0


def test_a_busy_worker_ends_with_its_input(child: Child) -> None:
    ask(child, "hang")
    read_answer(child.stdout)
    child.stdin.close()
    assert child.wait(PATIENCE) == 0


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no alarm")
def test_an_overdue_worker_that_holds_the_interpreter_is_ended_by_the_system(child: Child) -> None:
    ask(child, "hold", seconds=0.3 - GRACE)
    assert child.wait(PATIENCE) != 0


def test_a_worker_gives_way_to_the_window(child: Child) -> None:
    assert psutil.Process(child.pid).nice() > psutil.Process().nice()


def test_what_is_no_task_ends_a_worker(child: Child) -> None:
    child.stdin.write((3).to_bytes(8, "big") + b"abc")
    child.stdin.flush()
    child.wait(PATIENCE)
