"""All fields of a page, and which blocks became one."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from core.model import FieldName, FieldValue
from core.propose.fields import byline, credit, dates, place, title
from core.propose.fields.candidate import Candidate, Story

Finder = Callable[[Story], Iterable[Candidate]]

FINDERS: Mapping[FieldName, Finder] = {
    FieldName.TITLE: title.find,
    FieldName.BYLINE: byline.find,
    FieldName.DATE: dates.find,
    FieldName.CREDIT: credit.find,
    FieldName.LANGUAGE: place.find_language,
    FieldName.URL: place.find_url,
}


@dataclass(frozen=True, slots=True)
class Gathered:
    """The fields of a page.

    Attributes:
        values: candidates, the best of each name first.
        taken: blocks that are nothing but a field, by block id.
    """

    values: tuple[FieldValue, ...]
    taken: Mapping[str, FieldName]


def gather(story: Story) -> Gathered:
    """Every candidate of every field."""
    values: list[FieldValue] = []
    taken: dict[str, FieldName] = {}
    for finder in FINDERS.values():
        for candidate in finder(story):
            values.append(candidate.value)
            if candidate.whole and candidate.value.block_id:
                taken.setdefault(candidate.value.block_id, candidate.value.name)
    return Gathered(tuple(values), taken)
