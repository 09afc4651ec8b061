"""What each article took: visits add up, and only what was decided on is told."""

from datetime import UTC, datetime

from core.desk import ArticleEffort, Desk, Effort, UsualEffort, usual
from core.model import ReviewState
from tests.core.desk.building import prepared

NOW = datetime(2026, 11, 23, tzinfo=UTC)


def test_the_visits_to_an_article_add_up(desk: Desk) -> None:
    one, other = prepared(desk, "one"), prepared(desk, "other")
    desk.note_effort(one, Effort(3, 1, 4.5))
    desk.note_effort(one, Effort(2, 0, 1.5), ReviewState.PARKED)
    desk.note_effort(other, Effort(1, 0, 2.0), ReviewState.APPROVED)
    desk.note_effort(one, Effort(4, 0, 2.0), ReviewState.APPROVED)
    first, second = desk.efforts()
    assert (first.review_id, first.name, first.title) == (one, "one", "Harbour council delays the ferry vote")
    assert (first.state, first.visits) == (ReviewState.APPROVED, 3)
    assert (first.keys, first.clicks, first.seconds) == (9, 1, 8.0)
    assert first.at.tzinfo is not None
    assert (second.review_id, second.visits, second.keys) == (other, 1, 1)


def test_an_article_that_was_only_looked_at_is_not_told_of(desk: Desk) -> None:
    desk.note_effort(prepared(desk), Effort(3, 1, 4.5))
    assert desk.efforts() == ()


def test_efforts_are_there_when_the_desk_is_opened_again(desk: Desk) -> None:
    desk.note_effort(prepared(desk), Effort(3, 1, 4.5), ReviewState.REJECTED)
    desk.close()
    with Desk.open(desk.path) as again:
        assert [each.keys for each in again.efforts()] == [3]


def test_the_usual_effort_is_the_middle_one() -> None:
    efforts = [
        ArticleEffort(f"r{keys}", "page", "", ReviewState.APPROVED, 1, keys, 0, seconds, NOW)
        for keys, seconds in ((2, 10.0), (3, 90.0), (40, 20.0))
    ]
    assert usual(efforts) == UsualEffort(3, 3.0, 0.0, 20.0)
    assert usual(()) == UsualEffort(0, 0.0, 0.0, 0.0)


def test_a_visit_without_anything_done_is_no_effort() -> None:
    assert not Effort()
    assert Effort(seconds=0.5)
