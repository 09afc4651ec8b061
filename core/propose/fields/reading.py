"""How a page writes its dates: whether 3/4/2025 is a day of March or of April."""

import re
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
_SLASHED = re.compile(r"(?<![\d/])(\d{1,2})/(\d{1,2})/\d{2,4}(?![\d/])")


class Reading:
    """The order of the numbers of a date on one page.

    Args:
        story: the story and its page.
    """

    def __init__(self, story: Story) -> None:
        self._story = story

    def day(self, written: Written, text: str, known: frozenset[str]) -> str:
        """The day a date means; one that the page also declares, if either reading is."""
        if not written.other or text[written.start : written.end].count("/") < 2:
            return written.day
        told = [day for day in (written.day, written.other) if day in known]
        return told[0] if len(told) == 1 else written.other if self._month_first else written.day

    @cached_property
    def _month_first(self) -> bool:
        """The order that the page's other dates show; else that of its language and country."""
        short = (block.text for block in self._story.blocks if len(block.text) < _SHORT)
        shown = [(int(match[1]), int(match[2])) for text in short for match in _SLASHED.finditer(text)]
        days = sum(first > 12 >= second for first, second in shown)
        months = sum(second > 12 >= first for first, second in shown)
        return months > days if months != days else _by_country(self._story)


def _by_country(story: Story) -> bool:
    tag = story.context.language
    region = tag.rpartition("-")[2].upper() if "-" in tag else ""
    addresses = story.stated("link canonical", "meta og:url")
    if region in _DAY_FIRST_REGIONS or any(_DAY_FIRST_HOSTS.match(address) for address in addresses):
        return False
    return not tag or primary(tag) in _MONTH_FIRST
