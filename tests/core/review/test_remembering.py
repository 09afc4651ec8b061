"""Answers are kept for the very values they were given for, and for no equal ones."""

from core.review.remembering import remembered


def test_the_same_value_is_asked_about_once_and_an_equal_one_anew() -> None:
    asked: list[list[int]] = []

    @remembered
    def total(numbers: list[int]) -> int:
        asked.append(numbers)
        return sum(numbers)

    one, equal, other = [1, 2], [1, 2], [3]
    assert [total(each) for each in (one, one, equal, one, equal)] == [3] * 5
    assert asked == [[1, 2], [1, 2]]
    assert total(other) == 3
    assert total(other) == 3
    assert len(asked) == 3


def test_only_the_last_two_answers_are_kept() -> None:
    asked: list[str] = []
    values = [["a"], ["b"], ["c"]]

    @remembered
    def first(texts: list[str]) -> str:
        asked.append(texts[0])
        return texts[0]

    for value in [*values, values[1], values[2], values[0]]:
        first(value)
    assert asked == ["a", "b", "c", "a"]
