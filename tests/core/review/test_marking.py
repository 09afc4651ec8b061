"""Markup follows the words it is on."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.model import Inline
from core.review import carried
from core.review.marking import shifted, tidied, within
from tests.core.review.keying import WORDING, marks

LINK = Inline(0, 3, "link", "https://a.example")


def bold(start: int, end: int) -> Inline:
    return Inline(start, end, "bold")


@pytest.mark.parametrize(
    ("given_marks", "stored"),
    [
        ([bold(3, 5), bold(0, 3)], (bold(0, 5),)),
        ([bold(0, 4), bold(2, 9)], (bold(0, 6),)),
        ([bold(2, 2), Inline(0, 3, "blink")], ()),
        (
            [bold(1, 2), Inline(0, 3, "link", "https://a.example")],
            (Inline(0, 3, "link", "https://a.example"), bold(1, 2)),
        ),
        ([Inline(0, 2, "link", "https://a.example"), Inline(2, 4, "link", "https://b.example")], None),
    ],
)
def test_marks_are_stored_in_order_and_none_twice(given_marks: list[Inline], stored: tuple[Inline, ...] | None) -> None:
    assert tidied(given_marks, 6) == (tuple(given_marks) if stored is None else stored)


@pytest.mark.parametrize(
    ("after", "where"),
    [
        ("The old harbour wall", (bold(8, 15),)),
        ("Harbour wall", ()),
        ("harbour wall", (bold(0, 7),)),
        ("The wall", ()),
        ("The harbour, they say, has a wall", (bold(4, 11),)),
    ],
)
def test_marks_stay_on_the_words_that_stay(after: str, where: tuple[Inline, ...]) -> None:
    assert carried((bold(4, 11),), "The harbour wall", after) == where


@given(WORDING, WORDING, st.data())
def test_cut_and_joined_marks_are_the_marks(first: str, second: str, data: st.DataObject) -> None:
    text = first + second
    whole = tidied(data.draw(marks(len(text))), len(text))
    halves = (*within(whole, 0, len(first)), *shifted(within(whole, len(first), len(text)), len(first)))
    assert tidied(halves, len(text)) == whole
