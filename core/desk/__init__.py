"""The desk: the store of sources, proposals, reviews and events, in one SQLite file."""

from core.desk.desk import Desk
from core.desk.replacing import Done, Found, find_queued, replace_queued, take_back
from core.desk.values import Added, Counts, Elsewhere, NearDuplicate, Order, Pace, Query, Row, Step

__all__ = [
    "Added",
    "Counts",
    "Desk",
    "Done",
    "Elsewhere",
    "Found",
    "NearDuplicate",
    "Order",
    "Pace",
    "Query",
    "Row",
    "Step",
    "find_queued",
    "replace_queued",
    "take_back",
]
