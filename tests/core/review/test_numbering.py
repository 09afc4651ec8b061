"""Which numbers the items of numbered lists leave with."""

from collections.abc import Callable, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.model import Block, BlockKind, Decision, Passage, Review, Shape
from core.review import (
    add_paragraph,
    article,
    merge,
    move,
    move_by,
    move_line,
    open_review,
    retype,
    set_shape,
    set_shapes,
    split,
    toggle,
    undo,
)
from core.review.numbering import Counted, numbered, page_lists
from tests.core.review.building import block, keep, page_of, proposal_of
from tests.core.review.test_editing import after

ITEM = BlockKind.LIST_ITEM


def page(*said: int | str | tuple[int, int]) -> Review:
    """A review of which all is kept. A number is an item with it, with its depth where it is a pair; ``"."`` is a
    paragraph, ``"*"`` a bulleted item, ``"+"`` a second paragraph in the item before it, ``"+1"`` one in item 1."""
    blocks: list[Block] = []
    for place, each in enumerate(said, 1):
        text = f"Words of block {place}."
        if isinstance(each, tuple):
            blocks.append(block(place, text, ITEM, number=each[0], level=each[1]))
        elif isinstance(each, int):
            blocks.append(block(place, text, ITEM, number=each, level=1))
        elif each[0] == "+":
            number = int(each[1:]) if each[1:] else blocks[-1].number
            blocks.append(block(place, text, ITEM, number=number, level=1, in_item=True))
        else:
            blocks.append(block(place, text, ITEM if each == "*" else BlockKind.PARAGRAPH, level=int(each == "*")))
    return open_review("list", page_of(*blocks), proposal_of(*(keep(n) for n in range(1, len(blocks) + 1))))


def seen(review: Review) -> str:
    """What stands before each passage: its number, a bullet, nothing; ``"+"`` where it goes on in its item."""
    return " ".join(map(_mark, article(review).body))


def _mark(passage: Passage) -> str:
    if passage.kind is not ITEM:
        return "."
    return str(passage.number) if passage.number is not None else "+" if passage.continues else "*"


def gone(review: Review, *places: int) -> Review:
    for place in places:
        review = after(review, toggle(review, [f"b{place}"]))
    return review


@pytest.mark.parametrize(
    ("said", "removed", "left"),
    [
        ((1, 2, 3, 4, 5), (2,), "1 2 3 4"),
        ((1, 2, 3, 4, 5), (1, 5), "1 2 3"),
        ((3, 4, 5), (3,), "3 4"),
        ((3, 4, 5), (1,), "3 4"),
        ((0, 1, 2), (1,), "0 1"),
        ((1, 2, ".", 3, 4), (), "1 2 . 3 4"),
        ((1, 2, ".", 3, 4), (2,), "1 . 2 3"),
        ((1, ".", 2, ".", 3), (1,), ". 1 . 2"),
        ((1, 2, 3, 1, 2, 3), (2, 4), "1 2 1 2"),
        ((1, 2, ".", 1, 2), (1, 4), "1 . 1"),
        ((1, 2, 3, 10, 11, 12), (2, 5), "1 2 10 11"),
        ((1, 1, 1), (2,), "1 1"),
        ((5, 4, 3, 2, 1), (2,), "4 3 2 1"),
        ((5, 4, 3, ".", 2, 1), (2,), "4 3 . 2 1"),
        ((5, 4, 3, ".", 2, 1), (6,), "4 3 2 . 1"),
        ((1, "*", 2), (), "1 * 2"),
        ((1, "+", 2, "+"), (), "1 + 2 +"),
        ((1, "+", 2, "+"), (1, 3), "1 2"),
        ((1, "+", 2, "+"), (1, 2), "1 +"),
        ((1, (1, 2), (2, 2), 2, (1, 2), (2, 2)), (2, 5), "1 1 2 1"),
        (("*", (1, 2), (2, 2), "*", (1, 2)), (2,), "* 1 * 1"),
    ],
)
def test_a_list_is_numbered_without_a_gap_from_its_own_first_number(
    said: Sequence[int | str], removed: Sequence[int], left: str
) -> None:
    assert seen(gone(page(*said), *removed)) == left


def test_bullets_and_paragraphs_have_no_number() -> None:
    assert [passage.number for passage in article(page(".", "*", 1)).body] == [None, None, 1]


@pytest.mark.parametrize(
    ("removed", "left"),
    [
        ((), "1 . . 2"),
        ((2,), "1 + 2"),
        ((1,), ". 1 2"),
        ((1, 2), "1 2"),
        ((1, 3), ". 1"),
    ],
)
def test_an_item_that_is_parted_goes_on_in_it_without_a_mark(removed: Sequence[int], left: str) -> None:
    assert seen(gone(page(1, ".", "+1", 2), *removed)) == left


