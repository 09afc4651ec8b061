"""Left in: the kept blocks that look like something no article says."""

from dataclasses import dataclass
from itertools import islice
from math import prod

from core.model import Evidence, Judgement, Proposal, Reason, Review, Ruling, Verdict
from core.review.remembering import remembered

_LEAST = 0.55
"""Below this a block is an article's like any other, and listing it would hide what is not."""
_WHY = 2
"""Reasons that are told of one block, the strongest first."""
_TELLING = 0.1
"""Strength from which a reason is worth telling."""
_DOUBT_ALONE = 0.5
"""Share of the proposal's doubt that counts whatever speaks against the block: of all signs it tells most."""


@dataclass(frozen=True, slots=True)
class Leftover:
    """A kept block that may not belong to the article.

    Attributes:
        block_id: the block.
        likeness: how much it is like what goes, 0 to 1.
        reason: what it would go as.
        why: what speaks against it, in an editor's words, the strongest first.
    """

    block_id: str
    likeness: float
    reason: Reason
    why: tuple[str, ...]


def leftovers(review: Review, limit: int = 20) -> tuple[Leftover, ...]:
    """The kept blocks that look like boilerplate, most suspicious first, at most ``limit``.

    Blocks the editor has settled are left out.
    """
    unseen = (each for each in _looks(review.proposal) if _stands_unseen(review.rulings.get(each.block_id)))
    return tuple(islice(unseen, limit))


@remembered
def _looks(proposal: Proposal) -> tuple[Leftover, ...]:
    """What of the page would look so if it stayed, most suspicious first: no decision changes that."""
    looks = filter(None, map(_look_of, proposal.judgements))
    return tuple(sorted((each for each in looks if each.likeness >= _LEAST), key=lambda each: -each.likeness))


def _stands_unseen(ruling: Ruling | None) -> bool:
    return ruling is not None and ruling.verdict is Verdict.KEEP and not ruling.settled


def _look_of(judgement: Judgement) -> Leftover | None:
    against = sorted(_against(judgement), key=lambda one: -one.strength)
    if not against:
        return None
    evidence = 1 - prod(1 - one.strength for one in against)
    likeness = _doubt(judgement) * (_DOUBT_ALONE + (1 - _DOUBT_ALONE) * evidence)
    why = tuple(one.because for one in against[:_WHY] if one.strength >= _TELLING) or (against[0].because,)
    return Leftover(judgement.block_id, likeness, against[0].reason or Reason.JUNK, why)


def _against(judgement: Judgement) -> list[Evidence]:
    """What speaks for removing it; that it stands elsewhere on the page is another question."""
    return [one for one in judgement.evidence if one.verdict is Verdict.REMOVE and one.reason is not Reason.DUPLICATE]


def _doubt(judgement: Judgement) -> float:
    """How little the proposal is sure that the block stays, 0 to 1: 1 at even odds, or where it was to go."""
    return 1.0 if judgement.verdict is Verdict.REMOVE else min(1.0, 2 * (1 - judgement.confidence))
