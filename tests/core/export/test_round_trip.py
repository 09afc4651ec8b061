"""Any text at all, with any marks, survives every format."""

import json
import re

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from core.export import Format, file_name, render
from core.export.printable import printable
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
from tests.shared import shared

SPICE = st.sampled_from([*"*_`[]()<>&#!|~\\+-=.:1a \n\t\"'é—中“ש\u00a0\u2028\ufeff\u0301", "&amp;", "**", "://", "1."])
TEXT = st.lists(st.one_of(SPICE, SPICE, st.text(max_size=3)), max_size=25).map("".join)
LIST_MARK = re.compile(r"\s*([-*+]|\d{1,9}[.)])\s")
MARK = st.sampled_from(["bold", "italic", "code", "link"])


@st.composite
def passages(draw: st.DrawFn) -> Passage:
    text = draw(TEXT)
    inline = []
    for mark in draw(st.lists(MARK, max_size=4)):
        ends = sorted(draw(st.tuples(st.integers(0, len(text)), st.integers(0, len(text)))))
        inline.append(
            Inline(ends[0], ends[1], mark, "https://a.example/x_(y)*?b=1&copy;=[2]" if mark == "link" else "")
        )
    return paragraph(text, *inline)


def shown(text: str) -> str:
    return printable(article_of(paragraph(text)))[0].body[0].text


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
    body = [Passage(f"b{n}", kind, text, level, more) for n, (text, level, more) in enumerate(texts)]
    found = visible("".join(READERS[to](render(article_of(*body), to))))
    words = visible("".join(shown(text) for text, _, _ in texts))
    if kind is BlockKind.TABLE_ROW:
        found, words = found.replace("|", ""), words.replace("|", "")
    assert found == words


@settings(deadline=None)  # what is asked is whether, not how fast
@given(passage=passages())
def test_text_and_json_hold_every_character(passage: Passage) -> None:
    article = article_of(passage)
    assert visible(shown(passage.text)) in visible(render(article, Format.TEXT))
    assert json.loads(rendered(article, Format.JSON))["body"][0]["text"] == shown(passage.text)


def naughty() -> list[str]:
    return json.loads((shared("suites/naughty-strings") / "blns.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("to", PAGES)
def test_naughty_strings_survive_as_headline_byline_and_body(to: Format) -> None:
    for text in naughty():
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
    for text in naughty():
        taken.add(file_name(article_of(title=text), Format.HTML, taken))
    assert len(taken) == len(naughty())
