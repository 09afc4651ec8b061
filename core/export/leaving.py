"""Which reviews may leave, what they leave as, and what the desk is told once they have left."""

from collections.abc import Collection, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from core.export.fingerprint import fingerprint, is_same, with_review
from core.export.layout import headline
from core.export.manifest import Line
from core.export.outgoing import Facts, Outgoing, facts_of
from core.export.place import Place, Record
from core.export.record import FileHash, record_of
from core.export.way import Way
from core.export.write import Document
from core.model import ExportError, Review, ReviewState, StaleDecisionError
from core.review import checks, set_state

if TYPE_CHECKING:
    # Whoever hands in a desk has imported it; whoever only renders need not wait for SQLAlchemy.
    from core.desk import Desk, Left, Row

MAY_LEAVE = frozenset({ReviewState.APPROVED, ReviewState.EXPORTED})
"""The states of reviews that may leave: approved, or approved and exported before."""


@dataclass(frozen=True, slots=True)
class Ready:
    """A review that may leave, as it would leave by a way.

    Attributes:
        review: the review.
        whole: with all that it has, for names.
        outgoing: with the fields that leave.
        copy: the fingerprint of all that file and record would tell.
        seq: the newest event that the review surely has in it; 0 where there is none.
    """

    review: Review
    whole: Outgoing
    outgoing: Outgoing
    copy: str
    seq: int

    def line(self, way: Way, ready: Document) -> Line:
        """What the manifest says of it; without the file's name."""
        title = headline(self.whole.article) or self.whole.article.name
        now = datetime.now(UTC)
        return Line("", self.review.id, way.to, ready.sha256, now, title, way.profile)


def ready_of(desk: "Desk", review: Review, way: Way) -> Ready:
    """The review as it would leave, whether it may or not.

    Raises:
        DeskError: the desk cannot be read.
    """
    return _ready(review, facts_of(desk, review.id), way)


def ready_to_leave(desk: "Desk", review_id: str, name: str, way: Way) -> Ready:
    """A review of the desk as it leaves.

    Its events are read before it is: what an editor does in between leaves with it, and counts as not having left.

    Raises:
        ExportError: it may not leave; says why.
        DeskError: the desk cannot be read.
    """
    review = leaving(desk.review(review_id), name)
    facts = facts_of(desk, review_id)
    return _ready(leaving(desk.review(review.id), name), facts, way)


def _ready(review: Review, facts: Facts, way: Way) -> Ready:
    whole = Outgoing.of(review, facts)
    limited = whole.limited(way.fields)
    copy = with_review(limited, whole) if way.record or way.to.carries_review else fingerprint(limited.article)
    return Ready(review, whole, limited, copy, facts.events[-1].seq if facts.events else 0)


def leaving(review: Review | None, name: str) -> Review:
    """The review if it may leave.

    Raises:
        ExportError: it may not; says why.
    """
    if review is None:
        raise ExportError(f"{name}: it is not prepared yet")
    if review.state not in MAY_LEAVE:
        raise ExportError(f"{name}: it is {review.state.value}, not approved")
    bars = [check.message for check in checks(review) if check.blocks_export]
    if bars:
        raise ExportError(f"{name}: {' '.join(bars)}")
    return review


def record_maker(found: "Sequence[Ready]", made: Document, way: Way) -> Record | None:
    """What makes the record of a file, if the way asks for one.

    The record tells of the whole articles: with less than all fields it could not be held against the decisions.
    """
    if not way.record:
        return None
    whole = [each.whole for each in found]
    return lambda name: record_of(whole, [FileHash(name, made.sha256, len(made.data))])


@dataclass(frozen=True, slots=True)
class Before:
    """The file that a review left as last, where a way would put it again.

    Attributes:
        left: what the desk says of it.
        stands: it is there as it was written, and so is its record where there is to be one.
    """

    left: "Left"
    stands: bool

    @property
    def path(self) -> Path:
        """Where it is, or was."""
        return Path(self.left.file)

    @property
    def known(self) -> tuple[str, str]:
        """Its name and hash."""
        return self.path.name, self.left.sha256

    def surely_has(self, row: "Row", way: Way) -> bool:
        """Whether the file stands and surely has the copy as it would leave now, without reading the review."""
        return self.stands and certainly_same(self.left, row, way)

    def has(self, ready: Ready) -> bool:
        """Whether the file stands and has the copy as it would leave now."""
        return self.stands and is_same(self.left.copy, ready.copy)


def before_of(left: "Left | None", way: Way, place: Place) -> Before | None:
    """What left last, if it was of this format and into this folder."""
    if left is None or not is_here(left, way):
        return None
    name = Path(left.file).name
    return Before(left, place.seen(name) == left.sha256 and (not way.record or place.has_record(name)))


def is_here(left: "Left", way: Way) -> bool:
    """Whether an article last left in the way's format and into its folder."""
    return left.format is way.to and Path(left.file).parent == way.folder


def certainly_same(left: "Left", row: "Row", way: Way) -> bool:
    """Whether the copy surely is what left last, without reading the review."""
    return left.untouched and row.state is ReviewState.EXPORTED and left.fields == way.fields


def of_one_file(before: Iterable[str], may_leave: Collection[str], asked: Iterable[str]) -> list[str]:
    """The reviews that one file holds, in order: those that left before and still may, then those asked for."""
    return list(dict.fromkeys([*(each for each in before if each in may_leave), *asked]))


def tell_desk(desk: "Desk", ready: Ready, file: Path, sha256: str, way: Way) -> None:
    """Records on the desk that a review has left.

    Raises:
        DeskError: the desk cannot be written.
    """
    from core.desk import Export

    export = Export(ready.review.id, str(file), sha256, way.to.value, seq=ready.seq)
    desk.record_left(
        replace(export, profile=way.profile, copy=ready.copy, fields=way.fields) if way.profile else export
    )


def mark_exported(desk: "Desk", review: Review) -> None:
    """Makes an approved review an exported one.

    Raises:
        DeskError: the desk cannot be written.
    """
    decision = set_state(review, ReviewState.EXPORTED)
    if decision is not None:
        # An editor who opened the review again meanwhile has the last word on its state.
        with suppress(StaleDecisionError):
            desk.record(review.id, decision)
