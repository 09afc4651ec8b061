"""Whatever stands in a link's address, the words leave in every format, and no address that could run or break it."""

import ctypes
import json
import re
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from urllib.parse import unquote, urlsplit
from zipfile import ZipFile

import pypdfium2
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from lxml import etree, html
from markdown_it import MarkdownIt
from pypdfium2 import raw

from core.export import Format
from core.export.inline import safe_href
from core.model import (
    Article,
    BlockChange,
    Decision,
    Event,
    EventKind,
    ExportError,
    FieldName,
    Inline,
    Ruling,
    Verdict,
)
from tests.core.export.articles import FACTS, PLAIN, READERS, article_of, paragraph, rendered
from tests.core.export.feeds.entries import entries
from tests.core.export.wire.documents import faults

WORDS = "Press here now"
HOSTILE = (
    "https://a.example/\x01",
    "\x01https://a.example/",
    "https://a\x01b.example/",
    "https://a.example:99999/x",
    "https://1.2.3.999/x",
    "https://xn--a.example/",
    "https://a.example/\ud800",
    "https://a.example/\ufffe\u202e\u2028 é",
    "https://a.example/<b>|{c}[2]\"'\\^`)",
    "https://user:pa ss@a.example/%zz%",
    "javascript:alert(1)",
    "java\tscript:alert(1)",
    "data:text/html,<script>",
    "http:a.example",
    "mailto:ada@a.example?subject=a b",
)
PIECES = st.sampled_from(
    [*"/:@?#[]%&=.\\'\"<>{}|^` \n\t\x00\x01\x7f\x85\u00a0\u2028\u202e\ufeff\ufffe\ud800é中٠%", "https://", "http:",
     "mailto:", "a.example", ":99999", "1.2.3.999", "xn--a", "[::1]", "javascript:", "%zz", "..", "//", "user@"]
)  # fmt: skip
ADDRESSES = st.tuples(
    st.sampled_from(["", "https://", "https://a.example/", "http://", "mailto:", "HTTPS://a.example:", "\x01https://"]),
    st.lists(st.one_of(PIECES, st.text(max_size=3)), max_size=8).map("".join),
).map("".join)


def linked(*hrefs: str) -> Article:
    return article_of(
        *(paragraph(WORDS, Inline(6, 10, "link", href), block_id=f"b{n}") for n, href in enumerate(hrefs, 1))
    )


def links_of_html(page: str) -> list[str]:
    found = html.document_fromstring(page.encode(), parser=html.HTMLParser(encoding="utf-8"))
    return [each.get("href") for each in found.iter("a") if not each.get("href").startswith("#")]


def links_of_markdown(page: str) -> list[str]:
    reader = MarkdownIt("commonmark")
    setattr(reader, "normalizeLink", str)  # noqa: B010 - the addresses as they stand, not as this reader would tidy them
    tokens = reader.parse(page.split("\n---\n", 1)[1])
    children = (child for token in tokens for child in token.children or ())
    return [str(child.attrs["href"]) for child in children if child.type == "link_open"]


def links_of_feed(data: str) -> list[str]:
    return [href for each in entries(data) for href in links_of_html(f"<body>{each.content}")]


def links_of_xml(data: str) -> list[str]:
    return [each.get("href") for each in etree.fromstring(data.encode()).iter("{*}a")]


def links_of_json(data: str) -> list[str]:
    return [mark["href"] for each in json.loads(data)["body"] for mark in each["inline"] if mark["mark"] == "link"]


def links_of_epub(data: bytes) -> list[str]:
    with ZipFile(BytesIO(data)) as book:
        return links_of_xml(book.read("EPUB/content.xhtml").decode())


def links_of_docx(data: bytes) -> list[str]:
    with ZipFile(BytesIO(data)) as package:
        named = etree.fromstring(package.read("word/_rels/document.xml.rels"))
        targets = {each.get("Id"): each.get("Target") for each in named}
        places = etree.fromstring(package.read("word/document.xml")).iter("{*}hyperlink")
        return [targets[each.get(f"{{{REL}}}id")] for each in places]


def links_of_pdf(data: bytes) -> list[str]:
    """The addresses of its links, each once: a link that is broken over two lines is two."""
    document = pypdfium2.PdfDocument(data)
    found = [str(href) for page in document for href in links_of_page(document, page)]
    document.close()
    return list(dict.fromkeys(found))


def links_of_page(document: pypdfium2.PdfDocument, page: pypdfium2.PdfPage) -> Iterator[str]:
    place, link = ctypes.c_int(0), raw.FPDF_LINK()
    while raw.FPDFLink_Enumerate(page, place, link):
        action = raw.FPDFLink_GetAction(link)
        size = raw.FPDFAction_GetURIPath(document, action, None, 0)
        buffer = ctypes.create_string_buffer(size)
        raw.FPDFAction_GetURIPath(document, action, buffer, size)
        yield buffer.value.decode()


REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
LINKS = {
    Format.HTML: links_of_html,
    Format.REDLINE: links_of_html,
    Format.MARKDOWN: links_of_markdown,
    Format.EPUB: links_of_epub,
    Format.DOCX: links_of_docx,
    Format.DOCX_TRACKED: links_of_docx,
    Format.NINJS_1: lambda data: links_of_html(json.loads(data)["body_html"]),
    Format.NINJS_3: lambda data: links_of_html(json.loads(data)["bodies"][0]["value"]),
    Format.NEWSML_G2: links_of_xml,
    Format.NITF: links_of_xml,
    Format.RSS: links_of_feed,
    Format.ATOM: links_of_feed,
    Format.WXR: links_of_feed,
    Format.JSON: links_of_json,
    Format.JSONL: links_of_json,
}
"""The addresses that a reader of each format finds in an article's text."""
BYTES = (Format.EPUB, Format.DOCX, Format.DOCX_TRACKED)


def read(data: bytes, to: Format) -> tuple[list[str], list[str]]:
    """The text of each block, and the addresses."""
    given = data if to in BYTES else data.decode()
    return [each for each in READERS[to](given) if each], [alike(each, to) for each in LINKS[to](given)]


def alike(href: str, to: Format) -> str:
    """An address as two can be compared: Markdown tells more of its signs by their bytes than it has to."""
    return unquote(href) if to is Format.MARKDOWN else href


@pytest.mark.parametrize("to", list(LINKS))
def test_an_odd_address_bars_no_article(to: Format) -> None:
    words, links = read(rendered(linked(*HOSTILE), to), to)
    assert words == [WORDS] * len(HOSTILE)
    assert links == [alike(safe_href(each), to) for each in HOSTILE if safe_href(each)]


@pytest.mark.parametrize("to", list(LINKS))
@settings(max_examples=60, deadline=None)  # what is asked is whether, not how fast
@given(href=ADDRESSES)
@example("https://a.example/&copy;=1'")
def test_any_address_leaves_whole_or_not_at_all(to: Format, href: str) -> None:
    words, links = read(rendered(linked(href), to), to)
    assert words == [WORDS]
    assert links == ([alike(safe_href(href), to)] if safe_href(href) else [])
    assert {urlsplit(each).scheme for each in links} <= {"http", "https", "mailto"}
    assert to is Format.MARKDOWN or all(re.fullmatch("[!-~]+", each) for each in links)


@pytest.mark.parametrize("to", [Format.NINJS_3, Format.NEWSML_G2, Format.NITF])
def test_wire_documents_with_odd_addresses_are_valid(to: Format) -> None:
    assert faults(rendered(linked(*HOSTILE), to), to) == []


def test_words_that_lost_their_link_are_listed() -> None:
    found = json.loads(rendered(linked("https://a.example/", "javascript:alert(1)", "https://1.2.3.999/"), Format.JSON))
    assert found["unlinked"] == [{"place": "b2", "text": "here"}, {"place": "b3", "text": "here"}]


@pytest.mark.parametrize("to", [Format.JSON, Format.JSONL])
def test_no_step_hands_out_an_address_that_could_run(to: Format) -> None:
    def ruling(href: str) -> Ruling:
        marks = (Inline(0, 5, "bold"), Inline(6, 10, "link", href))
        return Ruling(Verdict.KEEP, text=WORDS, settled=True, inline=marks)

    bad, good = ruling("javascript:alert(1)"), ruling("https://a.example/x y")
    steps = ((Ruling(Verdict.KEEP), bad), (bad, good), (good, ruling("data:text/html,x")), (ruling("file:///"), bad))
    events = tuple(
        Event(n, EventKind.DECISION, "Edit", "ada", FACTS.approved_at, Decision("Edit", (BlockChange("b1", *step),)))
        for n, step in enumerate(steps, 1)
    )
    facts = replace(FACTS, events=events)
    data = rendered(linked("https://a.example/"), to, facts).decode()
    assert not re.search("javascript|data:|file:", data)
    changes = [each["blocks"][0] for each in json.loads(data)["decisions"]]
    bold, link = ({"start": 0, "end": 5, "mark": "bold"}, {"start": 6, "end": 10, "mark": "link"})
    whole = [bold, link | {"href": "https://a.example/x%20y"}]
    assert [each["after"]["inline"] for each in changes] == [[bold], whole, [bold], [bold]]
    assert [each["before"]["inline"] for each in changes] == [[], [bold], whole, [bold]]


@settings(max_examples=20, deadline=None)  # what is asked is whether, not how fast
@given(hrefs=st.lists(ADDRESSES, min_size=1, max_size=12))
@example(list(HOSTILE))
def test_any_address_leaves_whole_or_not_at_all_in_set_pages(hrefs: list[str]) -> None:
    data = rendered(linked(*hrefs), Format.PDF)
    assert links_of_pdf(data) == list(dict.fromkeys(safe_href(each) for each in hrefs if safe_href(each)))


@pytest.mark.parametrize("to", [Format.MARKDOWN, Format.JSON, Format.JSONL, Format.CSV, Format.PARQUET])
def test_an_address_that_would_run_is_refused_where_data_hold_it(to: Format) -> None:
    article = replace(PLAIN, fields={**PLAIN.fields, FieldName.URL: "javascript:alert(1)"})
    with pytest.raises(ExportError, match=r"the address “javascript:alert\(1\)” is no web address"):
        rendered(article, to)
