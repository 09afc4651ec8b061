"""The tables of points name signs that the finders give."""

from pathlib import Path

import core.propose.fields
from core.propose.fields import points

FOLDER = Path(core.propose.fields.__file__).parent
TABLES = (
    points.TITLE_HTML, points.TITLE_TEXT, points.BYLINE_HTML, points.BYLINE_TEXT, points.DATE_HTML, points.DATE_TEXT,
)  # fmt: skip
# Signs whose names are put together from parts.
BEGINNINGS = ("time element", "another statement of", "the story has ", "says ", "json-ld date", "date or author ")
ENDS = (" of its words come again in the story",)


def test_every_sign_of_a_table_is_one_that_a_finder_gives():
    source = "".join(path.read_text("utf-8") for path in FOLDER.glob("*.py") if path.stem != "points")
    signs = sorted(
        {sign for table in TABLES for sign in table if not sign.startswith(BEGINNINGS) and not sign.endswith(ENDS)}
    )
    assert [sign for sign in signs if f'"{sign}"' not in source] == []


def test_points_are_log_odds_of_some_weight():
    assert all(0.15 <= abs(value) <= 5 for table in TABLES for value in table.values())
