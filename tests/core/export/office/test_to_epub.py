"""The book: sound by the standard's own checker, every character, and a way from each of its headings to its place."""

import json
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_STORED, ZipFile

import pytest
from hypothesis import given, settings
from lxml import etree

from core.export import Format
from core.model import Article, BlockKind, ExportError, FieldName, Inline, Passage
from tests.core.export.articles import (
    ARTICLES,
    PLAIN,
    RICH,
    RIGHT_TO_LEFT,
    article_of,
    blocks_of_epub,
    headline_of_html,
    pages_of_epub,
    paragraph,
    rendered,
)
from tests.core.export.blocks import BLOCKS, each_article
from tests.core.export.office.checking_epub import complaints
from tests.core.export.test_links import HOSTILE
from tests.core.export.trying import LINES, assert_every_character_is_in, body_of, passages, shown
from tests.shared import naughty_strings

X = "{http://www.w3.org/1999/xhtml}"
OPF = "{http://www.idpf.org/2007/opf}"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
TYPE = "{http://www.idpf.org/2007/ops}type"
KINDS = (BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.LIST_ITEM, BlockKind.TABLE_ROW, BlockKind.CODE)
ADDRESSES = (
    "https://a.example/<b>|{c}[2]\"'\\^`",
    "https://a.example/100%#b#c",
    "https://my_site.example/é\u202e",
    "http://[::1]:80/x",
    "mailto:ada@a.example?subject=hei du",
)


def epub(article: Article) -> bytes:
    return rendered(article, Format.EPUB)


def part(data: bytes, name: str) -> etree._Element:
    with ZipFile(BytesIO(data)) as book:
        return etree.fromstring(book.read(f"EPUB/{name}"))


def told(data: bytes) -> list[tuple[str, str]]:
    """What the package says about the book: name and value."""
    metadata = part(data, "package.opf").find(f"{OPF}metadata")
    assert metadata is not None
    return [(each.get("property") or etree.QName(each).localname, each.text or "") for each in metadata]


def with_fields(article: Article, **values: str) -> Article:
    return replace(article, fields=dict(article.fields) | {FieldName[name]: value for name, value in values.items()})


def headings(*levels: int) -> Article:
    return article_of(*(Passage(f"b{n}", BlockKind.HEADING, f"H{n}", level) for n, level in enumerate(levels)))


def outline(entries: etree._Element, depth: int = 0) -> Iterator[tuple[int, str, str]]:
    """Depth, text and address of each entry of the table of contents."""
    for entry in entries.iterchildren(f"{X}li"):
        (link,) = entry.iterchildren(f"{X}a")
        yield depth, link.text or "", link.get("href") or ""
        for inner in entry.iterchildren(f"{X}ol"):
            yield from outline(inner, depth + 1)


def contents(data: bytes) -> list[tuple[int, str, str]]:
    (nav,) = part(data, "nav.xhtml").iter(f"{X}nav")
    assert nav.get(TYPE) == "toc"
    (entries,) = nav
    return list(outline(entries))


@each_article
def test_every_block_reads_back_exactly(article: Article) -> None:
    assert blocks_of_epub(epub(article)) == BLOCKS[article.review_id]
    (page,) = pages_of_epub(epub(article))
    assert headline_of_html(page) == article.fields[FieldName.TITLE]


@each_article
def test_the_same_article_gives_the_same_bytes(article: Article) -> None:
    data = epub(article)
    assert epub(article) == data
    with ZipFile(BytesIO(data)) as book:
        assert {each.date_time for each in book.infolist()} == {(2026, 11, 5, 9, 30, 0)}


def test_a_program_knows_the_file_by_its_first_bytes() -> None:
    data = epub(PLAIN)
    assert data[30:58] == b"mimetypeapplication/epub+zip"
    with ZipFile(BytesIO(data)) as book:
        assert book.infolist()[0].compress_type == ZIP_STORED


def test_the_manifest_names_every_file_of_the_book() -> None:
    data = epub(RICH)
    named = {each.get("href") for each in part(data, "package.opf").iter(f"{OPF}item")}
    with ZipFile(BytesIO(data)) as book:
        assert {name.removeprefix("EPUB/") for name in book.namelist()[2:]} == named | {"package.opf"}


def test_the_standards_own_checker_has_nothing_to_say(tmp_path: Path) -> None:
    for article in (*ARTICLES, all_naughty()):
        book = tmp_path / f"{article.review_id}.epub"
        book.write_bytes(epub(article))
        assert complaints(book) == ""


