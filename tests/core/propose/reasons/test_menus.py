"""Lines that begin alike are items of a menu."""

from core.model import Reason
from tests.core.propose.reasons.given import reasons, text


def test_lines_that_begin_with_the_same_word_are_a_menu():
    items = ("Moorings in Larkhill and the upper bay", "Moorings in Stonehaven and its bay", "Moorings in Gullwick bay")
    assert {reasons(text(after=items))[item] for item in items} == {Reason.NAVIGATION}


def test_headlines_that_begin_with_a_question_are_stories():
    stories = ("How the ferry was saved at last", "How gulls learned to count to ten", "How mussels lost their beards")
    assert {reasons(text(after=stories))[story] for story in stories} == {Reason.RELATED}
