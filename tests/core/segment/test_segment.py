"""Nothing disappears, whatever the page is like."""

import gzip
import json
import re
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.intake import source_of_text
from core.model import Medium
from core.segment import segment
from core.segment.blank import visible
from tests.core.segment.making import check, cut, text_page
from tests.shared import naughty_strings, shared

NAMES = """
    p div span b i a br li ul ol dl dt dd table tr td th caption h1 h2 pre code blockquote figure figcaption
    script style title template noscript textarea select option svg text math iframe noframes frameset html head
    body form button hr xmp ruby rt article nav plaintext o:p marquee
"""
TAGS = NAMES.split()
ATTRIBUTES = ["", " hidden", ' class="x>y"', " href=/a", ' href="http://e.org"', " style='display:none'", " a='", " /"]
SCRAPS = ["<!--", "-->", "<!", "</", "<", ">", "&", "&amp;", "&nbsp;", "&#0;", "&#x85;", "<?x", "]]>", '"', "'", "\0"]

markup_parts = st.one_of(
    st.builds("<{}{}>".format, st.sampled_from(TAGS), st.sampled_from(ATTRIBUTES)),
    st.builds("</{}>".format, st.sampled_from(TAGS)),
    st.sampled_from(SCRAPS),
    st.text(max_size=8),
    st.sampled_from([" ", "\n", "\u00a0", "\u200b", "\u2028", "\f", "word ", "Ferry pier"]),
)


@given(st.lists(markup_parts, max_size=40).map("".join))
def test_every_character_of_any_markup_is_in_exactly_one_block(markup: str) -> None:
    found = cut(markup)
    assert found.page.blocks or not visible(re.sub(r"[<>]|&[^;]*;", "", markup)) or found.page.incomplete


@given(st.text(max_size=200) | st.lists(markup_parts, max_size=20).map("".join))
def test_every_character_of_any_text_is_in_exactly_one_block(text: str) -> None:
    page = text_page(text)
    assert page.characters == visible(page.text)
    joined = "".join("".join(block.text.split()) for block in page.blocks)
    assert visible(joined) == visible(page.text)


def html5lib_inputs(folder: Path) -> Iterator[str]:
    for file in sorted(folder.glob("*.dat")):
        for case in re.split(r"(?:^|\n)#data\n", file.read_text(encoding="utf-8"))[1:]:
            yield case.split("\n#errors", 1)[0]


def test_the_html5lib_pages_lose_nothing() -> None:
    for markup in html5lib_inputs(shared("suites/html5lib/tree-construction")):
        cut(markup)


def test_naughty_strings_and_payloads_lose_nothing() -> None:
    strings = naughty_strings()
    rows = json.loads(shared("suites/html-injection/dompurify-payloads.json").read_text(encoding="utf-8"))
    for text in [*strings, *(row["payload"] if isinstance(row, dict) else row for row in rows)]:
        cut(text)
        text_page(text)


def corpus_pages() -> Iterator[tuple[str, str]]:
    files = sorted(shared("corpora").glob("*/html/*.html.gz"))
    for file in islice(files, 0, None, max(1, len(files) // 60)):
        yield file.name, gzip.decompress(file.read_bytes()).decode("utf-8", "replace")


def test_pages_of_the_web_are_cut_whole_without_a_false_alarm() -> None:
    for name, markup in corpus_pages():
        found = segment(source_of_text(name, markup, Medium.HTML))
        check(found.page)
        assert not found.page.incomplete, name
        assert found.page.blocks, name


@pytest.mark.parametrize("levels", [254, 300, 2_000, 3_000, 50_000])
def test_deep_pages_give_their_text_back(levels: int) -> None:
    found = cut("<div>" * levels + "hello there" + "</div>" * levels + "<p>and after</p>")
    assert [block.text for block in found.page.blocks] == ["hello there", "and after"]
    assert bool(found.page.incomplete) == (found.tree is None) == (levels > 2_048)


def test_text_lost_in_the_middle_is_noticed_and_counted() -> None:
    page = cut("<b>word " * 3_000).page
    assert re.fullmatch(
        r"the parser dropped \d,\d{3} of 12,000 characters, so the text is shown without its structure", page.incomplete
    )
    assert page.characters == 12_000


def test_a_token_of_ten_megabytes_gives_its_text_back() -> None:
    page = cut("<p>" + "a" * 10_500_000 + "</p><p>after").page
    assert [len(block.text) for block in page.blocks] == [10_500_000, 5]


def test_a_value_whose_quote_is_never_closed_hides_nothing() -> None:
    page = cut('<p>before</p><img alt="><p>The rest of the article, which a browser would not show at all.</p>').page
    assert [block.text for block in page.blocks][-1].startswith("The rest of the article")
    assert "dropped" in page.incomplete


def test_a_page_all_in_its_title_or_scripts_says_so() -> None:
    page = cut("<title>Ferry</title><script>run()</script>").page
    assert [block.text for block in page.blocks] == ["Ferry"]
    assert "title" in page.incomplete
    page = cut("<script>run()\nagain()</script>").page
    assert [block.text for block in page.blocks] == ["run()", "again()"]
    assert "scripts" in page.incomplete


@pytest.mark.parametrize("markup", ["", " ", "<!-- x -->", "<p></p>", "<br>", "\u00a0", "<p>&nbsp;\u200b</p>"])
def test_a_page_without_text_has_no_blocks_and_says_why(markup: str) -> None:
    page = cut(markup).page
    assert page.blocks == ()
    assert page.incomplete == "the page has no text"


@pytest.mark.parametrize(
    "markup",
    [
        "<" * 200_000,
        "<a " * 100_000,
        '<a b="' * 100_000,
        "<!--" * 100_000,
        "<script>" * 30_000,
        "<script><!--<script></script>" * 10_000,
        "&" * 200_000,
        "x<a" * 50_000,
        "<i>" * 1_900 + "x<br>" * 10_000,
        "<a href=http://e.org>" * 1_000 + "<u>x</u>y" * 5_000,
        "<table><tr><td>" * 600 + "x",
        "<p>" + " " * 1_000_000 + "x" + "\n " * 500_000,
        '<script type="application/ld+json">' + "[" * 100_000 + "</script>x",
        '<script type="application/ld+json">{' + " " * 200_000 + "x</script>x",
    ],
)
def test_hostile_pages_are_cut_whole(markup: str) -> None:
    page = cut(markup).page
    assert sum(block.characters for block in page.blocks) == page.characters


def test_a_page_of_a_megabyte_is_cut_whole() -> None:
    paragraph = (
        '<div class="post"><p>The <a href="/p">old ferry pier</a> is <b>shut</b>, '
        + "said the board. " * 30
        + "</p></div>"
    )
    markup = paragraph * (1_000_000 // len(paragraph))
    assert len(cut(markup).page.blocks) == len(markup) // len(paragraph)
