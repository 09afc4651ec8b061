"""Sources and proposals coming to the desk."""

import uuid
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlsplit

from sqlalchemy import Column, Connection, Select, bindparam, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from core.desk.bodies import index_body, label
from core.desk.packing import (
    FORMAT,
    pack,
    read_flags,
    read_source,
    source_row,
    unpack_page,
    unpack_proposal,
    write_flags,
)
from core.desk.passages import Indexed, catch_up, index, put
from core.desk.schema import FLAGS, PROPOSALS, REVIEWS, SOURCES
from core.desk.standing import first_state, follow, risk_of_flags
from core.desk.values import Added
from core.model import DeskError, FieldName, Flag, Page, Proposal, Review, Source
from core.review import open_review

_CAUGHT_UP = 4
"""Pages of an older desk whose passages are indexed with every page that comes in."""


def add_source(connection: Connection, source: Source) -> Added:
    """Takes a source in, with a review of its own unless it is there already."""
    known = select(REVIEWS.c.id).where(REVIEWS.c.source_id == source.id)
    if there := connection.execute(known).scalar():
        return Added(there, new=False)
    review_id = uuid.uuid4().hex
    row: dict[str, str | float] = {
        "id": review_id,
        "source_id": source.id,
        "name": source.name,
        "label": label(source.name, ""),
        "site": site(source.url),
        "state": first_state(source.flags).value,
        "flags": write_flags(source.flags),
        "risk": risk_of_flags(source.flags),
    }
    connection.execute(insert(SOURCES), source_row(source))
    number = connection.execute(insert(REVIEWS).returning(REVIEWS.c.number), row).scalar_one()
    if source.flags:
        set_flags(connection, number, source.flags)
    return Added(review_id, new=True)


def site(url: str | None) -> str:
    """The host of an address, without ``www.``; empty where there is none."""
    try:
        host = urlsplit(url or "").hostname or ""
    except ValueError:
        return ""
    return host.removeprefix("www.")


def stated_site(proposal: Proposal) -> str:
    """The host of the address that a page gives itself; empty where it gives none. A saved page comes without one."""
    return site(next((field.value for field in proposal.fields if field.name is FieldName.URL), None))


def set_flags(connection: Connection, number: int, flags: tuple[str, ...]) -> None:
    """Makes these the flags of the review with this number."""
    connection.execute(FLAGS.delete().where(FLAGS.c.review == number))
    if flags:
        connection.execute(insert(FLAGS), [{"flag": flag, "review": number} for flag in dict.fromkeys(flags)])


def add_flag(connection: Connection, number: int, flag: Flag) -> None:
    """Gives the review with this number one more flag in the queue.

    Its proposal stays as it was made: decisions stand on it, and an editor may be looking at it.
    """
    row = connection.execute(select(REVIEWS.c.flags, REVIEWS.c.risk).where(REVIEWS.c.number == number)).one()
    flags = read_flags(row.flags)
    if flag in flags:
        return
    values = {"flags": write_flags((*flags, str(flag))), "risk": row.risk + risk_of_flags((str(flag),))}
    connection.execute(update(REVIEWS).where(REVIEWS.c.number == number).values(**values))
    connection.execute(insert(FLAGS).values(flag=str(flag), review=number))


def load_source(connection: Connection, review_id: str) -> Source:
    """The source of a review.

    Raises:
        DeskError: there is no such review.
    """
    found = connection.execute(
        select(SOURCES).join(REVIEWS, REVIEWS.c.source_id == SOURCES.c.id).where(REVIEWS.c.id == review_id)
    ).mappings()
    row = found.first()
    if row is None:
        raise unknown(review_id)
    return read_source(dict(row))


def unknown(review_id: str) -> DeskError:
    """The error for a review that is not on the desk."""
    return DeskError(f"There is no review {review_id or '(without an id)'} on this desk.")


