"""Desks to measure on: real files with prepared pages."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from sqlalchemy import ColumnElement, Connection, Table, func, insert, select

from core.desk import Desk, arriving
from core.desk.connecting import writing
from core.desk.opening import open_desk
from core.desk.schema import FLAGS, PROPOSALS, REVIEWS, SOURCES
from core.intake import source_of_text
from core.model import Medium, Source
from core.work import prepare

_PATIENCE = 10.0


def text_source(name: str, text: str) -> Source:
    """``text`` as a text page called ``name``."""
    return source_of_text(f"{name}.txt", text, Medium.TEXT)


def put(desk: Desk, sources: Iterable[Source]) -> tuple[str, ...]:
    """Takes ``sources`` in and prepares each in this process; their review ids."""
    ids = []
    for source in sources:
        done = prepare(source)
        ids.append(desk.add(source).review_id)
        desk.save_proposal(ids[-1], done.page, done.proposal)
    return tuple(ids)


def fill(path: Path, texts: Sequence[str], reviews: int) -> None:
    """Puts ``reviews`` prepared reviews of ``texts``, over and over, on the desk at ``path`` in one transaction.

    One of each text comes in as any page does. The others are copied from these inside the database, under ids and
    names of their own: through the door a hundred thousand take minutes. What the copies say is in no index.
    """
    pages = [prepare(text_source("page", text)) for text in texts]
    engine = open_desk(path, _PATIENCE)
    with writing(engine) as connection:
        for number, page in enumerate(pages[:reviews]):
            review_id = arriving.add_source(connection, text_source(_name(number), texts[number])).review_id
            arriving.keep_proposal(connection, review_id, arriving.packed(page.page, page.proposal))
        while (there := connection.execute(select(func.count()).select_from(REVIEWS)).scalar_one()) < reviews:
            _double(connection, there, min(there, reviews - there))
    engine.dispose()


def _name(number: int) -> str:
    return f"page {number:06}"


def _double(connection: Connection, there: int, more: int) -> None:
    """Copies the first ``more`` of the reviews ``there`` are."""
    new: dict[str, ColumnElement[Any]] = {
        "review_id": func.printf("%032x", REVIEWS.c.number + there),
        "source_id": func.printf("%064x", REVIEWS.c.number + there),
        "review": REVIEWS.c.number + there,
        "name": func.printf("page %06d.txt", REVIEWS.c.number - 1 + there),
    }
    new |= {"number": new["review"], "label": func.lower(new["name"] + "\n" + REVIEWS.c.title)}
    meant = REVIEWS.c.number <= more
    _copy(connection, SOURCES, meant & (SOURCES.c.id == REVIEWS.c.source_id), new | {"id": new["source_id"]})
    _copy(connection, REVIEWS, meant, new | {"id": new["review_id"]})
    _copy(connection, PROPOSALS, meant & (PROPOSALS.c.review_id == REVIEWS.c.id), new)
    _copy(connection, FLAGS, meant & (FLAGS.c.review == REVIEWS.c.number), new)


def _copy(
    connection: Connection, into: Table, meant: ColumnElement[bool], new: Mapping[str, ColumnElement[Any]]
) -> None:
    """Copies the rows of a table that are meant, with these columns as they are for the copy."""
    columns = [new.get(each.name, each) for each in into.c]
    connection.execute(insert(into).from_select([each.name for each in into.c], select(*columns).where(meant)))
