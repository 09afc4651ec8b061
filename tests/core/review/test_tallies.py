"""What rulings add up to: however a review was come to, the sums are those of counting every block."""

from collections.abc import Sequence
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from core.model import Review, Verdict
from core.review import QUESTION_BELOW, accept, apply, changed_blocks, questions, redo, tally, toggle, undo
from core.review.tallies import Tally
from tests.core.review.building import reviews

STEPS = st.lists(st.tuples(st.sampled_from(["toggle", "accept", "undo", "redo"]), st.integers(0, 1 << 16)), max_size=12)


def counted(review: Review) -> Tally:
    """The sums, by a look at every block."""
    open_ones = {block for block, ruling in review.rulings.items() if not ruling.settled}
    judged = [each for each in review.proposal.judgements if each.block_id in open_ones]
    asked = tuple(each.block_id for each in judged if each.confidence < QUESTION_BELOW)
    removed = sum(ruling.verdict is Verdict.REMOVE for ruling in review.rulings.values())
    return Tally(asked, removed, 1 - min((each.confidence for each in judged), default=1.0))


def stepped(review: Review, step: str, chance: int) -> Review:
    """The review after a step of a hand that knows no rules."""
    if step in {"undo", "redo"}:
        may = review.decisions if step == "undo" else review.undone
        return (undo if step == "undo" else redo)(review) if may else review
    blocks: Sequence[str] = [block for at, block in enumerate(review.rulings) if chance >> at % 16 & 1]
    decision = (toggle if step == "toggle" else accept)(review, blocks)
    return apply(review, decision) if decision is not None else review


@given(reviews(), STEPS)
def test_sums_brought_along_are_those_counted_anew(review: Review, steps: list[tuple[str, int]]) -> None:
    assert tally(review) == counted(review)
    for step in steps:
        review = stepped(review, *step)
        assert tally(review) == counted(review)
        assert questions(review) == tally(review).asked


@given(reviews(), st.integers(0, 1 << 16))
def test_changed_blocks_are_those_of_the_decision(review: Review, chance: int) -> None:
    after = stepped(review, "toggle", chance)
    named = {change.block_id for change in after.decisions[-1].blocks} if after.decisions else set()
    assert changed_blocks(review.rulings, after.rulings) == [block for block in review.rulings if block in named]


@given(reviews())
def test_rulings_in_another_order_are_counted_anew(review: Review) -> None:
    tally(review)
    turned = replace(review, rulings=dict(reversed(review.rulings.items())))
    assert tally(turned) == counted(turned)


@given(reviews())
def test_sums_are_gathered_once_a_review(review: Review) -> None:
    assert tally(review) is tally(replace(review, name="another name"))
