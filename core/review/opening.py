"""A review as the proposal leaves it, before any decision."""

from core.model import FieldName, FieldValue, Judgement, Page, Proposal, Review, ReviewState, Ruling


def open_review(
    name: str,
    page: Page,
    proposal: Proposal,
    *,
    id: str = "",  # noqa: A002 - named as the attribute of the review
    state: ReviewState = ReviewState.OPEN,
) -> Review:
    """A review whose rulings and fields are those proposed.

    Args:
        name: what a person calls the source.
        page: the page.
        proposal: what was proposed for it. A block it is silent on gets no ruling: the ledger says so.
        id: the desk's id for the review.
        state: where it stands at first.

    Returns:
        A review without decisions.
    """
    judged = {judgement.block_id: judgement for judgement in proposal.judgements}
    rulings = {block.id: proposed(judged[block.id]) for block in page.blocks if block.id in judged}
    return Review(id, name, page, proposal, rulings, best_fields(proposal.fields), state)


def proposed(judgement: Judgement) -> Ruling:
    """The ruling that a judgement proposes."""
    return Ruling(judgement.verdict, judgement.reason, judgement.duplicate_of, judgement.field)


def best_fields(candidates: tuple[FieldValue, ...]) -> dict[FieldName, str]:
    """The first candidate of each field that has a value."""
    found: dict[FieldName, str] = {}
    for candidate in candidates:
        if candidate.value:
            found.setdefault(candidate.name, candidate.value)
    return found
