"""EPUBs, read by lxml and checked by epubcheck."""

import json
import zipfile
from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

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
from tests.core.export.office.readers import blocks_of_epub, epubcheck, part, together
from tests.core.export.office.test_to_odt import RICH_BLOCKS
from tests.core.export.test_render import PLAIN_BLOCKS
from tests.core.export.test_round_trip import TEXT, passages, shown
from tests.shared import shared

ODD = article_of(
    paragraph(
        "Press here and there and on",
        Inline(0, 5, "link", "https://a.example/x_(y)*?b=1&copy=[2]|{3}^"),
        Inline(6, 10, "link", "http://a.example/50%?q=ä\\#a#b"),
        Inline(15, 20, "link", "mailto:desk@a.example?subject=a b"),
    ),
    *(Passage(f"h{n}", BlockKind.HEADING, f"Level {n}", n) for n in (4, 2, 6, 3, 1)),
    Passage("c", BlockKind.CAPTION, "Alone", 0),
)
"""Addresses that XHTML takes only escaped, headings in no order, a caption without its picture."""


def epub(article: Article) -> bytes:
    return rendered(article, Format.EPUB)


def pages(article: Article) -> etree._Element:
    return part(epub(article), "EPUB/content.xhtml")


def opf(article: Article) -> etree._Element:
    return part(epub(article), "EPUB/package.opf")


def facts(article: Article) -> dict[str, str]:
    return {
        each.tag.rpartition("}")[2]: each.text for each in opf(article).find("{*}metadata") if "}meta" not in each.tag
    }


def headings(entries: etree._Element) -> list:
    """Text of the table of contents, a list in a list for each level."""
    found = []
    for entry in entries:
        found.append(entry[0].text)
        if len(entry) > 1:
            found.append(headings(entry[1]))
    return found


def contents(article: Article) -> list:
    return headings(part(epub(article), "EPUB/nav.xhtml").find(".//{*}nav/{*}ol"))


def test_articles_read_back_exactly() -> None:
    assert blocks_of_epub(epub(PLAIN)) == PLAIN_BLOCKS
    assert blocks_of_epub(epub(RICH)) == RICH_BLOCKS
    assert blocks_of_epub(epub(RIGHT_TO_LEFT)) == [passage.text for passage in RIGHT_TO_LEFT.body]


@pytest.mark.parametrize("article", [*ARTICLES, ODD], ids=["plain", "rich", "right-to-left", "odd"])
def test_epubcheck_has_nothing_to_say(article: Article, tmp_path: Path) -> None:
    assert epubcheck(epub(article), tmp_path) == ""


def test_epubcheck_has_nothing_to_say_of_naughty_strings_either(tmp_path: Path) -> None:
    texts = json.loads((shared("suites/naughty-strings") / "blns.json").read_text(encoding="utf-8"))
    body = tuple(
        Passage(f"b{n}", kind, text, 1 + n % 6)
        for n, (text, kind) in enumerate(zip(texts, [*BlockKind] * len(texts), strict=False), 1)
    )
    fields = {
        FieldName.TITLE: texts[40],
        FieldName.BYLINE: texts[60],
        FieldName.DATE: "yesterday",
        FieldName.LANGUAGE: "x",
    }
    assert epubcheck(epub(Article("r1", "odd", fields, body)), tmp_path) == ""


def test_the_book_is_packed_as_reading_programs_expect() -> None:
    made = epub(RICH)
    assert made[30:58] == b"mimetypeapplication/epub+zip"
    with zipfile.ZipFile(BytesIO(made)) as archive:
        assert archive.testzip() is None
        assert archive.infolist()[0].compress_type == zipfile.ZIP_STORED
        assert archive.namelist()[1] == "META-INF/container.xml"
        manifest = {f"EPUB/{item.get('href')}" for item in opf(RICH).iter("{*}item")}
        assert manifest == {name for name in archive.namelist() if name.startswith("EPUB/")} - {"EPUB/package.opf"}
    assert part(made, "META-INF/container.xml").find(".//{*}rootfile").get("full-path") == "EPUB/package.opf"


def test_every_block_is_what_it_was() -> None:
    article = pages(RICH).find(".//{*}article")
    assert [each.tag.rpartition("}")[2] for each in article] == [
        "header", "figure", "p", "h2", "ul", "blockquote", "table", "h3", "pre", "p",
    ]  # fmt: skip
    assert article.find("{*}p/{*}strong/{*}em").text == "voted"
    assert article.find("{*}p/{*}a").get("href") == "https://council.example/a_(b)?x=1&copy=2"
    assert article.find("{*}p/{*}a/{*}code").text == "here"
    assert [each.text for each in article.findall("{*}ul/{*}li/{*}ul/{*}li")] == ["granite, from the north", "slate"]


def test_addresses_are_escaped_and_nothing_else_of_them_is_changed() -> None:
    assert [link.get("href") for link in pages(ODD).iter("{*}a")] == [
        "https://a.example/x_(y)*?b=1&copy=%5B2%5D%7C%7B3%7D%5E",
        "http://a.example/50%25?q=%C3%A4%5C#a%23b",
        "mailto:desk@a.example?subject=ab",
    ]


def test_the_contents_are_the_headings_each_inside_its_own() -> None:
    assert contents(RICH) == [RICH.fields[FieldName.TITLE], ["What it costs #1", ["In code"]]]
    assert contents(ODD) == ["Ferry", ["Level 4", "Level 2", ["Level 6", "Level 3"], "Level 1"]]
    bare = Article("r1", "note.txt", {}, PLAIN.body)
    assert contents(bare) == ["note.txt"]
    made = epub(ODD)
    ids = {each.get("id") for each in part(made, "EPUB/content.xhtml").iter() if each.get("id")}
    links = [each.get("href") for each in part(made, "EPUB/nav.xhtml").iter("{*}a")]
    assert {link.partition("#")[2] for link in links} == ids
    assert len(links) == 6


