"""The numbers of lists leave in every format, and read back as they were."""

import csv
import io
import json
import re
from collections.abc import Sequence
from dataclasses import replace
from html import unescape
from zipfile import ZipFile

import pyarrow.parquet
import pypdfium2
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from lxml import etree, html

from core.export import Format, Outgoing, document, render
from core.export.fingerprint import fingerprint
from core.export.layout import depths, groups
from core.export.office.tracked.looks import Looks
from core.export.record import FileHash, record_of, verify
from core.model import Article, Block, BlockKind, FieldName, Passage, Review
from core.review import article, open_review, toggle
from tests.core.export.articles import (
    FACTS,
    PAGES,
    article_of,
    outgoing,
    pages_of_epub,
    paragraph,
    rendered,
    visible,
)
from tests.core.export.numbers import ITEMS, LISTS, READERS, Item, item, of_docx, of_html, of_lines, of_markdown
from tests.core.export.numbers import W as ODF_TEXT
from tests.core.export.office.reading_word import WORD, accepted, body, part, rejected
from tests.core.export.trying import TEXT, shown
from tests.core.review.building import block, keep, page_of, proposal_of
from tests.core.review.test_editing import after
from tests.shared import naughty_strings

ODF_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
FO = "{urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0}"


def told(data: bytes, to: Format) -> list[Item]:
    return READERS[to](data if to in {Format.DOCX, Format.ODT, Format.EPUB} else data.decode())


@pytest.mark.parametrize("to", list(READERS))
def test_every_item_has_its_number_at_its_depth(to: Format) -> None:
    assert told(rendered(LISTS, to), to) == ITEMS


def test_plain_text_and_json_ld_say_the_numbers() -> None:
    assert of_lines(render(LISTS, Format.TEXT)) == [(number, text) for _, number, text in ITEMS]
    said = of_lines(json.loads(rendered(LISTS, Format.JSON_LD))["articleBody"])
    assert said == [(number, text) for _, number, text in ITEMS if number is not None]


def test_a_word_of_an_item_stands_below_the_word_above_it() -> None:
    lines = render(LISTS, Format.TEXT).split("\n")
    assert "   twice" in lines
    assert "    - below ten" in lines


def test_a_pdf_shows_the_numbers() -> None:
    with pypdfium2.PdfDocument(rendered(LISTS, Format.PDF)) as opened:
        seen = visible("".join(page.get_textpage().get_text_bounded() for page in opened))
    assert "1.Stirtwice2.Wait1.anhour2.ortwo9.atnoon" in seen
    assert "3.A.Smithstirs1.Anotherlist" in seen
    assert "9.Nine10.Ten" in seen
    assert "2.Twotogo1.Onetogo" in seen


DOWN = article_of(
    *(item(number, f"Still {number}", number) for number in range(12, 9, -1)),
    item(20, "Two", 2, 2),
    item(21, "One", 1, 2),
    item(22, "Nine", 9),
    item(23, "Ten again", 10),
)


@pytest.mark.parametrize("to", [Format.HTML, Format.EPUB, Format.RSS])
def test_a_list_that_counts_down_is_one_list_that_says_so(to: Format) -> None:
    data = rendered(DOWN, to)
    markup = pages_of_epub(data)[0] if to is Format.EPUB else unescape(data.decode())
    lists = re.findall(r"<ol[^>]*>", markup[markup.index("Still 12") - 60 :])
    assert [sorted(re.findall(r"\w+=\"[^\"]+\"", each)) for each in lists] == [
        ['reversed="reversed"', 'start="12"'],
        ['reversed="reversed"', 'start="2"'],
        ['start="10"'],
    ]


@pytest.mark.parametrize("to", list(READERS))
def test_items_that_count_down_have_their_numbers(to: Format) -> None:
    assert told(rendered(DOWN, to), to) == [(each.level, each.number, each.text) for each in DOWN.body]


