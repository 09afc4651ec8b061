"""What is worth a second look though it is no question: what may have been left in, and what the article would lose."""

from core.model import Review
from core.review.leftovers import Leftover, leftovers
from core.review.losses import Loss, would_lose
from core.review.remembering import remembered


@remembered
def second_looks(review: Review) -> tuple[Leftover | Loss, ...]:
    """The kept blocks least like an article, then the removed ones most like one; of each sort the likeliest first.

    What was left in comes first because it is far more often wrong: two in five of those kept blocks, and one in ten of
    the removed ones, on pages of sites that the model has not seen. No block is in both, and none that the editor has
    settled is in either. Asked at every step, found once a review.
    """
    return (*leftovers(review), *would_lose(review))
