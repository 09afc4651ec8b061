"""Articles the tests write, and readers that share nothing with the writers."""

import csv
import io
import json
import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import UTC, datetime
from posixpath import dirname, join
from zipfile import ZipFile

from lxml import etree, html
from markdown_it import MarkdownIt
from markdown_it.token import Token

from core.export import Facts, Format, Outgoing, document
from core.model import (
    Anchor,
    Article,
    Block,
    BlockKind,
    FieldName,
    FieldValue,
    Inline,
    Judgement,
    Medium,
    Page,
    Passage,
    Proposal,
    Review,
    ReviewState,
    Ruling,
    Verdict,
)
from tests.core.export.office.readers import blocks_of_odt, blocks_of_pdf
from tests.core.export.office.reading_word import blocks_of_docx, blocks_of_tracked_docx
from tests.core.export.wire.readers import blocks_of_newsml, blocks_of_ninjs1, blocks_of_ninjs3, blocks_of_nitf

FACTS = Facts(
    datetime(2026, 11, 5, 9, 30, tzinfo=UTC),
    "ada",
    "5a" * 32,
    "/in/ferry.txt",
    datetime(2026, 11, 4, 18, 0, tzinfo=UTC),
)
"""What a desk would know."""


def outgoing(article: Article, facts: Facts = FACTS) -> Outgoing:
    """The article as what leaves: of a review whose page has its passages as blocks, all kept."""
    blocks = tuple(map(_block, article.body))
    count = sum(each.characters for each in blocks)
    page = Page("s1", Medium.HTML, "", "utf-8", blocks, count)
    judged = tuple(Judgement(each.id, Verdict.KEEP, 0.99) for each in blocks)
    rulings = {each.id: Ruling(Verdict.KEEP) for each in blocks}
    fields = tuple(FieldValue(name, value, "page") for name, value in article.fields.items())
    proposal = Proposal("s1", judged, fields, (), "engine 1")
    review = Review(article.review_id, article.name, page, proposal, rulings, article.fields, ReviewState.APPROVED)
    return Outgoing.of(review, facts)


def _block(passage: Passage) -> Block:
    characters = sum(not letter.isspace() for letter in passage.text)
    block = Block(passage.block_id, passage.kind, passage.text, Anchor(), characters, passage.level)
    return replace(block, inline=passage.inline, continues=passage.continues, number=passage.number)


def rendered(article: Article, to: Format, facts: Facts = FACTS) -> bytes:
    """The article as a file of this format."""
    return document([outgoing(article, facts)], to).data


PLAIN = Article(
    "r1",
    "ferry.txt",
    {
        FieldName.TITLE: "Ferry to Holm runs again",
        FieldName.BYLINE: "By Ada Brandt",
        FieldName.DATE: "2026-11-02",
        FieldName.CREDIT: "Sound Wire",
        FieldName.LANGUAGE: "en",
        FieldName.URL: "https://sound.example/ferry?day=2&from=holm",
    },
    (
        Passage("b2", BlockKind.LINE, "The ferry to Holm sails again — after nine days in port."),
        Passage("b3", BlockKind.LINE, "“We are glad,” said 1 mate; ½ the seats are taken."),
        Passage("b4", BlockKind.LINE, "Tickets cost 12\u00a0crowns.", continues=True),
        Passage("b7", BlockKind.LINE, "Nobody had asked for the dog."),
    ),
)

RICH = Article(
    "r2",
    "harbour.html",
    {FieldName.TITLE: 'Harbour & <quay>: "what\'s next"?', FieldName.LANGUAGE: "en-GB", FieldName.DATE: "2026-11-03"},
    (
        Passage("b1", BlockKind.CAPTION, "The harbour at dawn. Photo: N. Ohm"),
        Passage(
            "b2",
            BlockKind.PARAGRAPH,
            "The council voted 7*3 for the new quay_side plan, see the minutes here!",
            inline=(
                Inline(4, 17, "bold"),
                Inline(12, 17, "italic"),
                Inline(54, 70, "link", "https://council.example/a_(b)?x=1&copy=2"),
                Inline(66, 70, "code"),
            ),
        ),
        Passage("b3", BlockKind.HEADING, "What it costs #1", 2),
        Passage("b4", BlockKind.LIST_ITEM, "Stone", 1),
        Passage("b5", BlockKind.LIST_ITEM, "granite, from the north", 2),
        Passage("b6", BlockKind.LIST_ITEM, "slate", 2),
        Passage("b7", BlockKind.LIST_ITEM, "Work", 1),
        Passage("b8", BlockKind.QUOTE, "It is a lot of money."),
        Passage("b9", BlockKind.QUOTE, "It is not enough."),
        Passage("b10", BlockKind.TABLE_ROW, "Year | Crowns"),
        Passage("b11", BlockKind.TABLE_ROW, "2027 | 4 (a|b)", inline=(Inline(0, 4, "bold"),)),
        Passage("b12", BlockKind.HEADING, "In code", 3),
        Passage("b13", BlockKind.CODE, "if a < b:\n\tquay = `1` && 2\n\n```"),
        Passage("b14", BlockKind.PARAGRAPH, "1. That is all, 😀 they said; e\u0301 and \u202eback\u202c."),
    ),
)

