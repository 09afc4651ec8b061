"""The article holds the kept blocks, in order, in the wording that holds."""

from core.model import Block, BlockKind, FieldName, Inline, Passage
from core.review import apply, article, edit, open_review, toggle
from tests.core.review.building import block, gone, keep, page_of, proposal_of, title, wire_review


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
