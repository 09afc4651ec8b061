"""All fields of a page, and which blocks became one."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from core.duplicates import fold
from core.model import FieldName, FieldValue
from core.propose.fields import byline, credit, dates, place, title
from core.propose.fields.candidate import Candidate, Story
from core.propose.fields.source import source

Finder = Callable[[Story], Iterable[Candidate]]

FINDERS: Mapping[FieldName, Finder] = {
    FieldName.TITLE: title.find,
    FieldName.BYLINE: byline.find,
    FieldName.DATE: dates.find,
    FieldName.CREDIT: credit.find,
    FieldName.LANGUAGE: place.find_language,
    FieldName.URL: place.find_url,
}

_LIKELY = 0.2
"""Confidence below which a line that reads as a byline or a date stays what the verdicts made of it."""
_LIKELY_KEPT = 0.5
"""The same for a line that the verdicts keep: it goes only where it is more likely the field than not."""


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
    for name, finder in FINDERS.items():
        found = [*finder(story)]
        values += [candidate.value for candidate in found]
        if name is FieldName.TITLE:
            story = replace(story, head=_head(story, found))
        for block in (*_taken(story, name, found), *source(story, name, found)):
            taken.setdefault(block, name)
    return Gathered(tuple(values), taken)


def _taken(story: Story, name: FieldName, found: Sequence[Candidate]) -> Iterator[str]:
    """Blocks that are a field and nothing else: of headlines the likeliest, of the others all likely ones."""
    kept = {block.id for block, keep in zip(story.blocks, story.kept, strict=True) if keep}
    whole = [one.value for one in found if one.whole and one.value.block_id]
    if name is FieldName.TITLE:
        whole = whole[:1]
    for value in whole:
        if value.confidence >= (_LIKELY_KEPT if value.block_id in kept else _LIKELY):
            yield str(value.block_id)


def _head(story: Story, titles: Iterable[Candidate]) -> int | None:
    """The number of the block that shows the likeliest headline that is shown."""
    shown = next((title.value.block_id for title in titles if title.value.block_id), None)
    return next((n for n, block in enumerate(story.blocks) if block.id == shown), None)
