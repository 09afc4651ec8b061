"""The repeated runs of a review: which run a block is in, what stands of it, how two of its copies compare."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from core.compare import Difference, Discrepancy, discrepancies, word_differences
from core.duplicates import Place, fold, places
from core.model import Reason, RepeatedRun, Review, RunKind, Verdict
from core.review.finding import block_of, judgement_of


@dataclass(frozen=True, slots=True)
class Aligned:
    """What two copies of a run say in the same place.

    Attributes:
        one: ids of the one copy; empty where only the other has it.
        other: ids of the other copy; empty where only the one has it.
        differences: from the one's text to the other's, by words; empty where they say the same word for word, but
            for case, quotes and spaces, and where there is nothing to compare.
        calls: figures, names and quotes that differ.
    """

    one: tuple[str, ...]
    other: tuple[str, ...]
    differences: tuple[Difference, ...] = ()
    calls: tuple[Discrepancy, ...] = ()


def run_of(review: Review, block_id: str) -> RepeatedRun | None:
    """The repeated run this block stands in, if it stands in one."""
    runs = review.proposal.runs
    return next((run for run in runs if any(block_id in copy.blocks for copy in run.copies)), None)


def copy_of(run: RepeatedRun, block_id: str) -> int:
    """Which copy of the run holds this block, by its place among the copies.

    Raises:
        KeyError: none does.
    """
    for place, copy in enumerate(run.copies):
        if block_id in copy.blocks:
            return place
    raise KeyError(block_id)


def matched(run: RepeatedRun, copy: int) -> tuple[str, ...]:
    """The blocks of a copy that another copy has as well, in page order."""
    said = _said(run)
    return tuple(block for block in run.copies[copy].blocks if block in said)


def _said(run: RepeatedRun) -> frozenset[str]:
    """The blocks that more than one copy has. Asked of the same run for each of its copies, and gathered once."""
    known, said = _gathered[0]
    if known is not run:
        said = frozenset(block for each in run.copies for pair in each.pairs for block in (*pair.first, *pair.other))
        _gathered[0] = (run, said)
    return said


_gathered: list[tuple[RepeatedRun | None, frozenset[str]]] = [(None, frozenset())]


def standing(review: Review, run: RepeatedRun) -> tuple[int, ...]:
    """The copies of which something that others say as well stands in the article now."""
    said = _said(run)
    return tuple(
        place
        for place, copy in enumerate(run.copies)
        if any(block in said and _stands(review, block) for block in copy.blocks)
    )


def is_resolved(review: Review, run: RepeatedRun) -> bool:
    """Whether nobody has to decide on the run: it is a refrain, nothing stands twice, or the editor wants it so."""
    return not said_twice(review, run)


def said_twice(review: Review, run: RepeatedRun) -> tuple[Place, ...]:
    """The places of a run that more than one copy says in the article now, where nobody has said that both should.

    An editor says so by settling what was proposed to stand twice, or by keeping a whole stretch in more than one copy.
    One paragraph brought back beside the copy that was chosen says nothing of the kind: a slip of one key does it.
    """
    if run.kind is RunKind.REFRAIN:
        return ()
    shared = [place for place in places(run) if sum(map(bool, place)) > 1]
    twice = [place for place in shared if len(standing_in(review, place)) > 1]
    if len(shared) > 1 and twice == shared and all(_is_settled(review, place) for place in twice):
        return ()
    chosen = run.kind is RunKind.EITHER and _is_chosen(review, run)
    return tuple(place for place in twice if chosen or not _is_meant(review, place))


def _is_chosen(review: Review, run: RepeatedRun) -> bool:
    """Whether one copy was chosen to stand for another."""
    return any(review.rulings[block].reason is Reason.DUPLICATE for copy in run.copies for block in copy.blocks)


def _is_meant(review: Review, place: Place) -> bool:
    """Whether all that stands in a place was proposed to, and is settled."""
    judged = (judgement_of(review.proposal, block) for block in _standing_blocks(review, place))
    return _is_settled(review, place) and all(one is not None and one.verdict is Verdict.KEEP for one in judged)


def _is_settled(review: Review, place: Place) -> bool:
    return all(review.rulings[block].settled for block in _standing_blocks(review, place))


def _standing_blocks(review: Review, place: Place) -> list[str]:
    return [block for blocks in place for block in blocks if _stands(review, block)]


def said_nowhere(review: Review, run: RepeatedRun) -> tuple[Place, ...]:
    """The places of a run that no copy says any more, though a copy went because another was to say it."""
    return tuple(place for place in places(run) if _is_lost(review, place))


def _is_lost(review: Review, place: Place) -> bool:
    here = [review.rulings[block] for blocks in place for block in blocks]
    gone = not any(ruling.verdict is Verdict.KEEP or ruling.field for ruling in here)
    of = {block for blocks in place for block in blocks}
    return gone and any(ruling.reason is Reason.DUPLICATE and ruling.duplicate_of in of for ruling in here)


def standing_in(review: Review, place: Sequence[Sequence[str]]) -> list[int]:
    """The copies of which something stands, in one place of a run."""
    return [copy for copy, blocks in enumerate(place) if any(_stands(review, block) for block in blocks)]


def other_copies(review: Review, block_id: str) -> tuple[str, ...]:
    """The blocks that say the same in the other copies, one a copy, in page order."""
    run = run_of(review, block_id)
    if run is None:
        return ()
    here = copy_of(run, block_id)
    place = next(place for place in places(run) if block_id in place[here])
    return tuple(blocks[0] for copy, blocks in enumerate(place) if copy != here and blocks)


def compared(review: Review, run: RepeatedRun, one: int, other: int) -> tuple[Aligned, ...]:
    """Two copies side by side, in the one's order; what only the other has stands after what it follows there."""
    return tuple(_aligned(review, place[one], place[other]) for place in in_order(run, one, (other,)))


