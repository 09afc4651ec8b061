"""A page from where it opens to its approval: how many keys that takes who knows gold."""

from collections.abc import Iterable
from dataclasses import dataclass

from core.model import Review, ReviewState
from core.review import apply, checks, holds_up, is_question, set_state
from tests.eval.keys.hands import Stand, opened, turned
from tests.eval.keys.wanted import runs_of, wanted, wrong_blocks
from tests.eval.keys.ways import Way, Ways, silent_blocks


@dataclass(frozen=True)
class Keys:
    """The keys of a page.

    Attributes:
        ways: the steps that mended it, in their order.
        approving: how often the key is struck that approves.
        runs: of wrong blocks that there were.
        review: the review at its end.
    """

    ways: tuple[Way, ...]
    approving: int
    runs: int
    review: Review

    @property
    def there(self) -> int:
        """Keys that led to blocks."""
        return sum(len(way.path.there) for way in self.ways)

    @property
    def selecting(self) -> int:
        """Keys that selected."""
        return sum(len(way.path.selecting) for way in self.ways)

    @property
    def struck(self) -> tuple[str, ...]:
        """All keys, in the order in which they are struck."""
        return (*(key for way in self.ways for key in way.keys), *["Ctrl+Enter"] * self.approving)


def counted(review: Review, gold: str) -> Keys | None:
    """The keys from where the window opens a review to its approval, with every wrong block mended on the way.

    None where gold has no block of the page: there is nothing to approve.

    Raises:
        AssertionError: the review does not end as gold has it.
    """
    target = wanted(review, gold)
    if not any(target.values()):
        return None
    silent = silent_blocks(review, target)
    ways: list[Way] = []
    stand, left = opened(review), wrong_blocks(review, target)
    runs = len(runs_of(review, left, silent))
    asked = _Asked(stand.here)
    while left:
        way = Ways(stand, left, silent).best()
        asked.has_been(stand.review, way.path.been)
        stand, left = turned(way.path.stand, way.key, way.decision), way.left
        asked.has_been(stand.review, [stand.here])
        ways.append(way)
    assert not wrong_blocks(stand.review, target)
    approving, ended = _approved(stand, been_asked=asked.yes)
    return Keys(tuple(ways), approving, runs, ended)


class _Asked:
    """Whether the editor has gone from where the article opened to a question."""

    def __init__(self, opened_at: str) -> None:
        self._opened_at = opened_at
        self.yes = False

    def has_been(self, review: Review, block_ids: Iterable[str]) -> None:
        self.yes |= any(each != self._opened_at and is_question(review, each) for each in block_ids)


def _approved(stand: Stand, *, been_asked: bool) -> tuple[int, Review]:
    """Keys that approve: one, and one more where the first tells of something; and the review approved."""
    found = checks(stand.review)
    assert not any(each.blocks_export for each in found)
    decision = set_state(stand.review, ReviewState.APPROVED)
    assert decision is not None
    return 1 + holds_up(found, been_asked=been_asked, is_told=False), apply(stand.review, decision)
