"""Dates as pages write them."""

import pytest

from core.propose.fields.stamps import stamp
from core.propose.fields.written import dates_in, is_date_line, written_date
from core.propose.lexicon import standard

MONTHS = standard().months


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("date 2025-07-20 403", "2025-07-20"),
        ("March 4, 2025", "2025-03-04"),
        ("Published 4th March 2025 at 10:30", "2025-03-04"),
        ("16 December 2025", "2025-12-16"),
        ("Dec. 19, 2025 at 12:55 pm ET", "2025-12-19"),
        ("2025 March 4", "2025-03-04"),
        ("4. März 2025", "2025-03-04"),
        ("4 mars 2025", "2025-03-04"),
        ("1er août 2025", "2025-08-01"),
        ("4 de marzo de 2025", "2025-03-04"),
        ("04-ago-2021 5:11:10", "2021-08-04"),
        ("15 de janeiro de 2024", "2024-01-15"),
        ("15 gennaio 2024", "2024-01-15"),
        ("3 maart 2024", "2024-03-03"),
        ("4 марта 2025", "2025-03-04"),
        ("٤ مارس ٢٠٢٥", "2025-03-04"),
        ("04.03.2025, 10:30 Uhr", "2025-03-04"),
        ("04/03/2025", "2025-04-03"),
        ("24/03/2025", "2025-03-24"),
        ("12/19/25 10:00", "2025-12-19"),
        ("2025年3月4日", "2025-03-04"),
        ("2025. 3. 4.", "2025-03-04"),
        ("Tue, 4 Mar 2025 10:00:00 +0100", "2025-03-04"),
        ("Updated onFebruary 16, 2026", "2026-02-16"),
        ("Dec 17, 2025Julian Arnesen", "2025-12-17"),
        ("March 4, 20256:01 PM ET", "2025-03-04"),
        ("March 4th 202511 mins", "2025-03-04"),
        ("4 March 202510:30", "2025-03-04"),
        ("March 4, 202511", ""),
        ("2025-02-31", ""),
        ("in 2025", ""),
        ("99 bottles 2025", ""),
        ("version 1.12.2025.4", ""),
        ("call 030/12/4711", ""),
    ],
)
def test_dates_are_read_as_they_are_written(text, expected):
    assert written_date(text, MONTHS) == expected


def test_several_dates_of_a_line_come_in_order_with_where_they_stand():
    line = "Published 3 Nov 2023, 10:15 GMT, updated 04/03/2024"
    found = dates_in(line, MONTHS)
    assert [line[one.start : one.end] for one in found] == ["3 Nov 2023", "04/03/2024"]
    assert [(one.day, one.other) for one in found] == [("2023-11-03", ""), ("2024-03-04", "2024-04-03")]


def test_words_run_into_a_date_stay_outside_it():
    line = "Ada HolmJanuary 14, 2026"
    assert line[: dates_in(line, MONTHS)[0].start] == "Ada Holm"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2025-03-04T10:30:00Z", "2025-03-04"),
        ("2025-03-04T10:30:00.000+01:00", "2025-03-04"),
        ("2025-03-04", "2025-03-04"),
        ("20250304", "2025-03-04"),
        ("20250304103000", "2025-03-04"),
        ("0001-01-01", ""),
        ("soon", ""),
    ],
)
def test_declared_times_are_days(text, expected):
    assert stamp(text) == expected


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("Sunday, 20 July 2025", True),
        ("20 Gorffennaf 2025", True),
        ("Ferry line reopens on 20 July 2025", False),
        ("Council settles quarrel", False),
    ],
)
def test_a_date_line_has_nothing_beside_its_date(text, is_one):
    assert is_date_line(text, MONTHS) is is_one
