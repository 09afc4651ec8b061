"""What other pages of the desk tell of a page that comes in, and it of them."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from sqlalchemy import Connection, RowMapping, select

from core.desk.alike import Around, Twin
from core.desk.arriving import Arrival, number_and_site, packed, stated_site, texts_of
from core.desk.packing import read_flags, unpack_page, unpack_proposal
from core.desk.passages import index
from core.desk.schema import PROPOSALS, REVIEWS, SOURCES
from core.model import Page, Proposal, Verdict
from core.propose import elsewhere
from core.propose.flags import flags_after


def informed(connection: Connection, review_id: str, page: Page, proposal: Proposal) -> Arrival:
    """A page and proposal ready to be stored, with what other pages of the desk tell of it.

    Args:
        connection: a transaction that need not write.
        review_id: the review.
        page: its page.
        proposal: as it was made, without regard to other pages.

    Raises:
        DeskError: there is no such review.
    """
    number, site = number_and_site(connection, review_id)
    site = site or stated_site(proposal)
    texts = texts_of(page)
    indexed = index(texts)
    around = Around(connection, texts, number, site, indexed)
    kept = _kept(proposal)
    pages, twins = around.pages_of_site(kept), around.twins(kept)
    told = _told(proposal, site, pages, twins[0] if twins else None)
    if pages:
        given = _given(connection, review_id)
        told = replace(told, flags=flags_after(page, proposal.judgements, told.judgements, told.flags, given))
    return packed(page, told, indexed, around.sharing(kept))


def twins_of(connection: Connection, review_id: str, others: Iterable[int]) -> tuple[int, ...]:
    """Those of the other reviews of whose article, as it was proposed, this review's page has much.

    Args:
        connection: a transaction that need not write, with the page stored.
        review_id: of the page.
        others: the numbers of the reviews to look at.
    """
    found = (REVIEWS.c.number, REVIEWS.c.site, PROPOSALS.c.page, PROPOSALS.c.proposal)
    wanted = select(*found).join(PROPOSALS, PROPOSALS.c.review_id == REVIEWS.c.id)
    rows = connection.execute(wanted.where(REVIEWS.c.number.in_(tuple(others)))).mappings().all()
    return tuple(row["number"] for row in rows if _is_twin(connection, row, review_id))


def _is_twin(connection: Connection, row: RowMapping, review_id: str) -> bool:
    texts, kept = texts_of(unpack_page(row["page"])), _kept(unpack_proposal(row["proposal"]))
    twins = Around(connection, texts, row["number"], row["site"]).twins(kept)
    return any(twin.other.review_id == review_id for twin in twins)


def _kept(proposal: Proposal) -> list[str]:
    return [one.block_id for one in proposal.judgements if one.verdict is Verdict.KEEP]


def _told(proposal: Proposal, site: str, pages: Mapping[str, int], twin: Twin | None) -> Proposal:
    if not pages and twin is None:
        return proposal
    named = elsewhere.Twin(twin.other.name, twin.similarity, f"b{twin.first}") if twin else None
    return elsewhere.informed(proposal, elsewhere.Known(site, pages, named))


def _given(connection: Connection, review_id: str) -> tuple[str, ...]:
    """The flags that the source of a review came with."""
    of = select(SOURCES.c.flags).join(REVIEWS, REVIEWS.c.source_id == SOURCES.c.id)
    return read_flags(connection.execute(of.where(REVIEWS.c.id == review_id)).scalar_one())
