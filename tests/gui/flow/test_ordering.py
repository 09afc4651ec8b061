from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from gui.flow.ordering import in_common, stretches

keys = st.lists(st.sampled_from("abcdefgh"), unique=True)


@given(before=keys, after=keys)
def test_what_stays_stands_in_the_same_order_in_both(before: list[str], after: list[str]) -> None:
    stays = in_common(before, after)
    assert [key for key in before if key in stays] == [key for key in after if key in stays]


@given(before=keys, after=keys)
def test_nothing_more_could_stay(before: list[str], after: list[str]) -> None:
    stays = in_common(before, after)
    for key in set(before) & set(after) - stays:
        more = stays | {key}
        assert [each for each in before if each in more] != [each for each in after if each in more]


def test_of_one_that_moved_far_only_that_one_moves() -> None:
    assert in_common("abcdef", "eabcdf") == frozenset("abcdf")
    assert in_common("abc", "abc") == frozenset("abc")
    assert in_common("abc", "") == frozenset()


@given(st.sets(st.integers(0, 40)))
def test_stretches_hold_every_number_and_no_other_and_are_as_long_as_can_be(numbers: set[int]) -> None:
    found = list(stretches(sorted(numbers)))
    assert [number for first, last in found for number in range(first, last + 1)] == sorted(numbers)
    assert all(one[1] + 1 < other[0] for one, other in pairwise(found))
