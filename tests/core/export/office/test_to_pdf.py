"""PDFs, read by PDFium's plain text and by poppler."""

import ctypes
import re
from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pypdfium2
import pypdfium2.raw as pdfium
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from core.export import Format, document
from core.export.integrity import hold_against
from core.export.office import typesetting
from core.export.office.pdf_reading import blocks
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
    visible,
)
from tests.core.export.blocks import PLAIN_BLOCKS
from tests.core.export.office.readers import blocks_of_pdf, by_pdftotext, lines_of_pdf
from tests.core.export.trying import TEXT
from tests.shared import naughty_strings

NO_FONT = re.compile(r"no font on this computer has|means nothing outside the font")
PLAIN_ARABIC = Article(
    "r3",
    "الميناء.html",
    {FieldName.TITLE: "عودة السفينة", FieldName.BYLINE: "ليلى حداد"},
    (paragraph("عادت السفينة بعد تسعة أيام."), paragraph("قال البحار من Sound Ferries 24.", block_id="b2")),
)


def pdf(article: Article) -> bytes:
    return rendered(article, Format.PDF)


def metadata(made: bytes) -> dict[str, str]:
    with pypdfium2.PdfDocument(made) as opened:
        return opened.get_metadata_dict(skip_empty=True)


def long(words: int) -> Article:
    sentence = "The ferry sails again tomorrow. " * words
    return article_of(*(paragraph(f"{n}. {sentence}", block_id=f"b{n}") for n in range(1, 9)))


def test_a_plain_article_reads_back_exactly() -> None:
    assert blocks_of_pdf(pdf(PLAIN)) == [line for block in PLAIN_BLOCKS for line in block.split("\n")]
    assert [text for text, large, quiet in lines_of_pdf(pdf(PLAIN)) if large or quiet] == [
        "Ferry to Holm runs again",
        "By Ada Brandt · Sound Wire · 2026-11-02",
    ]


def test_a_rich_article_keeps_its_words() -> None:
    lines = blocks_of_pdf(pdf(RICH))
    assert lines[:-1] == [
        "The harbour at dawn. Photo: N. Ohm",
        "The council voted 7*3 for the new quay_side plan, see the minutes here!",
        "What it costs #1",
        "Stone",
        "granite, from the north",
        "slate",
        "Work",
        "It is a lot of money.",
        "It is not enough.",
        "Year Crowns",
        "2027 4 (a|b)",
        "In code",
        "if a < b:",
        "quay = `1` && 2",
        "```",
    ]
    assert lines[-1].startswith("1. That is all, 😀 they said; e\u0301 and ")
    assert lines_of_pdf(pdf(RICH))[0] == (RICH.fields[FieldName.TITLE], True, False)


def test_another_reader_finds_the_same_words(tmp_path: Path) -> None:
    found = by_pdftotext(pdf(PLAIN), tmp_path, "plain.pdf")
    above = "Ferry to Holm runs again By Ada Brandt · Sound Wire · 2026-11-02"
    assert visible(found) == visible(above + "".join(PLAIN_BLOCKS))
    arabic = re.sub("[\u200e\u200f\u202a-\u202e]", "", by_pdftotext(pdf(PLAIN_ARABIC), tmp_path, "arabic.pdf"))
    words = " ".join([*PLAIN_ARABIC.fields.values(), *(each.text for each in PLAIN_ARABIC.body)])
    assert Counter(visible(arabic)) == Counter(visible(words))


def test_every_word_of_a_right_to_left_article_is_on_the_page() -> None:
    with pypdfium2.PdfDocument(pdf(PLAIN_ARABIC)) as opened:
        page = opened[0]
        text = page.get_textpage()
        found = text.get_text_range()
        text.close()
        page.close()
    for words in [*PLAIN_ARABIC.fields.values(), *(each.text for each in PLAIN_ARABIC.body)]:
        assert set(words.strip(".").split()) <= set(re.split(r"[\s.]+", found))


