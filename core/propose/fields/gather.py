"""All fields of a page, and which blocks became one."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from core.duplicates import fold
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

    def become(self) -> Mapping[FieldName, str]:
        """The one block that became each field: the first that says the field's value, else the first taken for it."""
        chosen: dict[FieldName, str] = {}
        for name in FINDERS:
            values = [value for value in self.values if value.name is name]
            taken = [value for value in values if value.block_id and self.taken.get(value.block_id) is name]
            same = [value for value in taken if fold(value.value) == fold(values[0].value)]
            if taken:
                chosen[name] = str((same or taken)[0].block_id)
        return chosen


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
