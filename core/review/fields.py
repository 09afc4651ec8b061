"""What a field may hold: dates as ISO 8601, languages as BCP 47, addresses of the web."""

import re
from datetime import date
from urllib.parse import urlsplit

from core.model import FieldName

_DATE = re.compile(r"(\d{4}-\d\d-\d\d)(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?")
_LANGUAGE = re.compile(
    r"[a-z]{2,3}(-[a-z]{4})?(-([a-z]{2}|\d{3}))?(-([a-z0-9]{5,8}|\d[a-z0-9]{3}))*(-[a-z0-9](-[a-z0-9]{2,8})+)*",
    re.IGNORECASE,
)


def is_sound(name: FieldName, value: str) -> bool:
    """Whether a value is written as its field wants it; any words are a headline, a byline or a credit."""
    check = {FieldName.DATE: _is_date, FieldName.LANGUAGE: _is_language, FieldName.URL: _is_address}.get(name)
    return check is None or check(value.strip())


def _is_date(value: str) -> bool:
    """A day that there is, with a time or without."""
    found = _DATE.fullmatch(value)
    if found is None:
        return False
    try:
        date.fromisoformat(found[1])
    except ValueError:
        return False
    return True


def _is_language(value: str) -> bool:
    return _LANGUAGE.fullmatch(value) is not None


def _is_address(value: str) -> bool:
    try:
        parts = urlsplit(value)
    except ValueError:
        return False
    return parts.scheme.lower() in {"http", "https"} and bool(parts.hostname) and not re.search(r"\s", value)
