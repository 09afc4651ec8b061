"""Which copy of a repeated run stays: the one that sits in the article."""

import pytest

from core.duplicates import repeated_runs
from core.model import Anchor, Block, BlockKind
from core.propose.copies import resolve
from core.propose.standing import Surroundings
from tests.core.propose.pages import STORY, body, cut_html, cut_text, proposed

HEADLINE = "Council settles quarrel over northern pier"
MENU = ("Home", "News", "Sport", "Weather", "Contact")


def lines(*texts: str) -> list[Block]:
    return [Block(f"b{n}", BlockKind.LINE, text, Anchor(), len(text)) for n, text in enumerate(texts, 1)]


def staying(blocks: list[Block], kept: dict[str, float], titles: tuple[str, ...] = ()) -> tuple[str, ...]:
    (run,) = resolve(blocks, kept, repeated_runs(blocks), titles).runs
    return run.copies[run.stays].blocks


def test_of_two_copies_that_stand_alike_the_first_stays():
    blocks = lines(*STORY, *STORY)
    assert staying(blocks, {block.id: 0.9 for block in blocks})[0] == "b1"


def test_a_passage_of_the_story_that_stands_above_it_as_well_stays_in_the_story():
    blocks = lines(*MENU, *STORY[1:3], *MENU, HEADLINE, *STORY)
    kept = {block.id: 0.9 if block.text in STORY else 0.1 for block in blocks}
    assert staying(blocks, kept) == ("b15", "b16")


def test_a_copy_cut_short_at_the_end_does_not_stay_instead_of_a_whole_one():
    whole = [*STORY, "The vote was close and came after midnight in a full hall of angry people."]
    blocks = lines(*whole, *whole, *whole, *whole[:-1], "Menu")
    assert len(staying(blocks, {block.id: 0.9 for block in blocks})) == len(whole)


def test_the_page_s_title_stands_over_the_copy_it_belongs_to():
    def worth(line: str) -> float:
        blocks = lines(line, *STORY, *MENU, *STORY)
        ids = [block.id for block in blocks]
        first, second = ids[1 : 1 + len(STORY)], ids[-len(STORY) :]
        around = Surroundings(blocks, dict.fromkeys(ids, 0.5), (HEADLINE,))
        return around.standing(first, frozenset((*first, *second)))

    assert worth(HEADLINE) > worth("Pier")


@pytest.mark.parametrize("again", ["h2", "p"])
def test_a_headline_that_stands_over_both_copies_speaks_for_both(again):
    story = "".join(f"<p>{text}</p>" for text in STORY)
    page = f"<html lang='en'><head><title>{HEADLINE}</title></head><body><article><h1>{HEADLINE}</h1>{story}"
    cut = cut_html(f"{page}<{again}>{HEADLINE}</{again}>{story}</article></body></html>")
    proposal = proposed(cut)
    first = [block.id for block in cut.page.blocks][1 : 1 + len(STORY)]
    kept = [one.block_id for one in proposal.judgements if one.verdict == "keep"]
    assert kept == first


def test_a_page_without_repeats_has_no_runs():
    cut = cut_text(HEADLINE, *STORY)
    assert proposed(cut).runs == ()
    assert body(cut.page, proposed(cut)) == STORY
