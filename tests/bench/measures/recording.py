"""A decision on the disk."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from itertools import cycle
from pathlib import Path

import msgspec

from core.desk import Desk
from core.model import Decision, Review
from core.review import toggle
from tests.bench.desks import put, text_source
from tests.bench.registry import Plan, Row, measure
from tests.bench.texts import story
from tests.bench.timing import in_turn, milliseconds

_DECISIONS = 100
_BLOCKS = 40


@measure("record", peer="bare sqlite3 insert, WAL, FULL")
def record(plan: Plan) -> Iterator[Row]:
    """``Desk.record`` beside one insert of the same bytes in a table of its own, both durable when they return."""
    with (
        Desk.open(plan.folder / "recorded.galleyproof") as desk,
        closing(_bare(plan.folder / "bare.sqlite")) as bare,
    ):
        (review_id,) = put(desk, [text_source("record", story(_BLOCKS))])
        blocks = cycle(block.id for block in _review(desk, review_id).page.blocks)
        payload = msgspec.json.encode(_decision(desk, review_id, next(blocks))).decode()
        samples = in_turn(
            lambda: _record(desk, review_id, next(blocks)),
            lambda: milliseconds(lambda: bare.execute("INSERT INTO events (payload) VALUES (?)", (payload,))),
            plan.times(_DECISIONS),
        )
    yield Row("decision durable on the desk", *samples)


def _record(desk: Desk, review_id: str, block_id: str) -> float:
    decision = _decision(desk, review_id, block_id)
    return milliseconds(lambda: desk.record(review_id, decision))


def _decision(desk: Desk, review_id: str, block_id: str) -> Decision:
    made = toggle(_review(desk, review_id), [block_id])
    if made is None:
        raise RuntimeError(f"block {block_id} cannot be toggled")
    return made


def _review(desk: Desk, review_id: str) -> Review:
    review = desk.review(review_id)
    if review is None:
        raise RuntimeError("the page is not prepared")
    return review


def _bare(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)  # each statement is a transaction of its own
    for statement in (
        "PRAGMA journal_mode=WAL",
        "PRAGMA synchronous=FULL",
        "CREATE TABLE events (number INTEGER PRIMARY KEY, payload TEXT)",
    ):
        connection.execute(statement)
    return connection
