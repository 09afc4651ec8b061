"""Which copy of a repeated run stays: the one that sits in the article."""

import random
from collections import Counter

import pytest

from core.duplicates import repeated_runs
from core.model import Anchor, Block, BlockKind
from core.propose import standing
from core.propose.copies import choices, resolve
from core.propose.telling import Stated
from tests.core.propose.pages import STORY, body, cut_html, cut_text, proposed

HEADLINE = "Council settles quarrel over northern pier"
MENU = ("Home", "News", "Sport", "Weather", "Contact")


def lines(*texts: str) -> list[Block]:
    return [Block(f"b{n}", BlockKind.LINE, text, Anchor(), len(text)) for n, text in enumerate(texts, 1)]


def staying(blocks: list[Block], kept: dict[str, float], titles: tuple[str, ...] = ()) -> tuple[str, ...]:
    (run,) = resolve(blocks, kept, repeated_runs(blocks), Stated(titles)).runs
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


def measured(*texts: str, kept: float = 0.5, titles: tuple[str, ...] = (HEADLINE,)):
    """The measures of both copies of the story on a page that has it twice, with lines around them."""
    blocks = lines(*texts)
    runs = repeated_runs(blocks)
    (choice,) = choices(blocks, {block.id: kept for block in blocks}, runs, Stated(titles))
    return choice.measures


def test_the_page_s_title_stands_over_the_copy_it_belongs_to():
    first, second = measured(HEADLINE, *STORY, *MENU, *STORY).column("before-headline").tolist()
    assert first == 0
    assert second > first
    assert set(measured("Pier", *STORY, *MENU, *STORY).column("before-headline").tolist()) == {12}


def test_a_copy_is_measured_beside_the_others_and_never_by_them():
    alone, between = measured(*STORY, "An end.", *STORY), measured(*STORY, *STORY, "An end.")
    assert alone.column("after-words").tolist() == [2, -1]
    assert between.column("after-words").tolist() == [2, 2]
    assert between.column("copy-after").tolist() == [1, 0]
    assert between.column("copies").tolist() == [2, 2]


def test_paragraphs_that_speak_of_the_same_on_either_side_say_that_a_copy_was_put_between():
    around = ("The ferry to the outer islands sails at seven from the northern quay every single morning.",) * 1
    after = ("Every morning the ferry to the outer islands sails from the northern quay with two hundred on board.",)
    put_in = measured(*around, *STORY, *after, *MENU, *STORY, kept=0.9)
    assert put_in.column("flow-across")[0] > 0
    assert put_in.column("flow-across")[1] == 0


def test_how_far_a_copy_is_from_the_best_other_one_is_a_measure_too():
    told = measured(HEADLINE, *STORY, *MENU, *STORY)
    ahead = told.column("over-position").tolist()
    assert ahead[0] == pytest.approx(-ahead[1])
    assert ahead[0] < 0


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


def test_a_long_paragraph_beside_every_copy_is_read_once(monkeypatch: pytest.MonkeyPatch):
    asked: list[str] = []

    class Told(Counter[str]):
        def get(self, word, otherwise=None):
            asked.append(word)
            return super().get(word, otherwise)

        def __getitem__(self, word):
            asked.append(word)
            return super().__getitem__(word)

    monkeypatch.setattr(standing, "Counter", Told)
    long = " ".join(f"word{n}" for n in range(500))
    twice = [" ".join(f"line{n}x{word}" for word in range(14)) for n in range(100)]
    mixed = random.Random(1).sample(twice, len(twice))
    blocks = lines(long, *twice, *mixed, long.replace("word1 ", "other "))
    kept = {block.id: 0.9 for block in blocks}
    runs = [run for run in repeated_runs(blocks) if run.copies[0].blocks[0] != "b1"]
    assert len(runs) > 50
    resolve(blocks, kept, runs)
    assert 0 < len(asked) < 4 * sum(len(block.text.split()) for block in blocks)
