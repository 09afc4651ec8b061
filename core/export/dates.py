"""The date of an article, read in one way for every format; nothing is made up.

The field holds a day or a time as ISO 8601 has them, or else the article does not leave in a format that has a place
for dates. A day stays a day where the format has days; where it has times alone, a day is its midnight in UTC. A time
that names no time zone stays as it is where the format takes one; where it takes none, the article does not leave so.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time

from core.export.sound import none, quoted
from core.model import Article, ExportError, FieldName
from core.review import is_sound


@dataclass(frozen=True, slots=True)
class When:
    """When an article appeared.

    Attributes:
        text: the date as the field says it.
        day: the day it is.
        at: the time in whole seconds, in the time zone that the field names and without one where it names none; None
            where the field is a day alone.
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
        """The moment in UTC, if it has a zone; of a day alone its midnight.

        NITF has this rule for a day without a time. What else knows moments only is written by it as well: left out, a
        receiver would put the hour of arrival in the date's place.
        """
        return self.at.astimezone(UTC) if self.at else datetime.combine(self.day, time(), UTC)

    @property
    def iso(self) -> str:
        """The day, or the time with the zone it has, by ISO 8601 and as HTML and XML Schema want it too."""
        return rfc_3339(self.at) if self.at else self.day.isoformat()


def when(text: str) -> When:
    """What a date field says.

    Raises:
        ValueError: it is no date in ISO 8601, or one that no calendar in UTC has.
    """
    text = text.strip()
    if not is_sound(FieldName.DATE, text):
        raise ValueError(text)
    if "T" not in text:
        return When(text, date.fromisoformat(text), None)
    at = datetime.fromisoformat(text).replace(microsecond=0)
    try:
        at.astimezone(UTC)
    except OverflowError as error:
        raise ValueError(text) from error
    return When(text, at.date(), at)


def dated(article: Article, by: str) -> When | None:
    """When the article appeared; None where its date field is empty.

    Args:
        article: the article.
        by: what is written, as a message calls it.

    Raises:
        ExportError: the field holds no date.
    """
    value = article.fields.get(FieldName.DATE, "")
    try:
        return when(value) if value.strip() else None
    except ValueError as error:
        raise none(article, FieldName.DATE, by) from error


def zoned(article: Article, by: str) -> When | None:
    """The same for a format that has no place for a time without a time zone.

    Raises:
        ExportError: the field holds no date, or a time without a zone.
    """
    found = dated(article, by)
    if found and not found.has_zone:
        value = quoted(article, FieldName.DATE)
        raise ExportError(f"{article.name}: the date “{value}” has no time zone: {by} needs one")
    return found


def as_html(text: str) -> str:
    """What a date field says as HTML's ``datetime`` takes it; empty where the field holds words."""
    try:
        return when(text).iso
    except ValueError:
        return ""


def rfc_3339(moment: datetime) -> str:
    """As Atom and JSON write a time: ``2026-11-02T00:00:00Z``."""
    return moment.isoformat().replace("+00:00", "Z")