def all_naughty() -> Article:
    """Every naughty string as a passage of several kinds, all of them as headline and byline; and odd addresses."""
    texts = naughty_strings()
    body = [Passage(f"b{n}-{kind}", kind, text, 2 + n % 5) for kind in KINDS for n, text in enumerate(texts)]
    body += [
        paragraph("here", Inline(0, 4, "link", each), block_id=f"l{n}") for n, each in enumerate((*ADDRESSES, *HOSTILE))
    ]
    whole = "\n".join(texts)
    return replace(article_of(*body, title=whole, byline=whole), name=whole)


def test_passages_stand_in_the_elements_made_for_them() -> None:
    page = part(epub(RICH), "content.xhtml")
    (article,) = page.iterfind(f"{X}body/{X}article")
    assert [etree.QName(each).localname for each in article] == [
        "header", "figure", "p", "h2", "ul", "blockquote", "table", "h3", "pre", "p",
    ]  # fmt: skip
    (link,) = article.iter(f"{X}a")
    assert link.get("href") == "https://council.example/a_(b)?x=1&copy=2"
    marks = [("".join(each.itertext()), etree.QName(each).localname) for each in article.iter(f"{X}strong", f"{X}em")]
    assert marks == [("council voted", "strong"), ("voted", "em"), ("2027", "strong")]
    assert [len(each) for each in article.iter(f"{X}ul")] == [2, 2]
    (inner,) = article.iterfind(f"{X}ul/{X}li/{X}ul")
    assert ["".join(each.itertext()) for each in inner] == ["granite, from the north", "slate"]
    assert [len(each) for each in article.iter(f"{X}tr")] == [2, 2]


def test_the_page_has_a_style_sheet_of_its_own_and_no_other() -> None:
    data = epub(RICH)
    for name in ("content.xhtml", "nav.xhtml"):
        page = part(data, name)
        assert [each.get("href") for each in page.iter(f"{X}link")] == ["style.css"]
        assert not list(page.iter(f"{X}style", f"{X}script"))
    with ZipFile(BytesIO(data)) as book:
        assert b"url(" not in book.read("EPUB/style.css")


def test_the_package_tells_what_is_known_of_the_article() -> None:
    facts = told(epub(with_fields(PLAIN, DATE="2026-11-02T09:15+01:00")))
    (name, identifier), *facts = facts
    assert name == "identifier"
    assert identifier.startswith("urn:uuid:")
    assert facts == [
        ("title", "Ferry to Holm runs again"),
        ("language", "en"),
        ("creator", "Ada Brandt"),
        ("contributor", "Sound Wire"),
        ("date", "2026-11-02T09:15:00+01:00"),
        ("source", "https://sound.example/ferry?day=2&from=holm"),
        ("dcterms:modified", "2026-11-05T09:30:00Z"),
        ("schema:accessMode", "textual"),
        ("schema:accessModeSufficient", "textual"),
        ("schema:accessibilityFeature", "displayTransformability"),
        ("schema:accessibilityFeature", "readingOrder"),
        ("schema:accessibilityFeature", "tableOfContents"),
        ("schema:accessibilityHazard", "none"),
    ]


def test_the_package_invents_nothing() -> None:
    facts = told(epub(replace(PLAIN, fields={})))
    assert [each for each in facts if not each[0].startswith("schema:")][1:] == [
        ("title", "ferry.txt"),
        ("language", "und"),
        ("source", "ferry.txt"),
        ("dcterms:modified", "2026-11-05T09:30:00Z"),
    ]
    assert "<h1" not in pages_of_epub(epub(replace(PLAIN, fields={})))[0]


def test_the_way_by_headings_is_told_where_there_are_headings() -> None:
    feature = ("schema:accessibilityFeature", "structuralNavigation")
    assert feature in told(epub(RICH))
    assert feature not in told(epub(PLAIN))


def test_a_book_keeps_its_identifier_when_its_words_change() -> None:
    identifiers = [told(epub(each))[0] for each in (PLAIN, with_fields(PLAIN, TITLE="Other"), RICH)]
    assert identifiers[0] == identifiers[1] != identifiers[2]


@pytest.mark.parametrize(
    ("article", "way", "tag"),
    [
        (PLAIN, "ltr", "en"),
        (RIGHT_TO_LEFT, "rtl", None),
        (with_fields(RIGHT_TO_LEFT, LANGUAGE="ar_EG"), "rtl", "ar-EG"),
    ],
)
def test_every_part_reads_the_articles_way_in_its_language(article: Article, way: str, tag: str | None) -> None:
    data = epub(article)
    package = part(data, "package.opf")
    (spine,) = package.iter(f"{OPF}spine")
    assert spine.get("page-progression-direction") == way
    for root in (package, part(data, "nav.xhtml"), part(data, "content.xhtml")):
        assert (root.get("dir"), root.get(LANG)) == (way, tag)


