"""A part of a block goes, or comes back, and everything else of the block is as it was."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.model import BlockKind, Inline, Review, Verdict
from core.review import (
    apply,
    article,
    cut,
    cut_spans,
    edit,
    is_cut,
    ledger,
    open_review,
    restore_part,
    toggle,
    toggle_part,
    undo,
)
from tests.core.review.building import block, gone, keep, page_of, proposal_of, title

TEXT = "The pier is old. It leaks. Nobody mends it."
LEAKS = (17, 27)  # "It leaks. " with its space


def review_of(text: str = TEXT, *, removed: bool = False, **more: object) -> Review:
    made = replace(block(1, text), **more)
    proposal = proposal_of(gone(1) if removed else keep(1), keep(2), fields=[title("T")])
    return open_review("page", page_of(made, block(2, "Another paragraph.")), proposal)


def done(review: Review, decision: object) -> Review:
    assert decision is not None
    return apply(review, decision)


def body(review: Review) -> list[str]:
    return [passage.text for passage in article(review).body if passage.block_id == "b1"]


@pytest.mark.parametrize(
    ("part", "left", "name"),
    [
        ("The pier is old.", "It leaks. Nobody mends it.", "Cut a sentence of block 1"),
        ("It leaks.", "The pier is old. Nobody mends it.", "Cut a sentence of block 1"),
        ("Nobody mends it.", "The pier is old. It leaks.", "Cut a sentence of block 1"),
        ("It leaks. Nobody mends it.", "The pier is old.", "Cut 2 sentences of block 1"),
        (" is old", "The pier. It leaks. Nobody mends it.", "Cut 2 words of block 1"),
        ("is ", "The pier old. It leaks. Nobody mends it.", "Cut 1 word of block 1"),
        (" old. It ", "The pier is leaks. Nobody mends it.", "Cut 2 words of block 1"),
        ("The ", "pier is old. It leaks. Nobody mends it.", "Cut 1 word of block 1"),
        ("leaks", "The pier is old. It. Nobody mends it.", "Cut 1 word of block 1"),
    ],
)
def test_a_part_goes_and_the_white_space_is_right(part: str, left: str, name: str) -> None:
    review = review_of()
    start = TEXT.index(part)
    step = cut(review, "b1", start, start + len(part))
    assert step is not None
    assert step.name == name
    now = apply(review, step)
    assert body(now) == [left]
    assert now.rulings["b1"].settled
    assert ledger(now).adds_up
    assert undo(now).rulings == review.rulings


@pytest.mark.parametrize("part", ["The pier is old.", "It leaks.", "Nobody mends it.", "pier is", "leaks. Nobody"])
def test_what_was_cut_is_known_and_comes_back_as_it_was(part: str) -> None:
    review = review_of(inline=(Inline(4, 8, "bold"), Inline(17, 25, "link", "https://x.example")))
    start = TEXT.index(part)
    span = (start, start + len(part))
    now = done(review, toggle_part(review, "b1", *span))
    assert is_cut(now, "b1", *span)
    assert "".join(TEXT[slice(*each)] for each in cut_spans(now, "b1")).strip() == part
    back = done(now, toggle_part(now, "b1", *span))
    assert body(back) == [TEXT]
    assert (back.rulings["b1"].text, back.rulings["b1"].inline) == (None, ())
    assert article(back).body[0].inline == review.page.blocks[0].inline


def test_marks_stay_on_their_words() -> None:
    review = review_of(inline=(Inline(4, 8, "bold"), Inline(14, 24, "italic"), Inline(34, 39, "link", "https://x.y")))
    passage = article(done(review, cut(review, "b1", *LEAKS))).body[0]
    marked = [(one.mark, passage.text[one.start : one.end]) for one in passage.inline]
    assert marked == [("bold", "pier"), ("italic", "d. "), ("link", "mends")]


def test_no_break_spaces_stay_where_they_are_meant() -> None:
    review = review_of("Bread costs 5\u00a0crowns. It is\u00a0good.\u00a0Eat it.")
    now = done(review, cut(review, "b1", 22, 34))
    assert body(now) == ["Bread costs 5\u00a0crowns. Eat it."]
    assert body(done(now, restore_part(now, "b1", 0, 50))) == [review.page.blocks[0].text]


def test_two_sentences_cut_one_after_the_other_come_back_one_by_one() -> None:
    review = review_of()
    now = done(review, toggle_part(review, "b1", 0, 16))
    now = done(now, toggle_part(now, "b1", *LEAKS))
    assert body(now) == ["Nobody mends it."]
    now = done(now, toggle_part(now, "b1", *LEAKS))
    assert body(now) == ["It leaks. Nobody mends it."]
    step = toggle_part(now, "b1", 0, 16)
    assert step is not None
    assert step.name == "Bring back a sentence of block 1"
    assert body(done(now, step)) == [TEXT]


def test_a_part_of_which_some_stands_goes_first() -> None:
    review = review_of()
    now = done(review, toggle_part(review, "b1", *LEAKS))
    now = done(now, toggle_part(now, "b1", 0, 27))
    assert body(now) == ["Nobody mends it."]


def test_the_editors_own_words_stay_through_cuts() -> None:
    review = review_of()
    now = done(review, edit(review, "b1", TEXT.replace("leaks", "drips badly")))
    now = done(now, toggle_part(now, "b1", 0, 16))
    assert body(now) == ["It drips badly. Nobody mends it."]
    now = done(now, toggle_part(now, "b1", 0, 16))
    assert body(now) == ["The pier is old. It drips badly. Nobody mends it."]


def test_a_line_of_a_wording_goes_with_its_shape() -> None:
    review = review_of()
    now = done(review, edit(review, "b1", "The pier is old.\nIt leaks.\nNobody mends it."))
    now = done(now, cut(now, "b1", 17, 26))
    assert body(now) == ["The pier is old.", "Nobody mends it."]
    now = done(now, cut(now, "b1", 12, 24))
    assert body(now) == ["The pier is", "mends it."]


def test_of_a_removed_block_a_part_alone_stands() -> None:
    review = review_of(removed=True)
    step = toggle_part(review, "b1", *LEAKS)
    assert step is not None
    assert step.name == "Keep a sentence of block 1"
    now = apply(review, step)
    assert body(now) == ["It leaks."]
    assert len(cut_spans(now, "b1")) == 2
    assert body(done(now, toggle_part(now, "b1", 0, 16))) == ["The pier is old. It leaks."]


def test_a_block_of_which_nothing_is_left_is_removed() -> None:
    review = review_of()
    now = done(review, cut(review, "b1", 0, len(TEXT)))
    assert now.rulings["b1"].verdict is Verdict.REMOVE
    assert body(done(now, toggle(now, ["b1"]))) == [TEXT]


def test_code_keeps_its_spaces() -> None:
    review = review_of("if x:\n    y = 1\n    z = 2", kind=BlockKind.CODE)
    now = done(review, cut(review, "b1", 6, 16))
    assert body(now) == ["if x:\n    z = 2"]
    assert body(done(now, restore_part(now, "b1", 0, 40))) == [review.page.blocks[0].text]


def test_nothing_is_cut_of_nothing_and_nothing_comes_back_that_stands() -> None:
    review = review_of()
    assert cut(review, "b1", 5, 5) is None
    assert restore_part(review, "b1", 0, 20) is None
    assert cut_spans(review, "b1") == ()
    assert restore_part(review_of(removed=True), "b1", 16, 17) is None


WORDS = st.lists(
    st.sampled_from(["pier", "old.", "It", "leaks!", "No\u00a0one", "“mends”", "5"]), min_size=2, max_size=9
)


@given(WORDS, st.data())
def test_any_part_cut_by_words_comes_back_and_leaves_no_double_space(words: list[str], data: st.DataObject) -> None:
    text = " ".join(words)
    first = data.draw(st.integers(0, len(words) - 1))
    last = data.draw(st.integers(first, len(words) - 1))
    start = len(" ".join(words[:first])) + bool(first)
    end = start + len(" ".join(words[first : last + 1]))
    review = review_of(text, inline=(Inline(0, len(text), "bold"),))
    now = done(review, cut(review, "b1", start, end))
    if len(words) == last - first + 1:
        assert now.rulings["b1"].verdict is Verdict.REMOVE
        return
    assert body(now) == [" ".join([*words[:first], *words[last + 1 :]])]
    left = article(now).body[0]
    assert [(one.start, one.end) for one in left.inline] == [(0, len(left.text))]
    assert ledger(now).adds_up
    assert body(done(now, restore_part(now, "b1", 0, len(text)))) == [text]
