"""The row of a review in the queue, brought in line with the review."""

from sqlalchemy import Connection, update

from core.desk.bodies import label
from core.desk.schema import REVIEWS
from core.model import FieldName, Review, ReviewState
from core.review import Tally, tally

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
    sums = tally(review)
    values = {
        "title": review.fields.get(FieldName.TITLE, ""),
        "label": label(review.name, review.fields.get(FieldName.TITLE, "")),
        "state": review.state.value,
        "questions": len(sums.asked),
        "blocks": len(review.page.blocks),
        "removed": sums.removed,
        "risk": _risk(review, sums),
    }
    connection.execute(update(REVIEWS).where(REVIEWS.c.id == review.id).values(**values, **more))


def _risk(review: Review, sums: Tally) -> float:
    """Flags weigh most, then questions; the doubt of the least certain block decides between equals."""
    return risk_of_flags(review.proposal.flags) + len(sums.asked) + sums.doubt
