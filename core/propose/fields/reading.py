"""How a page writes its dates: whether 3/4/2025 is a day of March or of April."""

import re
from collections import Counter
from functools import cached_property

from core.propose.fields.candidate import Story
from core.propose.fields.written import Written
from core.propose.language import primary

_MONTH_FIRST = frozenset({"en", "fil"})
_DAY_FIRST_REGIONS = {
    "GB", "UK", "IE", "AU", "NZ", "IN", "ZA", "PK", "NG", "KE", "GH", "SG", "MY", "HK", "LK", "BD", "JM", "MT",
}  # fmt: skip
"""Countries that write English with the day first."""
_DAY_FIRST_HOSTS = re.compile(r"^https?://[^/]+\.(?:uk|ie|au|nz|in|za|pk|ng|ke|gh|sg|my|hk|lk|bd|eu)(?:[:/]|$)")
_SHORT = 200
"""Characters of a block whose dates are counted."""
_NUMBERS = re.compile(r"(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2\d{2,4}(?![\d/-]|\.\d)")


class Reading:
    """The order of the numbers of a date on one page.

    Args:
        story: the story and its page.
    """

    def __init__(self, story: Story) -> None:
        self._story = story

    def day(self, written: Written, text: str, known: frozenset[str]) -> str:
        """The day a date means; one that the page also declares, if either reading is."""
        match = _NUMBERS.search(text[written.start : written.end])
        if not written.other or not match:
            return written.day
        told = [day for day in (written.day, written.other) if day in known]
        return told[0] if len(told) == 1 else written.other if self._month_first(match[2]) else written.day

    def _month_first(self, sign: str) -> bool:
        """The order that the page's other dates with this sign show; else, but for points, that of its country."""
        shown = self._leaning[sign]
        return shown > 0 if shown else sign != "." and _by_country(self._story)

    @cached_property
    def _leaning(self) -> Counter[str]:
        """For each sign how many more of the page's dates can only have the month first than the day."""
        found = Counter[str]()
        for block in self._story.blocks:
            for match in _NUMBERS.finditer(block.text) if len(block.text) < _SHORT else ():
                first, second = int(match[1]), int(match[3])
                found[match[2]] += (second > 12 >= first) - (first > 12 >= second)
        return found


def _by_country(story: Story) -> bool:
    tag = story.context.language
    region = tag.rpartition("-")[2].upper() if "-" in tag else ""
    addresses = story.stated("link canonical", "meta og:url")
    if region in _DAY_FIRST_REGIONS or any(_DAY_FIRST_HOSTS.match(address) for address in addresses):
        return False
    return not tag or primary(tag) in _MONTH_FIRST
