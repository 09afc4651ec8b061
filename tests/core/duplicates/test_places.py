"""The places of a run: what every copy says where the others say the same."""

from hypothesis import given
from hypothesis import strategies as st

from core.duplicates import places, repeated_runs
from core.duplicates.places import root, tie
from core.model import Pairing, RepeatedRun, RunCopy
from tests.core.duplicates.making import LONG, STORY, VOTE, blocks, pages, patient


def test_a_place_has_the_blocks_of_every_copy():
    (run,) = repeated_runs(blocks(STORY[0], LONG, STORY[0], *VOTE, STORY[0], LONG))
    assert places(run) == [(("b1",), ("b3",), ("b6",)), (("b2",), ("b4", "b5"), ("b7",))]


def test_what_only_one_copy_has_is_a_place_of_its_own():
    own = Pairing(("b1",), ("b4",), 1.0), Pairing(("b2",), ("b6",), 1.0)
    run = RepeatedRun((RunCopy(("b1", "b2")), RunCopy(("b4", "b5", "b6"), own)))
    assert places(run) == [(("b1",), ("b4",)), (("b2",), ("b6",)), ((), ("b5",))]


def test_a_copy_that_says_it_in_full_ties_those_that_are_paired_with_it():
    first = RunCopy(("b1",), (Pairing(("b5",), ("b1",), 0.9),))
    other = RunCopy(("b3",), (Pairing(("b5",), ("b3",), 0.9),))
    assert places(RepeatedRun((first, other, RunCopy(("b5",))))) == [(("b1",), ("b3",), ("b5",))]


@patient
@given(pages())
def test_every_block_of_a_run_is_in_one_place_under_its_own_copy(texts):
    for run in repeated_runs(blocks(*texts)):
        found = places(run)
        assert all(len(place) == len(run.copies) for place in found)
        for at, copy in enumerate(run.copies):
            assert sorted(block for place in found for block in place[at]) == sorted(copy.blocks)


@patient
@given(pages())
def test_a_place_that_only_one_copy_has_is_one_block(texts):
    for run in repeated_runs(blocks(*texts)):
        for place in places(run):
            assert sum(map(bool, place)) > 1 or sum(map(len, place)) == 1


@given(st.lists(st.lists(st.integers(0, 30), min_size=1, max_size=4), max_size=12))
def test_members_tied_directly_or_not_have_one_root_and_others_have_not(ties):
    roots: dict[int, int] = {}
    sets = [{member} for member in range(31)]
    for members in ties:
        tie(roots, members)
        joined = set().union(*(one for one in sets if one & set(members)))
        sets = [one for one in sets if not one & joined] + [joined]
    found = [{root(roots, member) for member in one} for one in sets]
    assert all(len(one) == 1 for one in found)
    assert len(set().union(*found)) == len(sets)


def test_a_chain_of_any_length_has_one_root():
    roots: dict[int, int] = {}
    for member in range(20_000):
        tie(roots, (member + 1, member))
    assert len({root(roots, member) for member in range(20_001)}) == 1
