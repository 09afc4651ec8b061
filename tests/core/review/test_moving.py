"""Blocks moved in the article: they stand where they were put, and everything else where it was."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.model import TOP, Review
from core.review import apply, article, ledger, merge, move, move_by, toggle
from core.review.articles import order_of
from tests.core.review.building import reviews
from tests.core.review.keying import typed
from tests.core.review.test_editing import after, joined, story

LINES = "One.", "Two.", "Three.", "Four."


def order(review: Review) -> str:
    return " ".join(block_id[1:] for block_id in order_of(review))


@pytest.mark.parametrize(
    ("blocks", "behind", "there", "name"),
    [
        (["b4"], "b1", "1 4 2 3", "Move block 4 after block 1"),
        (["b3"], None, "3 1 2 4", "Move block 3 to the top"),
        (["b1"], "b4", "2 3 4 1", "Move block 1 after block 4"),
        (["b4", "b2"], None, "2 4 1 3", "Move 2 blocks to the top"),
    ],
)
def test_blocks_are_put_behind_another(blocks: list[str], behind: str | None, there: str, name: str) -> None:
    review = story(*LINES)
    moved = after(review, move(review, blocks, behind))
    assert order(moved) == there
    assert moved.decisions[-1].name == name
    assert ledger(moved).adds_up


def test_a_block_moved_back_is_in_page_order_again() -> None:
    review = story(*LINES)
    up = after(review, move_by(review, ["b3"], -1))
    assert order(up) == "1 3 2 4"
    down = after(up, move_by(up, ["b3"], 1))
    assert order(down) == "1 2 3 4"
    assert all(ruling.after is None for ruling in down.rulings.values())


def test_at_the_ends_of_the_article_there_is_nowhere_to_move() -> None:
    review = story(*LINES)
    assert move_by(review, ["b1"], -1) is None
    assert move_by(review, ["b4"], 1) is None
    assert move(review, ["b2"], "b2") is None
    assert move(review, ["b2"], "b1") is None
    assert move_by(review, [], 1) is None


def test_the_second_passage_moves_to_the_top() -> None:
    review = story(*LINES)
    moved = after(review, move_by(review, ["b2"], -1))
    assert moved.rulings["b2"].after == TOP or order(moved) == "2 1 3 4"


def test_what_stood_behind_a_moved_block_stays_where_it_is() -> None:
    review = story(*LINES)
    review = after(review, move(review, ["b4"], "b2"))
    review = after(review, move(review, ["b2"], None))
    assert order(review) == "2 1 4 3"


def test_a_removed_block_keeps_the_place_it_was_put_to() -> None:
    review = story(*LINES)
    moved = after(review, move(review, ["b4"], "b1"))
    gone = after(moved, toggle(moved, ["b4"]))
    assert order(gone) == "1 2 3"
    assert order(after(gone, toggle(gone, ["b4"]))) == "1 4 2 3"


def test_what_continues_a_block_moves_with_it_and_nothing_comes_between() -> None:
    review = joined("One.", "Two.")
    more = story(*LINES)
    merged = after(more, merge(more, "b2"))
    assert [one.text for one in article(after(merged, move(merged, ["b1"], "b3"))).body] == [
        "Three.",
        "One. Two.",
        "Four.",
    ]
    between = after(merged, move(merged, ["b4"], "b1"))
    assert [one.text for one in article(between).body] == ["One. Two.", "Four.", "Three."]
    over = after(merged, move_by(merged, ["b3"], -1))
    assert [one.text for one in article(over).body] == ["Three.", "One. Two.", "Four."]
    under = after(merged, move_by(merged, ["b1"], 1))
    assert [one.text for one in article(under).body] == ["Three.", "One. Two.", "Four."]
    assert move_by(review, ["b1"], 1) is None


def test_a_block_moved_away_from_what_it_continues_stands_alone() -> None:
    review = joined("One.", "Two.", "Three.")
    moved = after(review, move(review, ["b3"], None))
    assert [one.text for one in article(moved).body] == ["Three.", "One. Two."]


@given(reviews(), st.data())
def test_moved_blocks_stand_where_they_were_put_and_the_others_as_they_stood(
    review: Review, data: st.DataObject
) -> None:
    for _ in range(data.draw(st.integers(0, 4))):
        decision = typed(data, review)
        review = apply(review, decision) if decision else review
    before = order_of(review)
    if not before:
        return
    blocks = data.draw(st.sets(st.sampled_from(before), min_size=1, max_size=3))
    behind = data.draw(st.one_of(st.none(), st.sampled_from(before)))
    decision = move(review, blocks, behind)
    if decision is None:
        return
    now = order_of(apply(review, decision))
    named = [one for one in now if one in blocks]
    assert named == [one for one in before if one in blocks]
    went = {each.block_id for each in decision.blocks if each.after.after != each.before.after} | blocks
    assert [one for one in now if one not in went] == [one for one in before if one not in went]
    first = now.index(named[0])
    if behind is None:
        assert first == 0
    else:
        assert now.index(behind) < first


def test_what_stood_behind_a_moved_block_stays_behind_what_comes_before_it() -> None:
    review = story(*LINES, "Five.", "Six.", "Seven.")
    moved = after(review, move(review, ["b1"], "b6"))
    assert order(moved) == "2 3 4 5 6 1 7"
    assert order(after(moved, move(moved, ["b2", "b3", "b6"], "b5"))) == "4 5 2 3 6 1 7"


@given(st.data())
def test_blocks_stand_where_they_were_put_whatever_was_moved_or_removed_before(data: st.DataObject) -> None:
    review = story(*LINES, "Five.", "Six.")
    for _ in range(data.draw(st.integers(1, 6))):
        kept = order_of(review)
        if not kept or data.draw(st.integers(0, 2)) == 0:
            decision = toggle(review, [data.draw(st.sampled_from(list(review.rulings)))])
            assert decision is not None
            review = apply(review, decision)
            continue
        wanted = data.draw(st.lists(st.sampled_from(kept), min_size=1, max_size=3))
        behind = data.draw(st.none() | st.sampled_from(kept))
        moves, rest = ([each for each in kept if (each in wanted) is there] for there in (True, False))
        at = rest.index(behind) + 1 if behind in rest else 0
        goal = (*rest[:at], *moves, *rest[at:])
        decision = move(review, wanted, behind)
        assert decision is not None or behind in wanted or goal == kept
        if decision is not None:
            review = apply(review, decision)
            assert order_of(review) == goal
