"""Accepted, a tracked document is the article; rejected, it is the raw page: whatever an editor did."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.export import Format, Outgoing, document
from core.export.layout import cells
from core.export.printable import printable
from core.model import Article, Block, BlockKind, Decision, FieldName, Inline, Passage, Review
from core.review import add_paragraph, apply, article, merge, move, open_review, set_field, toggle
from tests.core.export.articles import ARTICLES, FACTS, outgoing
from tests.core.export.office.checking_word import assert_sound
from tests.core.export.office.reading_word import accepted, rejected, texts
from tests.core.review.building import block, gone, keep, page_of, proposal_of, reviews
from tests.core.review.keying import typed

KINDS = st.sampled_from([*BlockKind, BlockKind.PARAGRAPH, BlockKind.TABLE_ROW])
TAIL = st.sampled_from(["", "", " | x", " |  | y\u00a0", "\tz", " a\u200cb", "\u061b ש", "\x07"])


def tracked(review: Review) -> bytes:
    """The review as it leaves."""
    return document([Outgoing.of(review, FACTS)], Format.DOCX_TRACKED).data


def article_texts(article: Article) -> list[str]:
    """What a reader of the article sees, in order."""
    values = (article.fields.get(name, "") for name in (FieldName.BYLINE, FieldName.CREDIT, FieldName.DATE))
    head = [article.fields.get(FieldName.TITLE, ""), " · ".join(value for value in values if value.strip())]
    return [*(text for text in head if text.strip()), *map(shown, article.body)]


def shown(passage: Passage) -> str:
    """The passage's text; of a table row, with one bar between two cells and no space around them."""
    if passage.kind is BlockKind.TABLE_ROW:
        return " | ".join(text for text, _ in cells(passage))
    return passage.text


def page_texts(review: Review) -> list[str]:
    """What the raw page says, block by block."""
    blocks = tuple(Passage(block.id, block.kind, block.text) for block in review.page.blocks)
    return [shown(each) for each in printable(Article("", "", {}, blocks))[0].body]


def assert_settles(review: Review) -> None:
    data = tracked(review)
    assert texts(accepted(data)) == article_texts(Outgoing.of(review).article)
    assert texts(rejected(data)) == page_texts(review)
    assert_sound(data)


@st.composite
def varied(draw: st.DrawFn) -> Review:
    """A review of a page with blocks of every kind, some marked."""
    review = draw(reviews())
    blocks = tuple(_varied(draw, block) for block in review.page.blocks)
    page = replace(review.page, blocks=blocks, characters=sum(block.characters for block in blocks))
    return replace(review, page=page)


def _varied(draw: st.DrawFn, block: Block) -> Block:
    text = block.text + draw(TAIL)
    start = draw(st.integers(0, len(text)))
    mark = draw(st.sampled_from(["bold", "link", "code"]))
    inline = (Inline(start, draw(st.integers(start, len(text))), mark, "https://holm.example/b" * (mark == "link")),)
    characters = sum(not letter.isspace() for letter in text)
    level = draw(st.integers(0, 9))
    return replace(block, text=text, kind=draw(KINDS), level=level, inline=inline, characters=characters)


@settings(max_examples=120)
@given(st.one_of(reviews(), varied()), st.data())
def test_whatever_was_decided_accepting_gives_the_article_and_rejecting_the_page(
    review: Review, data: st.DataObject
) -> None:
    for _ in range(data.draw(st.integers(0, 6))):
        decision = data.draw(st.sampled_from([typed, typed, _toggled, _filled]))(data, review)
        review = apply(review, decision) if decision is not None else review
    assert_settles(review)


SENTENCES = ("The quay is long.", "Stone | costs | money.", "Wood does too.", "Nobody asked.", "Sand is cheap.", "No.")


@st.composite
def stories(draw: st.DrawFn) -> Review:
    """A review of six blocks, most of them kept, most of them paragraphs."""
    kinds = [draw(st.sampled_from([BlockKind.PARAGRAPH] * 6 + [*BlockKind])) for _ in SENTENCES]
    blocks = [block(number, text, kind) for number, (text, kind) in enumerate(zip(SENTENCES, kinds, strict=True), 1)]
    judged = [draw(st.sampled_from([keep, keep, keep, gone]))(number) for number in range(1, len(blocks) + 1)]
    return open_review("story", page_of(*blocks), proposal_of(*judged))


@settings(max_examples=200)
@given(stories(), st.data())
def test_whatever_was_moved_joined_and_added_settles_as_well(review: Review, data: st.DataObject) -> None:
    steps = st.lists(st.sampled_from([_moved, _merged, _added]), min_size=2, max_size=7)
    for step in data.draw(steps):
        decision = step(data, review)
        review = apply(review, decision) if decision is not None else review
    assert_settles(review)


def _passage(data: st.DataObject, review: Review) -> Passage | None:
    body = article(review).body
    return data.draw(st.sampled_from(body)) if body else None


def _moved(data: st.DataObject, review: Review) -> Decision | None:
    one, behind = _passage(data, review), _passage(data, review)
    return move(review, [one.block_id], behind.block_id) if one and behind and one != behind else None


def _merged(data: st.DataObject, review: Review) -> Decision | None:
    one = _passage(data, review)
    return merge(review, one.block_id, one.part) if one else None


def _added(data: st.DataObject, review: Review) -> Decision | None:
    one = _passage(data, review)
    part = data.draw(st.sampled_from([None, -1]))
    return (
        add_paragraph(review, one.block_id, data.draw(st.sampled_from(["New.", "Sand is cheap."])), part=part)
        if one
        else None
    )


def _toggled(data: st.DataObject, review: Review) -> Decision | None:
    return toggle(review, [data.draw(st.sampled_from(sorted(review.rulings)))])


def _filled(data: st.DataObject, review: Review) -> Decision | None:
    return set_field(review, data.draw(st.sampled_from(FieldName)), data.draw(st.sampled_from(["", "Ada Holm", "الف"])))


@pytest.mark.parametrize("article", ARTICLES, ids=["plain", "rich", "right-to-left"])
def test_an_article_that_nobody_changed_settles_as_itself(article: Article) -> None:
    assert_settles(outgoing(article).review)
