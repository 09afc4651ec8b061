"""Long runs of one fate that stand as one row until somebody wants to see them."""

from collections.abc import Container, Iterator
from itertools import groupby

from core.model import Reason, Review, Ruling, Verdict
from core.review import questions, would_lose

FOLD_FROM = 12
"""Blocks removed in a row for one reason that fold by themselves."""
FOLD_ON_WISH = 3
"""Blocks in a row of one fate that fold when an editor folds them."""

Fold = tuple[str, ...]
"""The blocks of a run, in page order."""


def usual_folds(review: Review) -> tuple[Fold, ...]:
    """The runs that fold by themselves: long, removed for one reason, and nothing in them that asks for a look."""
    long = [run for run in _runs(review) if len(run) >= FOLD_FROM and _reason(review.rulings[run[0]]) is not None]
    if not long:
        return ()
    seen = {*questions(review), *(loss.block_id for loss in would_lose(review))}
    return tuple(part for run in long for part in _around(run, seen) if len(part) >= FOLD_FROM)


def run_around(review: Review, block_id: str) -> Fold:
    """The run of one fate that a block stands in, if it is worth folding; empty where it is not."""
    run = next((run for run in _runs(review) if block_id in run), ())
    return run if len(run) >= FOLD_ON_WISH else ()


def _around(run: Fold, seen: Container[str]) -> Iterator[Fold]:
    """The parts of a run between the blocks that must be seen."""
    for hidden, group in groupby(run, key=lambda block_id: block_id not in seen):
        if hidden:
            yield tuple(group)


def _runs(review: Review) -> Iterator[Fold]:
    rulings = review.rulings
    for _, group in groupby(rulings, key=lambda block_id: _fate(rulings[block_id])):
        yield tuple(group)


def _fate(ruling: Ruling) -> tuple[Verdict, Reason | None, object]:
    return ruling.verdict, ruling.reason, ruling.field


def _reason(ruling: Ruling) -> Reason | None:
    """Why a block is lost; None where it is kept, or became a field."""
    return ruling.reason if ruling.verdict is Verdict.REMOVE and ruling.field is None else None
