"""The desk: the store of sources, proposals, reviews and events, in one SQLite file."""

from core.desk.desk import Desk
from core.desk.efforts import ArticleEffort, Effort, UsualEffort, usual
from core.desk.leaving import Export
from core.desk.listing import Listing
from core.desk.replacing import Done, Found, find_queued, replace_queued, take_back
from core.desk.values import Added, Counts, Elsewhere, Left, NearDuplicate, Order, Pace, PastStep, Query, Row, Step

__all__ = [
    "Added",
    "ArticleEffort",
    "Counts",
    "Desk",
    "Done",
    "Effort",
    "Elsewhere",
    "Export",
    "Found",
    "Left",
    "Listing",
    "NearDuplicate",
    "Order",
    "Pace",
    "PastStep",
    "Query",
    "Row",
    "Step",
    "UsualEffort",
    "find_queued",
    "replace_queued",
    "take_back",
    "usual",
]
