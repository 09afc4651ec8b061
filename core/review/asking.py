"""Questions that are answered in one look: neighbours that the same answer fits."""

from collections.abc import Sequence

from core.model import Reason, Review, Ruling
from core.review.finding import judgement_of
from core.review.questions import questions

MOST_BLOCKS = 12
"""From the first to the last question of a group: about as many blocks as stand in sight together."""


def question_groups(review: Review, below: float | None = None) -> tuple[tuple[str, ...], ...]:
    """The questions, in page order, put together where an editor sees them as one.

    Questions stand together while all of them, and whatever stands between them, have the same verdict: "these go" or
    "these stay" is then one answer. Copies are decided on as copies, so they stand with copies of the same passage. No
    group reaches over more than ``MOST_BLOCKS`` blocks of the page: nobody answers for what is not in sight.

    Args:
        review: the review.
        below: the threshold of confidence, 0.5 to 1; None for the program's own.
    """
    asked = set(questions(review, below))
    run_at = {each: at for at, run in enumerate(review.proposal.runs) for copy in run.copies for each in copy.blocks}
    groups: list[list[str]] = []
    first, like = -1, None
    for place, block in enumerate(review.page.blocks):
        ruling = review.rulings.get(block.id)
        now = (_answered(ruling), run_at.get(block.id)) if ruling is not None else None
        if now != like:
            like, first = now, -1
        if block.id in asked:
            if first < 0 or place - first >= MOST_BLOCKS:
                groups.append([])
                first = place
            groups[-1].append(block.id)
    return tuple(map(tuple, groups))


def group_of(review: Review, block_id: str, below: float | None = None) -> tuple[str, ...]:
    """The questions answered together with ``block_id``; itself alone where it is no question."""
    return next((group for group in question_groups(review, below) if block_id in group), (block_id,))


def least_sure(review: Review, block_ids: Sequence[str]) -> str:
    """The one of these blocks that the desk is least sure of; the first of several.

    Raises:
        ValueError: there are none.
    """
    judged = ((each, judgement_of(review.proposal, each)) for each in block_ids)
    return min(judged, key=lambda one: 1.0 if one[1] is None else one[1].confidence)[0]


def between(review: Review, block_ids: Sequence[str]) -> tuple[str, ...]:
    """What stands between the first and the last of these blocks without being one of them, in page order.

    In a group of questions that is what the desk is sure of. It has the group's verdict and is not taken along by its
    answer: where a whole group is wrong, most of what stands between is right.
    """
    order = list(review.rulings)
    named = frozenset(block_ids)
    at = [place for place, block_id in enumerate(order) if block_id in named]
    return tuple(each for each in order[at[0] : at[-1]] if each not in named) if at else ()


def _answered(ruling: Ruling) -> tuple[object, ...]:
    """What two questions must share to be answered together."""
    return ruling.verdict, ruling.reason is Reason.DUPLICATE, ruling.field
