"""The steps of the whole desk, as the undo list shows them: those that can be taken back, and those made again.

Both are asked for page by page. A page costs a walk down the events from the newest, one look at an index for each,
so that a desk of a hundred thousand steps answers for its newest hundred at once.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from itertools import takewhile
from typing import Any

from sqlalchemy import Connection, Row, select

from core.desk.events import group_of, in_force, undone
from core.desk.schema import EVENTS, REVIEWS
from core.desk.values import PastStep
from core.model import EventKind


def steps(connection: Connection, limit: int, offset: int) -> tuple[PastStep, ...]:
    """The decisions in force on the whole desk, newest first: the order in which undoing takes them back.

    Args:
        connection: a transaction.
        limit: how many steps at most; what one wish decided in many articles is one.
        offset: how many decisions to pass over first, each article's counted.
    """
    return _gathered(lambda count, start: _steps(connection, count, offset + start), limit)


def _steps(connection: Connection, limit: int, offset: int) -> tuple[PastStep, ...]:
    page = in_force().limit(limit).offset(offset).subquery()
    return tuple(_past(found) for found in connection.execute(_told(page, page.c.number)))


def undone_steps(connection: Connection, limit: int, offset: int) -> tuple[PastStep, ...]:
    """The decisions taken back, in the order in which making again brings them back.

    The first whose review has been decided on since ends the list: what was taken back before cannot come again.
    The arguments are those of ``steps``.
    """
    return _gathered(lambda count, start: _undone_steps(connection, count, offset + start), limit)


def _undone_steps(connection: Connection, limit: int, offset: int) -> tuple[PastStep, ...]:
    # From the first on: the end of the list may lie before the offset.
    page = undone().limit(offset + limit).subquery()
    newer = EVENTS.alias("newer")
    decided = (
        select(newer.c.number)
        .where(newer.c.review_id == page.c.review_id, newer.c.kind == EventKind.DECISION.value)
        .where(newer.c.number > page.c.number)
        .exists()
        .label("decided")
    )
    found = connection.execute(_told(page, page.c.step).add_columns(decided))
    return tuple(_past(each) for each in takewhile(lambda row: not row.decided, found))[offset:]


def _gathered(page: Callable[[int, int], tuple[PastStep, ...]], limit: int) -> tuple[PastStep, ...]:
    """The first ``limit`` steps; neighbours of one group are one, however many there are.

    Args:
        page: so many decisions, after so many others.
        limit: how many steps at most.
    """
    found: list[PastStep] = []
    read = 0
    while len(found) <= limit:
        more = page(limit + 1, read)
        read += len(more)
        for each in more:
            if found and each.group and each.group == found[-1].group:
                found[-1] = replace(found[-1], count=found[-1].count + 1)
            else:
                found.append(each)
        if len(more) <= limit:
            break
    return tuple(found[:limit])


def _told(page: Any, decision: Any) -> Any:
    """The steps of ``page`` with what tells a person which they are; ``decision`` holds the numbers of the decisions.

    Each event stands under the number of its decision, whatever undid or made it again.
    """
    made = EVENTS.alias("made")
    columns = (decision.label("decision"), page.c.review_id, page.c.name, made.c.who, made.c.at)
    return (
        select(*columns, group_of(made).label("group"), REVIEWS.c.title, REVIEWS.c.name.label("source"))
        .select_from(page)
        .join(made, made.c.number == decision)
        .join(REVIEWS, REVIEWS.c.id == page.c.review_id)
        .order_by(page.c.number.desc())
    )


def _past(found: Row[Any]) -> PastStep:
    return PastStep(
        number=found.decision,
        review_id=found.review_id,
        name=found.name,
        article=found.title or found.source,
        who=found.who,
        at=datetime.fromisoformat(found.at),
        group=found.group,
    )
