"""What a block's ruling becomes when an editor keeps or removes it."""

from dataclasses import replace

from core.duplicates.folding import fold
from core.model import FieldName, GalleyproofError, Judgement, Reason, Review, Ruling, Verdict
from core.review.finding import block_of, judgement_of
from core.review.opening import proposed
from core.review.wording import number


def kept(now: Ruling) -> Ruling:
    """The block stands in the article, in the wording last given to it and where it was put."""
    return replace(now, verdict=Verdict.KEEP, reason=None, duplicate_of=None, field=None, settled=True)


def gone(now: Ruling, reason: Reason, copy: str | None = None, field: FieldName | None = None) -> Ruling:
    """The block goes; the wording last given to it and its place are remembered."""
    return replace(
        now, verdict=Verdict.REMOVE, reason=reason, duplicate_of=copy, field=field, settled=True, joined=False
    )


def unworded(now: Ruling) -> Ruling:
    """The ruling with the block's own words."""
    return replace(now, text=None, inline=(), shapes=(), joined=False)


def flipped(review: Review, block_id: str) -> Ruling:
    """The block stands if it is removed, and goes if it stands."""
    now = review.rulings[block_id]
    return kept(now) if now.verdict is Verdict.REMOVE else removed(review, block_id)


def removed(review: Review, block_id: str) -> Ruling:
    """The block goes: as proposed if it was proposed to go, else for the reason best supported by evidence."""
    judgement = judgement_of(review.proposal, block_id)
    if judgement is None or judgement.verdict is Verdict.KEEP:
        return removed_as(review, block_id, _suspected(judgement))
    ruling = proposed(judgement)
    field = ruling.field if ruling.field is not None and review.fields.get(ruling.field) else None
    return gone(review.rulings[block_id], ruling.reason or Reason.JUNK, ruling.duplicate_of, field)


def removed_as(review: Review, block_id: str, reason: Reason) -> Ruling:
    """The block goes for this reason.

    Raises:
        GalleyproofError: the reason is ``duplicate`` and no copy of the block is known.
    """
    now = review.rulings[block_id]
    copy = _copy(review, block_id) if reason is Reason.DUPLICATE else None
    field = now.field if reason is Reason.METADATA else None
    return gone(now, reason, copy, field)


def _suspected(judgement: Judgement | None) -> Reason:
    """The strongest reason a detector gave. A copy or a field would need more than a reason: passed over."""
    pointless = {None, Reason.DUPLICATE, Reason.METADATA}
    given = [one for one in judgement.evidence if one.reason not in pointless] if judgement else []
    strongest = max(given, key=lambda one: one.strength, default=None)
    return strongest.reason if strongest and strongest.reason else Reason.JUNK


def _copy(review: Review, block_id: str) -> str:
    judgement = judgement_of(review.proposal, block_id)
    named = review.rulings[block_id].duplicate_of or (judgement.duplicate_of if judgement else None)
    twin = named or _twin(review, block_id)
    if twin is None:
        raise GalleyproofError(f"Block {number(block_id)} repeats no other block of this page.")
    return twin


def _twin(review: Review, block_id: str) -> str | None:
    """Another block with the same words, one that stays if there is one."""
    words = fold(block_of(review.page, block_id).text)
    twins = [block.id for block in review.page.blocks if block.id != block_id and fold(block.text) == words]
    return min(twins, key=lambda twin: review.rulings[twin].verdict is Verdict.REMOVE, default=None)
