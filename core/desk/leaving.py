"""The record of what left the desk."""

from dataclasses import asdict, dataclass

from sqlalchemy import Connection, insert, update

from core.desk.arriving import unknown
from core.desk.events import Mark, append_export, now
from core.desk.schema import EXPORTS, REVIEWS


@dataclass(frozen=True, slots=True)
class Export:
    """One article written to one file.

    Attributes:
        review_id: the review it comes from.
        file: where it went.
        sha256: of the file's bytes, hexadecimal.
        format: what it was written as.
        who: the person who let it go.
    """

    review_id: str
    file: str
    sha256: str
    format: str
    who: str


def note_export(connection: Connection, export: Export) -> int:
    """Writes that an article left the desk.

    Returns:
        The place of the event among those of the review.
    """
    moved = update(REVIEWS).where(REVIEWS.c.id == export.review_id).values(seq=REVIEWS.c.seq + 1)
    seq = connection.execute(moved.returning(REVIEWS.c.seq)).scalar()
    if seq is None:
        raise unknown(export.review_id)
    append_export(connection, export.review_id, export.file, Mark(seq, export.who))
    connection.execute(insert(EXPORTS).values(**asdict(export), at=now()))
    return int(seq)
