"""Words replaced in every queued article of a desk, and taken back in all of them."""

import pytest

from core.desk import Desk, find_queued, replace_queued, take_back
from core.model import ReviewState
from core.review import Search, article, edit
from tests.core.desk.building import moved, prepared, review_of, toggled

FERRY = Search("ferry")


def silent(_done: int, _of: int) -> None:
    """Nobody listens."""


@pytest.fixture
def reviews(desk: Desk) -> list[str]:
    return [prepared(desk, name) for name in ("a.txt", "b.txt", "c.txt", "d.txt")]


def words(desk: Desk, review_id: str) -> str:
    return article(review_of(desk, review_id)).body[0].text


def test_queued_articles_are_found_with_what_stands_around(desk: Desk, reviews: list[str]) -> None:
    moved(desk, reviews[1], ReviewState.APPROVED)
    told: list[tuple[int, int]] = []
    found = find_queued(desk, FERRY, lambda done, of: told.append((done, of)))
    assert [each.review_id for each in found] == [reviews[0], *reviews[2:]]
    assert found[0].places == 2
    assert (found[0].before, found[0].words, found[0].behind) == ("Harbour council delays the ", "ferry", " vote")
    assert told == [(0, 3), (1, 3), (2, 3)]


def test_one_step_an_article_and_approved_ones_are_left_alone(desk: Desk, reviews: list[str]) -> None:
    moved(desk, reviews[1], ReviewState.APPROVED)
    done = replace_queued(desk, reviews, FERRY, "boat", silent)
    assert [each.review_id for each in done] == [reviews[0], *reviews[2:]]
    assert [each.places for each in done] == [2, 2, 2]
    assert "ferry" in words(desk, reviews[1])
    assert "boat" in words(desk, reviews[3])
    assert len(review_of(desk, reviews[3]).decisions) == 1


def test_all_of_it_is_taken_back_at_once_whatever_was_decided_since(desk: Desk, reviews: list[str]) -> None:
    before = {each: review_of(desk, each) for each in reviews}
    done = replace_queued(desk, reviews, FERRY, "boat", silent)
    toggled(desk, reviews[1], "b6")
    again = edit(review_of(desk, reviews[2]), "b3", "Quite other words.")
    assert again is not None
    desk.record(reviews[2], again)
    desk.undo(reviews[3])
    assert take_back(desk, done, silent) == ("c.txt",)
    assert review_of(desk, reviews[0]).rulings == before[reviews[0]].rulings
    assert "ferry" in words(desk, reviews[1])
    assert words(desk, reviews[2]) == "Quite other words."
    assert review_of(desk, reviews[3]).rulings == before[reviews[3]].rulings


def test_it_is_one_step_of_the_desk_whatever_came_before_and_after(desk: Desk, reviews: list[str]) -> None:
    toggled(desk, reviews[0], "b6")
    replace_queued(desk, reviews, FERRY, "boat", silent)
    toggled(desk, reviews[3], "b6")
    told = [(each.name, each.count) for each in desk.steps()]
    assert [count for _, count in told] == [1, 4, 1]
    assert told[1][0] == "Replace “ferry” in queued articles"
    newest = desk.steps(2)
    assert newest + desk.steps(9, sum(each.count for each in newest)) == desk.steps()
    desk.undo(reviews[3])
    for each in reversed(reviews):
        group = desk.steps(1)[0].group
        step = desk.last_step()
        assert step is not None
        assert (step.group, step.review_id) == (group, each)
        desk.undo(each)
    assert [each.count for each in desk.undone_steps()] == [4, 1]
    undone = desk.last_undone()
    assert undone is not None
    assert undone.group == desk.undone_steps(1)[0].group


def test_two_replacements_are_two_steps(desk: Desk, reviews: list[str]) -> None:
    replace_queued(desk, reviews, FERRY, "boat", silent)
    replace_queued(desk, reviews, Search("boat"), "ship", silent)
    assert [each.count for each in desk.steps()] == [4, 4]


def test_stopped_in_the_middle_it_hands_out_what_was_done(desk: Desk, reviews: list[str]) -> None:
    def stop(done: int, _of: int) -> None:
        if done == 2:
            raise InterruptedError

    assert [each.review_id for each in replace_queued(desk, reviews, FERRY, "boat", stop)] == reviews[:2]