def test_the_metadata_say_what_is_known_and_no_more() -> None:
    found = facts(PLAIN)
    assert found.pop("identifier").startswith("urn:uuid:")
    assert found == {
        "title": "Ferry to Holm runs again",
        "language": "en",
        "creator": "By Ada Brandt",
        "contributor": "Sound Wire",
        "date": "2026-11-02",
        "source": "https://sound.example/ferry?day=2&from=holm",
    }
    modified = [each.text for each in opf(PLAIN).iter("{*}meta") if each.get("property") == "dcterms:modified"]
    assert modified == ["2026-11-05T09:30:00Z"]
    bare = facts(Article("r1", "note.txt", {FieldName.DATE: "yesterday", FieldName.LANGUAGE: "en-a"}, PLAIN.body))
    assert {key: value for key, value in bare.items() if key != "identifier"} == {
        "title": "note.txt",
        "language": "en",
        "source": "note.txt",
    }


@pytest.mark.parametrize(
    ("value", "marked"),
    [
        ("2026-11-02", True),
        ("2026-11-02T08:00:00+01:00", True),
        ("2026-13-02", False),
        ("2 Nov", False),
        ("٢٠٢٦-١١-٠٢", False),
    ],
)
def test_only_a_date_is_marked_as_one(value: str, marked: bool) -> None:
    line = pages(Article("r1", "x", {FieldName.DATE: value}, PLAIN.body)).find(".//{*}header/{*}p")
    assert (line[0].tag.endswith("}time"), line[0].get("datetime")) == (marked, value if marked else None)
    assert line[0].text == value


def test_right_to_left_turns_the_pages_too() -> None:
    assert opf(RIGHT_TO_LEFT).find("{*}spine").get("page-progression-direction") == "rtl"
    assert pages(RIGHT_TO_LEFT).get("dir") == "rtl"
    assert opf(RICH).find("{*}spine").get("page-progression-direction") is None
    assert (pages(RICH).get("dir"), pages(RICH).get("lang")) == ("ltr", "en-GB")


def test_the_same_article_is_the_same_file_and_keeps_its_identifier() -> None:
    assert epub(RICH) == epub(RICH)
    later = replace(FACTS, approved_at=datetime(2026, 11, 6, tzinfo=UTC))
    again = rendered(replace(RICH, fields=RICH.fields | {FieldName.TITLE: "Edited"}), Format.EPUB, later)
    assert part(again, "EPUB/package.opf").findtext(".//{*}identifier") == facts(RICH)["identifier"]
    assert facts(PLAIN)["identifier"] != facts(RICH)["identifier"]


def test_an_article_that_nothing_can_be_called_by_is_refused() -> None:
    assert facts(Article("r1", " ", {}, PLAIN.body))["title"] == "r1"
    with pytest.raises(ExportError, match="no headline, and its source no name: an EPUB needs a title"):
        epub(Article("", " ", {}, PLAIN.body))


def test_a_lost_paragraph_is_noticed_and_named() -> None:
    by, whole = writer(Format.EPUB), outgoing(PLAIN)
    short = epub(replace(PLAIN, body=PLAIN.body[:1] + PLAIN.body[2:]))
    with pytest.raises(ExportError, match="the epub file would differ from the article at block b3"):
        hold_against(by.expected(whole.article), by.read(short), Format.EPUB, "ferry")


@settings(deadline=None)  # what is asked is whether, not how fast
@given(passage=passages())
def test_a_paragraph_reads_back_exactly(passage: Passage) -> None:
    expected = [shown(passage.text)] if shown(passage.text).strip() else []
    assert blocks_of_epub(epub(article_of(passage))) == expected


@pytest.mark.parametrize("kind", list(BlockKind))
@settings(deadline=None, max_examples=40)
@given(texts=st.lists(st.tuples(TEXT, st.integers(0, 9), st.booleans()), max_size=5))
def test_every_kind_of_block_keeps_its_characters(kind: BlockKind, texts: list[tuple[str, int, bool]]) -> None:
    body = [Passage(f"b{n}", kind, text, level, more) for n, (text, level, more) in enumerate(texts)]
    found = together(blocks_of_epub(epub(article_of(*body))))
    words = together([shown(text) for text, _, _ in texts])
    if kind is BlockKind.TABLE_ROW:
        found, words = found.replace("|", ""), words.replace("|", "")
    assert found == words


def test_naughty_strings_survive_as_headline_byline_and_body() -> None:
    for text in json.loads((shared("suites/naughty-strings") / "blns.json").read_text(encoding="utf-8")):
        fields = {FieldName.TITLE: text, FieldName.BYLINE: text}
        article = Article("r1", text, fields, (paragraph(text), paragraph(text, block_id="b2")))
        made = document([outgoing(article)], Format.EPUB).data
        clean = shown(text)
        assert blocks_of_epub(made) == ([clean, clean] if clean.strip() else [])
        if clean.strip():
            header = part(made, "EPUB/content.xhtml").find(".//{*}header")
            assert ["".join(each.itertext()) for each in header] == [clean, clean]


def test_ten_thousand_headings_are_no_trouble() -> None:
    body = tuple(Passage(f"b{n}", BlockKind.HEADING, f"Part {n}", 2 + n % 3) for n in range(10_000))
    assert len(blocks_of_epub(epub(article_of(*body)))) == 10_000