def text_of(review: Review, blocks: Sequence[str]) -> str:
    """The blocks' own words, as one passage."""
    return " ".join(block_of(review.page, block).text for block in blocks)


def in_order(run: RepeatedRun, base: int, others: Sequence[int]) -> list[Place]:
    """The places that the base copy or one of the others has, in reading order.

    The base's order holds; what it lacks stands after what it follows in the other copy.
    """
    found = places(run)
    at = {block: number for copy in run.copies for number, block in enumerate(copy.blocks)}
    order = _ordered(found, base, at)
    for other in others:
        order = _woven(order, _ordered(found, other, at))
    return [found[number] for number in order]


def _ordered(found: Sequence[Place], copy: int, at: Mapping[str, int]) -> list[int]:
    """The places that a copy has, by number, in its order."""
    return sorted((n for n, place in enumerate(found) if place[copy]), key=lambda n: at[found[n][copy][0]])


def _woven(order: Sequence[int], more: Sequence[int]) -> list[int]:
    """An order with what only another has put behind what it follows there."""
    known = set(order)
    behind: dict[int | None, list[int]] = {}
    before = None
    for place in more:
        if place in known:
            before = place
        else:
            behind.setdefault(before, []).append(place)
    return [*behind.get(None, ()), *(each for place in order for each in (place, *behind.get(place, ())))]


def _stands(review: Review, block: str) -> bool:
    ruling = review.rulings.get(block)
    return ruling is not None and ruling.verdict is Verdict.KEEP


def _aligned(review: Review, one: tuple[str, ...], other: tuple[str, ...]) -> Aligned:
    if not one or not other:
        return Aligned(one, other)
    first, second = text_of(review, one), text_of(review, other)
    if fold(first) == fold(second):
        return Aligned(one, other)
    return Aligned(one, other, word_differences(first, second), discrepancies(first, second))
