"""What reaches over several passages goes, or is replaced, as one step, and every block keeps its own words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.model import BlockKind, Decision, Inline, Reason, Review, ReviewState, Shape, Verdict
from core.review import (
    Spot,
    apply,
    article,
    edit,
    ledger,
    merge,
    move,
    open_review,
    replace_between,
    set_shape,
    split,
    take_back,
    undo,
)
from core.review.changes import changes
from tests.core.review.building import block, keep, page_of, proposal_of, reviews
from tests.core.review.keying import marks, worked_on
from tests.core.review.test_editing import after, body, story

TEXTS = ("Stone and water.", "Wood and rope.", "Sand.", "Salt and tar.")


def between(review: Review, first: tuple[int, int], last: tuple[int, int], text: str = "", **more: object) -> Decision:
    """The step over passages by their places in the article, and characters in them."""
    spots = [Spot(article(review).body[n].block_id, article(review).body[n].part, at) for n, at in (first, last)]
    decision = replace_between(review, *spots, text, **more)  # type: ignore[arg-type]
    assert decision is not None
    return decision


def test_what_is_left_of_the_first_and_the_last_is_one_passage_each_with_its_own_words() -> None:
    review = story(*TEXTS)
    cut = after(review, between(review, (0, 5), (3, 8)))
    assert body(cut) == ["Stone tar."]
    assert (cut.rulings["b1"].text, cut.rulings["b4"].text, cut.rulings["b4"].joined) == ("Stone", " tar.", True)
    assert {cut.rulings[each].verdict for each in ("b2", "b3")} == {Verdict.REMOVE}
    assert {cut.rulings[each].reason for each in ("b2", "b3")} == {Reason.JUNK}
    assert cut.decisions[-1].name == "Delete text from block 1 to block 4"
    assert ledger(cut).adds_up
    assert undo(cut).rulings == review.rulings


def test_each_line_that_comes_in_place_of_it_is_what_it_is_given_as() -> None:
    shapes = (Shape(BlockKind.HEADING, 2), Shape(BlockKind.LIST_ITEM, 1, 1), None, Shape(BlockKind.PARAGRAPH))
    for kind in (BlockKind.PARAGRAPH, BlockKind.LINE):
        review = story(*TEXTS, kind=kind)
        put = after(review, between(review, (0, 0), (3, 14), "Head\nTar\nSalt\nLast.", shapes=shapes))
        found = [(each.kind, each.number) for each in article(put).body]
        assert found == [(BlockKind.HEADING, None), (BlockKind.LIST_ITEM, 1), (BlockKind.LIST_ITEM, 2), (kind, None)]
        assert ledger(put).adds_up


def test_letters_meet_without_a_space_that_nobody_typed() -> None:
    review = story(*TEXTS)
    assert body(after(review, between(review, (0, 2), (1, 2)))) == ["Stod and rope.", *TEXTS[2:]]


def test_words_come_in_place_of_it_with_their_marks() -> None:
    review = story(*TEXTS)
    put = after(review, between(review, (0, 6), (1, 9), "and iron ", inline=(Inline(4, 8, "italic"),)))
    assert body(put) == ["Stone and iron rope.", *TEXTS[2:]]
    assert article(put).body[0].inline == (Inline(0, 5, "bold"), Inline(10, 14, "italic"))
    assert put.decisions[-1].name == "Replace text from block 1 to block 2"


def test_paragraphs_come_in_place_of_it_and_the_rest_follows_the_last_of_them() -> None:
    review = story(*TEXTS)
    put = after(review, between(review, (0, 6), (2, 0), "iron\nLead\n"))
    assert body(put) == ["Stone iron", "Lead", TEXTS[2], TEXTS[3]]
    assert body(after(review, between(review, (0, 6), (2, 0), "iron\nLead "))) == ["Stone iron", "Lead Sand.", TEXTS[3]]


def test_behind_a_line_feed_the_rest_is_a_passage_of_its_own() -> None:
    review = story(*TEXTS)
    apart = after(review, between(review, (0, 5), (3, 4), "\n"))
    assert body(apart) == ["Stone", "and tar."]
    assert not apart.rulings["b4"].joined


@pytest.mark.parametrize(
    ("first", "last", "left"),
    [
        ((0, 0), (1, 4), ["and rope.", *TEXTS[2:]]),
        ((0, 0), (1, 14), list(TEXTS[2:])),
        ((0, 16), (1, 0), ["Stone and water.Wood and rope.", *TEXTS[2:]]),
        ((0, 0), (3, 13), []),
        ((0, 3), (1, 14), ["Sto", *TEXTS[2:]]),
    ],
)
def test_a_side_of_which_nothing_is_left_is_removed(
    first: tuple[int, int], last: tuple[int, int], left: list[str]
) -> None:
    review = story(*TEXTS)
    assert body(after(review, between(review, first, last))) == left


def test_two_paragraphs_of_one_block_become_one_of_its_lines() -> None:
    review = story(*TEXTS)
    review = after(review, edit(review, "b1", "Stone\nand iron\nand water."))
    cut = after(review, between(review, (0, 3), (2, 4)))
    assert cut.rulings["b1"].text == "Stowater."
    assert cut.decisions[-1].name == "Delete text of block 1"


def test_a_line_that_ends_its_block_by_it_is_seen_as_it_was() -> None:
    review = story(*TEXTS)
    review = after(review, split(review, "b1", 0, 6))
    assert (review.rulings["b1"].text, body(review)[:2]) == ("Stone \nand water.", ["Stone", "and water."])
    assert body(after(review, between(review, (1, 0), (2, 14)))) == ["Stone", *TEXTS[2:]]
    assert body(after(review, between(review, (0, 5), (2, 14), " "))) == ["Stone ", *TEXTS[2:]]


def test_the_first_keeps_its_shape() -> None:
    review = after(story(*TEXTS), set_shape(story(*TEXTS), "b1", 0, BlockKind.HEADING, 2))
    cut = after(review, between(review, (0, 5), (1, 4)))
    assert (body(cut)[0], article(cut).body[0].kind) == ("Stone and rope.", BlockKind.HEADING)


def test_code_and_what_is_no_code_stay_apart() -> None:
    blocks = [block(1, TEXTS[0]), block(2, "if tide:\n    wait()", BlockKind.CODE)]
    review = open_review("code", page_of(*blocks), proposal_of(keep(1), keep(2)))
    assert body(after(review, between(review, (0, 5), (1, 3)))) == ["Stone", "tide:\n    wait()"]


def test_what_continues_code_is_code_as_it_is_seen() -> None:
    blocks = [block(1, "abc", BlockKind.CODE), block(2, "def"), block(3, "ghi")]
    review = open_review("code", page_of(*blocks), proposal_of(*map(keep, (1, 2, 3))))
    review = after(review, merge(review, "b2"))
    assert body(review) == ["abc def", "ghi"]
    assert body(after(review, between(review, (0, 6), (1, 1)))) == ["abc de", "hi"]


@pytest.mark.parametrize(
    ("kind", "words", "left"),
    [
        (BlockKind.CODE, "\n", ["ab\nef"]),
        (BlockKind.CODE, "x\ny\r\n", ["abx\ny\nef"]),
        (BlockKind.CODE, "\n\n", ["ab\n\nef"]),
        (BlockKind.CODE, "x", ["abxef"]),
        (BlockKind.PARAGRAPH, "\n", ["ab", "ef"]),
        (BlockKind.PARAGRAPH, "x\r\n", ["abx", "ef"]),
    ],
)
def test_a_line_feed_behind_code_stays_in_it_and_parts_it_from_what_is_none(
    kind: BlockKind, words: str, left: list[str]
) -> None:
    blocks = [block(1, "abc", BlockKind.CODE), block(2, "def", kind)]
    review = open_review("code", page_of(*blocks), proposal_of(keep(1), keep(2)))
    cut = after(review, between(review, (0, 2), (1, 1), words))
    assert body(cut) == left
    assert ledger(cut).adds_up
    to_the_end = body(after(review, between(review, (0, 2), (1, 3), words)))
    assert [each.rstrip("\n") for each in to_the_end] == [left[0].removesuffix("ef").rstrip("\n")]
    assert body(after(review, between(review, (0, 0), (1, 1), "\n"))) == ["ef"]


def test_passages_of_several_blocks_give_each_block_what_is_left_of_it() -> None:
    review = story(*TEXTS)
    review = after(review, merge(review, "b2"))
    review = after(review, merge(review, "b4"))
    assert body(review) == ["Stone and water. Wood and rope.", "Sand. Salt and tar."]
    cut = after(review, between(review, (0, 21), (1, 10)))
    assert body(cut) == ["Stone and water. Wood and tar."]
    assert [cut.rulings[each].text for each in ("b1", "b2", "b4")] == [None, " Wood", " and tar."]
    assert cut.rulings["b3"].verdict is Verdict.REMOVE
    assert ledger(cut).adds_up


def test_what_continued_a_line_that_goes_does_not_continue_another() -> None:
    review = story(*TEXTS)
    review = after(review, edit(review, "b2", "Wood\nand rope."))
    review = after(review, merge(review, "b2"))
    assert body(review)[:2] == ["Stone and water. Wood", "and rope."]
    cut = after(review, between(review, (0, 0), (1, 4), "Iron "))
    assert body(cut)[0] == "Iron rope."
    apart = after(review, between(review, (0, 9), (1, 0), "\n"))
    assert body(apart)[:2] == ["Stone and", "and rope."]


def test_deleting_over_moved_blocks_joins_what_is_left_to_its_own_beginning() -> None:
    review = story("W1", "W2", "W3", "W4")
    review = after(review, move(review, ["b2", "b3"], "b4"))
    review = after(review, merge(review, "b3"))
    assert body(review) == ["W1", "W4", "W2 W3"]
    cut = after(review, between(review, (1, 1), (2, 2)))
    assert body(cut) == ["W1", "W W3"]


def test_moved_passages_are_taken_in_the_order_of_the_article() -> None:
    review = story(*TEXTS)
    review = after(review, move(review, ["b4"], "b1"))
    cut = after(review, between(review, (0, 5), (2, 4)))
    assert body(cut) == ["Stone and rope.", "Sand."]


def test_a_change_of_it_is_taken_back_alone() -> None:
    review = story(*TEXTS)
    cut = after(review, between(review, (0, 5), (2, 2)))
    removed = next(each for each in changes(cut) if each.block_ids == ("b2",))
    back = after(cut, take_back(cut, removed))
    assert back.rulings["b2"].verdict is Verdict.KEEP
    assert ledger(back).adds_up


def test_an_approved_review_opens_again() -> None:
    made = story(*TEXTS)
    approved = open_review("page", made.page, made.proposal, state=ReviewState.APPROVED)
    assert after(approved, between(approved, (0, 5), (1, 4))).state is ReviewState.OPEN


def test_places_in_one_passage_or_in_the_wrong_order_are_refused() -> None:
    review = story(*TEXTS)
    for first, last in ((0, 0), (1, 0)):
        with pytest.raises(ValueError, match="two passages"):
            between(review, (first, 0), (last, 3))


@given(reviews(), st.data())
def test_the_article_says_what_is_left_of_both_with_the_words_between(review: Review, data: st.DataObject) -> None:
    review, low, high = worked_on(data, review)
    before = article(review).body
    first, last = before[low], before[high]
    spots = (
        Spot(first.block_id, first.part, data.draw(st.integers(0, len(first.text)))),
        Spot(last.block_id, last.part, data.draw(st.integers(0, len(last.text)))),
    )
    word = data.draw(st.sampled_from(["", "x", "é—", "two words", "\n", "x\n"]))
    decision = replace_between(review, *spots, word, data.draw(marks(len(word))))
    if decision is None:
        return
    cut = apply(review, decision)
    head, tail = first.text[: spots[0].at] + word, last.text[spots[1].at :]
    kinds = {(each.kind is BlockKind.CODE) for each in (first, last)}
    parted = word.endswith("\n") and kinds != {True}
    meet = head.strip() and len(kinds) == 1 and not parted
    whole = [head + tail] if meet else [head.rstrip("\n"), tail.lstrip(" ")]
    said = [each.text for each in before[:low]], [each.text for each in before[high + 1 :]]
    assert _shown(body(cut)) == _shown([*said[0], *whole, *said[1]])
    assert ledger(cut).adds_up
    assert undo(cut).rulings == review.rulings


def _shown(texts: list[str]) -> list[str]:
    """Texts as they are seen: none empty, without the spaces that a following break hides."""
    return [text.rstrip() for text in texts if text.strip()]