def test_lines_that_count_down_stand_together_in_plain_text() -> None:
    assert render(DOWN, Format.TEXT).endswith(
        "12. Still 12\n11. Still 11\n10. Still 10\n    2. Two\n    1. One\n9. Nine\n\n10. Ten again\n"
    )


def test_numbers_stand_as_far_in_as_the_longest_of_their_list_needs() -> None:
    steps = [item(number, f"Step {number}", number) for number in range(1, 1001)]
    numbering = body_of_numbering(rendered(article_of(*steps), Format.DOCX))
    assert numbering == [(1, 600)]
    down = [item(number, f"Step {number}", number) for number in range(1000, 997, -1)]
    assert body_of_numbering(rendered(article_of(*down), Format.DOCX)) == [(1000, 600), (999, 600), (998, 600)]
    review = open_review(
        "steps",
        page_of(*(block(n, f"Step {n}.", BlockKind.LIST_ITEM, level=1, number=n) for n in range(1, 1001))),
        proposal_of(*map(keep, range(1, 1001))),
    )
    assert body_of_numbering(document([Outgoing.of(review, FACTS)], Format.DOCX_TRACKED).data) == [(1, 600)]


@pytest.mark.parametrize(("first", "last", "room"), [(1, 99, 0.75), (1, 100, 0.97), (10000, 9998, 1.41)])
def test_an_opendocument_list_has_room_for_its_longest_number(first: int, last: int, room: float) -> None:
    numbers = range(first, last + 1) if last > first else range(first, last - 1, -1)
    article = article_of(*(item(number, f"Step {number}", number) for number in numbers))
    content = opendocument(article)
    (used,) = {each.get(f"{ODF_TEXT}style-name") for each in content.iter(f"{ODF_TEXT}list")}
    (style,) = [each for each in content.iter(f"{ODF_TEXT}list-style") if each.get(f"{ODF_STYLE}name") == used]
    place = next(style.iter(f"{ODF_STYLE}list-level-label-alignment"))
    assert (place.get(f"{FO}text-indent"), place.get(f"{FO}margin-left")) == (f"-{room}cm", f"{room}cm")


def test_marks_stand_inside_the_lines_of_an_opendocument_text_from_right_to_left() -> None:
    arabic = replace(LISTS, fields={**LISTS.fields, FieldName.LANGUAGE: "ar"})
    for each, wanted in ((LISTS, {None}), (arabic, {"end"})):
        levels = opendocument(each).iter(f"{ODF_STYLE}list-level-properties")
        assert {level.get(f"{FO}text-align") for level in levels} == wanted


def opendocument(article: Article) -> etree._Element:
    with ZipFile(io.BytesIO(rendered(article, Format.ODT))) as package:
        return etree.fromstring(package.read("content.xml"))


def body_of_numbering(document: bytes) -> list[tuple[int, int]]:
    """What each numbered list of a Word document begins with, and how far its outermost numbers hang."""
    found = []
    for look in part(document, "word/numbering.xml").iter(f"{WORD}lvl"):
        if look.get(f"{WORD}ilvl") == "0" and look.find(f"{WORD}numFmt").get(f"{WORD}val") == "decimal":
            hanging = look.find(f"{WORD}pPr/{WORD}ind").get(f"{WORD}hanging")
            found.append((int(look.find(f"{WORD}start").get(f"{WORD}val")), int(hanging)))
    return found


def test_tables_of_blocks_say_the_numbers() -> None:
    rows = list(csv.DictReader(io.StringIO(rendered(LISTS, Format.CSV).decode("utf-8-sig"), newline="")))
    wanted = [passage.number for passage in LISTS.body]
    assert [row["list_number"] for row in rows] == ["" if number is None else str(number) for number in wanted]
    table = pyarrow.parquet.read_table(io.BytesIO(rendered(LISTS, Format.PARQUET))).to_pylist()
    assert [row["list_number"] for row in table] == wanted


