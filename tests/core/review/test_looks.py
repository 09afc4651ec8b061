"""Marks, links and shapes of all that is selected over several passages: one step each, and no word changes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.model import BlockKind, Inline, Review, Shape
from core.review import (
    Spot,
    apply,
    article,
    edit,
    ledger,
    link_between,
    mark_between,
    merge,
    open_review,
    set_shape,
    shape_between,
    undo,
)
from tests.core.review.building import block, keep, page_of, proposal_of, reviews
from tests.core.review.keying import worked_on
from tests.core.review.test_editing import after, body, story

TEXTS = ("Stone and water.", "Wood and rope.", "Sand.", "Salt and tar.")
HREF, OTHER = "https://holm.example/a", "https://holm.example/b"


def spots(review: Review, first: tuple[int, int], last: tuple[int, int]) -> tuple[Spot, Spot]:
    """Places by the numbers of passages, and characters in them."""
    low, high = (Spot(article(review).body[n].block_id, article(review).body[n].part, at) for n, at in (first, last))
    return low, high


def links(review: Review) -> list[tuple[Inline, ...]]:
    return [tuple(each for each in passage.inline if each.mark == "link") for passage in article(review).body]


def kinds(review: Review) -> list[tuple[BlockKind, int, int | None]]:
    return [(each.kind, each.level, each.number) for each in article(review).body]


# --- links -----------------------------------------------------------------------------------------------------------


def test_each_part_gets_the_link_and_keeps_its_other_marks() -> None:
    review = story(*TEXTS)
    linked = after(review, link_between(review, *spots(review, (0, 2), (2, 4)), HREF))
    assert links(linked) == [
        (Inline(2, 16, "link", HREF),),
        (Inline(0, 14, "link", HREF),),
        (Inline(0, 4, "link", HREF),),
        (),
    ]
    assert Inline(0, 5, "bold") in article(linked).body[0].inline
    assert linked.decisions[-1].name == "Change the markup from block 1 to block 3"
    assert body(linked) == list(TEXTS)


def test_another_address_takes_the_place_of_the_first_and_none_takes_all_away() -> None:
    review = story(*TEXTS)
    linked = after(review, link_between(review, *spots(review, (0, 0), (2, 5)), HREF))
    changed = after(linked, link_between(linked, *spots(linked, (0, 10), (1, 4)), OTHER))
    assert links(changed)[:2] == [
        (Inline(0, 10, "link", HREF), Inline(10, 16, "link", OTHER)),
        (Inline(0, 4, "link", OTHER), Inline(4, 14, "link", HREF)),
    ]
    plain = after(changed, link_between(changed, *spots(changed, (0, 0), (2, 5)), ""))
    assert links(plain) == [(), (), (), ()]
    assert link_between(plain, *spots(plain, (0, 0), (2, 5)), "") is None


def test_code_takes_no_link() -> None:
    blocks = [block(1, TEXTS[0]), block(2, "wait()", BlockKind.CODE), block(3, TEXTS[1])]
    review = open_review("code", page_of(*blocks), proposal_of(*map(keep, (1, 2, 3))))
    linked = after(review, link_between(review, *spots(review, (0, 0), (2, 4)), HREF))
    assert [bool(each) for each in links(linked)] == [True, False, True]


# --- shapes ----------------------------------------------------------------------------------------------------------


def test_every_passage_reached_has_the_shape_and_one_of_which_nothing_is_selected_has_not() -> None:
    review = story(*TEXTS)
    for end, count in ((1, 3), (0, 2)):
        made = after(review, shape_between(review, *spots(review, (0, 5), (2, end)), BlockKind.HEADING, 3))
        assert kinds(made) == [(BlockKind.HEADING, 3, None)] * count + [(BlockKind.PARAGRAPH, 0, None)] * (4 - count)
        assert made.decisions[-1].name == f"Make {count} blocks a heading"
        assert undo(made).rulings == review.rulings


def test_lines_of_a_block_that_are_not_reached_stay_what_they_are() -> None:
    review = story(*TEXTS)
    review = after(review, edit(review, "b1", "Stone\nand iron\nand water."))
    made = after(review, shape_between(review, *spots(review, (1, 0), (3, 4)), BlockKind.QUOTE))
    assert [kind for kind, _, _ in kinds(made)] == [
        BlockKind.PARAGRAPH,
        BlockKind.QUOTE,
        BlockKind.QUOTE,
        BlockKind.QUOTE,
        BlockKind.PARAGRAPH,
        BlockKind.PARAGRAPH,
    ]


@pytest.mark.parametrize("level", [0, 1])
def test_items_go_on_from_the_one_before_them(level: int) -> None:
    review = story(*TEXTS)
    review = after(review, set_shape(review, "b1", 0, BlockKind.LIST_ITEM, level, numbered=True))
    made = after(
        review, shape_between(review, *spots(review, (1, 0), (3, 4)), BlockKind.LIST_ITEM, level, numbered=True)
    )
    assert [number for _, _, number in kinds(made)] == [1, 2, 3, 4]
    assert made.rulings["b3"].shapes == (Shape(BlockKind.LIST_ITEM, 1, 3),)
    assert shape_between(made, *spots(made, (1, 0), (3, 4)), BlockKind.LIST_ITEM, level, numbered=True) is None


def test_a_passage_of_two_blocks_is_one_item() -> None:
    review = story(*TEXTS)
    review = after(review, merge(review, "b2"))
    made = after(review, shape_between(review, *spots(review, (0, 0), (1, 4)), BlockKind.LIST_ITEM, 1, numbered=True))
    assert [(each.number, each.joined) for each in article(made).body][:2] == [(1, ("b2",)), (2, ())]


# --- of any review ---------------------------------------------------------------------------------------------------


@given(reviews(), st.data(), st.sampled_from(["", HREF]))
def test_a_link_changes_no_word_and_all_of_it_has_that_address(review: Review, data: st.DataObject, href: str) -> None:
    review, low, high = worked_on(data, review)
    before = article(review).body
    decision = link_between(review, *spots(review, (low, 0), (high, len(before[high].text))), href)
    linked = apply(review, decision) if decision else review
    assert body(linked) == body(review)
    reached = range(low, high + 1)
    for at, passage in enumerate(article(linked).body):
        if at in reached and passage.kind is not BlockKind.CODE:
            letters = [here for here, letter in enumerate(passage.text) if not letter.isspace()]
            found = {_address(passage.inline, here) for here in letters}
            assert found <= {href}
        elif at not in reached:
            assert passage == before[at]
    if decision is not None:
        assert undo(linked).rulings == review.rulings


def _address(inline: tuple[Inline, ...], at: int) -> str:
    """Where the character at a place leads to; it leads to one address."""
    found = [each.href for each in inline if each.mark == "link" and each.start <= at < each.end]
    assert len(found) <= 1
    return "".join(found)


@given(reviews(), st.data(), st.sampled_from(["bold", "italic"]))
def test_marking_changes_no_word_and_twice_marked_all_of_it_has_the_mark_or_none(
    review: Review, data: st.DataObject, mark: str
) -> None:
    review, low, high = worked_on(data, review)
    before = article(review).body
    spots = (
        Spot(before[low].block_id, before[low].part, 0),
        Spot(before[high].block_id, before[high].part, len(before[high].text)),
    )
    decision = mark_between(review, *spots, mark)
    if decision is None:
        return
    marked = apply(review, decision)
    assert body(marked) == body(review)
    assert ledger(marked).adds_up
    assert undo(marked).rulings == review.rulings
    again = mark_between(marked, *spots, mark)
    has = [
        any(run.mark == mark and run.start <= at < run.end for run in each.inline)
        for each in article(marked).body[low : high + 1]
        for at, letter in enumerate(each.text)
        if each.kind is not BlockKind.CODE and not letter.isspace()
    ]
    assert len(set(has)) <= 1
    assert again is None or body(apply(marked, again)) == body(review)


def test_paragraphs_made_code_and_merged_are_marked_without_meeting() -> None:
    review = story(*TEXTS)
    for block_id in ("b1", "b2"):
        review = after(review, set_shape(review, block_id, 0, BlockKind.CODE))
    review = after(review, merge(review, "b2"))
    assert body(review)[0] == f"{TEXTS[0]} {TEXTS[1]}"
    linked = after(review, link_between(review, *spots(review, (0, 0), (1, 3)), HREF))
    assert body(linked) == body(review)
