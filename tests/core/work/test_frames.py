"""What crosses the pipe comes out as it went in, and nothing else is taken."""

import io
from datetime import UTC, datetime

import pytest

from core.model import Medium, Source
from core.work.fallback import last_resort
from core.work.frames import LARGEST, Done, Failed, Progress, Ready, Task, read_answer, read_task, write


def everything() -> Source:
    return Source(
        id="ab",
        name="n",
        origin="o",
        medium=Medium.HTML,
        content=b"\x00\xff<p>\n",
        charset="utf-8",
        url="https://example.org/",
        retrieved=datetime(2024, 5, 6, 7, 8, 9, 123456, tzinfo=UTC),
        flags=("short", "our own"),
    )


def test_tasks_survive_the_pipe() -> None:
    stream = io.BytesIO()
    tasks = [Task(everything(), 2.5), Task(everything(), 1.0, plain="the reader crashed")]
    for task in tasks:
        write(stream, task)
    stream.seek(0)
    assert [read_task(stream), read_task(stream)] == tasks


def test_answers_survive_the_pipe() -> None:
    stream = io.BytesIO()
    answers = [Ready(), Progress("Cutting"), Done(last_resort(everything(), "why")), Failed(True, "here")]
    for answer in answers:
        write(stream, answer)
    stream.seek(0)
    assert [read_answer(stream) for _ in answers] == answers


@pytest.mark.parametrize("data", [b"", b"\0\0\0", (10).to_bytes(8, "big") + b"short"])
def test_a_stream_that_ends_early_is_noticed(data: bytes) -> None:
    with pytest.raises(EOFError):
        read_answer(io.BytesIO(data))


@pytest.mark.parametrize(
    "data", [(LARGEST + 1).to_bytes(8, "big"), (1).to_bytes(8, "big") + b"\x01", (2).to_bytes(8, "big") + b"ab"]
)
def test_what_is_no_answer_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  (msgspec's messages are its own)
        read_answer(io.BytesIO(data))