RIGHT_TO_LEFT = Article(
    "r3",
    "الميناء.html",
    {FieldName.TITLE: "عودة العبّارة إلى الجزيرة", FieldName.BYLINE: "ليلى حداد", FieldName.DATE: "2026-11-04"},
    (
        Passage(
            "b1",
            BlockKind.PARAGRAPH,
            "عادت العبّارة إلى العمل بعد تسعة أيام في الميناء.",
            inline=(Inline(5, 13, "bold"),),
        ),
        Passage("b2", BlockKind.QUOTE, "«نحن سعداء»، قال البحّار من شركة Sound Ferries 24."),
        Passage("b3", BlockKind.PARAGRAPH, "می\u200cخواهیم و \u200f(هنا) 12–15."),
    ),
)

ARTICLES = (PLAIN, RICH, RIGHT_TO_LEFT)


def article_of(*passages: Passage, title: str = "Ferry", byline: str = "") -> Article:
    """An article of these passages."""
    return Article("r9", "page", {FieldName.TITLE: title, FieldName.BYLINE: byline}, passages)


def paragraph(text: str, *inline: Inline, continues: bool = False, block_id: str = "b1") -> Passage:
    """A paragraph."""
    return Passage(block_id, BlockKind.PARAGRAPH, text, continues=continues, inline=inline)


def blocks_of_html(document: str) -> list[str]:
    """The text of each block of the article's body, line breaks as line feeds."""
    article = html.document_fromstring(document.encode(), parser=html.HTMLParser(encoding="utf-8")).find(".//article")
    for line_break in article.iter("br"):
        line_break.tail = "\n" + (line_break.tail or "")
    found = []
    for element in article.iter("p", "h2", "h3", "h4", "h5", "h6", "li", "td", "figcaption", "pre"):
        if element.getparent().tag != "header":
            nested = element.find("ul")
            if nested is not None:
                nested = element.text_content()[: -len(nested.text_content())] if nested.text_content() else None
            found.append(element.text_content() if nested is None else nested)
    return found


def headline_of_html(document: str) -> str:
    """The text of the only h1."""
    (found,) = html.document_fromstring(document.encode(), parser=html.HTMLParser(encoding="utf-8")).iter("h1")
    return found.text_content()


def front_matter(document: str) -> dict[str, str]:
    """The values of the front matter: one a line, each a double-quoted scalar."""
    lines = document.split("\n---\n", 1)[0].split("\n")
    assert lines[0] == "---"
    pairs = (line.split(": ", 1) for line in lines[1:])
    return {key: json.loads(value) for key, value in pairs}


def markdown_tokens(document: str) -> list[Token]:
    """The body as CommonMark with tables."""
    body = document.split("\n---\n", 1)[1]
    return MarkdownIt("commonmark").enable("table").parse(body)


def blocks_of_markdown(document: str) -> list[str]:
    """The text of each block, line breaks as line feeds; cells that only fill a row are left out."""
    found = []
    for token in markdown_tokens(document):
        if token.type == "inline":
            found.append(_inline_text(token.children or []))
        elif token.type == "fence":
            found.append(token.content.removesuffix("\n"))
        else:
            assert token.type not in {"code_block", "html_block", "hr"}, token
    return found


def _inline_text(tokens: Iterable[Token]) -> str:
    breaks = {"hardbreak", "softbreak"}
    assert not any(token.type in {"html_inline", "image"} for token in tokens)
    return "".join("\n" if token.type in breaks else token.content for token in tokens)


