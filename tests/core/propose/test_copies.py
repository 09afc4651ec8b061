"""Which copy of a repeated passage stays, and which repeats are left alone."""

from core.duplicates import Repeat
from core.model import Anchor, Block, BlockKind, Reason, Verdict
from core.propose.copies import resolve
from core.propose.proposing import QUESTION_BELOW
from tests.core.propose.pages import STORY, body, by_text, cut_html, cut_text, proposed, reasons

HEADLINE = "Council settles quarrel over northern pier"


def page(kept: list[float]) -> tuple[tuple[Block, ...], dict[str, float]]:
    blocks = tuple(Block(f"b{n}", BlockKind.LINE, "word " * 30, Anchor(), 1) for n in range(1, len(kept) + 1))
    return blocks, {block.id: share for block, share in zip(blocks, kept, strict=True)}


def test_the_first_copy_stays_where_both_sit_alike():
    copies = resolve(*page([0.9, 0.9, 0.9, 0.9]), [Repeat(("b1", "b2"), ("b3", "b4"), (1.0, 1.0))]).copies
    assert {go: copy.of for go, copy in copies.items()} == {"b3": "b1", "b4": "b2"}


def test_the_copy_that_sits_in_the_article_stays():
    copies = resolve(*page([0.1, 0.4, 0.1, 0.9, 0.9, 0.9]), [Repeat(("b2",), ("b5",), (1.0,))]).copies
    assert {go: copy.of for go, copy in copies.items()} == {"b2": "b5"}


def test_copies_that_both_go_keep_their_own_reasons():
    assert resolve(*page([0.1, 0.1]), [Repeat(("b1",), ("b2",), (1.0,))]).copies == {}


def test_a_chain_of_copies_points_at_the_one_that_stays():
    repeats = [Repeat(("b1",), ("b2",), (1.0,)), Repeat(("b2",), ("b3",), (0.9,))]
    assert {go: copy.of for go, copy in resolve(*page([0.9] * 3), repeats).copies.items()} == {"b2": "b1", "b3": "b1"}


def test_a_story_standing_twice_stands_once_in_the_article():
    cut = cut_text(HEADLINE, *STORY, *STORY)
    proposal = proposed(cut)
    assert body(cut.page, proposal) == STORY
    assert [reason for _, reason in reasons(cut.page, proposal)[1:]] == [Reason.DUPLICATE] * len(STORY)


def test_a_changed_word_in_the_copy_is_told_by_its_likeness():
    changed = STORY[1].replace("four", "five")
    cut = cut_text(HEADLINE, *STORY, STORY[0], changed, *STORY[2:])
    judgement = by_text(cut.page, proposed(cut))[changed]
    assert judgement.reason is Reason.DUPLICATE
    assert 0.8 < judgement.similarity < 1
    assert "nearly word for word" in judgement.evidence[0].because


def test_a_copy_says_which_block_it_copies():
    cut = cut_text(HEADLINE, *STORY, *STORY)
    judgement = proposed(cut).judgements[-1]
    assert judgement.duplicate_of == cut.page.blocks[len(STORY)].id
    assert judgement.evidence[0].because == f"Block {len(STORY) + 1} says the same word for word"


def test_a_refrain_of_a_few_words_stays():
    verses = [line for text in STORY for line in (f"<p>{text}</p>", "<p>So it went, she said.</p>")]
    cut = cut_html(f"<html lang='en'><body><article><h1>{HEADLINE}</h1>{''.join(verses)}</article></body></html>")
    proposal = proposed(cut)
    assert all(one.reason is not Reason.DUPLICATE for one in proposal.judgements if one.verdict is Verdict.REMOVE)


def test_a_run_of_the_article_carries_a_doubtful_line_and_leaves_a_plain_outsider():
    runs = [Repeat(("b1", "b2", "b3", "b4", "b5"), ("b6", "b7", "b8", "b9", "b10"), (1.0,) * 5)]
    copies = resolve(*page([0.9, 0.9, 0.9, 0.4, 0.1] * 2), runs).copies
    assert {go: copy.of for go, copy in copies.items()} == {"b6": "b1", "b7": "b2", "b8": "b3", "b9": "b4"}


def test_a_near_copy_with_other_figures_is_a_question():
    lines = [
        f"In ward {ward} the Harbour Party won {votes} of the votes and the Fishermen's List came second on Sunday."
        for ward, votes in ((1, 410), (2, 388), (3, 275))
    ]
    cut = cut_text(HEADLINE, *STORY, *lines)
    found = by_text(cut.page, proposed(cut))
    assert all(found[line].verdict is Verdict.KEEP or found[line].confidence < QUESTION_BELOW for line in lines)
