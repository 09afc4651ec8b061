"""Where blocks stand in the source, to the character."""

import gzip
import html
import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.intake import read, source_of_text
from core.model import Anchor, Block, Medium, Page, Source
from core.segment import line_starts, plain, segment, spans
from core.segment.spans import located
from resources import folder
from tests.shared import shared

_MARKUP = re.compile(r"<script.*?</script>|<style.*?</style>|<!--.*?-->|<[^>]*>", re.DOTALL)
SAMPLES = sorted(path for path in folder("samples").iterdir() if path.suffix in {".html", ".txt"})


def page_of(markup: str) -> Page:
    return segment(source_of_text("a page", markup, Medium.HTML)).page


def shown(page: Page) -> dict[str, list[str]]:
    """What stands in the source at each block's spans."""
    return {block: [page.text[start:end] for start, end in places] for block, places in spans(page).items()}


def said(page: Page, block_id: str) -> str:
    """The words at a block's spans, without markup and white space."""
    raw = "".join(page.text[start:end] for start, end in spans(page)[block_id])
    if page.medium is Medium.TEXT:
        return "".join(raw.split())
    return "".join(html.unescape(_MARKUP.sub("", raw)).split())


def test_a_block_is_found_with_the_markup_inside_it_and_none_around_it() -> None:
    page = page_of("<body><p>  Fares rise\n <b>today</b>,   says the board.</p><p>Second</p>")
    assert shown(page) == {"b1": ["Fares rise\n <b>today</b>,   says the board."], "b2": ["Second"]}


def test_character_references_are_read() -> None:
    page = page_of("<p>Bed &amp; breakfast&nbsp;at 5&#8239;&euro;</p><p>caf&eacute;</p><p>it&#146;s</p>")
    assert shown(page) == {
        "b1": ["Bed &amp; breakfast&nbsp;at 5&#8239;&euro;"],
        "b2": ["caf&eacute;"],
        "b3": ["it&#146;s"],
    }


def test_the_same_words_twice_are_two_places() -> None:
    page = page_of("<title>Ferry</title><p>Ferry</p><script>'Ferry'</script><p>Ferry</p>")
    assert [places[0][0] for places in spans(page).values()] == [23, 59]


def test_a_hidden_block_amid_another_is_left_out_of_it() -> None:
    page = page_of("<p>The ferry <span hidden>secret</span> sails on Monday.</p><p>Last</p>")
    texts = {block.text: shown(page)[block.id] for block in page.blocks}
    assert texts["secret"] == ["secret"]
    assert next(found for text, found in texts.items() if text.startswith("The ferry")) == [
        "The ferry",
        "sails on Monday.",
    ]
    assert texts["Last"] == ["Last"]


def test_cells_of_a_row_and_lines_of_code_are_found() -> None:
    page = page_of(
        "<table><tr><th>Port</th><th>Cars</th></tr><tr><td>Aldmouth</td><td>900</td></tr></table><pre>a = 1\n  b</pre>"
    )
    assert len(located(page)) == len(page.blocks)
    assert shown(page)["b2"] == ["Aldmouth</td><td>900"]


def test_a_text_page_has_the_spans_of_its_anchors() -> None:
    page = segment(source_of_text("a page", "One line\n\n  another\nline", Medium.TEXT)).page
    assert [found[0] for found in shown(page).values()] == [
        page.text[b.anchor.start : b.anchor.end] for b in page.blocks
    ]


def test_a_page_cut_without_a_parser_has_the_spans_of_its_anchors() -> None:
    page = plain(source_of_text("a page", "<p>One</p><p>Two <b>three</b></p>", Medium.HTML), "The parser failed.")
    assert shown(page) == {"b1": ["One"], "b2": ["Two <b>three</b>"]}


def test_what_cannot_be_located_has_what_its_neighbours_leave_of_its_line() -> None:
    page = page_of("<p>One</p>\n<p>Two</p> <p>Three</p>\n<p>Four</p>")
    two = page.blocks[1]
    strange = [page.blocks[0], _with_text(two, "never written there"), *page.blocks[2:]]
    found = shown(_with_blocks(page, strange))
    assert (found["b1"], found["b3"], found["b4"]) == (["One"], ["Three"], ["Four"])
    assert found["b2"] == ["<p>Two</p> <p>"]


def test_what_has_no_line_either_has_no_span() -> None:
    page = page_of("<p>One</p>")
    lost = _with_text(page.blocks[0], "elsewhere", Anchor())
    assert spans(_with_blocks(page, [lost])) == {}


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.name)
def test_every_block_of_the_sample_pages_is_located(sample: Path) -> None:
    for source in read(sample):
        assert isinstance(source, Source)
        page = segment(source).page
        assert set(located(page)) == {block.id for block in page.blocks}
        for block in page.blocks:
            assert said(page, block.id).replace("|", "").replace("-", "") == "".join(block.text.split()).replace(
                "|", ""
            ).replace("-", "")


_WORDS = st.lists(st.sampled_from(["ferry", "pier", "&amp;", "5 &lt; 6", "käse", "港"]), min_size=1, max_size=5)


@given(st.lists(_WORDS, min_size=1, max_size=12))
def test_blocks_are_found_in_the_order_of_the_page(paragraphs: list[list[str]]) -> None:
    page = page_of("".join(f"<p>{' <i>'.join(words)}</i></p>\n" for words in paragraphs))
    places = [found[0] for found in spans(page).values()]
    assert len(places) == len(page.blocks) == len(paragraphs)
    assert places == sorted(places)


def test_nearly_every_block_of_real_pages_is_located() -> None:
    blocks = found = 0
    for corpus in ("news-2023", "wcxb-dev"):
        for file in sorted(shared(f"corpora/{corpus}/html").iterdir())[:25]:
            markup = gzip.decompress(file.read_bytes()).decode("utf-8", "replace")
            page = page_of(markup)
            blocks += len(page.blocks)
            found += len(located(page))
    print(f"{found:,} of {blocks:,} blocks located")
    assert found >= 0.995 * blocks


def _with_text(block: Block, text: str, anchor: Anchor | None = None) -> Block:
    return replace(block, text=text, anchor=anchor or block.anchor)


def _with_blocks(page: Page, blocks: list[Block]) -> Page:
    return replace(page, blocks=tuple(blocks))


@given(st.text(alphabet="a\n\r\x0b\u2028", max_size=30))
def test_lines_begin_where_an_editor_program_begins_them(text: str) -> None:
    ends = [found.end() for found in re.finditer(r"\r\n|\n|\r", text)]
    assert line_starts(text) == [0, *ends]
