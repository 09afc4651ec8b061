"""What left before and may not leave any more: its file stays, and manifest and editor are told."""

from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from core.export.leaving import is_here
from core.export.manifest import Line
from core.export.place import Place
from core.export.results import Withdrawn
from core.export.way import Way
from core.model import DeskError

if TYPE_CHECKING:
    # Whoever hands in a desk has imported it; whoever only renders need not wait for SQLAlchemy.
    from core.desk import Desk, Left, Row


def list_again(desk: "Desk", way: Way, place: Place, before: "Mapping[str, Left]") -> None:
    """Lists the files that only the desk knows, as the manifest was taken away: those that are there as they left.

    Args:
        desk: where the reviews are.
        way: how they leave, a file for each.
        place: the folder.
        before: what left last by the way's profile, by review id.
    """
    for left in before.values():
        name = Path(left.file).name
        known = place.listed.lines(name) or place.listed.of(way.to, way.profile, left.review_id)
        if is_here(left, way) and not known and place.seen(name) == left.sha256:
            row = desk.row(left.review_id)
            title = row.title or row.name
            place.listed.note([Line(name, left.review_id, way.to, left.sha256, left.at, title, way.profile)])


def withdrawn(desk: "Desk", way: Way, place: Place, rows: "Mapping[str, Row]") -> Iterator[Withdrawn]:
    """The articles of the way's files that may not leave any more; the manifest says since when.

    Args:
        desk: where the reviews are.
        way: how they leave.
        place: the folder.
        rows: every review that may leave, by id.
    """
    for lines in place.listed.all_of(way.to, way.profile):
        name = lines[0].file
        if place.seen(name) == lines[0].sha256:
            gone = {line.review: row for line in lines if (row := gone_row(desk, line.review, rows))}
            _mark(place, name, rows, gone)
            for row in gone.values():
                yield Withdrawn(row.review_id, row.name, way.folder / name, way.to, row.state)


def gone_row(desk: "Desk", review_id: str, rows: "Mapping[str, Row]") -> "Row | None":
    """The row of a review that may not leave; None where it may, or is on another desk that writes here."""
    if review_id not in rows:
        with suppress(DeskError):
            return desk.row(review_id)
    return None


def _mark(place: Place, name: str, rows: "Mapping[str, Row]", gone: "Mapping[str, Row]") -> None:
    lines, now = place.listed.lines(name), datetime.now(UTC)
    marked = [
        msgspec.structs.replace(line, withdrawn=None if line.review in rows else line.withdrawn or now)
        if line.review in rows or line.review in gone
        else line
        for line in lines
    ]
    if marked != list(lines):
        place.listed.amend(marked)
