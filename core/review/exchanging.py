"""One passage of a repeated run from another copy: the rest of the run stays as it was decided."""

from collections.abc import Sequence
from dataclasses import replace

from core.duplicates import Place, places
from core.model import TOP, Decision, Reason, RepeatedRun, Review, Ruling, Verdict
from core.review.changing import changes_of, decision_of
from core.review.runs import copy_of, standing_in
from core.review.wording import span


def choose_place(review: Review, run: RepeatedRun, block_id: str) -> Decision | None:
    """What stands of this passage goes, and the version that this block is of stands in its place.

    The versions of the other copies go as duplicates of it. Where none stood, it stands in page order, or where it was
    put. None for what only one copy has, for a passage that is a field, and where it stands alone already.
    """
    copy = copy_of(run, block_id)
    place = next(place for place in places(run) if block_id in place[copy])
    blocks = [block for each in place for block in each]
    if sum(map(bool, place)) < 2 or any(review.rulings[block].field for block in blocks):
        return None
    chosen = place[copy]
    stood = [block for at in standing_in(review, place) if at != copy for block in _kept(review, place[at])]
    after = _chosen(review, chosen, stood) | _gone(review, place, copy)
    if stood:
        after |= _following(review, blocks, stood, chosen[-1])
        if after[chosen[0]].after is not None:
            after |= _following(review, blocks, chosen, _place_of(review, chosen[0]))
    changes = changes_of(review, after, after.__getitem__)
    if all(one.before == replace(one.after, settled=one.before.settled) for one in changes):
        return None
    name = f"Take {span(chosen)} for {span(stood)}" if stood else f"Take {span(chosen)}"
    return decision_of(review, name, changes)


def next_version(review: Review, run: RepeatedRun, block_id: str) -> str | None:
    """The block whose version of a passage one key takes: this one where it goes, else that of the next copy.

    None for what only one copy has.
    """
    here = copy_of(run, block_id)
    place = next(place for place in places(run) if block_id in place[here])
    having = [at for at, blocks in enumerate(place) if blocks]
    if len(having) < 2:
        return None
    if not _kept(review, place[here]):
        return place[here][0]
    return place[next((at for at in having if at > here), having[0])][0]


def _kept(review: Review, blocks: Sequence[str]) -> list[str]:
    return [block for block in blocks if review.rulings[block].verdict is Verdict.KEEP]


def _chosen(review: Review, chosen: Sequence[str], stood: Sequence[str]) -> dict[str, Ruling]:
    """The version that stands now, one block behind the other where another version stood."""
    found = {
        block: replace(review.rulings[block], verdict=Verdict.KEEP, reason=None, duplicate_of=None, settled=True)
        for block in chosen
    }
    if not stood:
        return found
    put = review.rulings[stood[0]].after
    # Behind the block that goes, which what follows it stands for; back on the page where that one was put behind it.
    after = None if put in chosen else stood[0] if put is None else put
    for block in chosen:
        found[block] = replace(found[block], after=after)
        after = block if after is not None else None
    return found


def _gone(review: Review, place: Place, copy: int) -> dict[str, Ruling]:
    of = place[copy][0]
    return {
        block: replace(
            review.rulings[block],
            verdict=Verdict.REMOVE,
            reason=Reason.DUPLICATE,
            duplicate_of=of,
            settled=True,
            after=None,
        )
        for at, blocks in enumerate(place)
        if at != copy
        for block in blocks
    }


def _following(review: Review, place: Sequence[str], goes: Sequence[str], instead: str) -> dict[str, Ruling]:
    """What was put behind some blocks stands behind another now: they go, or are themselves put elsewhere."""
    return {
        block: replace(ruling, after=instead)
        for block, ruling in review.rulings.items()
        if ruling.after in goes and block not in place
    }


def _place_of(review: Review, block_id: str) -> str:
    """The block before this one on the page that stands in page order itself, for what stands in its place."""
    found = TOP
    for each, ruling in review.rulings.items():
        if each == block_id:
            break
        found = each if ruling.after is None else found
    return found
