"""Of several copies, the one that sits in the article."""

from core.propose.standing import Surroundings
from tests.core.duplicates.making import STORY, blocks, ids

HEADLINE = "Council settles quarrel over northern pier"


def better(kept: list[float], one: tuple[str, ...], other: tuple[str, ...], *, headline_at: int = 0) -> bool:
    """Whether the one copy sits better in the article than the other."""
    texts = [HEADLINE if at == headline_at else f"{STORY[at % 6]} So it was." for at in range(1, len(kept) + 1)]
    page = blocks(*texts)
    wanted = {block.id: share for block, share in zip(page, kept, strict=True)}
    around = Surroundings(page, wanted, [HEADLINE])
    both = frozenset((*one, *other))
    return around.standing(one, both) > around.standing(other, both)


def test_the_copy_beside_kept_blocks_sits_better() -> None:
    kept = [0.1, 0.1, 0.6, 0.6, 0.1, 0.1, 0.1, 0.1, 0.1, 0.9, 0.9, 0.6, 0.6, 0.9, 0.9]
    assert better(kept, ids(12, 13), ids(3, 4))
    assert not better(kept, ids(3, 4), ids(12, 13))


def test_the_copy_more_wanted_itself_sits_better() -> None:
    kept = [0.1] * 4 + [0.9, 0.9] + [0.1] * 10 + [0.3, 0.3] + [0.1] * 4
    assert better(kept, ids(5, 6), ids(17, 18))


def test_the_copy_under_the_headline_sits_better() -> None:
    assert better([0.5] * 30, ids(22, 23), ids(8, 9), headline_at=20)
    assert better([0.5] * 30, ids(8, 9), ids(22, 23), headline_at=6)


def test_no_copy_is_spoken_for_by_another() -> None:
    kept = [0.1] * 6 + [0.9] * 4 + [0.1] * 6
    page = blocks(*(f"{STORY[n % 6]} So it was." for n in range(16)))
    around = Surroundings(page, {block.id: share for block, share in zip(page, kept, strict=True)})
    alone = around.standing(ids(7, 8), frozenset(ids(7, 8)))
    beside = around.standing(ids(7, 8), frozenset(ids(7, 10)))
    assert beside < alone


def test_a_copy_that_is_the_whole_page_stands_somewhere() -> None:
    page = blocks(*STORY)
    around = Surroundings(page, dict.fromkeys((block.id for block in page), 0.9))
    assert around.standing(ids(1, 6), frozenset(ids(1, 6))) > 0
