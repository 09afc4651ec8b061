"""Where to go next: over the blocks of a review and the rows of a queue. Values in, values out."""

from collections.abc import Container, Sequence

from core.model import Review, Verdict
from core.review import Loss, question_groups, questions, run_of, second_looks


def stepped(order: Sequence[str], here: str | None, by: int) -> str | None:
    """The id ``by`` places after ``here``, staying inside ``order``; its first where ``here`` is not in it."""
    if not order:
        return None
    at = order.index(here) + by if here in order else 0
    return order[max(0, min(len(order) - 1, at))]


def first_block(review: Review) -> str | None:
    """Where a review is best begun: its first question, else its first kept block, else its first block."""
    kept = (block_id for block_id, ruling in review.rulings.items() if ruling.verdict is Verdict.KEEP)
    return next((each for each in (*questions(review), *kept, *review.rulings)), None)


def next_question(review: Review, here: str | None, by: int) -> str | None:
    """The next (1) or previous (-1) question after ``here``, around the end; None where none is left."""
    left = questions(review)
    if not left:
        return None
    asked, order = frozenset(left), list(review.rulings)
    at = order.index(here) if here is not None and here in review.rulings else -1
    ahead = order[at + 1 :] if by > 0 else reversed(order[: max(at, 0)])
    return next((each for each in ahead if each in asked), left[0 if by > 0 else -1])


def next_asked(review: Review, here: str | None, by: int) -> tuple[str, ...]:
    """The questions to answer next (1) or before (-1) with one answer, around the end; none where none is left."""
    groups = question_groups(review)
    own = next((group for group in groups if here in group), ())
    start = own[-1 if by > 0 else 0] if own else here
    target = next_question(review, start, by)
    return next((group for group in groups if target in group), ())


def in_strips(review: Review) -> tuple[str, ...]:
    """The blocks that may have been left in, then those that the article would lose, in the order of the strips."""
    return tuple(each.block_id for each in second_looks(review))


def first_of_other_strip(review: Review, here: str | None) -> str | None:
    """The first block that the article would lose; of what may have been left in where ``here`` is one of those.

    Where the one strip is empty, the first of the other; None where both are.
    """
    looks = second_looks(review)
    among_losses = any(each.block_id == here for each in looks if isinstance(each, Loss))
    other = [each.block_id for each in looks if isinstance(each, Loss) is not among_losses]
    return next(iter((*other, *(each.block_id for each in looks))), None)


def past(review: Review, block_ids: Sequence[str]) -> str | None:
    """Where to go once ``block_ids`` are decided: the next question, or where none is left the next block."""
    order, chosen = list(review.rulings), frozenset(block_ids)
    last = next(each for each in reversed(order) if each in chosen)
    return next_question(review, last, 1) or stepped(order, last, 1)


def after_travel(review: Review, here: str | None, changed: Sequence[str]) -> str | None:
    """Where to be once a step that changed these blocks was taken back or made again.

    That is the first of them; but in a repeated passage that was decided as a whole an editor stays where they are.
    """
    if not changed or (here is not None and here in changed and run_of(review, here) is not None):
        return here
    return changed[0]


def asks_again(review: Review, here: str | None, changed: Sequence[str]) -> bool:
    """Whether ``here`` belongs to questions asked together that a step just taken back had answered together."""
    if len(changed) < 2:  # the whole page is gone over for its groups, and most steps change one block
        return False
    asked = next((group for group in question_groups(review) if here in group), ())
    return len(asked) > 1 and frozenset(changed).issuperset(asked)


def nearest_shown(review: Review, block_id: str, shown: Container[str]) -> str | None:
    """``block_id`` if it is among those ``shown``, else the next block of the page that is, else the last one."""
    order = list(review.rulings)
    at = order.index(block_id)
    return next((each for each in [*order[at:], *reversed(order[:at])] if each in shown), None)


def is_moved(review: Review, block_id: str) -> bool:
    """Whether an editor put the block elsewhere in the article than it stands on the page."""
    return review.rulings[block_id].after is not None


def at_home(review: Review, block_id: str) -> str:
    """``block_id``, or of one that was moved the block in page order that it was put behind, by however many steps."""
    seen: set[str] = set()
    while (after := review.rulings[block_id].after) is not None and after in review.rulings and block_id not in seen:
        seen.add(block_id)
        block_id = after
    return block_id
