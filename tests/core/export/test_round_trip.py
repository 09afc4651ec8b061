"""Any text at all, with any marks, survives every format."""

import json
import re

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from core.export import Format, file_name, render
from core.model import Article, BlockKind, FieldName, Inline, Passage
from tests.core.export.articles import (
    PAGES,
    READERS,
    article_of,
    front_matter,
    headline_of_html,
    paragraph,
    rendered,
    visible,
)
from tests.core.export.trying import TEXT, assert_every_character_is_in, body_of, passages, shown
from tests.shared import naughty_strings

LIST_MARK = re.compile(r"\s*([-*+]|\d{1,9}[.)])\s")


@pytest.mark.parametrize("to", [Format.HTML, Format.MARKDOWN])
@settings(deadline=None)  # what is asked is whether, not how fast
@given(passage=passages())
@example(paragraph("***://1*", Inline(0, 6, "bold"), Inline(7, 8, "bold")))
@example(paragraph("*\u2028*", Inline(0, 1, "bold")))
@example(paragraph("***\ufeff1.", Inline(0, 4, "bold")))
@example(paragraph("00**", Inline(2, 3, "italic"), Inline(1, 4, "bold")))
@example(paragraph("]:", Inline(0, 2, "code"), Inline(0, 2, "link", "https://a.example/")))
@example(paragraph("wow!here", Inline(4, 8, "link", "https://a.example/")))
@example(paragraph("head\n:-:|\n---"))
def test_a_paragraph_reads_back_exactly(to: Format, passage: Passage) -> None:
    expected = [shown(passage.text)] if shown(passage.text).strip() else []
    assert READERS[to](render(article_of(passage), to)) == expected


@pytest.mark.parametrize("to", [Format.HTML, Format.MARKDOWN])
@pytest.mark.parametrize("kind", list(BlockKind))
@settings(deadline=None)  # what is asked is whether, not how fast
@given(texts=st.lists(st.tuples(TEXT, st.integers(0, 7), st.booleans()), max_size=4))
def test_every_kind_of_block_keeps_its_characters(
    kind: BlockKind, to: Format, texts: list[tuple[str, int, bool]]
) -> None:
    # A list that brings its own marks has them as the list's in Markdown, where a reader takes them off.
    assume(kind is not BlockKind.LIST_ITEM or not any(LIST_MARK.match(shown(text)) for text, _, _ in texts))
    body = body_of(kind, texts)
    assert_every_character_is_in(READERS[to](render(article_of(*body), to)), body)


@settings(deadline=None)  # what is asked is whether, not how fast
@given(passage=passages())
def test_text_and_json_hold_every_character(passage: Passage) -> None:
    article = article_of(passage)
    assert visible(shown(passage.text)) in visible(render(article, Format.TEXT))
    assert json.loads(rendered(article, Format.JSON))["body"][0]["text"] == shown(passage.text)


@pytest.mark.parametrize("to", PAGES)
def test_naughty_strings_survive_as_headline_byline_and_body(to: Format) -> None:
    for text in naughty_strings():
        article = Article(
            "r1",
            text,
            {FieldName.TITLE: text, FieldName.BYLINE: text},
            (paragraph(text), paragraph(text, block_id="b2")),
        )
        document = render(article, to)
        clean = shown(text)
        if clean.strip() and to is not Format.TEXT:
            assert READERS[to](document) == [clean, clean]
        assert visible(clean) in visible(document) or to is not Format.TEXT
        if to is Format.HTML and clean.strip():
            assert headline_of_html(document) == clean
        if to is Format.MARKDOWN and clean:
            assert front_matter(document)["title"] == front_matter(document)["byline"] == clean


def test_naughty_strings_as_headlines_give_file_names_of_their_own() -> None:
    taken: set[str] = set()
    for text in naughty_strings():
        taken.add(file_name(article_of(title=text), Format.HTML, taken))
    assert len(taken) == len(naughty_strings())
