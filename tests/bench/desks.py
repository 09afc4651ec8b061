"""Desks to measure on: real files with prepared pages."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from core.desk import Desk, arriving
from core.desk.connecting import writing
from core.desk.opening import open_desk
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

    The desk's own door makes each page durable by itself, which for thousands takes longer than everything else
    that is measured.
    """
    pages = [prepare(text_source("page", text)) for text in texts]
    arrivals = [arriving.packed(page.page, page.proposal) for page in pages]
    engine = open_desk(path, _PATIENCE)
    with writing(engine) as connection:
        for number in range(reviews):
            source = text_source(f"page {number:06}", texts[number % len(texts)])
            review_id = arriving.add_source(connection, source).review_id
            arriving.keep_proposal(connection, review_id, arrivals[number % len(arrivals)])
    engine.dispose()
