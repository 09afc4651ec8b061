"""Pages made to stall or fill a parser, in the program's own workers."""

from collections.abc import Callable

import pytest

from core.model import Flag, Medium
from tests.core.work.conftest import PATIENCE, Desk, source

OpenDesk = Callable[..., Desk]
OWN = "core.work.child"

ATTRIBUTES = " ".join(f"a{number}=1" for number in range(100_000))
HONEST = "<html><body><h1>A headline</h1><p>A paragraph of the next page.</p></body></html>"


def prepare_all(desk: Desk, *pages: str) -> None:
    for number, text in enumerate(pages):
        desk.put(source(text, f"{number}.html", Medium.HTML))
    desk.inbox.wait(len(pages))


def test_an_honest_page_is_prepared_in_full(open_desk: OpenDesk) -> None:
    desk = open_desk(child=OWN, seconds=20.0)
    prepare_all(desk, HONEST)
    (prepared,) = desk.inbox.results
    assert (prepared.failed, prepared.page.incomplete) == ("", "")
    assert [block.text for block in prepared.page.blocks] == ["A headline", "A paragraph of the next page."]
    assert [each.block_id for each in prepared.proposal.judgements] == ["b1", "b2"]
    assert "Cutting the page into blocks" in desk.inbox.progress


@pytest.mark.parametrize(
    "page",
    [
        f"<p {ATTRIBUTES}>The words of the page.</p>",
        "<p></p>" * 500_000 + "<p>The words of the page.</p>",
    ],
    ids=["a hundred thousand attributes", "half a million empty paragraphs"],
)
def test_a_page_made_to_stall_comes_back_with_its_words(open_desk: OpenDesk, page: str) -> None:
    desk = open_desk(child=OWN, seconds=4.0, plain_seconds=PATIENCE)
    prepare_all(desk, page, HONEST)
    stalled, next_page = desk.inbox.results
    assert stalled.failed in {"", "took longer than 4 seconds"}
    assert stalled.page.incomplete == stalled.failed
    assert (Flag.INCOMPLETE in stalled.proposal.flags) == bool(stalled.failed)
    assert "The words of the page." in {block.text for block in stalled.page.blocks}
    assert next_page.failed == ""


def test_a_page_made_to_fill_the_memory_comes_back_with_its_words(open_desk: OpenDesk) -> None:
    desk = open_desk(child=OWN, seconds=60.0, memory=330 * 1024**2)
    prepare_all(desk, "<b>x</b>" * 150_000 + "<p>The words of the page.</p>", HONEST)
    hog, next_page = desk.inbox.results
    assert hog.failed == "needed more than 330 MB of memory"
    assert any("The words of the page." in block.text for block in hog.page.blocks)
    assert next_page.failed == ""
