"""Rows made by hand for the queue's tests."""

from dataclasses import replace

from core.desk import Row
from core.model import ReviewState

FERRY = Row(
    "r1",
    "ferry.txt",
    "Aldmouth ferry to open two months early",
    "northwire.example",
    ReviewState.FLAGGED,
    ("repeated-passage", "error-banner"),
    3,
    True,
    "",
    16,
    10,
)
MINA = replace(FERRY, review_id="r2", title="مفاوضات جديدة حول الميناء", flags=("near-duplicate",), questions=1)
DONE = replace(
    FERRY, review_id="r3", title="Library to reopen on Friday", state=ReviewState.APPROVED, flags=(), questions=0
)
UNREAD = replace(FERRY, review_id="r4", name="page-4.html", title="", prepared=False, flags=(), questions=0)
FAILED = replace(FERRY, review_id="r5", name="page-5.html", title="", site="", failed="took longer than 20 s")
ROWS = (FERRY, MINA, DONE, UNREAD, FAILED)
