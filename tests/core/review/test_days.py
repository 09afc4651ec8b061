"""A typed date becomes a day, where it can be but one."""

import pytest

from core.model import FieldName
from core.review import kept_as


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("3 Feb 2026", "2026-02-03"),
        ("Tuesday, 3 February 2026", "2026-02-03"),
        ("February 3rd, 2026", "2026-02-03"),
        ("3. März 2026", "2026-03-03"),
        ("٣ فبراير 2026", "2026-02-03"),
        ("2026/2/3", "2026-02-03"),
        ("24.1.2026", "2026-01-24"),
        ("24/1/2026", "2026-01-24"),
        ("4/4/2026", "2026-04-04"),
    ],
)
def test_a_day_is_read_as_on_pages(typed: str, kept: str) -> None:
    assert kept_as(FieldName.DATE, typed) == kept


@pytest.mark.parametrize(
    "typed",
    [
        "3/4/2026",
        "3.4.2026",
        "soon",
        "30 Feb 2026",
        "3 Feb 2026 and 4 Feb 2026",
        "Updated on 3 Feb 2026",
        "3 Feb 2026, 14:30",
        "2026-02-03T14:30Z",
        "2026-02-03",
        "",
    ],
)
def test_what_may_be_two_days_or_says_more_stays_as_it_was_typed(typed: str) -> None:
    assert kept_as(FieldName.DATE, typed) == typed


def test_no_other_field_is_touched() -> None:
    assert kept_as(FieldName.TITLE, "3 Feb 2026") == "3 Feb 2026"
