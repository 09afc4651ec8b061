"""Passages split, merged and added; every block keeps its own words."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.model import BlockKind, Inline, Review, Shape
from core.review import (
    add_paragraph,
    apply,
    article,
    edit,
    ledger,
    merge,
    move_line,
    pieces,
    retype,
    set_shape,
    split,
    toggle,
)
from core.review.finding import block_of
from tests.core.review.building import reviews
from tests.core.review.keying import typed
from tests.core.review.test_editing import BOLD, after, body, joined, story


def test_a_split_cuts_the_words_and_their_markup() -> None:
    review = story("Stone and water.", "Wood.")
    halved = after(review, split(review, "b1", 0, 3))
    assert [(one.text, one.inline, one.part) for one in article(halved).body[:2]] == [
        ("Sto", (Inline(0, 3, "bold"),), 0),
        ("ne and water.", (Inline(0, 2, "bold"),), 1),
    ]
    assert halved.decisions[-1].name == "Split block 1"
    assert after(halved, merge(halved, "b1", 1)).rulings["b1"] == replace(review.rulings["b1"], settled=True)


@pytest.mark.parametrize("at", [0, 16])
def test_a_split_that_leaves_nothing_on_one_side_is_none(at: int) -> None:
    assert split(story("Stone and water."), "b1", 0, at) is None


def test_a_split_in_code_breaks_the_line() -> None:
    review = story("wait() go()", kind=BlockKind.CODE)
    assert body(after(review, split(review, "b1", 0, 7))) == ["wait() \ngo()"]


@given(reviews(), st.data())
def test_split_and_merged_again_it_is_as_it_was(review: Review, data: st.DataObject) -> None:
    for _ in range(data.draw(st.integers(0, 4))):
        decision = typed(data, review)
        review = apply(review, decision) if decision else review
    before = article(review).body
    if not before:
        return
    place = data.draw(st.integers(0, len(before) - 1))
    passage = before[place]
    decision = split(review, passage.block_id, passage.part, data.draw(st.integers(0, len(passage.text))))
    if decision is None:
        return
    halved = apply(review, decision)
    if len(before) == len(article(halved).body):  # a line of code was broken, and there is nothing to merge
        (block_id,) = (change.block_id for change in decision.blocks)
        assert block_of(review.page, block_id).kind is BlockKind.CODE
        return
    second = article(halved).body[place + 1]
    whole = after(halved, merge(halved, second.block_id, second.part))
    texts = [one.text for one in before]
    if second.block_id in passage.joined and second.part == 0:  # words of two blocks are merged as words are
        assert [text.replace(" ", "") for text in body(whole)] == [text.replace(" ", "") for text in texts]
    else:
        assert body(whole) == texts
    assert ledger(whole).adds_up


def test_merged_blocks_are_one_passage_and_two_fates() -> None:
    review = joined("Stone and water.", "Wood too.", "Sand.")
    (passage,) = article(review).body
    assert passage.text == "Stone and water. Wood too. Sand."
    assert (passage.block_id, passage.joined, passage.inline) == ("b1", ("b2", "b3"), (BOLD,))
    assert [entry.block_id for entry in ledger(review).entries] == ["b1", "b2", "b3"]
    assert ledger(review).adds_up
    assert review.decisions[0].name == "Merge block 2 with block 1"
    assert [(piece.block_id, piece.start, piece.end) for piece in pieces(review, "b1", 0)] == [
        ("b1", 0, 16),
        ("b2", 16, 26),
        ("b3", 26, 32),
    ]


@pytest.mark.parametrize(
    ("first", "second", "whole"),
    [
        ("Stone ", "wood", "Stone wood"),
        ("Stone\u00a0", "wood", "Stone\u00a0wood"),
        ("石", "木", "石木"),
        ("石", "wood", "石 wood"),
    ],
)
def test_a_space_parts_what_was_merged_where_the_script_has_one(first: str, second: str, whole: str) -> None:
    assert body(joined(first, second)) == [whole]


@pytest.mark.parametrize("at", [16, 17])
def test_a_split_at_the_seam_takes_merged_blocks_apart(at: int) -> None:
    review = joined("Stone and water.", "Wood too.")
    apart = after(review, split(review, "b1", 0, at))
    assert body(apart) == ["Stone and water.", "Wood too."]
    assert apart.rulings["b2"].text is None


def test_the_first_passage_has_none_to_merge_with() -> None:
    assert merge(story("Stone."), "b1") is None


def test_a_block_stands_alone_again_when_what_it_continues_goes() -> None:
    review = joined("Stone and water.", "Wood too.", "Sand.")
    gone = after(review, toggle(review, ["b2"]))
    assert body(gone) == ["Stone and water.", "Sand."]
    assert gone.rulings["b3"].text is None
    back = after(gone, toggle(gone, ["b2"]))
    assert body(back) == ["Stone and water.", "Wood too.", "Sand."]


def test_a_kept_block_does_not_come_between_what_was_merged() -> None:
    review = story("Stone and water.", "Wood too.", "Sand.")
    gone = after(review, toggle(review, ["b2"]))
    merged = after(gone, merge(gone, "b3"))
    assert body(merged) == ["Stone and water. Sand."]
    assert body(after(merged, toggle(merged, ["b2"]))) == ["Stone and water.", "Wood too.", "Sand."]


def test_an_added_paragraph_belongs_to_the_block_before_it() -> None:
    review = story("Stone and water.", "Wood.")
    more = after(review, add_paragraph(review, "b1", "Slate.", (Inline(0, 5, "italic"),)))
    assert body(more) == ["Stone and water.", "Slate.", "Wood."]
    assert more.rulings["b1"].inline == (BOLD, Inline(17, 22, "italic"))
    assert more.rulings["b2"] == review.rulings["b2"]
    assert more.decisions[-1].name == "Add a paragraph after block 1"
    assert ledger(more).adds_up


def test_a_paragraph_is_added_before_all_and_behind_what_was_merged() -> None:
    review = joined("Stone and water.", "Wood too.")
    assert body(after(review, add_paragraph(review, "b1", "Slate.", part=-1))) == [
        "Slate.",
        "Stone and water. Wood too.",
    ]
    assert body(after(review, add_paragraph(review, "b1", "Slate."))) == ["Stone and water. Wood too.", "Slate."]


@pytest.mark.parametrize("kind", [BlockKind.PARAGRAPH, BlockKind.LINE, BlockKind.LIST_ITEM, BlockKind.CODE])
def test_words_added_behind_a_removed_block_stand_in_its_place(kind: BlockKind) -> None:
    whole = story("Stone.", "Wood.", kind=kind)
    gone = after(whole, toggle(whole, ["b1"]))
    more = after(gone, add_paragraph(gone, "b1", "Slate.\nSand.", (Inline(0, 5, "italic"),)))
    assert "\n".join(body(more)) == "Slate.\nSand.\nWood."
    assert more.rulings["b1"].inline == (Inline(0, 5, "italic"),)
    assert {each.kind for each in article(more).body[:-1]} == {kind if kind is BlockKind.LINE else BlockKind.PARAGRAPH}
    assert ledger(more).adds_up


def test_behind_a_heading_a_paragraph_begins_and_behind_a_list_item_another() -> None:
    heading = story("Stone.", kind=BlockKind.HEADING)
    item = story("Stone.", kind=BlockKind.LIST_ITEM)
    for review, kind in ((heading, BlockKind.PARAGRAPH), (item, BlockKind.LIST_ITEM)):
        assert article(after(review, add_paragraph(review, "b1", "More."))).body[1].kind is kind
    quoted = after(item, add_paragraph(item, "b1", "More.", shapes=(Shape(BlockKind.QUOTE),)))
    assert article(quoted).body[1].kind is BlockKind.QUOTE
    assert add_paragraph(item, "b1", " \n") is None


def test_behind_code_a_paragraph_belongs_to_the_next_block() -> None:
    review = story("wait()", "Wood.", kind=BlockKind.CODE)
    alone = after(review, add_paragraph(review, "b2", "go()"))
    assert body(alone) == ["wait()", "Wood.\ngo()"]
    page = replace(
        review.page, blocks=(review.page.blocks[0], replace(review.page.blocks[1], kind=BlockKind.PARAGRAPH))
    )
    mixed = replace(review, page=page)
    assert body(after(mixed, add_paragraph(mixed, "b1", "Then."))) == ["wait()", "Then.", "Wood."]


def test_the_paragraphs_of_a_block_change_places_with_their_markup() -> None:
    review = story("Stone and water.")
    lined = after(review, edit(review, "b1", "Stone\nwater\nsand", (BOLD,)))
    turned = after(lined, move_line(lined, "b1", 0, 1))
    assert body(turned) == ["water", "Stone", "sand"]
    assert turned.rulings["b1"].inline == (Inline(6, 11, "bold"),)
    assert move_line(lined, "b1", 0, -1) is None
    assert move_line(lined, "b1", 2, 1) is None


def test_a_split_heading_is_two_headings_and_merging_takes_the_first_one_s_shape() -> None:
    review = story("Stone and water.", "Wood.")
    shaped = after(review, set_shape(review, "b1", 0, BlockKind.HEADING, 3))
    halved = after(shaped, split(shaped, "b1", 0, 6))
    assert [one.kind.value for one in article(halved).body] == ["heading", "heading", "paragraph"]
    whole = after(halved, merge(halved, "b2"))
    assert [(one.kind.value, one.text) for one in article(whole).body] == [
        ("heading", "Stone"),
        ("heading", "and water. Wood."),
    ]


def test_the_space_between_two_sentences_is_not_seen_where_they_part_and_there_when_they_merge() -> None:
    review = story("Stone and water. Wood too.")
    for at in (16, 17):
        halved = after(review, split(review, "b1", 0, at))
        assert body(halved) == ["Stone and water.", "Wood too."]
        typed_in = after(halved, retype(halved, "b1", 0, "Stone, sand and water."))
        assert body(typed_in) == ["Stone, sand and water.", "Wood too."]
        assert body(after(typed_in, merge(typed_in, "b1", 1))) == ["Stone, sand and water. Wood too."]
