"""The copies of a repeated passage: what can be chosen for it, by which digit, and what then holds. Values only."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto

from core import review as trade
from core.duplicates import Place, places
from core.model import Decision, Proposal, RepeatedRun, Review, RunKind, Verdict
from core.review.remembering import remembered
from gui.controls.words import block_number

_COPIES_FIRST = 8
"""Copies that come before the union in the order of the digits; a ninth and later ones come after it."""


class Way(Enum):
    """What becomes of a repeated passage."""

    COPY = auto()
    """One copy stays as it is, every other goes."""
    UNION = auto()
    """What all copies have stays once, and what only one has in its place."""
    ALL = auto()
    """Every copy stays."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing an editor can choose for a repeated passage.

    Attributes:
        way: what becomes of it.
        copy: which copy stays, by its place in the run, where one does.
    """

    way: Way
    copy: int = 0


def asks(run: RepeatedRun | None) -> bool:
    """Whether an editor has something to choose: a run that is said again on purpose asks nothing."""
    return run is not None and run.kind is not RunKind.REFRAIN


def choices(run: RepeatedRun | None) -> tuple[Choice, ...]:
    """What can be chosen for ``run``, in the order of the digits from 1; nothing where it asks nothing."""
    if run is None or not asks(run):
        return ()
    copies = [Choice(Way.COPY, place) for place in range(len(run.copies))]
    both = [Choice(Way.ALL)] if run.kind is RunKind.EITHER else []
    return (*copies[:_COPIES_FIRST], Choice(Way.UNION), *both, *copies[_COPIES_FIRST:])


def decision(review: Review, run: RepeatedRun, choice: Choice) -> Decision | None:
    """The one step that makes ``choice`` hold; None where it holds already, and is settled."""
    if choice.way is Way.COPY:
        return trade.choose_copy(review, run, choice.copy)
    if choice.way is Way.UNION:
        return trade.unite(review, run)
    return trade.keep_all(review, run)


def _goes(review: Review, block_id: str) -> bool:
    ruling = review.rulings[block_id]
    return ruling.verdict is Verdict.REMOVE and ruling.field is None


def in_force(review: Review, run: RepeatedRun) -> Choice | None:
    """The choice that holds now, whoever made it; None where none does, as before a question is answered.

    On a long run this compares many passages once more, which takes a while.
    """
    now = trade.standing(review, run)
    if run.kind is RunKind.EITHER and len(now) == len(run.copies):
        return Choice(Way.ALL) if trade.keep_all(review, run) is None else None
    for copy in now:
        if _may_be_chosen(review, run, copy) and _holds(trade.choose_copy(review, run, copy)):
            return Choice(Way.COPY, copy)
    if _is_said_once(review, run) and _holds(trade.unite(review, run)):
        return Choice(Way.UNION)
    return None


def _may_be_chosen(review: Review, run: RepeatedRun, copy: int) -> bool:
    """Whether all that this copy shares with others stands: a quick look beforehand."""
    rulings = [review.rulings[block] for block in trade.matched(run, copy)]
    return all(ruling.verdict is Verdict.KEEP or ruling.field for ruling in rulings)


def _is_said_once(review: Review, run: RepeatedRun) -> bool:
    """Whether of all that copies share one version stands: what a union leaves, told by a quick look."""
    shared = (place for place in places(run) if sum(map(bool, place)) > 1 and not _is_field(review, place))
    return all(sum(bool(kept_of(review, blocks)) for blocks in place) == 1 for place in shared)


def _is_field(review: Review, place: Place) -> bool:
    return any(review.rulings[block].field for blocks in place for block in blocks)


def _holds(step: Decision | None) -> bool:
    """Whether a step would change nothing in the article: it settles what stands, at most."""
    return step is None or all(
        replace(change.before, settled=True) == replace(change.after, settled=True) for change in step.blocks
    )


def shown_pair(review: Review, run: RepeatedRun, here: int) -> tuple[int, int]:
    """The two copies to set side by side, in page order: the one that stays, most of it, and the one the editor is in.

    Where that is the same, the next copy stands beside it.
    """
    kept = [len(kept_of(review, trade.matched(run, place))) for place in range(len(run.copies))]
    stays = max(range(len(kept)), key=lambda place: (kept[place], place == run.stays, -place))
    other = here if here != stays else (stays + 1) % len(run.copies)
    return min(stays, other), max(stays, other)


def kept_of(review: Review, blocks: Sequence[str]) -> tuple[str, ...]:
    """Those of ``blocks`` that stand in the article."""
    return tuple(each for each in blocks if review.rulings[each].verdict is Verdict.KEEP)


def counterparts(review: Review, block_id: str | None) -> tuple[str, ...]:
    """The blocks that say the same elsewhere on the page, in page order."""
    if block_id is None:
        return ()
    return trade.other_copies(review, block_id) or _duplicates(review, block_id)


def is_repeated(review: Review, block_id: str | None) -> bool:
    """Whether ``counterparts`` has any; told without matching the copies up, as every step over the blocks asks it."""
    run = trade.run_of(review, block_id) if block_id is not None else None
    if block_id is None or run is None:
        return bool(counterparts(review, block_id))
    pairs = (pair for copy in run.copies for pair in copy.pairs)
    return any(block_id in pair.first or block_id in pair.other for pair in pairs)


def _duplicates(review: Review, block_id: str) -> tuple[str, ...]:
    """The same, of a page proposed before runs were: told by which block is called a duplicate of which."""
    proposed = _proposed(review.proposal)
    stays = review.rulings[block_id].duplicate_of or proposed.get(block_id) or block_id
    every = {stays, *(each for each, of in proposed.items() if of == stays)} - {block_id}
    return tuple(sorted(every, key=block_number))


@remembered
def _proposed(proposal: Proposal) -> dict[str, str]:
    """The blocks called duplicates, each with the one it is a duplicate of. Asked at every step over the blocks."""
    return {each.block_id: each.duplicate_of for each in proposal.judgements if each.duplicate_of}


def next_copy(review: Review, block_id: str | None) -> str | None:
    """The next block down the page that says the same as ``block_id``, around its end; None without one."""
    others = counterparts(review, block_id)
    if block_id is None or not others:
        return None
    return next((each for each in others if block_number(each) > block_number(block_id)), others[0])


def standing_for(review: Review, run: RepeatedRun, block_id: str) -> str:
    """The block to be at once a run is decided: ``block_id``, or what stands in its place where it went.

    What only a copy that went has is stood for by the block before it that has a counterpart, else by the one after.
    """
    if not _goes(review, block_id):
        return block_id
    blocks = run.copies[trade.copy_of(run, block_id)].blocks
    at = blocks.index(block_id)
    for each in (*reversed(blocks[: at + 1]), *blocks[at + 1 :]):
        found = kept_of(review, trade.other_copies(review, each))
        if found:
            return found[0]
    return block_id


def ties(review: Review, run: RepeatedRun | None) -> dict[str, str]:
    """For each block of ``run`` that goes as a copy, the block that stays in its place."""
    if run is None:
        return {}
    rulings = {block: review.rulings[block] for copy in run.copies for block in copy.blocks}
    return {block: each.duplicate_of for block, each in rulings.items() if each.duplicate_of and _goes(review, block)}


def times_said(proposal: Proposal) -> dict[str, int]:
    """How often each block's words stand on the page, for the blocks of runs that an editor may have to decide on."""
    found: dict[str, int] = {}
    for run in filter(asks, proposal.runs):
        pairs = [pair for copy in run.copies for pair in copy.pairs]
        firsts = Counter(block for pair in pairs for block in pair.first)
        found |= {block: count + 1 for block, count in firsts.items()}
        found |= {block: firsts[pair.first[0]] + 1 for pair in pairs for block in pair.other}
    return found