def test_code_reads_its_own_way_in_an_article_from_the_right() -> None:
    code = Passage("c1", BlockKind.CODE, "if a < b:\n\tx = 1")
    (element,) = part(epub(replace(RIGHT_TO_LEFT, body=(*RIGHT_TO_LEFT.body, code))), "content.xhtml").iter(f"{X}pre")
    assert element.get("dir") == "auto"


def test_the_contents_lead_to_every_heading() -> None:
    data = epub(RICH)
    assert contents(data) == [
        (0, 'Harbour & <quay>: "what\'s next"?', "content.xhtml"),
        (1, "What it costs #1", "content.xhtml#heading-1"),
        (2, "In code", "content.xhtml#heading-2"),
    ]
    places = {
        f"content.xhtml#{each.get('id')}": "".join(each.itertext()) for each in part(data, "content.xhtml").iter()
    }
    assert [places[address] for _, _, address in contents(data)[1:]] == [text for _, text, _ in contents(data)[1:]]


@pytest.mark.parametrize(
    ("levels", "depths"),
    [((2, 3, 4, 2), [1, 2, 3, 1]), ((4, 2, 6, 3), [1, 1, 2, 2]), ((1, 2, 9), [1, 1, 2]), ((3, 3), [1, 1])],
)
def test_the_contents_skip_no_level(levels: tuple[int, ...], depths: list[int]) -> None:
    found = contents(epub(headings(*levels)))
    assert [depth for depth, _, _ in found] == [0, *depths]
    assert [text for _, text, _ in found] == ["Ferry", *(f"H{n}" for n in range(len(levels)))]


def test_a_heading_of_two_lines_is_one_line_in_the_contents() -> None:
    article = article_of(Passage("b1", BlockKind.HEADING, "The harbour\nat dawn", 2, inline=(Inline(4, 11, "bold"),)))
    assert contents(epub(article))[1][1] == "The harbour at dawn"


def test_an_article_without_a_word_is_a_book_all_the_same() -> None:
    data = epub(Article("r1", "page", {}, ()))
    assert blocks_of_epub(data) == []
    assert contents(data) == [(0, "page", "content.xhtml")]


@pytest.mark.parametrize(
    ("article", "message"),
    [
        (with_fields(PLAIN, DATE="yesterday"), "ferry.txt: the date “yesterday” is no date: EPUB needs one"),
        (
            with_fields(PLAIN, DATE="2026-11-02T31:00"),
            "ferry.txt: the date “2026-11-02T31:00” is no date: EPUB needs one",
        ),
        (
            with_fields(PLAIN, LANGUAGE="English, I think"),
            "ferry.txt: the language “English, I think” is no language tag: EPUB needs one",
        ),
        (
            Article("r1", " ", {FieldName.TITLE: "\u00a0"}, PLAIN.body),
            " : there is neither a headline nor a source's name: EPUB needs one of them",
        ),
    ],
)
def test_what_would_not_be_valid_does_not_leave(article: Article, message: str) -> None:
    with pytest.raises(ExportError) as refused:
        epub(article)
    assert str(refused.value) == message


def test_an_address_that_would_run_is_no_link() -> None:
    (page,) = pages_of_epub(epub(article_of(paragraph("here", Inline(0, 4, "link", "javascript:alert(1)")))))
    assert "javascript" not in page
    assert "<a " not in page


@settings(max_examples=60, deadline=None)  # what is asked is whether, not how fast
@given(passage=passages())
def test_any_paragraph_reads_back_exactly(passage: Passage) -> None:
    text = shown(passage.text)
    assert blocks_of_epub(epub(article_of(passage))) == ([text] if text.strip() else [])


@pytest.mark.parametrize("kind", list(BlockKind))
@settings(max_examples=25, deadline=None)  # what is asked is whether, not how fast
@given(lines=LINES)
def test_every_kind_of_block_keeps_its_characters(kind: BlockKind, lines: list[tuple[str, int, bool]]) -> None:
    body = body_of(kind, lines)
    assert_every_character_is_in(blocks_of_epub(epub(article_of(*body))), body)


def test_naughty_strings_survive_as_headline_byline_and_body() -> None:
    for text in naughty_strings():
        article = article_of(paragraph(text), paragraph(text, block_id="b2"), title=text, byline=text)
        clean, data = shown(text), epub(article)
        assert blocks_of_epub(data) == ([clean, clean] if clean.strip() else []), json.dumps(text)
        if clean.strip():
            assert headline_of_html(pages_of_epub(data)[0]) == clean, json.dumps(text)
            assert contents(data)[0][1] == clean.strip(), json.dumps(text)
