"""How much work each article took: keys, clicks and seconds, visit by visit. It stays on the desk."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from statistics import median
from typing import Any

from sqlalchemy import Connection, func, insert, select

from core.desk.events import now
from core.desk.schema import EFFORTS, REVIEWS
from core.model import ReviewState


@dataclass(frozen=True, slots=True)
class Effort:
    """What one visit to an article took.

    Attributes:
        keys: keys struck; a key held down is one, and so is a key with Ctrl, Alt or Shift.
        clicks: buttons of the mouse pressed.
        seconds: time at work, without the breaks.
    """

    keys: int = 0
    clicks: int = 0
    seconds: float = 0.0

    def __bool__(self) -> bool:
        return bool(self.keys or self.clicks or self.seconds)


@dataclass(frozen=True, slots=True)
class ArticleEffort:
    """What an article took in all the visits to it, decided on or left.

    Attributes:
        review_id: the review.
        name: what a person calls its source.
        title: its headline as it stands now; empty where unknown.
        state: what the last visit that ended with a decision made of it.
        visits: how many visits there were, those left without a decision included.
        keys: as in ``Effort``, of all visits together.
        clicks: likewise.
        seconds: likewise.
        at: when it was decided on last, aware.
    """

    review_id: str
    name: str
    title: str
    state: ReviewState
    visits: int
    keys: int
    clicks: int
    seconds: float
    at: datetime


@dataclass(frozen=True, slots=True)
class UsualEffort:
    """What an article takes as a rule.

    Attributes:
        articles: how many articles this is drawn from.
        keys: the median of their keys; 0 without articles, as are the others.
        clicks: the median of their clicks.
        seconds: the median of their seconds.
    """

    articles: int
    keys: float
    clicks: float
    seconds: float


def usual(efforts: Sequence[ArticleEffort]) -> UsualEffort:
    """The medians over articles."""
    if not efforts:
        return UsualEffort(0, 0.0, 0.0, 0.0)
    keys = float(median(each.keys for each in efforts))
    clicks = float(median(each.clicks for each in efforts))
    seconds = float(median(each.seconds for each in efforts))
    return UsualEffort(len(efforts), keys, clicks, seconds)


def note(connection: Connection, review_id: str, effort: Effort, state: ReviewState | None) -> None:
    """Writes what a visit took, and what it ended with; None where the article was left undecided."""
    values = {"keystrokes": effort.keys, "clicks": effort.clicks, "seconds": effort.seconds}
    ended = state.value if state is not None else None
    connection.execute(insert(EFFORTS).values(review_id=review_id, state=ended, at=now(), **values))


def efforts(connection: Connection) -> tuple[ArticleEffort, ...]:
    """What each article took that was decided on, the one decided on last first."""
    sums = (
        select(
            EFFORTS.c.review_id,
            func.count().label("visits"),
            func.sum(EFFORTS.c.keystrokes).label("keystrokes"),
            func.sum(EFFORTS.c.clicks).label("clicks"),
            func.sum(EFFORTS.c.seconds).label("seconds"),
            func.max(EFFORTS.c.number).filter(EFFORTS.c.state.is_not(None)).label("last"),
        )
        .group_by(EFFORTS.c.review_id)
        .subquery()
    )
    found = connection.execute(
        select(sums, EFFORTS.c.state, EFFORTS.c.at, REVIEWS.c.name, REVIEWS.c.title)
        .join(EFFORTS, EFFORTS.c.number == sums.c.last)
        .join(REVIEWS, REVIEWS.c.id == sums.c.review_id)
        .order_by(sums.c.last.desc())
    )
    return tuple(_effort(row) for row in found)


def _effort(row: Any) -> ArticleEffort:
    return ArticleEffort(
        row.review_id,
        row.name,
        row.title,
        ReviewState(row.state),
        row.visits,
        row.keystrokes,
        row.clicks,
        row.seconds,
        datetime.fromisoformat(row.at),
    )
