"""Markdown is read back before it leaves: what lost or gained words is refused, what did not is let go."""

from dataclasses import replace

import pytest
import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from core.export import Format
from core.export.integrity import hold_against
from core.export.registry import writer
from core.model import Article, BlockKind, ExportError, FieldName, Inline, Passage
from tests.core.export.articles import (
    ARTICLES,
    RICH,
    article_of,
    blocks_of_markdown,
    outgoing,
    paragraph,
    rendered,
    visible,
)
from tests.core.export.trying import TEXT, shown

MARKS = st.sampled_from(["", "- ", "* ", "+ ", "1. ", "12) ", "• ", "– ", "a) "])


def held(document: str, article: Article) -> None:
    by = writer(Format.MARKDOWN)
    hold_against(by.expected(article), by.read(document.encode()), Format.MARKDOWN, article.name)


def source(*body: Passage) -> str:
    return rendered(article_of(*body), Format.MARKDOWN).decode()


def items(*texts: str, first: int = 1) -> list[Passage]:
    return [Passage(f"b{n}", BlockKind.LIST_ITEM, text, 1) for n, text in enumerate(texts, first)]


def row(text: str, block_id: str = "b1", *inline: Inline) -> Passage:
    return Passage(block_id, BlockKind.TABLE_ROW, text, inline=inline)


@st.composite
def bodies(draw: st.DrawFn) -> list[Passage]:
    """Passages of all kinds side by side, some continuing the one before, list items with marks of their own."""
    found = []
    for number in range(draw(st.integers(1, 6))):
        kind = draw(st.sampled_from(list(BlockKind)))
        text = (draw(MARKS) if kind is BlockKind.LIST_ITEM else "") + draw(TEXT)
        ends = sorted(draw(st.tuples(st.integers(0, len(text)), st.integers(0, len(text)))))
        mark = draw(st.sampled_from(["bold", "italic", "code", "link"]))
        inline = (Inline(ends[0], ends[1], mark, "https://a.example/x" if mark == "link" else ""),)
        inline = () if kind is BlockKind.CODE else inline
        level, more = draw(st.integers(0, 4)), draw(st.booleans())
        found.append(Passage(f"b{number}", kind, text, level, more, inline))
    return found


@settings(deadline=None, max_examples=300)
@given(bodies())
@example([row("a | b | c"), row("d", "b2"), row("e | f | | g", "b3")])
@example([row("| a"), row("b |", "b2"), row(" | ", "b3"), row("a|b | c\\|d", "b4")])
@example([Passage("b1", BlockKind.CODE, "```\n~~~\n    x\n\n"), paragraph("- no item", block_id="b2")])
@example([Passage("b1", BlockKind.CODE, "\n\nx"), paragraph("1. none", continues=True, block_id="b2")])
@example([paragraph("<b>bold</b> &amp; <!-- c --> <br/> <script>x</script>"), paragraph("***", block_id="b2")])
@example([Passage("b1", BlockKind.HEADING, "# a #", 2), Passage("b2", BlockKind.QUOTE, "> > a\n- b")])
@example([*items("- one", "2. two", "no mark"), paragraph("after", block_id="b4")])
@example([*items("- - one", "- 1. two", "* > three", "+ # four", "- ```", "-     five")])
@example([*items("1. one"), paragraph("two", block_id="b2", continues=True), *items("- three", first=3)])
@example([Passage("b1", BlockKind.LIST_ITEM, "a", 1), Passage("b2", BlockKind.LIST_ITEM, "1. b", 2, True)])
@example([paragraph("[x]: https://a.example"), paragraph("[x]", block_id="b2")])
@example([paragraph("a\n\nb\n    c"), paragraph("| a |\n|---|", block_id="b2")])
def test_no_sound_article_is_refused(body: list[Passage]) -> None:
    assert rendered(article_of(*body), Format.MARKDOWN)


