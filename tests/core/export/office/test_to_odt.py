"""OpenDocument texts, read by lxml and LibreOffice."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from core.export import Format, document
from core.export.integrity import hold_against
from core.export.registry import writer
from core.model import Article, BlockKind, ExportError, FieldName, Inline, Passage
from tests.core.export.articles import (
    ARTICLES,
    FACTS,
    PLAIN,
    RICH,
    RIGHT_TO_LEFT,
    article_of,
    outgoing,
    paragraph,
    rendered,
)
from tests.core.export.blocks import PLAIN_BLOCKS, RICH_BLOCKS, RIGHT_TO_LEFT_BLOCKS
from tests.core.export.office.readers import ODF, blocks_of_odt, converted, odf, odt_text, part, together
from tests.core.export.trying import TEXT, passages, shown
from tests.shared import naughty_strings


def odt(article: Article) -> bytes:
    return rendered(article, Format.ODT)


def content(article: Article) -> list:
    return list(part(odt(article), "content.xml").find(".//office:text", ODF))


def test_articles_read_back_exactly() -> None:
    assert blocks_of_odt(odt(PLAIN)) == PLAIN_BLOCKS
    assert blocks_of_odt(odt(RICH)) == RICH_BLOCKS
    assert blocks_of_odt(odt(RIGHT_TO_LEFT)) == RIGHT_TO_LEFT_BLOCKS


def test_libreoffice_finds_the_same_text(tmp_path: Path) -> None:
    spaced = article_of(paragraph("  two  spaces\tand a tab \n and a line "), title=" Ferry  ")
    found = converted(
        {"plain.odt": odt(PLAIN), "rich.odt": odt(RICH), "rtl.odt": odt(RIGHT_TO_LEFT), "spaced.odt": odt(spaced)},
        tmp_path,
        "txt:Text (encoded):UTF8",
    )
    above = "Ferry to Holm runs again\nBy Ada Brandt · Sound Wire · 2026-11-02\n"
    assert found["plain.odt"].replace("\r\n", "\n") == above + "\n".join(PLAIN_BLOCKS) + "\n"
    lines = [line.strip("•◦▪– \t") for line in found["rich.odt"].splitlines()[2:]]
    assert together(lines) == together(RICH_BLOCKS)
    assert together(found["rtl.odt"].splitlines()[2:]) == together(RIGHT_TO_LEFT_BLOCKS)
    assert found["spaced.odt"].replace("\r\n", "\n") == " Ferry  \n  two  spaces\tand a tab \n and a line \n"


def test_every_kind_of_block_is_what_libreoffice_knows_it_by() -> None:
    found = content(RICH)
    styles = [(each.tag.rpartition("}")[2], each.get(odf("text:style-name"))) for each in found]
    assert styles == [
        ("h", "Heading_20_1"),
        ("p", "Subtitle"),
        ("p", "Caption"),
        ("p", "Text_20_body"),
        ("h", "Heading_20_2"),
        ("list", "L1"),
        ("p", "Quotations"),
        ("p", "Quotations"),
        ("table", None),
        ("h", "Heading_20_3"),
        ("p", "Preformatted_20_Text"),
        ("p", "Text_20_body"),
    ]
    assert [each.get(odf("text:outline-level")) for each in found if each.tag == odf("text:h")] == ["1", "2", "3"]
    items = found[5].findall("text:list-item", ODF)
    assert [odt_text(item.find("text:p", ODF)) for item in items] == ["Stone", "Work"]
    inner = items[0].findall("text:list/text:list-item/text:p", ODF)
    assert [odt_text(each) for each in inner] == ["granite, from the north", "slate"]
    rows = found[8].findall("table:table-row", ODF)
    assert [[odt_text(cell[0]) for cell in row] for row in rows] == [["Year", "Crowns"], ["2027", "4 (a|b)"]]


def test_every_style_that_is_used_is_there() -> None:
    for article in ARTICLES:
        made = odt(article)
        roots = [part(made, "content.xml"), part(made, "styles.xml")]
        named = {each.get(odf("style:name")) for root in roots for each in root.iter(odf("style:style"))}
        named |= {each.get(odf("style:name")) for root in roots for each in root.iter(odf("text:list-style"))}
        wanted = {
            value for each in roots[0].iter() for key, value in each.attrib.items() if key.endswith("}style-name")
        }
        assert wanted <= named


def test_marks_and_links_stand_where_they_stood() -> None:
    sentence = content(RICH)[3]
    bold, link = sentence.find("text:span", ODF), sentence.find("text:a", ODF)
    assert bold.get(odf("text:style-name")) == "Strong_20_Emphasis"
    assert odt_text(bold) == "council voted"
    assert odt_text(bold.find("text:span", ODF)) == "voted"
    assert bold.find("text:span", ODF).get(odf("text:style-name")) == "Emphasis"
    assert link.get(odf("xlink:href")) == "https://council.example/a_(b)?x=1&copy=2"
    assert odt_text(link) == "the minutes here"
    assert link.find("text:span", ODF).get(odf("text:style-name")) == "Source_20_Text"


@pytest.mark.parametrize("href", ["javascript:alert(1)", "data:text/html,x", "/relative", "http://[", "file:///etc"])
def test_only_web_and_mail_links_leave(href: str) -> None:
    made = odt(article_of(paragraph("Press here now", Inline(6, 10, "link", href))))
    assert blocks_of_odt(made) == ["Press here now"]
    assert part(made, "content.xml").find(".//text:a", ODF) is None


def test_direction_and_language_are_the_articles() -> None:
    arabic = replace(RIGHT_TO_LEFT, fields=RIGHT_TO_LEFT.fields | {FieldName.LANGUAGE: "ar-EG"})
    styles = part(odt(arabic), "styles.xml")
    spoken = styles.find(".//style:default-style/style:text-properties", ODF)
    assert (spoken.get(odf("style:language-complex")), spoken.get(odf("style:country-complex"))) == ("ar", "EG")
    assert spoken.get(odf("fo:language")) == "zxx"
    page = styles.find(".//style:page-layout-properties", ODF)
    assert page.get(odf("style:writing-mode")) == "rl-tb"
    english = part(odt(RICH), "styles.xml")
    spoken = english.find(".//style:default-style/style:text-properties", ODF)
    assert (spoken.get(odf("fo:language")), spoken.get(odf("fo:country"))) == ("en", "GB")
    page = english.find(".//style:page-layout-properties", ODF)
    assert page.get(odf("style:writing-mode")) == "lr-tb"


def test_a_date_keeps_its_order_between_right_to_left_words() -> None:
    subtitle = content(RIGHT_TO_LEFT)[1]
    assert odt_text(subtitle) == "ليلى حداد · \u20662026-11-04\u2069"
    assert odt_text(content(PLAIN)[1]) == "By Ada Brandt · Sound Wire · 2026-11-02"


def test_the_metadata_say_what_is_known_and_no_more() -> None:
    meta = part(odt(PLAIN), "meta.xml")[0]
    found = {each.tag.rpartition("}")[2]: each.text for each in meta if not each.tag.endswith("user-defined")}
    assert found == {
        "title": "Ferry to Holm runs again",
        "initial-creator": "By Ada Brandt",
        "creator": "By Ada Brandt",
        "creation-date": "2026-11-05T09:30:00Z",
        "date": "2026-11-05T09:30:00Z",
        "language": "en",
        "generator": "Galleyproof",
    }
    own = {each.values()[0]: each.text for each in meta if each.tag.endswith("user-defined")}
    assert own == {
        "Source": "ferry.txt",
        "Address": "https://sound.example/ferry?day=2&from=holm",
        "Byline": "By Ada Brandt",
        "Credit": "Sound Wire",
        "Published": "2026-11-02",
    }
    bare = part(odt(Article("r1", "note.txt", {}, PLAIN.body)), "meta.xml")[0]
    assert {each.tag.rpartition("}")[2] for each in bare} == {
        "title", "creation-date", "date", "generator", "user-defined",
    }  # fmt: skip


def test_the_same_article_is_the_same_file_and_another_time_another() -> None:
    assert odt(RICH) == odt(RICH)
    later = replace(FACTS, approved_at=datetime(2026, 11, 6, tzinfo=UTC))
    assert rendered(RICH, Format.ODT, later) != odt(RICH)


def test_an_article_without_headline_has_none() -> None:
    found = content(Article("r1", "note.txt", {}, PLAIN.body))
    assert [each.get(odf("text:style-name")) for each in found] == ["Text_20_body"] * 3


def test_rows_of_unlike_length_have_the_same_number_of_cells() -> None:
    texts = ("a | b | c", "d", "e | | f")
    rows = tuple(Passage(f"b{n}", BlockKind.TABLE_ROW, text) for n, text in enumerate(texts, 1))
    (table,) = content(Article("r1", "note.txt", {}, rows))
    assert [[odt_text(cell[0]) for cell in row] for row in table[1:]] == [
        ["a", "b", "c"],
        ["d", "", ""],
        ["e", "", "f"],
    ]


def test_a_lost_paragraph_is_noticed_and_named() -> None:
    by, whole = writer(Format.ODT), outgoing(PLAIN)
    short = odt(replace(PLAIN, body=PLAIN.body[:1] + PLAIN.body[2:]))
    with pytest.raises(ExportError, match="the odt file would differ from the article at block b3"):
        hold_against(by.expected(whole.article), by.read(short), Format.ODT, "ferry")


@settings(deadline=None)  # what is asked is whether, not how fast
@given(passage=passages())
@example(paragraph("  a  b ", Inline(1, 5, "bold")))
@example(paragraph("a b", Inline(1, 2, "italic")))
@example(paragraph("\ta\n b"))
def test_a_paragraph_reads_back_exactly(passage: Passage) -> None:
    expected = [shown(passage.text)] if shown(passage.text).strip() else []
    assert blocks_of_odt(odt(article_of(passage))) == expected


@pytest.mark.parametrize("kind", list(BlockKind))
@settings(deadline=None, max_examples=40)
@given(texts=st.lists(st.tuples(TEXT, st.integers(0, 9), st.booleans()), max_size=5))
def test_every_kind_of_block_keeps_its_characters(kind: BlockKind, texts: list[tuple[str, int, bool]]) -> None:
    body = [Passage(f"b{n}", kind, text, level, more) for n, (text, level, more) in enumerate(texts)]
    found = together(blocks_of_odt(odt(article_of(*body))))
    words = together([shown(text) for text, _, _ in texts])
    if kind is BlockKind.TABLE_ROW:
        found, words = found.replace("|", ""), words.replace("|", "")
    assert found == words


def test_naughty_strings_survive_as_headline_byline_and_body() -> None:
    for text in naughty_strings():
        fields = {FieldName.TITLE: text, FieldName.BYLINE: text}
        article = Article("r1", text, fields, (paragraph(text), paragraph(text, block_id="b2")))
        made = document([outgoing(article)], Format.ODT).data
        clean = shown(text)
        assert blocks_of_odt(made) == ([clean, clean] if clean.strip() else [])
        if clean.strip():
            above = list(part(made, "content.xml").find(".//office:text", ODF))[:2]
            assert [odt_text(each) for each in above] == [clean, clean]


def test_ten_thousand_paragraphs_are_no_trouble() -> None:
    body = tuple(paragraph(f"Paragraph {n} of many.", block_id=f"b{n}") for n in range(10_000))
    assert len(blocks_of_odt(odt(article_of(*body)))) == 10_000
