"""When an article appeared and when it was last worked on, as feeds tell it.

The rule: it appeared when its date field says; a day without a time is midnight, a time without a zone is UTC. It was
last worked on when it was approved, or when it appeared if that is later. Without a date, no time of appearing is told.
"""

import re
from datetime import UTC, datetime
from email.utils import format_datetime

from core.export.outgoing import Outgoing
from core.model import Article, ExportError, FieldName
from core.review import is_sound

_DAY = re.compile(r"\d{4}-\d\d-\d\d")


def published(article: Article, by: str) -> datetime | None:
    """When it appeared, aware and in UTC; None where its date field is empty.

    Args:
        article: the article.
        by: what is written, as a message calls it.

    Raises:
        ExportError: the field holds no date.
    """
    value = article.fields.get(FieldName.DATE, "").strip()
    if not value:
        return None
    try:
        if not is_sound(FieldName.DATE, value):
            raise ValueError(value)
        found = datetime.fromisoformat(value)
        return (found if found.tzinfo else found.replace(tzinfo=UTC)).astimezone(UTC).replace(microsecond=0)
    except (ValueError, OverflowError) as error:
        raise ExportError(f"{article.name}: the date “{value}” is no date: {by} needs one") from error


def appeared(article: Article, by: str) -> str:
    """The same as text: a day as a day, a time as a time in UTC; empty where its date field is.

    Raises:
        ExportError: the field holds no date.
    """
    moment = published(article, by)
    value = article.fields.get(FieldName.DATE, "").strip()
    if moment is None or _DAY.fullmatch(value):
        return value
    return rfc_3339(moment)


def updated(outgoing: Outgoing, by: str) -> datetime:
    """When it was last worked on, aware and in UTC.

    Raises:
        ExportError: its date field holds no date.
    """
    return max(outgoing.facts.approved_at, published(outgoing.article, by) or outgoing.facts.approved_at)


def rfc_822(moment: datetime) -> str:
    """As mail and RSS write a time: ``Mon, 02 Nov 2026 00:00:00 +0000``."""
    return format_datetime(moment)


def rfc_3339(moment: datetime) -> str:
    """As Atom and JSON write a time: ``2026-11-02T00:00:00Z``."""
    return moment.isoformat().replace("+00:00", "Z")