def test_what_goes_on_behind_a_list_that_is_set_in_is_no_part_of_that() -> None:
    review = page(1, (1, 2), (2, 2), "+1", 2)
    assert seen(review) == "1 1 2 . 2"
    assert seen(gone(review, 2, 3)) == "1 + 2"
    assert seen(page(1, (1, 2), "+1", "+1", 2)) == "1 1 . . 2"
    moved = after(review, move(review, ["b1"], "b5"))
    assert seen(moved) == "1 2 1 2 3"  # its head stands elsewhere: it is an item of its own


def test_what_goes_on_in_an_item_does_not_end_the_list_it_stands_in() -> None:
    assert seen(gone(page(1, 2, "+1", 3), 1)) == "1 2 3"


# --- what an editor makes ------------------------------------------------------------------------------------------


def test_the_halves_of_an_item_are_two_items() -> None:
    review = page(1, 2, 3)
    parted = after(review, split(review, "b2", 0, 5))
    assert seen(parted) == "1 2 3 4"
    assert seen(undo(parted) or parted) == "1 2 3"
    assert seen(after(parted, merge(parted, "b2", 1))) == "1 2 3"
    assert parted.rulings["b2"].shapes == (Shape(ITEM, 1, 2), Shape(ITEM, 1, 3))


def test_what_is_typed_behind_an_item_is_the_next_one() -> None:
    review = page(1, 2, ".", 3)
    assert seen(after(review, add_paragraph(review, "b1", "New."))) == "1 2 3 . 4"
    assert seen(after(review, add_paragraph(review, "b2", "New.\nAnd new."))) == "1 2 3 4 . 5"
    assert seen(after(review, retype(review, "b2", 0, "One.\nTwo."))) == "1 2 3 . 4"


def test_items_merged_are_one() -> None:
    review = page(1, 2, 3)
    assert seen(after(review, merge(review, "b2"))) == "1 2"


@pytest.mark.parametrize(
    ("said", "change", "left"),
    [
        ((1, 2, 3), lambda review: move_by(review, ["b3"], -1), "1 2 3"),
        ((1, 2, 3), lambda review: move(review, ["b1"], "b3"), "1 2 3"),
        ((1, 2, ".", "."), lambda review: move(review, ["b4"], "b1"), "1 . 2 ."),
        ((1, 2, ".", 1, 2), lambda review: move(review, ["b2"], "b4"), "1 . 1 2 3"),
        ((1, 2, ".", 1, 2), lambda review: move(review, ["b2"], "b3"), "1 . 1 2 3"),
        ((".", 3, 4), lambda review: move(review, ["b1"], "b3"), "3 4 ."),
        ((".", 3, 4), lambda review: move(review, ["b2", "b3"], None), "3 4 ."),
        ((".", ".", 3, 4), lambda review: move(review, ["b3", "b4"], "b1"), ". 3 4 ."),
        ((1, 2, 3), lambda review: set_shape(review, "b2", 0, BlockKind.PARAGRAPH), "1 . 2"),
        ((1, 2, 3), lambda review: set_shape(review, "b2", 0, ITEM, 1), "1 * 2"),
        ((".", 1, 2), lambda review: set_shape(review, "b1", 0, ITEM, 1, numbered=True), "1 2 3"),
        ((1, 2, "."), lambda review: set_shape(review, "b3", 0, ITEM, 1, numbered=True), "1 2 3"),
        ((1, 2, ".", "."), lambda review: set_shape(review, "b4", 0, ITEM, 1, numbered=True), "1 2 . 1"),
        ((".", ".", "."), lambda review: set_shapes(review, ["b1", "b2", "b3"], ITEM, 1, numbered=True), "1 2 3"),
        (("*", "*", "."), lambda review: set_shapes(review, ["b1", "b2"], ITEM, 1, numbered=True), "1 2 ."),
    ],
)
def test_an_item_moved_or_made_belongs_to_the_list_it_stands_in(
    said: Sequence[int | str], change: Callable[[Review], Decision | None], left: str
) -> None:
    review = page(*said)
    changed = after(review, change(review))
    assert seen(changed) == left
    assert seen(undo(changed) or changed) == seen(review)


def test_the_next_item_is_made_with_its_number_whatever_depth_was_asked_for() -> None:
    review = page(1, 2, ".")
    for depth in (0, 1):
        made = after(review, set_shape(review, "b3", 0, ITEM, depth, numbered=True))
        assert made.rulings == after(review, set_shapes(review, ["b3"], ITEM, depth, numbered=True)).rulings
        assert made.rulings["b3"].shapes == (Shape(ITEM, 1, 3),)


