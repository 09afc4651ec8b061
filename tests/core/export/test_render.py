"""Every format, read back by a reader of its own, says exactly what the article says."""

import json

import pytest
from lxml import html

from core.export import Format, body_lines, render
from core.model import Article, BlockKind, FieldName, Inline, Passage
from tests.core.export.articles import (
    PAGES,
    PLAIN,
    READERS,
    RICH,
    RIGHT_TO_LEFT,
    article_of,
    blocks_of_html,
    blocks_of_markdown,
    front_matter,
    headline_of_html,
    markdown_tokens,
    paragraph,
    rendered,
    visible,
)
from tests.core.export.blocks import PLAIN_BLOCKS, RICH_BLOCKS, each_article


@pytest.mark.parametrize("to", [Format.HTML, Format.MARKDOWN, Format.TEXT])
def test_a_plain_article_reads_back_exactly(to: Format) -> None:
    assert READERS[to](render(PLAIN, to)) == PLAIN_BLOCKS


@pytest.mark.parametrize("to", [Format.HTML, Format.MARKDOWN, Format.TEXT, Format.JSON])
@each_article
def test_every_character_of_the_body_leaves_in_order(article: Article, to: Format) -> None:
    found = visible("".join(READERS[to](rendered(article, to).decode())))
    words = visible("".join(passage.text for passage in article.body))
    if to is Format.TEXT:
        found = found.replace("-Stone-granite,fromthenorth-slate-Work", "Stonegranite,fromthenorthslateWork")
    if to in {Format.HTML, Format.MARKDOWN}:
        words = words.replace("Year|Crowns2027|4", "YearCrowns20274")
    assert found == words


@pytest.mark.parametrize("read", [blocks_of_html, blocks_of_markdown])
def test_a_rich_article_keeps_its_blocks(read: object) -> None:
    to = Format.HTML if read is blocks_of_html else Format.MARKDOWN
    found = READERS[to](render(RICH, to))
    assert [block.strip("\n") for block in found] == RICH_BLOCKS


def test_html_says_what_each_block_is() -> None:
    article = html.document_fromstring(render(RICH, Format.HTML)).find(".//article")
    assert [element.tag for element in article] == [
        "header", "figure", "p", "h2", "ul", "blockquote", "table", "h3", "pre", "p",
    ]  # fmt: skip
    assert [item.text for item in article.find("ul")] == ["Stone", "Work"]
    assert [item.text for item in article.findall("ul/li/ul/li")] == ["granite, from the north", "slate"]
    assert [len(row) for row in article.iter("tr")] == [2, 2]
    assert article.find(".//td/strong").text == "2027"
    assert article.find("p/strong").text_content() == "council voted"
    assert article.find("p/strong/em").text == "voted"
    link = article.find("p/a")
    assert link.get("href") == "https://council.example/a_(b)?x=1&copy=2"
    assert link.find("code").text == "here"


def test_html_carries_its_facts_and_loads_nothing() -> None:
    document = html.document_fromstring(render(PLAIN, Format.HTML))
    named = {meta.get("name"): meta.get("content") for meta in document.iter("meta")}
    assert named["author"] == "By Ada Brandt"
    assert named["date"] == "2026-11-02"
    assert named["credit"] == "Sound Wire"
    assert named["source"] == "ferry.txt"
    assert document.findtext(".//title") == "Ferry to Holm runs again"
    assert document.find(".//link").get("href") == "https://sound.example/ferry?day=2&from=holm"
    assert document.find(".//time").get("datetime") == "2026-11-02"
    assert not list(document.iter("script", "img", "iframe", "object"))
    assert (document.get("lang"), document.get("dir")) == ("en", "ltr")


def test_html_of_an_article_without_language_reads_by_its_letters() -> None:
    document = html.document_fromstring(render(RIGHT_TO_LEFT, Format.HTML))
    assert (document.get("lang"), document.get("dir")) == (None, "rtl")


