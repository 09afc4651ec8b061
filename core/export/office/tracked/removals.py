"""Why a block is gone, in the words of the comment beside it."""

from collections.abc import Sequence
from dataclasses import dataclass

from core.export.office.tracked.deciders import PROGRAM
from core.export.office.word.runs import Who
from core.model import Review, Ruling
from core.review.finding import judgement_of
from core.review.wording import FIELDS, REASONS


@dataclass(frozen=True, slots=True)
class Removal:
    """Why a block does not stand where it stood.

    Attributes:
        reason: in words; empty where nothing needs to be said.
        who: who decided it.
        confidence: how sure the proposal was, 0.5 to 1; None where an editor decided.
    """

    reason: str
    who: Who
    confidence: float | None = None

    @property
    def alike(self) -> tuple[str, str]:
        """What neighbouring removals must share to be told in one comment."""
        return self.reason, self.who.name


def removal(review: Review, block_id: str, who: Who) -> Removal:
    """Why a block that stands nowhere in the article was removed."""
    ruling = review.rulings.get(block_id)
    if ruling is None:
        return Removal("", who)
    judged = judgement_of(review.proposal, block_id)
    confidence = judged.confidence if judged is not None and who.name == PROGRAM else None
    return Removal(_in_words(ruling), who, confidence)


def told(removals: Sequence[Removal]) -> str:
    """What a comment says of neighbouring removals that are alike: ``"advertisement (97 %)"``."""
    sure = [round(100 * each.confidence) for each in removals if each.confidence is not None]
    if not sure:
        return removals[0].reason
    least, most = min(sure), max(sure)
    share = f"{least}" if least == most else f"{least}–{most}"
    return f"{removals[0].reason} ({share}\u00a0%)"


def _in_words(ruling: Ruling) -> str:
    if ruling.field is not None:
        return _BECAME[ruling.field]
    return REASONS[ruling.reason] if ruling.reason is not None else ""


_BECAME = {name: f"became the {words}" for name, words in FIELDS.items()}
