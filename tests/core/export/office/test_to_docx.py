"""The clean Word document, read back with python-docx and lxml: every character, in Word's own structures."""

import json
from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO
from zipfile import ZipFile

import pytest
from docx.table import Table
from docx.text.paragraph import Paragraph
from hypothesis import given, settings

from core.export import Facts, Format
from core.model import Article, BlockKind, FieldName, Inline, Passage
from tests.core.export.articles import (
    FACTS,
    PLAIN,
    RICH,
    RIGHT_TO_LEFT,
    article_of,
    paragraph,
    rendered,
)
from tests.core.export.blocks import BLOCKS, each_article
from tests.core.export.office.checking_word import assert_sound
from tests.core.export.office.reading_word import WORD, blocks_of_docx, body, opened, part
from tests.core.export.trying import LINES, assert_every_character_is_in, body_of, passages, shown
from tests.shared import naughty_strings


def docx(article: Article, facts: Facts = FACTS) -> bytes:
    data = rendered(article, Format.DOCX, facts)
    assert_sound(data)
    return data


def paragraphs(data: bytes) -> list[Paragraph]:
    return list(opened(data).paragraphs)


def styles(data: bytes) -> list[tuple[str, str]]:
    """Style and text of each paragraph outside tables."""
    return [(each.style.name, each.text) for each in paragraphs(data) if each.style is not None]


@each_article
def test_every_block_reads_back_exactly(article: Article) -> None:
    assert blocks_of_docx(docx(article)) == BLOCKS[article.review_id]


@each_article
def test_the_same_article_gives_the_same_bytes(article: Article) -> None:
    data = docx(article)
    assert docx(article) == data
    with ZipFile(BytesIO(data)) as package:
        assert {each.date_time for each in package.infolist()} == {(2026, 11, 5, 9, 30, 0)}
        assert package.namelist()[0] == "[Content_Types].xml"


def test_a_time_that_no_zip_file_can_say_is_the_nearest_that_it_can() -> None:
    with ZipFile(BytesIO(docx(PLAIN, replace(FACTS, approved_at=datetime(1970, 1, 1, tzinfo=UTC))))) as package:
        assert package.infolist()[0].date_time == (1980, 1, 1, 0, 0, 0)


def test_headline_line_below_and_passages_have_words_styles() -> None:
    assert styles(docx(PLAIN))[:3] == [
        ("Title", "Ferry to Holm runs again"),
        ("Byline", "By Ada Brandt · Sound Wire · 2026-11-02"),
        ("Normal", "The ferry to Holm sails again — after nine days in port."),
    ]
    assert [style for style, _ in styles(docx(RICH))] == [
        "Title", "Byline", "Caption", "Normal", "Heading 2", "List Bullet", "List Bullet", "List Bullet",
        "List Bullet", "Quote", "Quote", "Heading 3", "HTML Preformatted", "Normal",
    ]  # fmt: skip


def test_lists_have_real_levels() -> None:
    data = docx(RICH)
    items = [each for each in paragraphs(data) if each.style is not None and each.style.name == "List Bullet"]
    assert [each._p.pPr.numPr.ilvl.val for each in items] == [0, 1, 1, 0]
    (number,) = {each._p.pPr.numPr.numId.val for each in items}
    numbering = part(data, "word/numbering.xml")
    (known,) = numbering.iter(f"{WORD}num")
    assert known.get(f"{WORD}numId") == str(number)
    levels = list(numbering.iter(f"{WORD}lvl"))
    assert [each.get(f"{WORD}ilvl") for each in levels] == [str(level) for level in range(9)]
    assert {each.find(f"{WORD}numFmt").get(f"{WORD}val") for each in levels} == {"bullet"}


def test_a_list_that_brings_its_own_marks_gets_no_others() -> None:
    items = (Passage("b1", BlockKind.LIST_ITEM, "1. Stone", 1), Passage("b2", BlockKind.LIST_ITEM, "a) slate", 2))
    data = docx(article_of(*items))
    assert styles(data)[1:] == [("List", "1. Stone"), ("List", "a) slate")]
    assert not list(body(data).iter(f"{WORD}numPr"))
    assert [each.paragraph_format.left_indent for each in paragraphs(data)[1:]] == [None, 720 * 635]


def test_marks_are_runs_and_links_are_links() -> None:
    (found,) = [each for each in paragraphs(docx(RICH)) if each.text.startswith("The council")]
    assert [(run.text, bool(run.bold), bool(run.italic)) for run in found.runs] == [
        ("The ", False, False),
        ("council ", True, False),
        ("voted", True, True),
        (" 7*3 for the new quay_side plan, see ", False, False),
        ("!", False, False),
    ]
    (link,) = found.hyperlinks
    assert (link.text, link.address) == ("the minutes here", "https://council.example/a_(b)?x=1&copy=2")
    assert [(run.text, run.font.name) for run in link.runs] == [("the minutes ", None), ("here", "Courier New")]
    assert {run.style.name for run in link.runs} == {"Hyperlink"}