@pytest.mark.parametrize("article", [*ARTICLES, PLAIN_ARABIC], ids=["plain", "rich", "right-to-left", "arabic"])
def test_a_lost_paragraph_is_noticed_and_named(article: Article) -> None:
    by, whole = writer(Format.PDF), outgoing(article)
    expected = list(by.expected(whole.article))
    hold_against(expected, by.read(pdf(article)), Format.PDF, "x")
    for lost in range(len(article.body)):
        rest = article.body[:lost] + article.body[lost + 1 :]
        with pytest.raises(ExportError, match=r"would differ from the article at|would say more"):
            hold_against(expected, by.read(pdf(replace(article, body=rest))), Format.PDF, "x")


def test_a_lost_word_of_right_to_left_text_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    short = replace(PLAIN_ARABIC, body=(paragraph("عادت السفينة تسعة أيام."), PLAIN_ARABIC.body[1]))
    made = pdf(short)
    monkeypatch.setattr("core.export.office.to_pdf.typeset", lambda _request: made)
    with pytest.raises(ExportError, match="the PDF would leave out words at block b1"):
        pdf(PLAIN_ARABIC)


def test_what_runs_off_the_page_counts_as_lost() -> None:
    with pytest.raises(ExportError, match=r"at block b1"):
        pdf(article_of(paragraph("ก\u00a0" * 200)))


def test_words_too_wide_for_their_line_stay_on_the_page() -> None:
    word, address = "Donau" * 60, "https://a.example/" + "path/" * 40 + "?q=" + "z" * 300
    row = Passage("b3", BlockKind.TABLE_ROW, f"{word} | {word} | short")
    many = Passage("b4", BlockKind.TABLE_ROW, " | ".join(["cell"] * 40))
    deep = tuple(Passage(f"l{n}", BlockKind.LIST_ITEM, word, n) for n in range(1, 10))
    code = Passage("b5", BlockKind.CODE, word)
    prose = (paragraph(word), paragraph(address, block_id="b2"), row, paragraph("x", block_id="b6"))
    article = article_of(*prose, many, *deep, code, title=word)
    found = visible("".join(blocks(pdf(article))))
    assert found.count(word) == 1 + 1 + 2 + 9 + 1
    assert address in found
    assert found.count("cell") == 40


def test_the_elements_are_tagged_as_what_they_are() -> None:
    kinds = Counter(_kinds(pdf(RICH)))
    assert kinds["H1"] == kinds["H2"] == kinds["H3"] == kinds["BlockQuote"] == kinds["Table"] == kinds["Code"] == 1
    assert (kinds["LI"], kinds["L"], kinds["TR"], kinds["TD"], kinds["Link"]) == (4, 2, 2, 4, 1)


def _kinds(made: bytes) -> list[str]:
    with pypdfium2.PdfDocument(made) as opened:
        page = opened[0]
        tree = pdfium.FPDF_StructTree_GetForPage(page)
        roots = [pdfium.FPDF_StructTree_GetChildAtIndex(tree, 0)]
        found = []
        while roots:
            element = roots.pop()
            name = ctypes.create_string_buffer(64)
            pdfium.FPDF_StructElement_GetType(element, name, 64)
            found.append(name.raw.decode("utf-16-le").partition("\0")[0])
            count = pdfium.FPDF_StructElement_CountChildren(element)
            children = (pdfium.FPDF_StructElement_GetChildAtIndex(element, at) for at in range(count))
            roots.extend(child for child in children if child)
        pdfium.FPDF_StructTree_Close(tree)
        page.close()
    return found


def test_links_lead_where_they_led() -> None:
    with pypdfium2.PdfDocument(pdf(RICH)) as opened:
        page = opened[0]
        link, at, address = pdfium.FPDF_LINK(), ctypes.c_int(0), ctypes.create_string_buffer(200)
        assert pdfium.FPDFLink_Enumerate(page, at, link)
        pdfium.FPDFAction_GetURIPath(opened, pdfium.FPDFLink_GetAction(link), address, 200)
        page.close()
    assert address.value == b"https://council.example/a_(b)?x=1&copy=2"


