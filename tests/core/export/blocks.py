"""The blocks that a reader finds in a file of the tests' articles, whatever the format."""

import pytest

from tests.core.export.articles import ARTICLES, PLAIN, RICH, RIGHT_TO_LEFT

PLAIN_BLOCKS = [
    "The ferry to Holm sails again — after nine days in port.",
    "“We are glad,” said 1 mate; ½ the seats are taken.\nTickets cost 12\u00a0crowns.",
    "Nobody had asked for the dog.",
]
RICH_BLOCKS = [
    "The harbour at dawn. Photo: N. Ohm",
    "The council voted 7*3 for the new quay_side plan, see the minutes here!",
    "What it costs #1",
    "Stone",
    "granite, from the north",
    "slate",
    "Work",
    "It is a lot of money.",
    "It is not enough.",
    "Year",
    "Crowns",
    "2027",
    "4 (a|b)",
    "In code",
    "if a < b:\n\tquay = `1` && 2\n\n```",
    "1. That is all, 😀 they said; e\u0301 and \u202eback\u202c.",
]
RIGHT_TO_LEFT_BLOCKS = [passage.text for passage in RIGHT_TO_LEFT.body]
BLOCKS = {
    PLAIN.review_id: PLAIN_BLOCKS,
    RICH.review_id: RICH_BLOCKS,
    RIGHT_TO_LEFT.review_id: RIGHT_TO_LEFT_BLOCKS,
}
"""By review."""

each_article = pytest.mark.parametrize("article", ARTICLES, ids=["plain", "rich", "right-to-left"])
