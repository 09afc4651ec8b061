"""The log of every step: appending to it, replaying it, and finding what can be undone or made again."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, FromClause, Row, Select, case, func, insert, literal_column, select

from core.desk.packing import read_decision, write_decision
from core.desk.schema import EVENTS
from core.desk.values import Step
from core.model import Event, EventKind, Review
from core.review import apply, redo, undo


@dataclass(frozen=True, slots=True)
class Mark:
    """Where an event stands among those of its review, from 1, and who made it."""

    seq: int
    who: str


def append(connection: Connection, kind: EventKind, before: Review, after: Review, mark: Mark) -> None:
    """Writes the event that leads from one review to the other.

    Args:
        connection: a transaction that may write.
        kind: a decision, or one undone or made again.
        before: the review as it stood.
        after: the review as the event leaves it.
        mark: its place and maker.
    """
    decision = (before if kind is EventKind.UNDO else after).decisions[-1]
    _insert(
        connection,
        kind,
        before.id,
        mark,
        name=decision.name,
        payload=write_decision(decision) if kind is EventKind.DECISION else "",
        step=_step(connection, kind, before.id),
        state=after.state.value if after.state is not before.state else None,
    )


def append_export(connection: Connection, review_id: str, file: str, mark: Mark) -> None:
    """Writes that the article left the desk as this file."""
    _insert(connection, EventKind.EXPORT, review_id, mark, name=file, payload="")


def now() -> str:
    """The time, aware, as the desk writes it."""
    return datetime.now(UTC).isoformat(timespec="milliseconds")


def replay(connection: Connection, review: Review, seq: int) -> tuple[Review, int]:
    """The review after every event later than ``seq``, and the place of the newest one."""
    events = connection.execute(
        select(EVENTS.c.kind, EVENTS.c.payload, EVENTS.c.seq)
        .where(EVENTS.c.review_id == review.id, EVENTS.c.seq > seq)
        .order_by(EVENTS.c.seq)
    )
    for event in events:
        review, seq = _replayed(review, EventKind(event.kind), event.payload), event.seq
    return review, seq


def last_step(connection: Connection) -> Step | None:
    """The newest decision in force on the whole desk."""
    newest = connection.execute(in_force().limit(1)).first()
    return _as_step(connection, newest, newest.number) if newest else None


def last_undone(connection: Connection) -> Step | None:
    """The decision undone last that is not in force again; None if its review has a newer decision."""
    newest = connection.execute(undone().limit(1)).first()
    if newest is None:
        return None
    newer = select(EVENTS.c.number).where(
        EVENTS.c.review_id == newest.review_id,
        EVENTS.c.kind == EventKind.DECISION.value,
        EVENTS.c.number > newest.number,
    )
    return None if connection.execute(newer.limit(1)).first() else _as_step(connection, newest, newest.step)


def happened(connection: Connection, review_id: str) -> tuple[Event, ...]:
    """Everything that happened to a review, in order."""
    found = connection.execute(select(EVENTS).where(EVENTS.c.review_id == review_id).order_by(EVENTS.c.seq))
    return tuple(_event(each) for each in found)


def _event(row: Row[Any]) -> Event:
    decision = read_decision(row.payload) if row.payload else None
    return Event(row.seq, EventKind(row.kind), row.name, row.who, datetime.fromisoformat(row.at), decision)


def _replayed(review: Review, kind: EventKind, payload: str) -> Review:
    match kind:
        case EventKind.DECISION:
            return apply(review, read_decision(payload))
        case EventKind.UNDO:
            return undo(review)
        case EventKind.REDO:
            return redo(review)
        case EventKind.EXPORT:
            return review


def _insert(connection: Connection, kind: EventKind, review_id: str, mark: Mark, **columns: str | int | None) -> None:
    made = {"review_id": review_id, "kind": kind.value, "seq": mark.seq, "who": mark.who, "at": now()}
    connection.execute(insert(EVENTS).values(**made, **columns))


def _step(connection: Connection, kind: EventKind, review_id: str) -> int | None:
    """The number of the decision that an undo or redo of this review is about."""
    if kind is EventKind.DECISION:
        return None
    newest = in_force() if kind is EventKind.UNDO else undone()
    found = connection.execute(newest.where(EVENTS.c.review_id == review_id).limit(1)).one()
    return int(found.number if kind is EventKind.UNDO else found.step)


def in_force() -> Select[Any]:
    """The decisions whose latest undoing or redoing, if any, is no undoing; newest first."""
    latest = EVENTS.alias("latest")
    fate = (
        select(latest.c.kind)
        .where(latest.c.step == EVENTS.c.number)
        .order_by(latest.c.number.desc())
        .limit(1)
        .scalar_subquery()
    )
    return _newest(EVENTS.c.kind == EventKind.DECISION.value, fate.is_distinct_from(EventKind.UNDO.value))


def undone() -> Select[Any]:
    """The undoings whose decision has not been touched since; newest first."""
    later = EVENTS.alias("later")
    touched = select(later.c.number).where(later.c.step == EVENTS.c.step, later.c.number > EVENTS.c.number)
    # Spelled out and not bound: only so does SQLite see that the index of undoings will do.
    return _newest(EVENTS.c.kind == literal_column(f"'{EventKind.UNDO.value}'"), ~touched.exists())


def _newest(*conditions: ColumnElement[bool]) -> Select[Any]:
    columns = (EVENTS.c.number, EVENTS.c.step, EVENTS.c.review_id, EVENTS.c.name)
    return select(*columns).where(*conditions).order_by(EVENTS.c.number.desc())


def _as_step(connection: Connection, found: Row[Any], decision: int) -> Step:
    group = connection.execute(select(group_of(EVENTS)).where(EVENTS.c.number == decision)).scalar_one()
    return Step(found.review_id, found.name, group)


def group_of(decisions: FromClause) -> ColumnElement[str]:
    """The group of each of these events, all of which are decisions; empty for those that have none."""
    payload = decisions.c.payload  # a list is shown even where a step in it could not be read
    return case((func.json_valid(payload) == 1, func.coalesce(func.json_extract(payload, "$.group"), "")), else_="")