def test_the_metadata_and_the_standards() -> None:
    made = pdf(PLAIN)
    found = metadata(made)
    assert (found["Title"], found["Author"]) == ("Ferry to Holm runs again", "By Ada Brandt")
    assert found["CreationDate"].startswith("D:20261105093000")
    assert b"<pdfaid:part>2</pdfaid:part>" in made
    assert b"<pdfaid:conformance>A</pdfaid:conformance>" in made
    assert b"<pdfuaid:part>1</pdfuaid:part>" in made
    assert metadata(pdf(Article("r1", "note.txt", {}, PLAIN.body)))["Title"] == "note.txt"


def test_headings_that_leave_a_level_out_are_no_pdf_ua_and_still_a_pdf() -> None:
    made = pdf(article_of(Passage("b1", BlockKind.HEADING, "Deep", 4), paragraph("x", block_id="b2")))
    assert b"pdfuaid" not in made
    assert b"<pdfaid:part>2</pdfaid:part>" in made
    assert "H4" in _kinds(made)


def test_the_language_is_the_articles() -> None:
    for article, spoken in ((RICH, b"/Lang(en-GB)"), (RIGHT_TO_LEFT, b"/Lang(und)")):
        assert spoken in pdf(article).replace(b" ", b"")


def test_the_same_article_is_the_same_file_and_another_time_another() -> None:
    for article in ARTICLES:
        assert pdf(article) == pdf(article)
    later = replace(FACTS, approved_at=datetime(2026, 11, 6, tzinfo=UTC))
    assert rendered(RICH, Format.PDF, later) != pdf(RICH)


def test_an_article_without_headline_has_none() -> None:
    assert not any(large for _, large, _ in lines_of_pdf(pdf(Article("r1", "note.txt", {}, PLAIN.body))))


def test_nothing_in_an_article_is_markup() -> None:
    text = '#read("/etc/hostname") $x^2$ *b* _i_ `c` <label> @ref // c /* c */ #(1+1) \\ "q" -- --- ... = h'
    made = pdf(article_of(paragraph(text), Passage("b2", BlockKind.CODE, text), title=text, byline=text))
    assert [visible(each) for each in blocks(made)] == [visible(text)] * 4


def test_invisible_hints_for_line_breaks_are_left_out_and_nothing_else() -> None:
    made = pdf(article_of(paragraph("Ton\u00adne, so\u200bo \ufeffand x\u2060x; می\u200cخواهیم")))
    assert blocks(made)[1].startswith("Tonne, soo and xx; ")
    assert "\u200c" in blocks(made)[1]
    invisible = article_of(Passage("b1", BlockKind.HEADING, "\ufeff", 2), title="\u200b")
    assert pdf(invisible).startswith(b"%PDF")


def test_pages_are_numbered_where_there_are_several() -> None:
    with pypdfium2.PdfDocument(pdf(long(60))) as opened:
        count = len(opened)
    assert count > 1
    numbers = [text for text, _, quiet in lines_of_pdf(pdf(long(60))) if quiet]
    assert numbers == [f"{n}\xa0/\xa0{count}" for n in range(1, count + 1)]
    assert not any(quiet for _, _, quiet in lines_of_pdf(pdf(long(1))))


def test_a_character_that_no_font_has_is_refused_by_name() -> None:
    with pytest.raises(ExportError) as refused:
        pdf(article_of(paragraph("A ferry."), paragraph("To \U000fffd0!", block_id="b2")))
    # Only a font with characters of its own could have this one, and then PDF/A forbids it.
    assert re.fullmatch(
        r"page: block b2: (no font on this computer has the character “\U000fffd0” \(U\+FFFD0\); the PDF would show an "
        r"empty box|the character “\U000fffd0” \(U\+FFFD0\) means nothing outside the font it was made for; PDF/A "
        r"forbids it)",
        str(refused.value),
    )


