"""The last resort loses nothing, whatever it is given, and stays cheap."""

import dataclasses

from hypothesis import given
from hypothesis import strategies as st

from core.model import FieldName, Flag
from core.work.fallback import PIECE, PIECES, last_resort, raw_lines
from tests.core.work.conftest import source


def bare(text: str) -> str:
    return "".join(text.split())


@given(st.text())
def test_every_character_is_in_exactly_one_block(text: str) -> None:
    page = raw_lines(source(text), "why")
    assert "".join(bare(block.text) for block in page.blocks) == bare(page.text)
    assert page.characters == len(bare(page.text)) == sum(block.characters for block in page.blocks)


@given(st.binary())
def test_any_bytes_become_a_page_of_single_lines(content: bytes) -> None:
    page = raw_lines(dataclasses.replace(source(""), content=content), "why")
    assert all(len(block.text.splitlines()) == 1 for block in page.blocks)
    assert page.incomplete == "why"


def test_anchors_point_at_the_text() -> None:
    page = raw_lines(source("one\r\n\r\n  two  \nthree"), "why")
    assert [page.text[b.anchor.start : b.anchor.end].strip() for b in page.blocks] == ["one", "two", "three"]
    assert [block.anchor.line for block in page.blocks] == [1, 3, 4]


def test_a_million_lines_become_few_blocks() -> None:
    page = raw_lines(source("a\n" * 1_000_000), "why")
    assert len(page.blocks) <= PIECES
    assert page.characters == 1_000_000


def test_an_endless_line_is_cut() -> None:
    page = raw_lines(source("a" * (3 * PIECE + 1)), "why")
    assert [len(block.text) for block in page.blocks] == [PIECE, PIECE, PIECE, 1]


def test_what_the_source_brought_is_kept() -> None:
    given_source = dataclasses.replace(source("a"), url="https://example.org/", flags=("ours", "incomplete"))
    proposal = last_resort(given_source, "why").proposal
    assert proposal.flags == ("ours", Flag.INCOMPLETE)
    assert [(field.name, field.value) for field in proposal.fields] == [(FieldName.URL, "https://example.org/")]