@dataclass(frozen=True, slots=True)
class Arrival:
    """A page and proposal, packed before any transaction holds others up.

    Attributes:
        page: the page.
        proposal: with what other pages tell of it.
        packed_page: the page as it is stored.
        packed_proposal: the proposal as it is stored.
        indexed: the page's passages.
        others: numbers of reviews of whose article the page may have much.
    """

    page: Page
    proposal: Proposal
    packed_page: bytes
    packed_proposal: bytes
    indexed: Indexed
    others: tuple[int, ...] = ()


def packed(page: Page, proposal: Proposal, indexed: Indexed | None = None, others: tuple[int, ...] = ()) -> Arrival:
    """A page and proposal ready to be stored, with the page's passages, where they are not at hand."""
    passages = index(texts_of(page)) if indexed is None else indexed
    return Arrival(page, proposal, pack(page), pack(proposal), passages, others)


def texts_of(page: Page) -> dict[str, str]:
    """The texts of a page's blocks, by block id."""
    return {block.id: block.text for block in page.blocks}


def number_and_site(connection: Connection, review_id: str) -> tuple[int, str]:
    """The number of a review and the site of its page.

    Raises:
        DeskError: there is no such review.
    """
    row = connection.execute(select(REVIEWS.c.number, REVIEWS.c.site).where(REVIEWS.c.id == review_id)).first()
    if row is None:
        raise unknown(review_id)
    return row.number, row.site


def keep_proposal(connection: Connection, review_id: str, arrival: Arrival) -> bool:
    """Stores a page and proposal, unless decisions were made on an earlier one: those would lose their ground.

    Returns:
        Whether it was stored.

    Raises:
        DeskError: there is no such review.
    """
    wanted = _standing(REVIEWS.c.number, REVIEWS.c.seq, REVIEWS.c.prepared, REVIEWS.c.site)
    row = connection.execute(wanted, {"id": review_id}).first()
    if row is None:
        raise unknown(review_id)
    if row.seq:
        return False
    _store(connection, review_id, arrival)
    flags = _flags(row.given, arrival.proposal)
    review = open_review(row.name, arrival.page, arrival.proposal, id=review_id, state=first_state(flags))
    stated = row.site or stated_site(arrival.proposal)
    follow(connection, review, prepared=1, failed=arrival.page.incomplete, flags=write_flags(flags), site=stated)
    set_flags(connection, row.number, flags)
    put(connection, row.number, arrival.indexed)
    catch_up(connection, _CAUGHT_UP)
    if not row.prepared:
        index_body(connection, row.number, arrival.page)
    return True


def load_opened(connection: Connection, review_id: str) -> Review | None:
    """The review as the stored proposal leaves it, before any decision; None while there is no proposal.

    Raises:
        DeskError: there is no such review.
    """
    statement = _standing(PROPOSALS.c.page, PROPOSALS.c.proposal)
    row = connection.execute(statement, {"id": review_id}).first()
    if row is None:
        raise unknown(review_id)
    if row.page is None:
        return None
    page, proposal = unpack_page(row.page), unpack_proposal(row.proposal)
    state = first_state(_flags(row.given, proposal))
    return open_review(row.name, page, proposal, id=review_id, state=state)


def _standing(*columns: Column[Any]) -> Select[Any]:
    """These columns of one review with its name and the flags its source came with."""
    return (
        select(REVIEWS.c.name, SOURCES.c.flags.label("given"), *columns)
        .join(SOURCES, SOURCES.c.id == REVIEWS.c.source_id)
        .outerjoin(PROPOSALS, PROPOSALS.c.review_id == REVIEWS.c.id)
        .where(REVIEWS.c.id == bindparam("id"))
    )


def _flags(given: str, proposal: Proposal) -> tuple[str, ...]:
    """The flags of the source and those of the proposal, each once."""
    return tuple(dict.fromkeys((*read_flags(given), *proposal.flags)))


def _store(connection: Connection, review_id: str, arrival: Arrival) -> None:
    values = {
        "engine": arrival.proposal.engine,
        "format": FORMAT,
        "made": datetime.now(UTC).isoformat(),
        "page": arrival.packed_page,
        "proposal": arrival.packed_proposal,
    }
    statement = upsert(PROPOSALS).values(review_id=review_id, **values)
    connection.execute(statement.on_conflict_do_update(index_elements=["review_id"], set_=values))
