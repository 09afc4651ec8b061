"""The desk: the store of sources, proposals, reviews and events, in one SQLite file."""

from core.desk.desk import Desk
from core.desk.efforts import ArticleEffort, Effort, UsualEffort, usual
from core.desk.listing import Listing
from core.desk.values import Added, Counts, Elsewhere, NearDuplicate, Order, Pace, Query, Row, Step

__all__ = [
    "Added",
    "ArticleEffort",
    "Counts",
    "Desk",
    "Effort",
    "Elsewhere",
    "Listing",
    "NearDuplicate",
    "Order",
    "Pace",
    "Query",
    "Row",
    "Step",
    "UsualEffort",
    "usual",
]
