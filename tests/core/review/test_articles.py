"""The article holds the kept blocks, in order, in the wording that holds."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.model import Block, BlockKind, FieldName, Inline, Passage, Review, Ruling, Verdict
from core.review import apply, article, edit, ledger, open_review, toggle
from core.review.articles import order_of
from tests.core.review.building import block, gone, keep, page_of, proposal_of, reviews, title, wire_review


def test_the_article_is_what_is_kept() -> None:
    made = article(wire_review())
    assert [passage.block_id for passage in made.body] == ["b3", "b4"]
    assert made.fields == {FieldName.TITLE: "Harbour council delays the ferry vote"}
    assert made.name == "wire.txt"


def test_fields_stand_in_their_own_order() -> None:
    fields = [title("T"), title("x")]
    review = open_review("x", page_of(block(1, "W.")), proposal_of(keep(1), fields=fields))
    assert list(article(review).fields) == [FieldName.TITLE]


def test_a_passage_carries_the_block_s_markup_until_it_is_edited() -> None:
    one = Block("b1", BlockKind.LIST_ITEM, "Bold word", block(1, "").anchor, 8, 2, inline=(Inline(0, 4, "bold"),))
    review = open_review("x", page_of(one), proposal_of(keep(1)))
    assert article(review).body == (Passage("b1", BlockKind.LIST_ITEM, "Bold word", 2, inline=one.inline),)
    decision = edit(review, "b1", "Plain word")
    assert decision is not None
    edited = article(apply(review, decision)).body
    assert edited == (Passage("b1", BlockKind.LIST_ITEM, "Plain word", 2, edited=True),)


def test_a_passage_continues_only_what_was_kept_before_it() -> None:
    lines = [block(1, "One"), *(block(n, "More", continues=True) for n in (2, 3)), block(4, "Two")]
    page = page_of(*lines, block(5, "End", continues=True))
    review = open_review("x", page, proposal_of(keep(1), gone(2), keep(3), gone(4), keep(5)))
    assert [passage.continues for passage in article(review).body] == [False, True, False]
    decision = toggle(review, ["b4"])
    assert decision is not None
    assert [one.continues for one in article(apply(review, decision)).body] == [False, True, False, True]


def _placed(count: int, **after: str | None) -> Review:
    """A review of kept lines, some of them put behind others."""
    texts = [block(number, f"Line {number}.") for number in range(1, count + 1)]
    review = open_review("x", page_of(*texts), proposal_of(*(keep(number) for number in range(1, count + 1))))
    moved = {one: replace(review.rulings[one], after=behind, settled=True) for one, behind in after.items()}
    return replace(review, rulings={**review.rulings, **moved})


@pytest.mark.parametrize(
    ("after", "order"),
    [
        ({}, "1 2 3 4 5"),
        ({"b5": "b1"}, "1 5 2 3 4"),
        ({"b1": "b3"}, "2 3 1 4 5"),
        ({"b4": "b1", "b5": "b4"}, "1 4 5 2 3"),
        ({"b4": "b1", "b5": "b1"}, "1 4 5 2 3"),
        ({"b2": "b3", "b3": "b4", "b4": "b5"}, "1 5 4 3 2"),
        ({"b3": "b2"}, "1 2 3 4 5"),
    ],
)
def test_a_block_stands_behind_the_one_it_was_put_behind(after: dict[str, str], order: str) -> None:
    review = _placed(5, **after)
    assert [one.removeprefix("b") for one in order_of(review)] == order.split()
    assert [passage.block_id for passage in article(review).body] == list(order_of(review))
    assert ledger(review).adds_up


@pytest.mark.parametrize("after", [{"b2": "b2"}, {"b2": "b3", "b3": "b2"}, {"b2": "b4", "b4": "b3", "b3": "b2"}])
def test_blocks_that_would_follow_themselves_stand_in_page_order(after: dict[str, str]) -> None:
    assert order_of(_placed(4, **after)) == ("b1", "b2", "b3", "b4")


def test_a_block_behind_one_that_goes_stands_where_that_one_would() -> None:
    review = _placed(4, b4="b2")
    gone_now = replace(review, rulings={**review.rulings, "b2": Ruling(Verdict.REMOVE)})
    assert order_of(gone_now) == ("b1", "b4", "b3")


def test_a_block_behind_one_that_was_moved_and_goes_stays_where_it_is() -> None:
    review = _placed(4, b2="b4", b3="b2")
    assert order_of(review) == ("b1", "b4", "b2", "b3")
    gone_now = replace(review, rulings={**review.rulings, "b2": Ruling(Verdict.REMOVE, after="b4")})
    assert order_of(gone_now) == ("b1", "b4", "b3")


def test_a_block_behind_one_that_is_not_there_is_not_lost() -> None:
    assert sorted(order_of(_placed(3, b2="b99"))) == ["b1", "b2", "b3"]


def test_a_block_that_was_put_elsewhere_continues_no_paragraph() -> None:
    lines = [block(1, "One"), block(2, "More", continues=True), block(3, "Two")]
    review = open_review("x", page_of(*lines), proposal_of(keep(1), keep(2), keep(3)))
    moved = replace(review, rulings={**review.rulings, "b2": replace(review.rulings["b2"], after="b3")})
    assert [(one.block_id, one.continues) for one in article(moved).body] == [
        ("b1", False),
        ("b3", False),
        ("b2", False),
    ]


def test_a_long_chain_is_followed_to_its_end() -> None:
    count = 3000
    review = _placed(count, **{f"b{number}": f"b{number + 1}" for number in range(1, count)})
    assert order_of(review) == tuple(f"b{number}" for number in range(count, 0, -1))


@given(reviews(), st.data())
def test_the_order_has_every_kept_block_once_whatever_was_put_behind_what(review: Review, data: st.DataObject) -> None:
    known = [block.id for block in review.page.blocks]
    behind = st.none() | st.sampled_from([*known, "b99", ""])
    ruled = {one: replace(ruling, after=data.draw(behind)) for one, ruling in review.rulings.items()}
    kept = [one for one in known if ruled[one].verdict is Verdict.KEEP]
    moved = replace(review, rulings=ruled)
    assert sorted(order_of(moved)) == sorted(kept)
    assert [one for one in order_of(moved) if ruled[one].after is None] == [
        one for one in kept if ruled[one].after is None
    ]
    assert ledger(moved).faults == ()


@given(st.data())
def test_what_goes_or_comes_back_moves_no_other_block(data: st.DataObject) -> None:
    known = [f"b{number}" for number in range(1, 7)]
    behind = st.none() | st.sampled_from([*known, "b99", ""])
    moved = _placed(6, **{one: data.draw(behind) for one in known})
    for turned in data.draw(st.lists(st.sampled_from(known), min_size=1, max_size=3)):
        decision = toggle(moved, [turned])
        assert decision is not None
        before, moved = order_of(moved), apply(moved, decision)
        assert [one for one in order_of(moved) if one != turned] == [one for one in before if one != turned]
