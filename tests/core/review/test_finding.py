"""A block is found by its number, on a whole page and on a stretch of one, and by its id however a page is numbered."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from core.model import Block, Page
from core.review.finding import block_of
from tests.core.propose.pages import cut_text

LINES = [f"The ferry sails again on day {number} of the month." for number in range(1, 31)]


class Unwalked(tuple[Block, ...]):
    """Blocks that may be asked for by place, and not gone through."""

    __slots__ = ()

    def __iter__(self) -> Iterator[Block]:
        raise AssertionError("every block was gone through")


@pytest.fixture
def page() -> Page:
    return cut_text(*LINES).page


@pytest.mark.parametrize("first", [0, 12])
def test_a_block_is_found_without_going_through_the_others(page: Page, first: int) -> None:
    stretch = page.blocks[first:]
    part = replace(page, blocks=Unwalked(stretch))
    assert [block_of(part, block.id) for block in stretch] == [*stretch]


def test_a_block_is_found_where_some_are_left_out(page: Page) -> None:
    some = (*page.blocks[3:7], *page.blocks[20:])
    part = replace(page, blocks=some)
    assert [block_of(part, block.id).text for block in some] == [block.text for block in some]


@pytest.mark.parametrize("block_id", ["b31", "b0", "x", ""])
def test_a_block_that_is_not_there_is_no_other(page: Page, block_id: str) -> None:
    with pytest.raises(KeyError):
        block_of(page, block_id)
    with pytest.raises(KeyError):
        block_of(replace(page, blocks=()), block_id)
