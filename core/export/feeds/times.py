"""When an article was last worked on, as feeds tell it: when it was approved, or when it appeared if that is later."""

from datetime import datetime
from email.utils import format_datetime

from core.export.dates import zoned
from core.export.outgoing import Outgoing


def updated(outgoing: Outgoing, by: str) -> datetime:
    """When it was last worked on, aware and in UTC.

    Args:
        outgoing: the article.
        by: what is written, as a message calls it.

    Raises:
        ExportError: its date field holds no date, or a time without a zone.
    """
    appeared = zoned(outgoing.article, by)
    approved = outgoing.facts.approved_at
    return max(approved, appeared.moment) if appeared else approved


def rfc_822(moment: datetime) -> str:
    """As mail and RSS write a time: ``Mon, 02 Nov 2026 00:00:00 +0000``."""
    return format_datetime(moment)