def test_markdown_carries_its_facts_in_front_matter() -> None:
    assert front_matter(render(PLAIN, Format.MARKDOWN)) == {
        "title": "Ferry to Holm runs again",
        "byline": "By Ada Brandt",
        "date": "2026-11-02",
        "credit": "Sound Wire",
        "language": "en",
        "url": "https://sound.example/ferry?day=2&from=holm",
        "source": "ferry.txt",
        "review": "r1",
    }


def test_markdown_keeps_inline_marks() -> None:
    paragraph_tokens = next(
        token for token in markdown_tokens(render(RICH, Format.MARKDOWN)) if "council" in token.content
    )
    kinds = [token.type for token in paragraph_tokens.children or []]
    assert kinds.count("strong_open") == kinds.count("em_open") == kinds.count("link_open") == 1
    assert "code_inline" in kinds


def test_text_has_headline_and_byline_line_first() -> None:
    assert render(PLAIN, Format.TEXT).split("\n\n")[0] == (
        "Ferry to Holm runs again\nBy Ada Brandt · Sound Wire · 2026-11-02"
    )


def test_json_has_fields_and_passages() -> None:
    document = json.loads(rendered(RICH, Format.JSON))
    assert document["title"] == RICH.fields[FieldName.TITLE]
    assert document["byline"] is None
    assert document["body"][1]["inline"][0] == {"start": 4, "end": 17, "mark": "bold"}
    assert [passage["kind"] for passage in document["body"]][:4] == ["caption", "paragraph", "heading", "list-item"]


def test_body_lines_are_one_block_a_line() -> None:
    article = article_of(paragraph("One."), paragraph("Two.", continues=True), Passage("b3", BlockKind.CODE, "a\n  b"))
    assert body_lines(article) == ("One.", "Two.", "a b")


def test_items_that_bring_their_own_bullets_get_no_second_one() -> None:
    items = (Passage("b1", BlockKind.LIST_ITEM, "• one", 1), Passage("b2", BlockKind.LIST_ITEM, "• two", 1))
    article = article_of(*items)
    assert render(article, Format.TEXT).endswith("\n• one\n• two\n")
    assert blocks_of_html(render(article, Format.HTML)) == ["• one", "• two"]
    assert blocks_of_markdown(render(article, Format.MARKDOWN)) == ["• one\n• two"]


@pytest.mark.parametrize("href", ["javascript:alert(1)", "data:text/html,x", "/relative", "http://[", "file:///etc"])
@pytest.mark.parametrize("to", list(PAGES))
def test_only_web_and_mail_links_leave(to: Format, href: str) -> None:
    article = article_of(paragraph("Press here now", Inline(6, 10, "link", href)))
    document = render(article, to)
    assert href not in document
    assert READERS[to](document) == ["Press here now"]


def test_marks_that_cross_are_split() -> None:
    text = "one two three four"
    article = article_of(paragraph(text, Inline(0, 9, "bold"), Inline(6, 15, "italic")))
    for to in (Format.HTML, Format.MARKDOWN):
        assert READERS[to](render(article, to)) == [text]


def test_an_article_without_headline_has_none() -> None:
    article = article_of(paragraph("Only this."), title="")
    assert "<h1>" not in render(article, Format.HTML)
    assert render(article, Format.TEXT) == "Only this.\n"


def test_the_headline_reads_back_exactly() -> None:
    assert headline_of_html(render(RICH, Format.HTML)) == RICH.fields[FieldName.TITLE]


def test_the_same_article_is_the_same_document() -> None:
    for to in PAGES:
        assert render(RICH, to) == render(RICH, to)


def test_a_text_file_says_where_it_came_from_where_that_has_an_address() -> None:
    assert rendered(PLAIN, Format.TEXT).decode().endswith("\n\nSource: https://sound.example/ferry?day=2&from=holm\n")
    assert b"Source" not in rendered(RICH, Format.TEXT)