def test_code_in_a_line_is_monospaced() -> None:
    (run,) = paragraphs(docx(article_of(paragraph("ls", Inline(0, 2, "code")))))[1].runs
    assert run.style.name == "HTML Code"
    assert run.style.font.name == "Courier New"


def test_a_table_has_cells() -> None:
    (table,) = opened(docx(RICH)).tables
    assert [[cell.text for cell in row.cells] for row in table.rows] == [["Year", "Crowns"], ["2027", "4 (a|b)"]]
    assert table.style.name == "Table Grid"
    assert table.cell(1, 0).paragraphs[0].runs[0].bold


def test_a_table_of_uneven_rows_keeps_them() -> None:
    rows = [Passage(f"b{n}", BlockKind.TABLE_ROW, text) for n, text in enumerate(("a | b | c", "d", "e | f"), 1)]
    (table,) = opened(docx(article_of(*rows))).tables
    assert [[cell.text for cell in row.cells] for row in table.rows] == [["a", "b", "c"], ["d"], ["e", "f"]]
    assert [row.grid_cols_after for row in table.rows] == [0, 2, 1]


def test_a_table_wider_than_word_opens_loses_nothing() -> None:
    words = [f"w{n}" for n in range(80)]
    (table,) = opened(docx(article_of(Passage("b1", BlockKind.TABLE_ROW, " | ".join(words))))).tables
    (row,) = table.rows
    assert len(row.cells) == 63
    assert "\n".join(cell.text for cell in row.cells).split() == words


def test_a_document_ends_with_a_paragraph() -> None:
    for article in (article_of(Passage("b1", BlockKind.TABLE_ROW, "a | b")), Article("r1", "empty", {}, ())):
        last = list(opened(docx(article)).iter_inner_content())[-1]
        assert not isinstance(last, Table)
        assert last.text == ""


def test_what_follows_a_table_stands_off_it() -> None:
    found = docx(article_of(Passage("b1", BlockKind.TABLE_ROW, "a"), paragraph("Behind.", block_id="b2")))
    assert paragraphs(found)[-1].paragraph_format.space_before is not None
    assert paragraphs(found)[0].paragraph_format.space_before is None


def test_code_keeps_tabs_spaces_and_line_breaks() -> None:
    code = Passage("b1", BlockKind.CODE, "  if a:\n\tb  \n\n\n   c")
    (found,) = [each for each in paragraphs(docx(article_of(code))) if each.style.name == "HTML Preformatted"]
    assert found.text == code.text
    assert found.style.font.name == "Courier New"


@pytest.mark.parametrize("level", [0, 1, 2, 6, 9])
def test_headings_keep_their_level(level: int) -> None:
    (_, found) = styles(docx(article_of(Passage("b1", BlockKind.HEADING, "What it costs", level))))
    assert found == (f"Heading {min(level or 2, 6)}", "What it costs")


def test_the_document_says_what_it_is() -> None:
    about = opened(docx(PLAIN)).core_properties
    assert (about.title, about.author, about.language) == ("Ferry to Holm runs again", "By Ada Brandt", "en")
    assert (about.created, about.modified) == (FACTS.approved_at, FACTS.approved_at)
    assert about.identifier == "https://sound.example/ferry?day=2&from=holm"
    assert about.comments == "Source: /in/ferry.txt"
    assert about.last_modified_by == "ada"


def test_the_document_says_nothing_that_nobody_knows() -> None:
    article = replace(RIGHT_TO_LEFT, fields={FieldName.URL: "javascript:alert(1)"})
    names = {each.tag.rpartition("}")[2] for each in part(docx(article, Facts(FACTS.approved_at)), "docProps/core.xml")}
    assert names == {"description", "created", "modified"}


def test_properties_are_one_line_and_no_longer_than_word_has_them() -> None:
    long = replace(
        PLAIN, fields={FieldName.TITLE: "a\nb " + "x" * 300, FieldName.URL: f"https://a.example/{'x' * 300}"}
    )
    about = opened(docx(long)).core_properties
    assert about.title == f"a b {'x' * 250}…"
    assert about.identifier == ""
    assert paragraphs(docx(long))[0].text == long.fields[FieldName.TITLE]


