"""The queue: which reviews, in which order, how many, and how fast they go."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from itertools import pairwise
from statistics import median
from typing import Any

import msgspec
from sqlalchemy import ColumnElement, Connection, Select, false, func, literal_column, select

from core.desk.bodies import holding
from core.desk.listing import FINISHED
from core.desk.packing import read_flags
from core.desk.schema import EVENTS, FLAGS, REVIEWS
from core.desk.values import Counts, Pace, Query, Row
from core.model import EventKind, ReviewState

_DONE = (ReviewState.APPROVED, ReviewState.EXPORTED)
_TO_DO = tuple(state for state in ReviewState if state not in FINISHED)
# A longer gap between two approvals is a break and says nothing of the pace.
_LONGEST_GAP = timedelta(minutes=10)
_RECENT = 31
"""Approvals looked at: those of late."""
_FEWEST = 3
"""Approvals before which nothing is said of the pace."""
_COLUMNS = (
    REVIEWS.c.id,
    REVIEWS.c.name,
    REVIEWS.c.title,
    REVIEWS.c.site,
    REVIEWS.c.state,
    REVIEWS.c.flags,
    REVIEWS.c.questions,
    REVIEWS.c.prepared,
    REVIEWS.c.failed,
    REVIEWS.c.blocks,
    REVIEWS.c.removed,
)


def queue(connection: Connection, query: Query, limit: int | None, offset: int) -> tuple[Row, ...]:
    """The rows a query asks for, in its order."""
    statement = _asked_for(connection, query, *_COLUMNS)
    if limit is not None or offset:
        statement = statement.limit(-1 if limit is None else limit).offset(offset)
    return tuple(_row(found) for found in connection.execute(statement))


def listed(connection: Connection, query: Query) -> tuple[list[str], list[bool]]:
    """The reviews a query asks for, in its order, and of each whether it wants nobody any more."""
    finished = REVIEWS.c.state.not_in([state.value for state in _TO_DO])
    # As the driver hands them over: a hundred thousand rows made readable by name take three times as long.
    cursor = connection.execute(_asked_for(connection, query, REVIEWS.c.id, finished)).cursor
    found = cursor.fetchall() if cursor is not None else ()
    return [row[0] for row in found], [bool(row[1]) for row in found]


def rows(connection: Connection, review_ids: Iterable[str]) -> tuple[Row, ...]:
    """The rows of these reviews, as they came."""
    statement = select(*_COLUMNS).where(REVIEWS.c.id.in_(_given(review_ids))).order_by(REVIEWS.c.number)
    return tuple(_row(found) for found in connection.execute(statement))


def waiting(connection: Connection, after: str | None, limit: int) -> tuple[str, ...]:
    """Reviews that have no proposal, as they came: those after ``after`` first, then from the beginning."""
    here = select(REVIEWS.c.number).where(REVIEWS.c.id == after).scalar_subquery()
    behind = func.coalesce(REVIEWS.c.number <= here, false())
    # Spelled out and not bound: only so does SQLite see that the index of what waits will do.
    unprepared = select(REVIEWS.c.id).where(literal_column("prepared") == literal_column("0"))
    return tuple(connection.execute(unprepared.order_by(behind, REVIEWS.c.number).limit(limit)).scalars())


def row(connection: Connection, review_id: str) -> Row | None:
    """The row of one review; None if there is no such review."""
    found = connection.execute(select(*_COLUMNS).where(REVIEWS.c.id == review_id)).first()
    return _row(found) if found else None


def counts(connection: Connection) -> Counts:
    """How many reviews there are, by state and by flag."""
    by_state = dict.fromkeys(ReviewState, 0)
    for state, count in connection.execute(select(REVIEWS.c.state, func.count()).group_by(REVIEWS.c.state)):
        by_state[ReviewState(state)] = count
    found = connection.execute(select(FLAGS.c.flag, func.count()).group_by(FLAGS.c.flag))
    by_flag = {str(flag): int(count) for flag, count in found}
    return Counts(sum(by_state.values()), by_state, by_flag)


def pace(connection: Connection) -> Pace:
    """How many are approved, how many are left, and how long those will take at the pace of late."""
    by_state = counts(connection).by_state
    left = sum(by_state[state] for state in _TO_DO)
    seconds = _usual_gap(_approvals(connection))
    minutes = None if seconds is None else left * seconds / 60
    return Pace(sum(by_state[state] for state in _DONE), left, minutes)


def unprepared(connection: Connection, review_ids: Iterable[str]) -> tuple[str, ...]:
    """Those of the reviews that have no proposal, in the order given."""
    asked = tuple(review_ids)
    found = set(
        connection.execute(
            select(REVIEWS.c.id).where(REVIEWS.c.id.in_(_given(asked)), REVIEWS.c.prepared == 0)
        ).scalars()
    )
    return tuple(review_id for review_id in asked if review_id in found)


def _given(review_ids: Iterable[str]) -> Select[Any]:
    """Ids as a table: one JSON value and not a list of parameters, which would end at some thousands."""
    given = func.json_each(msgspec.json.encode(tuple(review_ids)).decode()).table_valued("value")
    return select(given.c.value)


def _asked_for(connection: Connection, query: Query, *columns: ColumnElement[Any]) -> Select[Any]:
    order = (REVIEWS.c.risk.desc(), REVIEWS.c.number) if query.order == "risk" else (REVIEWS.c.number,)
    statement = select(*columns).order_by(*order)
    if query.text.split():
        statement = statement.where(holding(connection, query.text))
    if query.states:
        statement = statement.where(REVIEWS.c.state.in_([state.value for state in query.states]))
    if query.flags:
        flagged = select(FLAGS.c.review).where(FLAGS.c.flag.in_(query.flags))
        statement = statement.where(REVIEWS.c.number.in_(flagged))
    return statement


def _row(found: Any) -> Row:
    return Row(
        review_id=found.id,
        name=found.name,
        title=found.title,
        site=found.site,
        state=ReviewState(found.state),
        flags=read_flags(found.flags),
        questions=found.questions,
        prepared=bool(found.prepared),
        failed=found.failed,
        blocks=found.blocks,
        removed=found.removed,
    )


def _approvals(connection: Connection) -> list[datetime]:
    """When the latest approvals were made, newest first."""
    found = connection.execute(
        select(EVENTS.c.at)
        .where(EVENTS.c.state == ReviewState.APPROVED.value, EVENTS.c.kind == EventKind.DECISION.value)
        .order_by(EVENTS.c.number.desc())
        .limit(_RECENT)
    )
    return [datetime.fromisoformat(at) for at in found.scalars()]


def _usual_gap(newest_first: Sequence[datetime]) -> float | None:
    """Seconds between two approvals, as a rule; None before there are enough."""
    if len(newest_first) < _FEWEST:
        return None
    gaps = [min(later - earlier, _LONGEST_GAP) for later, earlier in pairwise(newest_first)]
    return median(max(0.0, gap.total_seconds()) for gap in gaps)
