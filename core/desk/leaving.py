"""The record of what left the desk, and by which profile."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, and_, insert, not_, or_, select, update

from core.desk.arriving import unknown
from core.desk.events import Mark, append_export, now
from core.desk.schema import EVENTS, EXPORTS, REVIEWS
from core.desk.values import Left
from core.model import EventKind, FieldName, Format, ReviewState


@dataclass(frozen=True, slots=True)
class Export:
    """One article written to one file.

    Attributes:
        review_id: the review it comes from.
        file: where it went.
        sha256: of the file's bytes, hexadecimal.
        format: what it was written as.
        profile: the profile it left by; None where it left by none.
        copy: of one that left by a profile, the fingerprint of what left.
        fields: of such a one, the fields that could leave.
        seq: the newest event of the review when it was read: what came later did not leave; None for the newest now.
    """

    review_id: str
    file: str
    sha256: str
    format: str
    profile: str | None = None
    copy: str | None = None
    fields: tuple[FieldName, ...] = ()
    seq: int | None = None


def note_export(connection: Connection, export: Export, who: str) -> int:
    """Writes that an article left the desk, by whose hand.

    Returns:
        The place of the event among those of the review.

    Raises:
        DeskError: there is no such review.
    """
    moved = update(REVIEWS).where(REVIEWS.c.id == export.review_id).values(seq=REVIEWS.c.seq + 1)
    seq = connection.execute(moved.returning(REVIEWS.c.seq)).scalar()
    if seq is None:
        raise unknown(export.review_id)
    append_export(connection, export.review_id, export.file, Mark(seq, who))
    columns = asdict(export) | {
        "fields": " ".join(export.fields) if export.profile else None,
        "seq": seq if export.seq is None else export.seq,
    }
    connection.execute(insert(EXPORTS).values(**columns, who=who, at=now()))
    return int(seq)


def exported(connection: Connection, profile: str) -> dict[str, Left]:
    """What left last by a profile, by review id; in the order in which the reviews first left by it."""
    rows = select(EXPORTS, _untouched().label("untouched")).where(EXPORTS.c.profile == profile)
    found: dict[str, Left] = {}
    files: dict[str, Left] = {}
    for row in connection.execute(rows.order_by(EXPORTS.c.number)):
        found[row.review_id] = files[row.file] = _left(row)
    return {review_id: _of_its_file(left, files) for review_id, left in found.items()}


def _left(row: Row[Any]) -> Left:
    fields = tuple(map(FieldName, row.fields.split()))
    at = datetime.fromisoformat(row.at)
    return Left(row.review_id, row.file, row.sha256, Format(row.format), row.copy, fields, at, bool(row.untouched))


def _of_its_file(left: Left, files: Mapping[str, Left]) -> Left:
    """A file of many articles was last written when any of them left."""
    return replace(left, sha256=files[left.file].sha256) if left.format.gathers else left


def _untouched() -> ColumnElement[bool]:
    """Whether nothing happened to the review since but its leaving, this time and others.

    To take a decision back may make it an exported one as well, but with other words: only a decision does no more.
    """
    marked = and_(EVENTS.c.kind == EventKind.DECISION.value, EVENTS.c.state == ReviewState.EXPORTED.value)
    later = select(EVENTS.c.number).where(
        EVENTS.c.review_id == EXPORTS.c.review_id,
        EVENTS.c.seq > EXPORTS.c.seq,
        EVENTS.c.kind != EventKind.EXPORT.value,
        or_(EVENTS.c.state.is_(None), not_(marked)),
    )
    return ~later.exists()