def test_right_to_left_is_said_of_paragraphs_and_of_runs() -> None:
    data = docx(replace(RIGHT_TO_LEFT, fields={**RIGHT_TO_LEFT.fields, FieldName.LANGUAGE: "ar-LB"}))
    found = list(body(data).iter(f"{WORD}p"))
    assert all(each.find(f"{WORD}pPr/{WORD}bidi") is not None for each in found)
    turned = {}
    for run in body(data).iter(f"{WORD}r"):
        turned["".join(run.itertext())] = run.find(f"{WORD}rPr/{WORD}rtl") is not None
    assert turned["العبّارة"]
    assert turned["«نحن سعداء»، قال البحّار من شركة "]
    assert turned["Sound Ferries 24"] is False
    assert turned["."]
    (spoken,) = part(data, "word/styles.xml").iter(f"{WORD}lang")
    assert dict(spoken.attrib) == {f"{WORD}bidi": "ar-LB"}


def test_arabic_in_an_english_line_is_right_to_left_and_code_never_is() -> None:
    data = docx(replace(PLAIN, body=(paragraph("He said مرحبا 24 twice."),)))
    runs = [run for run in body(data).iter(f"{WORD}r") if run.find(f"{WORD}rPr/{WORD}rtl") is not None]
    assert ["".join(run.itertext()) for run in runs] == ["مرحبا 24"]
    assert not list(body(data).iter(f"{WORD}bidi"))
    code = docx(replace(RIGHT_TO_LEFT, body=(Passage("b1", BlockKind.CODE, "a = b"),)))
    assert list(body(code).iter(f"{WORD}p"))[-1].find(f"{WORD}pPr/{WORD}bidi") is None


@pytest.mark.parametrize(("tag", "where"), [("en-GB", "val"), ("ja", "eastAsia"), ("he", "bidi")])
def test_the_language_is_said_where_word_looks_for_it(tag: str, where: str) -> None:
    data = docx(replace(PLAIN, fields={FieldName.TITLE: "x", FieldName.LANGUAGE: tag}))
    (spoken,) = part(data, "word/styles.xml").iter(f"{WORD}lang")
    assert dict(spoken.attrib) == {f"{WORD}{where}": tag}


@pytest.mark.parametrize(
    ("href", "target"),
    [
        ("https://a.example/b?c=1&d=%20#e", "https://a.example/b?c=1&d=%20#e"),
        ("https://a.example/<b>|{c}[2]", "https://a.example/%3Cb%3E%7C%7Bc%7D%5B2%5D"),
        ("http://[::1]:80/x", "http://[::1]:80/x"),
        ("https://a.example/é\x01x", "https://a.example/%C3%A9%01x"),
        ("mailto:ada@a.example?subject=hei du", "mailto:ada@a.example?subject=hei%20du"),
    ],
)
def test_addresses_are_such_as_word_opens(href: str, target: str) -> None:
    (link,) = paragraphs(docx(article_of(paragraph("here", Inline(0, 4, "link", href)))))[1].hyperlinks
    assert f"{link.address}{'#' + link.fragment if link.fragment else ''}" == target


def test_an_address_that_would_run_is_no_link() -> None:
    data = docx(article_of(paragraph("here", Inline(0, 4, "link", "javascript:alert(1)"))))
    assert paragraphs(data)[1].hyperlinks == []
    assert b"javascript" not in ZipFile(BytesIO(data)).read("word/document.xml")


def test_equal_addresses_share_a_relationship() -> None:
    links = [paragraph("here", Inline(0, 4, "link", "https://a.example/"), block_id=f"b{n}") for n in range(3)]
    relations = part(docx(article_of(*links)), "word/_rels/document.xml.rels")
    assert sum(each.get("TargetMode") == "External" for each in relations) == 1


@settings(max_examples=60)
@given(passage=passages())
def test_any_paragraph_reads_back_exactly(passage: Passage) -> None:
    text = shown(passage.text)
    assert blocks_of_docx(docx(article_of(passage))) == ([text] if text.strip() else [])


@pytest.mark.parametrize("kind", list(BlockKind))
@settings(max_examples=25)
@given(lines=LINES)
def test_every_kind_of_block_keeps_its_characters(kind: BlockKind, lines: list[tuple[str, int, bool]]) -> None:
    body = body_of(kind, lines)
    assert_every_character_is_in(blocks_of_docx(docx(article_of(*body))), body)


def test_naughty_strings_survive_as_headline_byline_and_body() -> None:
    for text in naughty_strings():
        article = article_of(paragraph(text), paragraph(text, block_id="b2"), title=text, byline=text)
        clean, found = shown(text), docx(article)
        expected = [clean] * 4 if clean.strip() else []
        assert [each.text for each in paragraphs(found) if each.text] == expected, json.dumps(text)