def test_a_number_tells_one_copy_from_another_and_none_changes_nothing() -> None:
    bulleted = replace(LISTS, body=tuple(replace(each, number=None) for each in LISTS.body))
    other = replace(LISTS, body=(replace(LISTS.body[0], number=2), *LISTS.body[1:]))
    assert len({fingerprint(each) for each in (LISTS, bulleted, other)}) == 3
    assert fingerprint(article_of(paragraph(',"number":null'))) != fingerprint(article_of(paragraph("")))


# --- any lists -----------------------------------------------------------------------------------------------------

_ANY = st.tuples(TEXT, st.integers(0, 4), st.integers(0, 12) | st.none(), st.booleans())


@pytest.mark.parametrize("to", [Format.HTML, Format.MARKDOWN])
@settings(deadline=None, max_examples=200)
@given(made=st.lists(_ANY, max_size=8))
@example([("a", 1, 1, True), ("b", 1, 1, True), ("c", 2, 3, True), ("d", 2, None, True), ("e", 2, 1, True)])
@example([("1. a", 1, 3, True), ("- b", 2, 1, True), ("    c", 2, 0, True), ("# d", 1, 4, True)])
def test_any_numbers_read_back(to: Format, made: Sequence[tuple[str, int, int | None, bool]]) -> None:
    """Numbers, depths and words; a list whose items all have bullets may bring marks of its own, and is left out."""
    passages: list[Passage] = []
    for place, (text, level, number, is_item) in enumerate(made):
        words = shown(text).replace("\n", " ")
        each = item(place, f"x{words}x" if number is None else words, number, level)
        passages.append(each if is_item else paragraph(words, block_id=f"b{place}"))
    lists = [group for group in groups(passages) if group.kind is BlockKind.LIST_ITEM and not group.marked]
    wanted = [
        (depth, each.number, visible(each.passages[0].text))
        for group in lists
        for each, depth in zip(group.items, depths(group.items), strict=True)
    ]
    if any(group.marked for group in groups(passages)):
        return
    source = render(article_of(*passages), to)
    found = of_html(source[source.index("<article") :]) if to is Format.HTML else of_markdown(source)
    if to is Format.HTML:  # words behind a mark or a break are not read by this reader
        assert [each[:2] for each in found] == [each[:2] for each in wanted]
    else:
        assert [(depth, number, visible(text)) for depth, number, text in found] == wanted


@pytest.mark.parametrize("to", [*PAGES, Format.DOCX, Format.ODT, Format.NITF, Format.JSON_LD])
def test_naughty_strings_are_items_of_a_numbered_list(to: Format) -> None:
    texts = [text for text in map(shown, naughty_strings()) if text.strip()]
    many = article_of(*(item(place, text, place) for place, text in enumerate(texts, 1)))
    data = rendered(many, to)  # whoever writes it reads it back, and refuses what is not the article
    if to in READERS:
        assert [number for _, number, _ in told(data, to)] == list(range(1, len(texts) + 1))


# --- tracked changes -----------------------------------------------------------------------------------------------


def steps(*numbers: int | None) -> Review:
    blocks = [
        block(place, f"Step {place}.", BlockKind.LIST_ITEM, level=1, number=number)
        if number is not None
        else block(place, f"Words {place}.")
        for place, number in enumerate(numbers, 1)
    ]
    return open_review("steps", page_of(*blocks), proposal_of(*(keep(n) for n in range(1, len(blocks) + 1))))


def counted(review: Review) -> list[Item]:
    data = document([Outgoing.of(review, FACTS)], Format.DOCX_TRACKED).data
    assert accepted(data)
    assert rejected(data)
    return of_docx(data)


