"""Answers kept for the values they were last given for: a question asked again of the same page costs nothing."""

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

AskedT = TypeVar("AskedT")
AnswerT = TypeVar("AnswerT")

_KEPT = 2


def remembered(function: Callable[[AskedT], AnswerT]) -> Callable[[AskedT], AnswerT]:
    """The function, with its answers for the last two values kept.

    Values are told apart by identity: they are frozen, and comparing two pages takes longer than most answers.
    """
    kept: list[tuple[tuple[AskedT, AnswerT], ...]] = [()]  # replaced as a whole: threads see one state or the other

    @wraps(function)
    def asked(value: AskedT) -> AnswerT:
        known = next((each for each in kept[0] if each[0] is value), None)
        if known is None:
            known = (value, function(value))
            kept[0] = (known, *kept[0])[:_KEPT]
        return known[1]

    return asked
