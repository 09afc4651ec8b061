"""The desk: the store of sources, proposals, reviews and events, in one SQLite file."""

from core.desk.desk import Desk
from core.desk.values import Added, Counts, Elsewhere, NearDuplicate, Order, Pace, PastStep, Query, Row, Step

__all__ = ["Added", "Counts", "Desk", "Elsewhere", "NearDuplicate", "Order", "Pace", "PastStep", "Query", "Row", "Step"]