def test_a_list_counts_the_page_before_and_the_article_after_tracked_changes() -> None:
    review = after(steps(1, 2, None, 3), toggle(steps(1, 2, None, 3), ["b2"]))
    assert [number for _, number, _ in counted(review)] == [1, 2, 3]
    assert [each.number for each in article(review).body] == [1, None, 2]
    data = document([Outgoing.of(review, FACTS)], Format.DOCX_TRACKED).data
    used = {each.get(f"{WORD}val") for each in body(data).iter(f"{WORD}numId")}
    assert len(used) == 1  # one list: what is left of it once an item went counts without it
    assert not list(body(data).iter(f"{WORD}pPrChange"))


def test_a_list_that_counts_down_says_both_numbers() -> None:
    review = steps(3, 2, 1)
    review = after(review, toggle(review, ["b2"]))
    looks = Looks(Outgoing.of(review, FACTS))
    first = review.page.blocks[0]
    now, was = looks.lines(first)[0].numbered, looks.own(first).numbered
    assert now is not None
    assert was is not None
    assert (now.start, was.start) == (2, 3)


def test_what_goes_on_in_an_item_has_no_mark_in_tracked_changes() -> None:
    first: Block = block(1, "Stir.", BlockKind.LIST_ITEM, level=1, number=1)
    second = block(2, "Twice.", BlockKind.LIST_ITEM, level=1, number=1, in_item=True)
    review = open_review("steps", page_of(first, second), proposal_of(keep(1), keep(2)))
    assert counted(review) == [(1, 1, "Stir.")]
    assert [passage.continues for passage in outgoing(article(review)).article.body] == [False, True]


def test_what_goes_on_apart_from_its_item_has_no_mark_and_no_change_in_tracked_changes() -> None:
    page = page_of(
        block(1, "Stir.", BlockKind.LIST_ITEM, level=1, number=1),
        block(2, "The pan.", BlockKind.CAPTION),
        block(3, "Twice.", BlockKind.LIST_ITEM, level=1, number=1, in_item=True),
        block(4, "Bake.", BlockKind.LIST_ITEM, level=1, number=2),
    )
    review = open_review("steps", page, proposal_of(*map(keep, range(1, 5))))
    assert counted(review) == [(1, 1, "Stir."), (1, 2, "Bake.")]
    data = document([Outgoing.of(review, FACTS)], Format.DOCX_TRACKED).data
    assert not list(body(data).iter(f"{WORD}pPrChange"))


def test_the_redline_says_the_page_s_numbers_beside_the_page_s_words() -> None:
    review = after(steps(1, 2, None, 3), toggle(steps(1, 2, None, 3), ["b2"]))
    page = html.document_fromstring(document([Outgoing.of(review, FACTS)], Format.REDLINE).data.decode())
    sides = {
        side: [
            (each.get("data-number"), each.text_content())
            for each in page.xpath(f"//td[@data-side='{side}']//*[@data-number]")
        ]
        for side in ("Page", "Article")
    }
    assert sides == {
        "Page": [("1.", "Step 1."), ("2.", "Step 2."), ("3.", "Step 4.")],
        "Article": [("1.", "Step 1."), ("2.", "Step 4.")],
    }


def test_the_word_list_of_each_list_is_its_own() -> None:
    numbering = etree.tostring(body(rendered(LISTS, Format.DOCX)))
    assert numbering.count(b"ListNumber") == sum(number is not None for _, number, _ in ITEMS)


# --- the record ----------------------------------------------------------------------------------------------------


def test_a_record_says_the_numbers_and_any_other_is_found() -> None:
    data = record_of([outgoing(LISTS)], [FileHash("lists.html", "0" * 64, 1)])
    (told,) = json.loads(data)["articles"]
    assert [each.get("number") for each in told["article"]["passages"]] == [each.number for each in LISTS.body]
    assert not [finding for finding in verify(data, {}) if "lists.html" not in finding.where]
    changed = data.replace(b'"number": 11', b'"number": 12').replace(b'"number":11', b'"number":12')
    assert changed != data
    assert any("article" in finding.where for finding in verify(changed, {}))
