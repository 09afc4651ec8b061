"""Dates as they are written, in many languages."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from core.duplicates import fold, tokens
from core.propose.fields.months import month_of

_READ = 400
"""Characters of a text that are read."""
_YEARS = range(1900, 2100)
_FIRST_SHORT = 70
"""Two-digit years from here on are of the last century."""
_ANY = re.compile(r"\d{4}|\d{1,2}[./]\d{1,2}[./]\d{2}")
_YEAR_FIRST = re.compile(r"(?<!\d)(\d{4})\s?[-./年년]\s?(\d{1,2})\s?[-./月월]\s?(\d{1,2})(?!\d)")
# A time is run together with the year: "October 17, 20236:01 PM", "May 2nd 202511 mins".
_ENDS = r"(?:(?!\d)|(?=\d\d?(?::\d\d|\s?min)))"
_DAY_MONTH = re.compile(
    r"(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|ª|°|\.)?,?[\s/-]\s?(?:(?:de|of)\s|d['’]\s?)?"
    r"([^\W\d_]{3,14})\.?,?[\s/-](?:(?:de|del|of)\s)?(\d{4})" + _ENDS,
    re.IGNORECASE,
)
_MONTH_DAY = re.compile(
    r"([^\W\d_]{3,24})\.?[\s/-](\d{1,2})(?:st|nd|rd|th)?\s?,?[\s/-]\s?(\d{4})" + _ENDS,
    re.IGNORECASE,
)
_YEAR_MONTH = re.compile(r"(?<!\d)(\d{4})[,.]?[\s-]([^\W\d_]{3,14})\.?[\s-](\d{1,2})(?!\d)")
_NUMBERS = re.compile(r"(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-]|\.\d)")
_LAST_CAPITAL = re.compile(r"[^\W\d_][^\W\d_A-ZÄÖÜÉÀА-Я]*$")


@dataclass(frozen=True, slots=True)
class Written:
    """A date in a text.

    Attributes:
        start: where it begins, in code points.
        end: one past its last character.
        day: the day, as ``YYYY-MM-DD``.
        other: the day if the month stands first, where numbers leave that open; empty else.
    """

    start: int
    end: int
    day: str
    other: str = ""


def dates_in(text: str, months: Mapping[str, int]) -> tuple[Written, ...]:
    """The dates written in a text, in order; only its first 400 characters are read.

    Args:
        text: the text as it stands.
        months: month names, folded, to their numbers.
    """
    text = text[:_READ]
    if not _ANY.search(text):
        return ()
    found: list[Written] = []
    for one in sorted((*_named(text, months), *_numbered(text)), key=lambda one: (one.start, -one.end)):
        if not found or one.start >= found[-1].end:
            found.append(one)
    return tuple(found)


def written_date(text: str, months: Mapping[str, int]) -> str:
    """The first date written in a text, as ``YYYY-MM-DD``; empty where there is none.

    Between slashes the month stands first where numbers leave that open; between points, the day.
    """
    return next(
        (one.other if "/" in text[one.start : one.end] and one.other else one.day for one in dates_in(text, months)),
        "",
    )


def is_date_line(text: str, months: Mapping[str, int]) -> bool:
    """Whether a date stands there with at most one word beside it, such as the day's: never a headline.

    So does one whose month is of no language known here, where nothing stands beside it.
    """
    if not dates_in(text, months):
        return bool(_DAY_MONTH.fullmatch(text.strip()))
    words = (word for word in tokens(fold(text)) if len(word) > 2 and not word.isdigit())
    return sum(not month_of(word, months) for word in words) <= 1


def _named(text: str, months: Mapping[str, int]) -> Iterator[Written]:
    """Dates whose month is a word. Pages run words together: "onFebruary 4, 2025"."""
    for match in _DAY_MONTH.finditer(text):
        yield from _of(match.start(), match.end(), match[3], month_of(match[2], months), match[1])
    for match in _MONTH_DAY.finditer(text):
        own = _LAST_CAPITAL.search(match[1])
        start = match.start() + (own.start() if own and not month_of(match[1], months) else 0)
        yield from _of(
            start,
            match.end(),
            match[3],
            month_of(text[start : match.end(1)], months),
            match[2],
        )
    for match in _YEAR_MONTH.finditer(text):
        yield from _of(match.start(), match.end(), match[1], month_of(match[2], months), match[3])


def _numbered(text: str) -> Iterator[Written]:
    for match in _YEAR_FIRST.finditer(text):
        yield from _of(match.start(), match.end(), match[1], int(match[2]), match[3])
    for match in _NUMBERS.finditer(text):
        if len(match[4]) == 4 or match[2] != "-":
            yield from _either(
                match.start(),
                match.end(),
                int(match[1]),
                int(match[3]),
                _year(match[4]),
            )


def _either(start: int, end: int, first: int, second: int, year: int) -> Iterator[Written]:
    """A day between signs that leave open which number is the month."""
    readings = [day for day in (_day(year, second, first), _day(year, first, second)) if day]
    if readings:
        yield Written(start, end, readings[0], readings[-1] if readings[-1] != readings[0] else "")


def _year(text: str) -> int:
    year = int(text)
    return year if len(text) == 4 else year + (1900 if year >= _FIRST_SHORT else 2000)


def _of(start: int, end: int, year: str, month: int, day: str) -> Iterator[Written]:
    found = _day(int(year), month, int(day))
    if found:
        yield Written(start, end, found)


def _day(year: int, month: int, day: int) -> str:
    """The day as ``YYYY-MM-DD``, empty where there is no such day."""
    try:
        return date(year, month, day).isoformat() if year in _YEARS else ""
    except ValueError:
        return ""
