"""The file that an export would write now, made without writing it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from core.export.leaving import MAY_LEAVE, Ready, leaving, of_one_file, ready_of
from core.export.outgoing import Facts
from core.export.way import Way
from core.export.write import Document, document
from core.model import DeskError, ExportError, FieldName, Review
from core.review import article

if TYPE_CHECKING:
    # Whoever hands in a desk has imported it.
    from core.desk import Desk

MOST = 50
"""Articles of one file that are made to look at one of them; with more of them it is made of that one alone."""


@dataclass(frozen=True, slots=True)
class Foreseen:
    """A file that is on no disk.

    Attributes:
        made: the file.
        name: what it would be called where nothing of that name stands.
        found: every article in it, in order.
        at: which of them was asked for.
        others: further articles of the file that were too many to be made with it.
    """

    made: Document
    name: str
    found: tuple[Ready, ...]
    at: int = 0
    others: int = 0

    @property
    def ready(self) -> Ready:
        """The article asked for."""
        return self.found[self.at]

    @property
    def left_out(self) -> tuple[FieldName, ...]:
        """The fields of the article asked for that do not leave."""
        leaves = self.ready.outgoing.article.fields
        return tuple(each for each, value in self.ready.whole.article.fields.items() if value and each not in leaves)


def foresee(desk: "Desk", review: Review, way: Way, most: int = MOST) -> Foreseen:
    """The file that an export would write of a review, as if it were approved now where it is not.

    Of an approved review it is what the export writes, byte for byte. Where a profile writes one file for all, the
    others that leave by it stand in it as they would.

    Args:
        desk: where the review is.
        review: the review.
        way: how it would leave.
        most: articles of one file that are made; with more, the review is made alone.

    Raises:
        DeskError: the desk cannot be read.
        ExportError: there would be no such file; says why.
    """
    ready = _as_now(ready_of(desk, review, way))
    name = way.name(article(review))
    if not (way.to.gathers and way.profile):
        return Foreseen(document([ready.outgoing], way.to), name, (ready,))
    wanted = _wanted(desk, review, way)
    if len(wanted) > most:
        return Foreseen(document([ready.outgoing], way.to), name, (ready,), others=len(wanted) - 1)
    found = [each for one in wanted for each in ((ready,) if one == review.id else _other(desk, one, way))]
    made, sound = _together(found, ready, way)
    return Foreseen(made, name, sound, sound.index(ready))


def _as_now(ready: Ready) -> Ready:
    """With the present time for that of the approval, unless it is approved."""
    if ready.review.state in MAY_LEAVE:
        return ready
    now = Facts.none().approved_at
    whole, outgoing = (
        replace(each, facts=replace(each.facts, approved_at=now, approved_by=""))
        for each in (ready.whole, ready.outgoing)
    )
    return replace(ready, whole=whole, outgoing=outgoing)


def _wanted(desk: "Desk", review: Review, way: Way) -> list[str]:
    """The articles of the one file, the review among them, in order."""
    from core.desk import Query

    rows = desk.queue(Query(states=tuple(MAY_LEAVE | {review.state})))
    leaves = [each.review_id for each in rows if each.state in MAY_LEAVE or each.review_id == review.id]
    return of_one_file(desk.exported(way.profile), leaves, leaves)


def _other(desk: "Desk", review_id: str, way: Way) -> Iterable[Ready]:
    """An article of the file as it would leave; nothing where it would be refused."""
    try:
        return (ready_of(desk, leaving(desk.review(review_id), ""), way),)
    except (ExportError, DeskError):
        return ()


def _together(found: Sequence[Ready], ready: Ready, way: Way) -> tuple[Document, tuple[Ready, ...]]:
    """The file, and what is in it: an article that is not valid keeps no other from leaving."""
    try:
        return document([each.outgoing for each in found], way.to), tuple(found)
    except ExportError:
        document([ready.outgoing], way.to)
        sound = tuple(each for each in found if _is_valid(each, way))
        return document([each.outgoing for each in sound], way.to), sound


def _is_valid(ready: Ready, way: Way) -> bool:
    try:
        document([ready.outgoing], way.to)
    except ExportError:
        return False
    return True
