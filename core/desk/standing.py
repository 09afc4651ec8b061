"""The row of a review in the queue, brought in line with the review."""

from sqlalchemy import Connection, select, update

from core.desk.bodies import label
from core.desk.packing import read_flags
from core.desk.schema import REVIEWS
from core.model import FieldName, Review, ReviewState, Verdict
from core.review import questions

# What a flag weighs in the order by risk, counted in questions.
_FLAG = 3.0


def first_state(flags: tuple[str, ...]) -> ReviewState:
    """Where a review stands before any decision."""
    return ReviewState.FLAGGED if flags else ReviewState.OPEN


def risk_of_flags(flags: tuple[str, ...]) -> float:
    """What flags alone add to the risk."""
    return _FLAG * len(flags)


def follow(connection: Connection, review: Review, **more: object) -> None:
    """Makes the row say what holds in the review now.

    Args:
        connection: a transaction that may write.
        review: the review as it stands.
        more: columns that do not follow from the review alone.
    """
    asked = questions(review)
    flags = read_flags(str(more["flags"])) if "flags" in more else _flags(connection, review.id)
    values = {
        "title": review.fields.get(FieldName.TITLE, ""),
        "label": label(review.name, review.fields.get(FieldName.TITLE, "")),
        "state": review.state.value,
        "questions": len(asked),
        "blocks": len(review.page.blocks),
        "removed": sum(ruling.verdict is Verdict.REMOVE for ruling in review.rulings.values()),
        "risk": _risk(review, asked, flags),
    }
    connection.execute(update(REVIEWS).where(REVIEWS.c.id == review.id).values(**values, **more))


def _flags(connection: Connection, review_id: str) -> tuple[str, ...]:
    """The row's flags: those of the proposal, and what pages that came later had to say."""
    return read_flags(connection.execute(select(REVIEWS.c.flags).where(REVIEWS.c.id == review_id)).scalar_one())


def _risk(review: Review, asked: tuple[str, ...], flags: tuple[str, ...]) -> float:
    """Flags weigh most, then questions; the doubt of the least certain block decides between equals."""
    unsettled = {block_id for block_id, ruling in review.rulings.items() if not ruling.settled}
    sure = [one.confidence for one in review.proposal.judgements if one.block_id in unsettled]
    return risk_of_flags(flags) + len(asked) + (1 - min(sure, default=1.0))
