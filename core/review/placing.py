"""Where the blocks of a decided run stand in the article."""

from collections.abc import Mapping
from dataclasses import replace

from core.model import RepeatedRun, Review, Ruling, RunKind, Verdict
from core.review.runs import copy_of, matched, standing


class Placing:
    """Where a chosen copy stands: where it does, if it does; else behind the first block of the copy that goes for it.

    What follows a block that goes stands in its place. In page order where no story goes on between the two copies,
    where every copy was proposed to stand, and where none stands: then there is no place in the story to take.
    """

    def __init__(self, review: Review, run: RepeatedRun, copy: int) -> None:
        self._review = review
        self._stands = all(_is_said(review, block) for block in matched(run, copy))
        base = base_of(review, run)
        alone = base == copy or not standing(review, run)
        self._last = None if alone else _where_it_stood(review, run, base, matched(run, copy)[0])

    def __call__(self, rulings: Mapping[str, Ruling]) -> dict[str, Ruling]:
        """The rulings of one place of the copy, with where its blocks stand; to be called in the copy's order."""
        if self._stands:
            return where_they_are(self._review, rulings)
        found = placed(rulings, self._last)
        if self._last is not None:
            self._last = next(reversed(found), self._last)
        return found


def _is_said(review: Review, block: str) -> bool:
    """Whether a block stands, or is a field, or goes for one."""
    ruling = review.rulings[block]
    of = review.rulings.get(ruling.duplicate_of or block, ruling)
    return ruling.verdict is Verdict.KEEP or ruling.field is not None or of.field is not None


def _where_it_stood(review: Review, run: RepeatedRun, base: int, chosen: str) -> str | None:
    """The first block of the copy that stood, if kept blocks of no copy stand between it and the chosen one's first."""
    other = matched(run, base)[0]
    put = review.rulings[other].after
    if put is not None:  # where it was put, unless that is behind the chosen copy itself
        return None if put in run.copies[copy_of(run, chosen)].blocks else put
    if run.kind is not RunKind.COPY:  # each was proposed to stand where it is: a choice made before moves none of them
        return None
    low, high = sorted((int(chosen[1:]), int(other[1:])))
    of_run = {block for each in run.copies for block in each.blocks}
    between = review.page.blocks[low:high]
    goes_on = any(review.rulings[one.id].verdict is Verdict.KEEP for one in between if one.id not in of_run)
    return other if goes_on and review.rulings[other].field is None else None


def placed(rulings: Mapping[str, Ruling], last: str | None) -> dict[str, Ruling]:
    """The rulings with the blocks put one after another behind what they follow; in page order where nothing is."""
    found: dict[str, Ruling] = {}
    for block, ruling in rulings.items():
        found[block] = ruling if ruling.field else replace(ruling, after=last)
        last = block if last is not None else None
    return found


def where_they_are(review: Review, rulings: Mapping[str, Ruling]) -> dict[str, Ruling]:
    """The rulings with the blocks where they stand now; in page order where they do not stand yet."""
    return {block: replace(ruling, after=review.rulings[block].after) for block, ruling in rulings.items()}


def base_of(review: Review, run: RepeatedRun) -> int:
    """The copy that stands now: the one of which most does."""

    def most(copy: int) -> tuple[int, bool]:
        stands = sum(review.rulings[block].verdict is Verdict.KEEP for block in matched(run, copy))
        return stands, copy == run.stays

    return max(standing(review, run), key=most, default=run.stays)


def before(review: Review, run: RepeatedRun, base: int) -> str | None:
    """The kept block that stands before a copy on the page and is in no copy: those may be moved."""
    found = None
    of_run = {block for copy in run.copies for block in copy.blocks}
    for each, ruling in review.rulings.items():
        if each == run.copies[base].blocks[0]:
            return found
        if ruling.verdict is Verdict.KEEP and each not in of_run:
            found = each
    return None
