"""The repeats that pages have of themselves."""

import pytest

from core.training.repeats.cases import cut_of
from tests.core.training.repeats.pages import STORY, proposal, tower
from tests.eval.repeats.natural import groups_of, is_quiet, judged_as_it_came, quiet

BODY = [f"<p>{text}</p>" for text in STORY]
TEASED = STORY[0].replace("Monday", "Monday night")


class Came:
    """A page with a body of its own."""

    def __init__(self, body, gold=""):
        self.page = tower(body="".join(body), gold=gold)
        self.cut = cut_of(self.page)
        self.texts = [block.text for block in self.cut.page.blocks]
        self.groups = groups_of(self.cut.page.blocks, self.page.gold)

    def at(self, text):
        return [n for n, one in enumerate(self.texts) if one == text]

    def counts(self, copies, gone=()):
        kept = [text in (*STORY, TEASED) and n not in gone for n, text in enumerate(self.texts)]
        return judged_as_it_came(self.page, self.cut, proposal(kept, copies)).counts


def test_a_page_that_says_everything_once_is_quiet():
    came = Came(BODY)
    assert is_quiet(came.page, came.cut.page.blocks)
    assert quiet(came.page, came.cut.page.blocks).counts.gold == sum(len(text) > 40 for text in STORY)


@pytest.mark.parametrize("again", [STORY[0], TEASED])
def test_what_gold_has_once_is_surplus_the_second_time(again):
    came = Came([*BODY, "<p>Read on below.</p>", f"<p>{again}</p>"])
    (group,) = came.groups
    assert (len(group.members), group.wanted, group.surplus) == (2, 1, 1)
    assert group.homes == {came.at(STORY[0])[0]}


def test_the_home_of_a_passage_is_where_its_neighbours_are_those_of_gold():
    came = Came([BODY[5], *BODY])
    (group,) = came.groups
    assert group.homes == {came.at(STORY[5])[1]}


def test_what_gold_has_twice_is_meant():
    came = Came([*BODY, BODY[2]], gold="\n".join([*STORY, STORY[2]]))
    (group,) = came.groups
    first, second = came.at(STORY[2])
    assert (group.wanted, group.surplus) == (2, 0)
    assert (came.counts({}).meant, came.counts({}).taken) == (2, 0)
    taken = came.counts({second: first})
    assert (taken.taken, taken.marked, taken.rightly, taken.lost) == (1, 1, 0, 1)


def test_the_right_copy_stays_where_the_surplus_is_marked():
    came = Came([BODY[5], *BODY])
    first, second = came.at(STORY[5])
    right, wrong, none = came.counts({first: second}), came.counts({second: first}), came.counts({})
    assert (right.copies, right.found, right.right, right.whole, right.rightly) == (1, 1, 1, 1, 1)
    assert (wrong.found, wrong.right, wrong.lost, wrong.left_in) == (1, 0, 0, 0)
    assert (none.found, none.right, none.left_in) == (0, 0, 1)


def test_a_passage_of_which_nothing_stays_was_not_chosen():
    came = Came([BODY[5], *BODY])
    counts = came.counts({}, gone=came.at(STORY[5]))
    assert (counts.copies, counts.found, counts.passages) == (1, 0, 0)


def test_two_paragraphs_of_gold_that_are_nearly_alike_are_both_wanted():
    other = STORY[5].replace("640,000", "710,000").replace("cheaper", "dearer")
    came = Came([*BODY, f"<p>{other}</p>"], gold="\n".join([*STORY, other]))
    counts = came.counts({came.at(other)[0]: came.at(STORY[5])[0]})
    assert (counts.copies, counts.marked) == (0, 1)
