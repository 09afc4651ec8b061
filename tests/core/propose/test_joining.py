"""Runs put together by what stays: what goes between two parts of one copy does not make two passages of it."""

from core.duplicates import repeated_runs
from core.model import RunKind
from core.propose.copies import resolve
from core.propose.joining import joined
from tests.core.duplicates.making import OTHERS, STORY, blocks, copies_of

BOX = [f"Picture {n} of twenty" for n in range(1, 21)]
"""Lines that make two runs of what stands on either side of them."""
WHOLE = [*STORY[:4], *OTHERS[:6], STORY[0], *BOX, *STORY[1:4]]
"""A passage that stands twice, the second time with a box behind its first paragraph."""


def page(texts: list[str], box: float = 0.01, other: float = 0.9):
    made = blocks(*texts)
    shares = {block.id: box if block.text in BOX else other for block in made}
    return made, shares, repeated_runs(made)


def of_story(texts: list[str], box: float = 0.01) -> list[list[tuple[str, ...]]]:
    """The runs that have something of the story, with the blocks of each copy that have."""
    made, shares, runs = page(texts, box)
    said = {block.id for block in made if block.text in STORY}
    found = [[tuple(b for b in copy if b in said) for copy in copies_of(run)] for run in joined(made, shares, runs)]
    return [copies for copies in found if any(copies)]


def test_a_box_that_goes_in_the_midst_of_one_copy_leaves_one_passage():
    made, shares, runs = page(WHOLE)
    assert len([run for run in runs if any(len(copy.blocks) < 5 for copy in run.copies)]) > 1
    assert of_story(WHOLE) == [[("b1", "b2", "b3", "b4"), ("b11", "b32", "b33", "b34")]]
    told = next(run for run in resolve(made, shares, runs).runs if run.copies[0].blocks[0] == "b1")
    assert told.kind is RunKind.COPY


def test_what_stands_between_and_stays_keeps_two_passages_apart():
    assert len(of_story(WHOLE, box=0.9)) == 2


def test_runs_that_go_on_from_each_other_in_one_copy_alone_stay_apart():
    texts = [*STORY[:3], *OTHERS[:3], STORY[0], *OTHERS[3:9], "A line.", *[f"Line {n} of a page" for n in range(80)]]
    assert len(of_story([*texts, *STORY[1:3]])) == 2


def test_a_copy_that_a_box_cut_in_two_is_one_again():
    thrice = [*STORY[:4], *OTHERS[:3], *STORY[:4], *OTHERS[3:6], STORY[0], *BOX, *STORY[1:4]]
    assert of_story(thrice) == [
        [("b1", "b2", "b3", "b4"), ("b8", "b9", "b10", "b11"), ("b15", "b36", "b37", "b38")],
    ]


def test_a_page_without_repeats_has_nothing_to_put_together():
    made, shares, runs = page([*STORY])
    assert joined(made, shares, runs) == []
