"""The headline said again as a line: a run of its own."""

from collections.abc import Mapping, Sequence

from core.model import Pairing, RepeatedRun, RunCopy
from core.propose.numbers import number_of
from core.propose.runs import Copy


def with_headline(
    runs: Sequence[RepeatedRun], title: str, again: Sequence[tuple[str, float]]
) -> tuple[RepeatedRun, ...]:
    """The runs, and one of the headline and the lines that repeat it, as far as they stand in no other.

    Args:
        runs: the page's runs.
        title: the block that became the headline.
        again: the lines that say it again, and how alike each is.
    """
    taken = {block for run in runs for copy in run.copies for block in copy.blocks}
    free = [(block, alike) for block, alike in again if block not in taken]
    if not free or title in taken:
        return tuple(runs)
    order = sorted([(title, 1.0), *free], key=lambda one: number_of(one[0]))
    (first, alike), *others = order
    copies = [RunCopy((block,), (Pairing((first,), (block,), min(alike, like)),)) for block, like in others]
    run = RepeatedRun((RunCopy((first,)), *copies), stays=[block for block, _ in order].index(title))
    return tuple(sorted((*runs, run), key=lambda one: number_of(one.copies[0].blocks[0])))


def final(copies: Mapping[str, Copy]) -> dict[str, str]:
    """The block that stays at the end of each chain of copies, by the block that goes."""
    found = {}
    for block, copy in copies.items():
        seen, of = {block}, copy.of
        while of in copies and of not in seen:
            seen.add(of)
            of = copies[of].of
        found[block] = of
    return found
