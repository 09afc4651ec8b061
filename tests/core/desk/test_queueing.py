"""The queue in its orders, by flag, state and text; counts; the pace."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import Connection

from core.desk import Desk, Query, queueing
from core.desk.schema import EVENTS
from core.model import BlockKind, FieldName, ReviewState
from core.review import set_field
from tests.core.desk.building import a_source, moved, prepared, review_of, toggled
from tests.core.review.building import block, keep, page_of, proposal_of, title, wire_page, wire_proposal


def _names(desk: Desk, query: Query) -> list[str]:
    return [row.name for row in desk.queue(query)]


def _add(
    desk: Desk, name: str, text: str, *, confidence: float = 0.95, flags: tuple[str, ...] = (), url: str | None = None
) -> str:
    review_id = desk.add(a_source(name, url=url)).review_id
    page = page_of(block(1, text, BlockKind.PARAGRAPH))
    proposal = proposal_of(keep(1, confidence), fields=[title(f"Headline of {name}")], flags=flags)
    desk.save_proposal(review_id, page, proposal)
    return review_id


def test_a_row_follows_the_review(desk: Desk) -> None:
    review_id = prepared(desk, url="https://www.press.example/a?b")
    row = desk.queue()[0]
    assert (row.review_id, row.name, row.site, row.prepared, row.failed) == (
        review_id, "wire.txt", "press.example", True, "",
    )  # fmt: skip
    assert row.title == "Harbour council delays the ferry vote"
    assert (row.state, row.flags, row.questions) == (ReviewState.FLAGGED, ("repeated-passage",), 2)
    assert (row.blocks, row.removed) == (6, 4)
    toggled(desk, review_id, "b4")
    decision = set_field(review_of(desk, review_id), FieldName.TITLE, "Ferry")
    assert decision is not None
    desk.record(review_id, decision)
    row = desk.queue()[0]
    assert (row.title, row.questions, row.removed) == ("Ferry", 1, 5)
    desk.undo(review_id)
    desk.undo(review_id)
    assert (desk.queue()[0].questions, desk.queue()[0].title[:7]) == (2, "Harbour")
    assert desk.row(review_id) == desk.queue()[0]


def test_a_page_not_prepared_yet_is_in_the_queue(desk: Desk) -> None:
    desk.add(a_source(url="not an [address"))
    row = desk.queue()[0]
    assert not row.prepared
    assert (row.title, row.site, row.blocks) == ("", "", 0)


def test_a_page_that_could_not_be_cut_says_why(desk: Desk) -> None:
    review_id = desk.add(a_source()).review_id
    page = page_of(block(1, "Raw text."), incomplete="it took longer than 20 seconds")
    desk.save_proposal(review_id, page, proposal_of(keep(1)))
    assert desk.queue()[0].failed == "it took longer than 20 seconds"


def test_the_queue_comes_as_it_arrived_or_riskiest_first(desk: Desk) -> None:
    _add(desk, "sure", "Words.")
    _add(desk, "asked", "Words.", confidence=0.6)
    _add(desk, "flagged", "Words.", flags=("short", "paywall"))
    _add(desk, "less sure", "Words.", confidence=0.9)
    assert _names(desk, Query()) == ["sure", "asked", "flagged", "less sure"]
    assert _names(desk, Query(order="risk")) == ["flagged", "asked", "less sure", "sure"]
    rows = desk.queue(Query(order="risk"), limit=2, offset=1)
    assert [row.name for row in rows] == ["asked", "less sure"]
    assert [row.name for row in desk.queue(offset=3)] == ["less sure"]


def test_the_queue_is_filtered_by_flag_and_state(desk: Desk) -> None:
    parked = _add(desk, "a", "Words.", flags=("short",))
    _add(desk, "b", "Words.", flags=("paywall", "short"))
    _add(desk, "c", "Words.")
    moved(desk, parked, ReviewState.PARKED)
    assert _names(desk, Query(flags=("short",))) == ["a", "b"]
    assert _names(desk, Query(flags=("paywall", "none such"))) == ["b"]
    assert _names(desk, Query(states=(ReviewState.PARKED,))) == ["a"]
    assert _names(desk, Query(states=(ReviewState.OPEN, ReviewState.PARKED))) == ["a", "c"]
    assert _names(desk, Query(flags=("short",), states=(ReviewState.FLAGGED,))) == ["b"]


@pytest.mark.parametrize("indexed", [True, False])
def test_the_queue_is_searched(desk: Desk, indexed: bool) -> None:
    if not indexed:
        with desk._writing() as connection:
            connection.exec_driver_sql("DROP TABLE bodies")
            connection.exec_driver_sql("CREATE TABLE bodies (rowid INTEGER PRIMARY KEY, body TEXT NOT NULL)")
    _add(desk, "Ärmelkanal.html", "The ferry left at nine.", url="https://ships.example/1")
    _add(desk, "b.html", 'A "quoted" word, 100% sure and_so on.', url="https://trains.example/2")
    assert _names(desk, Query(text="ferr")) == ["Ärmelkanal.html"]
    assert _names(desk, Query(text="FERRY nine")) == ["Ärmelkanal.html"]
    assert _names(desk, Query(text="ferry trains")) == []
    assert _names(desk, Query(text="ferry ships.ex")) == ["Ärmelkanal.html"]
    assert _names(desk, Query(text="ÄRMEL")) == ["Ärmelkanal.html"]
    assert _names(desk, Query(text="headline of b")) == ["b.html"]
    assert _names(desk, Query(text='"quoted')) == ["b.html"]
    assert _names(desk, Query(text="100%")) == ["b.html"]
    for strange in ("*", "NEAR(", "'; DROP", "and_so OR", "%", '""', "ferry AND NOT"):
        desk.queue(Query(text=strange))
    assert len(_names(desk, Query(text="  "))) == 2


def test_counts_go_by_state_and_flag(desk: Desk) -> None:
    approved = _add(desk, "a", "Words.", flags=("short",))
    _add(desk, "b", "Words.", flags=("short", "paywall"))
    _add(desk, "c", "Words.")
    moved(desk, approved, ReviewState.APPROVED)
    counts = desk.counts()
    assert counts.total == 3
    assert set(counts.by_state) == set(ReviewState)
    assert counts.by_state[ReviewState.APPROVED] == 1
    assert counts.by_flag == {"short": 2, "paywall": 1}


def test_a_proposal_made_anew_brings_its_own_flags(desk: Desk) -> None:
    review_id = _add(desk, "a", "Words.", flags=("short",))
    desk.save_proposal(review_id, wire_page(), wire_proposal())
    assert desk.counts().by_flag == {"repeated-passage": 1}


def test_the_pace_is_unknown_before_three_approvals(desk: Desk) -> None:
    ids = [_add(desk, f"{number}", "Words.") for number in range(4)]
    for review_id in ids[:2]:
        moved(desk, review_id, ReviewState.APPROVED)
    pace = desk.pace()
    assert (pace.approved, pace.left, pace.minutes_left) == (2, 2, None)
    moved(desk, ids[2], ReviewState.APPROVED)
    moved(desk, ids[2], ReviewState.EXPORTED)
    pace = desk.pace()
    assert (pace.approved, pace.left) == (3, 1)
    assert pace.minutes_left is not None


def test_the_time_left_is_the_usual_gap_and_no_break(desk: Desk) -> None:
    ids = [_add(desk, f"{number}", "Words.") for number in range(10)]
    begin = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
    minutes = [0, 2, 4, 300, 302]
    with desk._writing() as connection:
        for place, minute in enumerate(minutes):
            _approval(connection, ids[place], begin + timedelta(minutes=minute))
        assert queueing.pace(connection).minutes_left == pytest.approx(20)


def _approval(connection: Connection, review_id: str, at: datetime) -> None:
    row = {"review_id": review_id, "seq": 1, "kind": "decision", "name": "Approve", "payload": "", "state": "approved"}
    connection.execute(EVENTS.insert().values(**row, who="ada", at=at.isoformat()))