def test_a_list_that_an_editor_made_goes_on_behind_a_paragraph_in_it() -> None:
    review = page(".", ".", ".")
    made = after(review, set_shapes(review, ["b1", "b2", "b3"], ITEM, 1, numbered=True))
    assert made.decisions[-1].name == "Make 3 blocks a numbered list item"
    assert seen(after(made, set_shape(made, "b2", 0, BlockKind.PARAGRAPH))) == "1 . 2"


def test_lines_of_one_block_change_places_and_numbers_stay_in_order() -> None:
    review = page(1, 2)
    typed = after(review, retype(review, "b1", 0, "One.\nTwo.\nThree."))
    moved = after(typed, move_line(typed, "b1", 0, 1))
    assert [(each.number, each.text) for each in article(moved).body][:3] == [(1, "Two."), (2, "One."), (3, "Three.")]


def test_an_item_made_a_paragraph_and_numbered_again_is_what_it_was() -> None:
    review = page(3, 4, 5)
    plain = after(review, set_shape(review, "b2", 0, BlockKind.PARAGRAPH))
    again = after(plain, set_shape(plain, "b2", 0, ITEM, 1, numbered=True))
    assert again.rulings["b2"].shapes == ()
    assert seen(again) == "3 4 5"


def test_an_item_that_only_gets_or_loses_its_number_keeps_its_depth() -> None:
    review = page(1, (1, 2), (2, 2))
    bulleted = after(review, set_shape(review, "b3", 0, ITEM, 1))
    assert [(each.level, each.number) for each in article(bulleted).body] == [(1, 1), (2, 1), (2, None)]
    again = after(bulleted, set_shape(bulleted, "b3", 0, ITEM, 1, numbered=True))
    assert [(each.level, each.number) for each in article(again).body] == [(1, 1), (2, 1), (2, 2)]


# --- the rule, of any list -----------------------------------------------------------------------------------------

_RUNS = st.lists(st.tuples(st.integers(0, 9), st.integers(1, 6), st.booleans()), min_size=1, max_size=4)


@given(_RUNS, st.data())
def test_what_is_kept_of_any_lists_follows_on_and_keeps_one_of_their_ends(
    runs: Sequence[tuple[int, int, bool]], data: st.DataObject
) -> None:
    """Lists one behind the other, parted by a paragraph and by their numbers; paragraphs strewn in; any kept."""
    blocks: list[Block] = []
    lists: list[list[str]] = []
    for place, (start, length, down) in enumerate(runs):
        low = start + 100 * place
        numbers = list(range(low, low + length))
        lists.append([])
        for number in reversed(numbers) if down else numbers:
            if data.draw(st.booleans()):
                blocks.append(block(len(blocks) + 1, "A paragraph."))
            blocks.append(block(len(blocks) + 1, "An item.", ITEM, level=1, number=number))
            lists[-1].append(blocks[-1].id)
    own = {each.id: each.number for each in blocks}
    kept = [each for each in blocks if data.draw(st.booleans())]
    passages = [Passage(each.id, each.kind, each.text, each.level, number=each.number) for each in kept]
    found = {
        each.block_id: each.number
        for each in numbered([Counted(each, each.number is not None) for each in passages], page_lists(blocks))
    }
    for ids in lists:
        now = [found[each] for each in ids if each in found]
        first, last = own[ids[0]], own[ids[-1]]
        assert first is not None
        assert last is not None
        if last < first:
            assert now == [last + step for step in reversed(range(len(now)))]
        else:
            assert now == [first + step for step in range(len(now))]
    assert all(found[each.id] is None for each in kept if each.kind is not ITEM)


_KIND = st.sampled_from([ITEM, BlockKind.PARAGRAPH])
_ANY = st.tuples(_KIND, st.integers(1, 3), st.integers(0, 4) | st.none(), st.booleans(), st.booleans())


@given(st.lists(_ANY, max_size=12))
def test_an_item_has_a_number_exactly_if_it_was_made_with_one_and_nothing_else_changes(
    made: Sequence[tuple[BlockKind, int, int | None, bool, bool]],
) -> None:
    blocks = [
        block(place, "Words.", kind, level=level, number=number if kind is ITEM else None)
        for place, (kind, level, number, _, _) in enumerate(made, 1)
    ]
    given_ = [
        Counted(
            Passage(each.id, each.kind, each.text, each.level, continues, number=each.number),
            home and each.number is not None,
        )
        for each, (*_, continues, home) in zip(blocks, made, strict=True)
    ]
    found = numbered(given_, page_lists(blocks))
    for place, (one, each) in enumerate(zip(given_, found, strict=True)):
        before = given_[place - 1].passage if place else None
        goes_on = one.passage.continues and before is not None and before.kind is ITEM
        assert (each.number is None) == (one.passage.number is None or goes_on)
        assert each.text == one.passage.text
