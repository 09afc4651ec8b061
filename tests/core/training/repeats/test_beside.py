"""Copies that nothing tells from the passage."""

from core.training.repeats.beside import as_good
from core.training.repeats.roles import Part, Role


def of(copy: int, unit: int = 0) -> Role:
    return Role(Part.COPY if copy else Part.ORIGINAL, copy, (unit,))


def test_a_copy_right_beside_the_passage_is_as_good_on_either_side():
    assert as_good([None, of(0), of(1), None], (), ()) == [1]
    assert as_good([None, of(1), of(0), None], (), ()) == [1]


def test_a_copy_with_something_between_is_not():
    assert as_good([of(0), None, of(1)], (), ()) == []


def test_a_block_without_a_word_is_nothing_between():
    assert as_good([of(0), None, of(1)], {1}, ()) == [1]


def test_a_copy_beside_one_that_is_as_good_is_as_good():
    assert as_good([of(0), of(1), of(2)], (), ()) == [1, 2]
    assert as_good([of(2), of(1), of(0)], (), ()) == [1, 2]


def test_a_passage_with_the_articles_own_inside_it_is_told_apart():
    roles = [of(0), None, of(0, 1), of(1), of(1, 1)]
    assert as_good(roles, (), {1}) == []
    assert as_good(roles, (), ()) == [1]
