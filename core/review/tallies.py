"""What the rulings of a review add up to: counted once, then brought in line with what each decision changed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import compress
from operator import is_, is_not

from core.model import Proposal, Review, Ruling, Verdict
from core.propose import QUESTION_BELOW
from core.review.finding import judgement_of

_REMEMBERED = 4
"""Reviews whose sums are kept: the one at work, and those it is left for and come back to."""


@dataclass(frozen=True, slots=True)
class Tally:
    """What the rulings add up to.

    Attributes:
        asked: the blocks in doubt by the program's own threshold that nobody has settled, in page order.
        removed: how many blocks do not stand in the article.
        doubt: how unsure the proposal is of the unsettled block it is least sure of, 0 to 1; 0 where none is left.
    """

    asked: tuple[str, ...]
    removed: int
    doubt: float


@dataclass(frozen=True, slots=True)
class _Known:
    proposal: Proposal
    rulings: Mapping[str, Ruling]
    tally: Tally
    doubtful: Sequence[tuple[float, str]]
    """Confidence and block of every judgement, the least sure first."""


_known: list[tuple[_Known, ...]] = [()]  # replaced as a whole, so that threads see the one state or the other


def tally(review: Review) -> Tally:
    """What the rulings of ``review`` add up to. A look at every block is taken once a review, not once a decision."""
    known = _known[0]
    found = next((each for each in known if each.rulings is review.rulings and each.proposal is review.proposal), None)
    if found is None:
        before = next((each for each in known if _leads_to(each, review)), None)
        found = _brought_along(before, review) if before is not None else _counted(review)
        _known[0] = (found, *(each for each in known if each.proposal is not review.proposal))[:_REMEMBERED]
    return found.tally


def changed_blocks(before: Mapping[str, Ruling], after: Mapping[str, Ruling]) -> list[str]:
    """The blocks whose ruling is another one after a step, in page order; both have the same blocks in one order."""
    return list(compress(after, map(is_not, after.values(), before.values())))


def is_asked(review: Review, block_id: str, confidence: float, below: float | None = None) -> bool:
    """Whether a block that the proposal is so sure of is a question as the review stands."""
    ruling = review.rulings.get(block_id)
    return ruling is not None and not ruling.settled and confidence < (QUESTION_BELOW if below is None else below)


def _leads_to(known: _Known, review: Review) -> bool:
    """Whether a decision or two lie between what is known and ``review``: the same blocks, judged the same way."""
    same = known.proposal is review.proposal and len(known.rulings) == len(review.rulings)
    return same and all(map(is_, known.rulings, review.rulings))


def _counted(review: Review) -> _Known:
    judged = review.proposal.judgements
    asked = tuple(each.block_id for each in judged if is_asked(review, each.block_id, each.confidence))
    removed = sum(ruling.verdict is Verdict.REMOVE for ruling in review.rulings.values())
    doubtful = sorted((each.confidence, each.block_id) for each in judged)
    counted = Tally(asked, removed, _doubt(review, doubtful))
    return _Known(review.proposal, review.rulings, counted, doubtful)


def _brought_along(known: _Known, review: Review) -> _Known:
    changed = changed_blocks(known.rulings, review.rulings)
    went = [review.rulings[block].verdict is Verdict.REMOVE for block in changed]
    were = [known.rulings[block].verdict is Verdict.REMOVE for block in changed]
    removed = known.tally.removed + sum(went) - sum(were)
    now = Tally(_asked_after(known, review, changed), removed, _doubt(review, known.doubtful))
    return _Known(review.proposal, review.rulings, now, known.doubtful)


def _asked_after(known: _Known, review: Review, changed: Sequence[str]) -> tuple[str, ...]:
    """The questions once ``changed`` were decided on, or a decision on them was taken back."""
    gone = {block for block in changed if review.rulings[block].settled}
    back = [block for block in changed if known.rulings[block].settled and _is_asked_again(review, block)]
    left = tuple(block for block in known.tally.asked if block not in gone) if gone else known.tally.asked
    if not back:
        return left
    place = {judgement.block_id: at for at, judgement in enumerate(review.proposal.judgements)}
    return tuple(sorted((*left, *back), key=place.__getitem__))


def _is_asked_again(review: Review, block_id: str) -> bool:
    judgement = judgement_of(review.proposal, block_id)
    return judgement is not None and is_asked(review, block_id, judgement.confidence)


def _doubt(review: Review, doubtful: Sequence[tuple[float, str]]) -> float:
    rulings = review.rulings
    open_ones = (sure for sure, block in doubtful if (ruling := rulings.get(block)) is not None and not ruling.settled)
    return 1 - next(open_ones, 1.0)
