"""Dates: as a page declares them, and as they are written in many languages."""

import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime

from core.duplicates import fold, tokens
from core.model import Block, FieldName
from core.propose.fields.candidate import Candidate, Story, from_block, from_meta

_DECLARED = (
    ("json-ld datePublished", 0.97),
    ("meta article:published_time", 0.96),
    ("meta datePublished", 0.93),
    ("meta og:published_time", 0.92),
    ("meta parsely-pub-date", 0.92),
    ("meta sailthru.date", 0.9),
    ("meta pubdate", 0.9),
    ("meta publishdate", 0.9),
    ("meta publish-date", 0.9),
    ("meta publication_date", 0.9),
    ("meta cxenseparse:recs:publishtime", 0.9),
    ("meta dc.date.issued", 0.9),
    ("meta dcterms.created", 0.85),
    ("meta dc.date", 0.85),
    ("meta date", 0.85),
    ("time datetime", 0.75),
    ("meta article:modified_time", 0.5),
    ("json-ld dateModified", 0.5),
)
_ISO = re.compile(r"(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)")
_DOTTED = re.compile(r"(?<!\d)(\d{1,2})([./])(\d{1,2})\2(\d{4})(?!\d)")
_YEAR_FIRST = re.compile(r"(?<!\d)(\d{4})[./年](\d{1,2})[./月](\d{1,2})(?!\d)")
_DAY_MONTH = re.compile(
    r"(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?,?[ -](?:de |of )?"
    r"([^\W\d_]{3,12})\.?,?[ -](?:de |del |of )?(\d{4})(?!\d)"
)
_MONTH_DAY = re.compile(r"(?<!\w)([^\W\d_]{3,12})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)")
_YEARS = range(1900, 2100)
_REACH = 15
"""Blocks above and below the story's start among which a date line is looked for."""
_LONGEST = 16
"""Words of the longest date line."""


def find(story: Story) -> Iterator[Candidate]:
    """Candidates for the date, best first."""
    found = [*_declared(story), *_written(story)]
    yield from sorted(found, key=lambda candidate: -candidate.value.confidence)


def _declared(story: Story) -> Iterator[Candidate]:
    for key, sure in _DECLARED:
        for value in story.context.meta(key)[:1]:
            when = stamp(value) or written_date(value, story.context.lexicon.months)
            if when:
                yield from_meta(FieldName.DATE, key, when, sure)


def stamp(text: str) -> str:
    """The day of a declared time, as ``YYYY-MM-DD``; empty where the text is no time."""
    try:
        when = datetime.fromisoformat(text.strip())
    except ValueError:
        return ""
    return when.date().isoformat() if when.year in _YEARS else ""


def written_date(text: str, months: Mapping[str, int]) -> str:
    """The first date written in a text, as ``YYYY-MM-DD``; empty where there is none.

    Args:
        text: at most its first 400 characters are read.
        months: month names, folded, to their numbers.
    """
    text = fold(text[:400])
    for year, month, day in _parts(text, months):
        if int(year) in _YEARS:
            try:
                return date(int(year), int(month), int(day)).isoformat()
            except ValueError:
                continue
    return ""


def _parts(text: str, months: Mapping[str, int]) -> Iterator[tuple[str, str | int, str]]:
    for match in _ISO.finditer(text):
        yield match[1], match[2], match[3]
    for match in _YEAR_FIRST.finditer(text):
        yield match[1], match[2], match[3]
    for match in _DAY_MONTH.finditer(text):
        if match[2] in months:
            yield match[3], months[match[2]], match[1]
    for match in _MONTH_DAY.finditer(text):
        if match[1] in months:
            yield match[3], months[match[1]], match[2]
    for match in _DOTTED.finditer(text):
        first, second = (match[1], match[3]) if match[2] == "." or int(match[1]) > 12 else (match[3], match[1])
        yield match[4], second, first


def _written(story: Story) -> Iterator[Candidate]:
    """Dates of short lines near the top of the story, and of the banner above it."""
    reach = range(max(0, story.start - _REACH), min(len(story.blocks), story.start + 3))
    for number in dict.fromkeys((*sorted(story.banners), *reach)):
        block = story.blocks[number]
        shape = story.context.shape(block)
        when = written_date(block.text, story.context.lexicon.months) if shape.length <= _LONGEST else ""
        if when:
            whole = (number not in story.banners and not story.kept[number]) or _only_date(story, block)
            sure = 0.5 if number in story.banners else 0.7 if whole else 0.4
            yield from_block(FieldName.DATE, when, block, sure, whole=whole and number not in story.banners)


def is_date_line(text: str, months: Mapping[str, int]) -> bool:
    """Whether a date stands there with at most one word beside it, such as the day's: never a headline.

    So does one whose month is of no language known here, where nothing stands beside it.
    """
    folded = fold(text)
    if not written_date(text, months):
        return bool(_DAY_MONTH.fullmatch(folded))
    words = (word for word in tokens(folded) if len(word) > 2 and not word.isdigit())
    return sum(word not in months for word in words) <= 1


def _only_date(story: Story, block: Block) -> bool:
    """Whether little but a date stands in a block: "Published 4 March 2025, 10:30"."""
    words = [word for word in story.context.shape(block).words if not word.isdigit()]
    return len([word for word in words if word not in story.context.lexicon.months and len(word) > 2]) <= 3
