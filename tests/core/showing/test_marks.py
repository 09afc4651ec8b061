"""Every block of a page is marked, and a mark holds the block's own words."""

import gzip
from pathlib import Path

import lxml.etree
import lxml.html
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.intake import read, source_of_text
from core.model import Medium, Page, Source
from core.segment import segment
from core.segment.blank import visible
from core.showing import ATTRIBUTE, Document
from core.showing.show import show
from resources import folder
from tests.shared import shared


def page_of(markup: str) -> Page:
    """The page of some markup."""
    return segment(source_of_text("page.html", markup, Medium.HTML)).page


def marked(document: Document) -> dict[str, str]:
    """The text inside the marks of each block."""
    root = lxml.html.document_fromstring(
        document.markup.encode(), parser=lxml.html.HTMLParser(encoding="utf-8", huge_tree=True)
    )
    found: dict[str, str] = {}
    for element in root.iter(lxml.etree.Element):
        block_id = element.get(ATTRIBUTE)
        if block_id is not None:
            found[block_id] = found.get(block_id, "") + str(element.text_content())
    return found


def letters(text: str) -> str:
    """What counts of a text: no white space, nothing without width, no bars between cells."""
    return "".join(each for each in text if visible(each) and each != "|")


def assert_marked(page: Page) -> None:
    found = marked(show(page))
    assert {block.id: letters(block.text) for block in page.blocks} == {
        block_id: letters(text) for block_id, text in found.items()
    }


@pytest.mark.parametrize("path", sorted(folder("samples").glob("*.html")), ids=lambda path: path.stem)
def test_every_block_of_a_sample_is_marked_with_its_words(path: Path) -> None:
    source = next(each for each in read(path) if isinstance(each, Source))
    assert_marked(segment(source).page)


@pytest.mark.parametrize("name", ["news-2023", "wcxb-dev"])
def test_every_block_of_pages_from_the_wild_is_marked_with_its_words(name: str) -> None:
    paths = sorted(shared(f"corpora/{name}/html").glob("*.gz"))
    for path in paths[:: max(1, len(paths) // 20)]:
        page = page_of(gzip.decompress(path.read_bytes()).decode("utf-8", "replace"))
        if not page.incomplete:
            assert_marked(page)


_TAGS = "p div span b a ul li br table tr td pre svg text title noscript iframe textarea select option button h1 hr em"
_PIECES = st.lists(
    st.one_of(
        st.sampled_from([f"<{tag}>" for tag in _TAGS.split()] + [f"</{tag}>" for tag in _TAGS.split()]),
        st.sampled_from(["harbour", " tide & toll ", "a < b", "<!-- note -->", "\n", "&lt;script&gt;", "“Quay”"]),
    ),
    max_size=40,
)


@settings(max_examples=150, deadline=None)
@given(_PIECES)
def test_every_block_of_any_markup_is_marked_with_its_words(pieces: list[str]) -> None:
    page = page_of("".join(pieces))
    if not page.incomplete and page.blocks:
        assert_marked(page)


def test_blocks_that_share_an_element_are_marked_apart() -> None:
    page = page_of("<div>One line<br>another line<p>a paragraph</p>and what <b>follows</b> it</div>")
    assert list(marked(show(page)).values()) == ["One line", "another line", "a paragraph", "and what follows it"]


def test_an_element_that_is_one_block_is_not_changed_inside() -> None:
    assert (
        f'<p class="lead" {ATTRIBUTE}="b1">A <b>bold</b> word</p>'
        in show(page_of("<p class=lead>A <b>bold</b> word</p>")).markup
    )


def test_a_page_cut_by_an_older_program_is_marked_where_its_words_are_found() -> None:
    page = page_of("<p>First</p><p>Second</p><p>Third</p>")
    shown = show(Page("s", Medium.HTML, page.text, "utf-8", page.blocks[1:], 11))
    assert marked(shown) == {"b2": "Second", "b3": "Third"}


def test_text_pages_and_pages_without_a_layout_stand_block_by_block() -> None:
    page = segment(source_of_text("wire.txt", "A headline\n\nA line of <b>text</b> & more.", Medium.TEXT)).page
    shown = show(page)
    assert shown.plain == "text"
    assert list(marked(shown).values()) == [block.text for block in page.blocks]
    deep = page_of("<div>" * 3000 + "<p>The ferry sails on Monday.</p>" + "</div>" * 3000)
    assert show(deep).plain == "incomplete"
    assert letters("".join(marked(show(deep)).values())) == letters("The ferry sails on Monday.")
