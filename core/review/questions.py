"""The blocks an editor is led to."""

from core.model import Review
from core.propose import QUESTION_BELOW
from core.review.finding import judgement_of
from core.review.tallies import is_asked, tally

__all__ = ["QUESTION_BELOW", "is_question", "questions"]


def questions(review: Review, below: float | None = None) -> tuple[str, ...]:
    """Blocks whose confidence is below the threshold and that nobody has settled, in page order.

    Args:
        review: the review.
        below: the threshold, 0.5 to 1; None for the program's own.
    """
    if below is None:
        return tally(review).asked
    judged = review.proposal.judgements
    return tuple(each.block_id for each in judged if is_asked(review, each.block_id, each.confidence, below))


def is_question(review: Review, block_id: str, below: float | None = None) -> bool:
    """Whether this block is one of the review's questions."""
    judgement = judgement_of(review.proposal, block_id)
    return judgement is not None and is_asked(review, block_id, judgement.confidence, below)
