"""The date of an article as a standard wants it: a day, or a moment in time."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time


@dataclass(frozen=True, slots=True)
class When:
    """When an article was published.

    Attributes:
        text: the date as the field says it.
        day: the day it is.
        at: the moment in whole seconds, in the time zone that the field names and without one where it names none;
            None where the field is a day alone.
    """

    text: str
    day: date
    at: datetime | None

    @property
    def has_zone(self) -> bool:
        """Whether its time, if it has one, is a time of any one place."""
        return self.at is None or self.at.tzinfo is not None

    @property
    def moment(self) -> datetime:
        """The moment in UTC; of a day alone its midnight.

        NITF has this rule for a day without a time. ninjs, which knows moments only, is written by it as well: left
        out, a receiver would put the hour of arrival in the date's place.
        """
        return self.at.astimezone(UTC) if self.at else datetime.combine(self.day, time(), UTC)

    @property
    def iso(self) -> str:
        """The day, or the moment in its own time zone, in ISO 8601."""
        return self.at.isoformat() if self.at else self.day.isoformat()


def when(text: str) -> When:
    """What a date field says.

    Raises:
        ValueError: it is no date in ISO 8601, or one that no calendar in UTC has.
    """
    text = text.strip()
    if "T" not in text:
        return When(text, date.fromisoformat(text), None)
    at = datetime.fromisoformat(text).replace(microsecond=0)
    try:
        at.astimezone(UTC)
    except OverflowError as error:
        raise ValueError(text) from error
    return When(text, at.date(), at)


def superdesk(moment: datetime) -> str:
    """A moment in UTC as Superdesk writes and reads it: ``2026-11-05T09:30:00+0000``."""
    return moment.astimezone(UTC).isoformat().replace("+00:00", "+0000")


def rfc3339(moment: datetime) -> str:
    """A moment in UTC: ``2026-11-05T09:30:00+00:00``."""
    return moment.astimezone(UTC).isoformat()


def compact(moment: datetime) -> str:
    """A moment in UTC as NITF prefers it: ``20261105T093000+0000``."""
    return superdesk(moment).replace("-", "").replace(":", "")
