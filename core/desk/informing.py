"""What other pages of the desk tell of a page that comes in."""

from collections.abc import Mapping

from sqlalchemy import Connection

from core.desk.alike import Around, Twin
from core.desk.arriving import Arrival, number_and_site, packed, stated_site, texts_of
from core.desk.passages import index
from core.model import Page, Proposal, Verdict


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
    kept = [one.block_id for one in proposal.judgements if one.verdict is Verdict.KEEP]
    pages, twins = around.pages_of_site(kept), around.twins(kept)
    return packed(page, _told(proposal, site, pages, twins[0] if twins else None), indexed)


def _told(proposal: Proposal, site: str, pages: Mapping[str, int], twin: Twin | None) -> Proposal:
    if not pages and twin is None:
        return proposal
    # Its package loads every detector, a third of a second, which most windows never need.
    from core.propose import elsewhere

    named = elsewhere.Twin(twin.other.name, twin.similarity, f"b{twin.first}") if twin else None
    return elsewhere.informed(proposal, elsewhere.Known(site, pages, named))
