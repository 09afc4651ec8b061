"""What gold wants of a review: which blocks stand, which of them are wrong, and the runs that those make."""

from collections.abc import Container, Mapping, Sequence

from core.model import Review, Verdict
from core.training.measures import labels, words


def wanted(review: Review, gold: str) -> dict[str, bool]:
    """Whether gold has each block, by id in page order.

    Gold is used up by what stands before what does not: of two copies the one that stands may stay. Fields stay fields,
    and blocks without a word are in no gold; neither is named.
    """
    texts = {block.id: block.text for block in review.page.blocks}
    order = sorted(review.rulings, key=lambda each: _rank(review, each))
    found = dict(zip(order, labels([texts[each] for each in order], gold), strict=True))
    return {each: found[each] for each, ruling in review.rulings.items() if ruling.field is None and words(texts[each])}


def _rank(review: Review, block_id: str) -> int:
    ruling = review.rulings[block_id]
    return 0 if ruling.verdict is Verdict.KEEP else 1 if ruling.field is not None else 2


def wrong_blocks(review: Review, target: Mapping[str, bool]) -> frozenset[str]:
    """The blocks whose verdict is not what is wanted."""
    return frozenset(each for each, stands in target.items() if is_kept(review, each) is not stands)


def is_kept(review: Review, block_id: str) -> bool:
    """Whether a block stands in the article."""
    return review.rulings[block_id].verdict is Verdict.KEEP


def runs_of(review: Review, wrong: Container[str], silent: Container[str]) -> list[tuple[str, ...]]:
    """The wrong blocks as runs of neighbours with the same verdict, in page order.

    Args:
        review: the review.
        wrong: its wrong blocks.
        silent: blocks that part no run: those without a word.
    """
    runs: list[list[str]] = []
    before: tuple[bool, bool] | None = None
    for each in review.rulings:
        if each in silent:
            continue
        now = (each in wrong, is_kept(review, each))
        if now[0]:
            if now != before:
                runs.append([])
            runs[-1].append(each)
        before = now
    return list(map(tuple, runs))


def price(runs: Sequence[Sequence[str]]) -> int:
    """What runs take at most, more or less: two keys to get to each, one to turn it, and one for each block beside."""
    return sum(2 + len(run) for run in runs)
