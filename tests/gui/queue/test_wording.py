"""The queue says in words what it shows by sign and colour."""

import pytest

from core.desk import Query, Row
from core.model import ReviewState
from gui.queue.wording import filter_name, hint, place, question_count, reasons, sign, spoken, title
from tests.gui.queue.rows import DONE, FAILED, FERRY, UNREAD


def test_a_row_is_one_sentence_to_a_screen_reader() -> None:
    assert spoken(FERRY) == (
        "Aldmouth ferry to open two months early, northwire.example, flagged, 3 questions, "
        "repeated passage, error banner"
    )


@pytest.mark.parametrize(
    ("row", "line"),
    [(FERRY, "repeated passage · error banner"), (DONE, "—"), (UNREAD, "being read…")],
)
def test_the_third_line_says_why_it_wants_a_person(row: Row, line: str) -> None:
    assert reasons(row) == line


def test_a_page_without_headline_is_called_by_its_name() -> None:
    assert title(UNREAD) == "page-4.html"


def test_a_page_without_address_says_what_is_known() -> None:
    assert place(FAILED) == "took longer than 20 s"


def test_states_that_leave_the_stream_have_a_sign() -> None:
    assert sign(FERRY) is None
    assert sign(DONE) is not None
    assert sign(FAILED) is not None


def test_no_question_is_no_figure() -> None:
    assert (question_count(FERRY), question_count(DONE)) == ("? 3", "")


def test_the_tooltip_holds_what_the_row_had_to_cut() -> None:
    assert hint(FERRY).splitlines() == [
        "Aldmouth ferry to open two months early",
        "ferry.txt",
        "northwire.example",
        "repeated passage · error banner",
        "16 blocks, 10 removed",
    ]


@pytest.mark.parametrize(
    ("query", "name"),
    [
        (Query(), "all"),
        (Query(text="ferry"), "found"),
        (Query(states=(ReviewState.FLAGGED,)), "flagged"),
        (Query(states=(ReviewState.OPEN,), flags=("paywall", "short")), "open +2"),
    ],
)
def test_the_filter_is_named_by_what_it_lets_through(query: Query, name: str) -> None:
    assert filter_name(query) == name
