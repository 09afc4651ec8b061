"""Moments in UTC as some wire standards write them, and versions, which are told by them."""

from datetime import UTC, datetime

from core.export.outgoing import Outgoing


def superdesk(moment: datetime) -> str:
    """A moment in UTC as Superdesk writes and reads it: ``2026-11-05T09:30:00+0000``."""
    return moment.astimezone(UTC).isoformat().replace("+00:00", "+0000")


def compact(moment: datetime) -> str:
    """A moment in UTC as NITF prefers it: ``20261105T093000+0000``."""
    return superdesk(moment).replace("-", "").replace(":", "")


def version(outgoing: Outgoing) -> int:
    """Higher for every later approval, of whichever review of the story: its time in seconds since 1970."""
    return max(1, int(outgoing.facts.approved_at.timestamp()))
