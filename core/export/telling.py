"""What a person is told of a file that was written: the characters that no document may hold, and where they stood."""

from collections import Counter
from collections.abc import Iterator

from core.export.record.finding import named
from core.export.write import Written
from core.review.wording import FIELDS, counted

_SOURCE = "source"


def replacements(written: Written, file: str) -> Iterator[str]:
    """A line for each character and place: ``"ferry.html: block 4: U+0007 left as U+FFFD, 2 times"``.

    Args:
        written: what was written.
        file: what the file is called where the lines are read; one of many articles is told with the article's name.
    """
    lead = f"{file} ({written.name})" if written.format.gathers else file
    found: Counter[tuple[str, str]] = Counter()
    for each in written.replaced:
        found[each.place, each.character] += each.times
    for (place, character), times in found.items():
        yield f"{lead}: {_place(place)}: {character} left as U+FFFD, {counted(times, 'time')}"


def _place(place: str) -> str:
    if place == _SOURCE:
        return "the name of the source"
    return next((words for name, words in FIELDS.items() if name.value == place), None) or named(place)
