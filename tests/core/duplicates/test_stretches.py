"""Stretches: how a later copy is followed block by block, and where it ends."""

from itertools import pairwise

from hypothesis import given

from core.duplicates.matching import Matcher
from core.duplicates.stretches import stretches
from tests.core.duplicates.making import LONG, OTHERS, STORY, VOTE, blocks, pages, patient


def of(*texts):
    """First and later blocks of each stretch, counted from 0."""
    found = stretches(Matcher(blocks(*texts)))
    return [[(match.first, match.other) for match in stretch] for stretch in found]


def row(first, other, count):
    return [((first + n, first + n), (other + n, other + n)) for n in range(count)]


def test_a_stretch_goes_on_while_both_copies_do():
    assert of(*STORY, *OTHERS[:2], *STORY[2:5], *OTHERS[3:5]) == [row(2, 8, 3)]


def test_one_block_may_be_left_out_of_either_copy():
    assert of(*STORY[:4], STORY[0], STORY[1], STORY[3]) == [[*row(0, 4, 2), ((3, 3), (6, 6))]]
    assert of(*STORY[:3], STORY[0], "Page 2", *STORY[1:3]) == [[((0, 0), (3, 3)), *row(1, 5, 2)]]


def test_more_than_one_block_left_out_ends_a_stretch():
    assert of(*STORY, STORY[0], *STORY[3:]) == [row(0, 6, 1), row(3, 7, 3)]


def test_the_earlier_copy_ends_where_the_later_begins():
    assert of(*STORY[:2], *STORY[:2], *STORY[:2]) == [row(0, 2, 2), row(0, 4, 2)]
    assert of(STORY[0], STORY[0], STORY[0]) == [row(0, 1, 1), row(0, 2, 1)]


def test_short_blocks_before_a_stretch_belong_to_it():
    assert of("No.", "Yes.", STORY[0], OTHERS[0], "No.", "Yes.", STORY[0]) == [row(0, 4, 3)]
    assert of("Yes.", STORY[0], OTHERS[0], "No.", STORY[0]) == [row(1, 4, 1)]


def test_several_blocks_for_one_stand_in_the_row():
    assert of(STORY[0], LONG, STORY[1], STORY[0], *VOTE, STORY[1]) == [
        [((0, 0), (3, 3)), ((1, 1), (4, 5)), ((2, 2), (6, 6))]
    ]
    assert of(STORY[0], *VOTE, STORY[1], STORY[0], LONG, STORY[1]) == [
        [((0, 0), (4, 4)), ((1, 2), (5, 5)), ((3, 3), (6, 6))]
    ]


def test_several_blocks_stand_for_one_where_a_block_before_them_was_left_out():
    whole, parts = f"{STORY[2]} It was so.", (STORY[2], "It was so.")
    assert of(*STORY[:2], *parts, OTHERS[0], *STORY[:2], "Page 2", whole) == [
        [*row(0, 5, 2), ((2, 3), (8, 8))],
    ]


def test_a_block_that_was_left_out_is_looked_up_on_its_own():
    texts = [STORY[n] for n in (0, 0, 1, 0, 1, 0)]
    assert ((2, 2), (4, 4)) in [match for stretch in of(*texts) for match in stretch]


@patient
@given(pages())
def test_a_block_stands_in_one_later_copy_at_most_and_after_what_it_repeats(texts):
    later = [match for stretch in of(*texts) for match in stretch]
    blocks_of_copies = [block for _, (low, high) in later for block in range(low, high + 1)]
    assert len(blocks_of_copies) == len(set(blocks_of_copies))
    assert all(first[0] <= first[1] < other[0] <= other[1] < len(texts) for first, other in later)


@patient
@given(pages())
def test_both_copies_of_a_stretch_go_forward(texts):
    for stretch in of(*texts):
        for (first, other), (next_first, next_other) in pairwise(stretch):
            assert first[1] < next_first[0]
            assert other[1] < next_other[0]