def blocks_of_text(document: str) -> list[str]:
    """Everything behind the first empty line but the line that names the source, a paragraph each."""
    return [each for each in document.removesuffix("\n").split("\n\n")[1:] if not each.startswith("Source: ")]


def blocks_of_json(document: str) -> list[str]:
    """The text of each passage."""
    return [passage["text"] for passage in json.loads(document)["body"]]


def blocks_of_json_ld(document: str) -> list[str]:
    """The text of each paragraph."""
    return json.loads(document)["articleBody"].split("\n\n")


def blocks_of_feed(document: str) -> list[str]:
    """The text of each block of all articles of a feed: RSS, Atom or WordPress."""
    names = "{http://purl.org/rss/1.0/modules/content/}encoded", "{http://www.w3.org/2005/Atom}content"
    contents = etree.fromstring(document.encode()).iter(*names)
    return [block for each in contents for block in blocks_of_html(f"<article>{each.text}</article>")]


def blocks_of_csv(document: str) -> list[str]:
    """The text of each kept block, without the apostrophe that keeps a spreadsheet from running it."""
    table = csv.DictReader(io.StringIO(document.removeprefix("\ufeff"), newline=""))
    texts = (row["text"] for row in table if row["kept"] == "yes")
    return [re.sub(r"^'(?='*(?:[\t\n]|[\s\ufeff]*[=+@-]))", "", text) for text in texts]


def blocks_of_parquet(document: bytes) -> list[str]:
    """The text of each kept block."""
    import pyarrow.parquet

    rows = pyarrow.parquet.read_table(io.BytesIO(document)).to_pylist()
    return [row["text"] for row in rows if row["label"] == "keep"]


def pages_of_epub(document: bytes) -> list[str]:
    """The pages of a book in the order of its spine, as text."""
    with ZipFile(io.BytesIO(document)) as book:
        (path,) = etree.fromstring(book.read("META-INF/container.xml")).xpath("//@full-path")
        package = etree.fromstring(book.read(path))
        order = package.xpath("//*[local-name()='itemref']/@idref")
        names = [package.xpath("//*[local-name()='item'][@id=$id]/@href", id=each)[0] for each in order]
        return [book.read(join(dirname(path), name)).decode() for name in names]


def blocks_of_epub(document: bytes) -> list[str]:
    """The text of each block of a book, as a parser of HTML sees its pages."""
    return [block for page in pages_of_epub(document) for block in blocks_of_html(page)]


def blocks_of_redline(document: str) -> list[str]:
    """The text of each passage on the approved side; what continues a paragraph is part of it."""
    page = html.document_fromstring(document.encode(), parser=html.HTMLParser(encoding="utf-8"))
    return [
        each.text_content() for each in page.iter() if "words" in each.get("class", "").split() and each.tag != "h1"
    ]


READERS: dict[Format, Callable[..., list[str]]] = {
    Format.HTML: blocks_of_html,
    Format.EPUB: blocks_of_epub,
    Format.REDLINE: blocks_of_redline,
    Format.MARKDOWN: blocks_of_markdown,
    Format.TEXT: blocks_of_text,
    Format.JSON: blocks_of_json,
    Format.NINJS_1: blocks_of_ninjs1,
    Format.NINJS_3: blocks_of_ninjs3,
    Format.NEWSML_G2: blocks_of_newsml,
    Format.NITF: blocks_of_nitf,
    Format.JSONL: blocks_of_json,
    Format.JSON_LD: blocks_of_json_ld,
    Format.RSS: blocks_of_feed,
    Format.ATOM: blocks_of_feed,
    Format.WXR: blocks_of_feed,
    Format.CSV: blocks_of_csv,
    Format.PARQUET: blocks_of_parquet,
    Format.DOCX: blocks_of_docx,
    Format.DOCX_TRACKED: blocks_of_tracked_docx,
    Format.ODT: blocks_of_odt,
    Format.PDF: blocks_of_pdf,
}
"""Block texts by format, of a file's text; of its bytes where it is none."""

PAGES = (Format.HTML, Format.MARKDOWN, Format.TEXT)
"""Formats that need the article alone."""


def visible(text: str) -> str:
    """The text without white space."""
    return re.sub(r"\s+", "", text)
