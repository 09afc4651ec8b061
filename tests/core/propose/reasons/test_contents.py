"""Lines that are called as the story's parts are."""

from core.model import Reason
from core.propose.reasons import grounds_for
from tests.core.propose.pages import STORY, context_of, cut_text

PARTS = ("Why the pier had to close", "What the council paid", "Where ferries will land")


def contents(*listed: str) -> list[Reason]:
    """The reasons of lines above a story that has the parts."""
    told = [line for part in PARTS for line in (part, *STORY)]
    cut = cut_text("Council settles long quarrel over northern pier", *listed, *told)
    gone = [number <= len(listed) for number in range(len(cut.page.blocks))]
    found = grounds_for(context_of(cut), {}, gone, range(0))
    return [one.reason for one in found[1 : len(listed) + 1]]


def test_a_list_of_the_storys_parts_leads_through_the_page():
    assert contents(*PARTS) == [Reason.NAVIGATION] * 3
    assert contents(PARTS[0], "What it means for gulls", PARTS[1]) == [Reason.NAVIGATION] * 3


def test_numbers_before_a_part_do_not_hide_it():
    assert contents(*(f"{number}. {part}" for number, part in enumerate(PARTS, 1))) == [Reason.NAVIGATION] * 3


def test_one_line_alone_is_no_list():
    assert contents(PARTS[0], "Gulls return to the quay") != [Reason.NAVIGATION] * 2