@settings(deadline=None)
@given(bodies())
def test_an_independent_reader_finds_every_word(body: list[Passage]) -> None:
    words = visible("".join(shown(each.text) for each in body))
    found = visible("".join(blocks_of_markdown(source(*body))))
    # Bars between cells and the marks of lists are Markdown's own, where it has them.
    for sign in "|-*+.)" + "0123456789":
        words, found = words.replace(sign, ""), found.replace(sign, "")
    assert found == words


@pytest.mark.parametrize("article", ARTICLES, ids=["plain", "rich", "right-to-left"])
def test_a_lost_changed_or_added_passage_is_refused(article: Article) -> None:
    document = rendered(article, Format.MARKDOWN).decode()
    matter, _, body = document.partition("\n---\n")
    held(document, article)
    paragraphs = body.strip("\n").split("\n\n")
    for gone in range(len(paragraphs)):
        rest = "\n\n".join(paragraphs[:gone] + paragraphs[gone + 1 :])
        with pytest.raises(ExportError, match=r"differ from the article at block b|say more than"):
            held(f"{matter}\n---\n\n{rest}\n", article)
    with pytest.raises(ExportError, match="at block"):
        held(f"{matter}\n---\n\n{body.replace(paragraphs[-1][:4], 'XXXX')}", article)
    with pytest.raises(ExportError, match="say more"):
        held(document + "\nAnd more.\n", article)


def test_a_headline_that_is_another_is_refused() -> None:
    document = rendered(RICH, Format.MARKDOWN).decode()
    with pytest.raises(ExportError, match="at the headline"):
        held(document.replace("Harbour &", "Harbor &"), RICH)
    with pytest.raises(ExportError, match="at the headline"):
        held(document.replace("title: ", "name: "), RICH)


def test_words_that_only_markup_would_swallow_are_missed() -> None:
    article = article_of(paragraph("a <b>word</b> here"))
    document = rendered(article, Format.MARKDOWN).decode()
    held(document, article)
    with pytest.raises(ExportError, match="at block b1"):
        held(document.replace("\\<b\\>word\\</b\\>", "![](word)"), article)


@settings(deadline=None)
@given(title=TEXT, byline=TEXT)
@example("--- # 'x': \"y\"", "null")
@example("\u2028\u2029\ufeff\x85", "yes")
@example('{a: [b]}\n---\ntitle: "x"', "&a *a !!str")
def test_a_yaml_reader_finds_the_fields_exactly(title: str, byline: str) -> None:
    article = Article("r1", "page", {FieldName.TITLE: title, FieldName.BYLINE: byline}, (paragraph("Body."),))
    matter = rendered(article, Format.MARKDOWN).decode().split("\n---\n")[0].removeprefix("---\n")
    found = yaml.safe_load(matter)
    assert (found.get("title", ""), found.get("byline", "")) == (shown(title), shown(byline))


def test_short_rows_are_filled_and_long_ones_are_not_cut() -> None:
    body = (row("a"), row("b | c | d", "b2"), row("e | f", "b3"))
    tokens = MarkdownIt("commonmark").enable("table").parse(source(*body).split("\n---\n", 1)[1])
    cells = [token.content for token in tokens if token.type == "inline"]
    assert cells == ["a", "", "", "b", "c", "d", "e", "f", ""]


def test_ten_thousand_passages_are_read_back() -> None:
    article = article_of(*(paragraph(f"Passage {n}.", block_id=f"b{n}") for n in range(10_000)))
    assert rendered(article, Format.MARKDOWN).count(b"Passage") == 10_000


def test_a_list_with_marks_of_its_own_may_follow_a_list_without() -> None:
    body = [*items("one", "two"), paragraph("between", block_id="b3"), *items("- three", "- four", first=4)]
    found = blocks_of_markdown(source(*body))
    assert found == ["one", "two", "between", "three", "four"]


def test_an_article_without_headline_is_read_back() -> None:
    held(rendered(replace(RICH, fields={}), Format.MARKDOWN).decode(), replace(RICH, fields={}))
    assert outgoing(RICH).article == RICH
