"""What is worth a second look though it is no question: what the article would lose, and what may have been left in."""

from core.model import Review
from core.review.leftovers import Leftover, leftovers
from core.review.losses import Loss, would_lose
from core.review.remembering import remembered


@remembered
def second_looks(review: Review) -> tuple[Loss | Leftover, ...]:
    """The removed blocks most like an article, then the kept ones least like one; of each sort the likeliest first.

    No block is in both, and none that the editor has settled is in either. Asked at every step, found once a review.
    """
    return (*would_lose(review), *leftovers(review))
