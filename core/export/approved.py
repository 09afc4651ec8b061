"""Approved reviews into a folder: plainly, or as a profile says."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from core.export.each import EachExport
from core.export.gathering import GatheredExport
from core.export.leaving import MAY_LEAVE
from core.export.place import held
from core.export.results import RefusedError, Result, Unchanged, Withdrawn
from core.export.run import ExportRun
from core.export.way import Way
from core.export.write import Written
from core.model import Format, Profile, ReviewState

if TYPE_CHECKING:
    # Whoever hands in a desk has imported it; whoever only renders need not wait for SQLAlchemy.
    from core.desk import Desk, Row


def export_approved(
    desk: "Desk",
    folder: Path,
    to: Format,
    review_ids: Sequence[str] | None = None,
    progress: Callable[[str], None] = lambda _: None,
) -> tuple[Written | RefusedError | Withdrawn, ...]:
    """Writes approved reviews into ``folder``, with a manifest; those that left are exported from then on.

    A review that was exported there before takes its file again, unless somebody has changed that file since.
    No other file is replaced. Nothing is recorded on the desk before file and manifest are on the disk; stopped
    anywhere, the next export goes on. Where one file holds all articles, it keeps those that it has.

    Args:
        desk: where the reviews are.
        folder: where the files go; made if it is not there.
        to: the format.
        review_ids: which reviews, approved or exported before; None for all that are approved.
        progress: told ``"3 of 20: name"`` before each; what it raises stops the export, with the files written so
            far recorded.

    Returns:
        One for each review: what was written, or why it did not leave. Then one for each that left into the folder
        before and may not leave any more.

    Raises:
        ExportError: the folder cannot be used, another export keeps writing there, or it holds a manifest that is
            not ours.
    """
    rows = _may_leave(desk)
    if review_ids is None:
        review_ids = [each for each, row in rows.items() if row.state is ReviewState.APPROVED]
    results = _export(desk, Way("", to, folder), _Asked(review_ids, rows, progress))
    return tuple(each for each in results if not isinstance(each, Unchanged))


def export_profile(
    desk: "Desk",
    profile: Profile,
    review_ids: Sequence[str] | None = None,
    progress: Callable[[str], None] = lambda _: None,
    waiting: Callable[[str], None] = lambda _: None,
) -> tuple[Result, ...]:
    """Writes approved and exported reviews as a profile says; those that are as they last left by it are left alone.

    An article leaves again when its copy has changed, as far as the profile lets it leave, or when its file or record
    is not what was written. Each profile keeps count of its own. A file that somebody changed is never replaced: the
    article gets another one. One file of many articles holds those that left by the profile before and may still
    leave, in the order in which they first did, and is written anew when any of that has changed.

    Args:
        desk: where the reviews are.
        profile: format, folder, names and fields.
        review_ids: which reviews; None for all that are approved or exported.
        progress: told ``"3 of 20: name"`` before each; what it raises stops the export, with the files written so
            far recorded.
        waiting: told who writes into the folder, several times a second while it is waited for; what it raises
            stops the export.

    Returns:
        One for each review: what was written, or that it is as it last left, or why it did not leave. Where one file
        holds many articles, each of them is written when the file is. Then one for each that left by the profile
        before and may not leave any more: its file stays, but a file of many articles is written without it.

    Raises:
        ExportError: the folder cannot be used, holds a manifest that is not ours, or another export keeps writing
            there.
    """
    rows = _may_leave(desk)
    asked = _Asked(list(rows) if review_ids is None else review_ids, rows, progress, waiting)
    return _export(desk, Way.of(profile), asked)


def _may_leave(desk: "Desk") -> "dict[str, Row]":
    """The reviews that are approved or exported, as they came."""
    from core.desk import Query

    return {row.review_id: row for row in desk.queue(Query(states=tuple(MAY_LEAVE)))}


@dataclass(frozen=True, slots=True)
class _Asked:
    """What is asked for, and by whom it is followed.

    Attributes:
        review_ids: which reviews.
        rows: every review that may leave, by id.
        progress: told before each review.
        waiting: told who holds the folder.
    """

    review_ids: Sequence[str]
    rows: "Mapping[str, Row]"
    progress: Callable[[str], None]
    waiting: Callable[[str], None] = lambda _: None


def _export(desk: "Desk", way: Way, asked: _Asked) -> tuple[Result, ...]:
    if not asked.review_ids and _is_missing(way.folder):
        return ()  # nothing is there and nothing comes: no folder is made for it
    with held(way.folder, desk.who, asked.waiting) as place:
        before = desk.exported(way.profile) if way.profile else {}
        kind: type[ExportRun] = GatheredExport if way.to.gathers else EachExport
        export = kind(desk, way, place, before, asked.rows)
        export.run(asked.review_ids, asked.progress)
    return tuple(export.results)


def _is_missing(folder: Path) -> bool:
    """Whether nothing is there, and a folder may come there."""
    try:
        folder.lstat()
    except FileNotFoundError:
        return True
    except OSError:
        pass
    return False
