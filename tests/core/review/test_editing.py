"""Wordings with markup, paragraphs and shapes; passages retyped, each block with what was typed in it."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.model import BlockKind, Decision, Inline, Passage, Reason, Review, Ruling, Shape, Verdict
from core.review import apply, article, edit, ledger, lines_of, merge, open_review, retype, set_shape, toggle
from tests.core.review.building import block, keep, page_of, proposal_of, wire_review
from tests.core.review.keying import ODD, marks

BOLD = Inline(0, 5, "bold")


def after(review: Review, decision: Decision | None) -> Review:
    assert decision is not None
    return apply(review, decision)


def story(*texts: str, kind: BlockKind = BlockKind.PARAGRAPH) -> Review:
    """A review of kept paragraphs, the first word of the first one bold."""
    blocks = [block(number, text, kind) for number, text in enumerate(texts, 1)]
    blocks[0] = replace(blocks[0], inline=(BOLD,))
    return open_review("story", page_of(*blocks), proposal_of(*(keep(number) for number in range(1, len(texts) + 1))))


def body(review: Review) -> list[str]:
    return [passage.text for passage in article(review).body]


def test_markup_is_edited_with_the_words() -> None:
    review = story("Stone and water.")
    marked = after(review, edit(review, "b1", "Stone and water.", (BOLD, Inline(10, 15, "italic"))))
    assert article(marked).body[0].inline == (BOLD, Inline(10, 15, "italic"))
    assert ledger(marked).adds_up
    assert edit(marked, "b1", "Stone and water.", (BOLD, Inline(10, 15, "italic"))) is None
    assert after(marked, edit(marked, "b1", "Stone and water.", (BOLD,))).rulings["b1"] == Ruling(
        Verdict.KEEP, settled=True
    )
    assert article(after(review, edit(review, "b1", "Stone and water."))).body[0].inline == ()


def test_each_line_of_a_wording_is_a_passage_of_its_block() -> None:
    review = story("Stone and water.", "Wood.")
    lined = after(
        review, edit(review, "b1", "Stone\n \nand water.", (Inline(2, 12, "bold"),), (Shape(BlockKind.HEADING, 9),))
    )
    assert article(lined).body[:2] == (
        Passage("b1", BlockKind.HEADING, "Stone", 6, inline=(Inline(2, 5, "bold"),), edited=True),
        Passage("b1", BlockKind.PARAGRAPH, "and water.", inline=(Inline(0, 4, "bold"),), edited=True, part=1),
    )
    assert [entry.fate for entry in ledger(lined).entries] == ["edited", "kept"]


def test_code_has_lines_and_no_paragraphs() -> None:
    review = story("if tide:\n    wait()", kind=BlockKind.CODE)
    assert len(article(review).body) == 1
    edited = after(review, edit(review, "b1", "if tide:\n    go()"))
    assert body(edited) == ["if tide:\n    go()"]


def test_a_shape_is_no_edit_of_the_words() -> None:
    review = story("Stone and water.", "Wood.")
    shaped = after(review, set_shape(review, "b1", 0, BlockKind.HEADING, 2))
    assert article(shaped).body[0] == Passage("b1", BlockKind.HEADING, "Stone and water.", 2, inline=(BOLD,))
    assert [entry.fate for entry in ledger(shaped).entries] == ["kept", "kept"]
    assert set_shape(shaped, "b1", 0, BlockKind.HEADING, 2) is None
    assert shaped.decisions[-1].name == "Make block 1 a heading"
    assert after(shaped, set_shape(shaped, "b1", 0, BlockKind.PARAGRAPH)).rulings["b1"].shapes == ()


def test_a_removed_block_remembers_its_wording_markup_and_shapes() -> None:
    review = story("Stone and water.", "Wood.")
    worded = after(review, edit(review, "b1", "Stone\nand", (BOLD,), (Shape(BlockKind.QUOTE),)))
    gone = after(worded, toggle(worded, ["b1"]))
    assert body(gone) == ["Wood."]
    assert article(after(gone, toggle(gone, ["b1"]))).body == article(worded).body


@given(st.text(st.sampled_from(ODD), min_size=1, max_size=40).filter(str.strip), st.data())
def test_what_was_typed_is_what_leaves(text: str, data: st.DataObject) -> None:
    inline = data.draw(marks(len(text)))
    review = story("Stone and water.", "Wood.")
    typed = after(review, edit(review, "b1", text, inline))
    assert "\n".join(body(typed)[:-1]) == "\n".join(line for line in text.split("\n") if line.strip())
    assert ledger(typed).adds_up


def joined(*texts: str) -> Review:
    review = story(*texts)
    for number in range(2, len(texts) + 1):
        review = after(review, merge(review, f"b{number}"))
    return review


@pytest.mark.parametrize(
    ("typed", "first", "second"),
    [
        ("Stone and sand. Wood too.", "Stone and sand.", " Wood too."),
        ("Stone and water. Wood also.", None, " Wood also."),
        ("Stone and water.\nWood too.", None, None),
        ("Dry stone and water. Wood and sand too.", "Dry stone and water.", " Wood and sand too."),
        ("Stone and water", "Stone and water", ""),
    ],
)
def test_what_was_typed_goes_to_the_block_it_was_typed_in(typed: str, first: str | None, second: str | None) -> None:
    review = joined("Stone and water.", "Wood too.")
    made = after(review, retype(review, "b1", 0, typed, (BOLD,)))
    assert "\n".join(body(made)) == typed
    assert made.rulings["b1"].text == first
    assert made.rulings["b2"].text == (second or None)
    assert ledger(made).adds_up
    if second == "":
        assert made.rulings["b2"].reason is Reason.JUNK


def test_typing_in_one_paragraph_of_a_block_leaves_the_others() -> None:
    review = story("Stone and water.")
    lined = after(review, edit(review, "b1", "Stone\nand\nwater.", (BOLD,)))
    typed = after(lined, retype(lined, "b1", 1, "or", (Inline(0, 2, "italic"),), (Shape(BlockKind.QUOTE),)))
    assert body(typed) == ["Stone", "or", "water."]
    assert typed.rulings["b1"].inline == (BOLD, Inline(6, 8, "italic"))
    assert [line.shape.kind for line in lines_of(typed.page.blocks[0], typed.rulings["b1"])] == [
        BlockKind.PARAGRAPH,
        BlockKind.QUOTE,
        BlockKind.PARAGRAPH,
    ]
    assert body(after(typed, retype(typed, "b1", 1, " "))) == ["Stone", "water."]


def test_several_paragraphs_can_be_typed_into_one() -> None:
    review = story("Stone and water.", "Wood.")
    shaped = after(review, set_shape(review, "b1", 0, BlockKind.HEADING, 2))
    pasted = after(shaped, retype(shaped, "b1", 0, "Stone\nand water.\nMore.", (BOLD,)))
    assert [(passage.text, passage.kind.value) for passage in article(pasted).body] == [
        ("Stone", "heading"),
        ("and water.", "paragraph"),
        ("More.", "paragraph"),
        ("Wood.", "paragraph"),
    ]


def test_steps_of_typing_have_names() -> None:
    review = wire_review()
    decisions = [retype(review, "b4", 0, "Less."), set_shape(review, "b4", 0, BlockKind.CODE)]
    assert [each.name for each in decisions if each] == ["Edit block 4", "Make block 4 code"]