def test_a_long_article_is_set_in_a_process_of_its_own_with_the_same_result(monkeypatch: pytest.MonkeyPatch) -> None:
    article = long(100)
    apart = pdf(article)
    monkeypatch.setattr(typesetting, "_SHORT", 10**9)
    assert pdf(article) == apart


def test_a_text_that_takes_too_long_is_refused_and_its_process_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(typesetting, "SECONDS", 0.01)
    with pytest.raises(ExportError, match=r"page: the PDF cannot be made: it took longer than 0\.01 seconds to set"):
        pdf(long(100))


def test_a_typesetter_that_dies_is_said_to_have_failed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(typesetting, "MEMORY", 32 * 1024**2)
    with pytest.raises(ExportError, match=r"page: the PDF cannot be made: the typesetter (failed|did not start)"):
        pdf(long(100))


def test_a_process_of_its_own_says_why_it_refused() -> None:
    article = long(100)
    body = (*article.body, paragraph("\U000fffd0", block_id="b99"))
    with pytest.raises(ExportError, match="page: block b99: "):
        pdf(replace(article, body=body))


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        ("x" * 1_000_000, "page: block b1: a word of over 20,000 letters is too long for a PDF"),
        ("x\u00a0" * 500_000, "page: block b1: a word of over 20,000 letters is too long for a PDF"),
        ("x\n" * 60_000, "page: 60,002 lines and cells are too many for a PDF"),
    ],
)
def test_endless_text_is_refused_before_it_is_set(text: str, cause: str) -> None:
    with pytest.raises(ExportError) as refused:
        pdf(article_of(paragraph(text)))
    assert str(refused.value) == cause


def test_a_headline_longer_than_a_pdf_can_name_itself_is_refused() -> None:
    with pytest.raises(ExportError, match="page: the headline, the byline, a heading or a word is too long for a PDF"):
        pdf(article_of(paragraph("x"), title="ferry " * 8_000))


def _set(article: Article) -> bytes | None:
    """The article as PDF; None where no font here has one of its characters."""
    try:
        return document([outgoing(article)], Format.PDF).data
    except ExportError as error:
        if NO_FONT.search(str(error)):
            return None
        raise


# The same texts every time: what PDFium makes of a mark that stands alone is nobody's promise.
@settings(deadline=None, max_examples=60, derandomize=True)
@given(text=TEXT, inline=st.sampled_from(["bold", "italic", "code", "link"]))
@example(text="\ufeff", inline="bold")
@example(text="\u202eback\u202c --", inline="italic")
@example(text="ab\u00ad- \u2010\u2011", inline="code")
def test_any_text_is_set_whole_or_refused_by_name(text: str, inline: str) -> None:
    marked = Inline(0, len(text) // 2, inline, "https://a.example/" if inline == "link" else "")
    made = _set(article_of(paragraph(text, marked), title=text))
    assert made is None or made.startswith(b"%PDF-1.7")


@pytest.mark.parametrize("kind", list(BlockKind))
@settings(deadline=None, max_examples=15, derandomize=True)
@given(texts=st.lists(st.tuples(TEXT, st.integers(0, 9), st.booleans()), max_size=5))
def test_every_kind_of_block_is_set_whole(kind: BlockKind, texts: list[tuple[str, int, bool]]) -> None:
    body = [Passage(f"b{n}", kind, text, level, more) for n, (text, level, more) in enumerate(texts)]
    made = _set(article_of(*body))
    assert made is None or made.startswith(b"%PDF-1.7")


def test_naughty_strings_are_set_whole_or_refused_by_name() -> None:
    refused = 0
    for text in naughty_strings():
        fields = {FieldName.TITLE: text, FieldName.BYLINE: text}
        made = _set(Article("r1", text, fields, (paragraph(text), paragraph(text, block_id="b2"))))
        refused += made is None
        if made and text.isascii() and text.isprintable():
            assert [visible(each) for each in blocks(made)] == [visible(text)] * 4 * bool(text.strip())
    assert refused < 40
