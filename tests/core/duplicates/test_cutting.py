"""Stretches become runs, and runs are cut into copies."""

import pytest

from core.duplicates.cutting import cut_runs
from core.duplicates.matching import Match, Matcher
from core.duplicates.places import root, tie
from core.duplicates.stretches import stretches
from tests.core.duplicates.making import LONG, OTHERS, STORY, VOTE, blocks


def match(first, other, alike=1.0, is_part=False):
    """Blocks by number, or by first and last number."""
    spans = [span if isinstance(span, tuple) else (span, span) for span in (first, other)]
    return Match(*spans, alike, is_part)


def runs_of(*found):
    """The runs of stretches on a page whose blocks say what they are matched with."""
    said: dict[int, int] = {}
    for one in (one for stretch in found for one in stretch):
        tie(said, [*range(one.first[0], one.first[1] + 1), *range(one.other[0], one.other[1] + 1)])
    texts = [f"What place {root(said, block)} says, over and over again, in so many words." for block in range(99)]
    return cut_runs(Matcher(blocks(*texts)), found)


def copies(*found):
    return [[list(copy) for copy in cut.copies] for cut in runs_of(*found)]


def row(first, other, count):
    return [match(first + n, other + n) for n in range(count)]


def cut(*texts):
    matcher = Matcher(blocks(*texts))
    return cut_runs(matcher, list(stretches(matcher)))


def test_no_stretches_make_no_runs():
    assert copies() == []


def test_a_stretch_is_a_run_of_two_copies():
    assert copies(row(0, 9, 3)) == [[[0, 1, 2], [9, 10, 11]]]


def test_stretches_of_one_earlier_copy_are_one_run():
    assert copies(row(0, 5, 3), row(0, 10, 3)) == [[[0, 1, 2], [5, 6, 7], [10, 11, 12]]]


def test_stretches_that_share_a_block_of_the_earlier_copy_are_one_run():
    assert copies(row(0, 6, 3), row(2, 20, 3)) == [[[0, 1, 2, 3, 4], [6, 7, 8], [20, 21, 22]]]


def test_stretches_close_in_both_copies_are_one_run_whatever_their_order():
    assert copies(row(3, 6, 3), row(0, 9, 3)) == [[[0, 1, 2, 3, 4, 5], [6, 7, 8, 9, 10, 11]]]


def test_stretches_far_apart_are_runs_of_their_own():
    assert copies(row(0, 40, 3), row(20, 80, 3)) == [[[0, 1, 2], [40, 41, 42]], [[20, 21, 22], [80, 81, 82]]]


def test_single_blocks_far_apart_in_the_earlier_copy_do_not_come_together():
    assert copies(row(0, 40, 1), row(20, 41, 1)) == [[[0], [40]], [[20], [41]]]


def test_a_single_block_whose_twins_stand_in_longer_stretches_joins_nothing():
    song = [STORY[0], STORY[1], STORY[0], STORY[2]]
    (run,) = cut(*song, "---", *song)
    assert [list(copy) for copy in run.copies] == [[0, 1, 2, 3], [5, 6, 7, 8]]
    assert run.place[0] != run.place[2]


def test_a_copy_ends_where_something_is_said_again():
    assert copies(row(0, 2, 2), row(0, 4, 2)) == [[[0, 1], [2, 3], [4, 5]]]


def test_blocks_that_are_one_elsewhere_are_of_one_place_and_one_copy():
    (run,) = runs_of([match((0, 1), 3), match(2, 4)])
    assert [list(copy) for copy in run.copies] == [[0, 1, 2], [3, 4]]
    assert run.place[0] == run.place[1] == run.place[3] != run.place[2]


def test_a_passage_that_is_a_part_is_a_further_copy_of_the_run_it_is_a_part_of():
    (run,) = runs_of(row(2, 8, 3), [match(3, 20, 0.9, is_part=True)])
    assert [list(copy) for copy in run.copies] == [[2, 3, 4], [8, 9, 10], [20]]
    assert run.place[20] == run.place[3]


def test_a_part_before_the_run_is_its_first_copy():
    (run,) = runs_of([match(0, 3, 0.9, is_part=True)], row(2, 8, 3))
    assert [list(copy) for copy in run.copies] == [[0], [2, 3, 4], [8, 9, 10]]


def test_parts_alone_are_a_run():
    assert copies([match(0, 5, 0.9, is_part=True)]) == [[[0], [5]]]


def test_paragraphs_twice_in_a_row_are_one_run():
    assert copies(row(0, 1, 1), row(2, 3, 1), row(4, 5, 1)) == [[[0, 2, 4], [1, 3, 5]]]


def test_paragraphs_thrice_in_a_row_are_one_run():
    found = [row(0, 1, 1), row(0, 2, 1), row(3, 4, 1), row(3, 5, 1)]
    assert copies(*found) == [[[0, 3], [1, 4], [2, 5]]]


@pytest.mark.parametrize("between", [["---"], ["---", "Page 2", "Page 3"]])
def test_a_few_blocks_between_paragraphs_twice_in_a_row_do_not_matter(between):
    texts = [STORY[0], STORY[0], *between, STORY[1], STORY[1]]
    (run,) = cut(*texts)
    assert [len(copy) for copy in run.copies] == [2, 2]


def test_pairs_far_from_each_other_are_runs_of_their_own():
    assert len(cut(STORY[0], STORY[0], *OTHERS, STORY[1], STORY[1])) == 2


def test_parts_far_from_each_other_in_one_copy_are_two_copies():
    assert copies([match(0, 40), match(1, 41), match(20, 42), match(21, 43)]) == [[[0, 1], [20, 21], [40, 41, 42, 43]]]


def test_a_split_paragraph_begins_no_new_copy():
    (run,) = cut(STORY[0], LONG, STORY[1], STORY[0], *VOTE, STORY[1])
    assert [list(copy) for copy in run.copies] == [[0, 1, 2], [3, 4, 5, 6]]
    assert run.place[1] == run.place[4] == run.place[5]


def test_paragraphs_cut_at_other_places_are_one_place_and_begin_no_new_copy():
    one, two, three = STORY[:3]
    (run,) = cut(f"{one} {two}", three, one, two, three, one, f"{two} {three}")
    assert [list(copy) for copy in run.copies] == [[0, 1], [2, 3, 4], [5, 6]]
    assert len(set(run.place.values())) == 1


def test_a_line_said_over_and_over_is_one_run_of_single_lines():
    (run,) = cut(*[STORY[0]] * 9)
    assert [list(copy) for copy in run.copies] == [[n] for n in range(9)]
