"""The last resort."""

from hypothesis import given
from hypothesis import strategies as st

from core.intake import source_of_text
from core.intake.source import source_of_bytes
from core.model import BlockKind, Medium, Meta
from core.segment import plain
from core.segment.plain import MOST_BLOCKS
from tests.core.segment.making import check

WHY = "the worker took too long"


def test_markup_is_stripped_and_cut_at_its_block_tags() -> None:
    page = plain(
        source_of_text(
            "a",
            "<title>T &amp; U</title><h1>Ferry\n pier</h1><p>It is &lt;shut&gt;, <b>said</b> she.<br>So."
            "<script>x</script>",
            Medium.HTML,
        ),
        WHY,
    )
    assert [block.text for block in page.blocks] == ["Ferry pier", "It is <shut>, said she.", "So."]
    assert {block.kind for block in page.blocks} == {BlockKind.LINE}
    assert page.meta == (Meta("title", "T & U"),)
    assert page.incomplete == WHY
    assert [block.anchor.line for block in page.blocks] == [1, 2, 2]
    check(page)


def test_text_is_cut_at_its_lines() -> None:
    page = plain(source_of_text("a", "one\n\n two \r\nthree", Medium.TEXT), WHY)
    assert [page.text[b.anchor.start : b.anchor.end] for b in page.blocks] == ["one", "two", "three"]
    check(page)


def test_there_are_never_more_blocks_than_a_window_can_open() -> None:
    for medium, line in ((Medium.TEXT, "x\n"), (Medium.HTML, "<p>x")):
        page = plain(source_of_text("a", line * (2 * MOST_BLOCKS + 1), medium), WHY)
        assert len(page.blocks) <= MOST_BLOCKS
        assert page.characters == 2 * MOST_BLOCKS + 1
        check(page)


@given(st.binary(max_size=300), st.sampled_from(Medium))
def test_any_bytes_pass(content: bytes, medium: Medium) -> None:
    check(plain(source_of_bytes("a", content, medium), WHY))
