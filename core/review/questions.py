"""The blocks an editor is led to."""

from core.model import Judgement, Review
from core.propose import QUESTION_BELOW
from core.review.finding import judgement_of

__all__ = ["QUESTION_BELOW", "is_question", "questions"]


def questions(review: Review, below: float | None = None) -> tuple[str, ...]:
    """Blocks whose confidence is below the threshold and that nobody has settled, in page order.

    Args:
        review: the review.
        below: the threshold, 0.5 to 1; None for the program's own.
    """
    judged = review.proposal.judgements
    return tuple(judgement.block_id for judgement in judged if _asked(review, judgement, below))


def is_question(review: Review, block_id: str, below: float | None = None) -> bool:
    """Whether this block is one of the review's questions."""
    judgement = judgement_of(review.proposal, block_id)
    return judgement is not None and _asked(review, judgement, below)


def _asked(review: Review, judgement: Judgement, below: float | None) -> bool:
    ruling = review.rulings.get(judgement.block_id)
    threshold = QUESTION_BELOW if below is None else below
    return ruling is not None and not ruling.settled and judgement.confidence < threshold
